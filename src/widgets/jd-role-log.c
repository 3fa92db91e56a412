/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-log.h"

#include <glib/gi18n-lib.h>

#include "jd-log-words.h"
#include "jd-words.h"

#define MOST_ENTRIES 10

struct _JdRoleLog
{
  JdSection parent_instance;

  GPtrArray *shown; /* (element-type utf8): what the labels say, newest first */

  GtkBox *entries;
  GtkLabel *hint;
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

/* When, in which design and whether undone; then what changed, and why. Pango mark-up. */
static char *
dup_entry (JdProject *project, JdDesign *shown, JdLogEntry *entry)
{
  g_autofree char *time = dup_local_time (entry);
  g_autofree char *words = jd_log_entry_dup_words (project, entry);
  JdDesign *design = jd_project_find_design (project, jd_log_entry_get_design (entry));
  const char *state = get_state_word (jd_log_entry_get_state (entry));
  gboolean undone = jd_log_entry_get_state (entry) == JD_LOG_STATE_UNDONE;
  g_autoptr (GString) head = g_string_new (time);
  g_autofree char *head_text = NULL;
  g_autofree char *line = NULL;
  g_autofree char *reason = NULL;

  if (design != NULL && design != shown)
    {
      g_autofree char *label = jd_design_dup_label (design);

      g_string_append_printf (head, " · %s", label);
    }
  if (*state != '\0')
    g_string_append_printf (head, " · %s", state);

  head_text = g_markup_printf_escaped ("<span size=\"smaller\" alpha=\"75%%\">%s</span>\n", head->str);
  line = g_markup_printf_escaped (undone ? "<s>%s</s>" : "%s", words);
  if (*jd_log_entry_get_reason (entry) != '\0')
    reason = g_markup_printf_escaped ("\n<i>%s</i>", jd_log_entry_get_reason (entry));
  return g_strconcat (head_text, line, reason, NULL);
}

/* The newest entries about @role first. */
static GPtrArray *
list_entries (JdSubject *subject, JdRole *role)
{
  JdProject *project = jd_subject_get_project (subject);
  GListModel *log = jd_project_get_log (project);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = g_list_model_get_n_items (log); i > 0 && texts->len < MOST_ENTRIES; i--)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i - 1);

      if (g_str_equal (jd_log_entry_get_role (entry), jd_role_get_code (role)))
        g_ptr_array_add (texts, dup_entry (project, jd_subject_get_design (subject), entry));
    }
  return texts;
}

/* How many entries stand before those that are shown already: setting text anew is what costs. */
static guint
count_new (GPtrArray *texts, GPtrArray *shown)
{
  for (guint n = 0; n < texts->len; n++)
    {
      gboolean same = TRUE;

      for (guint i = n; same && i < texts->len; i++)
        same = i - n < shown->len && g_str_equal (texts->pdata[i], shown->pdata[i - n]);
      if (same)
        return n;
    }
  return texts->len;
}

static GtkWidget *
new_label (const char *markup)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

/* Takes @texts, which are consumed. */
static void
show_entries (JdRoleLog *self, GPtrArray *texts)
{
  guint n_new = count_new (texts, self->shown);
  guint n_labels = self->shown->len;

  for (; n_labels + n_new > texts->len; n_labels--)
    gtk_box_remove (self->entries, gtk_widget_get_last_child (GTK_WIDGET (self->entries)));
  for (guint i = n_new; i > 0; i--)
    gtk_box_prepend (self->entries, new_label (g_ptr_array_index (texts, i - 1)));
  g_ptr_array_unref (self->shown);
  self->shown = texts;
  gtk_widget_set_visible (GTK_WIDGET (self->hint), texts->len == 0);
}

static void
jd_role_log_refresh (JdSection *section)
{
  JdRoleLog *self = JD_ROLE_LOG (section);
  JdRole *role = jd_subject_get_only_role (jd_section_get_subject (section));

  gtk_widget_set_visible (GTK_WIDGET (self), role != NULL);
  if (role != NULL)
    show_entries (self, list_entries (jd_section_get_subject (section), role));
}

static void
jd_role_log_finalize (GObject *object)
{
  g_ptr_array_unref (JD_ROLE_LOG (object)->shown);

  G_OBJECT_CLASS (jd_role_log_parent_class)->finalize (object);
}

static void
jd_role_log_class_init (JdRoleLogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_role_log_finalize;
  JD_SECTION_CLASS (klass)->refresh = jd_role_log_refresh;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-role-log.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleLog, entries);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLog, hint);
}

static void
jd_role_log_init (JdRoleLog *self)
{
  self->shown = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}
