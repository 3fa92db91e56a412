/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-chip.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-template.h"
#include "jd-unit-kind.h"
#include "jd-words.h"

struct _JdUnitChip
{
  GtkWidget parent_instance;

  JdSubject *subject;
  JdUnit *unit;

  JdBadge *badge;
  GtkImage *kind;
  GtkLabel *name;
  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (JdUnitChip, jd_unit_chip, GTK_TYPE_WIDGET)

static void
remove_clicked_cb (JdUnitChip *self)
{
  /* The chip goes with the unit. */
  g_autoptr (JdUnitChip) keep = g_object_ref (self);

  jd_subject_put_unit (self->subject, GTK_WIDGET (self), self->unit, FALSE);
}

static void
jd_unit_chip_dispose (GObject *object)
{
  JdUnitChip *self = JD_UNIT_CHIP (object);

  g_clear_object (&self->subject);
  g_clear_object (&self->unit);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_UNIT_CHIP);

  G_OBJECT_CLASS (jd_unit_chip_parent_class)->dispose (object);
}

static void
jd_unit_chip_class_init (JdUnitChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_unit_chip_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-unit-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitChip, badge);
  gtk_widget_class_bind_template_child (widget_class, JdUnitChip, kind);
  gtk_widget_class_bind_template_child (widget_class, JdUnitChip, name);
  gtk_widget_class_bind_template_child (widget_class, JdUnitChip, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "unitchip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_unit_chip_init (JdUnitChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* @partial: some roles of @subject have @unit and some have not. Returns: (transfer floating) */
GtkWidget *
jd_unit_chip_new (JdSubject *subject, JdUnit *unit, gboolean partial)
{
  JdUnitChip *self = g_object_new (JD_TYPE_UNIT_CHIP, NULL);
  const char *kind = jd_unit_kind_get_word (jd_unit_get_kind (unit));
  g_autofree char *remove = g_strdup_printf (_ ("Take “%s” away"), jd_unit_get_name (unit));
  g_autofree char *name = g_strdup_printf (_ ("%s, %s"), jd_unit_get_name (unit), kind);
  g_autofree char *shown = partial ? g_strdup_printf (_ ("%s (some)"), jd_unit_get_name (unit))
                                   : g_strdup (jd_unit_get_name (unit));

  self->subject = g_object_ref (subject);
  self->unit = g_object_ref (unit);
  jd_badge_set_unit (self->badge, unit);
  gtk_image_set_from_icon_name (self->kind, jd_unit_kind_get_icon (jd_unit_get_kind (unit)));
  gtk_label_set_text (self->name, shown);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdUnit *
jd_unit_chip_get_unit (JdUnitChip *self)
{
  g_return_val_if_fail (JD_IS_UNIT_CHIP (self), NULL);
  return self->unit;
}
