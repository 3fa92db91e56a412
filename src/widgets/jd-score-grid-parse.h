/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person or a spreadsheet means by the text of a cell. */
#pragma once

#include "jd-score-grid-column.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

typedef enum
{
  JD_SCORE_PARSE_ERROR_INVALID, /* a text that no cell of this column can hold */
  JD_SCORE_PARSE_ERROR_PLACE,   /* a block that does not fit where it should go */
} JdScoreParseError;
#define JD_SCORE_PARSE_ERROR (jd_score_parse_error_quark ())
GQuark jd_score_parse_error_quark (void);

char *
jd_score_parse_cell (JdViewer *viewer, JdRole *role, JdScoreColumn column, const char *text, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
