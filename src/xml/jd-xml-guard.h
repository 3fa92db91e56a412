/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What bytes must be before libxml2 sees them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean jd_xml_guard_check (const char *data, gsize length, GError **error);

G_END_DECLS
