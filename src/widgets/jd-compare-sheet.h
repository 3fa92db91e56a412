/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which designs are compared, and which of the roles a person wants to see. The parts of the page share one. */
#pragma once

#include "jd-radar-figure.h"
#include "jd-score-grid-pen.h"
#include "jd-viewer.h"

G_BEGIN_DECLS

/** JD_COMPARE_ANY_KIND: roles are wanted whatever happened to them. */
#define JD_COMPARE_ANY_KIND (-1)

typedef struct
{
  JdViewer *viewer; /* unowned, nullable */

  JdDesign *designs[JD_MAX_COMPARED]; /* the first is what the others are compared with */
  guint n_designs;
  JdComparison *comparisons[JD_MAX_COMPARED - 1]; /* of the first with each other one, as of now */

  gboolean only_changed;
  int kind;         /* JdChangeKind, or JD_COMPARE_ANY_KIND */
  guint comparison; /* where that kind is meant */

  JdScorePen *pen; /* what the rows are written with; NULL: to be made */

  JdDesign *edited, *second; /* of the viewer, when the designs were last taken from there */
} JdCompareSheet;

JdCompareSheet *jd_compare_sheet_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_compare_sheet_free (JdCompareSheet *self);

void jd_compare_sheet_follow (JdCompareSheet *self);
void jd_compare_sheet_set_design (JdCompareSheet *self, guint place, JdDesign *design);
void jd_compare_sheet_compare (JdCompareSheet *self);
guint jd_compare_sheet_get_n_comparisons (const JdCompareSheet *self);
gboolean jd_compare_sheet_wants (const JdCompareSheet *self, guint role_index);
int jd_compare_sheet_find (const JdCompareSheet *self, JdDesign *design);

G_END_DECLS
