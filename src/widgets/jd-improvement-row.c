/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-improvement-row.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-template.h"
#include "jd-words.h"

struct _JdImprovementRow
{
  GtkWidget parent_instance;

  JdFindingItem *item; /* NULL while the row is shown for nobody */
  GSignalGroup *signals;

  GtkLabel *area;
  JdBadge *badge;
  GtkLabel *name;
  GtkLabel *next;
  GtkLabel *levels;
};

G_DEFINE_FINAL_TYPE (JdImprovementRow, jd_improvement_row, GTK_TYPE_WIDGET)

/* The area for a narrow column. */
static const char *
get_area_sign (JdArea area)
{
  switch (area)
    {
    case JD_AREA_NONE:
      return "–";
    case JD_AREA_ALL:
      return C_ ("area", "All");
    case JD_AREA_I:
    case JD_AREA_II:
    case JD_AREA_III:
    case JD_AREA_IV:
    default:
      return jd_area_get_word (area);
    }
}

/* "combination → outsource (score: 3, target: 5)", and the areas where they differ too. */
static char *
dup_move (const JdFinding *finding)
{
  const char *from = jd_sourcing_get_word (finding->sourcing);
  const char *to = jd_sourcing_get_word (finding->target_sourcing);
  const char *level = jd_level_get_word (finding->level);
  const char *target = finding->target_level != JD_LEVEL_NONE ? jd_level_get_word (finding->target_level)
                                                              : C_ ("target", "none");

  if (finding->area == finding->target_area)
    /* Translators: sourcing now and in the to-be design, score, target. */
    return g_strdup_printf (_ ("%s → %s (score: %s, target: %s)"), from, to, level, target);
  /* Translators: sourcing now and in the to-be design, area now and in the to-be design, score, target. */
  return g_strdup_printf (_ ("%s → %s, area %s → %s (score: %s, target: %s)"),
                          from,
                          to,
                          jd_area_get_word (finding->area),
                          jd_area_get_word (finding->target_area),
                          level,
                          target);
}

static char *
dup_next (JdFindingItem *item)
{
  const JdFinding *finding = jd_finding_item_get_finding (item);

  return finding->kind == JD_FINDING_MOVE ? dup_move (finding) : jd_finding_item_dup_next_step (item);
}

/* What has the keys is the item of the list around the row, which GTK before 4.12 gives no name. */
static void
name_item (JdImprovementRow *self)
{
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *text = jd_finding_item_dup_text (self->item);

  if (around != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
refresh (JdImprovementRow *self)
{
  const JdFinding *finding = jd_finding_item_get_finding (self->item);
  const char *name = jd_role_get_name (finding->role, jd_finding_item_get_language (self->item));
  g_autofree char *next = dup_next (self->item);
  g_autofree char *levels = g_strdup_printf (
    "%s → %s", jd_level_get_word (finding->level), jd_level_get_word (finding->target_level));

  gtk_widget_set_visible (GTK_WIDGET (self->area),
                          jd_catalogue_has_areas (jd_finding_item_get_catalogue (self->item)));
  gtk_label_set_text (self->area, get_area_sign (finding->area));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->area), jd_area_get_word (finding->area));
  jd_badge_set_role (self->badge, finding->role);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->next, next);
  gtk_label_set_text (self->levels, levels);
  /* A move may be from or to a state, whose word is too long for a column. */
  gtk_widget_set_visible (GTK_WIDGET (self->levels), finding->kind != JD_FINDING_MOVE);
  name_item (self);
}

static void
item_changed_cb (JdFindingItem *item, gpointer self)
{
  refresh (self);
}

static void
jd_improvement_row_dispose (GObject *object)
{
  JdImprovementRow *self = JD_IMPROVEMENT_ROW (object);

  g_clear_object (&self->signals);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_IMPROVEMENT_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (jd_improvement_row_parent_class)->dispose (object);
}

static void
jd_improvement_row_class_init (JdImprovementRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_improvement_row_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "improvementrow");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-improvement-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdImprovementRow, area);
  gtk_widget_class_bind_template_child (widget_class, JdImprovementRow, badge);
  gtk_widget_class_bind_template_child (widget_class, JdImprovementRow, name);
  gtk_widget_class_bind_template_child (widget_class, JdImprovementRow, next);
  gtk_widget_class_bind_template_child (widget_class, JdImprovementRow, levels);
}

static void
jd_improvement_row_init (JdImprovementRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->signals = g_signal_group_new (JD_TYPE_FINDING_ITEM);
  g_signal_group_connect (self->signals, "changed", G_CALLBACK (item_changed_cb), self);
}

GtkWidget *
jd_improvement_row_new (void)
{
  return g_object_new (JD_TYPE_IMPROVEMENT_ROW, NULL);
}

/* Shows @item (nullable: none) and follows it; @current (nullable) is the role with the cursor. */
void
jd_improvement_row_show (JdImprovementRow *self, JdFindingItem *item, JdRole *current)
{
  g_return_if_fail (JD_IS_IMPROVEMENT_ROW (self) && (item == NULL || JD_IS_FINDING_ITEM (item)));

  g_set_object (&self->item, item);
  g_signal_group_set_target (self->signals, item);
  if (item == NULL)
    return;
  refresh (self);
  jd_improvement_row_mark (self, current);
}

/* Marks the row where it is about @current (nullable). */
void
jd_improvement_row_mark (JdImprovementRow *self, JdRole *current)
{
  g_return_if_fail (JD_IS_IMPROVEMENT_ROW (self));

  if (self->item != NULL && current != NULL && jd_finding_item_is_about (self->item, current))
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
}
