/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-table.h"

#include <glib/gi18n-lib.h>

#include "jd-log-words.h"

static void
add_entry (JdTable *table, JdLogEntry *entry)
{
  jd_table_add (table, jd_log_entry_get_time (entry));
  jd_table_add (table, jd_log_entry_get_what (entry));
  jd_table_add (table, jd_log_entry_get_role (entry));
  jd_table_add (table, jd_log_entry_get_field (entry));
  jd_table_add (table, jd_log_entry_get_from (entry));
  jd_table_add (table, jd_log_entry_get_to (entry));
  jd_table_add (table, jd_log_entry_get_reason (entry));
  jd_table_add (table, jd_enum_to_nick (JD_TYPE_LOG_STATE, jd_log_entry_get_state (entry)));
}

/* @entries (of JdLogEntry) in their order: the rows of the command log and of the file saved in the window.
 * Returns: (transfer full) */
JdTable *
jd_log_table_new (GListModel *entries)
{
  JdTable *table = jd_table_new ("time what role field from to reason state");

  g_return_val_if_fail (G_IS_LIST_MODEL (entries), table);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (entries, i);

      add_entry (table, entry);
    }
  return table;
}

/* Time, subject and change; then, indented, in which design, whether undone, and why. */
static void
append_entry (GString *text, JdProject *project, JdLogEntry *entry, const char *language)
{
  g_autofree char *time = jd_log_entry_dup_local_time (entry, "%H:%M");
  g_autofree char *subject = jd_log_entry_dup_subject (project, entry, language);
  g_autofree char *words = jd_log_entry_dup_words (project, entry);
  g_autofree char *state = jd_log_entry_dup_state_words (entry);
  g_autofree char *design = jd_log_entry_dup_design_label (project, entry);
  gboolean of_role = *jd_log_entry_get_role (entry) != '\0';

  g_string_append_printf (text, "  %s  %s", time, subject);
  if (of_role && *design != '\0')
    g_string_append_printf (text, " (%s)", design);
  g_string_append_printf (text, "  %s", words);
  if (*state != '\0')
    g_string_append_printf (text, " [%s]", state);
  g_string_append_c (text, '\n');
  if (*jd_log_entry_get_reason (entry) != '\0')
    {
      g_auto (GStrv) lines = g_strsplit (jd_log_entry_get_reason (entry), "\n", -1);
      g_autofree char *reason = g_strjoinv (" ", lines);

      /* Translators: %s is why something was changed. */
      g_string_append_printf (text, "         ");
      g_string_append_printf (text, _ ("Reason: %s"), reason);
      g_string_append_c (text, '\n');
    }
}

/* @entries (of JdLogEntry, of @project) in their order, under the days of the user's clock, with the texts of the
 * catalogue in @language: for minutes and mail. Returns: (transfer full) */
char *
jd_log_dup_text (JdProject *project, GListModel *entries, const char *language)
{
  GString *text = g_string_new (NULL);
  g_autofree char *last_day = g_strdup ("");

  g_return_val_if_fail (JD_IS_PROJECT (project) && G_IS_LIST_MODEL (entries) && language != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (entries, i);
      g_autofree char *day = jd_log_entry_dup_local_time (entry, "%Y-%m-%d");

      if (!g_str_equal (day, last_day))
        g_string_append_printf (text, "%s%s\n", i > 0 ? "\n" : "", day);
      append_entry (text, project, entry, language);
      g_free (last_day);
      last_day = g_steal_pointer (&day);
    }
  return g_string_free (text, FALSE);
}
