/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-svg-caption.h"

#include <string.h>

/* As text of an XML 1.0 document, which can hold no control characters but tab and line ends. */
static void
append_text (GString *out, const char *text)
{
  g_autofree char *clean = g_strdup (text);
  g_autofree char *escaped = NULL;

  for (char *c = clean; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c) && *c != '\t' && *c != '\n')
      *c = ' ';
  escaped = g_markup_escape_text (clean, -1);
  g_string_append (out, escaped);
}

/* cairo numbers the surfaces of a program, so a second picture of the same would be other bytes: the outermost group,
 * to which nothing points, gets a name of its own. */
static void
append_drawing (GString *out, const char *drawing)
{
  static const char group[] = "<g id=\"surface";
  const char *found = strstr (drawing, group);

  if (found != NULL)
    {
      g_string_append_len (out, drawing, found - drawing);
      g_string_append (out, "<g id=\"picture");
      drawing = found + strlen (group);
      while (g_ascii_isdigit (*drawing))
        drawing++;
    }
  g_string_append (out, drawing);
}

/* @svg, which begins with an <svg> element, with <title> and <desc> as the first children of that and its language
 * said. Returns: (transfer full) */
GBytes *
jd_svg_caption_add (const GString *svg, const char *title, const char *description, const char *language)
{
  const char *start = strstr (svg->str, "<svg");
  const char *tag_end = start != NULL ? strchr (start, '>') : NULL;
  GString *out = g_string_sized_new (svg->len + 4096);

  g_return_val_if_fail (tag_end != NULL, NULL);

  g_string_append_len (out, svg->str, tag_end - svg->str);
  g_string_append_printf (out, " role=\"img\" xml:lang=\"%s\">\n<title>", language);
  append_text (out, title);
  g_string_append (out, "</title>\n<desc>");
  append_text (out, description);
  g_string_append (out, "</desc>");
  append_drawing (out, tag_end + 1);
  return g_string_free_to_bytes (out);
}
