/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two adjustments of a GtkScrollable widget, with the four properties that it must have. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

enum
{
  JD_SCORE_SCROLL_PROP_0,
  JD_SCORE_SCROLL_PROP_HADJUSTMENT,
  JD_SCORE_SCROLL_PROP_VADJUSTMENT,
  JD_SCORE_SCROLL_PROP_HPOLICY,
  JD_SCORE_SCROLL_PROP_VPOLICY,
};

typedef struct
{
  GtkWidget *widget;             /* unowned: has this */
  void (*moved) (GtkWidget *);   /* called when somebody else has scrolled */
  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy policies[2];
} JdScoreScroll;

void jd_score_scroll_install (GObjectClass *klass);
void jd_score_scroll_clear (JdScoreScroll *self);
void jd_score_scroll_get_property (JdScoreScroll *self, guint prop_id, GValue *value);
void jd_score_scroll_set_property (JdScoreScroll *self, guint prop_id, const GValue *value);

int jd_score_scroll_get (JdScoreScroll *self, GtkOrientation orientation);
void
jd_score_scroll_configure (JdScoreScroll *self, GtkOrientation orientation, int content, int page, int step);
void jd_score_scroll_show (JdScoreScroll *self, GtkOrientation orientation, int from, int to);

G_END_DECLS
