/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A project: an organisation, its catalogue, units, profiles, designs and decision log. Everybody may read and
 * watch it; only the edit verbs (jd-edit.h) change it. */
#pragma once

#include <gio/gio.h>

#include "jd-design.h"
#include "jd-history.h"
#include "jd-log-entry.h"
#include "jd-participant.h"
#include "jd-profile.h"
#include "jd-unit.h"

G_BEGIN_DECLS

#define JD_TYPE_PROJECT (jd_project_get_type ())
G_DECLARE_FINAL_TYPE (JdProject, jd_project, JD, PROJECT, JdRecord)

const char *jd_project_get_title (JdProject *self);
const char *jd_project_get_organisation (JdProject *self);
const char *jd_project_get_date (JdProject *self);
const char *jd_project_get_scope (JdProject *self);
const char *jd_project_get_note (JdProject *self);

JdCatalogue *jd_project_get_catalogue (JdProject *self);
JdHistory *jd_project_get_history (JdProject *self);
gboolean jd_project_is_read_only (JdProject *self);

GListModel *jd_project_get_participants (JdProject *self);
JdParticipant *jd_project_find_participant (JdProject *self, const char *function);

GListModel *jd_project_get_units (JdProject *self);
JdUnit *jd_project_find_unit (JdProject *self, const char *id);
JdUnit *jd_project_find_unit_by_name (JdProject *self, const char *name);

JdProfile *jd_project_get_profile (JdProject *self, guint role_index);

GListModel *jd_project_get_designs (JdProject *self);
guint jd_project_get_n_designs (JdProject *self);
JdDesign *jd_project_get_design (JdProject *self, guint index);
JdDesign *jd_project_find_design (JdProject *self, const char *id);
JdDesign *jd_project_get_newest_as_is (JdProject *self);
gboolean jd_project_has_design (JdProject *self, JdDesign *design);

GListModel *jd_project_get_log (JdProject *self);
const char *jd_project_get_logged_name (JdProject *self, const char *list, const char *id);

/* The elements that group records in a file. They say nothing themselves but may hold foreign XML. */
typedef enum
{
  JD_CONTAINER_PARTICIPANTS,
  JD_CONTAINER_UNITS,
  JD_CONTAINER_PROFILES,
  JD_CONTAINER_DESIGNS,
  JD_CONTAINER_LOG,
} JdContainerKind;
#define JD_N_CONTAINERS (JD_CONTAINER_LOG + 1)

JdRecord *jd_project_get_container (JdProject *self, JdContainerKind kind);

G_END_DECLS
