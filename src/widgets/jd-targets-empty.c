/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-targets-empty.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jd-words.h"

struct _JdTargetsEmpty
{
  JdView parent_instance;

  AdwStatusPage *page;
  GtkWidget *new_design;
  GtkWidget *new_to_be;
  GtkWidget *patterns;
  GtkWidget *existing;
  GtkLabel *existing_heading;
  GtkBox *designs;
};

G_DEFINE_FINAL_TYPE (JdTargetsEmpty, jd_targets_empty, JD_TYPE_VIEW)

static gboolean
is_to_be (JdDesign *design)
{
  return jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE;
}

static void
add_design (JdTargetsEmpty *self, JdDesign *design)
{
  g_autofree char *label = jd_design_dup_label (design);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "designs.show-beside");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", jd_design_get_id (design));
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), PANGO_ELLIPSIZE_END);
  gtk_box_append (self->designs, button);
}

/* The designs that make a pair of what is and what shall be with the edited one. */
static void
list_designs (JdTargetsEmpty *self, JdProject *project, JdDesign *edited)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->designs))) != NULL)
    gtk_box_remove (self->designs, child);
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *design = jd_project_get_design (project, i);

      if (design != edited && is_to_be (design) != is_to_be (edited))
        add_design (self, design);
    }
  gtk_label_set_text (self->existing_heading,
                      is_to_be (edited) ? _ ("Measure from") : _ ("Or choose one that there is"));
  gtk_widget_set_visible (self->existing, gtk_widget_get_first_child (GTK_WIDGET (self->designs)) != NULL);
}

static void
jd_targets_empty_refresh (JdView *view)
{
  JdTargetsEmpty *self = JD_TARGETS_EMPTY (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdDesign *edited = viewer != NULL ? jd_viewer_get_design (viewer) : NULL;
  gboolean from_to_be = edited != NULL && is_to_be (edited);

  if (viewer == NULL || jd_viewer_get_project (viewer) == NULL)
    return;
  gtk_widget_set_visible (self->new_design, edited == NULL);
  gtk_widget_set_visible (self->new_to_be, edited != NULL && !from_to_be);
  gtk_widget_set_visible (self->patterns,
                          edited != NULL && !from_to_be
                            && jd_catalogue_get_n_patterns (jd_viewer_get_catalogue (viewer)) > 0);
  gtk_widget_set_visible (self->existing, FALSE);
  if (edited != NULL)
    list_designs (self, jd_viewer_get_project (viewer), edited);
  adw_status_page_set_title (self->page, from_to_be ? _ ("No Design to Start From") : _ ("No Target Yet"));
  adw_status_page_set_description (
    self->page,
    from_to_be
      ? _ ("A to-be design is edited. Show beside it the design that is measured on the way there.")
      : _ ("A to-be design says how far each role is to come, by when, and who sees to it. A new one "
           "begins with the areas, sourcing and units of the edited design."));
}

static void
jd_targets_empty_class_init (JdTargetsEmptyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->refresh = jd_targets_empty_refresh;

  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-targets-empty.ui");
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, page);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, new_design);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, new_to_be);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, patterns);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, existing);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, existing_heading);
  gtk_widget_class_bind_template_child (widget_class, JdTargetsEmpty, designs);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jd_targets_empty_init (JdTargetsEmpty *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
