/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-catalogue.h"

#include "jd-text-pick.h"
#include "private/jd-catalogue-private.h"

struct _JdCatalogue
{
  JdRecord parent_instance;

  char *id;
  char *edition;
  char *date;
  int group_word;
  int area_basis;
  char *title_ja, *title_en;
  char *source_ja, *source_en;
  char *note_ja, *note_en;
  char *href;

  GPtrArray *functions, *roles, *patterns;
  JdAreaText *areas[JD_N_AREAS];
  JdScale *scales[JD_N_SIDES];
  GHashTable *functions_by_code, *roles_by_code; /* keys belong to the values */
};

G_DEFINE_FINAL_TYPE (JdCatalogue, jd_catalogue, JD_TYPE_RECORD)

static const JdField catalogue_fields[] = {
  JD_FIELD_AT (JdCatalogue, id, "id", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdCatalogue, edition, "edition", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, date, "date", JD_FIELD_DATE),
  JD_FIELD_AT (JdCatalogue, group_word, "group-word", JD_FIELD_ENUM, .enum_type = jd_group_word_get_type),
  JD_FIELD_AT (JdCatalogue, area_basis, "area-basis", JD_FIELD_ENUM, .enum_type = jd_basis_get_type),
  JD_FIELD_AT (JdCatalogue, title_ja, "title-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, title_en, "title-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, source_ja, "source-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, source_en, "source-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, note_ja, "note-ja", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, note_en, "note-en", JD_FIELD_TEXT),
  JD_FIELD_AT (JdCatalogue, href, "href", JD_FIELD_TEXT),
};

static void
jd_catalogue_finalize (GObject *object)
{
  JdCatalogue *self = JD_CATALOGUE (object);

  g_hash_table_unref (self->functions_by_code);
  g_hash_table_unref (self->roles_by_code);
  for (guint i = 0; i < JD_N_AREAS; i++)
    g_clear_object (&self->areas[i]);
  for (guint side = 0; side < JD_N_SIDES; side++)
    g_clear_object (&self->scales[side]);
  g_ptr_array_unref (self->functions);
  g_ptr_array_unref (self->roles);
  g_ptr_array_unref (self->patterns);

  G_OBJECT_CLASS (jd_catalogue_parent_class)->finalize (object);
}

static void
jd_catalogue_class_init (JdCatalogueClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_catalogue_finalize;
  jd_record_class_install (klass, catalogue_fields, G_N_ELEMENTS (catalogue_fields), NULL);
}

static void
jd_catalogue_init (JdCatalogue *self)
{
  self->functions = g_ptr_array_new_with_free_func (g_object_unref);
  self->roles = g_ptr_array_new_with_free_func (g_object_unref);
  self->patterns = g_ptr_array_new_with_free_func (g_object_unref);
  self->functions_by_code = g_hash_table_new (g_str_hash, g_str_equal);
  self->roles_by_code = g_hash_table_new (g_str_hash, g_str_equal);
}

/* --- filling: the builder has checked codes and ids --- */

void
jd_catalogue_take_function (JdCatalogue *self, JdFunction *function)
{
  jd_function_place (function, self->functions->len, self->roles->len);
  g_ptr_array_add (self->functions, function);
  g_hash_table_insert (self->functions_by_code, (char *) jd_function_get_code (function), function);
}

/* Adds @role to the function that came last. */
void
jd_catalogue_take_role (JdCatalogue *self, JdRole *role)
{
  JdFunction *function = g_ptr_array_index (self->functions, self->functions->len - 1);

  jd_role_place (role, function, self->roles->len, self->area_basis);
  jd_function_count_role (function);
  g_ptr_array_add (self->roles, role);
  g_hash_table_insert (self->roles_by_code, (char *) jd_role_get_code (role), role);
}

void
jd_catalogue_take_area (JdCatalogue *self, JdAreaText *area)
{
  self->areas[jd_area_text_get_area (area)] = area;
}

void
jd_catalogue_take_pattern (JdCatalogue *self, JdPattern *pattern)
{
  g_ptr_array_add (self->patterns, pattern);
}

void
jd_catalogue_take_scale (JdCatalogue *self, JdScale *scale)
{
  self->scales[jd_scale_get_side (scale)] = scale;
}

/* --- public --- */

const char *
jd_catalogue_get_id (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return self->id;
}

const char *
jd_catalogue_get_edition (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return self->edition != NULL ? self->edition : "";
}

const char *
jd_catalogue_get_title (JdCatalogue *self, const char *language)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return jd_text_pick (self->title_ja, self->title_en, language);
}

const char *
jd_catalogue_get_source (JdCatalogue *self, const char *language)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return jd_text_pick (self->source_ja, self->source_en, language);
}

const char *
jd_catalogue_get_note (JdCatalogue *self, const char *language)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return jd_text_pick (self->note_ja, self->note_en, language);
}

