/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From which day on a self-check is too old: six calendar months after its date it still holds, the day after not. */
#include "jd-builder.h"
#include "jd-self-check.h"

typedef struct
{
  const char *dates[3]; /* of as-is designs, in the file's order */
  const char *today;
  const char *outdated; /* the date of the self-check that is too old; NULL: none is */
} Case;

static const Case cases[] = {
  { { NULL }, "2026-11-20", NULL },
  { { "" }, "2026-11-20", NULL }, /* without a date nobody knows */
  { { "2026-05-20" }, "2026-11-20", NULL },
  { { "2026-05-20" }, "2026-11-21", "2026-05-20" },
  { { "2026-05-19" }, "2026-11-20", "2026-05-19" },
  { { "2026-05-19", "2026-06-01" }, "2026-11-20", NULL }, /* the newest counts */
  { { "2026-03-01", "2025-01-01", "" }, "2026-11-20", "2026-03-01" },
  { { "2026-08-31" }, "2027-02-28", NULL }, /* there is no 31 February */
  { { "2026-08-31" }, "2027-03-01", "2026-08-31" },
  { { "2027-08-31" }, "2028-02-29", NULL }, /* a leap year */
  { { "2027-08-31" }, "2028-03-01", "2027-08-31" },
  { { "2026-12-01" }, "2026-11-20", NULL }, /* not yet done */
  { { "0001-01-01" }, "9999-12-31", "0001-01-01" },
  { { "9999-12-31" }, "9999-12-31", NULL },
};

static JdProject *
make_project (const Case *row)
{
  g_autoptr (JdBuilder) builder = jd_builder_new ();

  jd_builder_begin (builder, "project", NULL);
  jd_builder_attach (builder, NULL);
  jd_builder_begin (builder, "catalogue", NULL);
  jd_builder_set (builder, "id", "test", NULL);
  jd_builder_attach (builder, NULL);
  jd_builder_begin (builder, "function", NULL);
  jd_builder_set (builder, "code", "A", NULL);
  jd_builder_attach (builder, NULL);
  jd_builder_begin (builder, "role", NULL);
  jd_builder_set (builder, "code", "A-1", NULL);
  jd_builder_attach (builder, NULL);
  jd_builder_end (builder, NULL);
  jd_builder_end (builder, NULL);
  jd_builder_end (builder, NULL);
  jd_builder_begin (builder, "designs", NULL);
  jd_builder_attach (builder, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (row->dates) && row->dates[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("d%u", i);

      jd_builder_begin (builder, "design", NULL);
      jd_builder_set (builder, "id", id, NULL);
      jd_builder_set (builder, "kind", "as-is", NULL);
      jd_builder_set (builder, "date", row->dates[i], NULL);
      jd_builder_attach (builder, NULL);
      jd_builder_end (builder, NULL);
    }
  jd_builder_end (builder, NULL);
  jd_builder_end (builder, NULL);
  return jd_builder_steal_project (builder);
}

static void
test_outdated (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JdProject) project = make_project (&cases[i]);
      JdDesign *design = jd_self_check_get_outdated (project, cases[i].today);

      g_test_message ("case %u", i);
      g_assert_cmpstr (design != NULL ? jd_design_get_date (design) : NULL, ==, cases[i].outdated);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/self-check/outdated", test_outdated);
  return g_test_run ();
}
