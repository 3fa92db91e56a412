/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-popover.h"

#include <glib/gi18n-lib.h>

#include "jd-design-row.h"
#include "jd-design-texts.h"
#include "jd-words.h"

struct _JdDesignPopover
{
  GtkPopover parent_instance;

  GtkWidget *list;
  GtkWidget *none_button;
  GtkWidget *new_button;
  GtkWidget *take_button;

  gboolean second; /* choosing sets the second design, not the edited one */
};

G_DEFINE_FINAL_TYPE (JdDesignPopover, jd_design_popover, GTK_TYPE_POPOVER)

static const char *
get_heading (JdDesignKind kind)
{
  static const char *const headings[JD_N_DESIGN_KINDS] = {
    [JD_DESIGN_KIND_AS_IS] = N_ ("As-Is: How It Is Done"),
    [JD_DESIGN_KIND_TO_BE] = N_ ("To-Be: How It Shall Be Done"),
    [JD_DESIGN_KIND_OPTION] = N_ ("Options: How It Could Be Done"),
  };

  return _ (headings[kind]);
}

static void
put_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  JdDesignKind kind = jd_design_get_kind (jd_design_row_get_design (JD_DESIGN_ROW (row)));
  GtkWidget *heading;

  if (before != NULL && jd_design_get_kind (jd_design_row_get_design (JD_DESIGN_ROW (before))) == kind)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  heading = gtk_label_new (get_heading (kind));
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_list_box_row_set_header (row, heading);
}

/* Closes the popover before the action, which may open a dialog. */
static void
run (JdDesignPopover *self, const char *action, const char *id)
{
  g_autoptr (GtkWidget) owner = g_object_ref (gtk_widget_get_parent (GTK_WIDGET (self)));

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (owner, action, id != NULL ? "s" : NULL, id);
}

static void
row_activated_cb (JdDesignPopover *self, JdDesignRow *row)
{
  g_autofree char *id = g_strdup (jd_design_get_id (jd_design_row_get_design (row)));

  run (self, self->second ? "designs.show-beside" : "designs.edit", id);
}

static void
none_clicked_cb (JdDesignPopover *self)
{
  run (self, "designs.show-beside", "");
}

static void
new_clicked_cb (JdDesignPopover *self)
{
  run (self, "designs.new", NULL);
}

static void
take_clicked_cb (JdDesignPopover *self)
{
  run (self, "designs.take", NULL);
}

static void
jd_design_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_DESIGN_POPOVER);

  G_OBJECT_CLASS (jd_design_popover_parent_class)->dispose (object);
}

static void
jd_design_popover_class_init (JdDesignPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_design_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignPopover, list);
  gtk_widget_class_bind_template_child (widget_class, JdDesignPopover, none_button);
  gtk_widget_class_bind_template_child (widget_class, JdDesignPopover, new_button);
  gtk_widget_class_bind_template_child (widget_class, JdDesignPopover, take_button);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, none_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_clicked_cb);
}

static void
jd_design_popover_init (JdDesignPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (GTK_LIST_BOX (self->list), put_heading, NULL, NULL);
}

/* @second: whether the second design is chosen here, or the edited one. */
GtkWidget *
jd_design_popover_new (gboolean second)
{
  JdDesignPopover *self = g_object_new (JD_TYPE_DESIGN_POPOVER, NULL);

  self->second = second;
  return GTK_WIDGET (self);
}

/* Lists the designs of the project as they are now; called each time before the popover opens. */
void
jd_design_popover_fill (JdDesignPopover *self, JdViewer *viewer)
{
  g_autoptr (GPtrArray) designs = NULL;
  JdProject *project;
  JdDesign *chosen;
  GtkWidget *row;

  g_return_if_fail (JD_IS_DESIGN_POPOVER (self) && JD_IS_VIEWER (viewer));

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0))) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), row);

  project = jd_viewer_get_project (viewer);
  designs = jd_design_list_sorted (project);
  chosen = self->second ? jd_viewer_get_second (viewer) : jd_viewer_get_design (viewer);
  for (guint i = 0; i < designs->len; i++)
    {
      JdDesign *design = g_ptr_array_index (designs, i);

      row = jd_design_row_new (viewer, design);
      gtk_list_box_append (GTK_LIST_BOX (self->list), row);
      if (design == chosen)
        gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
      /* The design that is edited cannot stand beside itself. */
      if (self->second && design == jd_viewer_get_design (viewer))
        gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
    }
  gtk_widget_set_visible (self->none_button, self->second && chosen != NULL);
  gtk_widget_set_sensitive (self->new_button, !jd_project_is_read_only (project));
  gtk_widget_set_sensitive (self->take_button, !jd_project_is_read_only (project));
}
