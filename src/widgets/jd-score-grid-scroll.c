/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-scroll.h"

/* Gives a class that is GtkScrollable its properties. */
void
jd_score_scroll_install (GObjectClass *klass)
{
  g_object_class_override_property (klass, JD_SCORE_SCROLL_PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (klass, JD_SCORE_SCROLL_PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (klass, JD_SCORE_SCROLL_PROP_HPOLICY, "hscroll-policy");
  g_object_class_override_property (klass, JD_SCORE_SCROLL_PROP_VPOLICY, "vscroll-policy");
}

static void
drop_adjustment (JdScoreScroll *self, GtkOrientation orientation)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_data (self->adjustments[orientation], self->widget);
  g_clear_object (&self->adjustments[orientation]);
}

void
jd_score_scroll_clear (JdScoreScroll *self)
{
  drop_adjustment (self, GTK_ORIENTATION_HORIZONTAL);
  drop_adjustment (self, GTK_ORIENTATION_VERTICAL);
}

static void
set_adjustment (JdScoreScroll *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  if (adjustment != NULL && self->adjustments[orientation] == adjustment)
    return;
  drop_adjustment (self, orientation);
  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  self->adjustments[orientation] = g_object_ref_sink (adjustment);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (self->moved), self->widget);
  gtk_widget_queue_allocate (self->widget);
}

static void
set_policy (JdScoreScroll *self, GtkOrientation orientation, GtkScrollablePolicy policy)
{
  if (self->policies[orientation] == policy)
    return;
  self->policies[orientation] = policy;
  gtk_widget_queue_resize (self->widget);
}

static GtkOrientation
get_orientation (guint prop_id)
{
  return prop_id == JD_SCORE_SCROLL_PROP_HADJUSTMENT || prop_id == JD_SCORE_SCROLL_PROP_HPOLICY
           ? GTK_ORIENTATION_HORIZONTAL
           : GTK_ORIENTATION_VERTICAL;
}

static gboolean
is_policy (guint prop_id)
{
  return prop_id == JD_SCORE_SCROLL_PROP_HPOLICY || prop_id == JD_SCORE_SCROLL_PROP_VPOLICY;
}

void
jd_score_scroll_get_property (JdScoreScroll *self, guint prop_id, GValue *value)
{
  if (is_policy (prop_id))
    g_value_set_enum (value, self->policies[get_orientation (prop_id)]);
  else
    g_value_set_object (value, self->adjustments[get_orientation (prop_id)]);
}

void
jd_score_scroll_set_property (JdScoreScroll *self, guint prop_id, const GValue *value)
{
  if (is_policy (prop_id))
    set_policy (self, get_orientation (prop_id), g_value_get_enum (value));
  else
    set_adjustment (self, get_orientation (prop_id), g_value_get_object (value));
}

/* How far it is scrolled, in whole pixels. */
int
jd_score_scroll_get (JdScoreScroll *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? (int) gtk_adjustment_get_value (adjustment) : 0;
}

/* Tells how much there is and how much of it is in sight, in pixels. Does not call moved(). */
void
jd_score_scroll_configure (JdScoreScroll *self, GtkOrientation orientation, int content, int page, int step)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment == NULL)
    return;
  g_signal_handlers_block_by_func (adjustment, self->moved, self->widget);
  gtk_adjustment_configure (adjustment,
                            CLAMP (gtk_adjustment_get_value (adjustment), 0, MAX (0, content - page)),
                            0,
                            MAX (content, page),
                            step,
                            MAX (step, page - step),
                            page);
  g_signal_handlers_unblock_by_func (adjustment, self->moved, self->widget);
}

/* Scrolls no more than it takes to have @from to @to in sight. Does not call moved(). */
void
jd_score_scroll_show (JdScoreScroll *self, GtkOrientation orientation, int from, int to)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment == NULL)
    return;
  g_signal_handlers_block_by_func (adjustment, self->moved, self->widget);
  gtk_adjustment_clamp_page (adjustment, from, to);
  g_signal_handlers_unblock_by_func (adjustment, self->moved, self->widget);
}
