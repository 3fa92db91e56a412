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

/* A line that is being set. */
typedef struct
{
  GtkWidget *first;
  guint n_expanding;
  int width; /* of its children, with the spacing between them */
  int height;
} Line;

static int
get_wanted_width (GtkWidget *child, int width)
{
  int least, wanted;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
  return MAX (least, MIN (wanted, width));
}

static int
get_height (GtkWidget *child, int width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* Puts the children from the first of @line up to @end where they belong. */
static void
place_line (JdWrapLayout *self, GtkWidget *widget, const Line *line, GtkWidget *end, int y, int width)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = MAX (width - line->width, 0);
  guint n_expanding = line->n_expanding;
  int x = 0;

  for (GtkWidget *child = line->first; child != end; child = gtk_widget_get_next_sibling (child))
    {
      int wanted, share = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      wanted = get_wanted_width (child, width);
      if (gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
        {
          share = left / (int) n_expanding--;
          left -= share;
        }
      wanted += share;
      gtk_widget_size_allocate (
        child, &(GtkAllocation){ mirrored ? width - x - wanted : x, y, wanted, line->height }, -1);
      x += wanted + self->spacing;
    }
}

/* Sets the children in lines of @width and returns the height of all; @place puts them there. */
static int
set_lines (JdWrapLayout *self, GtkWidget *widget, int width, gboolean place)
{
  Line line = { NULL };
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int wanted;

      if (!gtk_widget_should_layout (child))
        continue;
      wanted = get_wanted_width (child, width);
      if (line.first != NULL && line.width + self->spacing + wanted > width)
        {
          if (place)
            place_line (self, widget, &line, child, y, width);
          y += line.height + self->spacing;
          line = (Line){ NULL };
        }
      line.width += wanted + (line.first != NULL ? self->spacing : 0);
      line.height = MAX (line.height, get_height (child, wanted));
      line.n_expanding += gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
      if (line.first == NULL)
        line.first = child;
    }
  if (place && line.first != NULL)
    place_line (self, widget, &line, NULL, y, width);
  return y + line.height;
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
