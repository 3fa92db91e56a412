/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Edit verbs on the project's own page. */
#pragma once

#include "jd-edit-error.h"
#include "jd-project.h"

G_BEGIN_DECLS

gboolean jd_edit_set_project (JdProject *project,
                              const char *field,
                              const char *text,
                              const char *reason,
                              GError **error);
gboolean jd_edit_set_participant (JdProject *project,
                                  const char *function,
                                  const char *who,
                                  const char *reason,
                                  GError **error);

G_END_DECLS
