/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-row.h"

#include "jd-design-mark.h"
#include "jd-design-texts.h"
#include "jd-words.h"

struct _JdDesignRow
{
  GtkListBoxRow parent_instance;

  GtkWidget *mark;
  GtkWidget *title;
  GtkWidget *summary;
  GtkWidget *use;

  JdDesign *design;
};

G_DEFINE_FINAL_TYPE (JdDesignRow, jd_design_row, GTK_TYPE_LIST_BOX_ROW)

/* Runs the window's action of the same name, "row.delete" for "designs.delete", on this design. The popover goes
 * first: what comes next may be a dialog, and the list may be another one after it. */
static void
row_action_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *id = g_strdup (jd_design_get_id (JD_DESIGN_ROW (widget)->design));
  g_autofree char *action = g_strconcat ("designs.", name + strlen ("row."), NULL);
  GtkWidget *popover = gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER);
  g_autoptr (GtkWidget) owner = g_object_ref (gtk_widget_get_parent (popover));

  gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_widget_activate_action (owner, action, "s", id);
}

static void
jd_design_row_dispose (GObject *object)
{
  JdDesignRow *self = JD_DESIGN_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_DESIGN_ROW);
  g_clear_object (&self->design);

  G_OBJECT_CLASS (jd_design_row_parent_class)->dispose (object);
}

static void
jd_design_row_class_init (JdDesignRowClass *klass)
{
  static const char *const actions[] = { "row.edit",      "row.show-beside",    "row.properties",
                                         "row.duplicate", "row.new-to-be-from", "row.delete" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_design_row_dispose;

  g_type_ensure (JD_TYPE_DESIGN_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignRow, mark);
  gtk_widget_class_bind_template_child (widget_class, JdDesignRow, title);
  gtk_widget_class_bind_template_child (widget_class, JdDesignRow, summary);
  gtk_widget_class_bind_template_child (widget_class, JdDesignRow, use);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, row_action_cb);
}

static void
jd_design_row_init (JdDesignRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
update_actions (JdDesignRow *self, JdViewer *viewer)
{
  static const char *const changes[]
    = { "row.properties", "row.duplicate", "row.new-to-be-from", "row.delete" };
  JdProject *project = jd_viewer_get_project (viewer);
  gboolean edited = self->design == jd_viewer_get_design (viewer);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), changes[i], !jd_project_is_read_only (project));
  if (jd_project_get_n_designs (project) == 1)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.delete", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.edit", !edited);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.show-beside", !edited);
}

/* A row that says what is true of @design now; it does not follow changes. */
GtkWidget *
jd_design_row_new (JdViewer *viewer, JdDesign *design)
{
  JdDesignRow *self = g_object_new (JD_TYPE_DESIGN_ROW, NULL);
  g_autofree char *label = jd_design_dup_label (design);
  g_autofree char *full_label = jd_design_dup_full_label (design);
  g_autofree char *summary
    = jd_design_dup_summary (jd_viewer_get_project (viewer), design, jd_viewer_get_language (viewer));
  const char *use = jd_design_get_use (design, viewer);

  self->design = g_object_ref (design);
  jd_design_mark_set_kind (JD_DESIGN_MARK (self->mark), jd_design_get_kind (design));
  gtk_label_set_label (GTK_LABEL (self->title), label);
  gtk_label_set_label (GTK_LABEL (self->summary), summary);
  gtk_label_set_label (GTK_LABEL (self->use), use);
  gtk_widget_set_visible (self->use, *use != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  full_label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  summary,
                                  -1);
  update_actions (self, viewer);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdDesign *
jd_design_row_get_design (JdDesignRow *self)
{
  g_return_val_if_fail (JD_IS_DESIGN_ROW (self), NULL);
  return self->design;
}
