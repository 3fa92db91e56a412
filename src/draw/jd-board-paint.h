/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws a whole board, or its ground alone, onto any cairo surface: pictures, PDF, print, and under the cards
 * on screen. */
#pragma once

#include "jd-board-layout.h"
#include "jd-card.h"

G_BEGIN_DECLS

/**
 * JdBoardAxisText:
 * @start: what the near end means ("内部（被害者側）", "低")
 * @name: what is measured ("取り扱う情報")
 * @end: what the far end means
 */
typedef struct
{
  const char *start;
  const char *name;
  const char *end;
} JdBoardAxisText;

/**
 * JdBoardPaneText:
 * @numeral: "I" to "IV"; (nullable) for the strips
 * @name: "自組織で実施すべき領域"
 * @count: (nullable): "15 役割"
 */
typedef struct
{
  const char *numeral;
  const char *name;
  const char *count;
} JdBoardPaneText;

/**
 * JdBoardPicture:
 * @language: language of the texts, "ja" or "en"
 * @title: (nullable): first line above the board
 * @subtitle: (nullable): after the title, quieter
 * @footer: (nullable): source, date, what the marks mean; below the board
 * @panes: texts by #JdBoardAreaId
 * @lanes: names by #JdBoardLaneId
 * @information: the axis that runs down: internal to external
 * @skill: the axis that runs across: low to high
 * @cards: (array length=n_cards): the cards, in the order of the layout's input
 * @n_cards: how many
 */
typedef struct
{
  const char *language;
  const char *title;
  const char *subtitle;
  const char *footer;
  JdBoardPaneText panes[JD_BOARD_N_AREAS];
  const char *lanes[JD_BOARD_N_LANES];
  JdBoardAxisText information;
  JdBoardAxisText skill;
  const JdCardFace *cards;
  guint n_cards;
} JdBoardPicture;

void jd_board_paint (const JdBoardPicture *picture,
                     const JdBoardInput *input,
                     PangoContext *context,
                     cairo_t *cr,
                     const JdPalette *palette);
void jd_board_paint_pane (const JdBoardPicture *picture,
                          const JdBoardLayout *layout,
                          JdBoardAreaId area,
                          PangoContext *context,
                          cairo_t *cr,
                          const JdPalette *palette);
void jd_board_paint_axes (const JdBoardPicture *picture,
                          const JdBoardLayout *layout,
                          PangoContext *context,
                          cairo_t *cr,
                          const JdPalette *palette);
double jd_board_paint_fitting_height (const JdBoardPicture *picture, const JdBoardInput *input);

G_END_DECLS
