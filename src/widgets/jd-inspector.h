/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything about the selected role, or about several at once, editable; the same in every view. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

/* Property: "viewer" (JdViewer), notified. */
#define JD_TYPE_INSPECTOR (jd_inspector_get_type ())
G_DECLARE_FINAL_TYPE (JdInspector, jd_inspector, JD, INSPECTOR, JdView)

gboolean jd_inspector_commit (JdInspector *self);

G_END_DECLS
