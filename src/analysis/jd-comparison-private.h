/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the files of the comparison. */
#pragma once

#include "jd-comparison.h"

G_BEGIN_DECLS

/* What happened to one role, in sums of 1 << kind, so that each kind counts it once. */
typedef guint8 KindSet;
G_STATIC_ASSERT (JD_N_CHANGE_KINDS <= 8 * sizeof (KindSet));

struct _JdComparison
{
  JdDesign *from, *to;
  GArray *changes;       /* element-type JdChange */
  GStringChunk *strings; /* texts of the changes */
  KindSet *kinds;        /* of each role of the catalogue */
  guint *starts;         /* index of the first change of each role, and in the end of all changes */
  guint n_roles[JD_N_CHANGE_KINDS];

  JdMaturity *from_maturity, *to_maturity;
  GArray *functions; /* element-type JdGroupChange */
  JdGroupChange overall;

  JdCatalogue *catalogue; /* keeps functions and roles alive */
};

/* jd-comparison-role.c */
KindSet jd_comparison_add_role (JdComparison *self, JdAssignment *from, JdAssignment *to);

G_END_DECLS
