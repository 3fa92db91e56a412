/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The language of a run: of messages and of the catalogue's names alike. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void jd_cli_language_init (void);
gboolean jd_cli_language_choose (const char *language);
const char *jd_cli_language_guess (void);

G_END_DECLS
