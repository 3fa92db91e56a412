/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Widths follow the type and the words of the language, never fixed numbers of pixels; what room is left goes
 * to the columns that hold free text. */
#include "jd-score-grid-layout.h"

#include <string.h>

#include "jd-words.h"

/* Columns of free text: how wide at least, in ems, and how large a share of the room left they take. */
static const struct
{
  double least;
  int share;
} roomy[JD_N_SCORE_COLUMNS] = {
  [JD_SCORE_COLUMN_NAME] = { 16, 3 },   [JD_SCORE_COLUMN_DESCRIPTION] = { 20, 9 },
  [JD_SCORE_COLUMN_UNITS] = { 10, 2 },  [JD_SCORE_COLUMN_OWNER] = { 8, 1 },
  [JD_SCORE_COLUMN_NOTE] = { 13, 4 },   [JD_SCORE_COLUMN_EVIDENCE] = { 11, 3 },
  [JD_SCORE_COLUMN_REASON] = { 11, 3 },
};

/* The width of one of the five cells of a meter. */
int
jd_score_meter_get_cell_width (JdScorePen *pen)
{
  return MAX (4, (int) (pen->em * 0.48));
}

/* The width of the five cells with the gap that follows them. */
int
jd_score_meter_get_width (JdScorePen *pen)
{
  return 5 * (jd_score_meter_get_cell_width (pen) + JD_SCORE_METER_GAP) + (int) (pen->em * 0.4);
}

static int
measure_code (JdScorePen *pen, JdViewer *viewer)
{
  JdCatalogue *catalogue = viewer != NULL ? jd_viewer_get_catalogue (viewer) : NULL;
  const char *longest = "A-1";

  /* Codes are alike, so the one of most letters is wide enough to stand for all. */
  for (guint i = 0; catalogue != NULL && i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      const char *code = jd_role_get_code (jd_catalogue_get_role (catalogue, i));

      if (strlen (code) > strlen (longest))
        longest = code;
    }
  /* Before it stands the sign of an open function. */
  return jd_score_pen_measure (pen, longest, JD_SCORE_STYLE_BOLD) + (int) (pen->em * 1.4);
}

static int
measure_words (JdScorePen *pen, JdScoreColumn meaning)
{
  int widest = 0;

  for (int value = 0; meaning == JD_SCORE_COLUMN_SOURCING && value < JD_N_SOURCINGS; value++)
    widest = MAX (widest, jd_score_pen_measure (pen, jd_sourcing_get_word (value), JD_SCORE_STYLE_BODY));
  for (int value = 0; meaning == JD_SCORE_COLUMN_AREA && value < JD_N_AREAS; value++)
    widest = MAX (widest, jd_score_pen_measure (pen, jd_area_get_word (value), JD_SCORE_STYLE_BODY));
  for (int value = 1; meaning == JD_SCORE_COLUMN_RECOMMENDATION && value < JD_N_RECOMMENDATIONS; value++)
    widest
      = MAX (widest, jd_score_pen_measure (pen, jd_recommendation_get_word (value), JD_SCORE_STYLE_BODY));
  /* The tint behind a word stands out a little. */
  return widest + (int) (pen->em * 0.8);
}

static int
measure_content (JdScorePen *pen, JdViewer *viewer, JdScoreColumn column)
{
  JdScoreCellKind kind = jd_score_column_get_kind (column);

  if (column == JD_SCORE_COLUMN_CODE)
    return measure_code (pen, viewer);
  if (column == JD_SCORE_COLUMN_DUE)
    return jd_score_pen_measure (pen, "2026-08-08", JD_SCORE_STYLE_FIGURE);
  if (jd_score_column_get_meaning (column) == JD_SCORE_COLUMN_GAP)
    return jd_score_pen_measure (pen, "▲ 4.0", JD_SCORE_STYLE_FIGURE_BOLD);
  if (kind == JD_SCORE_CELL_FIGURE)
    return jd_score_pen_measure (pen, jd_level_get_word (JD_LEVEL_EXCLUDED), JD_SCORE_STYLE_SMALL);
  if (kind == JD_SCORE_CELL_CHOICE)
    return measure_words (pen, jd_score_column_get_meaning (column));
  if (kind == JD_SCORE_CELL_LEVEL)
    return MAX (jd_score_meter_get_width (pen) + (int) pen->em,
                jd_score_pen_measure (pen, jd_level_get_word (JD_LEVEL_EXCLUDED), JD_SCORE_STYLE_SMALL)
                  + (int) pen->em);
  return (int) (roomy[column].least * pen->em);
}

