/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fields by table: properties, text form, equality and freeing are written once for every class. */
#include "jd-record.h"

#include "jd-enums.h"
#include "private/jd-record-private.h"

#include <string.h>

typedef struct
{
  char *foreign_attributes;
  char *foreign_children;
} JdRecordPrivate;

typedef struct
{
  const JdField *fields;
  guint n_fields;
  GParamSpec **pspecs; /* pspecs[i + 1] is of fields[i] */
  JdRecordLocate locate;
} JdRecordTable;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JdRecord, jd_record, G_TYPE_OBJECT)

static inline gpointer
field_at (JdRecord *self, const JdField *field)
{
  return G_STRUCT_MEMBER_P (self, field->offset);
}

static inline const JdRecordTable *
get_table (JdRecord *self)
{
  return JD_RECORD_GET_CLASS (self)->table;
}

static gboolean
field_is_number (const JdField *field)
{
  return field->kind == JD_FIELD_ENUM || field->kind == JD_FIELD_NUMBER || field->kind == JD_FIELD_BOOLEAN;
}

static gboolean
field_is_list (const JdField *field)
{
  return field->kind == JD_FIELD_WORDS || field->kind == JD_FIELD_ENUMS;
}

static int
parse_number (const JdField *field, const char *text)
{
  int value = field->fallback;

  if (field->kind == JD_FIELD_ENUM)
    jd_enum_from_nick (field->enum_type (), text, &value);
  else if (field->kind == JD_FIELD_BOOLEAN)
    value = g_str_equal (text, "true");
  else
    value = (int) g_ascii_strtoll (text, NULL, 10);
  return value;
}

static void
jd_record_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdRecord *self = JD_RECORD (object);
  const JdField *field = &get_table (self)->fields[prop_id - 1];
  gpointer at = field_at (self, field);

  switch (field->kind)
    {
    case JD_FIELD_ENUM:
      g_value_set_enum (value, *(int *) at);
      break;
    case JD_FIELD_NUMBER:
      g_value_set_int (value, *(int *) at);
      break;
    case JD_FIELD_BOOLEAN:
      g_value_set_boolean (value, *(int *) at);
      break;
    case JD_FIELD_WORDS:
    case JD_FIELD_ENUMS:
      g_value_set_boxed (value, *(char ***) at);
      break;
    case JD_FIELD_TEXT:
    case JD_FIELD_ID:
    case JD_FIELD_DATE:
    case JD_FIELD_TIME:
      g_value_set_string (value, *(char **) at != NULL ? *(char **) at : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_record_constructed (GObject *object)
{
  JdRecord *self = JD_RECORD (object);
  const JdRecordTable *table = get_table (self);

  for (guint i = 0; i < table->n_fields; i++)
    if (field_is_number (&table->fields[i]))
      *(int *) field_at (self, &table->fields[i]) = table->fields[i].fallback;

  G_OBJECT_CLASS (jd_record_parent_class)->constructed (object);
}

static void
jd_record_finalize (GObject *object)
{
  JdRecord *self = JD_RECORD (object);
  JdRecordPrivate *priv = jd_record_get_instance_private (self);
  const JdRecordTable *table = get_table (self);

  for (guint i = 0; i < table->n_fields; i++)
    {
      gpointer at = field_at (self, &table->fields[i]);

      if (field_is_list (&table->fields[i]))
        g_strfreev (*(char ***) at);
      else if (!field_is_number (&table->fields[i]))
        g_free (*(char **) at);
    }
  g_free (priv->foreign_attributes);
  g_free (priv->foreign_children);

  G_OBJECT_CLASS (jd_record_parent_class)->finalize (object);
}

static void
jd_record_class_init (JdRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jd_record_constructed;
  object_class->finalize = jd_record_finalize;
}

static void
jd_record_init (JdRecord *self)
{
}

static GParamSpec *
create_pspec (const JdField *field)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case JD_FIELD_ENUM:
      return g_param_spec_enum (field->name, NULL, NULL, field->enum_type (), field->fallback, flags);
    case JD_FIELD_NUMBER:
      return g_param_spec_int (
        field->name, NULL, NULL, field->minimum, field->maximum, field->fallback, flags);
    case JD_FIELD_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, field->fallback, flags);
    case JD_FIELD_WORDS:
    case JD_FIELD_ENUMS:
      return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_STRV, flags);
    case JD_FIELD_TEXT:
    case JD_FIELD_ID:
    case JD_FIELD_DATE:
    case JD_FIELD_TIME:
      return g_param_spec_string (field->name, NULL, NULL, "", flags);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Gives the class @klass, in its class_init, the @fields as read-only properties. @fields is static;
 * @locate (nullable) tells the decision log where a record of the class stands. */
void
jd_record_class_install (gpointer klass, const JdField *fields, guint n_fields, JdRecordLocate locate)
{
  JdRecordTable *table = g_new0 (JdRecordTable, 1);

  table->fields = fields;
  table->n_fields = n_fields;
  table->pspecs = g_new0 (GParamSpec *, n_fields + 1);
  table->locate = locate;
  for (guint i = 0; i < n_fields; i++)
    table->pspecs[i + 1] = create_pspec (&fields[i]);
  JD_RECORD_CLASS (klass)->table = table;
  /* GObject does not inherit get_property. */
  G_OBJECT_CLASS (klass)->get_property = jd_record_get_property;

  if (n_fields > 0)
    g_object_class_install_properties (G_OBJECT_CLASS (klass), n_fields + 1, table->pspecs);
}

