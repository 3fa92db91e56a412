/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-paint.h"

#include "jd-score-grid-cell.h"

/* How strongly a line is painted that the filter does not want. */
#define DIM 0.4

#define STRIPE 4

static graphene_rect_t
get_cell (const JdScoreBrush *brush, guint slot)
{
  const JdScoreLayout *layout = &brush->sheet->layout;

  return GRAPHENE_RECT_INIT ((float) jd_score_layout_get_x (layout, slot),
                             0,
                             (float) layout->slots[slot].width,
                             (float) layout->line_height);
}

/* The titles stand below the names of designs. */
static int
get_height (const JdScoreBrush *brush, int line)
{
  const JdScoreLayout *layout = &brush->sheet->layout;

  return layout->line_height + (line == JD_SCORE_LINE_HEADER ? layout->band_height : 0);
}

static JdColour
get_colour (const JdScoreBrush *brush, JdColourRole role)
{
  return jd_palette_get_colour (brush->pen->palette, role);
}

static gboolean
is_selected (const JdScoreBrush *brush)
{
  return brush->role != NULL && jd_viewer_is_selected (brush->sheet->viewer, brush->role);
}

static JdColour
get_ground (const JdScoreBrush *brush, JdScoreColumn column)
{
  if (brush->role == NULL)
    return get_colour (brush, JD_COLOUR_LANE_UNASSIGNED);
  if (!is_selected (brush))
    return get_colour (brush, JD_COLOUR_CARD);
  return jd_score_pen_get_tint (brush->pen,
                                JD_COLOUR_SELECTION,
                                JD_COLOUR_CARD,
                                jd_score_sheet_has_column (brush->sheet, column) ? 0.22 : 0.09);
}

/* --- the head --- */

static void
paint_title (const JdScoreBrush *brush, JdScoreColumn column, const graphene_rect_t *cell)
{
  const JdScoreOrder *order = &brush->sheet->order;
  JdColourRole ink = brush->sheet->order_is_old ? JD_COLOUR_DIM_TEXT : JD_COLOUR_SELECTION;
  graphene_rect_t box;
  double align = jd_score_column_get_kind (column) == JD_SCORE_CELL_FIGURE ? 1 : 0;

  graphene_rect_inset_r (cell, (float) brush->sheet->layout.padding, 0, &box);
  if (column == order->sort)
    {
      const char *sign = order->descending ? "↓" : "↑";
      int width;

      width = jd_score_pen_write (
        brush->pen, brush->snapshot, sign, JD_SCORE_STYLE_SMALL_BOLD, ink, &box, 1 - align);
      box.size.width -= (float) width;
      if (align > 0)
        box.origin.x += (float) width;
    }
  jd_score_pen_write (brush->pen,
                      brush->snapshot,
                      jd_score_column_get_head (column),
                      JD_SCORE_STYLE_SMALL_BOLD,
                      column == order->sort ? JD_COLOUR_TEXT : JD_COLOUR_DIM_TEXT,
                      &box,
                      align);
}

/* The button of the columns stands at the end of the head, over whatever title is there. */
static void
paint_head_end (const JdScoreBrush *brush, int width)
{
  float side = (float) brush->sheet->layout.line_height;
  graphene_rect_t end = GRAPHENE_RECT_INIT ((float) width - side, 0, side, side);

  jd_score_pen_fill (brush->pen, brush->snapshot, get_colour (brush, JD_COLOUR_LANE_UNASSIGNED), &end);
}

/* --- every line --- */

/* Between two designs the line is stronger. */
static gboolean
ends_band (const JdScoreBrush *brush, guint slot)
{
  const JdScoreLayout *layout = &brush->sheet->layout;

  return slot + 1 < layout->n_slots
         && jd_score_column_get_band (layout->slots[slot].column)
              != jd_score_column_get_band (layout->slots[slot + 1].column);
}

static void
paint_cell (const JdScoreBrush *brush, int line, guint slot)
{
  JdScoreColumn column = brush->sheet->layout.slots[slot].column;
  graphene_rect_t cell = get_cell (brush, slot);
  graphene_rect_t edge = GRAPHENE_RECT_INIT (
    cell.origin.x + cell.size.width - 1, 0, 1, brush->role != NULL ? cell.size.height : 0);
  double strength = brush->pen->strength;

  brush->pen->strength = 1;
  jd_score_pen_fill (brush->pen, brush->snapshot, get_ground (brush, column), &cell);
  if (edge.size.height > 0)
    jd_score_pen_fill (brush->pen,
                       brush->snapshot,
                       jd_score_pen_get_tint (
                         brush->pen, JD_COLOUR_OUTLINE, JD_COLOUR_CARD, ends_band (brush, slot) ? 1 : 0.5),
                       &edge);
  brush->pen->strength = strength;

  if (line == JD_SCORE_LINE_HEADER)
    paint_title (brush, column, &cell);
  else if (brush->role != NULL)
    jd_score_paint_role_cell (brush, column, &cell);
  else
    jd_score_paint_group_cell (brush, column, &cell);
}

