/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-results.h"

#include "jd-figure-words.h"
#include "jd-finding-copy.h"
#include "jd-improvement-list.h"
#include "jd-result-chart.h"

struct _JdRoleResults
{
  JdView parent_instance;

  GtkStack *stack;
  JdResultChart *chart;
  GtkStack *lists;
  GtkToggleButton *insource_button, *outsource_button, *moves_button;
  JdImprovementList *insource, *outsource, *moves;
  GtkLabel *rule;
};

G_DEFINE_FINAL_TYPE (JdRoleResults, jd_role_results, JD_TYPE_VIEW)

/* "Improve In-House 23": the heading of a list, and how much stands in it. */
static void
label_button (GtkToggleButton *button, JdFindings *findings, JdImprovementList *list)
{
  JdFindingKind kind = jd_improvement_list_get_kind (list);
  g_autofree char *label
    = g_strdup_printf ("%s %u", jd_finding_kind_get_heading (kind), jd_findings_count (findings, kind));

  if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) != 0)
    gtk_button_set_label (GTK_BUTTON (button), label);
}

static void
list_chosen_cb (JdRoleResults *self)
{
  JdImprovementList *list = self->insource;

  if (gtk_toggle_button_get_active (self->outsource_button))
    list = self->outsource;
  else if (gtk_toggle_button_get_active (self->moves_button))
    list = self->moves;
  gtk_stack_set_visible_child (self->lists, GTK_WIDGET (list));
}

static void
copy_cb (JdRoleResults *self)
{
  jd_finding_copy (
    GTK_WIDGET (self), jd_view_get_viewer (JD_VIEW (self)), JD_FINDING_IMPROVE_INSOURCE, JD_FINDING_MOVE);
}

static void
copy_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  copy_cb (JD_ROLE_RESULTS (widget));
}

static void
jd_role_results_refresh (JdView *view)
{
  JdRoleResults *self = JD_ROLE_RESULTS (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdFindings *findings = viewer != NULL ? jd_viewer_get_findings (viewer) : NULL;

  gtk_stack_set_visible_child_name (self->stack, findings != NULL ? "results" : "empty");
  gtk_widget_set_sensitive (jd_view_get_controls (view), findings != NULL);
  if (findings == NULL)
    return;
  label_button (self->insource_button, findings, self->insource);
  label_button (self->outsource_button, findings, self->outsource);
  label_button (self->moves_button, findings, self->moves);
}

static void
jd_role_results_viewer_set (JdView *view)
{
  JdRoleResults *self = JD_ROLE_RESULTS (view);
  JdViewer *viewer = jd_view_get_viewer (view);

  jd_view_set_viewer (JD_VIEW (self->chart), viewer);
  jd_view_set_viewer (JD_VIEW (self->insource), viewer);
  jd_view_set_viewer (JD_VIEW (self->outsource), viewer);
  jd_view_set_viewer (JD_VIEW (self->moves), viewer);

  JD_VIEW_CLASS (jd_role_results_parent_class)->viewer_set (view);
}

static void
jd_role_results_class_init (JdRoleResultsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_role_results_viewer_set;
  view_class->refresh = jd_role_results_refresh;

  gtk_widget_class_install_action (widget_class, "results.copy", NULL, copy_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "results.copy", NULL);

  g_type_ensure (JD_TYPE_IMPROVEMENT_LIST);
  g_type_ensure (JD_TYPE_RESULT_CHART);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-role-results.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, stack);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, chart);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, lists);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, insource_button);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, outsource_button);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, moves_button);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, insource);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, outsource);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, moves);
  gtk_widget_class_bind_template_child (widget_class, JdRoleResults, rule);
  gtk_widget_class_bind_template_callback (widget_class, list_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "results");
}

static void
jd_role_results_init (JdRoleResults *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_IMPROVEMENTS));
}
