/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A block of cells as text with tabs, the way spreadsheets put it on the clipboard. The way out is that of
 * jd-export-table.h. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GPtrArray *jd_tsv_parse (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
