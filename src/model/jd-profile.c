/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-profile.h"

#include "private/jd-project-private.h"
#include "private/jd-record-private.h"

struct _JdProfile
{
  JdRecord parent_instance;

  char *role_code;
  int recommendation;
  int parked;
  int cycle;

  JdRole *role; /* unowned: the project holds the catalogue */
};

G_DEFINE_FINAL_TYPE (JdProfile, jd_profile, JD_TYPE_RECORD)

static const JdField profile_fields[] = {
  JD_FIELD_AT (JdProfile, role_code, "role", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdProfile,
               recommendation,
               "recommendation",
               JD_FIELD_ENUM,
               .enum_type = jd_recommendation_get_type),
  JD_FIELD_AT (JdProfile, parked, "parked", JD_FIELD_BOOLEAN),
  JD_FIELD_AT (JdProfile, cycle, "cycle", JD_FIELD_ENUM, .enum_type = jd_cycle_get_type),
};

static void
locate (JdRecord *record, JdRecordPlace *place)
{
  JdProfile *self = JD_PROFILE (record);

  place->role = self->role_code;
}

static void
jd_profile_class_init (JdProfileClass *klass)
{
  jd_record_class_install (klass, profile_fields, G_N_ELEMENTS (profile_fields), locate);
}

static void
jd_profile_init (JdProfile *self)
{
}

/* How much the organisation needs the role (ITU-T X.1060); unnecessary roles enter no mean. */
JdRecommendation
jd_profile_get_recommendation (JdProfile *self)
{
  g_return_val_if_fail (JD_IS_PROFILE (self), 0);
  return self->recommendation;
}

/* Whether the role is put off to the parking lot. */
gboolean
jd_profile_get_parked (JdProfile *self)
{
  g_return_val_if_fail (JD_IS_PROFILE (self), FALSE);
  return self->parked;
}

/* Which review cycle its improvement belongs to. */
JdCycle
jd_profile_get_cycle (JdProfile *self)
{
  g_return_val_if_fail (JD_IS_PROFILE (self), 0);
  return self->cycle;
}

/* Returns: (transfer none) */
JdRole *
jd_profile_get_role (JdProfile *self)
{
  g_return_val_if_fail (JD_IS_PROFILE (self), NULL);
  return self->role;
}

/* Whether any field differs from its default, so that a file must hold the profile. */
gboolean
jd_profile_says_something (JdProfile *self)
{
  g_return_val_if_fail (JD_IS_PROFILE (self), FALSE);
  return self->recommendation != JD_RECOMMENDATION_NONE || self->parked || self->cycle != JD_CYCLE_NONE
         || jd_record_get_foreign_attributes (JD_RECORD (self)) != NULL
         || jd_record_get_foreign_children (JD_RECORD (self)) != NULL;
}

void
jd_profile_place (JdProfile *self, JdRole *role)
{
  self->role = role;
  if (self->role_code == NULL)
    self->role_code = g_strdup (jd_role_get_code (role));
}
