/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The card: its title keeps clear of what stands beside it, breaks where a reader would, and every state can
 * be painted. */

#include "fixture.h"
#include "jd-card-private.h"

static const JdCardLevel one[] = { { NULL, 3, NULL } };
static const JdCardLevel two[] = { { "イ", 2, NULL }, { "ア", 4, NULL } };
static const JdCardUnit units[]
  = { { "一", "blue" }, { "M", "orange" }, { "法", "brown" }, { "情", "teal" }, { "F", NULL } };

static JdCardPen
pen_new (PangoContext *context, GHashTable *texts, GHashTable *flows)
{
  return (JdCardPen){ .palette = jd_palette_get (JD_SCHEME_LIGHT),
                      .context = context,
                      .texts = texts,
                      .flows = flows,
                      .scale = 1,
                      .strength = 1 };
}

static void
flow_free (gpointer data)
{
  jd_text_flow_clear (data);
  g_free (data);
}

/* Every title of both catalogues, in both languages, on every card that a board may have: no line reaches into
 * the parts, and parts stay on the card. */
static void
test_title_keeps_clear (gconstpointer language)
{
  static const char *const files[] = { "catalogues/isog-j-textbook.xml", "catalogues/itu-t-x1060.xml" };
  static const double sizes[][2]
    = { { 148, 44 }, { 148, 54 }, { 170, 48 }, { 198, 44 }, { 260, 54 }, { 320, 54 } };
  const char *target = g_str_equal (language, "ja") ? "→ アウトソース" : "→ Outsourced";
  PangoContext *base = fixture_new_context ();
  PangoContext *context = jd_text_context_new (base, language);
  g_autoptr (GHashTable) texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autoptr (GHashTable) flows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, flow_free);
  JdCardPen pen = pen_new (context, texts, flows);

  for (guint file = 0; file < G_N_ELEMENTS (files); file++)
    {
      g_autofree char *path = fixture_dup_data_path (files[file]);
      g_autoptr (Fixture) fixture = fixture_load (path);

      for (guint i = 0; i < fixture->roles->len; i++)
        for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
          for (guint with = 0; with < 8; with++)
            {
              const FixtureRole *role = fixture_get_role (fixture, i);
              JdCardFace face
                = { role->code, g_str_equal (language, "ja") ? role->title_ja : role->title_en };
              JdCardArrangement arrangement;
              double tail = 0;

              face.levels = with & 1 ? two : one;
              face.n_levels = with & 1 ? 2 : 1;
              face.target = with & 2 ? target : NULL;
              face.target_short = with & 2 ? "→" : NULL;
              face.units = with & 4 ? units : NULL;
              face.n_units = with & 4 ? 5 : 0;
              face.area_note = with & 4 ? "標準 IV" : NULL;
              jd_card_arrange (&pen, &face, sizes[size][0], sizes[size][1], &arrangement);

              for (guint part = 0; part < JD_CARD_N_PARTS; part++)
                if (arrangement.shown[part])
                  tail += arrangement.part_widths[part] + (tail > 0 ? JD_CARD_PART_GAP : 0);
              g_assert_cmpfloat (tail, <=, arrangement.width + 0.5);
              g_assert_true (arrangement.shown[JD_CARD_PART_METERS]);
              g_assert_cmpuint (arrangement.flow->n_lines, >=, 1);
              g_assert_cmpuint (arrangement.flow->n_lines, <=, arrangement.n_rows);
              for (guint line = 0; line < arrangement.flow->n_lines; line++)
                {
                  double room = arrangement.width - (line == 0 ? arrangement.code_width : 0)
                                - (line + 1 == arrangement.n_rows ? tail : 0);

                  g_assert_cmpfloat (jd_text_get_width (arrangement.flow->lines[line]), <=, room + 0.5);
                }
            }
    }
  g_object_unref (context);
  g_object_unref (base);
}

