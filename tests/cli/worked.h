/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The projects of tests/data/worked and what was worked out for them by hand; its README tells the format. */
#pragma once

#include "jd-project.h"

/* The lines below one "case" or "compare". */
typedef struct
{
  gboolean is_compare;
  char *first;    /* a design, or "newest" */
  char *second;   /* a design, or "-" */
  GString *exact; /* the lines with means as fractions */
  GString *shown; /* the same with means to one decimal */
} WorkedPart;

char *worked_dup_path (const char *name, const char *suffix);
GPtrArray *worked_list (void);
GPtrArray *worked_read (const char *name);

char *worked_compute (JdProject *project, const WorkedPart *part);
