/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An inspector in a window, and its parts, for the tests of it. */
#pragma once

#include "jd-choice.h"
#include "jd-date-field.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-inspector.h"
#include "jd-level-chooser.h"
#include "jd-role-header.h"
#include "jd-role-levels.h"
#include "jd-role-log.h"
#include "jd-role-people.h"
#include "jd-role-place.h"
#include "jd-role-profile.h"
#include "jd-role-texts.h"
#include "jd-subject.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  GtkWidget *inspector;
  GtkWidget *window;
} Inspection;

typedef struct
{
  const char *path;
  void (*run) (Inspection *, gconstpointer);
} InspectionTest;

int inspection_run (int argc, char **argv, const InspectionTest *tests, guint n_tests);

JdRole *find_role (Inspection *fixture, const char *code);
void select_role (Inspection *fixture, const char *code);
JdAssignment *get_assignment (Inspection *fixture, const char *code);
GtkWidget *get_section (Inspection *fixture, GType type);
gpointer find_nth (GtkWidget *root, GType type, guint *index);
gpointer get_nth (Inspection *fixture, GType section, GType type, guint index);
JdDraftText *get_owner (Inspection *fixture);
JdDraftText *get_note (Inspection *fixture);
JdDateField *get_due (Inspection *fixture);
void assert_shows (JdDraftText *draft, const char *expected);
void check_inspection (Inspection *fixture);
