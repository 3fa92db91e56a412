/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-scene.h"

#include "jd-board-figure.h"
#include "jd-cycle-figure.h"
#include "jd-radar-figure.h"
#include "jd-trend-figure.h"

#include "jd-words.h"

#include <glib/gi18n-lib.h>

/* In CSS pixels, which is what the sizes of type on screen are meant in. */
#define BOARD_WIDTH      1920.0
#define BOARD_MIN_HEIGHT 1080.0
#define RADAR_WIDTH      1400.0
#define RADAR_HEIGHT     1000.0
#define TREND_WIDTH      1600.0
#define TREND_HEIGHT     900.0
#define CYCLE_WIDTH      1400.0
#define CYCLE_HEIGHT     860.0
#define MARGIN           24.0

struct _JdScene
{
  JdBoardFigure *board; /* one of these */
  JdRadarFigure *radar;
  JdTrendFigure *trend;
  JdCycleFigure *cycle;
  double width, height;
  char *title;
  char *description;
};

static JdBoardInput
get_board_input (const JdScene *self)
{
  return jd_board_figure_get_input (self->board, self->width - 2 * MARGIN, self->height - 2 * MARGIN, 1);
}

static void
fill_board (JdScene *self, const JdImagePlan *plan)
{
  JdBoardInput input;

  self->board = jd_board_figure_new (plan->project, plan->design, plan->target, plan->language);
  self->width = BOARD_WIDTH;
  self->height = BOARD_MIN_HEIGHT;
  input = get_board_input (self);
  self->height
    = jd_board_paint_fitting_height (jd_board_figure_get_picture (self->board), &input) + 2 * MARGIN;
  self->description = jd_board_figure_dup_description (self->board);
}

static JdRadarAxes
get_axes (const JdImagePlan *plan)
{
  return plan->view == JD_IMAGE_ROLES ? JD_RADAR_BY_ROLE : JD_RADAR_BY_FUNCTION;
}

static JdRadarFigure *
create_radar (const JdImagePlan *plan)
{
  g_autoptr (JdMaturity) maturity = jd_maturity_new (plan->project, plan->design, plan->target);
  JdRadarPlan radar = {
    .project = plan->project,
    .axes = get_axes (plan),
    .language = plan->language,
    .design = plan->design,
    .maturity = maturity,
    .target = plan->target,
  };

  return jd_radar_figure_new (&radar);
}

static JdRadarFigure *
create_compared_radar (const JdImagePlan *plan)
{
  JdComparison *comparisons[JD_MAX_COMPARED - 1];
  guint n = MIN (plan->n_compared, JD_MAX_COMPARED) - 1;
  JdRadarFigure *figure;

  for (guint i = 0; i < n; i++)
    comparisons[i] = jd_comparison_new (plan->project, plan->compared[0], plan->compared[i + 1]);
  figure = jd_radar_figure_new_compared (plan->project, get_axes (plan), comparisons, n, plan->language);
  for (guint i = 0; i < n; i++)
    jd_comparison_unref (comparisons[i]);
  return figure;
}

static void
fill_radar (JdScene *self, const JdImagePlan *plan)
{
  self->radar = plan->n_compared > 1 ? create_compared_radar (plan) : create_radar (plan);
  self->width = RADAR_WIDTH;
  self->height = RADAR_HEIGHT;
  self->description = jd_radar_figure_dup_description (self->radar);
}

