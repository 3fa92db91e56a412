/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The elements of the format as a table: which stands in which, what it makes, and how that is attached. */
#include "jd-builder.h"

#include <glib/gi18n-lib.h>

#include "private/jd-builder-private.h"
#include "private/jd-project-private.h"

G_DEFINE_QUARK (jd - build - error - quark, jd_build_error)

typedef struct
{
  const char *name;
  const char *parent, *other_parent; /* NULL: may be the root */
  GType (*type) (void);              /* NULL: a container of the project */
  JdContainerKind container;
  gboolean (*attach) (JdBuilder *self, JdRecord *record, GError **error);
  gboolean (*end) (JdBuilder *self, GError **error);
} Element;

typedef struct
{
  const Element *element;
  const Element *last_child;
  JdRecord *record;
  guint64 given; /* bit of each field that was set */
  gboolean attached;
} Frame;

/* Children come in this order. */
static const Element elements[] = {
  { "project", NULL, NULL, jd_project_get_type, 0, jd_builder_attach_project, jd_builder_end_project },
  { "catalogue",
    NULL,
    "project",
    jd_catalogue_get_type,
    0,
    jd_builder_attach_catalogue,
    jd_builder_end_catalogue },
  { "area", "catalogue", NULL, jd_area_text_get_type, 0, jd_builder_attach_area },
  { "pattern", "catalogue", NULL, jd_pattern_get_type, 0, jd_builder_attach_pattern },
  { "scale", "catalogue", NULL, jd_scale_get_type, 0, jd_builder_attach_scale },
  { "level", "scale", NULL, jd_level_text_get_type, 0, jd_builder_attach_level },
  { "function", "catalogue", NULL, jd_function_get_type, 0, jd_builder_attach_function },
  { "role", "function", NULL, jd_role_get_type, 0, jd_builder_attach_role },
  { "participants", "project", NULL, NULL, JD_CONTAINER_PARTICIPANTS, NULL },
  { "participant", "participants", NULL, jd_participant_get_type, 0, jd_builder_attach_participant },
  { "units", "project", NULL, NULL, JD_CONTAINER_UNITS, NULL },
  { "unit", "units", NULL, jd_unit_get_type, 0, jd_builder_attach_unit },
  { "profiles", "project", NULL, NULL, JD_CONTAINER_PROFILES, NULL },
  { "profile", "profiles", NULL, jd_profile_get_type, 0, jd_builder_attach_profile },
  { "designs", "project", NULL, NULL, JD_CONTAINER_DESIGNS, NULL },
  { "design", "designs", NULL, jd_design_get_type, 0, jd_builder_attach_design, jd_builder_end_design },
  { "assignment", "design", NULL, jd_assignment_get_type, 0, jd_builder_attach_assignment },
  { "log", "project", NULL, NULL, JD_CONTAINER_LOG, NULL },
  { "entry", "log", NULL, jd_log_entry_get_type, 0, jd_builder_attach_entry },
};

/* Whether the @kind of thing called @id has come. */
gboolean
jd_builder_is_seen (JdBuilder *self, const char *kind, const char *id)
{
  g_autofree char *key = g_strdup_printf ("%s %s", kind, id);

  return g_hash_table_contains (self->seen, key);
}

/* Notes that it comes; JD_BUILD_ERROR_DOUBLED where it has come before. */
gboolean
jd_builder_claim (JdBuilder *self, const char *kind, const char *id, GError **error)
{
  g_autofree char *key = g_strdup_printf ("%s %s", kind, id);

  if (g_hash_table_contains (self->seen, key))
    {
      g_autofree char *shown = jd_text_dup_shown (id);

      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_DOUBLED,
                   /* Translators: the kind of thing is a word of the format, such as unit. */
                   _ ("%s “%s” stands twice; expected it once"),
                   kind,
                   shown);
      return FALSE;
    }
  g_hash_table_add (self->seen, g_steal_pointer (&key));
  return TRUE;
}

