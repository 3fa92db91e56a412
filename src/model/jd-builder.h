/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one door through which a reader puts a project or a catalogue together. It knows which element stands in
 * which, which codes and ids may stand twice and which must exist; the reader knows lines and bytes. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

typedef enum
{
  JD_BUILD_ERROR_MISPLACED, /* an element that the parent cannot hold, or holds once only */
  JD_BUILD_ERROR_MISSING,   /* something required is not there */
  JD_BUILD_ERROR_DOUBLED,   /* a code or id that is taken */
  JD_BUILD_ERROR_UNKNOWN,   /* a code or id that does not exist */
  JD_BUILD_ERROR_LIMIT,     /* more than a project can hold */
} JdBuildError;
#define JD_BUILD_ERROR (jd_build_error_quark ())
GQuark jd_build_error_quark (void);

/* Designs times roles. */
#define JD_BUILDER_MAX_ASSIGNMENTS 500000

typedef struct _JdBuilder JdBuilder;

JdBuilder *jd_builder_new (void);
void jd_builder_free (JdBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdBuilder, jd_builder_free)

gboolean jd_builder_begin (JdBuilder *self, const char *element, GError **error);
JdRecord *jd_builder_get_record (JdBuilder *self);
gboolean jd_builder_set (JdBuilder *self, const char *name, const char *text, GError **error);
void jd_builder_set_foreign_attributes (JdBuilder *self, const char *attributes);
gboolean jd_builder_attach (JdBuilder *self, GError **error);
void jd_builder_set_foreign_children (JdBuilder *self, const char *children);
gboolean jd_builder_end (JdBuilder *self, GError **error);

JdProject *jd_builder_steal_project (JdBuilder *self);
JdCatalogue *jd_builder_steal_catalogue (JdBuilder *self);

JdProject *jd_build_project (JdCatalogue *catalogue, const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
