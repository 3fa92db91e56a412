/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-project.h"

#include "jd-edit-error.h"

#include <glib/gi18n-lib.h>

struct _JdCliProject
{
  const JdCliArgs *args;
  const char *path; /* as it was typed */
  GFile *file;
  JdProject *project;
  JdFileIdentity *identity;
};

/* Loads the file that the first operand names. Returns NULL after telling what is wrong with it. */
JdCliProject *
jd_cli_project_load (const JdCliArgs *args)
{
  g_autoptr (JdCliProject) self = g_new0 (JdCliProject, 1);
  g_autoptr (GError) error = NULL;

  self->args = args;
  self->path = jd_cli_args_get_operand (args, 0);
  self->file = g_file_new_for_commandline_arg (self->path);
  self->project = jd_project_file_load (self->file, &self->identity, &error);
  if (self->project != NULL)
    return g_steal_pointer (&self);
  jd_cli_failed (self->path, error);
  return NULL;
}

void
jd_cli_project_free (JdCliProject *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->project);
  g_clear_object (&self->file);
  g_clear_pointer (&self->identity, jd_file_identity_free);
  g_free (self);
}

JdProject *
jd_cli_project_get (const JdCliProject *self)
{
  return self->project;
}

static char *
dup_design_ids (JdProject *project)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    g_string_append_printf (
      ids, "%s%s", i > 0 ? ", " : "", jd_design_get_id (jd_project_get_design (project, i)));
  return g_string_free (ids, FALSE);
}

static JdCliStatus
find_design (const JdCliProject *self, const char *id, JdDesign **design)
{
  g_autofree char *ids = NULL;

  *design = jd_project_find_design (self->project, id);
  if (*design != NULL)
    return JD_CLI_DONE;

  ids = dup_design_ids (self->project);
  if (*ids == '\0')
    return jd_cli_args_misused (self->args, _ ("%s has no designs"), self->path);
  /* Translators: file, the id that it does not have, the ids that it has. */
  return jd_cli_args_misused (
    self->args, _ ("%s has no design “%s”; expected one of %s"), self->path, id, ids);
}

/* The design that @option names; NULL where the option was not given. */
JdCliStatus
jd_cli_project_find_design (const JdCliProject *self, const char *option, JdDesign **design)
{
  const char *id = jd_cli_args_get (self->args, option);

  *design = NULL;
  return id != NULL ? find_design (self, id, design) : JD_CLI_DONE;
}

/* The design that the operand at @index names. */
JdCliStatus
jd_cli_project_get_design_operand (const JdCliProject *self, guint index, JdDesign **design)
{
  return find_design (self, jd_cli_args_get_operand (self->args, index), design);
}

/* The design to work on: the one named, or the newest as-is. */
JdCliStatus
jd_cli_project_get_design (const JdCliProject *self, JdDesign **design)
{
  JdCliStatus status = jd_cli_project_find_design (self, "--design", design);

  if (status != JD_CLI_DONE || *design != NULL)
    return status;
  *design = jd_project_get_newest_as_is (self->project);
  if (*design != NULL)
    return JD_CLI_DONE;
  jd_cli_notice (_ ("%s: there is no as-is design; name one with --design"), self->path);
  return JD_CLI_FAILED;
}

/* The to-be design that is aimed at; NULL where none was named. */
JdCliStatus
jd_cli_project_get_target (const JdCliProject *self, JdDesign **target)
{
  JdCliStatus status = jd_cli_project_find_design (self, "--target", target);

  if (status != JD_CLI_DONE || *target == NULL || jd_design_get_kind (*target) == JD_DESIGN_KIND_TO_BE)
    return status;
  return jd_cli_args_misused (
    self->args, _ ("the design “%s” is no to-be, so it cannot be a target"), jd_design_get_id (*target));
}

/* The role that somebody means who types @code; "b3" is B-3. */
JdCliStatus
jd_cli_project_get_role (const JdCliProject *self, const char *code, JdRole **role)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (self->project);

  *role = jd_catalogue_find_role (catalogue, code);
  if (*role == NULL && g_utf8_validate (code, -1, NULL))
    *role = jd_catalogue_find_role_loosely (catalogue, code);
  if (*role != NULL)
    return JD_CLI_DONE;
  return jd_cli_args_misused (
    self->args, _ ("the catalogue %s has no role “%s”"), jd_catalogue_get_id (catalogue), code);
}

/* The pattern whose number is @text, the value of @option. */
JdCliStatus
jd_cli_project_get_pattern (const JdCliProject *self,
                            const char *option,
                            const char *text,
                            JdPattern **pattern)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (self->project);
  int number;
  JdCliStatus status = jd_cli_args_get_number (self->args, option, text, 1, 99, &number);

  if (status != JD_CLI_DONE)
    return status;
  *pattern = jd_catalogue_find_pattern (catalogue, number);
  if (*pattern != NULL)
    return JD_CLI_DONE;
  return jd_cli_args_misused (
    self->args, _ ("the catalogue %s has no pattern %d"), jd_catalogue_get_id (catalogue), number);
}

/* Tells why an edit verb refused: for what the file is, or for what the arguments asked. */
JdCliStatus
jd_cli_project_refused (const JdCliProject *self, const GError *error)
{
  if (g_error_matches (error, JD_EDIT_ERROR, JD_EDIT_ERROR_READ_ONLY))
    return jd_cli_failed (self->path, error);
  return jd_cli_args_misused (self->args, "%s", error->message);
}

/* Writes the project back, unless nothing has changed or somebody else wrote the file meanwhile. */
JdCliStatus
jd_cli_project_save (JdCliProject *self)
{
  g_autoptr (GError) error = NULL;

  if (!jd_history_is_modified (jd_project_get_history (self->project)))
    return JD_CLI_DONE;
  if (jd_project_file_save (self->project, self->file, JD_WRITE_REPLACE, self->identity, NULL, &error))
    return JD_CLI_DONE;
  return jd_cli_failed (self->path, error);
}
