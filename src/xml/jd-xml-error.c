/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Errors that know their line, and libxml2's faults in words of ours, so that they can be translated. */
#include "jd-xml-error.h"

#include <glib/gi18n-lib.h>
#include <libxml/xmlerror.h>

#include "jd-builder.h"

typedef struct
{
  guint line;
} JdXmlErrorPrivate;

static void
jd_xml_error_private_init (JdXmlErrorPrivate *priv)
{
  priv->line = 0;
}

static void
jd_xml_error_private_copy (const JdXmlErrorPrivate *from, JdXmlErrorPrivate *to)
{
  to->line = from->line;
}

static void
jd_xml_error_private_clear (JdXmlErrorPrivate *priv)
{
}

G_DEFINE_EXTENDED_ERROR (JdXmlError, jd_xml_error)

/* A fault of @code in @line, counted from 1; 0 where no line exists. Returns: (transfer full) */
GError *
jd_xml_error_new (JdXmlError code, guint line, const char *format, ...)
{
  GError *error;
  va_list args;

  va_start (args, format);
  error = g_error_new_valist (JD_XML_ERROR, code, format, args);
  va_end (args);
  jd_xml_error_get_private (error)->line = line;
  return error;
}

static JdXmlError
translate_code (const GError *cause)
{
  if (cause->domain != JD_BUILD_ERROR)
    return JD_XML_ERROR_VALUE;

  switch ((JdBuildError) cause->code)
    {
    case JD_BUILD_ERROR_MISPLACED:
      return JD_XML_ERROR_MISPLACED;
    case JD_BUILD_ERROR_MISSING:
      return JD_XML_ERROR_MISSING;
    case JD_BUILD_ERROR_DOUBLED:
      return JD_XML_ERROR_DOUBLED;
    case JD_BUILD_ERROR_UNKNOWN:
      return JD_XML_ERROR_UNKNOWN;
    case JD_BUILD_ERROR_LIMIT:
      return JD_XML_ERROR_LIMIT;
    default:
      g_return_val_if_reached (JD_XML_ERROR_VALUE);
    }
}

/* Gives @cause, an error of the builder, the line where it arose. Takes @cause. Returns: (transfer full) */
GError *
jd_xml_error_new_at (guint line, GError *cause)
{
  GError *error = jd_xml_error_new (translate_code (cause), line, "%s", cause->message);

  g_error_free (cause);
  return error;
}

static const char *
describe_malformed (int libxml_code)
{
  switch (libxml_code)
    {
    case XML_ERR_NO_MEMORY:
      return _ ("there is not enough memory to read this file");
    case XML_ERR_DOCUMENT_EMPTY:
      return _ ("this is not XML; expected an element, such as <project>");
    case XML_ERR_DOCUMENT_END:
      return _ ("something follows the end of the document; expected nothing there");
    case XML_ERR_TAG_NAME_MISMATCH:
      return _ ("an element is closed by the tag of another; expected its own");
    case XML_ERR_TAG_NOT_FINISHED:
      return _ ("the file breaks off within an element; expected its end");
    case XML_ERR_GT_REQUIRED:
    case XML_ERR_LTSLASH_REQUIRED:
      return _ ("a tag is not closed; expected “>”");
    case XML_ERR_ATTRIBUTE_REDEFINED:
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
      return _ ("an attribute stands twice in one element; expected it once");
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
    case XML_ERR_EQUAL_REQUIRED:
      return _ ("an attribute has no value in quotes; expected name=\"value\"");
    case XML_ERR_LT_IN_ATTRIBUTE:
      return _ ("“<” stands in an attribute; expected “&lt;”");
    case XML_ERR_SPACE_REQUIRED:
      return _ ("two attributes touch each other; expected a space between them");
    case XML_ERR_NAME_REQUIRED:
    case XML_ERR_ENTITYREF_NO_NAME:
      return _ (
        "there is no name where one must stand; expected “>” at the end of a tag, and “&amp;” for “&”");
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      return _ ("“;” is missing after an entity; expected “&amp;” for “&”");
    case XML_ERR_UNDECLARED_ENTITY:
      return _ ("an entity is not known; expected only &amp;, &lt;, &gt;, &quot;, &apos; and numbers");
    case XML_ERR_INVALID_HEX_CHARREF:
    case XML_ERR_INVALID_DEC_CHARREF:
    case XML_ERR_INVALID_CHARREF:
    case XML_ERR_INVALID_CHAR:
      return _ ("there is a character that XML does not allow; expected text without control characters");
    case XML_ERR_COMMENT_NOT_FINISHED:
      return _ ("a comment is not closed; expected “-->”");
    case XML_ERR_XMLDECL_NOT_FINISHED:
    case XML_ERR_VERSION_MISSING:
    case XML_ERR_RESERVED_XML_NAME:
      return _ ("the XML declaration is wrong; expected <?xml version=\"1.0\" encoding=\"UTF-8\"?> at the "
                "very start");
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return _ ("a prefix has no namespace; expected its declaration, xmlns:PREFIX=\"…\"");
    default:
      return NULL;
    }
}

/* A fault that libxml2 found, in our words; JD_XML_ERROR_MALFORMED, or JD_XML_ERROR_LIMIT where something is longer than
 * it takes. Returns: (transfer full) */
GError *
jd_xml_error_new_malformed (guint line, int libxml_code)
{
  const char *words = describe_malformed (libxml_code);

  if (libxml_code == XML_ERR_INTERNAL_ERROR)
    return jd_xml_error_new (
      JD_XML_ERROR_LIMIT,
      line,
      _ ("a comment or the space between elements is too long; expected at most ten million bytes"));
  if (words != NULL)
    return jd_xml_error_new (JD_XML_ERROR_MALFORMED, line, "%s", words);
  return jd_xml_error_new (JD_XML_ERROR_MALFORMED,
                           line,
                           /* Translators: %d is the number of the fault in libxml2. */
                           _ ("this is not well-formed XML (libxml2 error %d); expected XML 1.0"),
                           libxml_code);
}

/* The line of a fault in a file, counted from 1, or 0 where @error knows none. */
guint
jd_xml_error_get_line (const GError *error)
{
  g_return_val_if_fail (error != NULL, 0);
  return error->domain == JD_XML_ERROR ? jd_xml_error_get_private (error)->line : 0;
}

/* @error with its place, as FILE:LINE: message, or FILE: message where no line exists. Returns: (transfer full) */
char *
jd_error_dup_report (const GError *error, const char *file_name)
{
  guint line = jd_xml_error_get_line (error);

  if (line == 0)
    return g_strdup_printf ("%s: %s", file_name, error->message);
  return g_strdup_printf ("%s:%u: %s", file_name, line, error->message);
}
