/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings as text for a mail or minutes. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

void jd_finding_copy (GtkWidget *from, JdViewer *viewer, JdFindingKind first, JdFindingKind last);

G_END_DECLS
