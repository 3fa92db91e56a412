/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filling a catalogue; for the builder alone. After that a catalogue never changes. */
#pragma once

#include "../jd-catalogue.h"
#include "jd-record-private.h"

G_BEGIN_DECLS

void jd_function_place (JdFunction *self, guint index, guint first_role);
void jd_function_count_role (JdFunction *self);
gboolean jd_pattern_prepare (JdPattern *self, GError **error);
void jd_scale_take_level (JdScale *self, JdLevelText *level);
void jd_role_place (JdRole *self, JdFunction *function, guint index, JdBasis catalogue_basis);

void jd_catalogue_take_function (JdCatalogue *self, JdFunction *function);
void jd_catalogue_take_role (JdCatalogue *self, JdRole *role);
void jd_catalogue_take_area (JdCatalogue *self, JdAreaText *area);
void jd_catalogue_take_pattern (JdCatalogue *self, JdPattern *pattern);
void jd_catalogue_take_scale (JdCatalogue *self, JdScale *scale);

G_END_DECLS
