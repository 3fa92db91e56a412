/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in place of the list of targets while no to-be design is chosen: how to get one. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_TARGETS_EMPTY (jd_targets_empty_get_type ())
G_DECLARE_FINAL_TYPE (JdTargetsEmpty, jd_targets_empty, JD, TARGETS_EMPTY, JdView)

G_END_DECLS
