/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes pictures of boards and radars for people to look at: samples [DIRECTORY].  Not a test. */

#include "fixture.h"

#include <math.h>

typedef struct
{
  const char *name;
  const char *file;
  int design; /* of the file; -1: a new project, everything unassigned */
  int target; /* a design shown as badges, or -1 */
  const char *language;
  JdScheme scheme;
  double width;
  double height;
  double scale;
} BoardSample;

static const BoardSample boards[] = {
  { "board-54-ja-1880", "examples/manufacturer-csirt.jindate", 1, 2, "ja", JD_SCHEME_LIGHT, 1880, 930, 1 },
  { "board-54-ja-1500", "examples/manufacturer-csirt.jindate", 1, 2, "ja", JD_SCHEME_LIGHT, 1500, 900, 1 },
  { "board-54-ja-dark-1880",
    "examples/manufacturer-csirt.jindate",
    1,
    -1,
    "ja",
    JD_SCHEME_DARK,
    1880,
    930,
    1 },
  { "board-54-en-1880", "examples/manufacturer-csirt.jindate", 2, -1, "en", JD_SCHEME_LIGHT, 1880, 930, 1 },
  { "board-54-new-ja-1880", "catalogues/isog-j-textbook.xml", -1, -1, "ja", JD_SCHEME_LIGHT, 1880, 930, 1 },
  { "board-64-new-ja-1500", "catalogues/itu-t-x1060.xml", -1, -1, "ja", JD_SCHEME_LIGHT, 1500, 900, 1 },
  { "board-64-new-en-1500", "catalogues/itu-t-x1060.xml", -1, -1, "en", JD_SCHEME_DARK, 1500, 900, 1 },
  { "board-64-ja-1330", "examples/regional-bank.jindate", 0, -1, "ja", JD_SCHEME_LIGHT, 1330, 620, 1 },
  { "board-54-ja-1330-dark",
    "examples/manufacturer-csirt.jindate",
    1,
    2,
    "ja",
    JD_SCHEME_DARK,
    1330,
    620,
    1 },
  { "board-54-en-hc",
    "examples/manufacturer-csirt.jindate",
    1,
    2,
    "en",
    JD_SCHEME_HIGH_CONTRAST_LIGHT,
    1500,
    900,
    1 },
  { "board-54-ja-hc-dark",
    "examples/manufacturer-csirt.jindate",
    1,
    2,
    "ja",
    JD_SCHEME_HIGH_CONTRAST_DARK,
    1500,
    900,
    1 },
  { "board-54-ja-print", "examples/manufacturer-csirt.jindate", 1, -1, "ja", JD_SCHEME_PRINT, 1600, 1130, 1 },
  { "board-54-ja-2x", "examples/manufacturer-csirt.jindate", 1, 2, "ja", JD_SCHEME_LIGHT, 1880, 930, 1.5 },
};

typedef struct
{
  const char *name;
  const char *file;
  gboolean by_role;
  const char *language;
  JdScheme scheme;
  double width;
  double height;
} RadarSample;

static const RadarSample radars[] = {
  { "radar-9-ja-1000", "examples/manufacturer-csirt.jindate", FALSE, "ja", JD_SCHEME_LIGHT, 1000, 800 },
  { "radar-9-ja-1600", "examples/manufacturer-csirt.jindate", FALSE, "ja", JD_SCHEME_LIGHT, 1600, 900 },
  { "radar-9-en-dark", "examples/manufacturer-csirt.jindate", FALSE, "en", JD_SCHEME_DARK, 1200, 800 },
  { "radar-9-small", "examples/manufacturer-csirt.jindate", FALSE, "ja", JD_SCHEME_LIGHT, 300, 280 },
  { "radar-9-360", "examples/manufacturer-csirt.jindate", FALSE, "ja", JD_SCHEME_LIGHT, 360, 380 },
  { "radar-54-ja-1600", "examples/manufacturer-csirt.jindate", TRUE, "ja", JD_SCHEME_LIGHT, 1600, 900 },
  { "radar-64-ja-1400", "examples/regional-bank.jindate", TRUE, "ja", JD_SCHEME_LIGHT, 1400, 850 },
  { "radar-64-en-dark", "examples/regional-bank.jindate", TRUE, "en", JD_SCHEME_DARK, 1600, 900 },
  { "radar-64-ja-700", "examples/regional-bank.jindate", TRUE, "ja", JD_SCHEME_LIGHT, 700, 700 },
  { "radar-64-ja-300", "examples/regional-bank.jindate", TRUE, "ja", JD_SCHEME_LIGHT, 300, 300 },
};

