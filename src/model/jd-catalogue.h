/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A published list of functions and roles with its areas, patterns and level scales. Never changes once built. */
#pragma once

#include "jd-area-text.h"
#include "jd-pattern.h"
#include "jd-role.h"
#include "jd-scale.h"

G_BEGIN_DECLS

#define JD_TYPE_CATALOGUE (jd_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (JdCatalogue, jd_catalogue, JD, CATALOGUE, JdRecord)

const char *jd_catalogue_get_id (JdCatalogue *self);
const char *jd_catalogue_get_edition (JdCatalogue *self);
const char *jd_catalogue_get_title (JdCatalogue *self, const char *language);
const char *jd_catalogue_get_source (JdCatalogue *self, const char *language);
const char *jd_catalogue_get_note (JdCatalogue *self, const char *language);
JdGroupWord jd_catalogue_get_group_word (JdCatalogue *self);

guint jd_catalogue_get_n_functions (JdCatalogue *self);
JdFunction *jd_catalogue_get_function (JdCatalogue *self, guint index);
JdFunction *jd_catalogue_find_function (JdCatalogue *self, const char *code);

guint jd_catalogue_get_n_roles (JdCatalogue *self);
JdRole *jd_catalogue_get_role (JdCatalogue *self, guint index);
JdRole *jd_catalogue_find_role (JdCatalogue *self, const char *code);
JdRole *jd_catalogue_find_role_loosely (JdCatalogue *self, const char *typed);
JdRole *jd_catalogue_find_role_begun (JdCatalogue *self, const char *typed);

guint jd_catalogue_get_n_patterns (JdCatalogue *self);
JdPattern *jd_catalogue_get_pattern (JdCatalogue *self, guint index);
JdPattern *jd_catalogue_find_pattern (JdCatalogue *self, int number);

gboolean jd_catalogue_has_areas (JdCatalogue *self);
JdAreaText *jd_catalogue_get_area_text (JdCatalogue *self, JdArea area);
JdScale *jd_catalogue_get_scale (JdCatalogue *self, JdSide side);
JdLevelText *jd_catalogue_get_level_text (JdCatalogue *self, JdSide side, JdLevel level);

G_END_DECLS
