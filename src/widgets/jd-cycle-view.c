/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cycle-view.h"

#include <glib/gi18n-lib.h>

#include "jd-cycle-chart.h"
#include "jd-cycle-list.h"
#include "jd-edit-roles.h"
#include "jd-feedback.h"
#include "jd-figure-words.h"
#include "jd-role-drag.h"

struct _JdCycleView
{
  JdView parent_instance;

  JdCycleItems *items; /* of what is shown now; NULL where there is nothing */
  JdCycle shown;       /* which of them the list has */

  GtkStack *stack;
  JdCycleChart *chart;
  GtkToggleButton *buttons[JD_CYCLE_LONG + 1];
  GtkStack *list_stack;
  JdCycleList *list;
  GtkWidget *propose;
  GtkLabel *nothing;
  GtkLabel *rule;
};

G_DEFINE_FINAL_TYPE (JdCycleView, jd_cycle_view, JD_TYPE_VIEW)

static JdProject *
get_project (JdCycleView *self)
{
  return jd_viewer_get_project (jd_view_get_viewer (JD_VIEW (self)));
}

/* --- filing --- */

static void
file_roles (JdCycleView *self, GPtrArray *roles, const JdCycle *cycles)
{
  g_autoptr (GError) error = NULL;

  if (roles->len > 0
      && !jd_edit_file_roles (
        get_project (self), (JdRole *const *) roles->pdata, cycles, roles->len, NULL, &error))
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

static void
file_all (JdCycleView *self, GPtrArray *roles, JdCycle cycle)
{
  g_autofree JdCycle *cycles = g_new (JdCycle, roles->len);

  for (guint i = 0; i < roles->len; i++)
    cycles[i] = cycle;
  file_roles (self, roles, cycles);
}

/* What comes next in the list is selected then: so one after the other is filed by a key each. */
static void
file_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdCycleView *self = JD_CYCLE_VIEW (widget);
  g_autoptr (GPtrArray) roles = jd_cycle_list_dup_selected (self->list);
  guint place = jd_cycle_list_get_first_selected (self->list);
  int cycle;

  if (roles->len == 0 || !jd_enum_from_nick (JD_TYPE_CYCLE, g_variant_get_string (parameter, NULL), &cycle))
    return;
  file_all (self, roles, (JdCycle) cycle);
  if (jd_cycle_list_get_first_selected (self->list) == jd_cycle_list_get_n (self->list))
    jd_cycle_list_go_to (self->list, place);
}

/* Where nothing of the list is selected all of it is meant. */
static void
file_proposed (JdCycleView *self)
{
  g_autoptr (GPtrArray) selected = jd_cycle_list_dup_selected (self->list);
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();
  g_autoptr (GArray) cycles = g_array_new (FALSE, FALSE, sizeof (JdCycle));

  for (guint i = 0; self->items != NULL && i < jd_cycle_items_get_n (self->items); i++)
    {
      const JdCycleItem *item = jd_cycle_items_get (self->items, i);

      if (item->filed != self->shown || (selected->len > 0 && !g_ptr_array_find (selected, item->role, NULL)))
        continue;
      g_ptr_array_add (roles, item->role);
      g_array_append_val (cycles, item->proposed);
    }
  file_roles (self, roles, (const JdCycle *) cycles->data);
}

static void
file_proposed_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  file_proposed (JD_CYCLE_VIEW (widget));
}

static void
file_dragged (JdCycleView *self, const JdRoleDrag *payload, JdCycle cycle)
{
  if (payload != NULL && payload->project == get_project (self))
    file_all (self, payload->roles, cycle);
}

static void
dropped_on_chart_cb (JdCycleView *self, int loop, const JdRoleDrag *payload)
{
  file_dragged (self, payload, jd_cycle_from_loop ((JdCycleLoop) loop));
}

static gboolean
dropped_on_button_cb (JdCycleView *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  GtkWidget *button = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  for (JdCycle cycle = 0; cycle < G_N_ELEMENTS (self->buttons); cycle++)
    if (GTK_WIDGET (self->buttons[cycle]) == button)
      file_dragged (self, g_value_get_boxed (value), cycle);
  return TRUE;
}

/* --- list --- */

static const char *
get_nothing_text (JdCycleView *self)
{
  JdFindings *findings = jd_viewer_get_findings (jd_view_get_viewer (JD_VIEW (self)));

  /* What nobody has scored yet has not reached its target. */
  if (jd_cycle_items_get_n (self->items) == 0)
    return jd_maturity_get_overall (jd_findings_get_maturity (findings))->scored > 0
             ? _ ("Nothing to improve: no scored role is below its target.")
             : jd_findings_get_absence (findings, JD_FINDING_IMPROVE_INSOURCE);
  switch (self->shown)
    {
    case JD_CYCLE_SHORT:
      return _ ("Nothing is filed under the short cycle. Drag improvements here, or press 1 in the list.");
    case JD_CYCLE_LONG:
      return _ ("Nothing is filed under the long cycle. Drag improvements here, or press 2 in the list.");
    case JD_CYCLE_NONE:
    default:
      return _ ("Every improvement is filed.");
    }
}

static void
set_button (JdCycleView *self, JdCycle cycle, const char *name)
{
  g_autofree char *label = g_strdup_printf ("%s %u", name, jd_cycle_items_count (self->items, cycle));

  gtk_button_set_label (GTK_BUTTON (self->buttons[cycle]), label);
}