static void
write_png (cairo_surface_t *surface, const char *directory, const char *name)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_build_filename (directory, file, NULL);

  cairo_surface_write_to_png (surface, path);
  g_print ("%s\n", path);
}

/* A row of cards in every state, each in three sizes. */
static void
sample_cards (const char *directory, const char *name, JdScheme scheme, const char *language)
{
  gboolean ja = g_str_equal (language, "ja");
  const JdCardLevel one[] = { { NULL, 3, NULL } };
  const JdCardLevel none[] = { { NULL, 0, NULL } };
  const JdCardLevel out[] = { { NULL, JD_CARD_LEVEL_EXCLUDED, ja ? "評価外" : "excluded" } };
  const JdCardLevel two[] = { { ja ? "イ" : "I", 2, NULL }, { ja ? "ア" : "O", 4, NULL } };
  const JdCardLevel half[]
    = { { ja ? "イ" : "I", JD_CARD_LEVEL_EXCLUDED, NULL }, { ja ? "ア" : "O", 0, NULL } };
  const JdCardUnit units[]
    = { { "一", "blue" }, { "M", "orange" }, { "法", "brown" }, { "情", "teal" }, { "F", "red" } };
  const char *longest
    = ja ? "エンドポイントセキュリティ製品基本運用" : "Internal threat information organization and analysis";
  const char *target = ja ? "→ アウトソース" : "→ Outsourced";
  const char *note = ja ? "標準 I" : "usually I";
  const JdCardFace faces[] = {
    { "A-3",
      ja ? "アクション方針管理" : "Response action policy management",
      0,
      one,
      1,
      NULL,
      NULL,
      NULL,
      0,
      0 },
    { "G-3", longest, 6, two, 2, NULL, NULL, NULL, 0, 0 },
    { "B-5", longest, 1, one, 1, target, NULL, NULL, 0, 0 },
    { "C-3", ja ? "検体解析" : "Malware sample analysis", 2, none, 1, NULL, note, units, 1, 0 },
    { "D-10", longest, 3, two, 2, target, note, units, 5, 0 },
    { "E-7",
      ja ? "サイバー攻撃対応力評価" : "Cyber attack response",
      4,
      out,
      1,
      NULL,
      NULL,
      units,
      2,
      JD_CARD_EXCLUDED },
    { "F-1",
      ja ? "内部脅威情報の整理・分析" : "Internal threats",
      5,
      half,
      2,
      NULL,
      NULL,
      NULL,
      0,
      JD_CARD_LOCKED },
    { "H-1",
      ja ? "内部統制監査データの収集と管理" : "Audit data",
      7,
      one,
      1,
      NULL,
      NULL,
      NULL,
      0,
      JD_CARD_SELECTED },
    { "I-1",
      ja ? "社員のセキュリティに対する意識啓発" : "Awareness",
      8,
      one,
      1,
      target,
      NULL,
      NULL,
      0,
      JD_CARD_HOVERED },
    { "A-1", ja ? "全体方針管理" : "Overall policy", 9, one, 1, target, NULL, units, 2, JD_CARD_DIM },
    { "B-2",
      ja ? "リアルタイム高度分析" : "Real-time advanced",
      10,
      one,
      1,
      NULL,
      NULL,
      NULL,
      0,
      JD_CARD_GHOST },
  };
  static const double sizes[][2]
    = { { 148, 44 }, { 148, 54 }, { 198, 44 }, { 198, 48 }, { 240, 54 }, { 260, 60 } };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 2640, 1600);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = fixture_new_context ();
  const JdPalette *palette = jd_palette_get (scheme);
  g_autoptr (JdCardPainter) painter = jd_card_painter_new (context, language, 1.0);
  double x = 20;

  cairo_scale (cr, 2, 2);
  jd_palette_set_source (palette, cr, JD_COLOUR_LANE_INSOURCE);
  cairo_paint (cr);
  for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
        {
          JdRect rect = { x, 10 + i * 68, sizes[size][0], sizes[size][1] };

          jd_card_painter_draw (painter, cr, &faces[i], &rect, palette);
        }
      x += sizes[size][0] + 20;
    }
  write_png (surface, directory, name);
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
fill_texts (JdBoardPicture *picture, const char *language)
{
  gboolean ja = g_str_equal (language, "ja");
  static const char *const names_ja[] = { "自組織で実施すべき領域",
                                          "自組織を中心に連携すべき領域",
                                          "専門組織で実施すべき領域",
                                          "専門組織を中心に連携すべき領域",
                                          "全領域",
                                          "領域なし" };
  static const char *const names_en[] = { "Area the organization should perform itself",
                                          "Area led by the organization with outside support",
                                          "Area a specialist organization should perform",
                                          "Area led by a specialist organization",
                                          "All areas",
                                          "No area" };
  static const char *const lanes_ja[] = { "未割当", "インソース", "併用", "アウトソース" };
  static const char *const lanes_en[] = { "Unassigned", "In-house", "Combination", "Outsourced" };
  static const char *const numerals[] = { "I", "II", "III", "IV", NULL, NULL };

  picture->language = language;
  for (guint i = 0; i < JD_BOARD_N_AREAS; i++)
    picture->panes[i]
      = (JdBoardPaneText){ numerals[i], ja ? names_ja[i] : names_en[i], ja ? "14 役割" : "14 roles" };
  for (guint i = 0; i < JD_BOARD_N_LANES; i++)
    picture->lanes[i] = ja ? lanes_ja[i] : lanes_en[i];
  picture->information
    = ja ? (JdBoardAxisText){ "内部（被害者側）", "取り扱う情報", "外部（攻撃者側）" }
         : (JdBoardAxisText){ "Internal (victim)", "Information handled", "External (attacker)" };
  picture->skill = ja ? (JdBoardAxisText){ "低", "セキュリティ専門スキルの必要性", "高" }
                      : (JdBoardAxisText){ "Low", "Need for specialist security skill", "High" };
}

