/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one editor of the score grid, put over the cell that is typed into. Knows keys, not what the text means.
 *
 * Signals: done (JdScoreEditorExit): the text is wanted; cancelled (): it is not. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where the cursor goes from here. */
typedef enum
{
  JD_SCORE_EXIT_STAY,
  JD_SCORE_EXIT_DOWN,
  JD_SCORE_EXIT_UP,
  JD_SCORE_EXIT_NEXT,
  JD_SCORE_EXIT_PREVIOUS,
  JD_SCORE_EXIT_LEFT, /* the keyboard has gone elsewhere already */
} JdScoreEditorExit;

#define JD_TYPE_SCORE_GRID_EDITOR (jd_score_grid_editor_get_type ())
G_DECLARE_FINAL_TYPE (JdScoreGridEditor, jd_score_grid_editor, JD, SCORE_GRID_EDITOR, GtkWidget)

GtkWidget *jd_score_grid_editor_new (const char *name, const char *text, guint n_roles)
  G_GNUC_WARN_UNUSED_RESULT;
const char *jd_score_grid_editor_get_text (JdScoreGridEditor *self);
GtkWidget *jd_score_grid_editor_get_entry (JdScoreGridEditor *self);
void jd_score_grid_editor_refuse (JdScoreGridEditor *self, const char *why);

G_END_DECLS
