/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cell-guard.h"

#include <string.h>

/* "-1.5" is a number and harmless. */
static gboolean
is_number (const char *text)
{
  gsize digits;

  if (*text == '+' || *text == '-')
    text++;
  digits = strspn (text, "0123456789");
  if (digits == 0)
    return FALSE;
  text += digits;
  if (*text == '.' && g_ascii_isdigit (text[1]))
    text += 1 + strspn (text + 1, "0123456789");
  return *text == '\0';
}

/* Whether @text begins as a formula does, under whatever space; in Japanese spreadsheets in full width too. */
static gboolean
begins_formula (const char *text)
{
  static const char *const signs[] = { "=", "+", "-", "@", "＝", "＋", "－", "＠" };

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_has_prefix (text, signs[i]))
      return !is_number (text);
  return FALSE;
}

/* @text, which is valid UTF-8, as it may go to a spreadsheet: as it is, or with an apostrophe before it. One that
 * has apostrophes before a formula already gets one more, so that each comes back as it was.
 * Returns: (transfer full) */
char *
jd_cell_dup_guarded (const char *text)
{
  return begins_formula (text + strspn (text, "'")) ? g_strconcat ("'", text, NULL) : g_strdup (text);
}

/* Where @text begins without the apostrophe that jd_cell_dup_guarded() set before it. Returns: (transfer none) */
const char *
jd_cell_skip_guard (const char *text)
{
  return *text == '\'' && begins_formula (text + strspn (text, "'")) ? text + 1 : text;
}
