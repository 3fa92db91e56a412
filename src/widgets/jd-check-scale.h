/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One of the two scales in large words: the level that a role has is marked, and the one that it had before. What
 * is pressed is only a wish, by the action "check.level"; the keys belong to the check, so that the scale has the
 * focus as a whole and says by its name and description what its role is. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Property: "side" (JdSide), construct only. */
#define JD_TYPE_CHECK_SCALE (jd_check_scale_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckScale, jd_check_scale, JD, CHECK_SCALE, GtkWidget)

void jd_check_scale_show (JdCheckScale *self,
                          JdViewer *viewer,
                          JdRole *role,
                          JdLevel before,
                          const char *before_word);
JdLevel jd_check_scale_get_level (JdCheckScale *self);
JdLevel jd_check_scale_get_before (JdCheckScale *self);

G_END_DECLS
