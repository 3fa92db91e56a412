/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-group.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-unit-card.h"
#include "jd-unit-colours.h"
#include "jd-unit-kind.h"

struct _JdUnitGroup
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkImage *icon;
  GtkLabel *heading;
  GtkLabel *description;
  GtkWidget *cards;
  GtkEntry *entry;

  JdUnitKind kind;
  JdViewer *viewer;
};

enum
{
  PROP_0,
  PROP_KIND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdUnitGroup, jd_unit_group, GTK_TYPE_WIDGET)

/* --- cards --- */

static GPtrArray *
list_units (JdUnitGroup *self)
{
  GListModel *units = jd_project_get_units (jd_viewer_get_project (self->viewer));
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);

      if (jd_unit_get_kind (unit) == self->kind)
        g_ptr_array_add (list, g_steal_pointer (&unit));
    }
  return list;
}

/* Whether the cards are those of @units, in this order. */
static gboolean
cards_fit (JdUnitGroup *self, GPtrArray *units)
{
  guint i = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (self->cards); card != NULL;
       card = gtk_widget_get_next_sibling (card), i++)
    if (i == units->len || jd_unit_card_get_unit (JD_UNIT_CARD (card)) != g_ptr_array_index (units, i))
      return FALSE;
  return i == units->len;
}

static void
make_cards (JdUnitGroup *self, GPtrArray *units)
{
  GtkWidget *old;

  while ((old = gtk_widget_get_first_child (self->cards)) != NULL)
    gtk_box_remove (GTK_BOX (self->cards), old);
  for (guint i = 0; i < units->len; i++)
    gtk_box_append (GTK_BOX (self->cards), jd_unit_card_new (self->viewer, g_ptr_array_index (units, i)));
}

/* Shows the units of this kind that the project has now. */
void
jd_unit_group_refresh (JdUnitGroup *self, JdViewer *viewer)
{
  g_autoptr (GPtrArray) units = NULL;
  gboolean other;

  g_return_if_fail (JD_IS_UNIT_GROUP (self) && JD_IS_VIEWER (viewer));

  other = g_set_object (&self->viewer, viewer);
  units = list_units (self);
  if (other || !cards_fit (self, units))
    make_cards (self, units);
  else
    for (GtkWidget *card = gtk_widget_get_first_child (self->cards); card != NULL;
         card = gtk_widget_get_next_sibling (card))
      jd_unit_card_refresh (JD_UNIT_CARD (card));
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry),
                            !jd_project_is_read_only (jd_viewer_get_project (viewer)));
}

/* --- a new one --- */

static void
entry_activated_cb (JdUnitGroup *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autoptr (GError) error = NULL;

  if (*name == '\0')
    return;
  if (jd_edit_add_unit (project, self->kind, name, jd_unit_colour_suggest (project), NULL, &error) != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

static void
icon_pressed_cb (JdUnitGroup *self)
{
  entry_activated_cb (self);
}

/* --- the group --- */

static const char *
get_description (JdUnitKind kind)
{
  static const char *const descriptions[JD_N_UNIT_KINDS] = {
    [JD_UNIT_KIND_OWN_TEAM] = N_ ("The security team itself: insource"),
    [JD_UNIT_KIND_DEPARTMENT] = N_ ("Others in the organisation who help: insource too"),
    [JD_UNIT_KIND_PROVIDER] = N_ ("Whoever is paid for it: outsource"),
  };

  return _ (descriptions[kind]);
}

static const char *
get_placeholder (JdUnitKind kind)
{
  static const char *const placeholders[JD_N_UNIT_KINDS] = {
    [JD_UNIT_KIND_OWN_TEAM] = N_ ("Add a team…"),
    [JD_UNIT_KIND_DEPARTMENT] = N_ ("Add a department…"),
    [JD_UNIT_KIND_PROVIDER] = N_ ("Add a provider…"),
  };

  return _ (placeholders[kind]);
}

static void
jd_unit_group_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      JD_UNIT_GROUP (object)->kind = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_unit_group_constructed (GObject *object)
{
  JdUnitGroup *self = JD_UNIT_GROUP (object);

  G_OBJECT_CLASS (jd_unit_group_parent_class)->constructed (object);

  gtk_image_set_from_icon_name (self->icon, jd_unit_kind_get_icon (self->kind));
  gtk_label_set_label (self->heading, jd_unit_kind_get_heading (self->kind));
  gtk_label_set_label (self->description, get_description (self->kind));
  gtk_entry_set_placeholder_text (self->entry, get_placeholder (self->kind));
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, get_placeholder (self->kind), -1);
}

static void
jd_unit_group_dispose (GObject *object)
{
  JdUnitGroup *self = JD_UNIT_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_UNIT_GROUP);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_unit_group_parent_class)->dispose (object);
}

static void
jd_unit_group_class_init (JdUnitGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = jd_unit_group_set_property;
  object_class->constructed = jd_unit_group_constructed;
  object_class->dispose = jd_unit_group_dispose;

  properties[PROP_KIND]
    = g_param_spec_enum ("kind",
                         NULL,
                         NULL,
                         JD_TYPE_UNIT_KIND,
                         JD_UNIT_KIND_OWN_TEAM,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-unit-group.ui");
  gtk_widget_class_bind_template_child (widget_class, JdUnitGroup, content);
  gtk_widget_class_bind_template_child (widget_class, JdUnitGroup, icon);
  gtk_widget_class_bind_template_child (widget_class, JdUnitGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, JdUnitGroup, description);
  gtk_widget_class_bind_template_child (widget_class, JdUnitGroup, cards);
  gtk_widget_class_bind_template_child (widget_class, JdUnitGroup, entry);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, icon_pressed_cb);
}

static void
jd_unit_group_init (JdUnitGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