static int
measure_column (JdScorePen *pen, JdViewer *viewer, JdScoreColumn column)
{
  /* The title has the sign of the sort order beside it. */
  int title = jd_score_pen_measure (pen, jd_score_column_get_head (column), JD_SCORE_STYLE_SMALL_BOLD)
              + (int) pen->em;

  return MAX (title, measure_content (pen, viewer, column)) + 2 * (int) (pen->em * 0.6);
}

/* The width at which every column has what it needs, @shown being bits of JdScoreColumn. */
int
jd_score_layout_get_natural_width (JdScorePen *pen, JdViewer *viewer, guint shown)
{
  int width = 0;

  for (guint column = 0; column < JD_N_SCORE_COLUMNS; column++)
    if (shown & 1u << column)
      width += measure_column (pen, viewer, column);
  return width;
}

static void
share_out (JdScoreLayout *self, int room)
{
  int shares = 0;

  for (guint i = 0; i < self->n_slots; i++)
    shares += roomy[self->slots[i].column].share;
  for (guint i = 0; i < self->n_slots && shares > 0; i++)
    {
      int share = roomy[self->slots[i].column].share;
      int part = room * share / shares;

      self->slots[i].width += part;
      room -= part;
      shares -= share;
    }
}

/* Places the @shown columns (bits of JdScoreColumn) into @available pixels, or more where they need more. */
void
jd_score_layout_update (JdScoreLayout *self, JdScorePen *pen, JdViewer *viewer, guint shown, int available)
{
  int x = 0;

  self->n_slots = 0;
  self->padding = (int) (pen->em * 0.6);
  self->line_height = MAX (24, (int) (pen->em * 2.3 + 0.5));
  self->band_height = 0;
  for (guint column = 0; column < JD_N_SCORE_COLUMNS; column++)
    if (shown & 1u << column)
      {
        JdScoreSlot slot = { .column = column, .width = measure_column (pen, viewer, column) };

        x += slot.width;
        if (jd_score_column_get_band (column) != JD_SCORE_DESIGN_EDITED)
          self->band_height = (int) (pen->em * 1.8);
        self->slots[self->n_slots++] = slot;
      }
  if (x < available)
    share_out (self, available - x);

  x = 0;
  for (guint i = 0; i < self->n_slots; i++)
    {
      self->slots[i].x = x;
      x += self->slots[i].width;
    }
  self->width = x;
  self->sticky_width = 0;
  for (guint i = 0; i < self->n_slots && jd_score_layout_is_sticky (self, i); i++)
    self->sticky_width += self->slots[i].width;
}

gboolean
jd_score_layout_is_sticky (const JdScoreLayout *self, guint slot)
{
  return self->slots[slot].column < JD_SCORE_N_STICKY;
}

/* Where the left edge of @slot stands now. */
int
jd_score_layout_get_x (const JdScoreLayout *self, guint slot)
{
  return self->slots[slot].x - (jd_score_layout_is_sticky (self, slot) ? 0 : self->scroll_x);
}

/* The slot in which @column stands, or -1 where it is not shown. */
int
jd_score_layout_find (const JdScoreLayout *self, JdScoreColumn column)
{
  for (guint i = 0; i < self->n_slots; i++)
    if (self->slots[i].column == column)
      return (int) i;
  return -1;
}

/* The slot at @x, the last one beyond it, or -1 where there is none. */
int
jd_score_layout_pick (const JdScoreLayout *self, double x)
{
  int found = -1;

  for (guint i = 0; i < self->n_slots; i++)
    {
      int left = jd_score_layout_get_x (self, i);

      if (!jd_score_layout_is_sticky (self, i) && x < self->sticky_width)
        break;
      if (x >= left)
        found = (int) i;
    }
  return found;
}
