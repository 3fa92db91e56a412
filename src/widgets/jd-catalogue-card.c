/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-catalogue-card.h"

#include <glib/gi18n-lib.h>

#include "jd-catalogue-texts.h"
#include "jd-function-strip.h"

struct _JdCatalogueCard
{
  GtkButton parent_instance;

  GtkWidget *title;
  GtkWidget *strip;
  GtkWidget *size;
  GtkWidget *source;
};

G_DEFINE_FINAL_TYPE (JdCatalogueCard, jd_catalogue_card, GTK_TYPE_BUTTON)

static void
jd_catalogue_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_CATALOGUE_CARD);

  G_OBJECT_CLASS (jd_catalogue_card_parent_class)->dispose (object);
}

static void
jd_catalogue_card_class_init (JdCatalogueCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_catalogue_card_dispose;

  g_type_ensure (JD_TYPE_FUNCTION_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-catalogue-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueCard, title);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueCard, strip);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueCard, size);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueCard, source);
}

static void
jd_catalogue_card_init (JdCatalogueCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jd_catalogue_card_new (JdCatalogue *catalogue, const char *language)
{
  JdCatalogueCard *self = g_object_new (JD_TYPE_CATALOGUE_CARD, NULL);
  const char *title = jd_catalogue_get_title (catalogue, language);
  g_autofree char *size = jd_catalogue_dup_size (catalogue);
  g_autofree char *edition = jd_catalogue_dup_edition (catalogue);
  g_autofree char *facts = *edition != '\0' ? g_strdup_printf ("%s · %s", size, edition) : g_strdup (size);
  /* Translators: what a button does; the title of a catalogue. */
  g_autofree char *label = g_strdup_printf (_ ("New project with %s"), title);

  gtk_label_set_label (GTK_LABEL (self->title), title);
  jd_function_strip_set_catalogue (JD_FUNCTION_STRIP (self->strip), catalogue);
  gtk_label_set_label (GTK_LABEL (self->size), facts);
  gtk_label_set_label (GTK_LABEL (self->source), jd_catalogue_get_source (catalogue, language));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  facts,
                                  -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "app.new-from-catalogue");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", jd_catalogue_get_id (catalogue));
  return GTK_WIDGET (self);
}
