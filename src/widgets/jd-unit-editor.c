/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-editor.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-unit-colours.h"
#include "jd-unit-kind.h"
#include "jd-words.h"

struct _JdUnitEditor
{
  GtkPopover parent_instance;

  JdDraftText *name;
  GtkLabel *wrong;
  JdChoice *kind;
  JdUnitColours *colours;
  JdDraftText *note;

  JdProject *project;
  JdUnit *unit;
};

G_DEFINE_FINAL_TYPE (JdUnitEditor, jd_unit_editor, GTK_TYPE_POPOVER)

static void
say_wrong (JdUnitEditor *self, const char *message)
{
  jd_draft_text_set_wrong (self->name, message);
  gtk_label_set_label (self->wrong, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->wrong), message != NULL);
}

/* Where the model refuses, the reason stands under the name: nothing else here can be wrong. */
static void
set_field (JdUnitEditor *self, const char *field, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (jd_edit_set_unit (self->project, self->unit, field, text, NULL, &error))
    jd_unit_editor_refresh (self);
  else
    say_wrong (self, error->message);
}

static void
name_committed_cb (JdUnitEditor *self, const char *text)
{
  g_autofree char *name = g_strstrip (g_strdup (text));

  jd_draft_text_type (self->name, name);
  set_field (self, "name", name);
}

static void
note_committed_cb (JdUnitEditor *self, const char *text)
{
  set_field (self, "note", text);
}

static void
colour_chosen_cb (JdUnitEditor *self, int colour)
{
  set_field (self, "colour", jd_enum_to_nick (JD_TYPE_UNIT_COLOUR, colour));
}

/* A unit of another kind stands in another group: its card, and this with it, are made anew there. */
static void
kind_chosen_cb (JdUnitEditor *self, int kind)
{
  g_autoptr (JdUnitEditor) kept = g_object_ref (self);

  gtk_popover_popdown (GTK_POPOVER (self));
  jd_edit_set_unit (self->project, self->unit, "kind", jd_enum_to_nick (JD_TYPE_UNIT_KIND, kind), NULL, NULL);
}

static void
closed_cb (JdUnitEditor *self)
{
  jd_draft_text_commit (self->name);
  jd_draft_text_commit (self->note);
  jd_draft_text_revert (self->name);
  say_wrong (self, NULL);
}

static void
jd_unit_editor_dispose (GObject *object)
{
  JdUnitEditor *self = JD_UNIT_EDITOR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_UNIT_EDITOR);
  g_clear_object (&self->unit);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (jd_unit_editor_parent_class)->dispose (object);
}

static void
jd_unit_editor_class_init (JdUnitEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_unit_editor_dispose;

  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_DRAFT_TEXT);
  g_type_ensure (JD_TYPE_UNIT_COLOURS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-unit-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitEditor, name);
  gtk_widget_class_bind_template_child (widget_class, JdUnitEditor, wrong);
  gtk_widget_class_bind_template_child (widget_class, JdUnitEditor, kind);
  gtk_widget_class_bind_template_child (widget_class, JdUnitEditor, colours);
  gtk_widget_class_bind_template_child (widget_class, JdUnitEditor, note);
  gtk_widget_class_bind_template_callback (widget_class, name_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, colour_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
}

static void
jd_unit_editor_init (JdUnitEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (JdUnitKind kind = 0; kind < JD_N_UNIT_KINDS; kind++)
    jd_choice_add (self->kind, (int) kind, jd_unit_kind_get_word (kind), jd_unit_kind_get_word (kind));
}

GtkWidget *
jd_unit_editor_new (JdProject *project, JdUnit *unit)
{
  JdUnitEditor *self = g_object_new (JD_TYPE_UNIT_EDITOR, NULL);

  self->project = g_object_ref (project);
  self->unit = g_object_ref (unit);
  jd_unit_editor_refresh (self);
  return GTK_WIDGET (self);
}

/* Shows what the model says of the unit now; what is being typed stays. */
void
jd_unit_editor_refresh (JdUnitEditor *self)
{
  g_return_if_fail (JD_IS_UNIT_EDITOR (self));

  jd_draft_text_show (self->name, self->unit, jd_unit_get_name (self->unit));
  jd_draft_text_show (self->note, self->unit, jd_unit_get_note (self->unit));
  jd_choice_set_value (self->kind, (int) jd_unit_get_kind (self->unit));
  jd_unit_colours_set_value (self->colours, jd_unit_get_colour (self->unit));
  if (!jd_draft_text_is_pending (self->name))
    say_wrong (self, NULL);
}
