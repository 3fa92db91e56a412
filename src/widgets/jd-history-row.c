/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-history-row.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"

struct _JdHistoryRow
{
  GtkWidget parent_instance;

  GtkWidget *sign;
  GtkWidget *label;
  GtkWidget *time;

  JdHistoryPlace *place;
  GSignalGroup *history_signals;
};

G_DEFINE_FINAL_TYPE (JdHistoryRow, jd_history_row, GTK_TYPE_WIDGET)

/* The clock of today's steps, the day of older ones. */
static char *
dup_time (JdStep *step)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_iso8601 (jd_step_get_time (step), NULL);
  g_autoptr (GDateTime) then = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *today = jd_clock_dup_today (), *day = NULL;

  if (then == NULL)
    return g_strdup ("");
  day = g_date_time_format (then, "%Y-%m-%d");
  return g_str_equal (day, today) ? g_date_time_format (then, "%H:%M") : g_steal_pointer (&day);
}

static void
set_class (JdHistoryRow *self, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/* What has the keys is the item of the list around the row, which GTK before 4.12 gives no name. */
static void
name_item (JdHistoryRow *self, const char *state)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));

  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    gtk_label_get_label (GTK_LABEL (self->label)),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    state,
                                    -1);
}

static void
update_state (JdHistoryRow *self, JdHistory *history)
{
  guint now = jd_history_get_position (history), position = jd_history_place_get_position (self->place);

  set_class (self, "current", position == now);
  set_class (self, "undone", position > now);
  gtk_label_set_label (GTK_LABEL (self->sign), position == now ? "➤" : position < now ? "●" : "○");
  name_item (self, position == now ? _ ("the project is here") : position < now ? _ ("done") : _ ("undone"));
}

static void
position_changed_cb (JdHistory *history, GParamSpec *pspec, gpointer user_data)
{
  update_state (user_data, history);
}

static void
jd_history_row_dispose (GObject *object)
{
  JdHistoryRow *self = JD_HISTORY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_HISTORY_ROW);
  g_clear_object (&self->history_signals);
  g_clear_object (&self->place);

  G_OBJECT_CLASS (jd_history_row_parent_class)->dispose (object);
}

static void
jd_history_row_class_init (JdHistoryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_history_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "historyrow");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-history-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdHistoryRow, sign);
  gtk_widget_class_bind_template_child (widget_class, JdHistoryRow, label);
  gtk_widget_class_bind_template_child (widget_class, JdHistoryRow, time);
}

static void
jd_history_row_init (JdHistoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->history_signals = g_signal_group_new (JD_TYPE_HISTORY);
  g_signal_group_connect (self->history_signals, "notify::position", G_CALLBACK (position_changed_cb), self);
}

GtkWidget *
jd_history_row_new (void)
{
  return g_object_new (JD_TYPE_HISTORY_ROW, NULL);
}

/* Shows @place of @history and follows where the history is; NULL for both: nothing. */
void
jd_history_row_show (JdHistoryRow *self, JdHistory *history, JdHistoryPlace *place)
{
  JdStep *step;
  g_autofree char *label = NULL, *time = NULL;

  g_return_if_fail (JD_IS_HISTORY_ROW (self));

  g_set_object (&self->place, place);
  g_signal_group_set_target (self->history_signals, history);
  if (place == NULL)
    return;

  step = jd_history_place_get_step (place);
  label = step != NULL ? jd_step_dup_label (step) : g_strdup (_ ("As it was opened"));
  time = step != NULL ? dup_time (step) : g_strdup ("");
  gtk_label_set_label (GTK_LABEL (self->label), label);
  gtk_label_set_label (GTK_LABEL (self->time), time);
  update_state (self, history);
}
