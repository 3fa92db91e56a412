/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-view.h"

#include "jd-template.h"

typedef struct
{
  JdViewer *viewer;
  GSignalGroup *signals;
  GtkWidget *controls;
  gboolean stale; /* the model went on while nobody looked */
} JdViewPrivate;

enum
{
  PROP_0,
  PROP_VIEWER,
  PROP_CONTROLS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JdView, jd_view, GTK_TYPE_WIDGET)

static JdViewPrivate *
get_private (JdView *self)
{
  return jd_view_get_instance_private (self);
}

static void
changed_cb (JdView *self, JdStep *step)
{
  JD_VIEW_GET_CLASS (self)->changed (self, step);
}

static void
selection_changed_cb (JdView *self)
{
  JD_VIEW_GET_CLASS (self)->selection_changed (self);
}

static void
filter_changed_cb (JdView *self)
{
  JD_VIEW_GET_CLASS (self)->filter_changed (self);
}

static void
trial_changed_cb (JdView *self)
{
  JD_VIEW_GET_CLASS (self)->trial_changed (self);
}

static void
language_changed_cb (JdView *self)
{
  JD_VIEW_GET_CLASS (self)->language_changed (self);
}

/* --- what a view does that says nothing else --- */

static void
jd_view_viewer_set (JdView *self)
{
  JD_VIEW_GET_CLASS (self)->changed (self, NULL);
}

static void
jd_view_changed (JdView *self, JdStep *step)
{
  jd_view_refresh (self);
}

static void
do_nothing (JdView *self)
{
}

/* --- class --- */

static void
jd_view_map (GtkWidget *widget)
{
  JdView *self = JD_VIEW (widget);

  GTK_WIDGET_CLASS (jd_view_parent_class)->map (widget);
  if (get_private (self)->stale)
    jd_view_refresh (self);
}

static void
jd_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, jd_view_get_viewer (JD_VIEW (object)));
      break;
    case PROP_CONTROLS:
      g_value_set_object (value, jd_view_get_controls (JD_VIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      jd_view_set_viewer (JD_VIEW (object), g_value_get_object (value));
      break;
    case PROP_CONTROLS:
      jd_view_set_controls (JD_VIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_view_dispose (GObject *object)
{
  JdView *self = JD_VIEW (object);

  jd_view_unfollow (self);
  if (JD_VIEW_GET_CLASS (self)->has_template)
    jd_template_dispose (GTK_WIDGET (self), G_OBJECT_TYPE (self));
  g_clear_object (&get_private (self)->controls);
  g_clear_object (&get_private (self)->viewer);

  G_OBJECT_CLASS (jd_view_parent_class)->dispose (object);
}

static void
jd_view_class_init (JdViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_view_get_property;
  object_class->set_property = jd_view_set_property;
  object_class->dispose = jd_view_dispose;
  widget_class->map = jd_view_map;
  klass->viewer_set = jd_view_viewer_set;
  klass->changed = jd_view_changed;
  klass->refresh = do_nothing;
  klass->selection_changed = do_nothing;
  klass->filter_changed = do_nothing;
  klass->trial_changed = do_nothing;
  klass->language_changed = do_nothing;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_CONTROLS]
    = g_param_spec_object ("controls",
                           NULL,
                           NULL,
                           GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jd_view_init (JdView *self)
{
  GSignalGroup *signals = g_signal_group_new (JD_TYPE_VIEWER);

  g_signal_group_connect_swapped (signals, "changed", G_CALLBACK (changed_cb), self);
  g_signal_group_connect_swapped (signals, "selection-changed", G_CALLBACK (selection_changed_cb), self);
  g_signal_group_connect_swapped (signals, "filter-changed", G_CALLBACK (filter_changed_cb), self);
  g_signal_group_connect_swapped (signals, "notify::tried-pattern", G_CALLBACK (trial_changed_cb), self);
  g_signal_group_connect_swapped (signals, "notify::language", G_CALLBACK (language_changed_cb), self);
  get_private (self)->signals = signals;
}

/* Returns: (transfer none) (nullable) */
JdViewer *
jd_view_get_viewer (JdView *self)
{
  g_return_val_if_fail (JD_IS_VIEW (self), NULL);
  return get_private (self)->viewer;
}

/* Shows what @viewer (nullable) looks at, from now on. */
void
jd_view_set_viewer (JdView *self, JdViewer *viewer)
{
  JdViewPrivate *priv;
  g_autoptr (JdViewer) before = NULL;

  g_return_if_fail (JD_IS_VIEW (self) && (viewer == NULL || JD_IS_VIEWER (viewer)));

  priv = get_private (self);
  if (priv->viewer == viewer)
    return;
  before = g_steal_pointer (&priv->viewer);
  g_set_object (&priv->viewer, viewer);
  g_signal_group_set_target (priv->signals, viewer);
  JD_VIEW_GET_CLASS (self)->viewer_set (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

/* Returns: (transfer none) (nullable) */
GtkWidget *
jd_view_get_controls (JdView *self)
{
  g_return_val_if_fail (JD_IS_VIEW (self), NULL);
  return get_private (self)->controls;
}

/* Keeps @controls (nullable) for the bar above the view, which whoever shows the view puts them into. */
void
jd_view_set_controls (JdView *self, GtkWidget *controls)
{
  g_return_if_fail (JD_IS_VIEW (self) && (controls == NULL || GTK_IS_WIDGET (controls)));

  if (get_private (self)->controls == controls)
    return;
  g_clear_object (&get_private (self)->controls);
  if (controls != NULL)
    get_private (self)->controls = g_object_ref_sink (controls);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTROLS]);
}

/* Gives the class the template in @resource, which the end of a view then takes apart. */
void
jd_view_class_set_template (JdViewClass *klass, const char *resource)
{
  g_return_if_fail (JD_IS_VIEW_CLASS (klass) && resource != NULL);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), resource);
  klass->has_template = TRUE;
}

/* Shows everything anew: at once where the view is seen, otherwise as soon as it is. */
void
jd_view_refresh (JdView *self)
{
  JdViewPrivate *priv;

  g_return_if_fail (JD_IS_VIEW (self));

  priv = get_private (self);
  priv->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (!priv->stale)
    JD_VIEW_GET_CLASS (self)->refresh (self);
}

/* Hears no more of the viewer: what a view does first that has more than a template to take apart. */
void
jd_view_unfollow (JdView *self)
{
  g_return_if_fail (JD_IS_VIEW (self));
  g_clear_object (&get_private (self)->signals);
}
