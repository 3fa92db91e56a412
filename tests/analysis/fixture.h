/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small projects for tests of the analysis, from a table with one row a role. */
#pragma once

#include "jd-project.h"

/* One role. Sourcing in one letter: i insource, o outsource, c combination, - unassigned. A level in one: 1 to 5,
 * - unscored, x excluded. What the row leaves out is unassigned and unscored. */
typedef struct
{
  const char *code;           /* "A-1" stands in function A */
  const char *area;           /* I, II, III, IV, all */
  const char *as_is;          /* "i3-": sourcing, insource level, outsource level */
  const char *to_be;          /* the same in the to-be design */
  const char *owner, *due;    /* in the to-be design, or in the as-is design where there is no to_be */
  const char *recommendation; /* of the profile */
} FixtureRole;

JdProject *fixture_project (const FixtureRole *roles, guint n_roles, const char *target_level);
JdDesign *fixture_as_is (JdProject *project);
JdDesign *fixture_to_be (JdProject *project);
JdAssignment *fixture_assignment (JdDesign *design, const char *code);
