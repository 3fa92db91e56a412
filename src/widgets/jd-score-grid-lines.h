/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines the score grid has, one below the other: functions and the roles under them, or sorted roles.
 * Made anew when somebody sorts, filters, folds or looks at another design, and not at each edit: a line that
 * jumps away while its cells are filled in would be lost from sight. */
#pragma once

#include "jd-score-grid-column.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

/* Lines that are none of the list. */
#define JD_SCORE_LINE_HEADER (-1)
#define JD_SCORE_LINE_FOOTER (-2)
#define JD_SCORE_LINE_NONE   (-3)

/* @role is NULL on the line of a function. */
typedef struct
{
  JdFunction *function;
  JdRole *role;
} JdScoreLine;

typedef struct
{
  JdScoreColumn sort; /* CODE: as in the catalogue, under their functions */
  gboolean descending;
  gboolean keep_functions; /* roles stay under their functions whatever they are sorted by */
  gboolean only_matching;  /* roles that the viewer's filter does not want are left out, not dimmed */
  gboolean only_needed;    /* roles that the profile calls unnecessary are left out */
} JdScoreOrder;

typedef struct _JdScoreLines JdScoreLines;

JdScoreLines *jd_score_lines_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_score_lines_free (JdScoreLines *self);

void jd_score_lines_update (JdScoreLines *self, JdViewer *viewer, const JdScoreOrder *order);

guint jd_score_lines_get_n (JdScoreLines *self);
GPtrArray *jd_score_lines_get_roles (JdScoreLines *self);
guint jd_score_lines_get_n_hidden (JdScoreLines *self);
const JdScoreLine *jd_score_lines_get (JdScoreLines *self, int line);
int jd_score_lines_find_role (JdScoreLines *self, JdRole *role);
int jd_score_lines_find_function (JdScoreLines *self, JdFunction *function);
gboolean jd_score_lines_is_folded (JdScoreLines *self, JdFunction *function);
void jd_score_lines_set_folded (JdScoreLines *self, JdFunction *function, gboolean folded);
int jd_score_lines_step (JdScoreLines *self, int line, int by);

G_END_DECLS
