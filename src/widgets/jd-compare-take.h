/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking place or levels of the selected roles from a design that is compared into the edited one. */
#pragma once

#include <gtk/gtk.h>

#include "jd-compare-sheet.h"

G_BEGIN_DECLS

/** JdTakeWhat: what is taken of a role. */
typedef enum
{
  JD_TAKE_PLACE = 1 << 0,  /* area and sourcing */
  JD_TAKE_LEVELS = 1 << 1, /* on the sides that are in use there, as they are shown */
  JD_TAKE_BOTH = JD_TAKE_PLACE | JD_TAKE_LEVELS,
} JdTakeWhat;

void jd_compare_take_fill_menu (const JdCompareSheet *sheet, GMenu *menu);
gboolean jd_compare_take_is_possible (const JdCompareSheet *sheet);
gboolean jd_compare_take (const JdCompareSheet *sheet, JdDesign *from, JdTakeWhat what, GError **error);
void jd_compare_take_target (const JdCompareSheet *sheet, GtkWidget *widget, const char *target);

G_END_DECLS
