/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-subject.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-value-words.h"
#include "jd-words.h"

struct _JdSubject
{
  GObject parent_instance;

  JdViewer *viewer;
  JdProject *project;
  JdDesign *design;
  GPtrArray *roles; /* of the catalogue, which the project keeps alive */
};

G_DEFINE_FINAL_TYPE (JdSubject, jd_subject, G_TYPE_OBJECT)

static void
jd_subject_finalize (GObject *object)
{
  JdSubject *self = JD_SUBJECT (object);

  g_clear_pointer (&self->roles, g_ptr_array_unref);
  g_clear_object (&self->design);
  g_clear_object (&self->project);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_subject_parent_class)->finalize (object);
}

static void
jd_subject_class_init (JdSubjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_subject_finalize;
}

static void
jd_subject_init (JdSubject *self)
{
}

/* @roles in the design that @viewer edits now.
 * Returns: (transfer full) (nullable): NULL where there is no role or no design */
JdSubject *
jd_subject_new (JdViewer *viewer, JdRole *const *roles, guint n_roles)
{
  JdSubject *self;

  g_return_val_if_fail (JD_IS_VIEWER (viewer), NULL);

  if (n_roles == 0 || jd_viewer_get_design (viewer) == NULL)
    return NULL;

  self = g_object_new (JD_TYPE_SUBJECT, NULL);
  self->viewer = g_object_ref (viewer);
  self->project = g_object_ref (jd_viewer_get_project (viewer));
  self->design = g_object_ref (jd_viewer_get_design (viewer));
  self->roles = g_ptr_array_sized_new (n_roles);
  for (guint i = 0; i < n_roles; i++)
    g_ptr_array_add (self->roles, roles[i]);
  return self;
}

/* The selected roles in the design that @viewer edits now.
 * Returns: (transfer full) (nullable): NULL where nothing is selected */
JdSubject *
jd_subject_new_selected (JdViewer *viewer)
{
  g_autoptr (GPtrArray) roles = NULL;

  g_return_val_if_fail (JD_IS_VIEWER (viewer), NULL);

  roles = jd_viewer_dup_selected (viewer);
  return jd_subject_new (viewer, (JdRole *const *) roles->pdata, roles->len);
}

/* Returns: (transfer none) */
JdViewer *
jd_subject_get_viewer (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);
  return self->viewer;
}

/* Returns: (transfer none) */
JdProject *
jd_subject_get_project (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);
  return self->project;
}

/* The design that edits go to. Returns: (transfer none) */
JdDesign *
jd_subject_get_design (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);
  return self->design;
}

/* The design that is shown beside it now. Returns: (transfer none) (nullable) */
JdDesign *
jd_subject_get_second (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);
  return jd_viewer_get_design (self->viewer) == self->design ? jd_viewer_get_second (self->viewer) : NULL;
}

/* The language of the catalogue's texts. */
const char *
jd_subject_get_language (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);
  return jd_viewer_get_language (self->viewer);
}

/* How many roles: 1 and more. */
guint
jd_subject_get_n_roles (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), 0);
  return self->roles->len;
}

/* Returns: (transfer none) */
JdRole *
jd_subject_get_role (JdSubject *self, guint index)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self) && index < self->roles->len, NULL);
  return g_ptr_array_index (self->roles, index);
}

/* Returns: (transfer none) (nullable): the role where there is one alone */
JdRole *
jd_subject_get_only_role (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);
  return self->roles->len == 1 ? g_ptr_array_index (self->roles, 0) : NULL;
}

/* Whether @self is what jd_subject_new() would make of @roles now. */
gboolean
jd_subject_is_about (JdSubject *self, JdRole *const *roles, guint n_roles)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), FALSE);

  if (self->design != jd_viewer_get_design (self->viewer) || self->roles->len != n_roles)
    return FALSE;
  for (guint i = 0; i < n_roles; i++)
    if (roles[i] != g_ptr_array_index (self->roles, i))
      return FALSE;
  return TRUE;
}

/* Whether the design still stands in its project and may be edited. */
gboolean
jd_subject_is_alive (JdSubject *self)
{
  g_return_val_if_fail (JD_IS_SUBJECT (self), FALSE);
  return jd_project_has_design (self->project, self->design);
}

static JdRecord *
get_record (JdSubject *self, JdDesign *design, guint index)
{
  guint role_index = jd_role_get_index (jd_subject_get_role (self, index));

  if (design == NULL)
    return JD_RECORD (jd_project_get_profile (self->project, role_index));
  return JD_RECORD (jd_design_get_assignment (design, role_index));
}

/* What all roles say in @field of @design, or, with @design NULL, of their profiles.
 * Returns: (transfer full) (nullable): NULL where they say different things */
