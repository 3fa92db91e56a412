/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a card says in words: to those who hear it, and to those who rest the pointer on it. */
#pragma once

#include "jd-viewer.h"

G_BEGIN_DECLS

char *jd_card_dup_name (JdViewer *viewer, JdRole *role) G_GNUC_WARN_UNUSED_RESULT;
char *jd_card_dup_description (JdViewer *viewer, JdRole *role) G_GNUC_WARN_UNUSED_RESULT;
char *jd_card_dup_tooltip (JdViewer *viewer, JdRole *role) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
