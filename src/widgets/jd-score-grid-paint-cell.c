/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in one cell. Where something is told by colour, a word, a sign or a digit tells it too. */
#include "jd-score-grid-paint.h"

#include <glib/gi18n-lib.h>

#include "jd-score-grid-group.h"
#include "jd-words.h"

/* How strongly a level is painted that the sourcing does not use: kept, but counting for nothing. */
#define FAINT 0.45

static graphene_rect_t
get_inner (const JdScoreBrush *brush, const graphene_rect_t *cell)
{
  graphene_rect_t box;

  graphene_rect_inset_r (cell, (float) brush->sheet->layout.padding, 0, &box);
  return box;
}

/* The rest of @box beyond @used pixels from the left. */
static graphene_rect_t
get_rest (const graphene_rect_t *box, double used)
{
  return GRAPHENE_RECT_INIT (
    box->origin.x + (float) used, box->origin.y, MAX (0, box->size.width - (float) used), box->size.height);
}

static int
write_text (const JdScoreBrush *brush,
            const char *text,
            JdScoreStyle style,
            JdColourRole ink,
            const graphene_rect_t *box,
            double align)
{
  return jd_score_pen_write (brush->pen,
                             brush->snapshot,
                             text,
                             style,
                             brush->steps_back && ink == JD_COLOUR_TEXT ? JD_COLOUR_DIM_TEXT : ink,
                             box,
                             align);
}

/* --- levels --- */

static void
paint_meter (const JdScoreBrush *brush, guint level, const graphene_rect_t *box)
{
  int width = jd_score_meter_get_cell_width (brush->pen);
  int height = (int) (brush->pen->em * 0.82);
  float y = box->origin.y + (float) ((int) (box->size.height - (float) height) / 2);

  for (guint i = 0; i < 5; i++)
    {
      graphene_rect_t cell = GRAPHENE_RECT_INIT (
        box->origin.x + (float) ((int) i * (width + JD_SCORE_METER_GAP)), y, (float) width, (float) height);
      JdColour colour
        = jd_palette_get_colour (brush->pen->palette, i < level ? JD_COLOUR_LEVEL : JD_COLOUR_LEVEL_EMPTY);

      if (i < level)
        jd_score_pen_fill (brush->pen, brush->snapshot, colour, &cell);
      else
        jd_score_pen_frame (brush->pen, brush->snapshot, colour, &cell, 1);
    }
}

static void
paint_excluded (const JdScoreBrush *brush, const graphene_rect_t *box, double align)
{
  graphene_rect_t rest;
  int used;

  if (align > 0)
    {
      write_text (
        brush, jd_level_get_word (JD_LEVEL_EXCLUDED), JD_SCORE_STYLE_SMALL, JD_COLOUR_DIM_TEXT, box, align);
      return;
    }
  used = write_text (brush, "×", JD_SCORE_STYLE_BOLD, JD_COLOUR_DIM_TEXT, box, 0);
  rest = get_rest (box, used + brush->pen->em * 0.35);
  write_text (
    brush, jd_level_get_word (JD_LEVEL_EXCLUDED), JD_SCORE_STYLE_SMALL, JD_COLOUR_DIM_TEXT, &rest, 0);
}

static void
paint_level (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *box)
{
  JdAssignment *assignment = jd_score_cell_get_assignment (brush->sheet->viewer, brush->role, column);
  JdLevel level = jd_score_cell_get_level (brush->sheet->viewer, brush->role, column);
  gboolean used
    = assignment != NULL && jd_assignment_uses_side (assignment, jd_score_column_get_side (column));
  /* What a to-be aims at everywhere is not what somebody set for this role. */
  gboolean own = assignment != NULL
                 && jd_assignment_get_level (assignment, jd_score_column_get_side (column)) != JD_LEVEL_NONE;
  double strength = brush->pen->strength;
  graphene_rect_t rest = get_rest (box, jd_score_meter_get_width (brush->pen));
  g_autofree char *text = jd_score_cell_dup_text (brush->sheet->viewer, brush->role, column);

  if (!used || brush->steps_back)
    brush->pen->strength *= FAINT;
  if (level == JD_LEVEL_EXCLUDED)
    paint_excluded (brush, box, 0);
  else
    {
      if (used || level != JD_LEVEL_NONE)
        paint_meter (brush, level, box);
      write_text (brush,
                  text,
                  own ? JD_SCORE_STYLE_FIGURE_BOLD : JD_SCORE_STYLE_FIGURE,
                  own ? JD_COLOUR_TEXT : JD_COLOUR_DIM_TEXT,
                  &rest,
                  0);
    }
  brush->pen->strength = strength;
}

