/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-inspector.h"

#include "jd-inspector-pane.h"
#include "jd-subject.h"
#include "jd-template.h"

struct _JdInspector
{
  GtkWidget parent_instance;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
  JdSubject *subject; /* NULL: nothing is selected */
  gboolean stale;     /* the model went on while nobody looked */

  GtkStack *stack;
  JdInspectorPane *pane; /* NULL until a role is selected first */
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdInspector, jd_inspector, GTK_TYPE_WIDGET)

static void
ensure_pane (JdInspector *self)
{
  if (self->pane != NULL)
    return;
  self->pane = JD_INSPECTOR_PANE (jd_inspector_pane_new ());
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->pane), "pane");
}

static void
refresh (JdInspector *self)
{
  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->stale)
    return;

  if (self->subject != NULL)
    {
      ensure_pane (self);
      jd_inspector_pane_show (self->pane, self->subject);
    }
  gtk_stack_set_visible_child_name (self->stack, self->subject != NULL ? "pane" : "empty");
}

/* The selection, or the design, may be another one: what is typed goes to the roles that it was typed for. */
static void
take_subject (JdInspector *self)
{
  g_autoptr (GPtrArray) roles = NULL;

  if (self->viewer != NULL && self->subject != NULL)
    {
      roles = jd_viewer_dup_selected (self->viewer);
      if (jd_subject_is_about (self->subject, (JdRole *const *) roles->pdata, roles->len))
        return;
      jd_inspector_commit (self);
    }
  g_clear_object (&self->subject);
  if (self->viewer != NULL)
    self->subject = jd_subject_new_selected (self->viewer);
}

static void
selection_changed_cb (JdInspector *self)
{
  take_subject (self);
  refresh (self);
}

static void
viewer_changed_cb (JdInspector *self, JdStep *step)
{
  if (step == NULL)
    take_subject (self);
  refresh (self);
}

static void
jd_inspector_map (GtkWidget *widget)
{
  JdInspector *self = JD_INSPECTOR (widget);

  GTK_WIDGET_CLASS (jd_inspector_parent_class)->map (widget);
  if (self->stale)
    refresh (self);
}

static void
jd_inspector_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_INSPECTOR (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_inspector_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      jd_inspector_set_viewer (JD_INSPECTOR (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_inspector_dispose (GObject *object)
{
  JdInspector *self = JD_INSPECTOR (object);

  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->subject);
  g_clear_object (&self->viewer);
  self->pane = NULL;
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_INSPECTOR);

  G_OBJECT_CLASS (jd_inspector_parent_class)->dispose (object);
}

static void
jd_inspector_class_init (JdInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_inspector_get_property;
  object_class->set_property = jd_inspector_set_property;
  object_class->dispose = jd_inspector_dispose;
  widget_class->map = jd_inspector_map;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, JdInspector, stack);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "inspector");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_inspector_init (JdInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (self->viewer_signals, "changed", G_CALLBACK (viewer_changed_cb), self);
  g_signal_group_connect_swapped (
    self->viewer_signals, "selection-changed", G_CALLBACK (selection_changed_cb), self);
}

/* Returns: (transfer none) (nullable) */
JdViewer *
jd_inspector_get_viewer (JdInspector *self)
{
  g_return_val_if_fail (JD_IS_INSPECTOR (self), NULL);
  return self->viewer;
}

void
jd_inspector_set_viewer (JdInspector *self, JdViewer *viewer)
{
  g_return_if_fail (JD_IS_INSPECTOR (self));

  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  take_subject (self);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

/* Puts what is typed and not yet in the model there: before a save, an undo or the end of the window. A change of
 * the selection does it by itself.
 * Returns: FALSE where some of it was refused, which the field then says */
gboolean
jd_inspector_commit (JdInspector *self)
{
  g_return_val_if_fail (JD_IS_INSPECTOR (self), TRUE);
  return self->pane == NULL || jd_inspector_pane_commit (self->pane);
}
