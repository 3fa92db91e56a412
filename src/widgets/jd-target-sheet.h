/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of targets for a spreadsheet. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

GPtrArray *jd_target_sheet_new (JdViewer *viewer, JdRole *const *roles, guint n_roles)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
