/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-chooser.h"

#include <glib/gi18n-lib.h>

#include "jd-template.h"
#include "jd-unit-chip.h"
#include "jd-unit-picker.h"
#include "jd-wrap-layout.h"

struct _JdUnitChooser
{
  GtkWidget parent_instance;

  JdSubject *subject;
  char *shown; /* the chips in words, to see whether they are still right */

  GtkMenuButton *button;
  JdUnitPicker *picker; /* NULL until it is opened first */
};

G_DEFINE_FINAL_TYPE (JdUnitChooser, jd_unit_chooser, GTK_TYPE_WIDGET)

static guint
count_roles_done (JdUnitChooser *self, JdUnit *unit)
{
  JdDesign *design = jd_subject_get_design (self->subject);
  guint n = 0;

  for (guint i = 0; i < jd_subject_get_n_roles (self->subject); i++)
    n += jd_assignment_has_unit (
      jd_design_get_assignment (design, jd_role_get_index (jd_subject_get_role (self->subject, i))),
      jd_unit_get_id (unit));
  return n;
}

/* What the chips have to say: a line a unit. */
static char *
describe_chips (JdUnitChooser *self)
{
  GListModel *units = jd_project_get_units (jd_subject_get_project (self->subject));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);
      guint n_done = count_roles_done (self, unit);

      if (n_done > 0)
        g_string_append_printf (text,
                                "%s %u/%u %s %d %d\n",
                                jd_unit_get_id (unit),
                                n_done,
                                jd_subject_get_n_roles (self->subject),
                                jd_unit_get_name (unit),
                                jd_unit_get_kind (unit),
                                jd_unit_get_colour (unit));
    }
  return g_string_free (text, FALSE);
}

static void
clear_chips (JdUnitChooser *self)
{
  GtkWidget *child;

  while (JD_IS_UNIT_CHIP (child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
}

/* A chip that had the focus hands it to the button. */
static gboolean
has_focused_chip (JdUnitChooser *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self))
         && gtk_widget_get_ancestor (focus, JD_TYPE_UNIT_CHIP) != NULL;
}

static void
make_chips (JdUnitChooser *self)
{
  GListModel *units = jd_project_get_units (jd_subject_get_project (self->subject));
  gboolean refocus = gtk_widget_get_root (GTK_WIDGET (self)) != NULL && has_focused_chip (self);

  clear_chips (self);
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);
      guint n_done = count_roles_done (self, unit);

      if (n_done > 0)
        gtk_widget_insert_before (
          jd_unit_chip_new (self->subject, unit, n_done < jd_subject_get_n_roles (self->subject)),
          GTK_WIDGET (self),
          GTK_WIDGET (self->button));
    }
  if (refocus)
    gtk_widget_grab_focus (GTK_WIDGET (self->button));
}

static void
create_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  JdUnitChooser *self = user_data;
  GtkWidget *popover;

  if (self->picker == NULL)
    {
      popover = gtk_popover_new ();
      self->picker = JD_UNIT_PICKER (jd_unit_picker_new ());
      gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->picker));
      gtk_menu_button_set_popover (button, popover);
    }
  if (self->subject != NULL)
    jd_unit_picker_show (self->picker, self->subject);
}

static void
jd_unit_chooser_dispose (GObject *object)
{
  JdUnitChooser *self = JD_UNIT_CHOOSER (object);

  clear_chips (self);
  self->picker = NULL;
  g_clear_object (&self->subject);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_UNIT_CHOOSER);

  G_OBJECT_CLASS (jd_unit_chooser_parent_class)->dispose (object);
}

static void
jd_unit_chooser_finalize (GObject *object)
{
  g_free (JD_UNIT_CHOOSER (object)->shown);

  G_OBJECT_CLASS (jd_unit_chooser_parent_class)->finalize (object);
}

static void
jd_unit_chooser_class_init (JdUnitChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_unit_chooser_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_unit_chooser_finalize;

  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-unit-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitChooser, button);
  gtk_widget_class_set_css_name (widget_class, "unitchooser");
}

static void
jd_unit_chooser_init (JdUnitChooser *self)
{
  self->shown = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->button, create_popup_cb, self, NULL);
}

/* Shows who does the roles of @subject now. */
void
jd_unit_chooser_show (JdUnitChooser *self, JdSubject *subject)
{
  g_autofree char *wanted = NULL;
  gboolean another;

  g_return_if_fail (JD_IS_UNIT_CHOOSER (self) && JD_IS_SUBJECT (subject));

  another = g_set_object (&self->subject, subject);
  wanted = describe_chips (self);
  if (another || !g_str_equal (wanted, self->shown))
    {
      make_chips (self);
      g_free (self->shown);
      self->shown = g_steal_pointer (&wanted);
    }
  if (self->picker != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->picker)))
    jd_unit_picker_show (self->picker, subject);
}

/* The ids of the units that have a chip, separated by spaces, in the project's order. Returns: (transfer full) */
char *
jd_unit_chooser_dup_shown (JdUnitChooser *self)
{
  GString *ids = g_string_new (NULL);

  g_return_val_if_fail (JD_IS_UNIT_CHOOSER (self), NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); JD_IS_UNIT_CHIP (child);
       child = gtk_widget_get_next_sibling (child))
    g_string_append_printf (
      ids, "%s%s", ids->len > 0 ? " " : "", jd_unit_get_id (jd_unit_chip_get_unit (JD_UNIT_CHIP (child))));
  return g_string_free (ids, FALSE);
}
