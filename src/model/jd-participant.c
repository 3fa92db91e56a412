/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-participant.h"

#include "private/jd-record-private.h"

struct _JdParticipant
{
  JdRecord parent_instance;

  char *function;
  char *who;
  char *note;
};

G_DEFINE_FINAL_TYPE (JdParticipant, jd_participant, JD_TYPE_RECORD)

static const JdField participant_fields[] = {
  JD_FIELD_AT (JdParticipant, function, "function", JD_FIELD_TEXT),
  JD_FIELD_AT (JdParticipant, who, "who", JD_FIELD_TEXT, .flags = JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdParticipant, note, "note", JD_FIELD_TEXT),
};

static void
locate (JdRecord *record, JdRecordPlace *place)
{
  JdParticipant *self = JD_PARTICIPANT (record);

  place->list = "participants";
  place->id = jd_participant_get_function (self);
  place->title = self->who;
}

static void
jd_participant_class_init (JdParticipantClass *klass)
{
  jd_record_class_install (klass, participant_fields, G_N_ELEMENTS (participant_fields), locate);
}

static void
jd_participant_init (JdParticipant *self)
{
}

/* The code of the function, or empty for the whole project. */
const char *
jd_participant_get_function (JdParticipant *self)
{
  g_return_val_if_fail (JD_IS_PARTICIPANT (self), NULL);
  return self->function != NULL ? self->function : "";
}

const char *
jd_participant_get_who (JdParticipant *self)
{
  g_return_val_if_fail (JD_IS_PARTICIPANT (self), NULL);
  return self->who != NULL ? self->who : "";
}

const char *
jd_participant_get_note (JdParticipant *self)
{
  g_return_val_if_fail (JD_IS_PARTICIPANT (self), NULL);
  return self->note != NULL ? self->note : "";
}
