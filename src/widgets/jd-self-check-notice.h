/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A quiet line that the newest self-check is old, and a way to the next one; who puts it away sees it no more until
 * another project is looked at. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_SELF_CHECK_NOTICE (jd_self_check_notice_get_type ())
G_DECLARE_FINAL_TYPE (JdSelfCheckNotice, jd_self_check_notice, JD, SELF_CHECK_NOTICE, JdView)

G_END_DECLS
