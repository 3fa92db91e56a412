/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A part of the inspector: some fields of its subject. */
#pragma once

#include <gtk/gtk.h>

#include "jd-subject.h"

G_BEGIN_DECLS

#define JD_TYPE_SECTION (jd_section_get_type ())
G_DECLARE_DERIVABLE_TYPE (JdSection, jd_section, JD, SECTION, GtkWidget)

/**
 * JdSectionClass:
 * @refresh: show what the model says about the subject now, which there is
 * @commit: (nullable): hand in what is typed and not yet in the model; FALSE where it was refused
 */
struct _JdSectionClass
{
  GtkWidgetClass parent_class;

  void (*refresh) (JdSection *self);
  gboolean (*commit) (JdSection *self);
};

JdSubject *jd_section_get_subject (JdSection *self);
void jd_section_show (JdSection *self, JdSubject *subject);
gboolean jd_section_commit (JdSection *self);

G_END_DECLS
