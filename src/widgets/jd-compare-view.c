/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-view-private.h"

#include <glib/gi18n-lib.h>

#include "jd-compare-figures.h"
#include "jd-compare-layout.h"
#include "jd-compare-words.h"
#include "jd-design-mark.h"
#include "jd-words.h"

G_DEFINE_FINAL_TYPE (JdCompareView, jd_compare_view, JD_TYPE_VIEW)

/* --- what is shown --- */

static void
show_choosers (JdCompareView *self)
{
  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    {
      JdDesign *design = i < self->sheet->n_designs ? self->sheet->designs[i] : NULL;
      g_autofree char *label = design != NULL ? jd_design_dup_label (design) : NULL;
      g_autofree char *name = NULL;

      gtk_widget_set_visible (GTK_WIDGET (self->choosers[i]), design != NULL);
      if (design == NULL)
        continue;
      /* Translators: the name of a design in a button that chooses another one. */
      name = g_strdup_printf (i == 0 ? _ ("Compare from: %s") : _ ("Compare with: %s"), label);
      gtk_label_set_text (self->names[i], label);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->choosers[i]), name);
      gtk_accessible_update_property (
        GTK_ACCESSIBLE (self->choosers[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

static void
show_numbers (JdCompareView *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->figures); i++)
    jd_compare_figures_refresh (JD_COMPARE_FIGURES (self->figures[i]), self->sheet, i);
  jd_radar_view_set_comparisons (
    self->radar, self->sheet->comparisons, jd_compare_sheet_get_n_comparisons (self->sheet));
  jd_compare_table_refresh (self->table, self->sheet);
  jd_compare_row_refresh (self->overall);
}

static const char *
get_page (JdCompareView *self, JdProject *project)
{
  if (project == NULL || jd_project_get_n_designs (project) == 0)
    return "none";
  return self->sheet->n_designs > 1 ? "compare" : "one";
}

/* Compares anew and shows everything. */
void
jd_compare_view_update (JdCompareView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdProject *project = viewer != NULL ? jd_viewer_get_project (viewer) : NULL;

  self->sheet->viewer = viewer;
  jd_compare_sheet_follow (self->sheet);
  jd_compare_sheet_compare (self->sheet);
  gtk_stack_set_visible_child_name (self->stack, get_page (self, project));
  jd_compare_view_update_menus (self);
  jd_compare_view_update_actions (self);
  if (self->sheet->n_designs > 1)
    {
      jd_compare_row_show (self->overall, self->sheet, NULL, NULL);
      show_choosers (self);
      show_numbers (self);
    }
  jd_compare_list_refresh (self->list);
}

/* Other roles are wanted; what is said of them is the same. */
void
jd_compare_view_show_wanted (JdCompareView *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->figures); i++)
    jd_compare_figures_refresh (JD_COMPARE_FIGURES (self->figures[i]), self->sheet, i);
  jd_compare_list_refresh (self->list);
  jd_compare_view_update_actions (self);
}

static void
jd_compare_view_refresh (JdView *view)
{
  jd_compare_view_update (JD_COMPARE_VIEW (view));
}

/* --- what a step touched --- */

/* Marks the roles of the designs compared that @step changed. Returns: whether nothing else did. */
static gboolean
find_touched (JdCompareView *self, JdStep *step, gboolean *touched)
{
  for (guint i = 0; i < jd_step_get_n_changes (step); i++)
    {
      JdRecord *record = jd_step_get_record (step, i);

      if (!JD_IS_ASSIGNMENT (record))
        return FALSE;
      if (jd_compare_sheet_find (self->sheet, jd_assignment_get_design (JD_ASSIGNMENT (record))) >= 0)
        touched[jd_role_get_index (jd_assignment_get_role (JD_ASSIGNMENT (record)))] = TRUE;
    }
  return TRUE;
}

/* Means and counts may be others after any step; of the list only what it touched is asked for again. */
static void
step_done (JdCompareView *self, JdStep *step)
{
  guint n_roles = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (self->sheet->viewer));
  g_autofree gboolean *touched = g_new0 (gboolean, n_roles);

  if (!find_touched (self, step, touched))
    {
      jd_compare_view_update (self);
      return;
    }
  jd_compare_sheet_compare (self->sheet);
  show_numbers (self);
  jd_compare_list_refresh_roles (self->list, touched);
}

