/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One element a line, attributes in the order of the record's table, foreign XML after our own in the same parent. */
#include "jd-project-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "jd-xml-error.h"
#include "jd-xml-names.h"
#include "jd-xml-text.h"

typedef struct
{
  GString *out;
  guint depth, n_elements;
  const char *long_value; /* the name of an attribute that a reader would refuse for its length */
} JdWriter;

static void
indent (JdWriter *self)
{
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->out, "  ");
}

static gboolean
is_written (JdRecord *record, const JdField *field)
{
  return (field->flags & (JD_FIELD_REQUIRED | JD_FIELD_ALWAYS)) != 0 || !jd_record_is_default (record, field);
}

static void
write_attributes (JdWriter *self, JdRecord *record)
{
  guint n_fields;
  const JdField *fields = jd_record_get_fields (record, &n_fields);
  const char *foreign = jd_record_get_foreign_attributes (record);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *text = NULL;
      gsize before = self->out->len;

      if (!is_written (record, &fields[i]))
        continue;
      text = jd_record_dup_text (record, &fields[i]);
      g_string_append_c (self->out, ' ');
      g_string_append (self->out, fields[i].name);
      g_string_append (self->out, "=\"");
      jd_xml_append_value (self->out, text);
      g_string_append_c (self->out, '"');
      if (self->out->len - before > JD_XML_MAX_VALUE && self->long_value == NULL)
        self->long_value = fields[i].name;
    }
  if (foreign != NULL)
    g_string_append (self->out, foreign);
}

static void
open_tag (JdWriter *self, const char *element, JdRecord *record)
{
  indent (self);
  g_string_append_c (self->out, '<');
  g_string_append (self->out, element);
  if (self->depth == 0)
    g_string_append (self->out, " xmlns=\"" JD_XML_NAMESPACE "\"");
  write_attributes (self, record);
  self->n_elements++;
}

static void
begin (JdWriter *self, const char *element, JdRecord *record)
{
  open_tag (self, element, record);
  g_string_append (self->out, ">\n");
  self->depth++;
}

static guint
count_elements (const char *piece, gsize length)
{
  guint n_elements = 0;

  for (gsize i = 0; i + 1 < length; i++)
    if (piece[i] == '<' && strchr ("/!?", piece[i + 1]) == NULL)
      n_elements++;
  return n_elements;
}

static void
write_foreign_children (JdWriter *self, JdRecord *record)
{
  const char *foreign = jd_record_get_foreign_children (record);

  while (foreign != NULL)
    {
      gsize length = strcspn (foreign, JD_XML_FOREIGN_SEPARATOR);

      indent (self);
      g_string_append_len (self->out, foreign, (gssize) length);
      g_string_append_c (self->out, '\n');
      self->n_elements += count_elements (foreign, length);
      foreign = foreign[length] != '\0' ? foreign + length + 1 : NULL;
    }
}

static void
end (JdWriter *self, const char *element, JdRecord *record)
{
  write_foreign_children (self, record);
  self->depth--;
  indent (self);
  g_string_append_printf (self->out, "</%s>\n", element);
}

static void
write_leaf (JdWriter *self, const char *element, gpointer record)
{
  if (jd_record_get_foreign_children (record) != NULL)
    {
      begin (self, element, record);
      end (self, element, record);
    }
  else
    {
      open_tag (self, element, record);
      g_string_append (self->out, "/>\n");
    }
}

/* --- the catalogue --- */

static void
write_scale (JdWriter *self, JdScale *scale)
{
  begin (self, "scale", JD_RECORD (scale));
  for (JdLevel level = 0; level < JD_N_LEVELS; level++)
    {
      JdLevelText *text = jd_scale_get_level_text (scale, level);

      if (text != NULL)
        write_leaf (self, "level", text);
    }
  end (self, "scale", JD_RECORD (scale));
}

static void
write_function (JdWriter *self, JdCatalogue *catalogue, JdFunction *function)
{
  guint first = jd_function_get_first_role (function);

  begin (self, "function", JD_RECORD (function));
  for (guint i = 0; i < jd_function_get_n_roles (function); i++)
    write_leaf (self, "role", jd_catalogue_get_role (catalogue, first + i));
  end (self, "function", JD_RECORD (function));
}

static void
write_catalogue (JdWriter *self, JdCatalogue *catalogue)
{
  begin (self, "catalogue", JD_RECORD (catalogue));
  for (JdArea area = 0; area < JD_N_AREAS; area++)
    if (jd_catalogue_get_area_text (catalogue, area) != NULL)
      write_leaf (self, "area", jd_catalogue_get_area_text (catalogue, area));
  for (guint i = 0; i < jd_catalogue_get_n_patterns (catalogue); i++)
    write_leaf (self, "pattern", jd_catalogue_get_pattern (catalogue, i));
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_catalogue_get_scale (catalogue, side) != NULL)
      write_scale (self, jd_catalogue_get_scale (catalogue, side));
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    write_function (self, catalogue, jd_catalogue_get_function (catalogue, i));
  end (self, "catalogue", JD_RECORD (catalogue));
}

