/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-card.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-role-links.h"
#include "jd-unit-editor.h"
#include "jd-words.h"

struct _JdUnitCard
{
  GtkWidget parent_instance;

  GtkWidget *content;
  JdBadge *badge;
  GtkLabel *name;
  GtkLabel *note;
  GtkLabel *count;
  JdRoleLinks *codes;
  GtkWidget *show_button;
  GtkMenuButton *edit_button;
  GtkWidget *delete_button;

  JdViewer *viewer;
  JdUnit *unit;
};

G_DEFINE_FINAL_TYPE (JdUnitCard, jd_unit_card, GTK_TYPE_WIDGET)

/* --- what it does --- */

typedef struct
{
  GPtrArray *roles;
  guint n_by_sourcing[JD_N_SOURCINGS];
} Load;

static void
collect_load (JdUnitCard *self, Load *load)
{
  JdDesign *design = jd_viewer_get_design (self->viewer);

  for (guint i = 0; design != NULL && i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);

      if (!jd_assignment_has_unit (assignment, jd_unit_get_id (self->unit)))
        continue;
      load->n_by_sourcing[jd_assignment_get_sourcing (assignment)]++;
      g_ptr_array_add (load->roles, jd_assignment_get_role (assignment));
    }
}

/* "12 roles: insource 9, combination 3"; how the work is divided only where it is. */
static char *
dup_count (const Load *load)
{
  GString *text = g_string_new (NULL);
  guint n_kinds = 0;

  if (load->roles->len == 0)
    return g_string_free (g_string_append (text, _ ("No role in this design")), FALSE);
  g_string_append_printf (text, ngettext ("%u role", "%u roles", load->roles->len), load->roles->len);
  for (int i = 0; i < JD_N_SOURCINGS; i++)
    if (load->n_by_sourcing[i] > 0)
      {
        g_string_append (text, n_kinds++ == 0 ? _ (": ") : _ (", "));
        g_string_append_printf (text, "%s %u", jd_sourcing_get_word (i), load->n_by_sourcing[i]);
      }
  return g_string_free (text, FALSE);
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
update_load (JdUnitCard *self)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();
  Load load = { .roles = roles };
  g_autofree char *count = NULL;

  collect_load (self, &load);
  count = dup_count (&load);
  gtk_label_set_label (self->count, count);
  jd_role_links_show (self->codes, self->viewer, roles);
  gtk_widget_set_sensitive (self->show_button, roles->len > 0);
}

/* --- what can be done --- */

static void
show_clicked_cb (JdUnitCard *self)
{
  JdFilter filter;

  jd_filter_init (&filter);
  g_free (filter.unit);
  filter.unit = g_strdup (jd_unit_get_id (self->unit));
  jd_viewer_set_filter (self->viewer, &filter);
  jd_filter_clear (&filter);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "board");
}

static void
delete_clicked_cb (JdUnitCard *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  JdHistory *history = jd_project_get_history (project);
  guint position = jd_history_get_position (history);
  g_autofree char *text = g_strdup_printf (_ ("“%s” is deleted"), jd_unit_get_name (self->unit));
  g_autoptr (GError) error = NULL;
  /* The edit takes this card away. */
  g_autoptr (GtkWidget) page = g_object_ref (gtk_widget_get_parent (GTK_WIDGET (self)));

  if (jd_edit_remove_unit (project, self->unit, NULL, &error))
    jd_feedback_show_undoable (page, text, history, position);
  else
    jd_feedback_show_error (page, error);
}

static void
create_editor (GtkMenuButton *button, gpointer user_data)
{
  JdUnitCard *self = user_data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button,
                                 jd_unit_editor_new (jd_viewer_get_project (self->viewer), self->unit));
}

/* --- the card --- */

static void
jd_unit_card_dispose (GObject *object)
{
  JdUnitCard *self = JD_UNIT_CARD (object);

  if (self->edit_button != NULL)
    gtk_menu_button_set_create_popup_func (self->edit_button, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_UNIT_CARD);
  g_clear_object (&self->unit);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_unit_card_parent_class)->dispose (object);
}

static void
jd_unit_card_class_init (JdUnitCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_unit_card_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  g_type_ensure (JD_TYPE_ROLE_LINKS);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "unitcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-unit-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, content);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, badge);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, name);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, note);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, count);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, codes);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, show_button);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, edit_button);
  gtk_widget_class_bind_template_child (widget_class, JdUnitCard, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, show_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked_cb);
}

static void
jd_unit_card_init (JdUnitCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->edit_button, create_editor, self, NULL);
}

GtkWidget *
jd_unit_card_new (JdViewer *viewer, JdUnit *unit)
{
  JdUnitCard *self = g_object_new (JD_TYPE_UNIT_CARD, NULL);

  self->viewer = g_object_ref (viewer);
  self->unit = g_object_ref (unit);
  jd_unit_card_refresh (self);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdUnit *
jd_unit_card_get_unit (JdUnitCard *self)
{
  g_return_val_if_fail (JD_IS_UNIT_CARD (self), NULL);
  return self->unit;
}

/* Shows what the model says now. */
void
jd_unit_card_refresh (JdUnitCard *self)
{
  gboolean writable;
  GtkPopover *editor;

  g_return_if_fail (JD_IS_UNIT_CARD (self));

  writable = !jd_project_is_read_only (jd_viewer_get_project (self->viewer));
  editor = gtk_menu_button_get_popover (self->edit_button);
  jd_badge_set_unit (self->badge, self->unit);
  gtk_label_set_label (self->name, jd_unit_get_name (self->unit));
  set_text (self->note, jd_unit_get_note (self->unit));
  update_load (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->edit_button), writable);
  gtk_widget_set_sensitive (self->delete_button, writable);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, jd_unit_get_name (self->unit), -1);
  if (editor != NULL)
    jd_unit_editor_refresh (JD_UNIT_EDITOR (editor));
}
