/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one viewer looks at: project, edited and second design, selection, filter, language of the catalogue.
 * Every view is bound to one viewer and keeps nothing of its own, so no two views can disagree. */
#pragma once

#include "jd-filter.h"
#include "jd-findings.h"
#include "jd-pattern-fit.h"
#include "jd-progress.h"
#include "jd-project.h"

G_BEGIN_DECLS

#define JD_TYPE_VIEWER (jd_viewer_get_type ())
G_DECLARE_FINAL_TYPE (JdViewer, jd_viewer, JD, VIEWER, GObject)

/* Properties, all notified: "project", "design" (edited), "second" (nullable), "language" ("ja" or "en"),
 * "role" (the role that has the cursor, nullable), "tried-pattern" (nullable: shown on the board, in no file).
 * Signals:
 *   changed (JdStep *step)   what the views show is other than before. @step says what: repaint what it
 *                            touched; NULL: anything may be new (project, design, second design, language).
 *   selection-changed ()     the set of selected roles or the cursor moved.
 *   filter-changed () */

JdViewer *jd_viewer_new (void);

JdProject *jd_viewer_get_project (JdViewer *self);
void jd_viewer_set_project (JdViewer *self, JdProject *project);

JdDesign *jd_viewer_get_design (JdViewer *self);
void jd_viewer_set_design (JdViewer *self, JdDesign *design);
JdDesign *jd_viewer_get_second (JdViewer *self);
void jd_viewer_set_second (JdViewer *self, JdDesign *second);
void jd_viewer_swap_designs (JdViewer *self);

JdDesign *jd_viewer_get_current (JdViewer *self);
JdDesign *jd_viewer_get_target (JdViewer *self);
const JdMaturity *jd_viewer_get_maturity (JdViewer *self);
const JdMaturity *jd_viewer_get_edited_maturity (JdViewer *self);
JdFindings *jd_viewer_get_findings (JdViewer *self);
const JdProgress *jd_viewer_get_progress (JdViewer *self);
JdDesign *jd_viewer_get_earlier (JdViewer *self);
const JdMaturity *jd_viewer_get_earlier_maturity (JdViewer *self);

const char *jd_viewer_get_language (JdViewer *self);
void jd_viewer_set_language (JdViewer *self, const char *language);

JdCatalogue *jd_viewer_get_catalogue (JdViewer *self);
JdAssignment *jd_viewer_get_assignment (JdViewer *self, JdRole *role);
JdAssignment *jd_viewer_get_second_assignment (JdViewer *self, JdRole *role);

/* A pattern that is looked at as if it were applied to the edited design. */
JdPattern *jd_viewer_get_tried_pattern (JdViewer *self);
void jd_viewer_set_tried_pattern (JdViewer *self, JdPattern *pattern);
gboolean jd_viewer_find_tried_move (JdViewer *self, JdRole *role, JdPatternMove *move);

/* Selection: a set of roles, one of which has the cursor. */
JdRole *jd_viewer_get_role (JdViewer *self);
gboolean jd_viewer_is_selected (JdViewer *self, JdRole *role);
guint jd_viewer_get_n_selected (JdViewer *self);
GPtrArray *jd_viewer_dup_selected (JdViewer *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_viewer_select_only (JdViewer *self, JdRole *role);
void jd_viewer_toggle (JdViewer *self, JdRole *role);
void jd_viewer_select (JdViewer *self, JdRole *const *roles, guint n_roles, JdRole *cursor);
void jd_viewer_select_none (JdViewer *self);

const JdFilter *jd_viewer_get_filter (JdViewer *self);
void jd_viewer_set_filter (JdViewer *self, const JdFilter *filter);
gboolean jd_viewer_matches (JdViewer *self, JdRole *role);
guint jd_viewer_count_matches (JdViewer *self);

G_END_DECLS
