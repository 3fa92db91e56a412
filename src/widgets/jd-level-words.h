/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a level looks like and says wherever one is chosen, and the keys that choose it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-catalogue.h"

G_BEGIN_DECLS

const char *jd_level_get_sign (JdLevel level);
const char *jd_level_find_words (JdCatalogue *catalogue, const char *language, JdSide side, JdLevel level);
const char *jd_level_get_words (JdCatalogue *catalogue, const char *language, JdSide side, JdLevel level);
gboolean jd_level_from_key (guint keyval, JdLevel *level);

G_END_DECLS
