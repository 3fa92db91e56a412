/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small project made through the builder, and a model written out as text, so that tests compare strings. */
#pragma once

#include "jd-builder.h"

/* A line of a script is an element: one space of indent a level, its name, then NAME=VALUE; NAME=VALUE. */
extern const char *const fixture_script[];

JdBuilder *fixture_run (const char *const *script, guint n_lines, GError **error);
JdProject *fixture_build (const char *const *script);
JdProject *fixture_new (void);

JdDesign *fixture_design (JdProject *project, const char *id);
JdRole *fixture_role (JdProject *project, const char *code);
JdAssignment *fixture_assignment (JdProject *project, const char *design, const char *code);
JdPattern *fixture_pattern (JdProject *project, int number);

char *fixture_dump (JdProject *project);
char *fixture_dump_log (JdProject *project, guint first);
char *fixture_difference (const char *before, const char *after);
