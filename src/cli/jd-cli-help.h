/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What --help prints. */
#pragma once

#include "jd-cli-args.h"

G_BEGIN_DECLS

char *jd_cli_help_dup_overview (void) G_GNUC_WARN_UNUSED_RESULT;
JdCliStatus jd_cli_help_print_command (const JdCliCommand *command);

G_END_DECLS
