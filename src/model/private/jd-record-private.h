/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a record's fields are declared and written. Only the model floor includes this. */
#pragma once

#include "../jd-record.h"

G_BEGIN_DECLS

/* Where a record stands, for the decision log; what does not apply stays NULL. */
typedef struct
{
  const char *design;
  const char *role;
  const char
    *list; /* the list of the project that it stands in, where neither design nor role tells which it is */
  const char *id;    /* what tells it from the others of @list */
  const char *title; /* what people call it */
} JdRecordPlace;

typedef void (*JdRecordLocate) (JdRecord *self, JdRecordPlace *place);

#define JD_FIELD_AT(Type, member, field_name, field_kind, ...)                                               \
  {                                                                                                          \
    .name = field_name, .kind = field_kind, .offset = G_STRUCT_OFFSET (Type, member), __VA_ARGS__            \
  }

void jd_record_class_install (gpointer klass, const JdField *fields, guint n_fields, JdRecordLocate locate);

void jd_record_write (JdRecord *self, const JdField *field, const char *text);
void jd_record_write_named (gpointer self, const char *name, const char *text);
void jd_record_set_foreign (JdRecord *self, const char *attributes, const char *children);
void jd_record_copy_fields (JdRecord *self, JdRecord *from);
void jd_record_locate (JdRecord *self, JdRecordPlace *place);

G_END_DECLS