char *
jd_subject_dup_text (JdSubject *self, JdDesign *design, const char *field)
{
  g_autofree char *common = NULL;

  g_return_val_if_fail (JD_IS_SUBJECT (self), NULL);

  for (guint i = 0; i < self->roles->len; i++)
    {
      JdRecord *record = get_record (self, design, i);
      g_autofree char *text = jd_record_dup_text (record, jd_record_find_field (record, field));

      if (i > 0 && !g_str_equal (text, common))
        return NULL;
      g_free (common);
      common = g_steal_pointer (&text);
    }
  return g_steal_pointer (&common);
}

/* The same for a field that is an enumeration: its value, or JD_SUBJECT_MIXED. */
int
jd_subject_get_value (JdSubject *self, JdDesign *design, const char *field)
{
  g_autofree char *text = jd_subject_dup_text (self, design, field);
  int value = JD_SUBJECT_MIXED;

  if (text != NULL)
    jd_enum_from_nick (
      jd_record_find_field (get_record (self, design, 0), field)->enum_type (), text, &value);
  return value;
}

/* What the second design says in @field, in words ("To-be: outsource"); empty where there is none.
 * Returns: (transfer full) */
char *
jd_subject_dup_aside (JdSubject *self, const char *field)
{
  JdDesign *second = jd_subject_get_second (self);
  g_autofree char *text = NULL;
  g_autofree char *words = NULL;

  if (second == NULL)
    return g_strdup ("");

  text = jd_subject_dup_text (self, second, field);
  words = text != NULL ? jd_value_dup_words (self->project, field, text) : g_strdup (_ ("different values"));
  /* Translators: the kind of another design, and what it says. */
  return g_strdup_printf (_ ("%s: %s"), jd_design_kind_get_word (jd_design_get_kind (second)), words);
}

/* Sets @field of all roles in one step, in @design or, with @design NULL, in their profiles; says over the
 * window of @from why it could not be done. */
gboolean
jd_subject_set (JdSubject *self, GtkWidget *from, JdDesign *design, const char *field, const char *text)
{
  JdRole *const *roles = (JdRole *const *) self->roles->pdata;
  g_autoptr (GError) error = NULL;
  gboolean done;
  int side;

  g_return_val_if_fail (JD_IS_SUBJECT (self), FALSE);

  /* Everything typed for a design goes with it. */
  if (!jd_subject_is_alive (self))
    return TRUE;

  if (design != NULL && jd_enum_from_nick (JD_TYPE_SIDE, field, &side))
    {
      int level = JD_LEVEL_NONE;

      jd_enum_from_nick (JD_TYPE_LEVEL, text, &level);
      done = jd_edit_set_level (self->project, design, roles, self->roles->len, side, level, NULL, &error);
    }
  else
    {
      done = jd_edit_set_field (self->project, design, roles, self->roles->len, field, text, NULL, &error);
    }
  if (!done)
    jd_feedback_show_error (from, error);
  return done;
}

static char *
dup_units_with (JdAssignment *assignment, const char *id, gboolean with)
{
  const char *const *units = jd_assignment_get_units (assignment);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; units != NULL && units[i] != NULL; i++)
    if (!g_str_equal (units[i], id))
      g_strv_builder_add (builder, units[i]);
  if (with)
    g_strv_builder_add (builder, id);
  words = g_strv_builder_end (builder);
  return g_strjoinv (" ", words);
}

/* Gives every role to @unit too, or takes it from all, in one step; each keeps its other units. */
gboolean
jd_subject_put_unit (JdSubject *self, GtkWidget *from, JdUnit *unit, gboolean put)
{
  const char *id = jd_unit_get_id (unit);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  gboolean done;

  g_return_val_if_fail (JD_IS_SUBJECT (self) && JD_IS_UNIT (unit), FALSE);

  for (guint i = 0; i < self->roles->len; i++)
    {
      JdRole *role = jd_subject_get_role (self, i);
      JdAssignment *assignment = jd_design_get_assignment (self->design, jd_role_get_index (role));
      JdCell cell = { self->design, role, "units", NULL };

      if (jd_assignment_has_unit (assignment, id) == put)
        continue;
      cell.text = dup_units_with (assignment, id, put);
      g_ptr_array_add (texts, (char *) cell.text);
      g_array_append_val (cells, cell);
    }

  /* One role alone is logged as what it is, not as a paste of cells. */
  if (cells->len == 1)
    done = jd_edit_set_field (self->project,
                              self->design,
                              &g_array_index (cells, JdCell, 0).role,
                              1,
                              "units",
                              g_array_index (cells, JdCell, 0).text,
                              NULL,
                              &error);
  else
    done = jd_edit_set_cells (self->project, (const JdCell *) cells->data, cells->len, NULL, &error);
  if (!done)
    jd_feedback_show_error (from, error);
  return done;
}
