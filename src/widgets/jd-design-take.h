/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking designs from another file, so that groups that worked apart come together: ask for the file, read it, ask
 * which of its designs. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

void jd_design_take_choose (JdViewer *viewer, GtkWidget *parent);
void jd_design_take_from (JdViewer *viewer, GtkWidget *parent, GFile *file);

G_END_DECLS
