/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page that is one table: the score grid with the columns of the table, and the controls to take it elsewhere.
 * Abstract: a class says which table it is. */
#pragma once

#include "jd-score-grid.h"

G_BEGIN_DECLS

#define JD_TYPE_TABLE_PAGE (jd_table_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (JdTablePage, jd_table_page, JD, TABLE_PAGE, JdView)

/** JdTablePageClass:
 * @table: the table that pages of this class are */
struct _JdTablePageClass
{
  JdViewClass parent_class;

  JdScoreTable table;
};

JdScoreGrid *jd_table_page_get_grid (JdTablePage *self);

G_END_DECLS
