/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Edit verbs on whole designs. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

/* What a new design is like. Zero and NULL mean: not given. */
typedef struct
{
  JdDesignKind kind;
  const char *title;
  const char *date;   /* YYYY-MM-DD; today where not given */
  JdDesign *from;     /* copied; a to-be takes areas, sourcing and units only, not levels */
  JdPattern *pattern; /* applied and named */
  int target_level;   /* 1 to 5 */
  const char *note;
} JdDesignPlan;

JdDesign *jd_edit_add_design (JdProject *project,
                              const JdDesignPlan *plan,
                              const char *reason,
                              GPtrArray **left_out,
                              GError **error);
gboolean jd_edit_remove_design (JdProject *project, JdDesign *design, const char *reason, GError **error);
gboolean jd_edit_change_design (JdProject *project,
                                JdDesign *design,
                                const JdFieldText *texts,
                                guint n_texts,
                                const char *reason,
                                GError **error);
gboolean jd_edit_set_design (JdProject *project,
                             JdDesign *design,
                             const char *field,
                             const char *text,
                             const char *reason,
                             GError **error);

G_END_DECLS