JdGroupWord
jd_catalogue_get_group_word (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), JD_GROUP_WORD_FUNCTION);
  return self->group_word;
}

guint
jd_catalogue_get_n_functions (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), 0);
  return self->functions->len;
}

/* Returns: (transfer none): the function at @index, which must be there. */
JdFunction *
jd_catalogue_get_function (JdCatalogue *self, guint index)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self) && index < self->functions->len, NULL);
  return g_ptr_array_index (self->functions, index);
}

/* Returns: (transfer none) (nullable) */
JdFunction *
jd_catalogue_find_function (JdCatalogue *self, const char *code)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return g_hash_table_lookup (self->functions_by_code, code);
}

guint
jd_catalogue_get_n_roles (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), 0);
  return self->roles->len;
}

/* Returns: (transfer none): the role at @index, which must be there. */
JdRole *
jd_catalogue_get_role (JdCatalogue *self, guint index)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self) && index < self->roles->len, NULL);
  return g_ptr_array_index (self->roles, index);
}

/* Returns: (transfer none) (nullable): the role whose code is @code to the letter. */
JdRole *
jd_catalogue_find_role (JdCatalogue *self, const char *code)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);
  return g_hash_table_lookup (self->roles_by_code, code);
}

static char *
fold_code (const char *code)
{
  g_autofree char *plain = g_utf8_normalize (code, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *folded = g_string_new (NULL);

  for (const char *p = plain; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (folded, g_unichar_tolower (c));
    }
  return g_string_free (folded, FALSE);
}

/* Finds the role that somebody means who types @typed: letter case, full-width letters and the hyphen do not
 * matter, so "b3" is B-3. Returns: (transfer none) (nullable) */
JdRole *
jd_catalogue_find_role_loosely (JdCatalogue *self, const char *typed)
{
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);

  wanted = fold_code (typed);
  for (guint i = 0; *wanted != '\0' && i < self->roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (self->roles, i);
      g_autofree char *code = fold_code (jd_role_get_code (role));

      if (g_str_equal (code, wanted))
        return role;
    }
  return NULL;
}

/* Finds the role that somebody is on the way to who has typed @typed so far: the one whose code it is, as loosely
 * as above, or else the first whose code begins so. Returns: (transfer none) (nullable) */
JdRole *
jd_catalogue_find_role_begun (JdCatalogue *self, const char *typed)
{
  g_autofree char *wanted = NULL;
  JdRole *role = jd_catalogue_find_role_loosely (self, typed);

  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);

  wanted = fold_code (typed);
  for (guint i = 0; role == NULL && *wanted != '\0' && i < self->roles->len; i++)
    {
      JdRole *candidate = g_ptr_array_index (self->roles, i);
      g_autofree char *code = fold_code (jd_role_get_code (candidate));

      if (g_str_has_prefix (code, wanted))
        role = candidate;
    }
  return role;
}

guint
jd_catalogue_get_n_patterns (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), 0);
  return self->patterns->len;
}

/* Returns: (transfer none): the pattern at @index, which must be there. */
JdPattern *
jd_catalogue_get_pattern (JdCatalogue *self, guint index)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self) && index < self->patterns->len, NULL);
  return g_ptr_array_index (self->patterns, index);
}

/* Returns: (transfer none) (nullable) */
JdPattern *
jd_catalogue_find_pattern (JdCatalogue *self, int number)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), NULL);

  for (guint i = 0; i < self->patterns->len; i++)
    if (jd_pattern_get_number (g_ptr_array_index (self->patterns, i)) == number)
      return g_ptr_array_index (self->patterns, i);
  return NULL;
}

/* Whether roles are laid out on areas at all. */
gboolean
jd_catalogue_has_areas (JdCatalogue *self)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self), FALSE);

  for (guint area = JD_AREA_I; area < JD_N_AREAS; area++)
    if (self->areas[area] != NULL)
      return TRUE;
  return FALSE;
}

/* Returns: (transfer none) (nullable): what the catalogue says of @area. */
JdAreaText *
jd_catalogue_get_area_text (JdCatalogue *self, JdArea area)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self) && area < JD_N_AREAS, NULL);
  return self->areas[area];
}

/* Returns: (transfer none) (nullable) */
JdScale *
jd_catalogue_get_scale (JdCatalogue *self, JdSide side)
{
  g_return_val_if_fail (JD_IS_CATALOGUE (self) && side < JD_N_SIDES, NULL);
  return self->scales[side];
}

/* Returns: (transfer none) (nullable): the words of @level on the scale of @side. */
JdLevelText *
jd_catalogue_get_level_text (JdCatalogue *self, JdSide side, JdLevel level)
{
  JdScale *scale = jd_catalogue_get_scale (self, side);

  return scale != NULL ? jd_scale_get_level_text (scale, level) : NULL;
}
