/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-card.h"

#include <glib/gi18n-lib.h>

#include "jd-pattern-map.h"

struct _JdPatternCard
{
  GtkListBoxRow parent_instance;

  JdPattern *pattern;
  char *language; /* of its texts, as they are shown */

  GtkWidget *map;
  GtkLabel *extent;
  GtkLabel *name;
  GtkWidget *nearest;
  GtkLabel *description;
  GtkLabel *warning;
  GtkWidget *figures;
  GtkLabel *distance;
  GtkLabel *basis;
};

G_DEFINE_FINAL_TYPE (JdPatternCard, jd_pattern_card, GTK_TYPE_LIST_BOX_ROW)

static void
say (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* "17 of 20 roles in-house", of a pattern that names roles. */
static char *
dup_extent (JdPattern *pattern, JdCatalogue *catalogue)
{
  guint n_roles = jd_catalogue_get_n_roles (catalogue), n_inside = 0;

  for (guint i = 0; i < n_roles; i++)
    n_inside += jd_pattern_has_role (pattern, jd_role_get_code (jd_catalogue_get_role (catalogue, i)));
  /* Translators: how many roles a pattern keeps in-house, of how many. */
  return g_strdup_printf (_ ("%u of %u roles in-house"), n_inside, n_roles);
}

static void
show_pattern (JdPatternCard *self, JdViewer *viewer, JdPattern *pattern)
{
  const char *language = jd_viewer_get_language (viewer);
  gboolean by_role = jd_pattern_is_by_role (pattern);
  g_autofree char *name = NULL;

  if (self->pattern == pattern && g_str_equal (self->language, language))
    return;
  g_set_object (&self->pattern, pattern);
  g_free (self->language);
  self->language = g_strdup (language);
  name = g_strdup_printf ("%d. %s", jd_pattern_get_number (pattern), jd_pattern_get_name (pattern, language));
  gtk_label_set_text (self->name, name);
  say (self->description, jd_pattern_get_description (pattern, language));
  say (self->warning, jd_pattern_get_warning (pattern, language));
  gtk_widget_set_visible (self->map, !by_role);
  if (by_role)
    {
      g_autofree char *extent = dup_extent (pattern, jd_viewer_get_catalogue (viewer));

      say (self->extent, extent);
    }
  else
    {
      say (self->extent, "");
      jd_pattern_map_show (JD_PATTERN_MAP (self->map), pattern);
    }
}

static void
show_distance (JdPatternCard *self, const JdPatternFit *fit, const JdPatternDistance *distance)
{
  guint n_assigned = jd_pattern_fit_get_assigned (fit);
  g_autofree char *number = jd_pattern_distance_dup_text (distance);
  g_autofree char *basis = g_strdup_printf (_ ("of %u"), n_assigned);

  gtk_label_set_text (self->distance, number);
  gtk_label_set_text (self->basis, basis);
  gtk_widget_set_visible (self->figures, n_assigned > 0);
  gtk_widget_set_visible (self->nearest, distance->nearest);
}

/* What a screen reader says of the card: its name and its distance; the texts are its description. */
static void
tell (JdPatternCard *self)
{
  gboolean nearest = gtk_widget_get_visible (self->nearest);
  g_autofree char *distance
    = gtk_widget_get_visible (self->figures) ? g_strdup_printf (
        _ ("distance %s %s"), gtk_label_get_text (self->distance), gtk_label_get_text (self->basis))
                                             : g_strdup ("");
  g_autofree char *label = g_strdup_printf ("%s%s%s%s%s",
                                            gtk_label_get_text (self->name),
                                            *distance != '\0' ? _ (", ") : "",
                                            distance,
                                            nearest ? _ (", ") : "",
                                            nearest ? _ ("nearest") : "");
  g_autofree char *description
    = g_strdup_printf ("%s %s", gtk_label_get_text (self->description), gtk_label_get_text (self->warning));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  g_strchomp (description),
                                  -1);
}

static void
jd_pattern_card_dispose (GObject *object)
{
  JdPatternCard *self = JD_PATTERN_CARD (object);

  g_clear_object (&self->pattern);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_PATTERN_CARD);

  G_OBJECT_CLASS (jd_pattern_card_parent_class)->dispose (object);
}

static void
jd_pattern_card_finalize (GObject *object)
{
  g_free (JD_PATTERN_CARD (object)->language);

  G_OBJECT_CLASS (jd_pattern_card_parent_class)->finalize (object);
}

static void
jd_pattern_card_class_init (JdPatternCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_pattern_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_pattern_card_finalize;

  g_type_ensure (JD_TYPE_PATTERN_MAP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-pattern-card.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, JdPatternCard, child)
  BIND (map);
  BIND (extent);
  BIND (name);
  BIND (nearest);
  BIND (description);
  BIND (warning);
  BIND (figures);
  BIND (distance);
  BIND (basis);
#undef BIND
}

static void
jd_pattern_card_init (JdPatternCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_pattern_card_new (void)
{
  return g_object_new (JD_TYPE_PATTERN_CARD, NULL);
}

/* Returns: (transfer none) (nullable): NULL until one is shown */
JdPattern *
jd_pattern_card_get_pattern (JdPatternCard *self)
{
  g_return_val_if_fail (JD_IS_PATTERN_CARD (self), NULL);
  return self->pattern;
}

/* Shows the pattern at @index of @fit, which measures the edited design of @viewer. */
void
jd_pattern_card_show (JdPatternCard *self, JdViewer *viewer, const JdPatternFit *fit, guint index)
{
  const JdPatternDistance *distance;

  g_return_if_fail (JD_IS_PATTERN_CARD (self) && JD_IS_VIEWER (viewer));

  distance = jd_pattern_fit_get (fit, index);
  show_pattern (self, viewer, distance->pattern);
  show_distance (self, fit, distance);
  tell (self);
}