static void
paint_figure (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *box)
{
  g_autofree char *text = jd_score_cell_dup_text (brush->sheet->viewer, brush->role, column);
  JdLevel level;

  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_GAP)
    {
      gboolean behind = g_str_has_prefix (text, "▲");

      write_text (brush, text, JD_SCORE_STYLE_FIGURE, behind ? JD_COLOUR_TARGET : JD_COLOUR_DIM_TEXT, box, 1);
      return;
    }
  level = jd_score_cell_get_level (brush->sheet->viewer, brush->role, column);
  if (level == JD_LEVEL_EXCLUDED)
    paint_excluded (brush, box, 1);
  else
    write_text (brush,
                text,
                jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_SCORE ? JD_SCORE_STYLE_FIGURE_BOLD
                                                                              : JD_SCORE_STYLE_FIGURE,
                level == JD_LEVEL_NONE || brush->unnecessary ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT,
                box,
                1);
}

/* --- words --- */

static void
paint_sourcing (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *box)
{
  static const JdColourRole tints[JD_N_SOURCINGS] = {
    [JD_SOURCING_UNASSIGNED] = JD_COLOUR_LANE_UNASSIGNED,
    [JD_SOURCING_INSOURCE] = JD_COLOUR_LANE_INSOURCE,
    [JD_SOURCING_COMBINATION] = JD_COLOUR_LANE_COMBINATION,
    [JD_SOURCING_OUTSOURCE] = JD_COLOUR_LANE_OUTSOURCE,
  };
  JdAssignment *assignment = jd_score_cell_get_assignment (brush->sheet->viewer, brush->role, column);
  JdSourcing sourcing = assignment != NULL ? jd_assignment_get_sourcing (assignment) : JD_SOURCING_UNASSIGNED;
  const char *word = jd_sourcing_get_word (sourcing);
  float margin = (float) (brush->pen->em * 0.4);
  int width = jd_score_pen_measure (brush->pen, word, JD_SCORE_STYLE_BODY);
  float height = (float) (int) (brush->pen->em * 1.55);
  graphene_rect_t tint = GRAPHENE_RECT_INIT (box->origin.x - margin / 2,
                                             (float) (int) ((box->size.height - height) / 2),
                                             MIN ((float) width + 2 * margin, box->size.width + margin),
                                             height);
  graphene_rect_t rest = get_rest (box, margin / 2);

  if (sourcing != JD_SOURCING_UNASSIGNED && !brush->steps_back)
    jd_score_pen_fill (
      brush->pen, brush->snapshot, jd_palette_get_colour (brush->pen->palette, tints[sourcing]), &tint);
  write_text (brush,
              word,
              JD_SCORE_STYLE_BODY,
              sourcing == JD_SOURCING_UNASSIGNED ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT,
              &rest,
              0);
}

static void
paint_units (const JdScoreBrush *brush, const graphene_rect_t *box)
{
  JdViewer *viewer = brush->sheet->viewer;
  const char *const *ids = jd_assignment_get_units (jd_viewer_get_assignment (viewer, brush->role));
  float dot = (float) (int) (brush->pen->em * 0.6);
  graphene_rect_t rest = *box;

  for (guint i = 0; ids != NULL && ids[i] != NULL && rest.size.width > 2 * dot; i++)
    {
      JdUnit *unit = jd_project_find_unit (jd_viewer_get_project (viewer), ids[i]);
      graphene_rect_t square
        = GRAPHENE_RECT_INIT (rest.origin.x, (float) (int) ((rest.size.height - dot) / 2), dot, dot);

      if (unit == NULL)
        continue;
      jd_score_pen_fill (
        brush->pen,
        brush->snapshot,
        jd_palette_get_unit_colour (brush->pen->palette,
                                    jd_enum_to_nick (JD_TYPE_UNIT_COLOUR, jd_unit_get_colour (unit))),
        &square);
      rest = get_rest (&rest, dot * 1.5);
      rest
        = get_rest (&rest,
                    write_text (brush, jd_unit_get_name (unit), JD_SCORE_STYLE_BODY, JD_COLOUR_TEXT, &rest, 0)
                      + brush->pen->em * 0.7);
    }
}

static void
paint_code (const JdScoreBrush *brush, const graphene_rect_t *box, const char *code)
{
  graphene_rect_t rest = get_rest (box, brush->pen->em * 0.9);

  jd_score_pen_write_in (brush->pen,
                         brush->snapshot,
                         code,
                         JD_SCORE_STYLE_BOLD,
                         brush->steps_back ? jd_palette_get_colour (brush->pen->palette, JD_COLOUR_DIM_TEXT)
                                           : jd_palette_get_function_colour (
                                             brush->pen->palette, jd_function_get_index (brush->function)),
                         &rest,
                         0);
}

