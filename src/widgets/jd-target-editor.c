/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-target-editor.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-date-field.h"
#include "jd-draft-text.h"
#include "jd-due-words.h"
#include "jd-owner-field.h"
#include "jd-subject.h"
#include "jd-words.h"
#include "jd-wrap-layout.h"

struct _JdTargetEditor
{
  JdView parent_instance;

  JdSubject *subject; /* NULL: nothing is selected, or there is no target */
  JdDesign *target;   /* what is planned goes there */
  int listed_default; /* that the choices of levels offer */

  GtkWidget *fields;
  GtkLabel *heading;
  GtkLabel *remark;
  GtkWidget *side_fields[JD_N_SIDES];
  JdChoice *levels[JD_N_SIDES];
  JdOwnerField *owner;
  JdDateField *due;
  JdDraftText *reason;
};

G_DEFINE_FINAL_TYPE (JdTargetEditor, jd_target_editor, JD_TYPE_VIEW)

/* --- showing --- */

static JdAssignment *
get_to_be (JdTargetEditor *self, guint index)
{
  return jd_design_get_assignment (self->target,
                                   jd_role_get_index (jd_subject_get_role (self->subject, index)));
}

static void
show_heading (JdTargetEditor *self)
{
  JdRole *role = jd_subject_get_only_role (self->subject);
  guint n_roles = jd_subject_get_n_roles (self->subject);
  g_autofree char *text = NULL;

  if (role != NULL)
    text = g_strdup_printf (
      "%s  %s", jd_role_get_code (role), jd_role_get_name (role, jd_subject_get_language (self->subject)));
  else
    text = g_strdup_printf (ngettext ("%u role together", "%u roles together", n_roles), n_roles);
  gtk_label_set_text (self->heading, text);
}

/* 1 to 5, and in brackets, as in the list, the default of the design. */
static void
list_levels (JdTargetEditor *self)
{
  int fallback = jd_design_get_target_level (self->target);

  if (self->listed_default == fallback)
    return;
  self->listed_default = fallback;
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      g_autofree char *in_brackets = g_strdup_printf ("(%d)", fallback);

      jd_choice_remove_all (self->levels[side]);
      for (JdLevel level = JD_LEVEL_1; level <= JD_LEVEL_5; level++)
        jd_choice_add (self->levels[side], (int) level, jd_level_get_word (level), NULL);
      jd_choice_add (self->levels[side], JD_LEVEL_NONE, in_brackets, _ ("The default target of the design"));
    }
}

/* A side that none of the roles will use has no target. */
static void
show_side (JdTargetEditor *self, JdSide side)
{
  const char *field = jd_enum_to_nick (JD_TYPE_SIDE, side);
  gboolean used = FALSE;

  for (guint i = 0; i < jd_subject_get_n_roles (self->subject); i++)
    used = used || jd_assignment_uses_side (get_to_be (self, i), side);
  gtk_widget_set_visible (self->side_fields[side], used);
  if (used)
    jd_choice_set_value (self->levels[side], jd_subject_get_value (self->subject, self->target, field));
}

static void
show_due (JdTargetEditor *self)
{
  g_autofree char *due = jd_subject_dup_text (self->subject, self->target, "due");
  g_autofree char *remark = jd_due_dup_remark (self->subject, self->target, due);

  jd_date_field_show (self->due, self->subject, due);
  gtk_label_set_text (self->remark, remark != NULL ? remark : "");
}

/* The fields stay where they are, so that the list does not jump when the first role is selected. */
static void
show_nothing (JdTargetEditor *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  gtk_label_set_text (self->heading, _ ("Select roles to plan for them"));
  gtk_label_set_text (self->remark, "");
  gtk_widget_set_visible (self->side_fields[JD_SIDE_INSOURCE], TRUE);
  gtk_widget_set_visible (self->side_fields[JD_SIDE_OUTSOURCE], FALSE);
  jd_choice_set_value (self->levels[JD_SIDE_INSOURCE], JD_CHOICE_NONE);
  jd_owner_field_show (self->owner, viewer, jd_viewer_get_project (viewer), "");
  jd_date_field_show (self->due, viewer, "");
  jd_draft_text_show (self->reason, viewer, "");
}

static void
jd_target_editor_refresh (JdView *view)
{
  JdTargetEditor *self = JD_TARGET_EDITOR (view);
  g_autofree char *owner = NULL, *reason = NULL;

  if (self->target == NULL)
    return;
  gtk_widget_set_sensitive (self->fields, self->subject != NULL);
  list_levels (self);
  if (self->subject == NULL)
    {
      show_nothing (self);
      return;
    }
  owner = jd_subject_dup_text (self->subject, self->target, "owner");
  reason = jd_subject_dup_text (self->subject, self->target, "reason");
  show_heading (self);
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    show_side (self, side);
  jd_owner_field_show (self->owner, self->subject, jd_subject_get_project (self->subject), owner);
  show_due (self);
  jd_draft_text_show (self->reason, self->subject, reason);
}

