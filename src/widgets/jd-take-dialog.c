/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-take-dialog.h"

#include <glib/gi18n-lib.h>

#include "jd-design-mark.h"
#include "jd-design-texts.h"
#include "jd-edit.h"
#include "jd-feedback.h"

struct _JdTakeDialog
{
  AdwWindow parent_instance;

  GtkWidget *group;
  GtkWidget *take_button;

  JdViewer *viewer;
  JdProject *other;
  char *file_name;
  GtkWidget *from;    /* weak: what was done is said over its window */
  GPtrArray *designs; /* of the other project, in the order of the list */
  GPtrArray *checks;  /* unowned: a GtkCheckButton for each */
};

G_DEFINE_FINAL_TYPE (JdTakeDialog, jd_take_dialog, ADW_TYPE_WINDOW)

static guint
count_checked (JdTakeDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->checks->len; i++)
    n += gtk_check_button_get_active (g_ptr_array_index (self->checks, i));
  return n;
}

static void
check_toggled_cb (JdTakeDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.take", count_checked (self) > 0);
}

static void
add_row (JdTakeDialog *self, JdDesign *design, gboolean checked)
{
  GtkWidget *row = adw_action_row_new (), *check = gtk_check_button_new ();
  g_autofree char *label = jd_design_dup_full_label (design);
  g_autofree char *summary
    = jd_design_dup_summary (self->other, design, jd_viewer_get_language (self->viewer));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), summary);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), jd_design_mark_new (jd_design_get_kind (design)));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), checked);
  g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->checks, check);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

static void
say_done (JdTakeDialog *self, guint n_taken, guint position)
{
  JdHistory *history = jd_project_get_history (jd_viewer_get_project (self->viewer));
  g_autofree char *text
    = g_strdup_printf (ngettext ("%u design is taken over", "%u designs are taken over", n_taken), n_taken);

  if (self->from != NULL)
    jd_feedback_show_undoable (self->from, text, history, position);
}

static void
take_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdTakeDialog *self = JD_TAKE_DIALOG (widget);
  JdProject *project = jd_viewer_get_project (self->viewer);
  guint n_taken = 0, position = jd_history_get_position (jd_project_get_history (project));
  /* Translators: the reason noted in the log for a design that was taken over; the name of a file. */
  g_autofree char *reason = g_strdup_printf (_ ("from the file %s"), self->file_name);
  g_autoptr (GError) error = NULL;
  JdDesign *taken = NULL;

  for (guint i = 0; i < self->checks->len && error == NULL; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      {
        taken
          = jd_edit_take_design (project, self->other, g_ptr_array_index (self->designs, i), reason, &error);
        n_taken += taken != NULL;
      }
  if (error != NULL && self->from != NULL)
    jd_feedback_show_error (self->from, error);
  else if (n_taken > 0)
    say_done (self, n_taken, position);
  /* One design that was fetched is to be compared. */
  if (n_taken == 1 && taken != NULL)
    jd_viewer_set_second (self->viewer, taken);
  gtk_window_close (GTK_WINDOW (self));
}

static void
jd_take_dialog_dispose (GObject *object)
{
  JdTakeDialog *self = JD_TAKE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_TAKE_DIALOG);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->designs, g_ptr_array_unref);
  g_clear_pointer (&self->file_name, g_free);
  g_clear_weak_pointer (&self->from);
  g_clear_object (&self->other);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_take_dialog_parent_class)->dispose (object);
}

static void
jd_take_dialog_class_init (JdTakeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_take_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "dialog.take", NULL, take_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-take-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JdTakeDialog, group);
  gtk_widget_class_bind_template_child (widget_class, JdTakeDialog, take_button);
}

static void
jd_take_dialog_init (JdTakeDialog *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->take_button);
}

/* A dialog over the window of @parent that offers the designs of @other, read from @file_name, which must be drawn up
 * on the catalogue of the viewer's project (jd_edit_can_take_designs()). */
GtkWidget *
jd_take_dialog_new (JdViewer *viewer, JdProject *other, const char *file_name, GtkWidget *parent)
{
  JdTakeDialog *self
    = g_object_new (JD_TYPE_TAKE_DIALOG, "transient-for", gtk_widget_get_root (parent), "modal", TRUE, NULL);
  const char *title = jd_project_get_title (other), *organisation = jd_project_get_organisation (other);
  g_autofree char *whose
    = *organisation != '\0' ? g_strdup_printf ("%s — %s", title, organisation) : g_strdup (title);
  g_autofree char *heading = g_markup_escape_text (whose, -1);
  g_autofree char *description = g_markup_escape_text (file_name, -1);

  self->viewer = g_object_ref (viewer);
  self->other = g_object_ref (other);
  self->file_name = g_strdup (file_name);
  self->designs = jd_design_list_sorted (other);
  g_set_weak_pointer (&self->from, parent);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), heading);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->group), description);

  /* The first is the newest as-is, which groups that worked apart come together with. */
  for (guint i = 0; i < self->designs->len; i++)
    add_row (self, g_ptr_array_index (self->designs, i), i == 0);
  check_toggled_cb (self);
  return GTK_WIDGET (self);
}
