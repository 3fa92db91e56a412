/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-picker.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-template.h"
#include "jd-unit-colours.h"
#include "jd-unit-kind.h"
#include "jd-unit-row.h"
#include "jd-words.h"

struct _JdUnitPicker
{
  GtkWidget parent_instance;

  JdSubject *subject;
  GPtrArray *rows; /* (element-type JdUnitRow), in the order of the project's units */

  GtkBox *list;
  GtkLabel *hint;
  GtkEntry *name;
  GtkRevealer *more;
  JdChoice *kind;
  JdUnitColours *colours;
};

G_DEFINE_FINAL_TYPE (JdUnitPicker, jd_unit_picker, GTK_TYPE_WIDGET)

static GListModel *
get_units (JdUnitPicker *self)
{
  return jd_project_get_units (jd_subject_get_project (self->subject));
}

/* Whether the rows are those of the units that the project has now. */
static gboolean
rows_fit (JdUnitPicker *self)
{
  GListModel *units = get_units (self);

  if (self->rows->len != g_list_model_get_n_items (units))
    return FALSE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);

      if (jd_unit_row_get_unit (g_ptr_array_index (self->rows, i)) != unit)
        return FALSE;
    }
  return TRUE;
}

static GtkWidget *
new_heading (JdUnitKind kind)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (jd_unit_kind_get_heading (kind));

  gtk_widget_add_css_class (box, "unit-heading");
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE,
                                "icon-name",
                                jd_unit_kind_get_icon (kind),
                                "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                NULL));
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
add_rows_of_kind (JdUnitPicker *self, JdUnitKind kind)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      JdUnitRow *row = g_ptr_array_index (self->rows, i);

      if (jd_unit_get_kind (jd_unit_row_get_unit (row)) != kind)
        continue;
      if (!headed)
        gtk_box_append (self->list, new_heading (kind));
      headed = TRUE;
      gtk_box_append (self->list, GTK_WIDGET (row));
    }
}

static void
make_rows (JdUnitPicker *self)
{
  GListModel *units = get_units (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_box_remove (self->list, child);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);

      g_ptr_array_add (self->rows, jd_unit_row_new (unit));
    }
  for (JdUnitKind kind = 0; kind < JD_N_UNIT_KINDS; kind++)
    add_rows_of_kind (self, kind);
}

/* --- the new unit --- */

static void
name_changed_cb (JdUnitPicker *self)
{
  gboolean named = *gtk_editable_get_text (GTK_EDITABLE (self->name)) != '\0';

  if (named && !gtk_revealer_get_reveal_child (self->more))
    jd_unit_colours_set_value (self->colours,
                               jd_unit_colour_suggest (jd_subject_get_project (self->subject)));
  gtk_revealer_set_reveal_child (self->more, named);
}

static void
kind_chosen_cb (JdUnitPicker *self, int kind)
{
  jd_choice_set_value (self->kind, kind);
}

static void
add_cb (JdUnitPicker *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->name));

  if (*name != '\0'
      && jd_unit_picker_add (
        self, jd_choice_get_value (self->kind), name, jd_unit_colours_get_value (self->colours)))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->name), "");
      gtk_widget_grab_focus (GTK_WIDGET (self->name));
    }
}

static void
fill_choices (JdUnitPicker *self)
{
  for (JdUnitKind kind = 0; kind < JD_N_UNIT_KINDS; kind++)
    jd_choice_add (self->kind, kind, jd_unit_kind_get_word (kind), jd_unit_kind_get_word (kind));
  jd_choice_set_value (self->kind, JD_UNIT_KIND_OWN_TEAM);
}

static void
jd_unit_picker_dispose (GObject *object)
{
  JdUnitPicker *self = JD_UNIT_PICKER (object);

  g_clear_object (&self->subject);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_UNIT_PICKER);

  G_OBJECT_CLASS (jd_unit_picker_parent_class)->dispose (object);
}

static void
jd_unit_picker_finalize (GObject *object)
{
  g_ptr_array_unref (JD_UNIT_PICKER (object)->rows);

  G_OBJECT_CLASS (jd_unit_picker_parent_class)->finalize (object);
}

static void
jd_unit_picker_class_init (JdUnitPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_unit_picker_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_unit_picker_finalize;

  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_UNIT_COLOURS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-unit-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitPicker, list);
  gtk_widget_class_bind_template_child (widget_class, JdUnitPicker, hint);
  gtk_widget_class_bind_template_child (widget_class, JdUnitPicker, name);
  gtk_widget_class_bind_template_child (widget_class, JdUnitPicker, more);
  gtk_widget_class_bind_template_child (widget_class, JdUnitPicker, kind);
  gtk_widget_class_bind_template_child (widget_class, JdUnitPicker, colours);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_set_css_name (widget_class, "unitpicker");
}

static void
jd_unit_picker_init (JdUnitPicker *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_choices (self);
}

/* Returns: (transfer floating) */
GtkWidget *
jd_unit_picker_new (void)
{
  return g_object_new (JD_TYPE_UNIT_PICKER, NULL);
}

/* Ticks the units as @subject has them now. */
void
jd_unit_picker_show (JdUnitPicker *self, JdSubject *subject)
{
  g_return_if_fail (JD_IS_UNIT_PICKER (self) && JD_IS_SUBJECT (subject));

  g_set_object (&self->subject, subject);
  if (!rows_fit (self))
    make_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    jd_unit_row_show (g_ptr_array_index (self->rows, i), subject);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), self->rows->len == 0);
}

/* Makes a new unit and gives the roles to it; says why where that cannot be. */
gboolean
jd_unit_picker_add (JdUnitPicker *self, JdUnitKind kind, const char *name, JdUnitColour colour)
{
  g_autoptr (GError) error = NULL;
  JdUnit *unit;

  g_return_val_if_fail (JD_IS_UNIT_PICKER (self) && self->subject != NULL, FALSE);

  unit = jd_edit_add_unit (jd_subject_get_project (self->subject), kind, name, colour, NULL, &error);
  if (unit == NULL)
    {
      jd_feedback_show_error (GTK_WIDGET (self), error);
      return FALSE;
    }
  jd_subject_put_unit (self->subject, GTK_WIDGET (self), unit, TRUE);
  jd_unit_picker_show (self, self->subject);
  return TRUE;
}
