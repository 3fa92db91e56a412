/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text form of a field says to people, in the log, of the second design and in comparisons. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

char *jd_value_dup_words (JdProject *project, const char *field, const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
