/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables for spreadsheets: what each format quotes, and that no cell comes in as a formula. */
#include "jd-cell-guard.h"
#include "jd-export-table.h"

static const struct
{
  const char *text;
  const char *guarded;
} guards[] = {
  { "", "" },
  { "リスク管理", "リスク管理" },
  { "a=b", "a=b" },
  { "=1+1", "'=1+1" },
  { "=HYPERLINK(\"http://example.com\",\"x\")", "'=HYPERLINK(\"http://example.com\",\"x\")" },
  { "+81 3", "'+81 3" },
  { "-", "'-" },
  { "- first point", "'- first point" },
  { "@SUM(A1)", "'@SUM(A1)" },
  { " =1+1", "' =1+1" },
  { "\t=1+1", "'\t=1+1" },
  { "\r\n=1+1", "'\r\n=1+1" },
  { "＝1+1", "'＝1+1" },
  { "－1+cmd", "'－1+cmd" },
  { "'=1", "''=1" }, /* what has the apostrophe itself keeps it */
  { "'quoted'", "'quoted'" },
  { "-1.5", "-1.5" }, /* numbers are numbers */
  { "+3", "+3" },
  { "-1.5.2", "'-1.5.2" },
  { "-1.", "'-1." },
  { "-1|cmd", "'-1|cmd" },
  { "▲ 1.0", "▲ 1.0" },
};

static void
test_guards (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (guards); i++)
    {
      g_autofree char *guarded = jd_cell_dup_guarded (guards[i].text);

      g_assert_cmpstr (guarded, ==, guards[i].guarded);
      g_assert_cmpstr (jd_cell_skip_guard (guarded), ==, guards[i].text);
    }
}

static const struct
{
  JdTableFormat format;
  const char *text;
} texts[] = {
  { JD_TABLE_CSV,
    "\xef\xbb\xbf"
    "コード,Note,Gap\r\n"
    "A-1,\"a, b\",-0.5\r\n"
    "A-2,\"say \"\"no\"\"\",\r\n"
    "A-3,\"two\nlines\",'=1+1\r\n"
    "A-4,tab\there,\"'=a,b\"\r\n" },
  { JD_TABLE_TSV,
    "コード\tNote\tGap\n"
    "A-1\ta, b\t-0.5\n"
    "A-2\t\"say \"\"no\"\"\"\t\n"
    "A-3\t\"two\nlines\"\t'=1+1\n"
    "A-4\t\"tab\there\"\t'=a,b\n" },
};

static void
test_formats (void)
{
  static const char *const rows[][4] = {
    { "コード", "Note", "Gap" },     { "A-1", "a, b", "-0.5" },      { "A-2", "say \"no\"", "" },
    { "A-3", "two\nlines", "=1+1" }, { "A-4", "tab\there", "=a,b" },
  };
  g_autoptr (GPtrArray) table = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_ptr_array_add (table, (gpointer) rows[i]);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = jd_export_table_dup_text (table, texts[i].format);

      g_assert_cmpstr (text, ==, texts[i].text);
    }
}

static void
test_endings (void)
{
  JdTableFormat format = JD_TABLE_TSV;

  g_assert_true (jd_export_table_guess_format ("a.b/表.CSV", &format));
  g_assert_cmpint (format, ==, JD_TABLE_CSV);
  g_assert_true (jd_export_table_guess_format ("x.tsv", &format));
  g_assert_cmpint (format, ==, JD_TABLE_TSV);
  g_assert_false (jd_export_table_guess_format ("csv", &format));
  g_assert_false (jd_export_table_guess_format ("x.xlsx", &format));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/export-table/guards", test_guards);
  g_test_add_func ("/jindate/export-table/formats", test_formats);
  g_test_add_func ("/jindate/export-table/endings", test_endings);

  return g_test_run ();
}
