/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board, with the bar of the pattern that is tried over it. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_BOARD_PAGE (jd_board_page_get_type ())
G_DECLARE_FINAL_TYPE (JdBoardPage, jd_board_page, JD, BOARD_PAGE, JdView)

G_END_DECLS