static void
frame_clear (gpointer data)
{
  Frame *frame = data;

  if (!frame->attached)
    g_clear_object (&frame->record);
}

/* Returns: (transfer full) */
JdBuilder *
jd_builder_new (void)
{
  JdBuilder *self = g_new0 (JdBuilder, 1);

  self->frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  g_array_set_clear_func (self->frames, frame_clear);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
jd_builder_free (JdBuilder *self)
{
  gboolean catalogue_is_taken = self->project != NULL && jd_project_get_catalogue (self->project) != NULL;

  g_array_unref (self->frames);
  g_hash_table_unref (self->seen);
  if (!catalogue_is_taken)
    g_clear_object (&self->catalogue);
  if (self->design != NULL)
    g_clear_object (&self->design);
  g_clear_object (&self->project);
  g_free (self);
}

static Frame *
get_top (JdBuilder *self)
{
  return self->frames->len > 0 ? &g_array_index (self->frames, Frame, self->frames->len - 1) : NULL;
}

static gboolean
may_stand_in (const Element *element, const char *parent)
{
  if (parent == NULL)
    return element->parent == NULL;
  return g_strcmp0 (element->parent, parent) == 0 || g_strcmp0 (element->other_parent, parent) == 0;
}

static const Element *
find_element (const char *name, const char *parent)
{
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (g_str_equal (elements[i].name, name) && may_stand_in (&elements[i], parent))
      return &elements[i];
  return NULL;
}

static char *
dup_expected_children (const char *parent)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (may_stand_in (&elements[i], parent))
      g_string_append_printf (names, "%s<%s>", names->len > 0 ? ", " : "", elements[i].name);
  return g_string_free (names, names->len == 0);
}

static void
set_misplaced (const char *element, const char *parent, GError **error)
{
  g_autofree char *expected = dup_expected_children (parent);
  g_autofree char *shown = jd_text_dup_shown (element);

  if (expected == NULL)
    g_set_error (error,
                 JD_BUILD_ERROR,
                 JD_BUILD_ERROR_MISPLACED,
                 _ ("<%s> cannot stand in <%s>; expected no element"),
                 shown,
                 parent);
  else if (parent == NULL)
    g_set_error (error,
                 JD_BUILD_ERROR,
                 JD_BUILD_ERROR_MISPLACED,
                 _ ("the document is a <%s>; expected one of %s"),
                 shown,
                 expected);
  else
    g_set_error (error,
                 JD_BUILD_ERROR,
                 JD_BUILD_ERROR_MISPLACED,
                 _ ("<%s> cannot stand in <%s>; expected one of %s"),
                 shown,
                 parent,
                 expected);
}

/* Opens the element @element of our namespace inside the one that is open.
 * JD_BUILD_ERROR_MISPLACED where it may not stand here, JD_BUILD_ERROR_DOUBLED where it has stood before. */
gboolean
jd_builder_begin (JdBuilder *self, const char *element, GError **error)
{
  Frame *top = get_top (self);
  const char *parent = top != NULL ? top->element->name : NULL;
  const Element *found = find_element (element, parent);
  Frame frame = { .element = found };

  if (found == NULL)
    {
      set_misplaced (element, parent, error);
      return FALSE;
    }
  if (top != NULL && found < top->last_child)
    {
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_MISPLACED,
                   _ ("<%s> comes after <%s>; expected it before"),
                   element,
                   top->last_child->name);
      return FALSE;
    }
  if (top != NULL)
    top->last_child = found;

  frame.record = found->type != NULL ? g_object_new (found->type (), NULL)
                                     : jd_project_get_container (self->project, found->container);
  frame.attached = found->type == NULL;
  g_array_append_val (self->frames, frame);

  return found->type != NULL || jd_builder_claim (self, "element", element, error);
}

/* Returns: (transfer none): what the open element makes. */
JdRecord *
jd_builder_get_record (JdBuilder *self)
{
  return get_top (self)->record;
}

