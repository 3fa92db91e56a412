/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-bar.h"

#include "jd-theme.h"

#define LEVELS      5
#define HEIGHT      12
#define LEAST_WIDTH 60
#define USUAL_WIDTH 140

struct _JdScoreBar
{
  GtkWidget parent_instance;

  JdFraction score; /* none: an empty track */
  gboolean target;
};

G_DEFINE_FINAL_TYPE (JdScoreBar, jd_score_bar, GTK_TYPE_WIDGET)

/* A line at each level, so that the bar can be read and not only compared. */
static void
paint_track (cairo_t *cr, const JdPalette *palette, double width, double height)
{
  jd_palette_set_source (palette, cr, JD_COLOUR_GRID);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, 0, height - 0.5);
  cairo_line_to (cr, width, height - 0.5);
  for (int level = 0; level <= LEVELS; level++)
    {
      double x = CLAMP (level * width / LEVELS, 0.5, width - 0.5);

      cairo_move_to (cr, x, height / 2);
      cairo_line_to (cr, x, height);
    }
  cairo_stroke (cr);
}

static void
paint_bar (cairo_t *cr, const JdPalette *palette, double length, double height, gboolean target)
{
  static const double dashes[] = { 4, 3 };
  JdColour colour = jd_palette_get_series_colour (palette, target ? JD_SERIES_TARGET : JD_SERIES_CURRENT);

  jd_colour_set_source (colour, cr, target ? 0.15 : 1.0);
  cairo_rectangle (cr, 0, 1, length, height - 3);
  cairo_fill (cr);
  if (!target)
    return;
  jd_colour_set_source (colour, cr, 1.0);
  cairo_set_line_width (cr, 1.5);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_rectangle (cr, 0.75, 1.75, MAX (0, length - 1.5), height - 4.5);
  cairo_stroke (cr);
}

static void
jd_score_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdScoreBar *self = JD_SCORE_BAR (widget);
  const JdPalette *palette = jd_theme_get_palette (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  paint_track (cr, palette, width, height);
  if (jd_fraction_exists (self->score))
    paint_bar (cr, palette, width * jd_fraction_to_double (self->score) / LEVELS, height, self->target);
  cairo_destroy (cr);
}

static void
jd_score_bar_measure (GtkWidget *widget,
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
jd_score_bar_class_init (JdScoreBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = jd_score_bar_snapshot;
  widget_class->measure = jd_score_bar_measure;

  /* The number stands beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jd_score_bar_init (JdScoreBar *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  jd_theme_watch (GTK_WIDGET (self));
}

/* @score: 1 to 5, or none; @target: whether that is aimed at and not yet done. */
void
jd_score_bar_set (JdScoreBar *self, JdFraction score, gboolean target)
{
  g_return_if_fail (JD_IS_SCORE_BAR (self));

  self->score = score;
  self->target = target;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
