/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the row and its painting. */
#pragma once

#include "jd-compare-row.h"

G_BEGIN_DECLS

struct _JdCompareRow
{
  GtkWidget parent_instance;

  JdCompareSheet *sheet; /* unowned; NULL: nothing is shown */
  JdFunction *function;  /* the catalogue holds both; none: the row is about the whole */
  JdRole *role;
  char *sentence;

  PangoLayout *name; /* of a role, on two lines at most */
  gboolean cut;      /* some text has not the room that it needs */
};

/* jd-compare-row-paint.c */
void jd_compare_row_paint (JdCompareRow *self, GtkSnapshot *snapshot);
int jd_compare_row_get_height (JdCompareRow *self);

G_END_DECLS
