/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-give.h"

#include <glib/gi18n-lib.h>

#include "jd-feedback.h"
#include "jd-log-table.h"
#include "jd-text-save.h"

/* Copies @entries (of JdLogEntry, of the log of @project) as jd_log_dup_text() says them, and says so over the window
 * of @from. */
void
jd_log_give_copy (GtkWidget *from, JdProject *project, GListModel *entries, const char *language)
{
  guint n;
  g_autofree char *text = NULL, *said = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from) && JD_IS_PROJECT (project) && G_IS_LIST_MODEL (entries));

  n = g_list_model_get_n_items (entries);
  text = jd_log_dup_text (project, entries, language);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (from), text);
  said = g_strdup_printf (ngettext ("%u change copied", "%u changes copied", n), n);
  jd_feedback_show (from, said);
}

/* Asks over the window of @from where to save the table of @entries (of JdLogEntry). */
void
jd_log_give_table (GtkWidget *from, GListModel *entries)
{
  g_autoptr (JdTable) table = NULL;

  g_return_if_fail (GTK_IS_WIDGET (from) && G_IS_LIST_MODEL (entries));

  table = jd_log_table_new (entries);
  /* Translators: the name of a file that is offered, with its ending. */
  jd_text_save_choose (from, _ ("decisions.tsv"), jd_table_get_text (table));
}
