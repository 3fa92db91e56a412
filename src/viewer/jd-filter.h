/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which roles a viewer wants to see clearly; the others are dimmed, never taken away. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

#define JD_FILTER_ANY_LEVEL (-1)

/* The bit of one JdRecommendation, that there is none included. */
#define JD_FILTER_RECOMMENDATION(recommendation) (1u << (recommendation))

typedef struct
{
  char *text;            /* part of code, name, owner or note; empty: any */
  char *function;        /* code; empty: any */
  char *unit;            /* id; empty: any */
  int level;             /* JdLevel of the score, or JD_FILTER_ANY_LEVEL */
  guint recommendations; /* bits of JD_FILTER_RECOMMENDATION(), one of which the profile has; 0: any */
  gboolean changed_only; /* only roles that the second design has otherwise */
} JdFilter;

void jd_filter_init (JdFilter *self);
void jd_filter_clear (JdFilter *self);
void jd_filter_copy (JdFilter *self, const JdFilter *from);
gboolean jd_filter_equal (const JdFilter *self, const JdFilter *other);
gboolean jd_filter_is_empty (const JdFilter *self);
gboolean jd_filter_matches (const JdFilter *self,
                            JdProject *project,
                            JdAssignment *assignment,
                            JdAssignment *second,
                            JdLevel score);

char *jd_filter_fold_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
