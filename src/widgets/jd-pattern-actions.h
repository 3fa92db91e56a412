/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with a pattern, for every view and menu that has patterns. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/* Actions; a pattern is named by its number in the catalogue:
 *   patterns.show (i)        tries it, and goes to the board, which shows what it would change
 *   patterns.stop            tries none any more
 *   patterns.apply (i)       applies it to the edited design
 *   patterns.new-to-be (i)   opens the dialog of a new to-be that is drawn up by it */

GActionGroup *jd_pattern_actions_new (JdViewer *viewer, GtkWidget *parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
