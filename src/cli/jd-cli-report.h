/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a command ends, and what it tells people on stderr. Always UTF-8, whatever the locale. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JD_CLI_DONE = 0,
  JD_CLI_FAILED = 1,  /* bad input, or the work failed */
  JD_CLI_MISUSED = 2, /* wrong usage, or an unknown role or value in the arguments */
} JdCliStatus;

JdCliStatus jd_cli_failed (const char *file, const GError *error);
void jd_cli_notice (const char *format, ...) G_GNUC_PRINTF (1, 2);
JdCliStatus jd_cli_print (const char *text);

G_END_DECLS
