/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is planned for the selected roles in the to-be design: levels, owner, due date, reason; for all at once. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_TARGET_EDITOR (jd_target_editor_get_type ())
G_DECLARE_FINAL_TYPE (JdTargetEditor, jd_target_editor, JD, TARGET_EDITOR, JdView)

gboolean jd_target_editor_commit (JdTargetEditor *self);

G_END_DECLS
