/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Size, encoding, and how many and how long attributes are: libxml2 compares each of an element with each. The scan is
 * right up to the first fault that makes a document ill formed, and there libxml2 stops as well. */
#include "jd-xml-guard.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-field.h"
#include "jd-xml-error.h"
#include "jd-xml-names.h"

static guint
count_lines (const char *data, const char *at)
{
  guint line = 1;

  for (const char *p = data; (p = memchr (p, '\n', (gsize) (at - p))) != NULL; p++)
    line++;
  return line;
}

static gboolean
check_size (gsize length, GError **error)
{
  if (length == 0)
    g_propagate_error (
      error, jd_xml_error_new (JD_XML_ERROR_MALFORMED, 0, _ ("the file is empty; expected a Jindate file")));
  else if (length > JD_XML_MAX_BYTES)
    g_propagate_error (
      error,
      jd_xml_error_new (
        JD_XML_ERROR_LIMIT, 0, _ ("the file is too large; expected at most %d MiB"), JD_XML_MAX_MEBIBYTES));
  return length > 0 && length <= JD_XML_MAX_BYTES;
}

/* The name in encoding="NAME" of the XML declaration, if it gives one. */
static char *
dup_declared_encoding (const char *data, gsize length)
{
  g_autofree char *head = g_strndup (data, MIN (length, 256));
  g_autoptr (GRegex) regex
    = g_regex_new ("^(?:\\xEF\\xBB\\xBF)?<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"'][^>]*?\\?>",
                   G_REGEX_RAW,
                   0,
                   NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, head, 0, &match) ? g_match_info_fetch (match, 1) : NULL;
}

static gboolean
check_encoding (const char *data, gsize length, GError **error)
{
  g_autofree char *declared = dup_declared_encoding (data, length);
  const char *bad;

  if (length >= 2
      && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0
          || memchr (data, '\0', 2) != NULL))
    {
      g_propagate_error (
        error,
        jd_xml_error_new (JD_XML_ERROR_ENCODING, 1, _ ("the encoding is UTF-16 or UTF-32; expected UTF-8")));
      return FALSE;
    }
  if (declared != NULL && g_ascii_strcasecmp (declared, "UTF-8") != 0)
    {
      g_autofree char *shown = jd_text_dup_shown (declared);

      g_propagate_error (
        error,
        jd_xml_error_new (JD_XML_ERROR_ENCODING, 1, _ ("the encoding is “%s”; expected UTF-8"), shown));
      return FALSE;
    }
  if (!g_utf8_validate_len (data, length, &bad))
    {
      g_propagate_error (
        error,
        jd_xml_error_new (JD_XML_ERROR_ENCODING,
                          count_lines (data, bad),
                          _ ("the byte 0x%02X is no text in UTF-8; expected UTF-8 throughout"),
                          (guchar) *bad));
      return FALSE;
    }
  return TRUE;
}

static gboolean
starts_with (const char *p, const char *end, const char *prefix)
{
  gsize length = strlen (prefix);

  return (gsize) (end - p) >= length && memcmp (p, prefix, length) == 0;
}

static const char *
skip_past (const char *p, const char *end, const char *terminator)
{
  const char *found = g_strstr_len (p, end - p, terminator);

  return found != NULL ? found + strlen (terminator) : end;
}

typedef struct
{
  guint n_attributes;
  gsize longest_value; /* in bytes */
} Tag;

/* Goes from behind the “<” of a tag to behind its “>”, and looks at its attributes. */
static const char *
scan_tag (const char *p, const char *end, Tag *tag)
{
  *tag = (Tag){ 0 };
  while (p < end && *p != '>')
    {
      char c = *p++;

      if (c == '=')
        tag->n_attributes++;
      if (c == '"' || c == '\'')
        {
          const char *close = memchr (p, c, (gsize) (end - p));

          if (close == NULL)
            return end;
          tag->longest_value = MAX (tag->longest_value, (gsize) (close - p));
          p = close + 1;
        }
    }
  return p < end ? p + 1 : end;
}

static gboolean
refuse_tag (const Tag *tag, guint line, GError **error)
{
  if (tag->n_attributes > JD_XML_MAX_ATTRIBUTES)
    g_propagate_error (error,
                       jd_xml_error_new (JD_XML_ERROR_LIMIT,
                                         line,
                                         _ ("an element has %u attributes; expected at most %d"),
                                         tag->n_attributes,
                                         JD_XML_MAX_ATTRIBUTES));
  else
    g_propagate_error (error,
                       jd_xml_error_new (JD_XML_ERROR_LIMIT,
                                         line,
                                         _ ("an attribute is too long; expected at most %d bytes"),
                                         JD_XML_MAX_VALUE));
  return FALSE;
}

static gboolean
check_tags (const char *data, gsize length, GError **error)
{
  const char *end = data + length, *p = data;

  while (p < end && (p = memchr (p, '<', (gsize) (end - p))) != NULL)
    {
      const char *start = p++;
      Tag tag = { 0 };

      if (starts_with (p, end, "!--"))
        p = skip_past (p + 3, end, "-->");
      else if (starts_with (p, end, "![CDATA["))
        p = skip_past (p, end, "]]>");
      else if (starts_with (p, end, "?"))
        p = skip_past (p, end, "?>");
      else if (starts_with (p, end, "!"))
        return TRUE; /* a DOCTYPE, at which the reader stops */
      else
        p = scan_tag (p, end, &tag);

      if (tag.n_attributes > JD_XML_MAX_ATTRIBUTES || tag.longest_value > JD_XML_MAX_VALUE)
        return refuse_tag (&tag, count_lines (data, start), error);
    }
  return TRUE;
}

/* Whether the @length bytes at @data may go to libxml2: JD_XML_ERROR_MALFORMED, _ENCODING or _LIMIT where not. */
gboolean
jd_xml_guard_check (const char *data, gsize length, GError **error)
{
  return check_size (length, error) && check_encoding (data, length, error)
         && check_tags (data, length, error);
}
