/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-wrap-layout.h"

struct _JdWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

enum
{
  PROP_0,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdWrapLayout, jd_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Sets the children in lines of @width and returns the height of all; @place puts them there. */
static int
set_lines (JdWrapLayout *self, GtkWidget *widget, int width, gboolean place)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0, y = 0, line = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int wanted, least, height;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      wanted = MAX (least, MIN (wanted, width));
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, wanted, NULL, &height, NULL, NULL);

      if (x > 0 && x + wanted > width)
        {
          x = 0;
          y += line + self->spacing;
          line = 0;
        }
      if (place)
        gtk_widget_size_allocate (
          child, &(GtkAllocation){ mirrored ? width - x - wanted : x, y, wanted, height }, -1);
      x += wanted + self->spacing;
      line = MAX (line, height);
    }
  return y + line;
}

static void
measure_width (JdWrapLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? self->spacing : 0);
    }
}

static GtkSizeRequestMode
jd_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jd_wrap_layout_measure (GtkLayoutManager *manager,
                        GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  JdWrapLayout *self = JD_WRAP_LAYOUT (manager);
  int least, wanted;

  measure_width (self, widget, &least, &wanted);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = wanted;
    }
  else
    {
      *minimum = set_lines (self, widget, for_size >= 0 ? for_size : wanted, FALSE);
      *natural = *minimum;
    }
}

static void
jd_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  set_lines (JD_WRAP_LAYOUT (manager), widget, width, TRUE);
}

static void
jd_wrap_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, JD_WRAP_LAYOUT (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_wrap_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdWrapLayout *self = JD_WRAP_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_SPACING:
      if (self->spacing == g_value_get_int (value))
        return;
      self->spacing = g_value_get_int (value);
      gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_wrap_layout_class_init (JdWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = jd_wrap_layout_get_property;
  object_class->set_property = jd_wrap_layout_set_property;
  manager_class->get_request_mode = jd_wrap_layout_get_request_mode;
  manager_class->measure = jd_wrap_layout_measure;
  manager_class->allocate = jd_wrap_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_int (
    "spacing", NULL, NULL, 0, 64, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jd_wrap_layout_init (JdWrapLayout *self)
{
}