static void
test_heights (void)
{
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdCardPainter) painter = jd_card_painter_new (context, "ja", 1.0);
  const JdCardFace brief = { "C-3", "検体解析", 2, one, 1 };
  const JdCardFace wordy = { "G-3", "エンドポイントセキュリティ製品基本運用", 6, two, 2 };

  g_assert_cmpfloat (jd_card_painter_get_natural_height (painter, &brief, 148), ==, 44);
  g_assert_cmpfloat (jd_card_painter_get_natural_height (painter, &wordy, 198), ==, 54);
  g_assert_cmpfloat (jd_card_painter_get_natural_height (painter, &wordy, 320), ==, 44);
  g_assert_true (jd_card_painter_shows_whole_title (painter, &brief, 148, 44));
  g_assert_false (jd_card_painter_shows_whole_title (painter, &wordy, 148, 44));
  g_object_unref (context);
}

/* Where a line ends, given how many letters it has room for. */
static void
test_breaks (void)
{
  static const struct
  {
    const char *text;
    double letters;
    const char *lines[3];
    gboolean whole;
  } rows[] = {
    { "全体方針管理", 8.5, { "全体方針管理" }, TRUE },
    { "社員のセキュリティに対する意識啓発", 11.5, { "社員のセキュリティに", "対する意識啓発" }, TRUE },
    { "内部統制監査データの収集と管理", 11.5, { "内部統制監査データの", "収集と管理" }, TRUE },
    { "ネットワークセキュリティ製品高度運用", 12.5, { "ネットワークセキュリティ", "製品高度運用" }, TRUE },
    { "エンドポイントセキュリティ製品", 9.5, { "エンドポイント", "セキュリティ製品" }, TRUE },
    { "リスクマネジメント", 7.5, { "リスク", "マネジメント" }, TRUE },
    { "検体解析検体解析検体解析検体", 4.5, { "検体解析", "検体解析", "検体解…" }, FALSE },
    { "", 5, { NULL }, TRUE },
    { "   前", 5, { "前" }, TRUE },
  };
  const double size = 20;
  PangoContext *base = fixture_new_context ();
  PangoContext *context = jd_text_context_new (base, "ja");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double width = rows[i].letters * size;
      double widths[] = { width, width, width };
      JdTextFlow flow;

      jd_text_flow_init (&flow, context, rows[i].text, size, widths, G_N_ELEMENTS (widths));
      g_assert_cmpint (flow.whole, ==, rows[i].whole);
      for (guint line = 0; line < 3 && rows[i].lines[line] != NULL && rows[i].whole; line++)
        {
          g_assert_cmpuint (line, <, flow.n_lines);
          g_assert_cmpstr (pango_layout_get_text (flow.lines[line]), ==, rows[i].lines[line]);
        }
      jd_text_flow_clear (&flow);
      g_assert_cmpuint (flow.n_lines, ==, 0);
    }
  g_object_unref (context);
  g_object_unref (base);
}

/* Every flag, every count of levels and units, every scheme, at sizes from none at all. */
static void
test_states (void)
{
  static const double sizes[][2]
    = { { 0, 0 }, { 12, 8 }, { 90, 44 }, { 148, 44 }, { 260, 54 }, { 600, 200 } };
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdCardPainter) painter = jd_card_painter_new (context, "ja", 1.25);
  g_autoptr (JdCardPainter) same = jd_card_painter_ref (painter);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 640, 220);
  cairo_t *cr = cairo_create (surface);

  for (guint flags = 0; flags < 64; flags++)
    for (guint n = 0; n <= 5; n++)
      {
        const JdCardLevel levels[] = { { "イ", (int) n - 1, "評価外" }, { "ア", 5 - (int) n, "評価外" } };
        const JdCardFace face = { "D-10",
                                  "インシデント対応",
                                  n,
                                  levels,
                                  n % 3,
                                  flags % 2 ? "→ 併用" : NULL,
                                  flags % 3 ? "標準 I" : NULL,
                                  units,
                                  n,
                                  flags,
                                  NULL };
        const JdRect rect = { 3, 4, sizes[n][0], sizes[n][1] };

        jd_card_painter_draw (same, cr, &face, &rect, jd_palette_get (flags % JD_N_SCHEMES));
        g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/jindate/card/title-keeps-clear-of-the-meters/ja", "ja", test_title_keeps_clear);
  g_test_add_data_func ("/jindate/card/title-keeps-clear-of-the-meters/en", "en", test_title_keeps_clear);
  g_test_add_func ("/jindate/card/natural-height", test_heights);
  g_test_add_func ("/jindate/card/lines-break-between-words", test_breaks);
  g_test_add_func ("/jindate/card/every-state", test_states);

  return g_test_run ();
}
