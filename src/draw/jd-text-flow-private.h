/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A short text broken into lines of given widths. */
#pragma once

#include "jd-text-private.h"

G_BEGIN_DECLS

/** JD_TEXT_FLOW_MAX_LINES: a title longer than this ends with an ellipsis. */
#define JD_TEXT_FLOW_MAX_LINES 3

/**
 * JdTextFlow:
 * @lines: (array length=n_lines): one layout a line
 * @n_lines: how many lines the text took
 * @whole: nothing had to be cut off
 */
typedef struct
{
  PangoLayout *lines[JD_TEXT_FLOW_MAX_LINES];
  guint n_lines;
  gboolean whole;
} JdTextFlow;

void jd_text_flow_init (JdTextFlow *flow,
                        PangoContext *context,
                        const char *text,
                        double size,
                        const double *widths,
                        guint n_widths);
void jd_text_flow_clear (JdTextFlow *flow);

G_END_DECLS
