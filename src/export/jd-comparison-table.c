/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-comparison-table.h"

#include <glib/gi18n-lib.h>

/* What every row needs. */
typedef struct
{
  JdTable *table;
  JdProject *project;
  const char *language;
  const char *design; /* the id of the second design, where there are several; else NULL */
} Rows;

static void
begin_row (const Rows *rows, const char *code, const char *title, const char *field)
{
  if (rows->design != NULL)
    jd_table_add (rows->table, rows->design);
  jd_table_add (rows->table, code);
  jd_table_add (rows->table, title);
  jd_table_add (rows->table, field);
}

/* A value as the command roles shows it: units by name, nothing where nobody has judged. */
static void
add_value (const Rows *rows, const JdChange *change, const char *text)
{
  if (g_str_equal (change->field, "units"))
    {
      g_auto (GStrv) ids = jd_field_split_words (text);

      jd_table_add_units (rows->table, rows->project, (const char *const *) ids);
    }
  else if (change->kind >= JD_CHANGE_ROSE && change->kind <= JD_CHANGE_INCLUDED
           && g_str_equal (text, jd_enum_to_nick (JD_TYPE_LEVEL, JD_LEVEL_NONE)))
    {
      jd_table_add (rows->table, "");
    }
  else
    {
      jd_table_add (rows->table, text);
    }
}

static void
add_change (const Rows *rows, const JdChange *change)
{
  begin_row (
    rows, jd_role_get_code (change->role), jd_role_get_name (change->role, rows->language), change->field);
  add_value (rows, change, change->from);
  add_value (rows, change, change->to);
}

static void
add_coverage (JdTable *table, const JdGroupMaturity *numbers)
{
  g_autofree char *text = g_strdup_printf ("%u/%u", numbers->scored, numbers->evaluated);

  jd_table_add (table, text);
}

static void
add_group (const Rows *rows, const JdGroupChange *change, const char *code, const char *title)
{
  if (jd_group_change_of_score (change))
    {
      begin_row (rows, code, title, "score");
      jd_table_add_fraction (rows->table, change->from);
      jd_table_add_fraction (rows->table, change->to);
    }
  if (jd_group_change_of_coverage (change))
    {
      begin_row (rows, code, title, "coverage");
      add_coverage (rows->table, change->from_numbers);
      add_coverage (rows->table, change->to_numbers);
    }
}

/* Roles first, then the functions and the whole whose mean or coverage is another. */
static void
add_comparison (const Rows *rows, const JdComparison *comparison)
{
  for (guint i = 0; i < jd_comparison_get_n_changes (comparison); i++)
    add_change (rows, jd_comparison_get_change (comparison, i));
  for (guint i = 0; i < jd_comparison_get_n_functions (comparison); i++)
    {
      const JdGroupChange *change = jd_comparison_get_function (comparison, i);

      add_group (rows,
                 change,
                 jd_function_get_code (change->function),
                 jd_function_get_name (change->function, rows->language));
    }
  add_group (rows, jd_comparison_get_overall (comparison), "overall", _ ("Overall"));
}

/* What differs, a row a field, with names in @language ("ja" or "en"). Of several comparisons with one first design
 * each row begins with the id of the second. Returns: (transfer full) */
JdTable *
jd_comparison_table_new (JdProject *project,
                         JdComparison *const *comparisons,
                         guint n_comparisons,
                         const char *language)
{
  gboolean several = n_comparisons > 1;
  JdTable *table = jd_table_new (several ? "design code title field from to" : "code title field from to");

  g_return_val_if_fail (JD_IS_PROJECT (project) && language != NULL, table);

  for (guint i = 0; i < n_comparisons; i++)
    {
      const Rows rows = {
        .table = table,
        .project = project,
        .language = language,
        .design = several ? jd_design_get_id (jd_comparison_get_to (comparisons[i])) : NULL,
      };

      add_comparison (&rows, comparisons[i]);
    }
  return table;
}
