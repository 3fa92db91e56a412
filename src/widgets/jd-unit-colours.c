/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-colours.h"

#include "jd-badge.h"
#include "jd-words.h"

struct _JdUnitColours
{
  GtkBox parent_instance;

  GtkToggleButton *buttons[JD_N_UNIT_COLOURS];
  gboolean setting; /* what is pressed now, nobody pressed */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdUnitColours, jd_unit_colours, GTK_TYPE_BOX)

static void
button_toggled_cb (JdUnitColours *self, GtkToggleButton *button)
{
  if (!self->setting && gtk_toggle_button_get_active (button))
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, (int) jd_unit_colours_get_value (self));
}

static void
add_button (JdUnitColours *self, JdUnitColour colour)
{
  GtkWidget *button = gtk_toggle_button_new (), *badge = jd_badge_new ();

  jd_badge_set_unit_colour (JD_BADGE (badge), colour);
  gtk_button_set_child (GTK_BUTTON (button), badge);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_set_tooltip_text (button, jd_unit_colour_get_word (colour));
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, jd_unit_colour_get_word (colour), -1);
  self->buttons[colour] = GTK_TOGGLE_BUTTON (button);
  if (colour > 0)
    gtk_toggle_button_set_group (self->buttons[colour], self->buttons[0]);
  g_signal_connect_object (button, "toggled", G_CALLBACK (button_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), button);
}

static void
jd_unit_colours_class_init (JdUnitColoursClass *klass)
{
  signals[SIGNAL_CHOSEN] = g_signal_new (
    "chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_unit_colours_init (JdUnitColours *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_add_css_class (GTK_WIDGET (self), "colours");
  for (JdUnitColour colour = 0; colour < JD_N_UNIT_COLOURS; colour++)
    add_button (self, colour);
  jd_unit_colours_set_value (self, JD_UNIT_COLOUR_BLUE);
}

JdUnitColour
jd_unit_colours_get_value (JdUnitColours *self)
{
  g_return_val_if_fail (JD_IS_UNIT_COLOURS (self), JD_UNIT_COLOUR_BLUE);

  for (JdUnitColour colour = 0; colour < JD_N_UNIT_COLOURS; colour++)
    if (gtk_toggle_button_get_active (self->buttons[colour]))
      return colour;
  return JD_UNIT_COLOUR_BLUE;
}

void
jd_unit_colours_set_value (JdUnitColours *self, JdUnitColour colour)
{
  g_return_if_fail (JD_IS_UNIT_COLOURS (self) && colour < JD_N_UNIT_COLOURS);

  self->setting = TRUE;
  gtk_toggle_button_set_active (self->buttons[colour], TRUE);
  self->setting = FALSE;
}

/* The colour that the fewest units of @project have, for the next one. */
JdUnitColour
jd_unit_colour_suggest (JdProject *project)
{
  GListModel *units = jd_project_get_units (project);
  guint uses[JD_N_UNIT_COLOURS] = { 0 };
  JdUnitColour rarest = 0;

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);

      uses[jd_unit_get_colour (unit)]++;
    }
  for (JdUnitColour colour = 1; colour < JD_N_UNIT_COLOURS; colour++)
    if (uses[colour] < uses[rarest])
      rarest = colour;
  return rarest;
}
