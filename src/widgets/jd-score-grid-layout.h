/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the columns of the score grid stand, in pixels. */
#pragma once

#include "jd-score-grid-column.h"
#include "jd-score-grid-pen.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

typedef struct
{
  JdScoreColumn column;
  int x; /* from the left edge of the whole, as if nothing were scrolled */
  int width;
} JdScoreSlot;

typedef struct
{
  JdScoreSlot slots[JD_N_SCORE_COLUMNS];
  guint n_slots;
  int width;        /* of all columns */
  int sticky_width; /* of those that stay in place */
  int scroll_x;     /* how far the others are scrolled to the left */
  int line_height;
  int band_height; /* of the names of designs in the head; 0: the columns are about one design */
  int padding;     /* left and right within a cell */
} JdScoreLayout;

void
jd_score_layout_update (JdScoreLayout *self, JdScorePen *pen, JdViewer *viewer, guint shown, int available);
int jd_score_layout_get_natural_width (JdScorePen *pen, JdViewer *viewer, guint shown);
gboolean jd_score_layout_is_sticky (const JdScoreLayout *self, guint slot);
int jd_score_layout_get_x (const JdScoreLayout *self, guint slot);
int jd_score_layout_find (const JdScoreLayout *self, JdScoreColumn column);
int jd_score_layout_pick (const JdScoreLayout *self, double x);

/* The meter of a level: five cells and a digit. */
int jd_score_meter_get_cell_width (JdScorePen *pen);
int jd_score_meter_get_width (JdScorePen *pen);
#define JD_SCORE_METER_GAP 2

G_END_DECLS
