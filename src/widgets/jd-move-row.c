/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-move-row.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-words.h"

struct _JdMoveRow
{
  GtkListBoxRow parent_instance;

  JdPatternMove move;
  JdRole *role; /* holds that of the move */
  JdArea area;

  JdBadge *code;
  GtkLabel *name;
  GtkLabel *from;
  GtkLabel *to;
  GtkWidget *left_out;
};

G_DEFINE_FINAL_TYPE (JdMoveRow, jd_move_row, GTK_TYPE_LIST_BOX_ROW)

static void
jd_move_row_dispose (GObject *object)
{
  JdMoveRow *self = JD_MOVE_ROW (object);

  g_clear_object (&self->role);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_MOVE_ROW);

  G_OBJECT_CLASS (jd_move_row_parent_class)->dispose (object);
}

static void
jd_move_row_class_init (JdMoveRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_move_row_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-move-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdMoveRow, code);
  gtk_widget_class_bind_template_child (widget_class, JdMoveRow, name);
  gtk_widget_class_bind_template_child (widget_class, JdMoveRow, from);
  gtk_widget_class_bind_template_child (widget_class, JdMoveRow, to);
  gtk_widget_class_bind_template_child (widget_class, JdMoveRow, left_out);
}

static void
jd_move_row_init (JdMoveRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A row for @move of a role that stands in @area; jd_move_row_set_language() has to follow. @word_width: room for any
 * word of sourcing, so that the arrows stand below each other.
 * Returns: (transfer floating) */
GtkWidget *
jd_move_row_new (const JdPatternMove *move, JdArea area, int word_width)
{
  JdMoveRow *self = g_object_new (JD_TYPE_MOVE_ROW, NULL);

  self->move = *move;
  self->role = g_object_ref (move->role);
  self->area = area;
  jd_badge_set_role (self->code, move->role);
  gtk_label_set_text (self->from, jd_sourcing_get_word (move->from));
  gtk_label_set_text (self->to, jd_sourcing_get_word (move->to));
  gtk_widget_set_size_request (GTK_WIDGET (self->from), word_width, -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->to), word_width, -1);
  gtk_widget_set_visible (self->left_out, move->left_out);
  if (move->left_out)
    gtk_widget_add_css_class (GTK_WIDGET (self), "left-out");
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdRole *
jd_move_row_get_role (JdMoveRow *self)
{
  g_return_val_if_fail (JD_IS_MOVE_ROW (self), NULL);
  return self->role;
}

/* Where the role stands in the design. */
JdArea
jd_move_row_get_area (JdMoveRow *self)
{
  g_return_val_if_fail (JD_IS_MOVE_ROW (self), JD_AREA_NONE);
  return self->area;
}

/* Whether the row says all of @move already. */
gboolean
jd_move_row_is_about (JdMoveRow *self, const JdPatternMove *move, JdArea area)
{
  g_return_val_if_fail (JD_IS_MOVE_ROW (self) && move != NULL, FALSE);

  return self->area == area && self->move.role == move->role && self->move.from == move->from
         && self->move.to == move->to && self->move.left_out == move->left_out;
}

/* Names the role in the language of the catalogue's texts. */
void
jd_move_row_set_language (JdMoveRow *self, const char *language)
{
  const char *name;
  g_autofree char *label = NULL, *move = NULL;

  g_return_if_fail (JD_IS_MOVE_ROW (self));

  name = jd_role_get_name (self->role, language);
  if (g_str_equal (gtk_label_get_text (self->name), name))
    return;
  gtk_label_set_text (self->name, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), name);
  move = g_strdup_printf (
    "%s → %s", jd_sourcing_get_word (self->move.from), jd_sourcing_get_word (self->move.to));
  label = g_strdup_printf ("%s %s: %s%s%s",
                           jd_role_get_code (self->role),
                           name,
                           move,
                           self->move.left_out ? _ (", ") : "",
                           self->move.left_out ? _ ("left out: excluded there") : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
