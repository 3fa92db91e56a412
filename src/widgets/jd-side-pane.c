/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-side-pane.h"

/* The share of the height that the summary may take beyond its least. */
#define TOP_SHARE 0.4

struct _JdSidePane
{
  GtkWidget parent_instance;

  GtkWidget *children[2]; /* top, bottom */
};

enum
{
  PROP_0,
  PROP_TOP,
  PROP_BOTTOM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdSidePane, jd_side_pane, GTK_TYPE_WIDGET)

static gboolean
is_shown (GtkWidget *child)
{
  return child != NULL && gtk_widget_should_layout (child);
}

static void
jd_side_pane_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  JdSidePane *self = JD_SIDE_PANE (widget);

  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < G_N_ELEMENTS (self->children); i++)
    {
      int least, wanted;

      if (!is_shown (self->children[i]))
        continue;
      gtk_widget_measure (self->children[i],
                          orientation,
                          orientation == GTK_ORIENTATION_VERTICAL ? for_size : -1,
                          &least,
                          &wanted,
                          NULL,
                          NULL);
      *minimum = orientation == GTK_ORIENTATION_VERTICAL ? *minimum + least : MAX (*minimum, least);
      *natural = orientation == GTK_ORIENTATION_VERTICAL ? *natural + wanted : MAX (*natural, wanted);
    }
}

static int
get_top_height (JdSidePane *self, int width, int height)
{
  int least, wanted;

  if (!is_shown (self->children[0]))
    return 0;
  gtk_widget_measure (self->children[0], GTK_ORIENTATION_VERTICAL, width, &least, &wanted, NULL, NULL);
  return CLAMP ((int) (height * TOP_SHARE), least, wanted);
}

static void
jd_side_pane_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdSidePane *self = JD_SIDE_PANE (widget);
  int top = get_top_height (self, width, height);

  if (is_shown (self->children[0]))
    gtk_widget_size_allocate (self->children[0], &(GtkAllocation){ 0, 0, width, top }, -1);
  if (is_shown (self->children[1]))
    gtk_widget_size_allocate (
      self->children[1], &(GtkAllocation){ 0, top, width, MAX (height - top, 0) }, -1);
}

static GtkSizeRequestMode
jd_side_pane_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
set_child (JdSidePane *self, guint place, GtkWidget *child)
{
  if (self->children[place] == child)
    return;
  g_clear_pointer (&self->children[place], gtk_widget_unparent);
  self->children[place] = child;
  if (child != NULL)
    gtk_widget_insert_before (child, GTK_WIDGET (self), place == 0 ? self->children[1] : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOP + place]);
}

static void
jd_side_pane_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TOP:
    case PROP_BOTTOM:
      g_value_set_object (value, JD_SIDE_PANE (object)->children[prop_id - PROP_TOP]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_side_pane_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TOP:
    case PROP_BOTTOM:
      set_child (JD_SIDE_PANE (object), prop_id - PROP_TOP, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_side_pane_dispose (GObject *object)
{
  JdSidePane *self = JD_SIDE_PANE (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->children); i++)
    g_clear_pointer (&self->children[i], gtk_widget_unparent);

  G_OBJECT_CLASS (jd_side_pane_parent_class)->dispose (object);
}

static void
jd_side_pane_class_init (JdSidePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_side_pane_get_property;
  object_class->set_property = jd_side_pane_set_property;
  object_class->dispose = jd_side_pane_dispose;
  widget_class->measure = jd_side_pane_measure;
  widget_class->size_allocate = jd_side_pane_size_allocate;
  widget_class->get_request_mode = jd_side_pane_get_request_mode;

  properties[PROP_TOP] = g_param_spec_object ("top", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_BOTTOM] = g_param_spec_object ("bottom", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "sidepane");
}

static void
jd_side_pane_init (JdSidePane *self)
{
}
