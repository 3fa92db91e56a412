/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Real cards and radars for tests and pictures, read from data/ without the floors that know the file. */
#pragma once

#include "jd-board-paint.h"
#include "jd-radar.h"

typedef struct
{
  char *code;
  char *title_ja;
  char *title_en;
  guint function;
  JdBoardAreaId area; /* the catalogue's */
} FixtureRole;

/* One role in one design. */
typedef struct
{
  JdBoardAreaId area;
  JdBoardLaneId lane;
  int levels[2]; /* insource, outsource, as in JdCardLevel */
  guint n_units;
  const char *initials[4];
  const char *colours[4];
} FixturePlace;

typedef struct
{
  char *code;
  char *name_ja;
  char *name_en;
} FixtureFunction;

typedef struct
{
  GArray *functions;  /* FixtureFunction */
  GArray *roles;      /* FixtureRole */
  GPtrArray *designs; /* FixturePlace *, one array of roles->len each */
  GHashTable *units;  /* id → index into initials and colours */
  GPtrArray *initials;
  GPtrArray *colours;
} Fixture;

Fixture *fixture_load (const char *path);
void fixture_free (Fixture *fixture);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

const FixtureRole *fixture_get_role (const Fixture *fixture, guint index);
const FixtureFunction *fixture_get_function (const Fixture *fixture, guint index);
double fixture_get_score (const FixturePlace *place);
char *fixture_dup_data_path (const char *name);
PangoContext *fixture_new_context (void);
