/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include <string.h>

const char *const fixture_script[] = {
  "project title=Small; date=2026-11-20",
  " catalogue id=small",
  "  area id=I; priority=1",
  "  area id=II; priority=2",
  "  area id=III; priority=4",
  "  area id=IV; priority=3",
  "  area id=all; priority=5",
  "  pattern number=1; id=minimum-insource; areas=I",
  "  pattern number=2; id=hybrid; areas=I II",
  "  pattern number=4; id=full-insource; areas=I II III IV",
  "  pattern number=7; id=by-role; roles=A-1 B-2",
  "  scale side=insource",
  "   level value=1; name-en=Not done",
  "  function code=A; name-en=Planning",
  "   role code=A-1; area=I",
  "   role code=A-2; area=II",
  "   role code=A-10; area=all",
  "  function code=B; name-en=Watching",
  "   role code=B-1; area=III",
  "   role code=B-2; area=IV",
  " participants",
  "  participant function=A; who=Planner",
  " units",
  "  unit id=u1; name=CSIRT",
  "  unit id=u2; kind=department; name=IT; colour=green",
  "  unit id=u4; kind=provider; name=Provider; colour=orange",
  " profiles",
  "  profile role=A-2; recommendation=basic",
  " designs",
  "  design id=d1; date=2026-11-20; title=Now",
  "   assignment role=A-1; area=I; sourcing=insource; insource=3; outsource=none; units=u1; note=Seen",
  "   assignment role=A-2; area=II; sourcing=outsource; insource=none; outsource=4; units=u4",
  "   assignment role=A-10; area=all; sourcing=combination; insource=2; outsource=5; units=u1 u4",
  "   assignment role=B-2; area=IV; sourcing=insource; insource=excluded; outsource=none",
  "  design id=d2; kind=to-be; date=2027-11-20; pattern=2; target-level=4",
  " log",
  "  entry time=2026-11-20T09:30:00Z; what=set-project; field=title; to=Small",
  NULL,
};

/* --- building --- */

static gboolean
set_attributes (JdBuilder *builder, const char *attributes, GError **error)
{
  g_auto (GStrv) pairs = g_strsplit (attributes, "; ", -1);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      char *equals = strchr (pairs[i], '=');

      *equals = '\0';
      if (!jd_builder_set (builder, pairs[i], equals + 1, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
run_line (JdBuilder *builder, const char *line, guint *depth, GError **error)
{
  guint level = (guint) strspn (line, " ");
  g_auto (GStrv) parts = g_strsplit (line + level, " ", 2);

  for (; *depth > level; (*depth)--)
    if (!jd_builder_end (builder, error))
      return FALSE;
  (*depth)++;
  return jd_builder_begin (builder, parts[0], error)
         && (parts[1] == NULL || set_attributes (builder, parts[1], error))
         && jd_builder_attach (builder, error);
}

/* Runs the first @n_lines of @script; the builder is given back also where it refused. */
JdBuilder *
fixture_run (const char *const *script, guint n_lines, GError **error)
{
  JdBuilder *builder = jd_builder_new ();
  guint depth = 0, i;

  for (i = 0; i < n_lines && script[i] != NULL; i++)
    if (!run_line (builder, script[i], &depth, error))
      return builder;
  if (script[i] == NULL)
    for (; depth > 0; depth--)
      if (!jd_builder_end (builder, error))
        return builder;
  return builder;
}

JdProject *
fixture_build (const char *const *script)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JdBuilder) builder = fixture_run (script, G_MAXUINT, &error);

  g_assert_no_error (error);
  return jd_builder_steal_project (builder);
}

JdProject *
fixture_new (void)
{
  return fixture_build (fixture_script);
}

JdDesign *
fixture_design (JdProject *project, const char *id)
{
  JdDesign *design = jd_project_find_design (project, id);

  g_assert_nonnull (design);
  return design;
}

JdRole *
fixture_role (JdProject *project, const char *code)
{
  JdRole *role = jd_catalogue_find_role (jd_project_get_catalogue (project), code);

  g_assert_nonnull (role);
  return role;
}

JdAssignment *
fixture_assignment (JdProject *project, const char *design, const char *code)
{
  guint index = jd_role_get_index (fixture_role (project, code));

  return jd_design_get_assignment (fixture_design (project, design), index);
}

JdPattern *
fixture_pattern (JdProject *project, int number)
{
  JdPattern *pattern = jd_catalogue_find_pattern (jd_project_get_catalogue (project), number);

  g_assert_nonnull (pattern);
  return pattern;
}

/* --- writing out --- */

/* One line a field that differs from its default: "d1 A-2 insource=3". */
static void
dump_record (GString *dump, const char *name, gpointer record)
{
  guint n_fields;
  const JdField *fields = jd_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    if (!jd_record_is_default (record, &fields[i]))
      {
        g_autofree char *text = jd_record_dup_text (record, &fields[i]);

        g_string_append_printf (dump, "%s %s=%s\n", name, fields[i].name, text);
      }
}

static void
dump_list (GString *dump, const char *kind, GListModel *list, const char *key)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (JdRecord) record = g_list_model_get_item (list, i);
      g_autofree char *id = jd_record_dup_text (record, jd_record_find_field (record, key));
      g_autofree char *name = g_strdup_printf ("%s %s", kind, id);

      g_string_append_printf (dump, "%s at %u\n", name, i);
      dump_record (dump, name, record);
    }
}

