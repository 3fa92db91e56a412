/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan: how far every role is to come in the to-be design, by when, who sees to it, and what is late. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_TARGETS_VIEW (jd_targets_view_get_type ())
G_DECLARE_FINAL_TYPE (JdTargetsView, jd_targets_view, JD, TARGETS_VIEW, JdView)

G_END_DECLS
