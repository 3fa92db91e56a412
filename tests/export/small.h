/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small project of tests/data. */
#pragma once

#include "jd-export-image.h"

void small_init (int *argc, char ***argv);
JdProject *small_load (void);
JdAssignment *small_find (JdProject *project, const char *design, const char *code);

JdImagePlan small_plan (JdProject *project, JdImageView view);
GBytes *small_render (JdProject *project, JdImageView view, JdImageFormat format);
