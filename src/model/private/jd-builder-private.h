/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the builder share. An attach function puts the record of an element, whose attributes are all set,
 * where it belongs, and takes it on success; an end function follows when all its children have come. */
#pragma once

#include "../jd-builder.h"

G_BEGIN_DECLS

struct _JdBuilder
{
  GArray *frames;
  GHashTable *seen; /* "unit u1", "profile A-1"...: what may not come twice */
  guint n_designs;

  JdProject *project;
  JdCatalogue *catalogue;
  JdScale *scale;
  JdDesign *design;
};

gboolean jd_builder_claim (JdBuilder *self, const char *kind, const char *id, GError **error);
gboolean jd_builder_is_seen (JdBuilder *self, const char *kind, const char *id);
JdRole *jd_builder_find_role (JdBuilder *self, const char *code, GError **error);
gboolean jd_builder_check_area (JdBuilder *self, JdArea area, GError **error);

gboolean jd_builder_attach_project (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_catalogue (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_area (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_pattern (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_scale (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_level (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_function (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_role (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_participant (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_unit (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_profile (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_design (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_assignment (JdBuilder *self, JdRecord *record, GError **error);
gboolean jd_builder_attach_entry (JdBuilder *self, JdRecord *record, GError **error);

gboolean jd_builder_end_catalogue (JdBuilder *self, GError **error);
gboolean jd_builder_end_project (JdBuilder *self, GError **error);
gboolean jd_builder_end_design (JdBuilder *self, GError **error);

G_END_DECLS
