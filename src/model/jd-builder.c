/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The elements of the format as a table: which stands in which, what it makes, and how that is attached. */
#include "jd-builder.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "private/jd-catalogue-private.h"
#include "private/jd-project-private.h"

G_DEFINE_QUARK (jd - build - error - quark, jd_build_error)

typedef gboolean (*AttachFunc) (JdBuilder *self, JdRecord *record, GError **error);

typedef struct
{
  const char *name;
  const char *parent, *other_parent; /* NULL: may be the root */
  GType (*type) (void);              /* NULL: a container of the project */
  JdContainerKind container;
  AttachFunc attach;
} Element;

typedef struct
{
  const Element *element;
  JdRecord *record;
  guint64 given; /* bit of each field that was set */
  gboolean attached;
} Frame;

struct _JdBuilder
{
  GArray *frames;
  GHashTable *seen; /* "unit u1", "profile A-1"...: what may not come twice */

  JdProject *project;
  JdCatalogue *catalogue;
  JdScale *scale;
  JdDesign *design;
};

/* --- attaching: each takes the record on success --- */

static gboolean
claim (JdBuilder *self, const char *kind, const char *id, GError **error)
{
  g_autofree char *key = g_strdup_printf ("%s %s", kind, id);

  if (g_hash_table_contains (self->seen, key))
    {
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_DOUBLED,
                   _ ("%s “%.60s” stands twice; each may stand once"),
                   kind,
                   id);
      return FALSE;
    }
  g_hash_table_add (self->seen, g_steal_pointer (&key));
  return TRUE;
}

static JdRole *
find_role (JdBuilder *self, const char *code, GError **error)
{
  JdRole *role = jd_catalogue_find_role (self->catalogue, code);

  if (role == NULL)
    g_set_error (error,
                 JD_BUILD_ERROR,
                 JD_BUILD_ERROR_UNKNOWN,
                 _ ("the catalogue has no role “%.60s”; expected a code of catalogue %s"),
                 code,
                 jd_catalogue_get_id (self->catalogue));
  return role;
}

static gboolean
require_catalogue (JdBuilder *self, GError **error)
{
  if (self->catalogue != NULL)
    return TRUE;
  g_set_error_literal (
    error, JD_BUILD_ERROR, JD_BUILD_ERROR_MISSING, _ ("the catalogue must come before what uses it"));
  return FALSE;
}

static gboolean
check_area (JdBuilder *self, JdArea area, GError **error)
{
  gboolean has_areas = jd_catalogue_has_areas (self->catalogue);

  if (has_areas == (area != JD_AREA_NONE))
    return TRUE;
  g_set_error (error,
               JD_BUILD_ERROR,
               JD_BUILD_ERROR_UNKNOWN,
               has_areas ? _ ("area is “%s”; expected one of I, II, III, IV, all")
                         : _ ("area is “%s”; expected none, as the catalogue has no areas"),
               jd_enum_to_nick (JD_TYPE_AREA, area));
  return FALSE;
}

static gboolean
attach_project (JdBuilder *self, JdRecord *record, GError **error)
{
  self->project = JD_PROJECT (record);
  return TRUE;
}

static gboolean
attach_catalogue (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!claim (self, "catalogue", "", error))
    return FALSE;
  self->catalogue = JD_CATALOGUE (record);
  return TRUE;
}

static gboolean
attach_area (JdBuilder *self, JdRecord *record, GError **error)
{
  JdArea area = jd_area_text_get_area (JD_AREA_TEXT (record));

  if (!claim (self, "area", jd_enum_to_nick (JD_TYPE_AREA, area), error))
    return FALSE;
  jd_catalogue_take_area (self->catalogue, JD_AREA_TEXT (record));
  return TRUE;
}

static gboolean
attach_pattern (JdBuilder *self, JdRecord *record, GError **error)
{
  g_autofree char *number = g_strdup_printf ("%d", jd_pattern_get_number (JD_PATTERN (record)));

  if (!claim (self, "pattern", number, error) || !jd_pattern_prepare (JD_PATTERN (record), error))
    return FALSE;
  jd_catalogue_take_pattern (self->catalogue, JD_PATTERN (record));
  return TRUE;
}

static gboolean
attach_scale (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!claim (self, "scale", jd_enum_to_nick (JD_TYPE_SIDE, jd_scale_get_side (JD_SCALE (record))), error))
    return FALSE;
  self->scale = JD_SCALE (record);
  jd_catalogue_take_scale (self->catalogue, self->scale);
  return TRUE;
}

static gboolean
attach_level (JdBuilder *self, JdRecord *record, GError **error)
{
  JdLevel level = jd_level_text_get_level (JD_LEVEL_TEXT (record));
  g_autofree char *id = g_strdup_printf ("%s %s",
                                         jd_enum_to_nick (JD_TYPE_SIDE, jd_scale_get_side (self->scale)),
                                         jd_enum_to_nick (JD_TYPE_LEVEL, level));

  if (!claim (self, "level", id, error))
    return FALSE;
  jd_scale_take_level (self->scale, JD_LEVEL_TEXT (record));
  return TRUE;
}

