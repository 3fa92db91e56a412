/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the files of the page of comparison. */
#pragma once

#include <adwaita.h>

#include "jd-compare-list.h"
#include "jd-compare-table.h"
#include "jd-compare-view.h"
#include "jd-radar-view.h"

G_BEGIN_DECLS

struct _JdCompareView
{
  JdView parent_instance;

  JdCompareSheet *sheet;
  GSimpleActionGroup *actions;
  GMenu *choices[JD_MAX_COMPARED];
  GMenu *take_menu;
  guint fold_source;

  GtkStack *stack;
  GtkWidget *figures[JD_MAX_COMPARED - 1];
  AdwLeaflet *leaflet;
  GtkWidget *list_side, *chart_side;
  GtkMenuButton *choosers[JD_MAX_COMPARED];
  GtkLabel *names[JD_MAX_COMPARED];
  GtkMenuButton *add_button;
  GtkMenuButton *take_button;
  GtkWidget *side_switch;
  GtkToggleButton *roles_button, *chart_button;
  JdCompareRow *overall;
  JdCompareList *list;
  JdRadarView *radar;
  JdCompareTable *table;
};

void jd_compare_view_update (JdCompareView *self);
void jd_compare_view_show_wanted (JdCompareView *self);

/* jd-compare-view-actions.c: what buttons and menus do, in the bar above the page too */
void jd_compare_view_add_actions (JdCompareView *self);
void jd_compare_view_update_actions (JdCompareView *self);
void jd_compare_view_update_menus (JdCompareView *self);

G_END_DECLS
