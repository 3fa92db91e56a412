/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the reader knows while it reads. */
#pragma once

#include <libxml/parser.h>

#include "jd-builder.h"
#include "jd-xml-error.h"
#include "jd-xml-foreign.h"
#include "jd-xml-names.h"

G_BEGIN_DECLS

typedef struct
{
  xmlParserCtxt *context;
  JdBuilder *builder;
  JdXmlForeign *foreign;
  const char *root; /* the element that is expected to be the document */

  guint depth, n_elements, n_namespaces;
  guint n_declared[JD_XML_MAX_DEPTH + 1];  /* namespaces, by the open element */
  GString *children[JD_XML_MAX_DEPTH + 1]; /* foreign ones, by the open element of ours */
  GString *value;                          /* kept for its room */
  GError *error;                           /* the first fault; from then on nothing is taken in */
} JdReader;

guint jd_reader_get_line (JdReader *self);
void jd_reader_fail (JdReader *self, GError *error);

/* The element callbacks of libxml2's SAX. */
void jd_reader_start_element (void *data,
                              const xmlChar *name,
                              const xmlChar *prefix,
                              const xmlChar *uri,
                              int n_namespaces,
                              const xmlChar **namespaces,
                              int n_attributes,
                              int n_defaulted,
                              const xmlChar **attributes);
void jd_reader_end_element (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);

/* Ends the reading for a fault in the line where the parser is. */
#define jd_reader_fail_here(self, code, ...)                                                                 \
  jd_reader_fail ((self), jd_xml_error_new ((code), jd_reader_get_line (self), __VA_ARGS__))

G_END_DECLS