static void
jd_compare_view_changed (JdView *view, JdStep *step)
{
  JdCompareView *self = JD_COMPARE_VIEW (view);

  if (step != NULL && self->sheet->n_designs > 1 && gtk_widget_get_mapped (GTK_WIDGET (view)))
    step_done (self, step);
  else
    jd_view_refresh (view);
}

static void
jd_compare_view_selection_changed (JdView *view)
{
  JdCompareView *self = JD_COMPARE_VIEW (view);

  if (!gtk_widget_get_mapped (GTK_WIDGET (view)))
    {
      jd_view_refresh (view);
      return;
    }
  jd_compare_list_follow_selection (self->list);
  jd_compare_view_update_actions (self);
}

static void
jd_compare_view_filter_changed (JdView *view)
{
  jd_compare_list_redraw (JD_COMPARE_VIEW (view)->list);
}

/* --- what a person does --- */

static void
kind_chosen_cb (JdCompareView *self, int kind, GtkWidget *figures)
{
  self->sheet->kind = kind;
  self->sheet->comparison = figures == self->figures[1] ? 1 : 0;
  jd_compare_view_show_wanted (self);
}

/* Alone, the radar has the table at its side instead of below. */
static gboolean
arrange_cb (gpointer data)
{
  JdCompareView *self = data;
  gboolean folded = adw_leaflet_get_folded (self->leaflet);

  self->fold_source = 0;
  gtk_widget_set_visible (self->side_switch, folded);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->chart_side),
                                  folded ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_homogeneous (GTK_BOX (self->chart_side), folded);
  return G_SOURCE_REMOVE;
}

/* Where the list and the chart do not stand beside each other, the bar chooses between them. The leaflet finds out while
 * sizes are given out, when the bar has its own already. */
static void
folded_cb (JdCompareView *self)
{
  if (self->fold_source == 0)
    self->fold_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, arrange_cb, self, NULL);
}

static void
side_toggled_cb (JdCompareView *self)
{
  gboolean chart = gtk_toggle_button_get_active (self->chart_button);

  adw_leaflet_set_visible_child (self->leaflet, chart ? self->chart_side : self->list_side);
}

static void
axes_toggled_cb (JdCompareView *self, GtkToggleButton *by_role)
{
  jd_radar_view_set_mode (
    self->radar, gtk_toggle_button_get_active (by_role) ? JD_RADAR_MODE_ROLES : JD_RADAR_MODE_FUNCTIONS);
}

/* --- class --- */

static void
jd_compare_view_viewer_set (JdView *view)
{
  JdCompareView *self = JD_COMPARE_VIEW (view);

  self->sheet->viewer = jd_view_get_viewer (view);
  jd_view_set_viewer (JD_VIEW (self->radar), self->sheet->viewer);

  JD_VIEW_CLASS (jd_compare_view_parent_class)->viewer_set (view);
}

static void
jd_compare_view_dispose (GObject *object)
{
  JdCompareView *self = JD_COMPARE_VIEW (object);

  g_clear_handle_id (&self->fold_source, g_source_remove);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "compare", NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->take_menu);
  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    g_clear_object (&self->choices[i]);

  G_OBJECT_CLASS (jd_compare_view_parent_class)->dispose (object);
}

static void
jd_compare_view_finalize (GObject *object)
{
  jd_compare_sheet_free (JD_COMPARE_VIEW (object)->sheet);

  G_OBJECT_CLASS (jd_compare_view_parent_class)->finalize (object);
}

