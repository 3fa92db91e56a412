/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cells that a spreadsheet would take for a formula. A name or note that begins with "=", "+", "-" or "@" could run
 * something on the machine of whoever opens the file, so it leaves with an apostrophe before it, which spreadsheets
 * read as "this is text". Numbers are left alone, and what comes back loses the apostrophe again. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *jd_cell_dup_guarded (const char *text) G_GNUC_WARN_UNUSED_RESULT;
const char *jd_cell_skip_guard (const char *text);

G_END_DECLS
