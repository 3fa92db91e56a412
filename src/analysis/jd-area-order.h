/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order in which areas are taken in house, which orders every list of things to do. */
#pragma once

#include "jd-enums.h"

G_BEGIN_DECLS

guint jd_area_get_rank (JdArea area);

G_END_DECLS
