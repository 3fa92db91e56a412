/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-units-page.h"

#include <glib/gi18n-lib.h>

#include "jd-columns-layout.h"
#include "jd-role-links.h"
#include "jd-unit-group.h"

struct _JdUnitsPage
{
  JdView parent_instance;

  GtkWidget *scroller;
  GtkWidget *empty;
  JdUnitGroup *own_teams;
  JdUnitGroup *departments;
  JdUnitGroup *providers;
  GtkWidget *without;
  GtkLabel *without_count;
  JdRoleLinks *without_codes;
};

G_DEFINE_FINAL_TYPE (JdUnitsPage, jd_units_page, JD_TYPE_VIEW)

/* Roles that are to be done and are given away, but nobody says to whom. */
static GPtrArray *
list_roles_without_unit (JdViewer *viewer)
{
  JdDesign *design = jd_viewer_get_design (viewer);
  const JdMaturity *maturity = jd_viewer_get_edited_maturity (viewer);
  GPtrArray *roles = g_ptr_array_new ();

  for (guint i = 0; design != NULL && i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);
      const char *const *units = jd_assignment_get_units (assignment);
      const JdRoleMaturity *role = jd_maturity_get_role (maturity, i);

      if (jd_assignment_get_sourcing (assignment) != JD_SOURCING_UNASSIGNED
          && role->score != JD_LEVEL_EXCLUDED && !role->unnecessary && (units == NULL || units[0] == NULL))
        g_ptr_array_add (roles, jd_assignment_get_role (assignment));
    }
  return roles;
}

static void
refresh_without_unit (JdUnitsPage *self, JdViewer *viewer, guint n_units)
{
  g_autoptr (GPtrArray) roles = list_roles_without_unit (viewer);
  g_autofree char *count = g_strdup_printf (ngettext ("%u role is done, but nobody is named who does it",
                                                      "%u roles are done, but nobody is named who does them",
                                                      roles->len),
                                            roles->len);

  gtk_label_set_label (self->without_count, count);
  jd_role_links_show (self->without_codes, viewer, roles);
  gtk_widget_set_visible (self->without, n_units > 0 && roles->len > 0);
}

static void
jd_units_page_refresh (JdView *view)
{
  JdUnitsPage *self = JD_UNITS_PAGE (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdProject *project = viewer != NULL ? jd_viewer_get_project (viewer) : NULL;
  guint n_units;

  if (project == NULL)
    return;
  n_units = g_list_model_get_n_items (jd_project_get_units (project));
  jd_unit_group_refresh (self->own_teams, viewer);
  jd_unit_group_refresh (self->departments, viewer);
  jd_unit_group_refresh (self->providers, viewer);
  refresh_without_unit (self, viewer, n_units);
  gtk_widget_set_visible (self->empty, n_units == 0);
}

static gboolean
concerns_units (JdViewer *viewer, JdStep *step)
{
  return step == NULL || jd_step_touches_type (step, JD_TYPE_UNIT)
         || jd_step_touches_type (step, JD_TYPE_ASSIGNMENT) || jd_step_touches_type (step, JD_TYPE_PROFILE)
         || jd_step_touches_list (step, jd_project_get_units (jd_viewer_get_project (viewer)));
}

static void
jd_units_page_changed (JdView *view, JdStep *step)
{
  if (concerns_units (jd_view_get_viewer (view), step))
    jd_view_refresh (view);
}

static void
jd_units_page_class_init (JdUnitsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_units_page_refresh;
  view_class->changed = jd_units_page_changed;
  view_class->refresh = jd_units_page_refresh;

  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (JD_TYPE_ROLE_LINKS);
  g_type_ensure (JD_TYPE_UNIT_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-units-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, own_teams);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, departments);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, providers);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, without);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, without_count);
  gtk_widget_class_bind_template_child (widget_class, JdUnitsPage, without_codes);
}

static void
jd_units_page_init (JdUnitsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_units_page_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_UNITS_PAGE, "viewer", viewer, NULL);
}
