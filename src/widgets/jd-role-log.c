/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-log.h"

#include <glib/gi18n-lib.h>

#include "jd-value-words.h"
#include "jd-words.h"

#define MOST_ENTRIES 10

struct _JdRoleLog
{
  JdSection parent_instance;

  GtkLabel *entries;
};

G_DEFINE_FINAL_TYPE (JdRoleLog, jd_role_log, JD_TYPE_SECTION)

/* The log keeps UTC; people read their own clock. */
static char *
dup_local_time (JdLogEntry *entry)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (jd_log_entry_get_time (entry), NULL);
  g_autoptr (GDateTime) local = time != NULL ? g_date_time_to_local (time) : NULL;

  if (local == NULL)
    return g_strdup (jd_log_entry_get_time (entry));
  return g_date_time_format (local, "%Y-%m-%d %H:%M");
}

static const char *
get_state_word (JdLogState state)
{
  switch (state)
    {
    case JD_LOG_STATE_UNDONE:
      return _ ("undone");
    case JD_LOG_STATE_REDONE:
      return _ ("done again");
    case JD_LOG_STATE_DONE:
    default:
      return "";
    }
}

static void
append_entry (GString *text, JdProject *project, JdDesign *shown, JdLogEntry *entry)
{
  g_autofree char *time = dup_local_time (entry);
  g_autofree char *words = jd_log_entry_dup_words (project, entry);
  JdDesign *design = jd_project_find_design (project, jd_log_entry_get_design (entry));
  const char *state = get_state_word (jd_log_entry_get_state (entry));
  gboolean undone = jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE;
  g_autoptr (GString) head = g_string_new (time);
  g_autofree char *head_text = NULL;
  g_autofree char *line = NULL;

  if (design != NULL && design != shown)
    {
      g_autofree char *label = jd_design_dup_label (design);

      g_string_append_printf (head, " · %s", label);
    }
  if (*state != '\0')
    g_string_append_printf (head, " · %s", state);

  head_text = g_markup_printf_escaped ("<span size=\"smaller\" alpha=\"75%%\">%s</span>\n", head->str);
  line = g_markup_printf_escaped (undone ? "<s>%s</s>" : "%s", words);
  g_string_append_printf (text, "%s%s%s", text->len > 0 ? "\n" : "", head_text, line);
  if (*jd_log_entry_get_reason (entry) != '\0')
    {
      g_autofree char *reason = g_markup_printf_escaped ("\n<i>%s</i>", jd_log_entry_get_reason (entry));

      g_string_append (text, reason);
    }
}

/* The newest entries about @role first. */
static char *
dup_entries (JdSubject *subject, JdRole *role)
{
  JdProject *project = jd_subject_get_project (subject);
  GListModel *log = jd_project_get_log (project);
  GString *text = g_string_new (NULL);
  guint n_shown = 0;

  for (guint i = g_list_model_get_n_items (log); i > 0 && n_shown < MOST_ENTRIES; i--)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i - 1);

      if (!g_str_equal (jd_log_entry_get_role (entry), jd_role_get_code (role)))
        continue;
      append_entry (text, project, jd_subject_get_design (subject), entry);
      n_shown++;
    }
  return g_string_free (text, FALSE);
}

static void
jd_role_log_refresh (JdSection *section)
{
  JdRoleLog *self = JD_ROLE_LOG (section);
  JdSubject *subject = jd_section_get_subject (section);
  JdRole *role = jd_subject_get_only_role (subject);
  g_autofree char *entries = role != NULL ? dup_entries (subject, role) : g_strdup ("");

  gtk_widget_set_visible (GTK_WIDGET (self), role != NULL);
  if (*entries == '\0')
    gtk_label_set_text (self->entries, _ ("Nothing is logged about this role yet."));
  else if (!g_str_equal (entries, gtk_label_get_label (self->entries)))
    gtk_label_set_markup (self->entries, entries);
}

static void
jd_role_log_class_init (JdRoleLogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JD_SECTION_CLASS (klass)->refresh = jd_role_log_refresh;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-role-log.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleLog, entries);
}

static void
jd_role_log_init (JdRoleLog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
