/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-dialog.h"

#include <glib/gi18n-lib.h>

#include "jd-design-form.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-left-out.h"
#include "jd-words.h"

struct _JdDesignDialog
{
  AdwWindow parent_instance;

  JdDesignForm *form;
  GtkWidget *apply_button;

  JdViewer *viewer;
  JdDesign *design; /* nullable: a new one */
  GtkWidget *from;  /* weak: what was done is said over its window */
};

G_DEFINE_FINAL_TYPE (JdDesignDialog, jd_design_dialog, ADW_TYPE_WINDOW)

/* --- a new design --- */

static void
say_made (JdDesignDialog *self, JdDesign *design)
{
  JdHistory *history = jd_project_get_history (jd_viewer_get_project (self->viewer));
  g_autofree char *label = jd_design_dup_label (design);
  g_autofree char *text = g_strdup_printf (_ ("“%s” is made"), label);

  if (self->from != NULL)
    jd_feedback_show_undoable (self->from, text, history, jd_history_get_position (history) - 1);
}

static gboolean
add_design (JdDesignDialog *self, GError **error)
{
  g_autofree char *date = jd_design_form_dup_date (self->form);
  g_autofree char *note = jd_design_form_dup_note (self->form);
  JdDesignKind kind = jd_design_form_get_kind (self->form);
  const JdDesignPlan plan = {
    .kind = kind,
    .title = jd_design_form_get_title (self->form),
    .date = date,
    .from = jd_design_form_get_from (self->form),
    .pattern = jd_design_form_get_pattern (self->form),
    .target_level = jd_design_form_get_target_level (self->form),
    .note = note,
  };
  g_autoptr (GPtrArray) left_out = NULL;
  JdDesign *design = jd_edit_add_design (jd_viewer_get_project (self->viewer), &plan, NULL, &left_out, error);

  if (design == NULL)
    return FALSE;
  /* What is done today is to be scored; what shall or could be is to be compared. */
  if (kind == JD_DESIGN_KIND_AS_IS)
    jd_viewer_set_design (self->viewer, design);
  else
    jd_viewer_set_second (self->viewer, design);
  say_made (self, design);
  if (plan.pattern != NULL)
    jd_viewer_set_tried_pattern (self->viewer, NULL);
  jd_left_out_show (
    gtk_window_get_transient_for (GTK_WINDOW (self)), left_out, jd_viewer_get_language (self->viewer));
  return TRUE;
}

/* --- an old one --- */

static gboolean
change_design (JdDesignDialog *self, GError **error)
{
  JdPattern *chosen = jd_design_form_get_pattern (self->form);
  g_autofree char *date = jd_design_form_dup_date (self->form);
  g_autofree char *note = jd_design_form_dup_note (self->form);
  g_autofree char *pattern = g_strdup_printf ("%d", chosen != NULL ? jd_pattern_get_number (chosen) : 0);
  g_autofree char *level = g_strdup_printf ("%d", jd_design_form_get_target_level (self->form));
  const JdFieldText texts[] = {
    { "kind", jd_enum_to_nick (JD_TYPE_DESIGN_KIND, jd_design_form_get_kind (self->form)) },
    { "title", jd_design_form_get_title (self->form) },
    { "date", date },
    { "pattern", pattern },
    { "target-level", level },
    { "note", note },
  };

  return jd_edit_change_design (
    jd_viewer_get_project (self->viewer), self->design, texts, G_N_ELEMENTS (texts), NULL, error);
}

static void
apply_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdDesignDialog *self = JD_DESIGN_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  if (!jd_design_form_check (self->form))
    return;
  if (self->design != NULL ? change_design (self, &error) : add_design (self, &error))
    gtk_window_close (GTK_WINDOW (self));
  else
    jd_feedback_show_error (GTK_WIDGET (self->form), error);
}

static void
jd_design_dialog_dispose (GObject *object)
{
  JdDesignDialog *self = JD_DESIGN_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_DESIGN_DIALOG);
  g_clear_weak_pointer (&self->from);
  g_clear_object (&self->design);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_design_dialog_parent_class)->dispose (object);
}

static void
jd_design_dialog_class_init (JdDesignDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_design_dialog_dispose;

  g_type_ensure (JD_TYPE_DESIGN_FORM);
  gtk_widget_class_install_action (widget_class, "dialog.apply", NULL, apply_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignDialog, form);
  gtk_widget_class_bind_template_child (widget_class, JdDesignDialog, apply_button);
}

static void
jd_design_dialog_init (JdDesignDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->apply_button);
}

/* A dialog over the window of @parent that changes @design, or makes a new one where that is NULL. */
GtkWidget *
jd_design_dialog_new (JdViewer *viewer, JdDesign *design, GtkWidget *parent)
{
  JdDesignDialog *self = g_object_new (
    JD_TYPE_DESIGN_DIALOG, "transient-for", gtk_widget_get_root (parent), "modal", TRUE, NULL);

  self->viewer = g_object_ref (viewer);
  g_set_object (&self->design, design);
  g_set_weak_pointer (&self->from, parent);
  gtk_window_set_title (GTK_WINDOW (self),
                        design != NULL ? _ ("Properties of the Design") : _ ("New Design"));
  gtk_button_set_label (GTK_BUTTON (self->apply_button), design != NULL ? _ ("_Apply") : _ ("C_reate"));
  jd_design_form_show (self->form, viewer, design);
  return GTK_WIDGET (self);
}

/* A dialog for a new to-be from the edited design, drawn up by @pattern. */
GtkWidget *
jd_design_dialog_new_from_pattern (JdViewer *viewer, JdPattern *pattern, GtkWidget *parent)
{
  GtkWidget *self = jd_design_dialog_new (viewer, NULL, parent);

  jd_design_form_propose_pattern (JD_DESIGN_DIALOG (self)->form, pattern);
  return self;
}

/* A dialog for the self-check of today, which begins with everything that @from says. */
GtkWidget *
jd_design_dialog_new_self_check (JdViewer *viewer, JdDesign *from, GtkWidget *parent)
{
  GtkWidget *self = jd_design_dialog_new (viewer, NULL, parent);

  gtk_window_set_title (GTK_WINDOW (self), _ ("New Self-Check"));
  jd_design_form_propose_origin (JD_DESIGN_DIALOG (self)->form, JD_DESIGN_KIND_AS_IS, from);
  return self;
}
