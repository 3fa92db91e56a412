/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-choice.h"

#include "jd-wrap-layout.h"

struct _JdChoice
{
  GtkWidget parent_instance;

  GArray *items;
  int value;
  int pointed;
};

/* A value and its button. */
typedef struct
{
  int value;
  GtkToggleButton *button;
} Item;

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_POINTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdChoice, jd_choice, GTK_TYPE_WIDGET)

/* A toggle button turns itself; what holds is for the model to say. */
static void
show_value (JdChoice *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);

      gtk_toggle_button_set_active (item->button, item->value == self->value);
    }
}

static void
clicked_cb (JdChoice *self, GtkToggleButton *button)
{
  for (guint i = 0; i < self->items->len; i++)
    if (g_array_index (self->items, Item, i).button == button)
      {
        int value = g_array_index (self->items, Item, i).value;

        show_value (self);
        jd_choice_choose (self, value);
        return;
      }
}

static int
find_pointed (JdChoice *self)
{
  int focused = JD_CHOICE_NONE;

  for (guint i = 0; i < self->items->len; i++)
    {
      Item *item = &g_array_index (self->items, Item, i);
      GtkStateFlags flags = gtk_widget_get_state_flags (GTK_WIDGET (item->button));

      if ((flags & GTK_STATE_FLAG_PRELIGHT) != 0)
        return item->value;
      if ((flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0 && (flags & GTK_STATE_FLAG_FOCUSED) != 0)
        focused = item->value;
    }
  return focused;
}

static void
flags_changed_cb (JdChoice *self)
{
  int pointed = find_pointed (self);

  if (pointed == self->pointed)
    return;
  self->pointed = pointed;
  g_signal_emit (self, signals[SIGNAL_POINTED], 0, pointed);
}

static GtkWidget *
get_current_button (JdChoice *self)
{
  for (guint i = 0; i < self->items->len; i++)
    if (g_array_index (self->items, Item, i).value == self->value)
      return GTK_WIDGET (g_array_index (self->items, Item, i).button);
  return self->items->len > 0 ? GTK_WIDGET (g_array_index (self->items, Item, 0).button) : NULL;
}

/* Tab stops once, at the value that holds; arrows go on to the others. */
static gboolean
jd_choice_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *button = get_current_button (JD_CHOICE (widget));

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (jd_choice_parent_class)->focus (widget, direction);
  if (button == NULL || gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return gtk_widget_grab_focus (button);
}

static void
jd_choice_dispose (GObject *object)
{
  jd_choice_remove_all (JD_CHOICE (object));

  G_OBJECT_CLASS (jd_choice_parent_class)->dispose (object);
}

static void
jd_choice_finalize (GObject *object)
{
  g_array_unref (JD_CHOICE (object)->items);

  G_OBJECT_CLASS (jd_choice_parent_class)->finalize (object);
}

static void
jd_choice_class_init (JdChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_choice_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_choice_finalize;
  widget_class->focus = jd_choice_focus;

  signals[SIGNAL_CHOSEN]
    = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_POINTED]
    = g_signal_new ("pointed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "choice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_choice_init (JdChoice *self)
{
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  self->value = JD_CHOICE_NONE;
  self->pointed = JD_CHOICE_NONE;
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
}

/* Adds @value after the others; @tooltip (nullable) says more. */
void
jd_choice_add (JdChoice *self, int value, const char *label, const char *tooltip)
{
  Item item = { value, GTK_TOGGLE_BUTTON (gtk_toggle_button_new ()) };

  g_return_if_fail (JD_IS_CHOICE (self));

  gtk_button_set_label (GTK_BUTTON (item.button), label);
  gtk_toggle_button_set_active (item.button, value == self->value);
  gtk_widget_set_tooltip_text (GTK_WIDGET (item.button), tooltip);
  gtk_widget_set_hexpand (GTK_WIDGET (item.button), TRUE);
  g_signal_connect_object (item.button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    item.button, "state-flags-changed", G_CALLBACK (flags_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (item.button), GTK_WIDGET (self));
  g_array_append_val (self->items, item);
}

void
jd_choice_remove_all (JdChoice *self)
{
  g_return_if_fail (JD_IS_CHOICE (self));

  for (guint i = 0; i < self->items->len; i++)
    gtk_widget_unparent (GTK_WIDGET (g_array_index (self->items, Item, i).button));
  g_array_set_size (self->items, 0);
}

int
jd_choice_get_value (JdChoice *self)
{
  g_return_val_if_fail (JD_IS_CHOICE (self), JD_CHOICE_NONE);
  return self->value;
}

/* Shows that @value holds; nobody is told. */
void
jd_choice_set_value (JdChoice *self, int value)
{
  g_return_if_fail (JD_IS_CHOICE (self));

  if (self->value == value)
    return;
  self->value = value;
  show_value (self);
}

/* Wishes for @value, as pressing its button does. */
void
jd_choice_choose (JdChoice *self, int value)
{
  g_return_if_fail (JD_IS_CHOICE (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, value);
}

/* The value under the pointer, or else the focused one, or JD_CHOICE_NONE. */
int
jd_choice_get_pointed (JdChoice *self)
{
  g_return_val_if_fail (JD_IS_CHOICE (self), JD_CHOICE_NONE);
  return self->pointed;
}
