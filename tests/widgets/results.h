/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of results say, read from their rows. */
#pragma once

#include "jd-viewer.h"
#include "stage.h"

GtkWidget *results_find_list (GtkWidget *page, JdFindingKind kind);
GtkWidget *results_show_list (GtkWidget *page, JdFindingKind kind);
GtkWidget *results_get_first_row (GtkWidget *list);
void results_check_list (JdViewer *viewer, GtkWidget *page, JdFindingKind kind);