static void
paint_cells (const JdScoreBrush *brush, int line, int width, gboolean sticky)
{
  const JdScoreLayout *layout = &brush->sheet->layout;

  for (guint slot = 0; slot < layout->n_slots; slot++)
    {
      int x = jd_score_layout_get_x (layout, slot);

      if (jd_score_layout_is_sticky (layout, slot) != sticky)
        continue;
      if (sticky || (x < width && x + layout->slots[slot].width > layout->sticky_width))
        paint_cell (brush, line, slot);
    }
}

static void
paint_stripe (const JdScoreBrush *brush)
{
  graphene_rect_t stripe = GRAPHENE_RECT_INIT (0, 0, STRIPE, (float) brush->sheet->layout.line_height);

  if (brush->function != NULL)
    jd_score_pen_fill (
      brush->pen,
      brush->snapshot,
      jd_palette_get_function_colour (brush->pen->palette, jd_function_get_index (brush->function)),
      &stripe);
}

static void
paint_edges (const JdScoreBrush *brush, int line, int width)
{
  const JdScoreLayout *layout = &brush->sheet->layout;
  float bottom = (float) get_height (brush, line) - 1;
  graphene_rect_t below = GRAPHENE_RECT_INIT (0, line == JD_SCORE_LINE_FOOTER ? 0 : bottom, (float) width, 1);
  graphene_rect_t beside
    = GRAPHENE_RECT_INIT ((float) layout->sticky_width - 1, 0, 1, (float) get_height (brush, line));

  jd_score_pen_fill (brush->pen, brush->snapshot, get_colour (brush, JD_COLOUR_OUTLINE), &below);
  if (layout->scroll_x > 0)
    jd_score_pen_fill (brush->pen, brush->snapshot, get_colour (brush, JD_COLOUR_GRID), &beside);
}

/* The ring of the cursor: thick while keys go there. */
static void
paint_cursor (const JdScoreBrush *brush, int width, gboolean focused)
{
  const JdScoreLayout *layout = &brush->sheet->layout;
  graphene_rect_t cell;
  graphene_rect_t room;
  int slot = jd_score_layout_find (layout, brush->sheet->column);

  if (slot < 0)
    return;
  cell = get_cell (brush, (guint) slot);
  if (brush->role == NULL && brush->function != NULL)
    cell = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) layout->line_height);
  else if (!jd_score_layout_is_sticky (layout, (guint) slot))
    {
      room = GRAPHENE_RECT_INIT ((float) layout->sticky_width,
                                 0,
                                 (float) MAX (0, width - layout->sticky_width),
                                 (float) layout->line_height);
      if (!graphene_rect_intersection (&cell, &room, &cell))
        return;
    }
  jd_score_pen_frame (
    brush->pen, brush->snapshot, get_colour (brush, JD_COLOUR_SELECTION), &cell, focused ? 2 : 1);
}

/* Paints @line, one of the list, the head or the foot, @width pixels wide from 0, 0. @focused: keys go to it. */
void
jd_score_paint_line (const JdScoreSheet *sheet, GtkSnapshot *snapshot, int line, int width, gboolean focused)
{
  const JdScoreLine *content = jd_score_lines_get (sheet->lines, line);
  const JdScoreLayout *layout = &sheet->layout;
  JdScoreBrush brush = { .sheet = sheet, .pen = sheet->pen, .snapshot = snapshot };
  int height = get_height (&brush, line);
  graphene_point_t down = GRAPHENE_POINT_INIT (0, (float) (height - layout->line_height));
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  graphene_rect_t scrolled = GRAPHENE_RECT_INIT (
    (float) layout->sticky_width, 0, (float) MAX (0, width - layout->sticky_width), (float) height);

  if (content != NULL)
    {
      brush.function = content->function;
      brush.role = content->role;
      brush.unnecessary
        = content->role != NULL && jd_score_cell_is_unnecessary (sheet->viewer, content->role);
      brush.steps_back = brush.unnecessary && jd_score_sheet_shows (sheet, JD_SCORE_COLUMN_RECOMMENDATION);
    }
  jd_score_pen_fill (sheet->pen,
                     snapshot,
                     get_colour (&brush, brush.role != NULL ? JD_COLOUR_CARD : JD_COLOUR_LANE_UNASSIGNED),
                     &all);
  if (brush.role != NULL && !jd_viewer_matches (sheet->viewer, brush.role))
    sheet->pen->strength = DIM;

  gtk_snapshot_push_clip (snapshot, &scrolled);
  if (line == JD_SCORE_LINE_HEADER)
    jd_score_paint_bands (&brush);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &down);
  paint_cells (&brush, line, width, FALSE);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &down);
  paint_cells (&brush, line, width, TRUE);
  if (line == sheet->line)
    paint_cursor (&brush, width, focused);
  gtk_snapshot_restore (snapshot);

  if (line == JD_SCORE_LINE_HEADER)
    paint_head_end (&brush, width);
  paint_stripe (&brush);
  sheet->pen->strength = 1;
  paint_edges (&brush, line, width);
}
