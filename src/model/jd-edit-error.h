/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why an edit verb refused. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JD_EDIT_ERROR_READ_ONLY,
  JD_EDIT_ERROR_INVALID, /* a value that may not be */
  JD_EDIT_ERROR_UNKNOWN, /* a field, unit or pattern that does not exist */
} JdEditError;
#define JD_EDIT_ERROR (jd_edit_error_quark ())
GQuark jd_edit_error_quark (void);

G_END_DECLS
