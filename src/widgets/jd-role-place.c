/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-place.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-field-row.h"
#include "jd-sourcing-choice.h"
#include "jd-words.h"

struct _JdRolePlace
{
  JdSection parent_instance;

  JdCatalogue *offered; /* whose areas the choice offers */
  char *language;       /* in which it names them */

  JdFieldRow *sourcing_row;
  JdChoice *sourcing;
  JdFieldRow *area_row;
  JdChoice *area;
  GtkLabel *area_name;
};

G_DEFINE_FINAL_TYPE (JdRolePlace, jd_role_place, JD_TYPE_SECTION)

static JdCatalogue *
get_catalogue (JdRolePlace *self)
{
  return jd_project_get_catalogue (jd_subject_get_project (jd_section_get_subject (JD_SECTION (self))));
}

/* The areas are the catalogue's, so the choice is made again with another one. */
static void
offer_areas (JdRolePlace *self)
{
  JdCatalogue *catalogue = get_catalogue (self);
  const char *language = jd_subject_get_language (jd_section_get_subject (JD_SECTION (self)));

  if (self->offered == catalogue && g_strcmp0 (self->language, language) == 0)
    return;
  g_set_object (&self->offered, catalogue);
  g_free (self->language);
  self->language = g_strdup (language);

  jd_choice_remove_all (self->area);
  for (JdArea area = JD_AREA_I; area < JD_N_AREAS; area++)
    {
      JdAreaText *text = jd_catalogue_get_area_text (catalogue, area);

      if (text != NULL)
        jd_choice_add (self->area,
                       area,
                       area == JD_AREA_ALL ? C_ ("area", "All") : jd_area_get_word (area),
                       jd_area_text_get_name (text, language));
    }
}

/* What the catalogue says where the roles stand elsewhere; else what the second design says, if other. */
static char *
dup_area_aside (JdRolePlace *self, JdSubject *subject, int area)
{
  JdRole *role = jd_subject_get_only_role (subject);
  JdDesign *second = jd_subject_get_second (subject);
  g_autoptr (GString) aside = g_string_new (NULL);

  if (role != NULL && (int) jd_role_get_area (role) != area)
    /* Translators: the area that the catalogue gives a role that stands in another one. */
    g_string_append_printf (aside, _ ("standard %s"), jd_area_get_word (jd_role_get_area (role)));
  if (second != NULL && jd_subject_get_value (subject, second, "area") != area)
    {
      g_autofree char *text = jd_subject_dup_aside (subject, "area");

      g_string_append_printf (aside, "%s%s", aside->len > 0 ? " · " : "", text);
    }
  return g_strdup (aside->str);
}

static void
show_area (JdRolePlace *self, JdSubject *subject)
{
  int area = jd_subject_get_value (subject, jd_subject_get_design (subject), "area");
  JdAreaText *text = area > JD_AREA_NONE ? jd_catalogue_get_area_text (get_catalogue (self), area) : NULL;
  g_autofree char *aside = dup_area_aside (self, subject, area);

  gtk_widget_set_visible (GTK_WIDGET (self->area_row), jd_catalogue_has_areas (get_catalogue (self)));
  offer_areas (self);
  jd_choice_set_value (self->area, area);
  jd_field_row_set_aside (self->area_row, aside);
  if (text != NULL)
    gtk_label_set_text (self->area_name, jd_area_text_get_name (text, jd_subject_get_language (subject)));
  else
    gtk_label_set_text (self->area_name,
                        area == JD_SUBJECT_MIXED ? _ ("The roles stand in different areas.") : "");
}

static void
show_sourcing (JdRolePlace *self, JdSubject *subject)
{
  int sourcing = jd_subject_get_value (subject, jd_subject_get_design (subject), "sourcing");
  g_autofree char *other = jd_subject_dup_aside (subject, "sourcing");
  g_autofree char *aside = sourcing != JD_SUBJECT_MIXED
                             ? g_strdup (other)
                             : g_strconcat (_ ("Different values"), *other != '\0' ? " · " : "", other, NULL);

  jd_choice_set_value (self->sourcing, sourcing);
  jd_field_row_set_aside (self->sourcing_row, aside);
}

static void
jd_role_place_refresh (JdSection *section)
{
  show_sourcing (JD_ROLE_PLACE (section), jd_section_get_subject (section));
  show_area (JD_ROLE_PLACE (section), jd_section_get_subject (section));
}

static void
set_field (JdRolePlace *self, const char *field, const char *text)
{
  JdSubject *subject = jd_section_get_subject (JD_SECTION (self));

  jd_subject_set (subject, GTK_WIDGET (self), jd_subject_get_design (subject), field, text);
}

static void
sourcing_chosen_cb (JdRolePlace *self, int sourcing)
{
  set_field (self, "sourcing", jd_enum_to_nick (JD_TYPE_SOURCING, sourcing));
}

static void
area_chosen_cb (JdRolePlace *self, int area)
{
  set_field (self, "area", jd_enum_to_nick (JD_TYPE_AREA, area));
}

static void
jd_role_place_dispose (GObject *object)
{
  g_clear_object (&JD_ROLE_PLACE (object)->offered);

  G_OBJECT_CLASS (jd_role_place_parent_class)->dispose (object);
}

static void
jd_role_place_finalize (GObject *object)
{
  g_free (JD_ROLE_PLACE (object)->language);

  G_OBJECT_CLASS (jd_role_place_parent_class)->finalize (object);
}

static void
jd_role_place_class_init (JdRolePlaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_role_place_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_role_place_finalize;
  JD_SECTION_CLASS (klass)->refresh = jd_role_place_refresh;

  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-place.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRolePlace, sourcing_row);
  gtk_widget_class_bind_template_child (widget_class, JdRolePlace, sourcing);
  gtk_widget_class_bind_template_child (widget_class, JdRolePlace, area_row);
  gtk_widget_class_bind_template_child (widget_class, JdRolePlace, area);
  gtk_widget_class_bind_template_child (widget_class, JdRolePlace, area_name);
  gtk_widget_class_bind_template_callback (widget_class, sourcing_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_chosen_cb);
}

static void
jd_role_place_init (JdRolePlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jd_sourcing_choice_fill (self->sourcing);
}
