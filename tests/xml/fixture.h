/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files under tests/data/ and what tests do with them. */
#pragma once

#include "jd-project.h"

char *fixture_dup_path (const char *folder, const char *name);
GBytes *fixture_load (const char *path);
GPtrArray *fixture_list (const char *folder, const char *suffix);

JdProject *fixture_read (const char *xml);
char *fixture_write (JdProject *project);

char *fixture_make_folder (void);
void fixture_remove_folder (char *folder);
