/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-units-page.h"

#include <glib/gi18n-lib.h>

#include "jd-columns-layout.h"
#include "jd-role-links.h"
#include "jd-unit-group.h"

struct _JdUnitsPage
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkWidget *empty;
  JdUnitGroup *own_teams;
  JdUnitGroup *departments;
  JdUnitGroup *providers;
  GtkWidget *without;
  GtkLabel *without_count;
  JdRoleLinks *without_codes;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
  gboolean stale; /* something changed while nobody saw the page */
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdUnitsPage, jd_units_page, GTK_TYPE_WIDGET)

/* Roles that are to be done and are given away, but nobody says to whom. */
static GPtrArray *
list_roles_without_unit (JdUnitsPage *self)
{
  JdDesign *design = jd_viewer_get_design (self->viewer);
  const JdMaturity *maturity = jd_viewer_get_edited_maturity (self->viewer);
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
refresh_without_unit (JdUnitsPage *self, guint n_units)
{
  g_autoptr (GPtrArray) roles = list_roles_without_unit (self);
  g_autofree char *count = g_strdup_printf (ngettext ("%u role is done, but nobody is named who does it",
                                                      "%u roles are done, but nobody is named who does them",
                                                      roles->len),
                                            roles->len);

  gtk_label_set_label (self->without_count, count);
  jd_role_links_show (self->without_codes, self->viewer, roles);
  gtk_widget_set_visible (self->without, n_units > 0 && roles->len > 0);
}

static void
refresh (JdUnitsPage *self)
{
  JdProject *project = self->viewer != NULL ? jd_viewer_get_project (self->viewer) : NULL;

  guint n_units;

  self->stale = FALSE;
  if (project == NULL)
    return;
  n_units = g_list_model_get_n_items (jd_project_get_units (project));
  jd_unit_group_refresh (self->own_teams, self->viewer);
  jd_unit_group_refresh (self->departments, self->viewer);
  jd_unit_group_refresh (self->providers, self->viewer);
  refresh_without_unit (self, n_units);
  gtk_widget_set_visible (self->empty, n_units == 0);
}

static gboolean
concerns_units (JdUnitsPage *self, JdStep *step)
{
  return step == NULL || jd_step_touches_type (step, JD_TYPE_UNIT)
         || jd_step_touches_type (step, JD_TYPE_ASSIGNMENT) || jd_step_touches_type (step, JD_TYPE_PROFILE)
         || jd_step_touches_list (step, jd_project_get_units (jd_viewer_get_project (self->viewer)));
}

static void
viewer_changed_cb (JdUnitsPage *self, JdStep *step)
{
  if (!concerns_units (self, step))
    return;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->stale = TRUE;
}

static void
set_viewer (JdUnitsPage *self, JdViewer *viewer)
{
  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

static void
jd_units_page_map (GtkWidget *widget)
{
  if (JD_UNITS_PAGE (widget)->stale)
    refresh (JD_UNITS_PAGE (widget));

  GTK_WIDGET_CLASS (jd_units_page_parent_class)->map (widget);
}

static void
jd_units_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_UNITS_PAGE (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_units_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      set_viewer (JD_UNITS_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_units_page_dispose (GObject *object)
{
  JdUnitsPage *self = JD_UNITS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_UNITS_PAGE);
  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_units_page_parent_class)->dispose (object);
}

static void
jd_units_page_class_init (JdUnitsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_units_page_get_property;
  object_class->set_property = jd_units_page_set_property;
  object_class->dispose = jd_units_page_dispose;
  widget_class->map = jd_units_page_map;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (JD_TYPE_ROLE_LINKS);
  g_type_ensure (JD_TYPE_UNIT_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-units-page.ui");
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
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (self->viewer_signals, "changed", G_CALLBACK (viewer_changed_cb), self);
}

GtkWidget *
jd_units_page_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_UNITS_PAGE, "viewer", viewer, NULL);
}
