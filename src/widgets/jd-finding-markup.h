/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sentence about a strong or weak function for a label: its name bold, the code of each role a link. */
#pragma once

#include "jd-findings.h"

G_BEGIN_DECLS

char *jd_finding_dup_markup (const JdFindings *findings, guint index, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