static void
dump_assignments (GString *dump, JdDesign *design)
{
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    {
      JdAssignment *assignment = jd_design_get_assignment (design, i);
      g_autofree char *name = g_strdup_printf (
        "%s %s", jd_design_get_id (design), jd_role_get_code (jd_assignment_get_role (assignment)));

      g_assert_true (jd_assignment_get_design (assignment) == design);
      g_assert_cmpuint (jd_role_get_index (jd_assignment_get_role (assignment)), ==, i);
      dump_record (dump, name, assignment);
    }
}

/* All that @project says, but its log and its catalogue. */
char *
fixture_dump (JdProject *project)
{
  GString *dump = g_string_new (NULL);
  guint n_roles = jd_catalogue_get_n_roles (jd_project_get_catalogue (project));

  dump_record (dump, "project", project);
  dump_list (dump, "participant", jd_project_get_participants (project), "function");
  dump_list (dump, "unit", jd_project_get_units (project), "id");
  for (guint i = 0; i < n_roles; i++)
    {
      JdProfile *profile = jd_project_get_profile (project, i);
      g_autofree char *name
        = g_strdup_printf ("profile %s", jd_role_get_code (jd_profile_get_role (profile)));

      dump_record (dump, name, profile);
    }
  dump_list (dump, "design", jd_project_get_designs (project), "id");
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    dump_assignments (dump, jd_project_get_design (project, i));
  return g_string_free (dump, FALSE);
}

/* The log from line @first on: "what design role field: from > to (reason) state", with - for what is empty. */
char *
fixture_dump_log (JdProject *project, guint first)
{
  GListModel *log = jd_project_get_log (project);
  GString *dump = g_string_new (NULL);

  for (guint i = first; i < g_list_model_get_n_items (log); i++)
    {
      g_autoptr (JdLogEntry) entry = g_list_model_get_item (log, i);
      const char *words[] = {
        jd_log_entry_get_what (entry),   jd_log_entry_get_design (entry), jd_log_entry_get_role (entry),
        jd_log_entry_get_field (entry),  jd_log_entry_get_from (entry),   jd_log_entry_get_to (entry),
        jd_log_entry_get_reason (entry),
      };

      for (guint k = 0; k < G_N_ELEMENTS (words); k++)
        if (*words[k] == '\0')
          words[k] = "-";
      g_string_append_printf (dump,
                              "%s %s %s %s: %s > %s (%s) %s\n",
                              words[0],
                              words[1],
                              words[2],
                              words[3],
                              words[4],
                              words[5],
                              words[6],
                              jd_enum_to_nick (JD_TYPE_LOG_STATE, jd_log_entry_get_state (entry)));
    }
  return g_string_free (dump, FALSE);
}

static GHashTable *
create_set (char **lines)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; lines[i] != NULL; i++)
    g_hash_table_add (set, lines[i]);
  return set;
}

static void
append_missing (GString *out, char sign, char **lines, char **others)
{
  g_autoptr (GHashTable) known = create_set (others);

  for (guint i = 0; lines[i] != NULL; i++)
    if (!g_hash_table_contains (known, lines[i]))
      g_string_append_printf (out, "%c%s\n", sign, lines[i]);
}

/* The lines of @before that @after lacks, with -, then those that it has more, with +. */
char *
fixture_difference (const char *before, const char *after)
{
  g_auto (GStrv) old = g_strsplit (before, "\n", -1), new = g_strsplit (after, "\n", -1);
  GString *out = g_string_new (NULL);

  append_missing (out, '-', old, new);
  append_missing (out, '+', new, old);
  return g_string_free (out, FALSE);
}
