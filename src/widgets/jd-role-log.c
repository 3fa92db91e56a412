/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-log.h"

#include "jd-log-words.h"
#include "jd-reason-popover.h"
#include "jd-words.h"

#define MOST_ENTRIES 10

struct _JdRoleLog
{
  JdSection parent_instance;

  GPtrArray *shown; /* (element-type utf8): what the labels say, newest first */
  GPtrArray *found; /* (element-type JdLogEntry): what the log says of @role, newest first */
  JdRole *role;     /* unowned: to be compared */
  guint n_seen;     /* lines of the log that were looked through */
  GSignalGroup *project_signals;

  GtkBox *entries;
  GtkLabel *hint;
  GtkMenuButton *reason_button;
};

G_DEFINE_FINAL_TYPE (JdRoleLog, jd_role_log, JD_TYPE_SECTION)

/* When, in which design and whether undone; then what changed, and why. Pango mark-up. */
static char *
dup_entry (JdProject *project, JdDesign *shown, JdLogEntry *entry)
{
  g_autofree char *time = jd_log_entry_dup_local_time (entry, "%Y-%m-%d %H:%M");
  g_autofree char *words = jd_log_entry_dup_words (project, entry);
  JdDesign *design = jd_project_find_design (project, jd_log_entry_get_design (entry));
  g_autofree char *state = jd_log_entry_dup_state_words (entry);
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
  line = g_markup_printf_escaped (jd_log_entry_stands (entry) ? "%s" : "<s>%s</s>", words);
  if (*jd_log_entry_get_reason (entry) != '\0')
    reason = g_markup_printf_escaped ("\n<i>%s</i>", jd_log_entry_get_reason (entry));
  return g_strconcat (head_text, line, reason, NULL);
}

/* Looks for what the log says of @role. It is long, so that only what came since the last look is looked through
 * where that was for the same role. */
static void
find_entries (JdRoleLog *self, JdProject *project, JdRole *role)
{
  GListModel *log = jd_project_get_log (project);
  g_autoptr (JdProject) before = g_signal_group_dup_target (self->project_signals);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_entries = g_list_model_get_n_items (log);

  if (before != project || self->role != role)
    {
      g_ptr_array_set_size (self->found, 0);
      self->n_seen = 0;
    }
  for (guint i = n_entries; i > self->n_seen && found->len < MOST_ENTRIES; i--)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i - 1);

      if (g_str_equal (jd_log_entry_get_role (entry), jd_role_get_code (role)))
        g_ptr_array_add (found, g_steal_pointer (&entry));
    }
  for (guint i = 0; i < self->found->len && found->len < MOST_ENTRIES; i++)
    g_ptr_array_add (found, g_object_ref (g_ptr_array_index (self->found, i)));
  g_ptr_array_unref (self->found);
  self->found = g_steal_pointer (&found);
  self->n_seen = n_entries;
  self->role = role;
  g_signal_group_set_target (self->project_signals, project);
}

/* What the entries found say now. */
static GPtrArray *
list_texts (JdRoleLog *self, JdSubject *subject)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->found->len; i++)
    g_ptr_array_add (texts,
                     dup_entry (jd_subject_get_project (subject),
                                jd_subject_get_design (subject),
                                g_ptr_array_index (self->found, i)));
  return texts;
}

/* The last change of the role. Returns: (nullable) */
static JdLogEntry *
get_newest (JdRoleLog *self)
{
  return self->found->len > 0 ? g_ptr_array_index (self->found, 0) : NULL;
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

/* The last change can be given a reason here; the others, in the log. */
static void
update_button (JdRoleLog *self)
{
  JdLogEntry *newest = get_newest (self);

  gtk_widget_set_visible (GTK_WIDGET (self->reason_button),
                          newest != NULL && jd_log_entry_stands (newest)
                            && *jd_log_entry_get_reason (newest) == '\0');
}

/* The popover is made when it is first asked for. */
static void
create_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  JdRoleLog *self = user_data;
  JdProject *project = jd_subject_get_project (jd_section_get_subject (JD_SECTION (self)));
  g_autofree char *words = jd_log_entry_dup_words (project, get_newest (self));
  g_autofree char *about = g_strdup_printf ("%s: %s", jd_role_get_code (self->role), words);
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, jd_reason_popover_new ());
  g_ptr_array_add (entries, get_newest (self));
  jd_reason_popover_ask (JD_REASON_POPOVER (gtk_menu_button_get_popover (button)), project, entries, about);
}

static void
jd_role_log_refresh (JdSection *section)
{
  JdRoleLog *self = JD_ROLE_LOG (section);
  JdSubject *subject = jd_section_get_subject (section);
  JdRole *role = jd_subject_get_only_role (subject);

  gtk_widget_set_visible (GTK_WIDGET (self), role != NULL);
  if (role == NULL)
    return;
  find_entries (self, jd_subject_get_project (subject), role);
  show_entries (self, list_texts (self, subject));
  update_button (self);
}

static void
jd_role_log_dispose (GObject *object)
{
  JdRoleLog *self = JD_ROLE_LOG (object);

  g_clear_object (&self->project_signals);
  g_ptr_array_set_size (self->found, 0);

  G_OBJECT_CLASS (jd_role_log_parent_class)->dispose (object);
}

static void
jd_role_log_finalize (GObject *object)
{
  g_ptr_array_unref (JD_ROLE_LOG (object)->shown);
  g_ptr_array_unref (JD_ROLE_LOG (object)->found);

  G_OBJECT_CLASS (jd_role_log_parent_class)->finalize (object);
}

static void
jd_role_log_class_init (JdRoleLogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_role_log_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_role_log_finalize;
  JD_SECTION_CLASS (klass)->refresh = jd_role_log_refresh;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-role-log.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleLog, entries);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLog, hint);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLog, reason_button);
}

static void
jd_role_log_init (JdRoleLog *self)
{
  self->shown = g_ptr_array_new_with_free_func (g_free);
  self->found = g_ptr_array_new_with_free_func (g_object_unref);
  self->project_signals = g_signal_group_new (JD_TYPE_PROJECT);
  g_signal_group_connect_swapped (
    self->project_signals, "reason-given", G_CALLBACK (jd_role_log_refresh), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->reason_button, create_popup_cb, self, NULL);
}
