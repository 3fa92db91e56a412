/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Designs in words and in order, for every list of designs. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

GPtrArray *jd_design_list_sorted (JdProject *project) G_GNUC_WARN_UNUSED_RESULT;
const char *jd_design_get_use (JdDesign *design, JdViewer *viewer);
char *jd_design_dup_full_label (JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;
char *jd_design_dup_scores (JdProject *project, JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;
char *jd_design_dup_facts (JdProject *project, JdDesign *design, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_design_dup_summary (JdProject *project, JdDesign *design, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
char *jd_design_dup_copy_title (JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
