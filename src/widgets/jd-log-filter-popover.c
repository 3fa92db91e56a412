/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-filter-popover.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-date-field.h"
#include "jd-words.h"

struct _JdLogFilterPopover
{
  GtkPopover parent_instance;

  GtkLabel *function_label;
  GtkDropDown *function;
  GtkDropDown *design;
  JdDateField *from;
  JdDateField *to;

  GStrv functions, designs; /* what the lists offer, by code and id; the first is empty: any */
  GListModel *log;          /* of which the days are asked */
  char *first_day, *last_day;
  gboolean filling; /* the lists are being filled: what they select is not the person's choice */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdLogFilterPopover, jd_log_filter_popover, GTK_TYPE_POPOVER)

/* --- from the filter to the controls --- */

/* A list begins with "Any". @keys, which are taken, are what its words stand for. */
static void
offer (GtkDropDown *drop_down, GStrv *place, GStrvBuilder *keys, GStrvBuilder *words, const char *chosen)
{
  g_auto (GStrv) shown = g_strv_builder_end (words);
  g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) shown);
  guint selected = 0;

  g_strfreev (*place);
  *place = g_strv_builder_end (keys);
  for (guint i = 0; (*place)[i] != NULL; i++)
    if (g_str_equal ((*place)[i], chosen))
      selected = i;
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (drop_down, selected);
}

static void
offer_functions (JdLogFilterPopover *self, JdViewer *viewer, const char *chosen)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new (), words = g_strv_builder_new ();

  g_strv_builder_add (codes, "");
  g_strv_builder_add (words, _ ("Any"));
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, i);
      g_autofree char *word
        = g_strdup_printf ("%s  %s",
                           jd_function_get_code (function),
                           jd_function_get_name (function, jd_viewer_get_language (viewer)));

      g_strv_builder_add (codes, jd_function_get_code (function));
      g_strv_builder_add (words, word);
    }
  offer (self->function, &self->functions, codes, words, chosen);
  gtk_label_set_label (self->function_label,
                       jd_group_word_get_word (jd_catalogue_get_group_word (catalogue)));
}

static void
offer_designs (JdLogFilterPopover *self, JdViewer *viewer, const char *chosen)
{
  JdProject *project = jd_viewer_get_project (viewer);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new (), words = g_strv_builder_new ();

  g_strv_builder_add (ids, "");
  g_strv_builder_add (words, _ ("Any"));
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *design = jd_project_get_design (project, i);
      g_autofree char *label = jd_design_dup_label (design);

      g_strv_builder_add (ids, jd_design_get_id (design));
      g_strv_builder_add (words, label);
    }
  offer (self->design, &self->designs, ids, words, chosen);
}

static void
show_days (JdLogFilterPopover *self, const char *first, const char *last)
{
  g_free (self->first_day);
  g_free (self->last_day);
  self->first_day = g_strdup (first);
  self->last_day = g_strdup (last);
  jd_date_field_show (self->from, self->log, first);
  jd_date_field_show (self->to, self->log, last);
}

/* Offers what the project of @viewer has now and shows @filter: before the popover opens, each time. */
void
jd_log_filter_popover_fill (JdLogFilterPopover *self, JdViewer *viewer, const JdLogFilter *filter)
{
  g_return_if_fail (JD_IS_LOG_FILTER_POPOVER (self) && JD_IS_VIEWER (viewer));

  self->filling = TRUE;
  g_set_object (&self->log, jd_project_get_log (jd_viewer_get_project (viewer)));
  offer_functions (self, viewer, filter->function);
  offer_designs (self, viewer, filter->design);
  show_days (self, filter->from, filter->to);
  self->filling = FALSE;
}

/* --- from the controls to the filter --- */

static const char *
get_chosen (GtkDropDown *drop_down, GStrv keys)
{
  guint selected = gtk_drop_down_get_selected (drop_down);

  return selected == GTK_INVALID_LIST_POSITION ? "" : keys[selected];
}

static void
replace (char **text, const char *by)
{
  g_free (*text);
  *text = g_strdup (by);
}

/* Makes @filter ask what the controls say. */
void
jd_log_filter_popover_apply (JdLogFilterPopover *self, JdLogFilter *filter)
{
  g_return_if_fail (JD_IS_LOG_FILTER_POPOVER (self));

  replace (&filter->function, get_chosen (self->function, self->functions));
  replace (&filter->design, get_chosen (self->design, self->designs));
  replace (&filter->from, self->first_day);
  replace (&filter->to, self->last_day);
}

static void
tell (JdLogFilterPopover *self)
{
  if (!self->filling)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
choice_changed_cb (JdLogFilterPopover *self)
{
  tell (self);
}

static void
from_committed_cb (JdLogFilterPopover *self, const char *day)
{
  g_autofree char *last = g_strdup (self->last_day);

  show_days (self, day, last);
  tell (self);
}

static void
to_committed_cb (JdLogFilterPopover *self, const char *day)
{
  g_autofree char *first = g_strdup (self->first_day);

  show_days (self, first, day);
  tell (self);
}

/* From @days before today until today. */
static void
show_last_days (JdLogFilterPopover *self, int days)
{
  g_autoptr (GDateTime) now = jd_clock_now ();
  g_autoptr (GDateTime) here = g_date_time_to_local (now);
  g_autoptr (GDateTime) then = g_date_time_add_days (here, -days);
  g_autofree char *first = g_date_time_format (then, "%Y-%m-%d");
  g_autofree char *last = jd_clock_dup_today ();

  show_days (self, first, last);
  tell (self);
}

static void
today_clicked_cb (JdLogFilterPopover *self)
{
  show_last_days (self, 0);
}

static void
week_clicked_cb (JdLogFilterPopover *self)
{
  show_last_days (self, 6);
}

static void
any_day_clicked_cb (JdLogFilterPopover *self)
{
  show_days (self, "", "");
  tell (self);
}

/* --- class --- */

static void
jd_log_filter_popover_dispose (GObject *object)
{
  JdLogFilterPopover *self = JD_LOG_FILTER_POPOVER (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_LOG_FILTER_POPOVER);
  g_clear_object (&self->log);
  g_clear_pointer (&self->functions, g_strfreev);
  g_clear_pointer (&self->designs, g_strfreev);
  g_clear_pointer (&self->first_day, g_free);
  g_clear_pointer (&self->last_day, g_free);

  G_OBJECT_CLASS (jd_log_filter_popover_parent_class)->dispose (object);
}

static void
jd_log_filter_popover_class_init (JdLogFilterPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_log_filter_popover_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new (
    "changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JD_TYPE_DATE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-log-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterPopover, function_label);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterPopover, function);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterPopover, design);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterPopover, from);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterPopover, to);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, from_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, to_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, week_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, any_day_clicked_cb);
}

static void
jd_log_filter_popover_init (JdLogFilterPopover *self)
{
  self->filling = TRUE;
  self->first_day = g_strdup ("");
  self->last_day = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_log_filter_popover_new (void)
{
  return g_object_new (JD_TYPE_LOG_FILTER_POPOVER, NULL);
}
