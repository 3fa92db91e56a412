/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Breaks a title into lines.
 *
 * Pango may break Japanese between almost any two letters, and takes the last place that fits:
 * "社員のセキュリティに対す / る意識啓発".  A reader wants the break where the script changes,
 * "社員のセキュリティに / 対する意識啓発", as long as that costs little width and still everything fits. */

#include "jd-text-flow-private.h"

#include <string.h>

/* What makes a break worse, in letters of width given away: one inside a word, and a last line so short that
 * it looks lost. */
#define INSIDE_WORD_COST   6
#define SHORT_LINE_COST    4
#define SHORT_LINE_LETTERS 2
/* More than this is not given away for a better break. */
#define MOST_LETTERS_BACK 6

/* What breaking does not change. */
typedef struct
{
  PangoContext *context;
  double size;
  const double *widths;
  guint n_widths;
} Measure;

/* Loan words that Japanese titles of this field put together without a mark between them. */
static const char *const loan_words[] = {
  "アーキテクチャ", "アウトソース", "アセスメント",     "アドバイザー",
  "アナリシス",     "インシデント", "インソース",       "インテリジェンス",
  "エンドポイント", "クラウド",     "コンサルティング", "サービス",
  "サイバー",       "システム",     "スキャン",         "セキュリティ",
  "セキュア",       "ツール",       "テスト",           "データ",
  "デジタル",       "トレーニング", "ネットワーク",     "ハンドリング",
  "フォレンジック", "プロセス",     "ペネトレーション", "ベンダー",
  "ポリシー",       "マネジメント", "モニタリング",     "リアルタイム",
  "リスク",         "リソース",     "レポート",         NULL,
};

static gboolean
is_kana_or_han (gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA
         || script == G_UNICODE_SCRIPT_KATAKANA || letter == 0x30fc;
}

static GUnicodeScript
script_of (gunichar letter)
{
  return letter == 0x30fc ? G_UNICODE_SCRIPT_KATAKANA : g_unichar_get_script (letter); /* ー */
}

/* Whether a loan word of the list ends or begins at @here. */
static gboolean
is_between_loan_words (const char *text, const char *here)
{
  for (guint i = 0; loan_words[i] != NULL; i++)
    {
      gsize length = strlen (loan_words[i]);

      if (g_str_has_prefix (here, loan_words[i])
          || ((gsize) (here - text) >= length && strncmp (here - length, loan_words[i], length) == 0))
        return TRUE;
    }

  return FALSE;
}

/* Whether a reader pauses at @here, which is inside of @text. */
static gboolean
is_seam (const char *text, const char *here)
{
  gunichar before = g_utf8_get_char (g_utf8_prev_char (here));
  gunichar after = g_utf8_get_char (here);

  if (g_unichar_isspace (before) || !is_kana_or_han (before) || !is_kana_or_han (after))
    return TRUE;
  if (script_of (before) == script_of (after))
    return script_of (before) == G_UNICODE_SCRIPT_KATAKANA && is_between_loan_words (text, here);

  /* Hiragana after Han ends the word that Han began; after katakana it is a particle, which stays with it. */
  return script_of (after) != G_UNICODE_SCRIPT_HIRAGANA;
}

/* How many bytes of @text pango puts on a line of that width. */
static int
bytes_on_line (const Measure *measure, const char *text, double width, PangoLayout **out)
{
  g_autoptr (PangoLayout) layout = jd_text_layout_new (measure->context, text, measure->size, FALSE);
  PangoLayoutLine *line;
  int length;

  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  line = pango_layout_get_line_readonly (layout, 0);
  length = line->length;
  if (out != NULL)
    *out = g_steal_pointer (&layout);

  return length;
}

static const char *
skip_spaces (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

static gboolean
fits_from (const Measure *measure, const char *text, guint line)
{
  text = skip_spaces (text);
  for (; *text != '\0' && line < measure->n_widths; line++)
    text = skip_spaces (text + bytes_on_line (measure, text, measure->widths[line], NULL));

  return *text == '\0';
}

/* Finds a better place than @greedy to end the line, @greedy itself if there is none. */
static int
find_break (const Measure *measure, PangoLayout *layout, const char *text, int greedy, guint line)
{
  int n_attrs;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  int last = (int) g_utf8_strlen (text, greedy);
  int best = last;
  int best_cost = G_MAXINT;

  for (int at = last; at > 0 && at >= last - MOST_LETTERS_BACK; at--)
    {
      const char *here = g_utf8_offset_to_pointer (text, at);
      int cost = last - at;

      if (at < n_attrs && !attrs[at].is_line_break && at != last)
        continue;
      if (!is_seam (text, here))
        cost += INSIDE_WORD_COST;
      if (g_utf8_strlen (here, -1) <= SHORT_LINE_LETTERS)
        cost += SHORT_LINE_COST;
      if (cost < best_cost && (at == last || fits_from (measure, here, line + 1)))
        {
          best = at;
          best_cost = cost;
        }
    }

  return (int) (g_utf8_offset_to_pointer (text, best) - text);
}

/**
 * jd_text_flow_init:
 * @flow: (out): to be filled; free with jd_text_flow_clear()
 * @context: from jd_text_context_new()
 * @text: (nullable): the title
 * @size: height of the type
 * @widths: (array length=n_widths): width of each line; one that is too narrow for a letter ends the text
 * @n_widths: 1 to %JD_TEXT_FLOW_MAX_LINES
 *
 * Breaks @text into lines; what does not fit ends with an ellipsis.
 */
void
jd_text_flow_init (JdTextFlow *flow,
                   PangoContext *context,
                   const char *text,
                   double size,
                   const double *widths,
                   guint n_widths)
{
  Measure measure = { context, size, widths, n_widths };

  *flow = (JdTextFlow){ .whole = FALSE };
  text = skip_spaces (text != NULL ? text : "");

  while (measure.n_widths > 1 && widths[measure.n_widths - 1] < 2 * size)
    measure.n_widths--;
  for (guint i = 0; i < measure.n_widths && *text != '\0'; i++)
    {
      g_autoptr (PangoLayout) wrapped = NULL;
      int length = bytes_on_line (&measure, text, widths[i], &wrapped);

      if (*skip_spaces (text + length) == '\0' || i + 1 == measure.n_widths)
        length = (int) strlen (text);
      else
        length = find_break (&measure, wrapped, text, length, i);

      {
        g_autofree char *line = g_strchomp (g_strndup (text, length));

        flow->lines[i] = jd_text_layout_new (context, line, size, FALSE);
      }
      flow->n_lines = i + 1;
      text = skip_spaces (text + length);
      if (*text == '\0' && jd_text_get_width (flow->lines[i]) > widths[i])
        {
          jd_text_set_max_width (flow->lines[i], widths[i], 1);
          return;
        }
    }
  flow->whole = TRUE;
}

/** jd_text_flow_clear: frees the lines of @flow. */
void
jd_text_flow_clear (JdTextFlow *flow)
{
  for (guint i = 0; i < flow->n_lines; i++)
    g_clear_object (&flow->lines[i]);
  flow->n_lines = 0;
}
