/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The history of a project: its dated as-is designs in order, and which one comes before a design. */
#include "jd-builder.h"
#include "jd-design-dates.h"

#define MAX_DESIGNS 6

typedef struct
{
  const char *id, *kind, *date; /* date NULL: none */
  const char *before;           /* the id of the design before it, "" for none */
} DesignRow;

typedef struct
{
  const char *name;
  DesignRow designs[MAX_DESIGNS]; /* in the file's order, until one without id */
  const char *history;            /* ids, oldest first */
} HistoryCase;

static const HistoryCase cases[] = {
  { "no-design", { { 0 } }, "" },
  { "only-a-to-be", { { "goal", "to-be", "2027-01-01", "" } }, "" },
  { "one", { { "a", "as-is", "2026-11-20", "" }, { "goal", "to-be", "2027-01-01", "a" } }, "a" },
  /* One without a date is no part of the history, but the newest as-is where there is no other. */
  { "one-undated", { { "a", "as-is", NULL, "" }, { "goal", "to-be", NULL, "a" } }, "" },
  { "undated-among-dated",
    { { "a", "as-is", "2025-11-20", "" },
      { "b", "as-is", NULL, "" },
      { "c", "as-is", "2026-11-20", "a" },
      { "goal", "to-be", NULL, "c" },
      { "way", "option", "2026-01-01", "c" } },
    "a c" },
  { "out-of-order",
    { { "c", "as-is", "2026-11-20", "b" },
      { "a", "as-is", "2024-02-29", "" },
      { "goal", "to-be", "2024-01-01", "c" },
      { "b", "as-is", "2026-09-30", "a" } },
    "a b c" },
  { "same-day",
    { { "b", "as-is", "2026-11-20", "a" },
      { "c", "as-is", "2026-11-20", "b" },
      { "a", "as-is", "2026-11-19", "" },
      { "d", "as-is", "2026-11-20", "c" },
      { "goal", "to-be", "2026-11-20", "d" } },
    "a b c d" },
};

static void
begin (JdBuilder *builder, const char *element, const char *id)
{
  g_autoptr (GError) error = NULL;

  jd_builder_begin (builder, element, &error);
  g_assert_no_error (error);
  if (id != NULL)
    jd_builder_set (builder, "id", id, &error);
  g_assert_no_error (error);
}

static void
end (JdBuilder *builder)
{
  g_autoptr (GError) error = NULL;

  jd_builder_end (builder, &error);
  g_assert_no_error (error);
}

static void
attach (JdBuilder *builder)
{
  g_autoptr (GError) error = NULL;

  jd_builder_attach (builder, &error);
  g_assert_no_error (error);
}

static void
add_design (JdBuilder *builder, const DesignRow *row)
{
  g_autoptr (GError) error = NULL;

  begin (builder, "design", row->id);
  jd_builder_set (builder, "kind", row->kind, &error);
  g_assert_no_error (error);
  if (row->date != NULL)
    jd_builder_set (builder, "date", row->date, &error);
  g_assert_no_error (error);
  attach (builder);
  end (builder);
}

static JdProject *
build_project (const HistoryCase *c)
{
  g_autoptr (JdBuilder) builder = jd_builder_new ();
  g_autoptr (GError) error = NULL;

  begin (builder, "project", NULL);
  attach (builder);
  begin (builder, "catalogue", "test");
  attach (builder);
  begin (builder, "function", NULL);
  jd_builder_set (builder, "code", "A", &error);
  g_assert_no_error (error);
  attach (builder);
  begin (builder, "role", NULL);
  jd_builder_set (builder, "code", "A-1", &error);
  g_assert_no_error (error);
  attach (builder);
  end (builder);
  end (builder);
  end (builder);

  begin (builder, "designs", NULL);
  attach (builder);
  for (guint i = 0; i < MAX_DESIGNS && c->designs[i].id != NULL; i++)
    add_design (builder, &c->designs[i]);
  end (builder);
  end (builder);
  return jd_builder_steal_project (builder);
}

static void
test_history (gconstpointer data)
{
  const HistoryCase *c = data;
  g_autoptr (JdProject) project = build_project (c);
  g_autoptr (GPtrArray) history = jd_design_dates_list_as_is (project);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < history->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", jd_design_get_id (g_ptr_array_index (history, i)));
  g_assert_cmpstr (ids->str, ==, c->history);

  for (guint i = 0; i < MAX_DESIGNS && c->designs[i].id != NULL; i++)
    {
      JdDesign *design = jd_project_find_design (project, c->designs[i].id);
      JdDesign *before = jd_design_dates_get_before (project, design);

      g_assert_cmpstr (before != NULL ? jd_design_get_id (before) : "", ==, c->designs[i].before);
    }
}

/* 365 days lie between 2025-03-01 and 2026-03-01, 366 between 2024-02-28 and 2025-02-28, which has a 29th of
 * February between them. 1 is the first day of the year 1. */
static void
test_day (void)
{
  static const HistoryCase days = { "days",
                                    { { "first", "as-is", "0001-01-01", NULL },
                                      { "a", "as-is", "2025-03-01", NULL },
                                      { "b", "as-is", "2026-03-01", NULL },
                                      { "c", "as-is", "2024-02-28", NULL },
                                      { "d", "as-is", "2025-02-28", NULL },
                                      { "none", "as-is", NULL, NULL } },
                                    NULL };
  g_autoptr (JdProject) project = build_project (&days);
  guint32 day[MAX_DESIGNS];

  for (guint i = 0; i < MAX_DESIGNS; i++)
    day[i] = jd_design_dates_get_day (jd_project_get_design (project, i));
  g_assert_cmpuint (day[0], ==, 1);
  g_assert_cmpuint (day[2] - day[1], ==, 365);
  g_assert_cmpuint (day[4] - day[3], ==, 366);
  g_assert_cmpuint (day[5], ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/jindate/design-dates/history/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_history);
    }
  g_test_add_func ("/jindate/design-dates/day", test_day);
  return g_test_run ();
}
