/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-targets-view.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-edit.h"
#include "jd-export-table.h"
#include "jd-feedback.h"
#include "jd-figure-words.h"
#include "jd-percent-bar.h"
#include "jd-table-save.h"
#include "jd-target-editor.h"
#include "jd-target-sheet.h"
#include "jd-target-table.h"
#include "jd-targets-empty.h"
#include "jd-tile.h"
#include "jd-wrap-layout.h"

struct _JdTargetsView
{
  JdView parent_instance;

  GtkStack *stack;
  JdTargetsEmpty *empty;
  GtkWidget *tools;
  JdChoice *default_level;
  GtkMenuButton *sort_button;
  JdTile *percent;
  JdPercentBar *percent_bar;
  GtkToggleButton *filters[JD_N_TARGET_FILTERS];
  JdTile *counts[JD_N_TARGET_FILTERS];
  GtkLabel *dates;
  JdTargetTable *table;
  JdTargetEditor *editor;
  GtkLabel *rule;
};

G_DEFINE_FINAL_TYPE (JdTargetsView, jd_targets_view, JD_TYPE_VIEW)

/* --- showing --- */

static void
show_percent (JdTargetsView *self, const JdGroupProgress *overall)
{
  g_autofree char *percent = jd_percent_dup_text (overall->percent);
  /* Translators: over how many roles a percentage goes, of how many that have a target: "48/54 roles". */
  g_autofree char *counted = g_strdup_printf (_ ("%u/%u roles"), overall->counted, overall->aimed);

  jd_tile_set (self->percent, *percent != '\0' ? percent : "–", counted);
  jd_percent_bar_set (self->percent_bar, overall->percent);
}

static void
show_counts (JdTargetsView *self, const JdGroupProgress *overall, guint n_roles)
{
  const guint counts[JD_N_TARGET_FILTERS] = {
    [JD_TARGET_FILTER_ALL] = n_roles,
    [JD_TARGET_FILTER_OPEN] = overall->states[JD_PROGRESS_OPEN] + overall->states[JD_PROGRESS_OVERDUE],
    [JD_TARGET_FILTER_OVERDUE] = overall->states[JD_PROGRESS_OVERDUE],
    [JD_TARGET_FILTER_WITHOUT_OWNER] = overall->without_owner,
    [JD_TARGET_FILTER_WITHOUT_DUE] = overall->without_due,
  };

  for (JdTargetFilter filter = 0; filter < JD_N_TARGET_FILTERS; filter++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[filter]);

      jd_tile_set (self->counts[filter], count, "");
    }
  if (counts[JD_TARGET_FILTER_OVERDUE] > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->counts[JD_TARGET_FILTER_OVERDUE]), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->counts[JD_TARGET_FILTER_OVERDUE]), "late");
}

/* A plan for a day before what is there now is a slip of the pen, which nothing else would tell. */
static void
show_dates (JdTargetsView *self, JdDesign *current, JdDesign *target)
{
  const char *from = jd_design_get_date (current), *to = jd_design_get_date (target);
  gboolean odd = *from != '\0' && *to != '\0' && strcmp (to, from) < 0;
  g_autofree char *text = NULL;

  if (odd)
    text
      = g_strdup_printf (_ ("The target is dated %s, before the design that is measured, of %s."), to, from);
  gtk_label_set_text (self->dates, odd ? text : "");
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->dates)), odd);
}

static void
jd_targets_view_refresh (JdView *view)
{
  JdTargetsView *self = JD_TARGETS_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdDesign *target = viewer != NULL ? jd_viewer_get_target (viewer) : NULL;
  const JdGroupProgress *overall;

  gtk_stack_set_visible_child_name (self->stack, target != NULL ? "list" : "empty");
  gtk_widget_set_visible (self->tools, target != NULL);
  if (target == NULL)
    return;
  overall = jd_progress_get_overall (jd_viewer_get_progress (viewer));
  show_percent (self, overall);
  show_counts (self, overall, jd_catalogue_get_n_roles (jd_viewer_get_catalogue (viewer)));
  show_dates (self, jd_viewer_get_current (viewer), target);
  jd_choice_set_value (self->default_level, jd_design_get_target_level (target));
}

static void
jd_targets_view_viewer_set (JdView *view)
{
  JdTargetsView *self = JD_TARGETS_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);

  jd_view_set_viewer (JD_VIEW (self->empty), viewer);
  jd_view_set_viewer (JD_VIEW (self->table), viewer);
  jd_view_set_viewer (JD_VIEW (self->editor), viewer);

  JD_VIEW_CLASS (jd_targets_view_parent_class)->viewer_set (view);
}

/* --- what a person does --- */

