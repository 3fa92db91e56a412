/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-area-order.h"

/* The place of @area, from 0, in the order I, II, IV, III, all, none (design, section 4, rule 7; textbook,
 * section 6.2: IV before III, for it is the own organisation's information). */
guint
jd_area_get_rank (JdArea area)
{
  static const guint ranks[JD_N_AREAS] = {
    [JD_AREA_I] = 0,   [JD_AREA_II] = 1,  [JD_AREA_IV] = 2,
    [JD_AREA_III] = 3, [JD_AREA_ALL] = 4, [JD_AREA_NONE] = 5,
  };

  g_return_val_if_fail (area < JD_N_AREAS, G_N_ELEMENTS (ranks));
  return ranks[area];
}
