/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-row.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-log-words.h"
#include "jd-step.h"
#include "jd-template.h"

struct _JdLogRow
{
  GtkWidget parent_instance;

  GtkLabel *day;
  GtkLabel *time;
  GtkLabel *subject;
  GtkLabel *change;
  GtkLabel *reason;
};

G_DEFINE_FINAL_TYPE (JdLogRow, jd_log_row, GTK_TYPE_WIDGET)

/* Sets what is shown only where it is other: that is what costs. */
static void
set_markup (GtkLabel *label, const char *markup)
{
  if (!gtk_label_get_use_markup (label) || !g_str_equal (gtk_label_get_label (label), markup))
    gtk_label_set_markup (label, markup);
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* A second line under the main one, smaller and paler. */
static void
append_aside (GString *markup, const char *text)
{
  g_autofree char *aside = NULL;

  if (*text == '\0')
    return;
  aside = g_markup_printf_escaped ("\n<span size=\"smaller\" alpha=\"70%%\">%s</span>", text);
  g_string_append (markup, aside);
}

/* What it is about; the code of a role stands out. Below: in which design, and as part of what. */
static void
show_subject (JdLogRow *self, JdProject *project, JdLogEntry *entry, const char *subject)
{
  const char *code = jd_log_entry_get_role (entry);
  g_autofree char *design = jd_log_entry_dup_design_label (project, entry);
  const char *verb = jd_step_get_verb_label (jd_log_entry_get_what (entry));
  g_autofree char *both = NULL, *first = NULL;
  g_autoptr (GString) markup = NULL;

  if (*code != '\0' && g_str_has_prefix (subject, code))
    first = g_markup_printf_escaped ("<b>%s</b>%s", code, subject + strlen (code));
  else
    first = g_markup_escape_text (subject, -1);
  markup = g_string_new (first);

  if (*code != '\0' && verb != NULL && *design != '\0')
    append_aside (markup, both = g_strdup_printf ("%s · %s", design, verb));
  else if (*code != '\0')
    append_aside (markup, verb != NULL ? verb : design);
  set_markup (self->subject, markup->str);
}

/* What is undone is struck through, and says so. */
static void
show_change (JdLogRow *self, JdLogEntry *entry, const char *words, const char *state)
{
  g_autofree char *first = g_markup_printf_escaped (jd_log_entry_stands (entry) ? "%s" : "<s>%s</s>", words);
  g_autoptr (GString) markup = g_string_new (first);

  append_aside (markup, state);
  set_markup (self->change, markup->str);
}

/* What has the keys is the item of the list around the row, which GTK before 4.12 gives no name. */
static void
name_item (JdLogRow *self, const char *subject, const char *words, const char *state, const char *reason)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = NULL, *description = NULL;

  if (item == NULL)
    return;
  name = g_strdup_printf ("%s, %s, %s", gtk_label_get_label (self->time), subject, words);
  description = g_strdup_printf ("%s%s%s", state, *state != '\0' && *reason != '\0' ? ", " : "", reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description,
                                  -1);
}

static void
jd_log_row_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_LOG_ROW);

  G_OBJECT_CLASS (jd_log_row_parent_class)->dispose (object);
}

static void
jd_log_row_class_init (JdLogRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_log_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "logrow");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-log-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdLogRow, day);
  gtk_widget_class_bind_template_child (widget_class, JdLogRow, time);
  gtk_widget_class_bind_template_child (widget_class, JdLogRow, subject);
  gtk_widget_class_bind_template_child (widget_class, JdLogRow, change);
  gtk_widget_class_bind_template_child (widget_class, JdLogRow, reason);
}

static void
jd_log_row_init (JdLogRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_log_row_new (void)
{
  return g_object_new (JD_TYPE_LOG_ROW, NULL);
}

/* Shows @entry of the log of @project; @language is of the catalogue's texts. */
void
jd_log_row_show (JdLogRow *self, JdProject *project, JdLogEntry *entry, const char *language)
{
  g_autofree char *time = NULL, *subject = NULL, *words = NULL, *state = NULL;
  const char *reason;

  g_return_if_fail (JD_IS_LOG_ROW (self) && JD_IS_PROJECT (project) && JD_IS_LOG_ENTRY (entry));

  time = jd_log_entry_dup_local_time (entry, "%H:%M");
  subject = jd_log_entry_dup_subject (project, entry, language);
  words = jd_log_entry_dup_words (project, entry);
  state = jd_log_entry_dup_state_words (entry);
  reason = jd_log_entry_get_reason (entry);

  gtk_label_set_label (self->time, time);
  show_subject (self, project, entry, subject);
  show_change (self, entry, words, state);
  gtk_label_set_label (self->reason, reason);
  name_item (self, subject, words, state, reason);
}

/* Says the day of @entry unless @above (nullable), the line above it, has said it already. */
void
jd_log_row_show_day (JdLogRow *self, JdLogEntry *entry, JdLogEntry *above)
{
  g_autofree char *day = NULL, *day_above = NULL, *today = NULL, *words = NULL;

  g_return_if_fail (JD_IS_LOG_ROW (self) && JD_IS_LOG_ENTRY (entry));

  day = jd_log_entry_dup_local_time (entry, "%Y-%m-%d");
  day_above = above != NULL ? jd_log_entry_dup_local_time (above, "%Y-%m-%d") : NULL;
  if (g_strcmp0 (day, day_above) == 0)
    {
      set_text (self->day, "");
      return;
    }
  today = jd_clock_dup_today ();
  /* Translators: a day as g_date_time_format() takes it: name of the weekday, day, name of the month, year. */
  words = jd_log_entry_dup_local_time (
    entry, g_str_equal (day, today) ? _ ("Today, %A, %-e %B %Y") : _ ("%A, %-e %B %Y"));
  set_text (self->day, words);
}
