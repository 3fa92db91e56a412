/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-project-page.h"

#include "jd-catalogue-facts.h"
#include "jd-columns-layout.h"
#include "jd-design-results.h"
#include "jd-participants.h"
#include "jd-pattern-table.h"
#include "jd-project-fields.h"
#include "jd-project-figures.h"

struct _JdProjectPage
{
  JdView parent_instance;

  JdProjectFields *fields;
  JdProjectFigures *figures;
  JdDesignResults *results;
  JdParticipants *participants;
  JdPatternTable *patterns;
  JdCatalogueFacts *catalogue;
};

G_DEFINE_FINAL_TYPE (JdProjectPage, jd_project_page, JD_TYPE_VIEW)

/* The page shows something of everything, so there is little that it need not look at again. */
static void
jd_project_page_refresh (JdView *view)
{
  JdProjectPage *self = JD_PROJECT_PAGE (view);
  JdViewer *viewer = jd_view_get_viewer (view);

  if (viewer == NULL || jd_viewer_get_project (viewer) == NULL)
    return;
  jd_project_fields_refresh (self->fields, viewer);
  jd_project_figures_refresh (self->figures, viewer);
  jd_design_results_refresh (self->results, viewer);
  jd_participants_refresh (self->participants, viewer);
  jd_pattern_table_refresh (self->patterns, viewer);
  jd_catalogue_facts_refresh (
    self->catalogue, jd_viewer_get_catalogue (viewer), jd_viewer_get_language (viewer));
}

static void
jd_project_page_class_init (JdProjectPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_project_page_refresh;
  view_class->refresh = jd_project_page_refresh;

  g_type_ensure (JD_TYPE_CATALOGUE_FACTS);
  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (JD_TYPE_DESIGN_RESULTS);
  g_type_ensure (JD_TYPE_PARTICIPANTS);
  g_type_ensure (JD_TYPE_PATTERN_TABLE);
  g_type_ensure (JD_TYPE_PROJECT_FIELDS);
  g_type_ensure (JD_TYPE_PROJECT_FIGURES);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-project-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, fields);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, figures);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, results);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, participants);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, patterns);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, catalogue);
}

static void
jd_project_page_init (JdProjectPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_project_page_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_PROJECT_PAGE, "viewer", viewer, NULL);
}

/* Hands in what is being typed, before the project is saved. Returns: FALSE where something of it was refused */
gboolean
jd_project_page_commit (JdProjectPage *self)
{
  gboolean taken;

  g_return_val_if_fail (JD_IS_PROJECT_PAGE (self), TRUE);

  taken = jd_project_fields_commit (self->fields);
  return jd_participants_commit (self->participants) && taken;
}