/* The fields of @self in the order of the file. Returns: (transfer none) */
const JdField *
jd_record_get_fields (JdRecord *self, guint *n_fields)
{
  g_return_val_if_fail (JD_IS_RECORD (self), NULL);

  *n_fields = get_table (self)->n_fields;
  return get_table (self)->fields;
}

/* Returns: (transfer none) (nullable): the field called @name. */
const JdField *
jd_record_find_field (JdRecord *self, const char *name)
{
  const JdRecordTable *table;

  g_return_val_if_fail (JD_IS_RECORD (self), NULL);

  table = get_table (self);
  for (guint i = 0; i < table->n_fields; i++)
    if (strcmp (table->fields[i].name, name) == 0)
      return &table->fields[i];
  return NULL;
}

/* The value of @field in its text form. Returns: (transfer full) */
char *
jd_record_dup_text (JdRecord *self, const JdField *field)
{
  gpointer at = field_at (self, field);

  switch (field->kind)
    {
    case JD_FIELD_ENUM:
      return g_strdup (jd_enum_to_nick (field->enum_type (), *(int *) at));
    case JD_FIELD_NUMBER:
      return g_strdup_printf ("%d", *(int *) at);
    case JD_FIELD_BOOLEAN:
      return g_strdup (*(int *) at ? "true" : "false");
    case JD_FIELD_WORDS:
    case JD_FIELD_ENUMS:
      return *(char ***) at != NULL ? g_strjoinv (" ", *(char ***) at) : g_strdup ("");
    case JD_FIELD_TEXT:
    case JD_FIELD_ID:
    case JD_FIELD_DATE:
    case JD_FIELD_TIME:
      return g_strdup (*(char **) at != NULL ? *(char **) at : "");
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Whether @field of @self has the value that a file need not say. */
gboolean
jd_record_is_default (JdRecord *self, const JdField *field)
{
  gpointer at = field_at (self, field);

  return field_is_number (field) ? *(int *) at == field->fallback : *(gpointer *) at == NULL;
}

static gboolean
write_text (char **at, const char *text)
{
  if (g_strcmp0 (*at != NULL ? *at : "", text) == 0)
    return FALSE;
  g_free (*at);
  *at = *text != '\0' ? g_strdup (text) : NULL;
  return TRUE;
}

/* Takes @words. */
static gboolean
write_words (char ***at, char **words)
{
  if (*at == words
      || (*at != NULL && words != NULL
          && g_strv_equal ((const char *const *) *at, (const char *const *) words)))
    {
      g_strfreev (words);
      return FALSE;
    }
  g_strfreev (*at);
  *at = words;
  return TRUE;
}

static gboolean
write_number (int *at, int value)
{
  if (*at == value)
    return FALSE;
  *at = value;
  return TRUE;
}

/* Sets @field from a valid @text and notifies; an equal value notifies nobody. */
void
jd_record_write (JdRecord *self, const JdField *field, const char *text)
{
  const JdRecordTable *table = get_table (self);
  gpointer at = field_at (self, field);
  gboolean changed;

  if (field_is_number (field))
    changed = write_number (at, parse_number (field, text));
  else if (field_is_list (field))
    changed = write_words (at, jd_field_split (field, text));
  else
    changed = write_text (at, text);

  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), table->pspecs[field - table->fields + 1]);
}

/* The same by the name of a field that @self has. */
void
jd_record_write_named (gpointer self, const char *name, const char *text)
{
  jd_record_write (self, jd_record_find_field (self, name), text);
}

/* Copies every field of @from, a record of the same class, and what it holds of foreign namespaces. */
void
jd_record_copy_fields (JdRecord *self, JdRecord *from)
{
  const JdRecordTable *table = get_table (self);

  g_return_if_fail (table == get_table (from));

  for (guint i = 0; i < table->n_fields; i++)
    {
      g_autofree char *text = jd_record_dup_text (from, &table->fields[i]);

      jd_record_write (self, &table->fields[i], text);
    }
  jd_record_set_foreign (
    self, jd_record_get_foreign_attributes (from), jd_record_get_foreign_children (from));
}

/* Keeps XML of foreign namespaces found in @self's element: @attributes as ` name="…"` text with the namespace
 * declarations they need, @children as a self-contained fragment. Either may be NULL. */
void
jd_record_set_foreign (JdRecord *self, const char *attributes, const char *children)
{
  JdRecordPrivate *priv = jd_record_get_instance_private (self);
  char *old_attributes = priv->foreign_attributes, *old_children = priv->foreign_children;

  priv->foreign_attributes = g_strdup (attributes);
  priv->foreign_children = g_strdup (children);
  g_free (old_attributes);
  g_free (old_children);
}

/* Returns: (transfer none) (nullable): attributes of foreign namespaces, as written by jd_record_set_foreign(). */
const char *
jd_record_get_foreign_attributes (JdRecord *self)
{
  return ((JdRecordPrivate *) jd_record_get_instance_private (self))->foreign_attributes;
}

/* Returns: (transfer none) (nullable): child elements of foreign namespaces. */
const char *
jd_record_get_foreign_children (JdRecord *self)
{
  return ((JdRecordPrivate *) jd_record_get_instance_private (self))->foreign_children;
}

/* Tells where @self stands; what the class does not say stays NULL. */
void
jd_record_locate (JdRecord *self, JdRecordPlace *place)
{
  const JdRecordTable *table = get_table (self);

  *place = (JdRecordPlace){ 0 };
  if (table->locate != NULL)
    table->locate (self, place);
}
