/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A viewer on the small project of tests/data, and a count of what it tells. */
#pragma once

#include "jd-viewer.h"

typedef struct
{
  JdViewer *viewer;
  guint changed, selection_changed, filter_changed;
  JdStep *last_step; /* of the last "changed"; NULL: anything may be new */
} Fixture;

void fixture_set_up (Fixture *fixture, gconstpointer data);
void fixture_tear_down (Fixture *fixture, gconstpointer data);
JdRole *fixture_role (Fixture *fixture, const char *code);
JdDesign *fixture_design (Fixture *fixture, guint index);
void fixture_expect (Fixture *fixture, guint changed, guint selection_changed, guint filter_changed);

#define fixture_test(path, function)                                                                         \
  g_test_add (path, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