/* --- the project --- */

static void
write_design (JdWriter *self, JdDesign *design)
{
  begin (self, "design", JD_RECORD (design));
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    write_leaf (self, "assignment", jd_design_get_assignment (design, i));
  end (self, "design", JD_RECORD (design));
}

static void
write_items (JdWriter *self, const char *element, GListModel *items)
{
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (JdRecord) record = g_list_model_get_item (items, i);

      if (JD_IS_DESIGN (record))
        write_design (self, JD_DESIGN (record));
      else
        write_leaf (self, element, record);
    }
}

static void
write_container (JdWriter *self,
                 JdProject *project,
                 JdContainerKind kind,
                 const char *container,
                 const char *element,
                 GListModel *items)
{
  JdRecord *record = jd_project_get_container (project, kind);

  if (g_list_model_get_n_items (items) == 0)
    {
      write_leaf (self, container, record);
      return;
    }
  begin (self, container, record);
  write_items (self, element, items);
  end (self, container, record);
}

/* Only the profiles that say something; the others are as if they were not there. */
static GListModel *
collect_profiles (JdProject *project)
{
  GListStore *profiles = g_list_store_new (JD_TYPE_PROFILE);
  guint n_roles = jd_catalogue_get_n_roles (jd_project_get_catalogue (project));

  for (guint i = 0; i < n_roles; i++)
    if (jd_profile_says_something (jd_project_get_profile (project, i)))
      g_list_store_append (profiles, jd_project_get_profile (project, i));
  return G_LIST_MODEL (profiles);
}

static void
write_project (JdWriter *self, JdProject *project)
{
  g_autoptr (GListModel) profiles = collect_profiles (project);

  begin (self, "project", JD_RECORD (project));
  write_catalogue (self, jd_project_get_catalogue (project));
  write_container (self,
                   project,
                   JD_CONTAINER_PARTICIPANTS,
                   "participants",
                   "participant",
                   jd_project_get_participants (project));
  write_container (self, project, JD_CONTAINER_UNITS, "units", "unit", jd_project_get_units (project));
  write_container (self, project, JD_CONTAINER_PROFILES, "profiles", "profile", profiles);
  write_container (
    self, project, JD_CONTAINER_DESIGNS, "designs", "design", jd_project_get_designs (project));
  write_container (self, project, JD_CONTAINER_LOG, "log", "entry", jd_project_get_log (project));
  end (self, "project", JD_RECORD (project));
}

/* --- public --- */

static JdWriter
start (void)
{
  return (JdWriter){ .out = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") };
}

/* What no reader takes is not given out: it would be lost work. */
static GBytes *
finish (JdWriter *self, GError **error)
{
  GError *fault = NULL;

  if (self->out->len > JD_XML_MAX_BYTES)
    fault
      = jd_xml_error_new (JD_XML_ERROR_LIMIT,
                          0,
                          _ ("the project would fill more than %d MiB; shorten its notes, or delete designs"),
                          JD_XML_MAX_MEBIBYTES);
  else if (self->n_elements > JD_XML_MAX_ELEMENTS)
    fault = jd_xml_error_new (JD_XML_ERROR_LIMIT,
                              0,
                              _ ("the project would have more than %d elements; delete designs"),
                              JD_XML_MAX_ELEMENTS);
  else if (self->long_value != NULL)
    fault = jd_xml_error_new (
      JD_XML_ERROR_LIMIT, 0, _ ("a %s is longer than ten million bytes; shorten it"), self->long_value);

  if (fault == NULL)
    return g_string_free_to_bytes (self->out);
  g_propagate_error (error, fault);
  g_string_free (self->out, TRUE);
  return NULL;
}

/* The file of @project. JD_XML_ERROR_LIMIT where it has outgrown what a reader takes. Returns: (transfer full) */
GBytes *
jd_project_writer_write (JdProject *project, GError **error)
{
  JdWriter self;

  g_return_val_if_fail (JD_IS_PROJECT (project), NULL);

  self = start ();
  write_project (&self, project);
  return finish (&self, error);
}

/* The file of @catalogue alone, like jd_project_writer_write(). Returns: (transfer full) */
GBytes *
jd_project_writer_write_catalogue (JdCatalogue *catalogue, GError **error)
{
  JdWriter self;

  g_return_val_if_fail (JD_IS_CATALOGUE (catalogue), NULL);

  self = start ();
  write_catalogue (&self, catalogue);
  return finish (&self, error);
}