static void
filter_toggled_cb (JdTargetsView *self, GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  for (JdTargetFilter filter = 0; filter < JD_N_TARGET_FILTERS; filter++)
    if (self->filters[filter] == button)
      jd_target_table_set_filter (self->table, filter);
}

static void
sort_by (JdTargetsView *self, JdTargetColumn column)
{
  gtk_menu_button_popdown (self->sort_button);
  jd_target_table_sort (self->table, column);
}

static void
sort_by_area_cb (JdTargetsView *self)
{
  sort_by (self, JD_TARGET_COLUMN_AREA);
}

static void
sort_by_gap_cb (JdTargetsView *self)
{
  sort_by (self, JD_TARGET_COLUMN_GAP);
}

static void
sort_by_due_cb (JdTargetsView *self)
{
  sort_by (self, JD_TARGET_COLUMN_DUE);
}

static void
sort_by_owner_cb (JdTargetsView *self)
{
  sort_by (self, JD_TARGET_COLUMN_OWNER);
}

static void
sort_by_role_cb (JdTargetsView *self)
{
  sort_by (self, JD_TARGET_COLUMN_ROLE);
}

static void
default_level_chosen_cb (JdTargetsView *self, int level)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  g_autofree char *text = g_strdup_printf ("%d", level);
  g_autoptr (GError) error = NULL;

  if (!jd_edit_set_design (
        jd_viewer_get_project (viewer), jd_viewer_get_target (viewer), "target-level", text, NULL, &error))
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

static GPtrArray *
dup_sheet (JdTargetsView *self)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();

  for (guint i = 0; i < jd_target_table_get_n_shown (self->table); i++)
    g_ptr_array_add (roles, jd_target_table_get_shown (self->table, i));
  return jd_target_sheet_new (
    jd_view_get_viewer (JD_VIEW (self)), (JdRole *const *) roles->pdata, roles->len);
}

static void
copy_cb (JdTargetsView *self)
{
  g_autoptr (GPtrArray) rows = dup_sheet (self);
  g_autofree char *text = jd_export_table_dup_text (rows, JD_TABLE_TSV);
  g_autofree char *message
    = g_strdup_printf (ngettext ("%u row copied", "%u rows copied", rows->len - 1), rows->len - 1);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  jd_feedback_show (GTK_WIDGET (self), message);
}

static void
save_cb (JdTargetsView *self)
{
  JdProject *project = jd_viewer_get_project (jd_view_get_viewer (JD_VIEW (self)));
  g_autoptr (GPtrArray) rows = dup_sheet (self);
  g_autofree char *name = g_strdup_printf ("%s - %s", jd_project_get_title (project), _ ("Targets"));

  jd_table_save_ask (GTK_WIDGET (self), name, rows);
}

static void
edit_cb (JdTargetsView *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->editor), GTK_DIR_TAB_FORWARD);
}

/* --- class --- */

static void
bind_filters (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *button, *count;
  } names[JD_N_TARGET_FILTERS] = {
    { "all_button", "all_count" },
    { "open_button", "open_count" },
    { "overdue_button", "overdue_count" },
    { "without_owner_button", "without_owner_count" },
    { "without_due_button", "without_due_count" },
  };

  for (JdTargetFilter filter = 0; filter < JD_N_TARGET_FILTERS; filter++)
    {
      gssize step = (gssize) (filter * sizeof (gpointer));

      gtk_widget_class_bind_template_child_full (
        widget_class, names[filter].button, FALSE, G_STRUCT_OFFSET (JdTargetsView, filters) + step);
      gtk_widget_class_bind_template_child_full (
        widget_class, names[filter].count, FALSE, G_STRUCT_OFFSET (JdTargetsView, counts) + step);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, stack);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, empty);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, tools);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, default_level);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, sort_button);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, percent);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, percent_bar);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, dates);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, table);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, editor);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsView, rule);
  bind_filters (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, default_level_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, edit_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_by_area_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_by_due_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_by_gap_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_by_owner_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_by_role_cb);
}

static void
jd_targets_view_class_init (JdTargetsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_targets_view_viewer_set;
  view_class->refresh = jd_targets_view_refresh;

  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_PERCENT_BAR);
  g_type_ensure (JD_TYPE_TARGET_EDITOR);
  g_type_ensure (JD_TYPE_TARGET_TABLE);
  g_type_ensure (JD_TYPE_TARGETS_EMPTY);
  g_type_ensure (JD_TYPE_TILE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-targets-view.ui");
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "targets");
}

static void
jd_targets_view_init (JdTargetsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (JdLevel level = JD_LEVEL_1; level <= JD_LEVEL_5; level++)
    {
      g_autofree char *word = g_strdup_printf ("%d", (int) level);

      jd_choice_add (self->default_level, (int) level, word, NULL);
    }
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_PROGRESS));
}
