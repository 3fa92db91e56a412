/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text as it stands in a file. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void jd_xml_append_value (GString *out, const char *text);
void jd_xml_append_text (GString *out, const char *text, gsize length);

G_END_DECLS
