/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-columns-layout.h"

#define MOST_COLUMNS 8

struct _JdColumnsLayout
{
  GtkLayoutManager parent_instance;

  guint max_columns;
  int column_width;
  int spacing;
};

enum
{
  PROP_0,
  PROP_MAX_COLUMNS,
  PROP_COLUMN_WIDTH,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdColumnsLayout, jd_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
count_children (GtkWidget *widget)
{
  int n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children += gtk_widget_should_layout (child);
  return n_children;
}

static int
count_columns (JdColumnsLayout *self, GtkWidget *widget, int width)
{
  int fitting = (width + self->spacing) / (self->column_width + self->spacing);

  return CLAMP (fitting, 1, MAX (1, MIN (count_children (widget), (int) self->max_columns)));
}

/* Puts the children into columns of one width and returns the height of the highest; allocates them where
 * @allocate. Where each has a column of its own they are all @full_height high, as Tab goes from one to the next
 * by the middle of each. */
static int
place (JdColumnsLayout *self, GtkWidget *widget, int width, int full_height, gboolean allocate)
{
  int n_columns = count_columns (self, widget, width);
  int column_width = (width - (n_columns - 1) * self->spacing) / n_columns;
  int heights[MOST_COLUMNS] = { 0 }, highest = 0;
  gboolean one_each = count_children (widget) <= n_columns;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int column = 0, height;

      if (!gtk_widget_should_layout (child))
        continue;
      for (int i = 1; i < n_columns; i++)
        if (heights[i] < heights[column])
          column = i;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column_width, NULL, &height, NULL, NULL);
      if (heights[column] > 0)
        heights[column] += self->spacing;
      if (allocate)
        gtk_widget_size_allocate (child,
                                  &(GtkAllocation){ column * (column_width + self->spacing),
                                                    heights[column],
                                                    column_width,
                                                    one_each ? full_height : height },
                                  -1);
      heights[column] += height;
    }
  for (int i = 0; i < n_columns; i++)
    highest = MAX (highest, heights[i]);
  return highest;
}

static GtkSizeRequestMode
jd_columns_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (JdColumnsLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  int n_columns = count_columns (self, widget, G_MAXINT / 2), widest = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      widest = MAX (widest, MAX (child_natural, self->column_width));
    }
  *natural = MAX (*minimum, n_columns * widest + (n_columns - 1) * self->spacing);
}

static void
jd_columns_layout_measure (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  JdColumnsLayout *self = JD_COLUMNS_LAYOUT (manager);
  int least_width = 0, width = for_size;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }
  if (width < 0)
    measure_width (self, widget, &least_width, &width);
  *minimum = *natural = place (self, widget, width, 0, FALSE);
}

static void
jd_columns_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  place (JD_COLUMNS_LAYOUT (manager), widget, width, height, TRUE);
}

static void
jd_columns_layout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdColumnsLayout *self = JD_COLUMNS_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_MAX_COLUMNS:
      g_value_set_uint (value, self->max_columns);
      break;
    case PROP_COLUMN_WIDTH:
      g_value_set_int (value, self->column_width);
      break;
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_columns_layout_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdColumnsLayout *self = JD_COLUMNS_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_MAX_COLUMNS:
      self->max_columns = g_value_get_uint (value);
      break;
    case PROP_COLUMN_WIDTH:
      self->column_width = g_value_get_int (value);
      break;
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
jd_columns_layout_class_init (JdColumnsLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jd_columns_layout_get_property;
  object_class->set_property = jd_columns_layout_set_property;
  layout_class->get_request_mode = jd_columns_layout_get_request_mode;
  layout_class->measure = jd_columns_layout_measure;
  layout_class->allocate = jd_columns_layout_allocate;

  properties[PROP_MAX_COLUMNS] = g_param_spec_uint ("max-columns", NULL, NULL, 1, MOST_COLUMNS, 2, flags);
  properties[PROP_COLUMN_WIDTH] = g_param_spec_int ("column-width", NULL, NULL, 1, G_MAXINT16, 400, flags);
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT16, 18, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jd_columns_layout_init (JdColumnsLayout *self)
{
}
