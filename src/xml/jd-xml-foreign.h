/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps what stands in a file in namespaces of other programs, as text that means the same in any file of ours. */
#pragma once

#include <glib.h>
#include <libxml/parser.h>

G_BEGIN_DECLS

typedef struct _JdXmlForeign JdXmlForeign;

JdXmlForeign *jd_xml_foreign_new (void);
void jd_xml_foreign_free (JdXmlForeign *self);

void jd_xml_foreign_declare (JdXmlForeign *self, guint depth, int n_namespaces, const xmlChar **namespaces);
void jd_xml_foreign_forget (JdXmlForeign *self, guint depth);
char *jd_xml_foreign_dup_attributes (JdXmlForeign *self, int n_attributes, const xmlChar **attributes);

gboolean jd_xml_foreign_is_open (JdXmlForeign *self);
void jd_xml_foreign_start (JdXmlForeign *self,
                           const xmlChar *name,
                           const xmlChar *prefix,
                           int n_namespaces,
                           const xmlChar **namespaces,
                           int n_attributes,
                           const xmlChar **attributes);
void jd_xml_foreign_text (JdXmlForeign *self, const xmlChar *text, int length);
void jd_xml_foreign_comment (JdXmlForeign *self, const xmlChar *text);
void jd_xml_foreign_instruction (JdXmlForeign *self, const xmlChar *target, const xmlChar *data);
char *jd_xml_foreign_end (JdXmlForeign *self, const xmlChar *name, const xmlChar *prefix);

G_END_DECLS
