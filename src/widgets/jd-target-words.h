/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the list of targets says of a role, and in which order it says it. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

/* The columns of the list. */
typedef enum
{
  JD_TARGET_COLUMN_ROLE,
  JD_TARGET_COLUMN_AREA,
  JD_TARGET_COLUMN_INSOURCE,
  JD_TARGET_COLUMN_OUTSOURCE,
  JD_TARGET_COLUMN_GAP,
  JD_TARGET_COLUMN_PERCENT,
  JD_TARGET_COLUMN_OWNER,
  JD_TARGET_COLUMN_DUE,
  JD_TARGET_COLUMN_REASON,
} JdTargetColumn;
#define JD_N_TARGET_COLUMNS (JD_TARGET_COLUMN_REASON + 1)

/* Which roles the list shows. */
typedef enum
{
  JD_TARGET_FILTER_ALL,
  JD_TARGET_FILTER_OPEN, /* overdue or not */
  JD_TARGET_FILTER_OVERDUE,
  JD_TARGET_FILTER_WITHOUT_OWNER, /* of those that are open */
  JD_TARGET_FILTER_WITHOUT_DUE,   /* the same */
} JdTargetFilter;
#define JD_N_TARGET_FILTERS (JD_TARGET_FILTER_WITHOUT_DUE + 1)

char *jd_target_dup_text (JdViewer *viewer, JdRole *role, JdTargetColumn column) G_GNUC_WARN_UNUSED_RESULT;
char *jd_target_dup_tooltip (JdViewer *viewer, JdRole *role, JdTargetColumn column) G_GNUC_WARN_UNUSED_RESULT;
char *jd_target_dup_sentence (JdViewer *viewer, JdRole *role) G_GNUC_WARN_UNUSED_RESULT;

int jd_target_compare (JdViewer *viewer, JdTargetColumn column, JdRole *a, JdRole *b);
gboolean jd_target_filter_matches (JdTargetFilter filter, JdViewer *viewer, JdRole *role);

G_END_DECLS
