/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-project.h"

#include "private/jd-history-private.h"
#include "private/jd-log-private.h"
#include "private/jd-project-private.h"

/* An element of a file that only groups others. */
#define JD_TYPE_CONTAINER (jd_container_get_type ())
G_DECLARE_FINAL_TYPE (JdContainer, jd_container, JD, CONTAINER, JdRecord)

struct _JdContainer
{
  JdRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (JdContainer, jd_container, JD_TYPE_RECORD)

static void
jd_container_class_init (JdContainerClass *klass)
{
  jd_record_class_install (klass, NULL, 0, NULL);
}

static void
jd_container_init (JdContainer *self)
{
}

struct _JdProject
{
  JdRecord parent_instance;

  char *title;
  char *organisation;
  char *date;
  char *scope;
  char *note;

  JdCatalogue *catalogue;
  GListStore *participants, *units, *designs, *log;
  GPtrArray *profiles; /* one for each role, in catalogue order */
  JdRecord *containers[JD_N_CONTAINERS];
  JdHistory *history;
  GHashTable *logged_names; /* what the log calls designs and units, by their paths */
  gboolean read_only;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_REASON_GIVEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdProject, jd_project, JD_TYPE_RECORD)

static const JdField project_fields[] = {
  JD_FIELD_AT (JdProject, title, "title", JD_FIELD_TEXT, .flags = JD_FIELD_ALWAYS),
  JD_FIELD_AT (JdProject, organisation, "organisation", JD_FIELD_TEXT),
  JD_FIELD_AT (JdProject, date, "date", JD_FIELD_DATE),
  JD_FIELD_AT (JdProject, scope, "scope", JD_FIELD_TEXT),
  JD_FIELD_AT (JdProject, note, "note", JD_FIELD_TEXT),
};

static void
jd_project_dispose (GObject *object)
{
  /* The steps of the history hold records, and those point at the catalogue without owning it. */
  g_clear_object (&JD_PROJECT (object)->history);

  G_OBJECT_CLASS (jd_project_parent_class)->dispose (object);
}

static void
jd_project_finalize (GObject *object)
{
  JdProject *self = JD_PROJECT (object);

  g_object_unref (self->participants);
  g_object_unref (self->units);
  g_object_unref (self->designs);
  g_object_unref (self->log);
  g_ptr_array_unref (self->profiles);
  g_hash_table_unref (self->logged_names);
  for (guint i = 0; i < JD_N_CONTAINERS; i++)
    g_object_unref (self->containers[i]);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (jd_project_parent_class)->finalize (object);
}

static void
jd_project_class_init (JdProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jd_project_dispose;
  object_class->finalize = jd_project_finalize;
  jd_record_class_install (klass, project_fields, G_N_ELEMENTS (project_fields), NULL);

  /* JdProject::changed: @step has just been done, undone or redone; every record has its new values.
   * Emitted once a step, after the notifications of the single properties. */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed",
                                          G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST,
                                          0,
                                          NULL,
                                          NULL,
                                          NULL,
                                          G_TYPE_NONE,
                                          1,
                                          JD_TYPE_STEP);

  /* JdProject::reason-given: entries of the log have got another reason, which is no step. */
  signals[SIGNAL_REASON_GIVEN] = g_signal_new (
    "reason-given", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jd_project_init (JdProject *self)
{
  self->participants = g_list_store_new (JD_TYPE_PARTICIPANT);
  self->units = g_list_store_new (JD_TYPE_UNIT);
  self->designs = g_list_store_new (JD_TYPE_DESIGN);
  self->log = g_list_store_new (JD_TYPE_LOG_ENTRY);
  self->logged_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->profiles = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < JD_N_CONTAINERS; i++)
    self->containers[i] = g_object_new (JD_TYPE_CONTAINER, NULL);
  self->history = jd_history_new (self);
}

/* --- for the builder, the verbs and the history --- */

void
jd_project_take_catalogue (JdProject *self, JdCatalogue *catalogue)
{
  guint n_roles = jd_catalogue_get_n_roles (catalogue);

  self->catalogue = catalogue;
  for (guint i = 0; i < n_roles; i++)
    {
      JdProfile *profile = g_object_new (JD_TYPE_PROFILE, NULL);

      jd_profile_place (profile, jd_catalogue_get_role (catalogue, i));
      g_ptr_array_add (self->profiles, profile);
    }
}

/* Puts @profile where the one of @role stood. Takes @profile. */
void
jd_project_put_profile (JdProject *self, JdProfile *profile, JdRole *role)
{
  gpointer *at = &g_ptr_array_index (self->profiles, jd_role_get_index (role));

  g_object_unref (*at);
  *at = profile;
  jd_profile_place (profile, role);
}

void
jd_project_set_read_only (JdProject *self, gboolean read_only)
{
  self->read_only = read_only;
}

void
jd_project_emit_changed (JdProject *self, JdStep *step)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, step);
}

void
jd_project_emit_reason_given (JdProject *self)
{
  g_signal_emit (self, signals[SIGNAL_REASON_GIVEN], 0);
}

/* Appends @entries to the decision log, which only grows. */
void
jd_project_log (JdProject *self, GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    jd_log_learn_name (self->logged_names, g_ptr_array_index (entries, i));
  g_list_store_splice (
    self->log, g_list_model_get_n_items (G_LIST_MODEL (self->log)), 0, entries->pdata, entries->len);
}

GListStore *
jd_project_get_units_store (JdProject *self)
{
  return self->units;
}