static void
fill_list (JdCycleView *self)
{
  guint n = jd_cycle_items_count (self->items, self->shown);

  set_button (self, JD_CYCLE_NONE, C_ ("cycle", "Not Filed"));
  set_button (self, JD_CYCLE_SHORT, C_ ("cycle", "Short"));
  set_button (self, JD_CYCLE_LONG, C_ ("cycle", "Long"));
  jd_cycle_list_show (self->list, jd_view_get_viewer (JD_VIEW (self)), self->items, self->shown);
  gtk_stack_set_visible_child_name (self->list_stack, n > 0 ? "list" : "nothing");
  gtk_label_set_text (self->nothing, n > 0 ? "" : get_nothing_text (self));
  gtk_widget_set_visible (self->propose, n > 0 && self->shown == JD_CYCLE_NONE);
}

static void
button_toggled_cb (JdCycleView *self, GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  for (JdCycle cycle = 0; cycle < G_N_ELEMENTS (self->buttons); cycle++)
    if (self->buttons[cycle] == button)
      self->shown = cycle;
  if (self->items != NULL)
    fill_list (self);
}

/* --- picture --- */

static void
spot_activated_cb (JdCycleView *self, int part, int index)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);

  if (part == JD_CYCLE_PART_LOOP)
    {
      gtk_toggle_button_set_active (self->buttons[jd_cycle_from_loop ((JdCycleLoop) index)], TRUE);
    }
  else
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, (guint) index);

      jd_viewer_select_only (viewer,
                             jd_catalogue_get_role (catalogue, jd_function_get_first_role (function)));
    }
}

static void
mark_chosen (JdCycleView *self)
{
  JdRole *role = jd_viewer_get_role (jd_view_get_viewer (JD_VIEW (self)));

  jd_cycle_chart_set_chosen (self->chart,
                             role != NULL ? (int) jd_function_get_index (jd_role_get_function (role)) : -1);
}

/* --- what the viewer says --- */

static void
jd_cycle_view_refresh (JdView *view)
{
  JdCycleView *self = JD_CYCLE_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdFindings *findings = viewer != NULL ? jd_viewer_get_findings (viewer) : NULL;
  JdCyclePlan plan;

  gtk_stack_set_visible_child_name (self->stack, findings != NULL ? "cycle" : "empty");
  g_clear_pointer (&self->items, jd_cycle_items_free);
  if (findings == NULL)
    {
      jd_cycle_chart_set_figure (self->chart, NULL);
      return;
    }
  self->items = jd_cycle_items_new (jd_viewer_get_project (viewer), findings);
  plan = (JdCyclePlan){
    .project = jd_viewer_get_project (viewer),
    .design = jd_viewer_get_current (viewer),
    .maturity = jd_findings_get_maturity (findings),
    .items = self->items,
    .language = jd_viewer_get_language (viewer),
  };
  jd_cycle_chart_set_figure (self->chart, jd_cycle_figure_new (&plan));
  mark_chosen (self);
  fill_list (self);
}

static void
jd_cycle_view_selection_changed (JdView *view)
{
  JdCycleView *self = JD_CYCLE_VIEW (view);

  if (self->items == NULL)
    return;
  mark_chosen (self);
  jd_cycle_list_mark (self->list);
}

static void
jd_cycle_view_finalize (GObject *object)
{
  g_clear_pointer (&JD_CYCLE_VIEW (object)->items, jd_cycle_items_free);

  G_OBJECT_CLASS (jd_cycle_view_parent_class)->finalize (object);
}

static void
bind_button (GtkWidgetClass *widget_class, const char *name, JdCycle cycle)
{
  gtk_widget_class_bind_template_child_full (
    widget_class,
    name,
    FALSE,
    (gssize) (G_STRUCT_OFFSET (JdCycleView, buttons) + cycle * sizeof (GtkToggleButton *)));
}

static void
jd_cycle_view_class_init (JdCycleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_cycle_view_finalize;
  view_class->refresh = jd_cycle_view_refresh;
  view_class->selection_changed = jd_cycle_view_selection_changed;

  g_type_ensure (JD_TYPE_CYCLE_CHART);
  g_type_ensure (JD_TYPE_CYCLE_LIST);
  g_type_ensure (JD_TYPE_ROLE_DRAG);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-cycle-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, stack);
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, chart);
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, list_stack);
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, list);
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, propose);
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, nothing);
  gtk_widget_class_bind_template_child (widget_class, JdCycleView, rule);
  bind_button (widget_class, "none_button", JD_CYCLE_NONE);
  bind_button (widget_class, "short_button", JD_CYCLE_SHORT);
  bind_button (widget_class, "long_button", JD_CYCLE_LONG);
  gtk_widget_class_bind_template_callback (widget_class, button_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, dropped_on_button_cb);
  gtk_widget_class_bind_template_callback (widget_class, dropped_on_chart_cb);
  gtk_widget_class_bind_template_callback (widget_class, spot_activated_cb);

  gtk_widget_class_install_action (widget_class, "cycle.file", "s", file_cb);
  gtk_widget_class_install_action (widget_class, "cycle.file-proposed", NULL, file_proposed_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cycle");
}

static void
jd_cycle_view_init (JdCycleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_SCORES));
}
