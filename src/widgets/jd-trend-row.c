/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-trend-row.h"

#include <glib/gi18n-lib.h>

#include "jd-design-mark.h"
#include "jd-radar-figure.h"
#include "jd-words.h"

struct _JdTrendRow
{
  GtkListBoxRow parent_instance;

  JdDesign *design;

  JdDesignMark *mark;
  GtkLabel *date;
  GtkLabel *title;
  GtkLabel *score;
  GtkLabel *coverage;
  GtkLabel *change;
};

G_DEFINE_FINAL_TYPE (JdTrendRow, jd_trend_row, GTK_TYPE_LIST_BOX_ROW)

static void
jd_trend_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_TREND_ROW);
  g_clear_object (&JD_TREND_ROW (object)->design);

  G_OBJECT_CLASS (jd_trend_row_parent_class)->dispose (object);
}

static void
jd_trend_row_class_init (JdTrendRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_trend_row_dispose;

  g_type_ensure (JD_TYPE_DESIGN_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-trend-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdTrendRow, mark);
  gtk_widget_class_bind_template_child (widget_class, JdTrendRow, date);
  gtk_widget_class_bind_template_child (widget_class, JdTrendRow, title);
  gtk_widget_class_bind_template_child (widget_class, JdTrendRow, score);
  gtk_widget_class_bind_template_child (widget_class, JdTrendRow, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdTrendRow, change);
}

static void
jd_trend_row_init (JdTrendRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer full) */
GtkWidget *
jd_trend_row_new (void)
{
  return g_object_new (JD_TYPE_TREND_ROW, NULL);
}

/* "+0.4", "-0.2", "0.0", or nothing. What is shown as 0.0 has no sign, be it a little more or less. */
static char *
dup_change (JdFraction change)
{
  g_autofree char *text = jd_fraction_dup_text (change);
  gboolean rises = change.numerator > 0 && !g_str_equal (text, "0.0");

  return g_strconcat (rises ? "+" : "", text, NULL);
}

static void
show (JdTrendRow *self, JdDesign *design, JdFraction score, const char *coverage, JdFraction change)
{
  g_autofree char *label = jd_design_dup_label (design);
  g_autofree char *score_text = jd_fraction_dup_text (score);
  g_autofree char *change_text = dup_change (change);
  g_autoptr (GString) sentence = g_string_new (NULL);

  g_set_object (&self->design, design);
  jd_design_mark_set_kind (self->mark, jd_design_get_kind (design));
  gtk_label_set_text (self->date, jd_design_get_date (design));
  gtk_label_set_text (self->title, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), label);
  gtk_label_set_text (self->score, *score_text != '\0' ? score_text : "–");
  gtk_label_set_text (self->coverage, coverage);
  gtk_label_set_text (self->change, change_text);

  g_string_append_printf (sentence,
                          "%s %s: %s",
                          jd_design_get_date (design),
                          label,
                          *score_text != '\0' ? score_text : jd_level_get_word (JD_LEVEL_NONE));
  if (*coverage != '\0')
    g_string_append_printf (sentence, " (%s)", coverage);
  if (*change_text != '\0')
    g_string_append_printf (sentence, _ (", change %s"), change_text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence->str, -1);
}

/* Shows what @line scored at @point of @trend. */
void
jd_trend_row_show_point (JdTrendRow *self, JdTrend *trend, guint point, int line)
{
  const JdGroupMaturity *group;
  g_autofree char *coverage = NULL;

  g_return_if_fail (JD_IS_TREND_ROW (self) && trend != NULL);

  group = jd_trend_get_group (trend, point, line);
  coverage = jd_coverage_dup_text (group);
  show (self,
        jd_trend_get_design (trend, point),
        group->score,
        coverage,
        jd_trend_get_change (trend, point, line));
}

/* Shows what @to_be aims at on @line, and how much that is from the newest point. */
void
jd_trend_row_show_goal (JdTrendRow *self, JdTrend *trend, JdDesign *to_be, int line)
{
  g_return_if_fail (JD_IS_TREND_ROW (self) && trend != NULL && JD_IS_DESIGN (to_be));

  show (self, to_be, jd_trend_get_goal (trend, to_be, line), "", jd_trend_get_gap (trend, to_be, line));
}

/* Returns: (transfer none) (nullable) */
JdDesign *
jd_trend_row_get_design (JdTrendRow *self)
{
  g_return_val_if_fail (JD_IS_TREND_ROW (self), NULL);
  return self->design;
}