GListStore *
jd_project_get_participants_store (JdProject *self)
{
  return self->participants;
}

GListStore *
jd_project_get_designs_store (JdProject *self)
{
  return self->designs;
}

/* Appends an entry that was read. */
void
jd_project_log_entry (JdProject *self, JdLogEntry *entry)
{
  jd_log_learn_name (self->logged_names, entry);
  g_list_store_append (self->log, entry);
}

/* --- public --- */

const char *
jd_project_get_title (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->title != NULL ? self->title : "";
}

const char *
jd_project_get_organisation (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->organisation != NULL ? self->organisation : "";
}

/* YYYY-MM-DD, or empty. */
const char *
jd_project_get_date (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->date != NULL ? self->date : "";
}

const char *
jd_project_get_scope (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->scope != NULL ? self->scope : "";
}

const char *
jd_project_get_note (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->note != NULL ? self->note : "";
}

/* Returns: (transfer none) */
JdCatalogue *
jd_project_get_catalogue (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->catalogue;
}

/* Returns: (transfer none) */
JdHistory *
jd_project_get_history (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return self->history;
}

/* Whether every edit verb refuses, because saving would damage the file. */
gboolean
jd_project_is_read_only (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), TRUE);
  return self->read_only;
}

/* Returns: (transfer none): list of JdParticipant */
GListModel *
jd_project_get_participants (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return G_LIST_MODEL (self->participants);
}

static gpointer
find_by_text (GListStore *list, const char *(*get_text) (gpointer), const char *wanted)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      if (g_strcmp0 (get_text (item), wanted) == 0)
        return item;
    }
  return NULL;
}

/* Returns: (transfer none) (nullable): who takes part in @function; empty for the whole project. */
JdParticipant *
jd_project_find_participant (JdProject *self, const char *function)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return find_by_text (
    self->participants, (const char *(*) (gpointer)) jd_participant_get_function, function);
}

/* Returns: (transfer none): list of JdUnit */
GListModel *
jd_project_get_units (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return G_LIST_MODEL (self->units);
}

/* Returns: (transfer none) (nullable) */
JdUnit *
jd_project_find_unit (JdProject *self, const char *id)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return find_by_text (self->units, (const char *(*) (gpointer)) jd_unit_get_id, id);
}

/* Returns: (transfer none) (nullable): the first unit called @name to the letter. */
JdUnit *
jd_project_find_unit_by_name (JdProject *self, const char *name)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return find_by_text (self->units, (const char *(*) (gpointer)) jd_unit_get_name, name);
}

/* Returns: (transfer none): the profile of the role whose index in the catalogue is @role_index. */
JdProfile *
jd_project_get_profile (JdProject *self, guint role_index)
{
  g_return_val_if_fail (JD_IS_PROJECT (self) && role_index < self->profiles->len, NULL);
  return g_ptr_array_index (self->profiles, role_index);
}

/* Returns: (transfer none): list of JdDesign */
GListModel *
jd_project_get_designs (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return G_LIST_MODEL (self->designs);
}

guint
jd_project_get_n_designs (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), 0);
  return g_list_model_get_n_items (G_LIST_MODEL (self->designs));
}

/* Returns: (transfer none) (nullable) */
JdDesign *
jd_project_get_design (JdProject *self, guint index)
{
  g_autoptr (JdDesign) design = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);

  design = g_list_model_get_item (G_LIST_MODEL (self->designs), index);
  return design; /* the list goes on holding it */
}

/* Returns: (transfer none) (nullable) */
JdDesign *
jd_project_find_design (JdProject *self, const char *id)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return find_by_text (self->designs, (const char *(*) (gpointer)) jd_design_get_id, id);
}

/* The as-is design with the latest date, the later in the list on a tie.
 * Returns: (transfer none) (nullable): NULL where the project has none. */
JdDesign *
jd_project_get_newest_as_is (JdProject *self)
{
  JdDesign *newest = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);

  for (guint i = 0; i < jd_project_get_n_designs (self); i++)
    {
      JdDesign *design = jd_project_get_design (self, i);

      if (jd_design_get_kind (design) == JD_DESIGN_KIND_AS_IS
          && (newest == NULL || g_strcmp0 (jd_design_get_date (design), jd_design_get_date (newest)) >= 0))
        newest = design;
    }
  return newest;
}

/* Whether @design stands in the project now; a deleted one waits in the history. */
gboolean
jd_project_has_design (JdProject *self, JdDesign *design)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), FALSE);
  return design != NULL && g_list_store_find (self->designs, design, NULL);
}

/* Returns: (transfer none): list of JdLogEntry, oldest first */
GListModel *
jd_project_get_log (JdProject *self)
{
  g_return_val_if_fail (JD_IS_PROJECT (self), NULL);
  return G_LIST_MODEL (self->log);
}

/* What the decision log last called the design or unit with @id in @list ("designs", "units"), which may be deleted.
 * Returns: (transfer none) (nullable): NULL where the log never says. */
const char *
jd_project_get_logged_name (JdProject *self, const char *list, const char *id)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (JD_IS_PROJECT (self) && list != NULL && id != NULL, NULL);

  path = jd_log_path_new (list, id, NULL);
  return g_hash_table_lookup (self->logged_names, path);
}

/* Returns: (transfer none) */
JdRecord *
jd_project_get_container (JdProject *self, JdContainerKind kind)
{
  g_return_val_if_fail (JD_IS_PROJECT (self) && kind < JD_N_CONTAINERS, NULL);
  return self->containers[kind];
}
