/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A catalogue in words, for cards and pages. */
#pragma once

#include "jd-catalogue.h"

G_BEGIN_DECLS

char *jd_catalogue_dup_size (JdCatalogue *catalogue) G_GNUC_WARN_UNUSED_RESULT;
char *jd_catalogue_dup_edition (JdCatalogue *catalogue) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
