/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the files of the viewer. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

struct _JdViewer
{
  GObject parent_instance;

  JdProject *project;
  JdDesign *design;
  JdDesign *second;
  JdPattern *tried_pattern;
  char *language;
  JdFilter filter;

  GHashTable *selected; /* set of JdRole, which the catalogue holds */
  JdRole *role;

  /* As of now, or NULL until somebody asks. */
  JdMaturity *maturity, *edited_maturity, *earlier_maturity;
  JdFindings *findings;
  JdProgress *progress;
  GSignalGroup *project_signals;
};

void jd_viewer_forget_results (JdViewer *self);
void jd_viewer_reset_selection (JdViewer *self);
void jd_viewer_notify_role (JdViewer *self);
void jd_viewer_emit_selection_changed (JdViewer *self);
void jd_viewer_notify_tried_pattern (JdViewer *self);

G_END_DECLS
