/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text for the drawing floor: the language is always said, sizes are user-space units. */
#pragma once

#include "jd-geometry.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** JdTextAlign: where a line stands in its box. */
typedef enum
{
  JD_TEXT_START,
  JD_TEXT_CENTRE,
  JD_TEXT_END,
} JdTextAlign;

/* Sizes of type at scale 1 for what is on screen from the start. They are few, and two of them are those of small
 * titles and of captions in the toolkit: for every size of every face the system looks up, hints and keeps all
 * anew. */
#define JD_TEXT_TITLE   (52 / 3.0)
#define JD_TEXT_HEADING 14.0
#define JD_TEXT_BODY    12.0
#define JD_TEXT_SMALL   10.5
#define JD_TEXT_TINY    9.0

PangoContext *jd_text_context_new (PangoContext *base, const char *language) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *jd_text_layout_new (PangoContext *context, const char *text, double size, gboolean bold)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_text_set_max_width (PangoLayout *layout, double width, int lines);
void jd_text_get_size (PangoLayout *layout, double *width, double *height);
double jd_text_get_width (PangoLayout *layout);
void jd_text_show_line (cairo_t *cr, PangoLayout *layout, double size, const JdRect *box, JdTextAlign align);
double jd_text_draw_line (cairo_t *cr,
                          PangoContext *context,
                          const char *text,
                          double size,
                          gboolean bold,
                          const JdRect *box,
                          JdTextAlign align);
void jd_text_draw_downwards (cairo_t *cr,
                             PangoContext *context,
                             const char *text,
                             double size,
                             gboolean bold,
                             const JdRect *box,
                             JdTextAlign align);

G_END_DECLS
