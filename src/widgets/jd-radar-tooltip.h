/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the radar says about an axis under the pointer: the numbers, and the words of the levels behind them. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

char *jd_radar_dup_tooltip (JdViewer *viewer, gboolean by_role, guint axis) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