static char *
dup_expected_attributes (JdRecord *record)
{
  guint n_fields;
  const JdField *fields = jd_record_get_fields (record, &n_fields);
  GString *names = g_string_new (n_fields == 0 ? _ ("none") : NULL);

  for (guint i = 0; i < n_fields; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", fields[i].name);
  return g_string_free (names, FALSE);
}

/* Sets the attribute @name of the open element. JD_BUILD_ERROR_MISPLACED where it has no such attribute,
 * JD_FIELD_ERROR_INVALID where @text is no value of it. */
gboolean
jd_builder_set (JdBuilder *self, const char *name, const char *text, GError **error)
{
  Frame *top = get_top (self);
  const JdField *field = jd_record_find_field (top->record, name);
  const JdField *fields;
  guint n_fields;

  if (field == NULL)
    {
      g_autofree char *shown = jd_text_dup_shown (name);
      g_autofree char *expected = dup_expected_attributes (top->record);

      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_MISPLACED,
                   _ ("<%s> has no attribute “%s”; expected %s"),
                   top->element->name,
                   shown,
                   expected);
      return FALSE;
    }
  if (!jd_field_check (field, text, error))
    return FALSE;

  fields = jd_record_get_fields (top->record, &n_fields);
  top->given |= G_GUINT64_CONSTANT (1) << (field - fields);
  jd_record_write (top->record, field, text);
  return TRUE;
}

/* Keeps attributes of foreign namespaces of the open element (see jd_record_get_foreign_attributes()). */
void
jd_builder_set_foreign_attributes (JdBuilder *self, const char *attributes)
{
  JdRecord *record = get_top (self)->record;

  jd_record_set_foreign (record, attributes, jd_record_get_foreign_children (record));
}

static gboolean
check_required (Frame *frame, GError **error)
{
  guint n_fields;
  const JdField *fields = jd_record_get_fields (frame->record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    if ((fields[i].flags & JD_FIELD_REQUIRED) != 0 && (frame->given & (G_GUINT64_CONSTANT (1) << i)) == 0)
      {
        g_autofree char *expected = jd_field_dup_expected (&fields[i]);

        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_MISSING,
                     _ ("<%s> lacks its attribute “%s”; expected %s"),
                     frame->element->name,
                     fields[i].name,
                     expected);
        return FALSE;
      }
  return TRUE;
}

/* All attributes of the open element are set: puts what it makes into its parent. JD_BUILD_ERROR tells why not. */
gboolean
jd_builder_attach (JdBuilder *self, GError **error)
{
  Frame *top = get_top (self);

  if (top->attached)
    return TRUE;
  if (!check_required (top, error) || !top->element->attach (self, top->record, error))
    return FALSE;
  top->attached = TRUE;
  return TRUE;
}

/* Keeps child elements of foreign namespaces of the open element. */
void
jd_builder_set_foreign_children (JdBuilder *self, const char *children)
{
  JdRecord *record = get_top (self)->record;

  jd_record_set_foreign (record, jd_record_get_foreign_attributes (record), children);
}

/* Closes the open element. JD_BUILD_ERROR_MISSING where something that it must hold has not come. */
gboolean
jd_builder_end (JdBuilder *self, GError **error)
{
  const Element *element = get_top (self)->element;

  g_array_set_size (self->frames, self->frames->len - 1);
  return element->end == NULL || element->end (self, error);
}

/* Returns: (transfer full) (nullable): the project, once its element is closed. */
JdProject *
jd_builder_steal_project (JdBuilder *self)
{
  if (self->project != NULL)
    self->catalogue = NULL;
  return g_steal_pointer (&self->project);
}

/* Returns: (transfer full) (nullable): the catalogue of a document that is one. */
JdCatalogue *
jd_builder_steal_catalogue (JdBuilder *self)
{
  return self->project == NULL ? g_steal_pointer (&self->catalogue) : NULL;
}
