/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every command there is: its name, what it takes, and who does it. */
#pragma once

#include "jd-cli-args.h"

G_BEGIN_DECLS

const JdCliCommand *jd_cli_commands_list (void);
const JdCliCommand *jd_cli_commands_find (const char *name);

/* jd-cli-files.c */
JdCliStatus jd_cli_catalogues (const JdCliArgs *args);
JdCliStatus jd_cli_new (const JdCliArgs *args);
JdCliStatus jd_cli_check (const JdCliArgs *args);

/* jd-cli-designs.c */
JdCliStatus jd_cli_designs (const JdCliArgs *args);
JdCliStatus jd_cli_design (const JdCliArgs *args);

/* jd-cli-read.c */
JdCliStatus jd_cli_roles (const JdCliArgs *args);
JdCliStatus jd_cli_score (const JdCliArgs *args);
JdCliStatus jd_cli_log (const JdCliArgs *args);

/* jd-cli-findings.c */
JdCliStatus jd_cli_findings (const JdCliArgs *args);

/* jd-cli-compare.c */
JdCliStatus jd_cli_compare (const JdCliArgs *args);

/* jd-cli-set.c */
JdCliStatus jd_cli_set (const JdCliArgs *args);

/* jd-cli-pattern.c */
JdCliStatus jd_cli_patterns (const JdCliArgs *args);
JdCliStatus jd_cli_apply_pattern (const JdCliArgs *args);

/* jd-cli-export.c */
JdCliStatus jd_cli_export (const JdCliArgs *args);

G_END_DECLS
