/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-assignment.h"

#include "private/jd-project-private.h"
#include "private/jd-record-private.h"

struct _JdAssignment
{
  JdRecord parent_instance;

  char *role_code;
  int area;
  int sourcing;
  int insource;
  int outsource;
  char **units;
  char *owner;
  char *due;
  char *note;
  char *evidence;
  char *reason;
  char **votes_insource, **votes_outsource, **votes_sourcing;

  JdRole *role;     /* unowned: the project holds the catalogue */
  JdDesign *design; /* unowned: holds this assignment */
};

G_DEFINE_FINAL_TYPE (JdAssignment, jd_assignment, JD_TYPE_RECORD)

static const JdField assignment_fields[] = {
  JD_FIELD_AT (JdAssignment, role_code, "role", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED | JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdAssignment,
               area,
               "area",
               JD_FIELD_ENUM,
               .enum_type = jd_area_get_type,
               .flags = JD_FIELD_REQUIRED | JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdAssignment,
               sourcing,
               "sourcing",
               JD_FIELD_ENUM,
               .enum_type = jd_sourcing_get_type,
               .flags = JD_FIELD_REQUIRED | JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdAssignment,
               insource,
               "insource",
               JD_FIELD_ENUM,
               .enum_type = jd_level_get_type,
               .flags = JD_FIELD_REQUIRED | JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdAssignment,
               outsource,
               "outsource",
               JD_FIELD_ENUM,
               .enum_type = jd_level_get_type,
               .flags = JD_FIELD_REQUIRED | JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdAssignment, units, "units", JD_FIELD_WORDS),
  JD_FIELD_AT (JdAssignment, owner, "owner", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAssignment, due, "due", JD_FIELD_DATE),
  JD_FIELD_AT (JdAssignment, note, "note", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAssignment, evidence, "evidence", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAssignment, reason, "reason", JD_FIELD_TEXT),
  JD_FIELD_AT (JdAssignment,
               votes_insource,
               "votes-insource",
               JD_FIELD_ENUMS,
               .enum_type = jd_level_get_type,
               .maximum = JD_MAX_SEATS),
  JD_FIELD_AT (JdAssignment,
               votes_outsource,
               "votes-outsource",
               JD_FIELD_ENUMS,
               .enum_type = jd_level_get_type,
               .maximum = JD_MAX_SEATS),
  JD_FIELD_AT (JdAssignment,
               votes_sourcing,
               "votes-sourcing",
               JD_FIELD_ENUMS,
               .enum_type = jd_sourcing_get_type,
               .maximum = JD_MAX_SEATS),
};

/* The field of an assignment that a vote decides. */
const char *
jd_vote_kind_get_field (JdVoteKind kind)
{
  static const char *const fields[] = { "insource", "outsource", "sourcing" };

  g_return_val_if_fail (kind < JD_N_VOTE_KINDS, NULL);
  return fields[kind];
}

/* The field that keeps the votes themselves. */
const char *
jd_vote_kind_get_votes_field (JdVoteKind kind)
{
  static const char *const fields[] = { "votes-insource", "votes-outsource", "votes-sourcing" };

  g_return_val_if_fail (kind < JD_N_VOTE_KINDS, NULL);
  return fields[kind];
}

static void
locate (JdRecord *record, JdRecordPlace *place)
{
  JdAssignment *self = JD_ASSIGNMENT (record);

  place->design = jd_design_get_id (self->design);
  place->role = self->role_code;
}

static void
jd_assignment_class_init (JdAssignmentClass *klass)
{
  jd_record_class_install (klass, assignment_fields, G_N_ELEMENTS (assignment_fields), locate);
}

static void
jd_assignment_init (JdAssignment *self)
{
}

JdArea
jd_assignment_get_area (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), 0);
  return self->area;
}

JdSourcing
jd_assignment_get_sourcing (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), 0);
  return self->sourcing;
}

/* Ids of the units that do the role, or NULL for none. */
const char *const *
jd_assignment_get_units (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return (const char *const *) self->units;
}

const char *
jd_assignment_get_owner (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->owner != NULL ? self->owner : "";
}

/* YYYY-MM-DD, or empty. */
const char *
jd_assignment_get_due (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->due != NULL ? self->due : "";
}

const char *
jd_assignment_get_note (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->note != NULL ? self->note : "";
}

const char *
jd_assignment_get_evidence (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->evidence != NULL ? self->evidence : "";
}

/* Why the role is meant to stand here. */
const char *
jd_assignment_get_reason (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->reason != NULL ? self->reason : "";
}

/* How the seats of the room voted before they agreed: a nick of JdLevel or JdSourcing for each, the one for nothing
 * (none, unassigned) being an abstention. Returns: (transfer none) (nullable): NULL where nobody has voted */
const char *const *
jd_assignment_get_votes (JdAssignment *self, JdVoteKind kind)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);

  switch (kind)
    {
    case JD_VOTE_INSOURCE:
      return (const char *const *) self->votes_insource;
    case JD_VOTE_OUTSOURCE:
      return (const char *const *) self->votes_outsource;
    case JD_VOTE_SOURCING:
      return (const char *const *) self->votes_sourcing;
    default:
      g_return_val_if_reached (NULL);
    }
}

/* The level on the scale of @side, kept even where the sourcing does not use that side. */
JdLevel
jd_assignment_get_level (JdAssignment *self, JdSide side)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), JD_LEVEL_NONE);
  return side == JD_SIDE_INSOURCE ? self->insource : self->outsource;
}

/* Whether the sourcing uses @side (design, section 4, rule 1). */
gboolean
jd_assignment_uses_side (JdAssignment *self, JdSide side)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), FALSE);
  return self->sourcing == JD_SOURCING_COMBINATION
         || self->sourcing == (side == JD_SIDE_INSOURCE ? JD_SOURCING_INSOURCE : JD_SOURCING_OUTSOURCE);
}

gboolean
jd_assignment_has_unit (JdAssignment *self, const char *unit_id)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), FALSE);
  return self->units != NULL && g_strv_contains ((const char *const *) self->units, unit_id);
}

/* Returns: (transfer none) */
JdRole *
jd_assignment_get_role (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->role;
}

/* Returns: (transfer none) */
JdDesign *
jd_assignment_get_design (JdAssignment *self)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (self), NULL);
  return self->design;
}

void
jd_assignment_place (JdAssignment *self, JdDesign *design, JdRole *role)
{
  self->design = design;
  self->role = role;
  if (self->role_code == NULL)
    self->role_code = g_strdup (jd_role_get_code (role));
}
