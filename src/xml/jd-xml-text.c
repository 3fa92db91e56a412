/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Escaping. What comes out is always well formed: a character that XML 1.0 forbids becomes U+FFFD. */
#include "jd-xml-text.h"

#include <string.h>

static const char *
replace_in_text (guchar c)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\r':
      return "&#13;";
    case '\n':
    case '\t':
      return NULL;
    default:
      return c < 0x20 ? "\xef\xbf\xbd" : NULL;
    }
}

/* In an attribute a reader turns plain newlines and tabs into spaces. */
static const char *
replace_in_value (guchar c)
{
  switch (c)
    {
    case '"':
      return "&quot;";
    case '\n':
      return "&#10;";
    case '\t':
      return "&#9;";
    default:
      return replace_in_text (c);
    }
}

/* U+FFFE and U+FFFF are the only characters of UTF-8 beyond the control characters that XML forbids. */
static gboolean
is_noncharacter (const char *p, const char *end)
{
  return (guchar) p[0] == 0xef && end - p >= 3 && (guchar) p[1] == 0xbf && (guchar) p[2] >= 0xbe;
}

static void
append_valid (GString *out, const char *text, gsize length, const char *(*replace) (guchar))
{
  const char *end = text + length, *plain = text;

  for (const char *p = text; p < end; p++)
    {
      gboolean noncharacter = is_noncharacter (p, end);
      const char *replacement = noncharacter ? "\xef\xbf\xbd" : replace ((guchar) *p);

      if (replacement == NULL)
        continue;
      g_string_append_len (out, plain, p - plain);
      g_string_append (out, replacement);
      p += noncharacter ? 2 : 0;
      plain = p + 1;
    }
  g_string_append_len (out, plain, end - plain);
}

static void
append (GString *out, const char *text, gsize length, const char *(*replace) (guchar))
{
  if (g_utf8_validate_len (text, length, NULL))
    {
      append_valid (out, text, length, replace);
    }
  else
    {
      g_autofree char *valid = g_utf8_make_valid (text, (gssize) length);

      append_valid (out, valid, strlen (valid), replace);
    }
}

/* Appends @text as it stands between the quotes of an attribute. */
void
jd_xml_append_value (GString *out, const char *text)
{
  append (out, text, strlen (text), replace_in_value);
}

/* Appends the @length bytes at @text as they stand between tags. */
void
jd_xml_append_text (GString *out, const char *text, gsize length)
{
  append (out, text, length, replace_in_text);
}
