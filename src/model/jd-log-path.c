/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of what a line of the decision log tells where neither design nor role says it: LIST/ID/FIELD such as
 * "units/u1/name", or LIST/ID for a record that comes or goes. And what people called it. */
#include <string.h>

#include "private/jd-log-private.h"

/* @field is NULL for the record as a whole. An id keeps its letters but for those that would end it.
 * Returns: (transfer full) */
char *
jd_log_path_new (const char *list, const char *id, const char *field)
{
  g_autofree char *escaped = g_uri_escape_string (id, G_URI_RESERVED_CHARS_ALLOWED_IN_PATH_ELEMENT, TRUE);

  return g_strconcat (list, "/", escaped, field != NULL ? "/" : NULL, field, NULL);
}

/* The part number @n of the first path in @entry's field. Returns: (transfer full) (nullable) */
static char *
dup_part (JdLogEntry *entry, guint n)
{
  const char *field = jd_log_entry_get_field (entry);
  g_autofree char *path = NULL;
  g_auto (GStrv) parts = NULL;

  /* Most lines have none, and many lines are asked. */
  if (strchr (field, '/') == NULL)
    return NULL;
  path = g_strndup (field, strcspn (field, " "));
  parts = g_strsplit (path, "/", 3);
  return g_strv_length (parts) > n ? g_strdup (parts[n]) : NULL;
}

/* What tells the record that @entry is about from the others of @list. Returns: (transfer full) (nullable): NULL where
 * it is about none of that list. */
char *
jd_log_entry_dup_record_id (JdLogEntry *entry, const char *list)
{
  g_autofree char *found = NULL, *escaped = NULL;

  g_return_val_if_fail (JD_IS_LOG_ENTRY (entry) && list != NULL, NULL);

  found = dup_part (entry, 0);
  if (g_strcmp0 (found, list) != 0)
    return NULL;
  escaped = dup_part (entry, 1);
  return escaped != NULL ? g_uri_unescape_string (escaped, NULL) : NULL;
}

/* The path of the design or unit whose name @entry tells, if it tells one. Returns: (transfer full) (nullable) */
static char *
dup_named (JdLogEntry *entry)
{
  const char *field = jd_log_entry_get_field (entry), *design = jd_log_entry_get_design (entry);
  gboolean of_role = *jd_log_entry_get_role (entry) != '\0';
  const char *end;

  if (*design != '\0' && !of_role && (g_str_equal (field, "designs") || g_str_equal (field, "title")))
    return jd_log_path_new ("designs", design, NULL);
  end = strchr (field, '/');
  end = end != NULL ? strchr (end + 1, '/') : NULL;
  if (strchr (field, '/') == NULL || strchr (field, ' ') != NULL)
    return NULL;
  if (end == NULL)
    return g_strdup (field);
  return g_str_equal (end, "/name") ? g_strndup (field, end - field) : NULL;
}

/* Notes in @names, from path to name, what @entry calls a design or unit: the last name that it had stays known after
 * it is deleted. */
void
jd_log_learn_name (GHashTable *names, JdLogEntry *entry)
{
  g_autofree char *path = dup_named (entry);
  const char *name = jd_log_entry_get_to (entry);

  if (*name == '\0')
    name = jd_log_entry_get_from (entry);
  if (path != NULL && *name != '\0')
    g_hash_table_insert (names, g_steal_pointer (&path), g_strdup (name));
}
