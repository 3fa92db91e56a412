/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be wrong in a file. The message says what was found and what was expected; the line is kept apart. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JD_XML_ERROR_MALFORMED, /* not XML, or not well formed */
  JD_XML_ERROR_ENCODING,  /* not UTF-8, or XML other than 1.0 */
  JD_XML_ERROR_DOCTYPE,   /* a document type declaration, which could define entities */
  JD_XML_ERROR_LIMIT,     /* larger, deeper or more than the format allows */
  JD_XML_ERROR_NAMESPACE, /* not a document of ours, or an element in no namespace */
  JD_XML_ERROR_NEWER,     /* a version of the format that this program does not know */
  JD_XML_ERROR_TEXT,      /* text where all data is in attributes */
  JD_XML_ERROR_MISPLACED, /* an element or attribute that may not stand there */
  JD_XML_ERROR_MISSING,   /* something required is not there */
  JD_XML_ERROR_DOUBLED,   /* a code or id that is taken */
  JD_XML_ERROR_UNKNOWN,   /* a code or id that does not exist */
  JD_XML_ERROR_VALUE,     /* a value that its attribute cannot have */
} JdXmlError;
#define JD_XML_ERROR (jd_xml_error_quark ())
GQuark jd_xml_error_quark (void);

GError *jd_xml_error_new (JdXmlError code, guint line, const char *format, ...) G_GNUC_PRINTF (3, 4)
  G_GNUC_WARN_UNUSED_RESULT;
GError *jd_xml_error_new_at (guint line, GError *cause) G_GNUC_WARN_UNUSED_RESULT;
GError *jd_xml_error_new_malformed (guint line, int libxml_code) G_GNUC_WARN_UNUSED_RESULT;

guint jd_xml_error_get_line (const GError *error);
char *jd_error_dup_report (const GError *error, const char *file_name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
