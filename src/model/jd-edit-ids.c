/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An id is never given twice: the decision log goes on telling of designs and units that are deleted, and what it tells
 * would be taken for the history of the new one. */
#include "private/jd-edit-ids-private.h"

/* The number in @id if it is @letter and a number, or @highest if that is higher. */
static guint
raise_to (guint highest, char letter, const char *id)
{
  guint64 number;

  if (id[0] != letter || !g_ascii_string_to_unsigned (id + 1, 10, 1, G_MAXUINT - 1, &number, NULL))
    return highest;
  return MAX (highest, (guint) number);
}

static guint
raise_to_words (guint highest, char letter, const char *text)
{
  g_auto (GStrv) words = jd_field_split_words (text);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    highest = raise_to (highest, letter, words[i]);
  return highest;
}

/* An id for a new design: higher than any that the project has or its log tells of. Returns: (transfer full) */
char *
jd_edit_dup_design_id (JdProject *project)
{
  GListModel *log = jd_project_get_log (project);
  guint n_entries = g_list_model_get_n_items (log), highest = 0;

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    highest = raise_to (highest, 'd', jd_design_get_id (jd_project_get_design (project, i)));
  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i);

      highest = raise_to (highest, 'd', jd_log_entry_get_design (entry));
    }
  return g_strdup_printf ("d%u", highest + 1);
}

static guint
raise_to_logged_units (guint highest, JdLogEntry *entry)
{
  g_autofree char *id = jd_log_entry_dup_record_id (entry, "units");

  if (id != NULL)
    return raise_to (highest, 'u', id);
  /* Assignments log ids; the list of units logs names, and says no role. */
  if (!g_str_equal (jd_log_entry_get_field (entry), "units") || *jd_log_entry_get_role (entry) == '\0')
    return highest;
  highest = raise_to_words (highest, 'u', jd_log_entry_get_from (entry));
  return raise_to_words (highest, 'u', jd_log_entry_get_to (entry));
}

/* An id for a new unit, like jd_edit_dup_design_id(). @added (nullable) (element-type JdUnit): units that the same step
 * adds before. Returns: (transfer full) */
char *
jd_edit_dup_unit_id (JdProject *project, GPtrArray *added)
{
  GListModel *units = jd_project_get_units (project), *log = jd_project_get_log (project);
  guint n_units = g_list_model_get_n_items (units), n_entries = g_list_model_get_n_items (log), highest = 0;

  for (guint i = 0; i < n_units; i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);

      highest = raise_to (highest, 'u', jd_unit_get_id (unit));
    }
  for (guint i = 0; added != NULL && i < added->len; i++)
    highest = raise_to (highest, 'u', jd_unit_get_id (g_ptr_array_index (added, i)));
  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i);

      highest = raise_to_logged_units (highest, entry);
    }
  return g_strdup_printf ("u%u", highest + 1);
}
