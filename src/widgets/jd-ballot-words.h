/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a ballot says for people once its votes are shown, and nothing before. */
#pragma once

#include "jd-ballot.h"

G_BEGIN_DECLS

char *jd_ballot_dup_seats (JdBallot *self, int vote) G_GNUC_WARN_UNUSED_RESULT;
char *jd_ballot_dup_result (JdBallot *self) G_GNUC_WARN_UNUSED_RESULT;
char *jd_ballot_dup_apart (JdBallot *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