/* Other roles, or another target: what is typed goes to those that it was typed for. */
static void
take_subject (JdTargetEditor *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdDesign *target = viewer != NULL ? jd_viewer_get_target (viewer) : NULL;
  g_autoptr (GPtrArray) roles = viewer != NULL ? jd_viewer_dup_selected (viewer) : NULL;

  if (self->subject != NULL && target == self->target
      && jd_subject_is_about (self->subject, (JdRole *const *) roles->pdata, roles->len))
    return;
  jd_target_editor_commit (self);
  g_clear_object (&self->subject);
  g_set_object (&self->target, target);
  if (target != NULL)
    self->subject = jd_subject_new_selected (viewer);
}

static void
jd_target_editor_changed (JdView *view, JdStep *step)
{
  if (step == NULL)
    take_subject (JD_TARGET_EDITOR (view));
  jd_view_refresh (view);
}

static void
jd_target_editor_selection_changed (JdView *view)
{
  take_subject (JD_TARGET_EDITOR (view));
  jd_view_refresh (view);
}

/* --- changing --- */

static void
set_field (JdTargetEditor *self, const char *field, const char *text)
{
  JdProject *project;

  if (self->subject == NULL)
    return;
  project = jd_subject_get_project (self->subject);
  /* What is typed for a design goes with it. */
  if (jd_project_has_design (project, self->target))
    jd_subject_set (self->subject, GTK_WIDGET (self), self->target, field, text);
}

static void
set_level (JdTargetEditor *self, JdSide side, int level)
{
  set_field (self, jd_enum_to_nick (JD_TYPE_SIDE, side), jd_enum_to_nick (JD_TYPE_LEVEL, level));
}

static void
insource_chosen_cb (JdTargetEditor *self, int level)
{
  set_level (self, JD_SIDE_INSOURCE, level);
}

static void
outsource_chosen_cb (JdTargetEditor *self, int level)
{
  set_level (self, JD_SIDE_OUTSOURCE, level);
}

static void
owner_committed_cb (JdTargetEditor *self, const char *text)
{
  set_field (self, "owner", text);
}

static void
due_committed_cb (JdTargetEditor *self, const char *day)
{
  set_field (self, "due", day);
}

static void
reason_committed_cb (JdTargetEditor *self, const char *text)
{
  set_field (self, "reason", text);
}

/* --- class --- */

static void
jd_target_editor_dispose (GObject *object)
{
  JdTargetEditor *self = JD_TARGET_EDITOR (object);

  g_clear_object (&self->subject);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jd_target_editor_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JdTargetEditor, fields);
  gtk_widget_class_bind_template_child (widget_class, JdTargetEditor, heading);
  gtk_widget_class_bind_template_child (widget_class, JdTargetEditor, remark);
  gtk_widget_class_bind_template_child_full (
    widget_class, "insource_field", FALSE, G_STRUCT_OFFSET (JdTargetEditor, side_fields[JD_SIDE_INSOURCE]));
  gtk_widget_class_bind_template_child_full (
    widget_class, "outsource_field", FALSE, G_STRUCT_OFFSET (JdTargetEditor, side_fields[JD_SIDE_OUTSOURCE]));
  gtk_widget_class_bind_template_child_full (
    widget_class, "insource", FALSE, G_STRUCT_OFFSET (JdTargetEditor, levels[JD_SIDE_INSOURCE]));
  gtk_widget_class_bind_template_child_full (
    widget_class, "outsource", FALSE, G_STRUCT_OFFSET (JdTargetEditor, levels[JD_SIDE_OUTSOURCE]));
  gtk_widget_class_bind_template_child (widget_class, JdTargetEditor, owner);
  gtk_widget_class_bind_template_child (widget_class, JdTargetEditor, due);
  gtk_widget_class_bind_template_child (widget_class, JdTargetEditor, reason);
  gtk_widget_class_bind_template_callback (widget_class, insource_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, outsource_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, owner_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_committed_cb);
}

static void
jd_target_editor_class_init (JdTargetEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_target_editor_dispose;
  view_class->changed = jd_target_editor_changed;
  view_class->refresh = jd_target_editor_refresh;
  view_class->selection_changed = jd_target_editor_selection_changed;

  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_DATE_FIELD);
  g_type_ensure (JD_TYPE_DRAFT_TEXT);
  g_type_ensure (JD_TYPE_OWNER_FIELD);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-target-editor.ui");
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "targeteditor");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_target_editor_init (JdTargetEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Puts what is typed and not yet in the model there. Returns: FALSE where some of it was refused */
gboolean
jd_target_editor_commit (JdTargetEditor *self)
{
  gboolean owner_done, due_done;

  g_return_val_if_fail (JD_IS_TARGET_EDITOR (self), TRUE);

  if (self->subject == NULL)
    return TRUE;
  owner_done = jd_owner_field_commit (self->owner);
  due_done = jd_date_field_commit (self->due);
  return jd_draft_text_commit (self->reason) && owner_done && due_done;
}
