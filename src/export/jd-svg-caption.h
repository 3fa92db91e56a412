/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Gives an SVG the title and the description that cairo cannot write. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *
jd_svg_caption_add (const GString *svg, const char *title, const char *description, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
