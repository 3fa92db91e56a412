/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the files of the grid, each of which does one of the things a person does with it. */
#pragma once

#include "jd-score-grid-choices.h"
#include "jd-score-grid-editor.h"
#include "jd-score-grid-sheet.h"
#include "jd-score-grid-view.h"
#include "jd-score-grid-words.h"
#include "jd-score-grid.h"
#include "jd-typed-code.h"
#include "jd-unit-picker.h"

G_BEGIN_DECLS

struct _JdScoreGrid
{
  JdView parent_instance;

  GSettings *settings; /* nullable */
  GSimpleActionGroup *actions;

  JdScoreSheet sheet;
  guint n_hidden;     /* as last told */
  JdRole *anchor;     /* where a selection of several rows began; the catalogue holds it */
  gboolean selecting; /* it is us who change the viewer's selection */

  JdTypedCode *code;

  JdScoreGridView *view;
  JdScoreGridWords *words;     /* shown in a table of levels */
  JdScoreGridChoices *choices; /* in all others */
  GtkLabel *summary;
  GtkWidget *columns_button;
  JdScoreGridEditor *editor; /* nullable: while a cell is edited */
  GPtrArray *typed_roles;    /* of JdRole: what the editor is about, wherever the cursor goes meanwhile */
  JdScoreColumn typed_column;
  char *typed_text;     /* what was there before */
  GtkWidget *popover;   /* nullable: the one opened last */
  JdUnitPicker *picker; /* nullable: in the popover, where that is the one of units */
  JdSubject *picked;    /* nullable: what the picker is about */
};

/* jd-score-grid.c */
void jd_score_grid_update_n_hidden (JdScoreGrid *self);

/* jd-score-grid-follow.c */
void jd_score_grid_step_done (JdScoreGrid *self, JdStep *step);
void jd_score_grid_everything_changed (JdScoreGrid *self);
void jd_score_grid_rebuild (JdScoreGrid *self);
void jd_score_grid_update_words (JdScoreGrid *self);

/* jd-score-grid-cursor.c */
typedef enum
{
  JD_SCORE_MOVE,   /* the cell alone is selected */
  JD_SCORE_EXTEND, /* everything up to it is selected */
  JD_SCORE_TOGGLE, /* its row is selected as well, or no more */
} JdScoreMove;

void jd_score_grid_put_cursor (JdScoreGrid *self, int line, JdScoreColumn column, JdScoreMove move);
void jd_score_grid_step (JdScoreGrid *self, int lines, int columns, JdScoreMove move);
void jd_score_grid_step_cell (JdScoreGrid *self, int by);
void jd_score_grid_step_function (JdScoreGrid *self, int by);
void jd_score_grid_go_to_edge (JdScoreGrid *self, int lines, int columns, JdScoreMove move);
void jd_score_grid_select_all (JdScoreGrid *self);
void jd_score_grid_follow_viewer (JdScoreGrid *self);
void jd_score_grid_focus_cursor (JdScoreGrid *self);
void jd_score_grid_set_folded (JdScoreGrid *self, JdFunction *function, gboolean folded);
JdRole *jd_score_grid_get_role (JdScoreGrid *self);
GPtrArray *jd_score_grid_dup_roles (JdScoreGrid *self) G_GNUC_WARN_UNUSED_RESULT;

/* jd-score-grid-keys.c */
gboolean jd_score_grid_press_key (JdScoreGrid *self, guint keyval, GdkModifierType state);
void jd_score_grid_add_keys (JdScoreGrid *self);

/* jd-score-grid-find.c */
gboolean jd_score_grid_type_code (JdScoreGrid *self, gunichar letter);

/* jd-score-grid-pointer.c */
void jd_score_grid_add_pointer (JdScoreGrid *self);

/* jd-score-grid-edit.c */
gboolean jd_score_grid_set_level (JdScoreGrid *self, JdLevel level);
gboolean jd_score_grid_set_choice (JdScoreGrid *self, JdScoreColumn column, const char *nick);
gboolean jd_score_grid_set_text (JdScoreGrid *self,
                                 GPtrArray *roles,
                                 JdScoreColumn column,
                                 const char *text,
                                 GError **error);
void jd_score_grid_clear_cells (JdScoreGrid *self);
void jd_score_grid_fill_down (JdScoreGrid *self);
JdScoreColumn jd_score_grid_get_level_column (JdScoreGrid *self);

/* jd-score-grid-typing.c */
gboolean jd_score_grid_begin_typing (JdScoreGrid *self, gboolean afresh);
void jd_score_grid_end_typing (JdScoreGrid *self);

/* jd-score-grid-copy.c */
char *jd_score_grid_dup_block (JdScoreGrid *self, gboolean with_titles) G_GNUC_WARN_UNUSED_RESULT;

/* jd-score-grid-block.c */
gboolean jd_score_grid_paste_block (JdScoreGrid *self, const char *text, GError **error);

/* jd-score-grid-menu.c */
void jd_score_grid_drop_popover (JdScoreGrid *self);
void jd_score_grid_open_choice (JdScoreGrid *self, JdScoreColumn column);
void jd_score_grid_open_columns (JdScoreGrid *self);
void jd_score_grid_open_units (JdScoreGrid *self);
void jd_score_grid_update_units (JdScoreGrid *self);
void jd_score_grid_open_context_menu (JdScoreGrid *self);

/* jd-score-grid-columns.c */
void jd_score_grid_load_columns (JdScoreGrid *self);
void jd_score_grid_set_column_shown (JdScoreGrid *self, JdScoreColumn column, gboolean shown);
gboolean jd_score_grid_can_show (JdScoreGrid *self, JdScoreColumn column);

/* jd-score-grid-actions.c */
void jd_score_grid_add_actions (JdScoreGrid *self);
void jd_score_grid_update_actions (JdScoreGrid *self);
void jd_score_grid_sort (JdScoreGrid *self, JdScoreColumn column);

G_END_DECLS
