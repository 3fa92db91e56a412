/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-catalogue-facts.h"

#include <glib/gi18n-lib.h>

#include "jd-catalogue-texts.h"
#include "jd-function-strip.h"
#include "jd-template.h"

struct _JdCatalogueFacts
{
  GtkWidget parent_instance;

  GtkLabel *title;
  JdFunctionStrip *strip;
  GtkLabel *size;
  GtkLabel *source;
  GtkLabel *inferred;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (JdCatalogueFacts, jd_catalogue_facts, GTK_TYPE_WIDGET)

static void
jd_catalogue_facts_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_CATALOGUE_FACTS);

  G_OBJECT_CLASS (jd_catalogue_facts_parent_class)->dispose (object);
}

static void
jd_catalogue_facts_class_init (JdCatalogueFactsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_catalogue_facts_dispose;

  g_type_ensure (JD_TYPE_FUNCTION_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-catalogue-facts.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueFacts, title);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueFacts, strip);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueFacts, size);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueFacts, source);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueFacts, inferred);
  gtk_widget_class_bind_template_child (widget_class, JdCatalogueFacts, note);
}

static void
jd_catalogue_facts_init (JdCatalogueFacts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* What nobody printed must not pass for what the source says. */
static char *
dup_inferred (JdCatalogue *catalogue)
{
  guint n_roles = jd_catalogue_get_n_roles (catalogue), n_inferred = 0;

  for (guint i = 0; i < n_roles; i++)
    n_inferred += jd_role_area_is_derived (jd_catalogue_get_role (catalogue, i));
  if (n_inferred == 0)
    return g_strdup ("");
  if (n_inferred == n_roles)
    return g_strdup (_ ("The source names no areas: all of them are inferred."));
  return g_strdup_printf (ngettext ("The area of %u role is inferred, not printed in the source.",
                                    "The areas of %u roles are inferred, not printed in the source.",
                                    n_inferred),
                          n_inferred);
}

void
jd_catalogue_facts_refresh (JdCatalogueFacts *self, JdCatalogue *catalogue, const char *language)
{
  g_autofree char *size = NULL, *edition = NULL, *facts = NULL, *inferred = NULL;

  g_return_if_fail (JD_IS_CATALOGUE_FACTS (self) && JD_IS_CATALOGUE (catalogue));

  size = jd_catalogue_dup_size (catalogue);
  edition = jd_catalogue_dup_edition (catalogue);
  facts = *edition != '\0' ? g_strdup_printf ("%s · %s", size, edition) : g_strdup (size);
  inferred = dup_inferred (catalogue);
  gtk_label_set_label (self->title, jd_catalogue_get_title (catalogue, language));
  jd_function_strip_set_catalogue (self->strip, catalogue);
  gtk_label_set_label (self->size, facts);
  set_text (self->source, jd_catalogue_get_source (catalogue, language));
  set_text (self->inferred, inferred);
  set_text (self->note, jd_catalogue_get_note (catalogue, language));
}
