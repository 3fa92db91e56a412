/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines of the decision log somebody wants to see, and whether a line is one of them. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

typedef struct
{
  char *text;           /* part of what the line says, of its design or of its reason; empty: any */
  char *function;       /* code; empty: any */
  char *design;         /* id; empty: any */
  char *from, *to;      /* days where the user is, YYYY-MM-DD, both included; empty: open */
  char **roles;         /* codes; NULL: any */
  gboolean unexplained; /* only changes that stand and have no reason */
} JdLogFilter;

void jd_log_filter_init (JdLogFilter *self);
void jd_log_filter_clear (JdLogFilter *self);
void jd_log_filter_copy (JdLogFilter *self, const JdLogFilter *from);
gboolean jd_log_filter_equal (const JdLogFilter *self, const JdLogFilter *other);
gboolean jd_log_filter_is_empty (const JdLogFilter *self);

/* A filter made ready to be asked about many lines. */
typedef struct _JdLogMatcher JdLogMatcher;

JdLogMatcher *jd_log_matcher_new (JdProject *project, const JdLogFilter *filter, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_log_matcher_free (JdLogMatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdLogMatcher, jd_log_matcher_free)
gboolean jd_log_matcher_matches (JdLogMatcher *self, JdLogEntry *entry);

G_END_DECLS
