/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line of the score grid in words, for those who do not see it. */
#pragma once

#include "jd-score-grid-sheet.h"

G_BEGIN_DECLS

char *jd_score_line_dup_label (const JdScoreSheet *sheet, int line) G_GNUC_WARN_UNUSED_RESULT;
char *jd_score_line_dup_description (const JdScoreSheet *sheet, int line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
