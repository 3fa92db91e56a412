/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small project of tests/data. */
#pragma once

#include "jd-project.h"

void small_init (int *argc, char ***argv);
JdProject *small_load (void);
JdAssignment *small_find (JdProject *project, const char *design, const char *code);
