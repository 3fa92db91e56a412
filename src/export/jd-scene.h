/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One picture before it is known what kind of file it becomes: its size, what to draw, and what it says. */
#pragma once

#include "jd-export-image.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct _JdScene JdScene;

JdScene *jd_scene_new (const JdImagePlan *plan) G_GNUC_WARN_UNUSED_RESULT;
void jd_scene_free (JdScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdScene, jd_scene_free)

void jd_scene_get_size (const JdScene *self, double *width, double *height);
const char *jd_scene_get_title (const JdScene *self);
const char *jd_scene_get_description (const JdScene *self);
void jd_scene_draw (const JdScene *self, cairo_t *cr);

G_END_DECLS