static void
sample_board (const char *directory, const BoardSample *sample)
{
  gboolean ja = g_str_equal (sample->language, "ja");
  g_autofree char *path = fixture_dup_data_path (sample->file);
  g_autoptr (Fixture) fixture = fixture_load (path);
  guint n = fixture->roles->len;
  g_autofree JdBoardCard *cards = g_new0 (JdBoardCard, n);
  g_autofree JdCardFace *faces = g_new0 (JdCardFace, n);
  g_autofree JdCardLevel *levels = g_new0 (JdCardLevel, 2 * n);
  g_autofree JdCardUnit *units = g_new0 (JdCardUnit, 4 * n);
  JdBoardInput input = { sample->width, sample->height, sample->scale, TRUE, TRUE, cards, n };
  JdBoardPicture picture = { .cards = faces, .n_cards = n };
  g_autofree char *area_notes[JD_BOARD_N_AREAS] = { NULL };
  static const char *const numerals[] = { "I", "II", "III", "IV", "全", "" };
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoContext *context = fixture_new_context ();

  fill_texts (&picture, sample->language);
  for (guint i = 0; i < JD_BOARD_N_AREAS; i++)
    area_notes[i] = g_strdup_printf (ja ? "標準 %s" : "usually %s", numerals[i]);

  for (guint i = 0; i < n; i++)
    {
      const FixtureRole *role = fixture_get_role (fixture, i);
      const FixturePlace *places
        = sample->design < 0 ? NULL : g_ptr_array_index (fixture->designs, sample->design);
      const FixturePlace *targets
        = sample->target < 0 ? NULL : g_ptr_array_index (fixture->designs, sample->target);
      FixturePlace place = { .area = role->area };
      JdCardFace *face = &faces[i];
      g_autofree char *badge = NULL;

      if (places != NULL)
        place = places[i];
      cards[i] = (JdBoardCard){ place.area, place.lane, place.lane == JD_BOARD_LANE_COMBINATION };
      *face
        = (JdCardFace){ role->code, ja ? role->title_ja : role->title_en, role->function, &levels[2 * i], 1 };
      levels[2 * i]
        = (JdCardLevel){ NULL,
                         place.lane == JD_BOARD_LANE_OUTSOURCE ? place.levels[1] : place.levels[0],
                         ja ? "評価外" : "excluded" };
      if (place.lane == JD_BOARD_LANE_COMBINATION)
        {
          face->n_levels = 2;
          levels[2 * i].mark = ja ? "イ" : "I";
          levels[2 * i + 1] = (JdCardLevel){ ja ? "ア" : "O", place.levels[1], NULL };
        }
      if (levels[2 * i].value == JD_CARD_LEVEL_EXCLUDED && face->n_levels == 1)
        face->flags |= JD_CARD_EXCLUDED;
      for (guint j = 0; j < place.n_units; j++)
        units[4 * i + j] = (JdCardUnit){ place.initials[j], place.colours[j] };
      face->units = &units[4 * i];
      face->n_units = place.n_units;
      if (place.area != role->area)
        face->area_note = area_notes[role->area];
      if (targets != NULL && targets[i].lane != place.lane)
        {
          badge = g_strconcat ("→ ", picture.lanes[targets[i].lane], NULL);
          face->target = g_intern_string (badge);
        }
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) sample->width, (int) sample->height);
  cr = cairo_create (surface);
  if (sample->scheme == JD_SCHEME_PRINT)
    {
      picture.title = "瑞穂台精機CSIRTの陣立て";
      picture.subtitle = "現状 2026-11-13";
      picture.footer = "ISOG-J セキュリティ対応組織の教科書 v1.0";
    }
  jd_board_paint (&picture, &input, context, cr, jd_palette_get (sample->scheme));
  write_png (surface, directory, sample->name);
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Means of the functions, or the roles themselves, of one design. */
static double *
new_values (const Fixture *fixture, guint design, gboolean by_role, guint *scored, guint *evaluated)
{
  const FixturePlace *places = g_ptr_array_index (fixture->designs, design);
  guint n_functions = fixture->functions->len;
  g_autofree double *sums = g_new0 (double, n_functions);
  double *values = g_new0 (double, MAX (fixture->roles->len, n_functions));

  for (guint i = 0; i < n_functions; i++)
    scored[i] = evaluated[i] = 0;
  for (guint i = 0; i < fixture->roles->len; i++)
    {
      guint function = fixture_get_role (fixture, i)->function;
      double score = fixture_get_score (&places[i]);

      evaluated[function]++;
      if (by_role)
        values[i] = score;
      if (isnan (score))
        continue;
      scored[function]++;
      sums[function] += score;
    }
  for (guint i = 0; i < n_functions && !by_role; i++)
    values[i] = scored[i] > 0 ? sums[i] / scored[i] : NAN;

  return values;
}