static gboolean
attach_function (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!claim (self, "function", jd_function_get_code (JD_FUNCTION (record)), error))
    return FALSE;
  jd_catalogue_take_function (self->catalogue, JD_FUNCTION (record));
  return TRUE;
}

static gboolean
attach_role (JdBuilder *self, JdRecord *record, GError **error)
{
  JdRole *role = JD_ROLE (record);

  if (!claim (self, "role", jd_role_get_code (role), error)
      || !check_area (self, jd_role_get_area (role), error))
    return FALSE;
  jd_catalogue_take_role (self->catalogue, role);
  return TRUE;
}

static gboolean
attach_participant (JdBuilder *self, JdRecord *record, GError **error)
{
  const char *function = jd_participant_get_function (JD_PARTICIPANT (record));

  if (!require_catalogue (self, error) || !claim (self, "participant", function, error))
    return FALSE;
  if (*function != '\0' && jd_catalogue_find_function (self->catalogue, function) == NULL)
    {
      g_set_error (
        error, JD_BUILD_ERROR, JD_BUILD_ERROR_UNKNOWN, _ ("the catalogue has no function “%.60s”"), function);
      return FALSE;
    }
  g_list_store_append (jd_project_get_participants_store (self->project), record);
  g_object_unref (record);
  return TRUE;
}

static gboolean
attach_unit (JdBuilder *self, JdRecord *record, GError **error)
{
  if (!claim (self, "unit", jd_unit_get_id (JD_UNIT (record)), error))
    return FALSE;
  g_list_store_append (jd_project_get_units_store (self->project), record);
  g_object_unref (record);
  return TRUE;
}

static gboolean
attach_profile (JdBuilder *self, JdRecord *record, GError **error)
{
  const JdField *field = jd_record_find_field (record, "role");
  g_autofree char *code = jd_record_dup_text (record, field);
  JdRole *role;

  if (!require_catalogue (self, error) || !claim (self, "profile", code, error))
    return FALSE;
  role = find_role (self, code, error);
  if (role == NULL)
    return FALSE;
  jd_project_put_profile (self->project, JD_PROFILE (record), role);
  return TRUE;
}

static gboolean
attach_design (JdBuilder *self, JdRecord *record, GError **error)
{
  JdDesign *design = JD_DESIGN (record);
  int pattern = jd_design_get_pattern (design);

  if (!require_catalogue (self, error) || !claim (self, "design", jd_design_get_id (design), error))
    return FALSE;
  if (pattern != 0 && jd_catalogue_find_pattern (self->catalogue, pattern) == NULL)
    {
      g_set_error (
        error, JD_BUILD_ERROR, JD_BUILD_ERROR_UNKNOWN, _ ("the catalogue has no pattern %d"), pattern);
      return FALSE;
    }
  self->design = design;
  return TRUE;
}

static gboolean
check_units (JdBuilder *self, const char *const *units, GError **error)
{
  for (guint i = 0; units != NULL && units[i] != NULL; i++)
    if (jd_project_find_unit (self->project, units[i]) == NULL)
      {
        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_UNKNOWN,
                     _ ("the project has no unit “%.60s”; expected an id from its units"),
                     units[i]);
        return FALSE;
      }
  return TRUE;
}

static gboolean
attach_assignment (JdBuilder *self, JdRecord *record, GError **error)
{
  JdAssignment *assignment = JD_ASSIGNMENT (record);
  const JdField *field = jd_record_find_field (record, "role");
  g_autofree char *code = jd_record_dup_text (record, field);
  JdRole *role = find_role (self, code, error);

  if (role == NULL || !check_area (self, jd_assignment_get_area (assignment), error)
      || !check_units (self, jd_assignment_get_units (assignment), error))
    return FALSE;
  if (jd_design_has_assignment (self->design, role))
    {
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_DOUBLED,
                   _ ("role “%.60s” is assigned twice in design “%.60s”"),
                   code,
                   jd_design_get_id (self->design));
      return FALSE;
    }
  jd_design_put_assignment (self->design, assignment, role);
  return TRUE;
}

static gboolean
attach_entry (JdBuilder *self, JdRecord *record, GError **error)
{
  g_list_store_append (jd_project_get_log_store (self->project), record);
  g_object_unref (record);
  return TRUE;
}

static const Element elements[] = {
  { "project", NULL, NULL, jd_project_get_type, 0, attach_project },
  { "catalogue", NULL, "project", jd_catalogue_get_type, 0, attach_catalogue },
  { "area", "catalogue", NULL, jd_area_text_get_type, 0, attach_area },
  { "pattern", "catalogue", NULL, jd_pattern_get_type, 0, attach_pattern },
  { "scale", "catalogue", NULL, jd_scale_get_type, 0, attach_scale },
  { "level", "scale", NULL, jd_level_text_get_type, 0, attach_level },
  { "function", "catalogue", NULL, jd_function_get_type, 0, attach_function },
  { "role", "function", NULL, jd_role_get_type, 0, attach_role },
  { "participants", "project", NULL, NULL, JD_CONTAINER_PARTICIPANTS, NULL },
  { "participant", "participants", NULL, jd_participant_get_type, 0, attach_participant },
  { "units", "project", NULL, NULL, JD_CONTAINER_UNITS, NULL },
  { "unit", "units", NULL, jd_unit_get_type, 0, attach_unit },
  { "profiles", "project", NULL, NULL, JD_CONTAINER_PROFILES, NULL },
  { "profile", "profiles", NULL, jd_profile_get_type, 0, attach_profile },
  { "designs", "project", NULL, NULL, JD_CONTAINER_DESIGNS, NULL },
  { "design", "designs", NULL, jd_design_get_type, 0, attach_design },
  { "assignment", "design", NULL, jd_assignment_get_type, 0, attach_assignment },
  { "log", "project", NULL, NULL, JD_CONTAINER_LOG, NULL },
  { "entry", "log", NULL, jd_log_entry_get_type, 0, attach_entry },
};

