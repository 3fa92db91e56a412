/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who takes part in drawing up a function: names of posts or departments, no list of persons. */
#pragma once

#include "jd-enums.h"
#include "jd-record.h"

G_BEGIN_DECLS

#define JD_TYPE_PARTICIPANT (jd_participant_get_type ())
G_DECLARE_FINAL_TYPE (JdParticipant, jd_participant, JD, PARTICIPANT, JdRecord)

const char *jd_participant_get_function (JdParticipant *self);
const char *jd_participant_get_who (JdParticipant *self);
const char *jd_participant_get_note (JdParticipant *self);

G_END_DECLS
