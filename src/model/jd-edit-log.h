/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The edit verb on the decision log: why something was done, said after it was done. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

gboolean jd_edit_give_reason (JdProject *project,
                              JdLogEntry *const *entries,
                              guint n_entries,
                              const char *reason,
                              GError **error);

G_END_DECLS
