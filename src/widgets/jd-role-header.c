/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-header.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"

/* More codes than this are counted. */
#define MOST_CODES 24

struct _JdRoleHeader
{
  JdSection parent_instance;

  JdBadge *badge;
  GtkLabel *function;
  GtkLabel *name;
  GtkLabel *other_name;
  GtkLabel *description;
  GtkLabel *source;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (JdRoleHeader, jd_role_header, JD_TYPE_SECTION)

/* Shows @text, or nothing where it is empty. */
static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_names (JdRoleHeader *self, JdRole *role, const char *language)
{
  const char *other = g_str_equal (language, "ja") ? "en" : "ja";
  JdFunction *function = jd_role_get_function (role);
  g_autofree char *group
    = g_strdup_printf ("%s %s", jd_function_get_code (function), jd_function_get_name (function, language));
  const char *name = jd_role_get_name (role, language), *other_name = jd_role_get_name (role, other);

  jd_badge_set_role (self->badge, role);
  show_text (self->function, group);
  show_text (self->name, name);
  show_text (self->other_name, g_str_equal (name, other_name) ? "" : other_name);
}

/* "Source: 5 A-1 · area derived" */
static void
show_source (JdRoleHeader *self, JdRole *role)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (*jd_role_get_section (role) != '\0')
    /* Translators: the section of a book. */
    g_string_append_printf (text, _ ("Source: section %s"), jd_role_get_section (role));
  if (jd_role_area_is_derived (role))
    {
      if (text->len > 0)
        g_string_append (text, " · ");
      g_string_append (text, _ ("the area is derived, not the source’s"));
    }
  show_text (self->source, text->str);
}

static void
show_several (JdRoleHeader *self, JdSubject *subject)
{
  guint n_roles = jd_subject_get_n_roles (subject);
  g_autofree char *title = g_strdup_printf (ngettext ("%u role", "%u roles", n_roles), n_roles);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < MIN (n_roles, MOST_CODES); i++)
    g_string_append_printf (
      codes, "%s%s", i > 0 ? _ (", ") : "", jd_role_get_code (jd_subject_get_role (subject, i)));
  if (n_roles > MOST_CODES)
    g_string_append (codes, "…");

  show_text (self->function, "");
  show_text (self->name, title);
  show_text (self->other_name, codes->str);
  show_text (self->description, _ ("What you change here changes for all of them, in one step."));
  show_text (self->source, "");
  show_text (self->note, "");
}

static void
jd_role_header_refresh (JdSection *section)
{
  JdRoleHeader *self = JD_ROLE_HEADER (section);
  JdSubject *subject = jd_section_get_subject (section);
  JdRole *role = jd_subject_get_only_role (subject);
  const char *language = jd_subject_get_language (subject);

  gtk_widget_set_visible (GTK_WIDGET (self->badge), role != NULL);
  if (role == NULL)
    {
      show_several (self, subject);
      return;
    }
  show_names (self, role, language);
  show_text (self->description, jd_role_get_description (role, language));
  show_source (self, role);
  show_text (self->note, jd_role_get_note (role, language));
}

static void
jd_role_header_class_init (JdRoleHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JD_SECTION_CLASS (klass)->refresh = jd_role_header_refresh;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-header.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, badge);
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, function);
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, name);
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, other_name);
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, description);
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, source);
  gtk_widget_class_bind_template_child (widget_class, JdRoleHeader, note);
}

static void
jd_role_header_init (JdRoleHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
