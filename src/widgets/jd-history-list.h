/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The positions that a history can go to, newest first: after each step, and last the project as it was opened.
 * A list model whose items are made when a row asks for them, so that a long history costs nothing. */
#pragma once

#include "jd-history.h"

G_BEGIN_DECLS

/* One position: after the step, or before all steps where there is none. */
#define JD_TYPE_HISTORY_PLACE (jd_history_place_get_type ())
G_DECLARE_FINAL_TYPE (JdHistoryPlace, jd_history_place, JD, HISTORY_PLACE, GObject)

guint jd_history_place_get_position (JdHistoryPlace *self);
JdStep *jd_history_place_get_step (JdHistoryPlace *self);

#define JD_TYPE_HISTORY_LIST (jd_history_list_get_type ())
G_DECLARE_FINAL_TYPE (JdHistoryList, jd_history_list, JD, HISTORY_LIST, GObject)

JdHistoryList *jd_history_list_new (JdHistory *history) G_GNUC_WARN_UNUSED_RESULT;
JdHistory *jd_history_list_get_history (JdHistoryList *self);
guint jd_history_list_get_index (JdHistoryList *self, guint position);

G_END_DECLS
