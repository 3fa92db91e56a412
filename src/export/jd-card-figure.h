/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The face of the card of one role in one design, as plain data for the drawing floor. */
#pragma once

#include "jd-card.h"
#include "jd-project.h"

G_BEGIN_DECLS

typedef struct _JdCardFigure JdCardFigure;

JdCardFigure *
jd_card_figure_new (JdProject *project, JdAssignment *assignment, JdAssignment *second, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;
void jd_card_figure_free (JdCardFigure *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCardFigure, jd_card_figure_free)

const JdCardFace *jd_card_figure_get_face (const JdCardFigure *self);
void jd_card_figure_show_trial (JdCardFigure *self, const JdSourcing *to);
void jd_card_figure_set_flags (JdCardFigure *self, JdCardFlags flags);

char *jd_card_dup_change (JdAssignment *assignment, JdAssignment *second) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
