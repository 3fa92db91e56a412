/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One thing to choose in the first step of a check: a pattern or a design, what it is, what choosing it does, and the
 * button that does it, by an action. */
#pragma once

#include <gtk/gtk.h>

#include "jd-pattern.h"

G_BEGIN_DECLS

/**
 * JdCheckOptionText:
 * @title: what there is to choose
 * @tag: (nullable): a word that sets it apart, such as "nearest"
 * @description: (nullable): what it is
 * @effect: (nullable): what choosing it does
 * @warning: (nullable): what to think of before
 * @pattern: (nullable): the pattern that is drawn beside it
 * @button: what the button says
 * @action: what the button does
 * @target: (transfer floating): to what
 * @chosen: it is chosen already, so the button has nothing to do
 * @useless: the button has nothing to do for another reason
 */
typedef struct
{
  const char *title;
  const char *tag;
  const char *description;
  const char *effect;
  const char *warning;
  JdPattern *pattern;
  const char *button;
  const char *action;
  GVariant *target;
  gboolean chosen;
  gboolean useless;
} JdCheckOptionText;

#define JD_TYPE_CHECK_OPTION (jd_check_option_get_type ())
G_DECLARE_FINAL_TYPE (JdCheckOption, jd_check_option, JD, CHECK_OPTION, GtkListBoxRow)

GtkWidget *jd_check_option_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_check_option_set (JdCheckOption *self, const JdCheckOptionText *text);

G_END_DECLS