static void
bind_child (GtkWidgetClass *widget_class, const char *name, gssize offset)
{
  gtk_widget_class_bind_template_child_full (widget_class, name, FALSE, offset);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  bind_child (widget_class, "stack", G_STRUCT_OFFSET (JdCompareView, stack));
  bind_child (widget_class, "figures_1", G_STRUCT_OFFSET (JdCompareView, figures[0]));
  bind_child (widget_class, "figures_2", G_STRUCT_OFFSET (JdCompareView, figures[1]));
  bind_child (widget_class, "leaflet", G_STRUCT_OFFSET (JdCompareView, leaflet));
  bind_child (widget_class, "list_side", G_STRUCT_OFFSET (JdCompareView, list_side));
  bind_child (widget_class, "chart_side", G_STRUCT_OFFSET (JdCompareView, chart_side));
  bind_child (widget_class, "chooser_1", G_STRUCT_OFFSET (JdCompareView, choosers[0]));
  bind_child (widget_class, "chooser_2", G_STRUCT_OFFSET (JdCompareView, choosers[1]));
  bind_child (widget_class, "chooser_3", G_STRUCT_OFFSET (JdCompareView, choosers[2]));
  bind_child (widget_class, "name_1", G_STRUCT_OFFSET (JdCompareView, names[0]));
  bind_child (widget_class, "name_2", G_STRUCT_OFFSET (JdCompareView, names[1]));
  bind_child (widget_class, "name_3", G_STRUCT_OFFSET (JdCompareView, names[2]));
  bind_child (widget_class, "add_button", G_STRUCT_OFFSET (JdCompareView, add_button));
  bind_child (widget_class, "take_button", G_STRUCT_OFFSET (JdCompareView, take_button));
  bind_child (widget_class, "side_switch", G_STRUCT_OFFSET (JdCompareView, side_switch));
  bind_child (widget_class, "roles_button", G_STRUCT_OFFSET (JdCompareView, roles_button));
  bind_child (widget_class, "chart_button", G_STRUCT_OFFSET (JdCompareView, chart_button));
  bind_child (widget_class, "overall", G_STRUCT_OFFSET (JdCompareView, overall));
  bind_child (widget_class, "list", G_STRUCT_OFFSET (JdCompareView, list));
  bind_child (widget_class, "radar", G_STRUCT_OFFSET (JdCompareView, radar));
  bind_child (widget_class, "table", G_STRUCT_OFFSET (JdCompareView, table));
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, axes_toggled_cb);
}

static void
jd_compare_view_class_init (JdCompareViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->dispose = jd_compare_view_dispose;
  object_class->finalize = jd_compare_view_finalize;
  view_class->viewer_set = jd_compare_view_viewer_set;
  view_class->changed = jd_compare_view_changed;
  view_class->refresh = jd_compare_view_refresh;
  view_class->selection_changed = jd_compare_view_selection_changed;
  view_class->filter_changed = jd_compare_view_filter_changed;

  g_type_ensure (JD_TYPE_COMPARE_FIGURES);
  g_type_ensure (JD_TYPE_COMPARE_LAYOUT);
  g_type_ensure (JD_TYPE_COMPARE_LIST);
  g_type_ensure (JD_TYPE_COMPARE_ROW);
  g_type_ensure (JD_TYPE_COMPARE_TABLE);
  g_type_ensure (JD_TYPE_DESIGN_MARK);
  g_type_ensure (JD_TYPE_RADAR_VIEW);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-compare-view.ui");
  bind_template (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "compare.copy", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compare");
}

static void
jd_compare_view_init (JdCompareView *self)
{
  self->sheet = jd_compare_sheet_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    {
      GtkWidget *box = gtk_widget_get_parent (GTK_WIDGET (self->names[i]));

      jd_design_mark_set_place (JD_DESIGN_MARK (gtk_widget_get_first_child (box)), i);
      /* A menu button stands its child in the middle; this one stands over its column. */
      gtk_widget_set_halign (gtk_widget_get_parent (box), GTK_ALIGN_FILL);
    }
  jd_compare_list_set_sheet (self->list, self->sheet);
  jd_compare_view_add_actions (self);
}

/* How many designs are compared: 0 where there are not two. */
guint
jd_compare_view_get_n_designs (JdCompareView *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_VIEW (self), 0);
  return self->sheet->n_designs > 1 ? self->sheet->n_designs : 0;
}

/* Returns: (transfer none) (nullable): the design in @place, from 0 */
JdDesign *
jd_compare_view_get_design (JdCompareView *self, guint place)
{
  g_return_val_if_fail (JD_IS_COMPARE_VIEW (self) && place < JD_MAX_COMPARED, NULL);
  return self->sheet->designs[place];
}

/* Compares @design in @place, from 0; the third may be NULL for none. */
void
jd_compare_view_set_design (JdCompareView *self, guint place, JdDesign *design)
{
  g_return_if_fail (JD_IS_COMPARE_VIEW (self));

  jd_compare_sheet_set_design (self->sheet, place, design);
  jd_view_refresh (JD_VIEW (self));
}
