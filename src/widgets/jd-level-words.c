/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-level-words.h"

#include "jd-words.h"

/* The level as one sign: its digit, "×" for excluded, "–" for unscored. */
const char *
jd_level_get_sign (JdLevel level)
{
  if (level == JD_LEVEL_NONE)
    return "–";
  return level == JD_LEVEL_EXCLUDED ? "×" : jd_level_get_word (level);
}

/* What @level means on the scale of @side, in the words of the catalogue.
 * Returns: (transfer none) (nullable): NULL where the catalogue says nothing, as for unscored */
const char *
jd_level_find_words (JdCatalogue *catalogue, const char *language, JdSide side, JdLevel level)
{
  JdLevelText *text;

  g_return_val_if_fail (JD_IS_CATALOGUE (catalogue), NULL);

  text = level != JD_LEVEL_NONE ? jd_catalogue_get_level_text (catalogue, side, level) : NULL;
  return text != NULL ? jd_level_text_get_name (text, language) : NULL;
}

/* The same, or the word for the level itself where the catalogue says nothing. Returns: (transfer none) */
const char *
jd_level_get_words (JdCatalogue *catalogue, const char *language, JdSide side, JdLevel level)
{
  const char *words = jd_level_find_words (catalogue, language, side, level);

  return words != NULL && *words != '\0' ? words : jd_level_get_word (level);
}

/* The level that a key stands for in every view: 1 to 5, X for excluded, 0 and - for unscored. What Delete clears is
 * each view's own business. */
gboolean
jd_level_from_key (guint keyval, JdLevel *level)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);

  if (letter >= '1' && letter <= '5')
    *level = JD_LEVEL_1 + (letter - '1');
  else if (letter == 'x' || letter == 'X')
    *level = JD_LEVEL_EXCLUDED;
  else if (letter == '0' || letter == '-')
    *level = JD_LEVEL_NONE;
  else
    return FALSE;
  return TRUE;
}