/* --- walking --- */

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

/* Opens the element @element of our namespace inside the one that is open.
 * JD_BUILD_ERROR_MISPLACED where it may not stand here. */
gboolean
jd_builder_begin (JdBuilder *self, const char *element, GError **error)
{
  Frame *top = get_top (self);
  const char *parent = top != NULL ? top->element->name : NULL;
  const Element *found = find_element (element, parent);
  Frame frame = { .element = found };

  if (found == NULL)
    {
      g_autofree char *expected = dup_expected_children (parent);

      if (expected == NULL)
        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_MISPLACED,
                     _ ("<%.60s> cannot stand in <%s>, which holds no elements"),
                     element,
                     parent);
      else if (parent == NULL)
        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_MISPLACED,
                     _ ("the document is a <%.60s>; expected one of %s"),
                     element,
                     expected);
      else
        g_set_error (error,
                     JD_BUILD_ERROR,
                     JD_BUILD_ERROR_MISPLACED,
                     _ ("<%.60s> cannot stand in <%s>; expected one of %s"),
                     element,
                     parent,
                     expected);
      return FALSE;
    }
  frame.record = found->type != NULL ? g_object_new (found->type (), NULL)
                                     : jd_project_get_container (self->project, found->container);
  frame.attached = found->type == NULL;
  g_array_append_val (self->frames, frame);

  return found->type != NULL || claim (self, "element", element, error);
}

/* Returns: (transfer none): what the open element makes. */
JdRecord *
jd_builder_get_record (JdBuilder *self)
{
  return get_top (self)->record;
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
      g_set_error (error,
                   JD_BUILD_ERROR,
                   JD_BUILD_ERROR_MISPLACED,
                   _ ("<%s> has no attribute “%.60s”"),
                   top->element->name,
                   name);
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

static gboolean
end_catalogue (JdBuilder *self, GError **error)
{
  if (jd_catalogue_get_n_roles (self->catalogue) == 0)
    {
      g_set_error_literal (error,
                           JD_BUILD_ERROR,
                           JD_BUILD_ERROR_MISSING,
                           _ ("the catalogue has no role; expected at least one"));
      return FALSE;
    }
  if (self->project != NULL)
    jd_project_take_catalogue (self->project, self->catalogue);
  return TRUE;
}

static gboolean
end_project (JdBuilder *self, GError **error)
{
  if (self->catalogue != NULL)
    return TRUE;
  g_set_error_literal (error,
                       JD_BUILD_ERROR,
                       JD_BUILD_ERROR_MISSING,
                       _ ("the project has no <catalogue>; expected the one that it uses"));
  return FALSE;
}

static void
end_design (JdBuilder *self)
{
  jd_design_fill (self->design, self->catalogue);
  g_list_store_append (jd_project_get_designs_store (self->project), self->design);
  g_clear_object (&self->design);
}

/* Closes the open element. JD_BUILD_ERROR_MISSING where something that it must hold has not come. */
gboolean
jd_builder_end (JdBuilder *self, GError **error)
{
  const Element *element = get_top (self)->element;

  g_array_set_size (self->frames, self->frames->len - 1);

  if (element->attach == attach_catalogue)
    return end_catalogue (self, error);
  if (element->attach == attach_project)
    return end_project (self, error);
  if (element->attach == attach_design)
    end_design (self);
  return TRUE;
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

static void
write_field (gpointer record, const char *name, const char *text)
{
  const JdField *field = jd_record_find_field (JD_RECORD (record), name);

  jd_record_write (JD_RECORD (record), field, text);
}

/* A new project on @catalogue with one as-is design of today, every role unassigned and unscored in its area.
 * Returns: (transfer full) */
JdProject *
jd_build_project (JdCatalogue *catalogue, const char *title)
{
  JdProject *project = g_object_new (JD_TYPE_PROJECT, NULL);
  g_autoptr (JdDesign) design = g_object_new (JD_TYPE_DESIGN, NULL);
  g_autofree char *today = jd_clock_dup_today ();

  write_field (project, "title", title);
  write_field (project, "date", today);
  jd_project_take_catalogue (project, g_object_ref (catalogue));

  write_field (design, "id", "d1");
  write_field (design, "date", today);
  jd_design_fill (design, catalogue);
  g_list_store_append (jd_project_get_designs_store (project), design);
  return project;
}
