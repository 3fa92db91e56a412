/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table of texts as text for spreadsheets; no cell of it is a formula there (jd-cell-guard.h). */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JD_TABLE_TSV, /* tabs, lines end as in Unix; what holds either or a quote is quoted: as spreadsheets copy */
  JD_TABLE_CSV, /* RFC 4180, with a byte order mark, without which Excel takes Japanese for something else */
} JdTableFormat;

gboolean jd_export_table_guess_format (const char *file_name, JdTableFormat *format);
char *jd_export_table_dup_text (GPtrArray *rows, JdTableFormat format) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
