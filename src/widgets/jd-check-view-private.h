/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files of the check: the view, its answers, its keys. */
#pragma once

#include "jd-check-end.h"
#include "jd-check-patterns.h"
#include "jd-check-progress.h"
#include "jd-check-role.h"
#include "jd-check-view.h"

G_BEGIN_DECLS

struct _JdCheckView
{
  JdView parent_instance;

  JdCheckStep step;
  JdSide side;       /* of a role that is done both ways, the one that is asked about */
  gboolean lacked;   /* the role that is asked about had no score when it was come to */
  JdDesign *checked; /* the design that the step belongs to; another one begins anew */
  gboolean roomy;    /* there is room for larger type */
  guint resize;      /* source that changes it */

  GtkWidget *page;
  GtkStack *stack;
  GtkToggleButton *patterns_button;
  GtkToggleButton *roles_button;
  GtkLabel *count;
  GtkProgressBar *bar;
  GtkWidget *notice;
  GtkWidget *notice_button;
  JdCheckPatterns *patterns;
  JdCheckProgress *progress;
  JdCheckRole *role;
  GtkWidget *steps;
  JdCheckEnd *end;
};

/* jd-check-view.c */
void jd_check_view_go_to_step (JdCheckView *self, JdCheckStep step);
JdRole *jd_check_view_get_role (JdCheckView *self);

/* jd-check-focus.c */
gboolean jd_check_view_has_focus (JdCheckView *self, GtkWidget *widget);
gboolean jd_check_view_tab (JdCheckView *self, GtkDirectionType direction);
void jd_check_view_focus (JdCheckView *self);

/* jd-check-answer.c: what changes the model, and where it leads */
void jd_check_view_go_to (JdCheckView *self, JdRole *role, JdSide side);
void jd_check_view_answer (JdCheckView *self, JdSide side, JdLevel level);
void jd_check_view_set_level_here (JdCheckView *self, JdLevel level);
void jd_check_view_set_sourcing (JdCheckView *self, JdSourcing sourcing);
void jd_check_view_set_not_done (JdCheckView *self);
void jd_check_view_go_on (JdCheckView *self);
void jd_check_view_move (JdCheckView *self, int by);
void jd_check_view_move_to_end (JdCheckView *self, gboolean last);
void jd_check_view_move_to_due (JdCheckView *self);
gboolean jd_check_view_follow (JdCheckView *self, JdStep *step);
void jd_check_view_install_actions (GtkWidgetClass *widget_class);

/* jd-check-keys.c */
gboolean jd_check_view_press_key (JdCheckView *self, guint keyval, GdkModifierType state);
void jd_check_view_init_keys (JdCheckView *self);

G_END_DECLS