/* Paints what @column says of the brush's role into @cell. */
void
jd_score_paint_role_cell (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *cell)
{
  graphene_rect_t box = get_inner (brush, cell);
  JdScoreCellKind kind = jd_score_column_get_kind (column);

  if (column == JD_SCORE_COLUMN_CODE)
    paint_code (brush, &box, jd_role_get_code (brush->role));
  else if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_SOURCING)
    paint_sourcing (brush, column, &box);
  else if (kind == JD_SCORE_CELL_LEVEL)
    paint_level (brush, column, &box);
  else if (kind == JD_SCORE_CELL_FIGURE)
    paint_figure (brush, column, &box);
  else if (kind == JD_SCORE_CELL_UNITS)
    paint_units (brush, &box);
  else
    {
      g_autofree char *text = jd_score_cell_dup_text (brush->sheet->viewer, brush->role, column);
      JdScoreBrush plain = *brush;

      /* The word that says why the others step back does not. */
      plain.steps_back = brush->steps_back && column != JD_SCORE_COLUMN_RECOMMENDATION;
      write_text (&plain,
                  text,
                  kind == JD_SCORE_CELL_DATE ? JD_SCORE_STYLE_FIGURE : JD_SCORE_STYLE_BODY,
                  JD_COLOUR_TEXT,
                  &box,
                  0);
    }
}

/* --- the lines of functions and of the whole --- */

static void
paint_group_name (const JdScoreBrush *brush, const graphene_rect_t *box)
{
  g_autofree char *coverage
    = jd_score_group_dup_coverage (brush->sheet->viewer, brush->sheet->table, brush->function);
  const char *name = brush->function != NULL
                       ? jd_function_get_name (brush->function, jd_viewer_get_language (brush->sheet->viewer))
                       : _ ("Overall");
  int used;
  graphene_rect_t rest;

  used = write_text (brush, coverage, JD_SCORE_STYLE_FIGURE, JD_COLOUR_DIM_TEXT, box, 1);
  rest = *box;
  rest.size.width -= (float) (used + brush->pen->em * 0.6);
  write_text (brush, name, JD_SCORE_STYLE_BOLD, JD_COLOUR_TEXT, &rest, 0);
}

static void
paint_group_code (const JdScoreBrush *brush, const graphene_rect_t *box)
{
  gboolean folded;

  if (brush->function == NULL)
    return;
  folded = jd_score_lines_is_folded (brush->sheet->lines, brush->function);
  write_text (brush, folded ? "▸" : "▾", JD_SCORE_STYLE_BODY, JD_COLOUR_DIM_TEXT, box, 0);
  paint_code (brush, box, jd_function_get_code (brush->function));
}

/* How roles are spread takes more room than the units that it stands above: it begins under the title of what is
 * spread, where a function has nothing else to say. */
static graphene_rect_t
widen_to_left (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *box)
{
  const JdScoreLayout *layout = &brush->sheet->layout;
  int slot = jd_score_layout_find (layout, JD_SCORE_COLUMN_SOURCING);
  float x;

  if (column != JD_SCORE_COLUMN_UNITS || slot < 0)
    return *box;
  x = (float) (jd_score_layout_get_x (layout, (guint) slot) + layout->padding);
  return GRAPHENE_RECT_INIT (x, box->origin.y, box->origin.x + box->size.width - x, box->size.height);
}

/* Paints what @column says of the brush's function, or of the whole, into @cell. */
void
jd_score_paint_group_cell (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *cell)
{
  graphene_rect_t box = get_inner (brush, cell);

  if (brush->sheet->viewer == NULL || jd_viewer_get_edited_maturity (brush->sheet->viewer) == NULL)
    return;
  if (column == JD_SCORE_COLUMN_CODE)
    paint_group_code (brush, &box);
  else if (column == JD_SCORE_COLUMN_NAME)
    paint_group_name (brush, &box);
  else
    {
      g_autofree char *text
        = jd_score_group_dup_text (brush->sheet->viewer, brush->sheet->table, brush->function, column);
      gboolean figure = jd_score_column_get_kind (column) == JD_SCORE_CELL_FIGURE;

      if (!figure)
        box = widen_to_left (brush, column, &box);
      write_text (brush,
                  text,
                  figure ? JD_SCORE_STYLE_FIGURE_BOLD : JD_SCORE_STYLE_FIGURE,
                  g_str_has_prefix (text, "▲") ? JD_COLOUR_TARGET : JD_COLOUR_TEXT,
                  &box,
                  figure ? 1 : 0);
    }
}