static void
sample_radar (const char *directory, const RadarSample *sample)
{
  gboolean ja = g_str_equal (sample->language, "ja");
  g_autofree char *path = fixture_dup_data_path (sample->file);
  g_autoptr (Fixture) fixture = fixture_load (path);
  guint last = fixture->designs->len - 1;
  guint scored[64];
  guint evaluated[64];
  g_autofree double *earlier = new_values (fixture, 0, sample->by_role, scored, evaluated);
  g_autofree double *target = new_values (fixture, last, sample->by_role, scored, evaluated);
  g_autofree double *current = new_values (fixture, last - 1, sample->by_role, scored, evaluated);
  const JdRadarSeries series[] = {
    { ja ? "現状 2026-11" : "As-is 2026-11", JD_SERIES_CURRENT, JD_RADAR_SOLID, current },
    { ja ? "目標 2027-10" : "To-be 2027-10", JD_SERIES_TARGET, JD_RADAR_DASHED, target },
    { ja ? "前回 2025-11" : "Earlier 2025-11", JD_SERIES_EARLIER, JD_RADAR_DOTTED, earlier },
  };
  guint n = sample->by_role ? fixture->roles->len : fixture->functions->len;
  g_autofree JdRadarAxis *axes = g_new0 (JdRadarAxis, n);
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  JdRadarData data = {
    .language = sample->language,
    .title = ja ? "成熟度（機能別）" : "Maturity by function",
    .rule = ja ? "機能の値は採点済みの役割の単純平均。評価外・不要・未採点は含まない。n/N は採点済み／対象。"
               : "A function's score is the plain mean of its scored roles. Excluded, unnecessary and "
                 "unscored roles do "
                 "not enter. n/N: scored / evaluated.",
    .axes = axes,
    .n_axes = n,
    .series = series,
    .n_series = last > 1 ? 3 : 2, /* the earlier one is there only with three designs */
    .font_scale = 1,
  };
  cairo_surface_t *surface
    = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) sample->width, (int) sample->height);
  cairo_t *cr = cairo_create (surface);
  PangoContext *context = fixture_new_context ();
  g_autoptr (JdRadarLayout) layout = NULL;

  for (guint i = 0; i < n; i++)
    {
      guint function = sample->by_role ? fixture_get_role (fixture, i)->function : i;
      const FixtureFunction *info = fixture_get_function (fixture, function);
      char *coverage = g_strdup_printf ("%u/%u", scored[function], evaluated[function]);

      g_ptr_array_add (strings, coverage);
      axes[i].function = function;
      if (sample->by_role)
        {
          axes[i].code = fixture_get_role (fixture, i)->code;
          axes[i].group_start = i == 0 || fixture_get_role (fixture, i - 1)->function != function;
          axes[i].group_label = info->code;
          axes[i].group_coverage = coverage;
          continue;
        }
      axes[i].code = info->code;
      axes[i].label = ja ? info->name_ja : info->name_en;
      axes[i].coverage = coverage;
      if (!isnan (current[i]))
        {
          axes[i].score = g_strdup_printf ("%.1f", current[i]);
          g_ptr_array_add (strings, (char *) axes[i].score);
        }
    }

  jd_palette_set_source (jd_palette_get (sample->scheme), cr, JD_COLOUR_CANVAS);
  cairo_paint (cr);
  layout = jd_radar_layout_new (context, &data, sample->width, sample->height);
  jd_radar_layout_set_hover (layout, sample->width > 1500 ? 3 : -1);
  jd_radar_layout_draw (layout, cr, jd_palette_get (sample->scheme));
  write_png (surface, directory, sample->name);
  g_object_unref (context);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  const char *directory = argc > 1 ? argv[1] : ".";

  sample_cards (directory, "cards-ja", JD_SCHEME_LIGHT, "ja");
  sample_cards (directory, "cards-en-dark", JD_SCHEME_DARK, "en");
  for (guint i = 0; i < G_N_ELEMENTS (boards); i++)
    sample_board (directory, &boards[i]);
  for (guint i = 0; i < G_N_ELEMENTS (radars); i++)
    sample_radar (directory, &radars[i]);

  return 0;
}
