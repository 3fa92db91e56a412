/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the score grid is painted with: the font and palette of its widget, and the texts shaped so far. A row
 * has a dozen cells and most say what others say, so each text is shaped once and kept. */
#pragma once

#include <gtk/gtk.h>

#include "jd-palette.h"

G_BEGIN_DECLS

typedef enum
{
  JD_SCORE_STYLE_BODY,
  JD_SCORE_STYLE_BOLD,
  JD_SCORE_STYLE_FIGURE, /* digits of one width */
  JD_SCORE_STYLE_FIGURE_BOLD,
  JD_SCORE_STYLE_SMALL,
  JD_SCORE_STYLE_SMALL_BOLD,
} JdScoreStyle;

typedef struct
{
  PangoContext *context;
  const JdPalette *palette;
  GHashTable *layouts;
  double em;       /* height of the body type, in pixels */
  double strength; /* 1, or less for what steps back */
} JdScorePen;

JdScorePen *jd_score_pen_new (GtkWidget *widget, const char *language) G_GNUC_WARN_UNUSED_RESULT;
void jd_score_pen_free (JdScorePen *self);
gboolean jd_score_pen_is_of (JdScorePen *self, GtkWidget *widget);

int jd_score_pen_measure (JdScorePen *self, const char *text, JdScoreStyle style);
int jd_score_pen_write (JdScorePen *self,
                        GtkSnapshot *snapshot,
                        const char *text,
                        JdScoreStyle style,
                        JdColourRole ink,
                        const graphene_rect_t *box,
                        double align);
int jd_score_pen_write_in (JdScorePen *self,
                           GtkSnapshot *snapshot,
                           const char *text,
                           JdScoreStyle style,
                           JdColour ink,
                           const graphene_rect_t *box,
                           double align);
void jd_score_pen_fill (JdScorePen *self, GtkSnapshot *snapshot, JdColour colour, const graphene_rect_t *box);
void jd_score_pen_frame (JdScorePen *self,
                         GtkSnapshot *snapshot,
                         JdColour colour,
                         const graphene_rect_t *box,
                         double thickness);
JdColour jd_score_pen_get_tint (JdScorePen *self, JdColourRole over, JdColourRole under, double share);

G_END_DECLS
