/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that a catalogue has in two languages. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *jd_text_pick (const char *ja, const char *en, const char *language);

G_END_DECLS