/* The name of what is shown: one design, or "Now → Goal". */
static char *
dup_designs (const JdImagePlan *plan)
{
  GString *names;

  if (plan->n_compared < 2)
    return jd_design_dup_label (plan->design);
  names = g_string_new (NULL);
  for (guint i = 0; i < plan->n_compared; i++)
    {
      g_autofree char *name = jd_design_dup_label (plan->compared[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? " → " : "", name);
    }
  return g_string_free (names, FALSE);
}

static void
fill_cycle (JdScene *self, const JdImagePlan *plan)
{
  g_autoptr (JdFindings) findings = jd_findings_new (plan->project, plan->design, plan->target);
  g_autoptr (JdCycleItems) items = jd_cycle_items_new (plan->project, findings);
  const JdCyclePlan cycle = {
    .project = plan->project,
    .design = plan->design,
    .maturity = jd_findings_get_maturity (findings),
    .items = items,
    .language = plan->language,
  };

  self->cycle = jd_cycle_figure_new (&cycle);
  self->width = CYCLE_WIDTH;
  self->height = CYCLE_HEIGHT;
  self->description = jd_cycle_figure_dup_description (self->cycle);
}

static void
fill_trend (JdScene *self, const JdImagePlan *plan)
{
  g_autoptr (JdTrend) trend = jd_trend_new (plan->project);

  self->trend = jd_trend_figure_new (trend, plan->target, plan->language);
  self->width = TREND_WIDTH;
  self->height = TREND_HEIGHT;
  self->description = jd_trend_figure_dup_description (self->trend);
}

static char *
dup_title (const JdImagePlan *plan)
{
  const char *project = jd_project_get_title (plan->project);
  g_autofree char *design = dup_designs (plan);

  if (*project == '\0')
    return g_steal_pointer (&design);
  /* Translators: the title of a project and that of one of its designs. */
  return g_strdup_printf (_ ("%s: %s"), project, design);
}

/* The picture that @plan asks for, as the model is now. Returns: (transfer full) */
JdScene *
jd_scene_new (const JdImagePlan *plan)
{
  JdScene *self = g_new0 (JdScene, 1);

  switch (plan->view)
    {
    case JD_IMAGE_FUNCTIONS:
    case JD_IMAGE_ROLES:
      fill_radar (self, plan);
      break;
    case JD_IMAGE_CYCLE:
      fill_cycle (self, plan);
      break;
    case JD_IMAGE_TREND:
      fill_trend (self, plan);
      break;
    case JD_IMAGE_BOARD:
    default:
      fill_board (self, plan);
      break;
    }
  self->title = dup_title (plan);
  return self;
}

void
jd_scene_free (JdScene *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->board, jd_board_figure_free);
  g_clear_pointer (&self->radar, jd_radar_figure_free);
  g_clear_pointer (&self->trend, jd_trend_figure_free);
  g_clear_pointer (&self->cycle, jd_cycle_figure_free);
  g_free (self->title);
  g_free (self->description);
  g_free (self);
}

/* In CSS pixels. */
void
jd_scene_get_size (const JdScene *self, double *width, double *height)
{
  *width = self->width;
  *height = self->height;
}

/* What is shown, in one line. */
const char *
jd_scene_get_title (const JdScene *self)
{
  return self->title;
}

/* What the picture says, for those who do not see it. */
const char *
jd_scene_get_description (const JdScene *self)
{
  return self->description;
}

/* The sans-serif face of the system. Type that is scaled later must not be fitted to the pixels of now. */
static PangoContext *
create_context (cairo_t *cr)
{
  PangoContext *context = pango_cairo_create_context (cr);
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  return context;
}

/* Draws the picture with its top left corner at 0, 0 of the user space of @cr. */
void
jd_scene_draw (const JdScene *self, cairo_t *cr)
{
  const JdPalette *palette = jd_palette_get (JD_SCHEME_PRINT);
  PangoContext *context = create_context (cr);
  double width = self->width - 2 * MARGIN, height = self->height - 2 * MARGIN;

  jd_palette_set_source (palette, cr, JD_COLOUR_CANVAS);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_fill (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  if (self->board != NULL)
    {
      JdBoardInput input = get_board_input (self);

      jd_board_paint (jd_board_figure_get_picture (self->board), &input, context, cr, palette);
    }
  else if (self->cycle != NULL)
    {
      g_autoptr (JdCycleLayout) layout
        = jd_cycle_layout_new (context, jd_cycle_figure_get_data (self->cycle), width, height);

      jd_cycle_layout_draw (layout, cr, palette);
    }
  else if (self->trend != NULL)
    {
      g_autoptr (JdTrendLayout) layout
        = jd_trend_layout_new (context, jd_trend_figure_get_data (self->trend), width, height);

      jd_trend_layout_draw (layout, cr, palette);
    }
  else
    {
      g_autoptr (JdRadarLayout) layout
        = jd_radar_layout_new (context, jd_radar_figure_get_data (self->radar), width, height);

      jd_radar_layout_draw (layout, cr, palette);
    }
  g_object_unref (context);
}
