/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A design as a board, as plain data for the drawing floor. */
#pragma once

#include "jd-board-paint.h"
#include "jd-project.h"

G_BEGIN_DECLS

typedef struct _JdBoardFigure JdBoardFigure;

JdBoardFigure *
jd_board_figure_new (JdProject *project, JdDesign *design, JdDesign *second, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_board_figure_free (JdBoardFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdBoardFigure, jd_board_figure_free)

const JdBoardPicture *jd_board_figure_get_picture (const JdBoardFigure *self);
JdBoardInput jd_board_figure_get_input (const JdBoardFigure *self, double width, double height, double scale);
char *jd_board_figure_dup_description (const JdBoardFigure *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
