/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-progress.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-radar-figure.h"
#include "jd-wrap-layout.h"

/* One function. */
typedef struct
{
  GtkWidget *button;
  JdBadge *badge;
  GtkLabel *count;
  GtkWidget *done;
} Part;

struct _JdCheckProgress
{
  GtkWidget parent_instance;

  GArray *parts;
};

G_DEFINE_FINAL_TYPE (JdCheckProgress, jd_check_progress, GTK_TYPE_WIDGET)

static void
clear (JdCheckProgress *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    gtk_widget_unparent (g_array_index (self->parts, Part, i).button);
  g_array_set_size (self->parts, 0);
}

static void
jd_check_progress_dispose (GObject *object)
{
  clear (JD_CHECK_PROGRESS (object));

  G_OBJECT_CLASS (jd_check_progress_parent_class)->dispose (object);
}

static void
jd_check_progress_finalize (GObject *object)
{
  g_array_unref (JD_CHECK_PROGRESS (object)->parts);

  G_OBJECT_CLASS (jd_check_progress_parent_class)->finalize (object);
}

static void
jd_check_progress_class_init (JdCheckProgressClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_progress_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_check_progress_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "checkprogress");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_check_progress_init (JdCheckProgress *self)
{
  self->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", 4, NULL);
}

static void
add_part (JdCheckProgress *self, guint index)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  Part part = { gtk_button_new (),
                JD_BADGE (jd_badge_new ()),
                GTK_LABEL (gtk_label_new (NULL)),
                gtk_image_new_from_icon_name ("object-select-symbolic") };

  gtk_widget_add_css_class (GTK_WIDGET (part.count), "numeric");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (part.badge));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (part.count));
  gtk_box_append (GTK_BOX (box), part.done);
  gtk_button_set_child (GTK_BUTTON (part.button), box);
  gtk_widget_add_css_class (part.button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (part.button), "check.function");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (part.button), "u", index);
  gtk_widget_set_parent (part.button, GTK_WIDGET (self));
  g_array_append_val (self->parts, part);
}

static void
show_part (JdCheckProgress *self, JdViewer *viewer, guint index, gboolean current)
{
  Part *part = &g_array_index (self->parts, Part, index);
  JdFunction *function = jd_catalogue_get_function (jd_viewer_get_catalogue (viewer), index);
  const JdGroupMaturity *group = jd_maturity_get_function (jd_viewer_get_edited_maturity (viewer), index);
  g_autofree char *count = jd_coverage_dup_text (group);
  g_autofree char *name
    /* Translators: code and name of a function, how many of its roles are scored, such as "4/6". */
    = g_strdup_printf (_ ("%s %s: %s scored"),
                       jd_function_get_code (function),
                       jd_function_get_name (function, jd_viewer_get_language (viewer)),
                       count);

  jd_badge_set_function (part->badge, function);
  gtk_label_set_text (part->count, count);
  gtk_widget_set_visible (part->done, group->scored == group->evaluated);
  if (current)
    gtk_widget_add_css_class (part->button, "current");
  else
    gtk_widget_remove_css_class (part->button, "current");
  gtk_widget_set_tooltip_text (part->button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (part->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Shows the coverage of every function in the edited design of @viewer. */
void
jd_check_progress_show (JdCheckProgress *self, JdViewer *viewer)
{
  JdCatalogue *catalogue;
  JdRole *role;

  g_return_if_fail (JD_IS_CHECK_PROGRESS (self) && JD_IS_VIEWER (viewer));

  catalogue = jd_viewer_get_catalogue (viewer);
  role = jd_viewer_get_role (viewer);
  if (self->parts->len != jd_catalogue_get_n_functions (catalogue))
    {
      clear (self);
      for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
        add_part (self, i);
    }
  for (guint i = 0; i < self->parts->len; i++)
    show_part (self, viewer, i, role != NULL && jd_function_get_index (jd_role_get_function (role)) == i);
}

/* The coverage that is shown for a function, such as "4/6". Returns: (transfer none) (nullable) */
const char *
jd_check_progress_get_text (JdCheckProgress *self, guint function_index)
{
  g_return_val_if_fail (JD_IS_CHECK_PROGRESS (self), NULL);
  return function_index < self->parts->len
           ? gtk_label_get_text (g_array_index (self->parts, Part, function_index).count)
           : NULL;
}
