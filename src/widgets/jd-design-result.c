/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-result.h"

#include <glib/gi18n-lib.h>

#include "jd-design-mark.h"
#include "jd-design-texts.h"
#include "jd-maturity.h"
#include "jd-score-bar.h"
#include "jd-sourcing-bar.h"
#include "jd-words.h"

struct _JdDesignResult
{
  GtkListBoxRow parent_instance;

  JdDesignMark *mark;
  GtkLabel *title;
  GtkLabel *summary;
  GtkLabel *use;
  JdScoreBar *bar;
  GtkLabel *score;
  GtkLabel *coverage;
  GtkWidget *properties_button;
  JdSourcingBar *sourcing;

  JdDesign *design;
};

G_DEFINE_FINAL_TYPE (JdDesignResult, jd_design_result, GTK_TYPE_LIST_BOX_ROW)

static gboolean
is_to_be (JdDesignResult *self)
{
  return jd_design_get_kind (self->design) == JD_DESIGN_KIND_TO_BE;
}

/* A to-be is measured as what the newest as-is shall become, any other by its own levels. */
static JdMaturity *
measure (JdDesignResult *self, JdProject *project)
{
  JdDesign *now = jd_project_get_newest_as_is (project);

  if (!is_to_be (self))
    return jd_maturity_new (project, self->design, NULL);
  return jd_maturity_new (project, now != NULL ? now : self->design, self->design);
}

static void
update_result (JdDesignResult *self, JdProject *project)
{
  g_autoptr (JdMaturity) maturity = measure (self, project);
  const JdGroupMaturity *overall = jd_maturity_get_overall (maturity);
  JdFraction score = is_to_be (self) ? overall->target : overall->score;
  g_autofree char *number = jd_fraction_dup_text (score);
  g_autofree char *coverage = is_to_be (self)
                                ? g_strdup (_ ("target"))
                                : g_strdup_printf ("%u/%u", overall->scored, overall->evaluated);

  jd_score_bar_set (self->bar, score, is_to_be (self));
  gtk_label_set_label (self->score, *number != '\0' ? number : "–");
  gtk_label_set_label (self->coverage, coverage);
}

static void
jd_design_result_dispose (GObject *object)
{
  JdDesignResult *self = JD_DESIGN_RESULT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_DESIGN_RESULT);
  g_clear_object (&self->design);

  G_OBJECT_CLASS (jd_design_result_parent_class)->dispose (object);
}

static void
jd_design_result_class_init (JdDesignResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_design_result_dispose;

  g_type_ensure (JD_TYPE_DESIGN_MARK);
  g_type_ensure (JD_TYPE_SCORE_BAR);
  g_type_ensure (JD_TYPE_SOURCING_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-result.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, mark);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, title);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, summary);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, use);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, bar);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, score);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, properties_button);
  gtk_widget_class_bind_template_child (widget_class, JdDesignResult, sourcing);
}

static void
jd_design_result_init (JdDesignResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_design_result_new (JdDesign *design)
{
  JdDesignResult *self = g_object_new (JD_TYPE_DESIGN_RESULT, NULL);

  self->design = g_object_ref (design);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "designs.edit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", jd_design_get_id (design));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->properties_button), "designs.properties");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->properties_button), "s", jd_design_get_id (design));
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdDesign *
jd_design_result_get_design (JdDesignResult *self)
{
  g_return_val_if_fail (JD_IS_DESIGN_RESULT (self), NULL);
  return self->design;
}

/* Shows what is true of the design now. */
void
jd_design_result_refresh (JdDesignResult *self, JdViewer *viewer)
{
  g_autofree char *label = NULL, *full_label = NULL, *summary = NULL, *description = NULL;

  g_return_if_fail (JD_IS_DESIGN_RESULT (self) && JD_IS_VIEWER (viewer));

  label = jd_design_dup_label (self->design);
  full_label = jd_design_dup_full_label (self->design);
  summary
    = jd_design_dup_facts (jd_viewer_get_project (viewer), self->design, jd_viewer_get_language (viewer));
  jd_design_mark_set_kind (self->mark, jd_design_get_kind (self->design));
  gtk_label_set_label (self->title, label);
  gtk_label_set_label (self->summary, summary);
  gtk_label_set_label (self->use, jd_design_get_use (self->design, viewer));
  gtk_widget_set_visible (GTK_WIDGET (self->use), *gtk_label_get_label (self->use) != '\0');
  update_result (self, jd_viewer_get_project (viewer));
  jd_sourcing_bar_refresh (self->sourcing, self->design);

  description = g_strdup_printf ("%s · %s %s · %s",
                                 summary,
                                 gtk_label_get_label (self->score),
                                 gtk_label_get_label (self->coverage),
                                 jd_sourcing_bar_get_text (self->sourcing));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  full_label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description,
                                  -1);
  if (self->design == jd_viewer_get_design (viewer))
    gtk_widget_add_css_class (GTK_WIDGET (self), "edited");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "edited");
}
