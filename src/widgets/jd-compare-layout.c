/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-layout.h"

/* What the lead takes of a row with so many designs, in hundredths. */
#define LEAD_OF_TWO   36
#define LEAD_OF_THREE 28
/* After the columns, for the scroll bar and for what stands at the end of the head. */
#define END 40

/* Least widths, in pixels. */
#define LEAST_LEAD   180
#define LEAST_COLUMN 150

struct _JdCompareLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (JdCompareLayout, jd_compare_layout, GTK_TYPE_LAYOUT_MANAGER)

static gboolean
stands_at_end (GtkWidget *child)
{
  return g_str_equal (gtk_widget_get_name (child), "end");
}

static guint
count_designs (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += gtk_widget_should_layout (child) && !stands_at_end (child);
  return n > 0 ? n - 1 : 0;
}

static void
jd_compare_layout_measure (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_LEAD + (int) count_designs (widget) * LEAST_COLUMN + END;
      *natural = *minimum;
    }
}

static void
jd_compare_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  guint n_designs = count_designs (widget), column = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int x = width - END, column_width = END;

      if (!gtk_widget_should_layout (child))
        continue;
      if (!stands_at_end (child))
        jd_compare_layout_get_column (width, n_designs, column++, &x, &column_width);
      gtk_widget_size_allocate (child, &(GtkAllocation){ x, 0, column_width, height }, -1);
    }
}

static void
jd_compare_layout_class_init (JdCompareLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = jd_compare_layout_measure;
  layout_class->allocate = jd_compare_layout_allocate;
}

static void
jd_compare_layout_init (JdCompareLayout *self)
{
}

/* Where @column stands in a row of @width pixels with @n_designs: 0 is the lead. */
void
jd_compare_layout_get_column (int width, guint n_designs, guint column, int *x, int *column_width)
{
  int room = width - END, lead = room * (n_designs > 2 ? LEAD_OF_THREE : LEAD_OF_TWO) / 100;

  if (column == 0 || n_designs == 0)
    {
      *x = 0;
      *column_width = n_designs == 0 ? room : lead;
      return;
    }
  *column_width = (room - lead) / (int) n_designs;
  *x = lead + ((int) column - 1) * *column_width;
}
