/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A step in words, for the undo button and the history: made when it is shown, so that it follows the language. */
#include "jd-step.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-profile.h"
#include "jd-words.h"

static JdRole *
get_role (JdRecord *record)
{
  if (JD_IS_ASSIGNMENT (record))
    return jd_assignment_get_role (JD_ASSIGNMENT (record));
  if (JD_IS_PROFILE (record))
    return jd_profile_get_role (JD_PROFILE (record));
  return NULL;
}

static const char *
borrow_word (JdStep *self, guint change, gboolean after, char **owned)
{
  const JdField *field
    = jd_record_find_field (jd_step_get_record (self, change), jd_step_get_field_name (self, change));
  const char *text = after ? jd_step_get_to (self, change) : jd_step_get_from (self, change);
  int value = 0;

  if (field->kind != JD_FIELD_ENUM)
    return *owned = g_utf8_strlen (text, -1) > 24
                      ? g_strdup_printf ("%.*s…", (int) (g_utf8_offset_to_pointer (text, 24) - text), text)
                      : g_strdup (text);
  jd_enum_from_nick (field->enum_type (), text, &value);
  if (field->enum_type == jd_area_get_type)
    return jd_area_get_word (value);
  if (field->enum_type == jd_sourcing_get_type)
    return jd_sourcing_get_word (value);
  if (field->enum_type == jd_level_get_type)
    return jd_level_get_word (value);
  if (field->enum_type == jd_recommendation_get_type)
    return jd_recommendation_get_word (value);
  if (field->enum_type == jd_cycle_get_type)
    return jd_cycle_get_word (value);
  return text;
}

static gboolean
is_number_or_word (JdStep *self, guint change)
{
  const JdField *field
    = jd_record_find_field (jd_step_get_record (self, change), jd_step_get_field_name (self, change));

  return field->kind == JD_FIELD_ENUM;
}

static void
append_change (GString *label, JdStep *self, guint change)
{
  const char *field = jd_field_get_word (jd_step_get_field_name (self, change));
  g_autofree char *from_owned = NULL, *to_owned = NULL;

  if (is_number_or_word (self, change))
    /* Translators: what changed, its value before and after. */
    g_string_append_printf (label,
                            _ ("%s %s → %s"),
                            field,
                            borrow_word (self, change, FALSE, &from_owned),
                            borrow_word (self, change, TRUE, &to_owned));
  else
    g_string_append (label, field);
}

static guint
count_roles (JdStep *self)
{
  g_autoptr (GHashTable) roles = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < jd_step_get_n_changes (self); i++)
    {
      JdRole *role = get_role (jd_step_get_record (self, i));

      if (role != NULL)
        g_hash_table_add (roles, role);
    }
  return g_hash_table_size (roles);
}

static char *
dup_roles_label (JdStep *self, guint n_roles)
{
  JdRecord *first = jd_step_get_record (self, 0);
  GString *label = g_string_new (NULL);

  if (n_roles == 1)
    g_string_append (label, jd_role_get_code (get_role (first)));
  else
    g_string_append_printf (label, ngettext ("%u role", "%u roles", n_roles), n_roles);

  g_string_append (label, _ (": "));
  if (n_roles == 1)
    for (guint i = 0; i < jd_step_get_n_changes (self) && jd_step_get_record (self, i) == first; i++)
      {
        if (i > 0)
          g_string_append (label, _ (", "));
        append_change (label, self, i);
      }
  else
    g_string_append (label, jd_field_get_word (jd_step_get_field_name (self, 0)));
  return g_string_free (label, FALSE);
}

/* What the verb @what does as a whole, for people. Returns: (nullable): NULL where what changed says it better. */
const char *
jd_step_get_verb_label (const char *what)
{
  static const struct
  {
    const char *what, *label;
  } labels[] = {
    { "apply-pattern", N_ ("Apply a pattern") },
    { "add-design", N_ ("New design") },
    { "duplicate-design", N_ ("Duplicate a design") },
    { "take-design", N_ ("Take a design from another file") },
    { "remove-design", N_ ("Delete a design") },
    { "set-design", N_ ("Change a design") },
    { "add-unit", N_ ("New unit") },
    { "remove-unit", N_ ("Delete a unit") },
    { "set-unit", N_ ("Change a unit") },
    { "set-project", N_ ("Change the project") },
    { "set-participant", N_ ("Change participants") },
    { "set-cells", N_ ("Change cells") },
    { "take-roles", N_ ("Take roles over from another design") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].what, what))
      return _ (labels[i].label);
  return NULL;
}

/* What the step did, in the language of the interface, such as "B-3: sourcing outsource → insource".
 * Returns: (transfer full) */
char *
jd_step_dup_label (JdStep *self)
{
  const char *label;
  guint n_roles;

  g_return_val_if_fail (JD_IS_STEP (self), NULL);

  label = jd_step_get_verb_label (jd_step_get_what (self));
  n_roles = count_roles (self);
  if (label == NULL && n_roles > 0)
    return dup_roles_label (self, n_roles);
  return g_strdup (label != NULL ? label : jd_step_get_what (self));
}
