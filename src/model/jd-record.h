/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thing of the model whose state is a table of fields: readable by everybody, written only by the edit
 * verbs and the builder (private/jd-record-private.h). */
#pragma once

#include "jd-field.h"

G_BEGIN_DECLS

#define JD_TYPE_RECORD (jd_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (JdRecord, jd_record, JD, RECORD, GObject)

struct _JdRecordClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer table;
};

const JdField *jd_record_get_fields (JdRecord *self, guint *n_fields);
const JdField *jd_record_find_field (JdRecord *self, const char *name);
char *jd_record_dup_text (JdRecord *self, const JdField *field) G_GNUC_WARN_UNUSED_RESULT;
gboolean jd_record_is_default (JdRecord *self, const JdField *field);

const char *jd_record_get_foreign_attributes (JdRecord *self);
const char *jd_record_get_foreign_children (JdRecord *self);

G_END_DECLS
