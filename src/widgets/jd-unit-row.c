/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-row.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-template.h"
#include "jd-words.h"

struct _JdUnitRow
{
  GtkWidget parent_instance;

  JdUnit *unit;
  JdSubject *subject;

  GtkCheckButton *check;
  JdBadge *badge;
  GtkLabel *name;
};

G_DEFINE_FINAL_TYPE (JdUnitRow, jd_unit_row, GTK_TYPE_WIDGET)

static guint
count_roles_done (JdUnitRow *self)
{
  JdDesign *design = jd_subject_get_design (self->subject);
  guint n = 0;

  for (guint i = 0; i < jd_subject_get_n_roles (self->subject); i++)
    n += jd_assignment_has_unit (
      jd_design_get_assignment (design, jd_role_get_index (jd_subject_get_role (self->subject, i))),
      jd_unit_get_id (self->unit));
  return n;
}

/* The tick is the model's: what a person does to it is a wish, then the model is shown again. */
static void
show_tick (JdUnitRow *self)
{
  guint n_done = count_roles_done (self), n_roles = jd_subject_get_n_roles (self->subject);

  gtk_check_button_set_active (self->check, n_done == n_roles);
  gtk_check_button_set_inconsistent (self->check, n_done > 0 && n_done < n_roles);
}

static void
toggled_cb (JdUnitRow *self)
{
  gboolean put = count_roles_done (self) < jd_subject_get_n_roles (self->subject);

  if (gtk_check_button_get_active (self->check) == !put)
    return; /* shows what the model says */
  jd_subject_put_unit (self->subject, GTK_WIDGET (self), self->unit, put);
  show_tick (self);
}

static void
jd_unit_row_dispose (GObject *object)
{
  JdUnitRow *self = JD_UNIT_ROW (object);

  g_clear_object (&self->subject);
  g_clear_object (&self->unit);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_UNIT_ROW);

  G_OBJECT_CLASS (jd_unit_row_parent_class)->dispose (object);
}

static void
jd_unit_row_class_init (JdUnitRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_unit_row_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-unit-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitRow, check);
  gtk_widget_class_bind_template_child (widget_class, JdUnitRow, badge);
  gtk_widget_class_bind_template_child (widget_class, JdUnitRow, name);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jd_unit_row_init (JdUnitRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_unit_row_new (JdUnit *unit)
{
  JdUnitRow *self = g_object_new (JD_TYPE_UNIT_ROW, NULL);

  self->unit = g_object_ref (unit);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdUnit *
jd_unit_row_get_unit (JdUnitRow *self)
{
  g_return_val_if_fail (JD_IS_UNIT_ROW (self), NULL);
  return self->unit;
}

/* Ticks the unit as @subject has it now. */
void
jd_unit_row_show (JdUnitRow *self, JdSubject *subject)
{
  g_autofree char *name = NULL;

  g_return_if_fail (JD_IS_UNIT_ROW (self) && JD_IS_SUBJECT (subject));

  g_set_object (&self->subject, subject);
  jd_badge_set_unit (self->badge, self->unit);
  gtk_label_set_text (self->name, jd_unit_get_name (self->unit));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), jd_unit_get_note (self->unit));
  /* Translators: a unit and its kind, such as "First line, own team". */
  name = g_strdup_printf (
    _ ("%s, %s"), jd_unit_get_name (self->unit), jd_unit_kind_get_word (jd_unit_get_kind (self->unit)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  show_tick (self);
}
