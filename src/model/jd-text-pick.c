/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-text-pick.h"

/* The text in @language ("ja" or "en"), or in the other one where that is empty. Never NULL. */
const char *
jd_text_pick (const char *ja, const char *en, const char *language)
{
  const char *first = g_strcmp0 (language, "ja") == 0 ? ja : en;
  const char *second = first == ja ? en : ja;

  if (first != NULL)
    return first;
  return second != NULL ? second : "";
}
