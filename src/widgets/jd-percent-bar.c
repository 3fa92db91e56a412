/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-percent-bar.h"

#include "jd-theme.h"

#define HEIGHT      8
#define LEAST_WIDTH 40
#define USUAL_WIDTH 56

struct _JdPercentBar
{
  GtkWidget parent_instance;

  JdFraction percent; /* none: not even a track, for that would be nothing of the way */
};

G_DEFINE_FINAL_TYPE (JdPercentBar, jd_percent_bar, GTK_TYPE_WIDGET)

static void
append_bar (GtkSnapshot *snapshot, double width, double height, JdColour colour, double alpha)
{
  const GdkRGBA rgba = {
    .red = (float) colour.red,
    .green = (float) colour.green,
    .blue = (float) colour.blue,
    .alpha = (float) (colour.alpha * alpha),
  };

  gtk_snapshot_append_color (snapshot, &rgba, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
}

static void
jd_percent_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdPercentBar *self = JD_PERCENT_BAR (widget);
  JdColour colour = jd_palette_get_series_colour (jd_theme_get_palette (widget), JD_SERIES_CURRENT);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double done = width * jd_fraction_to_double (self->percent) / 100;

  if (!jd_fraction_exists (self->percent))
    return;
  /* From the start of the line, where people begin to read. */
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  append_bar (snapshot, width, height, colour, 0.2);
  append_bar (snapshot, done, height, colour, 1.0);
}

static void
jd_percent_bar_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? USUAL_WIDTH : HEIGHT;
}

static void
jd_percent_bar_class_init (JdPercentBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jd_percent_bar_snapshot;
  widget_class->measure = jd_percent_bar_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jd_percent_bar_init (JdPercentBar *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  jd_theme_watch (GTK_WIDGET (self));
}

GtkWidget *
jd_percent_bar_new (void)
{
  return g_object_new (JD_TYPE_PERCENT_BAR, NULL);
}

/* @percent: 0 to 100, or none */
void
jd_percent_bar_set (JdPercentBar *self, JdFraction percent)
{
  g_return_if_fail (JD_IS_PERCENT_BAR (self));

  if (jd_fraction_equal (self->percent, percent))
    return;
  self->percent = percent;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
