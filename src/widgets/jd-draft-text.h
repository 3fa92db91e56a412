/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text that a person types. What is typed is a draft until focus leaves the field, or until Enter (in several
 * lines Ctrl+Enter): only then the model is asked. Escape takes the draft back. An input method that composes
 * keeps all its keys. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Properties: "label" (name for those who do not see it), "multiline", both construct only.
 * Signals:
 *   commit (const char *text)   to be put into the model; what the model then says comes back by jd_draft_text_show()
 *   typed ()                    a person changed the text of one line */
#define JD_TYPE_DRAFT_TEXT (jd_draft_text_get_type ())
G_DECLARE_FINAL_TYPE (JdDraftText, jd_draft_text, JD, DRAFT_TEXT, GtkWidget)

void jd_draft_text_show (JdDraftText *self, gpointer about, const char *value);
char *jd_draft_text_dup_text (JdDraftText *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_draft_text_type (JdDraftText *self, const char *text);
gboolean jd_draft_text_is_pending (JdDraftText *self);
gboolean jd_draft_text_is_composing (JdDraftText *self);
gboolean jd_draft_text_commit (JdDraftText *self);
void jd_draft_text_revert (JdDraftText *self);
void jd_draft_text_set_wrong (JdDraftText *self, const char *message);

G_END_DECLS
