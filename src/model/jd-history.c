/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-history.h"

#include "jd-clock.h"
#include "private/jd-history-private.h"
#include "private/jd-project-private.h"
#include "private/jd-step-private.h"

struct _JdHistory
{
  GObject parent_instance;

  JdProject *project; /* unowned: owns this */
  GPtrArray *steps;
  guint position; /* steps before it are done */
  guint64 last_state, saved_state;
  guint64 n_reasons; /* how often a reason was given later, which no undo takes back */
};

enum
{
  PROP_0,
  PROP_POSITION,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_MODIFIED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void jd_history_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JdHistory,
                               jd_history,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jd_history_list_model_init))

static GType
get_item_type (GListModel *model)
{
  return JD_TYPE_STEP;
}

static guint
get_n_items (GListModel *model)
{
  return JD_HISTORY (model)->steps->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  JdHistory *self = JD_HISTORY (model);

  return position < self->steps->len ? g_object_ref (g_ptr_array_index (self->steps, position)) : NULL;
}

static void
jd_history_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
jd_history_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdHistory *self = JD_HISTORY (object);

  switch (prop_id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, jd_history_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, jd_history_can_redo (self));
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, jd_history_is_modified (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_history_finalize (GObject *object)
{
  g_ptr_array_unref (JD_HISTORY (object)->steps);

  G_OBJECT_CLASS (jd_history_parent_class)->finalize (object);
}

static void
jd_history_class_init (JdHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_history_get_property;
  object_class->finalize = jd_history_finalize;

  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jd_history_init (JdHistory *self)
{
  self->steps = g_ptr_array_new_with_free_func (g_object_unref);
}

JdHistory *
jd_history_new (JdProject *project)
{
  JdHistory *self = g_object_new (JD_TYPE_HISTORY, NULL);

  self->project = project;
  return self;
}

/* What a watcher of the properties may see change; those that did notify. */
typedef struct
{
  guint position;
  gboolean can_undo, can_redo, modified;
} JdHistoryView;

static JdHistoryView
look (JdHistory *self)
{
  return (JdHistoryView){
    self->position, jd_history_can_undo (self), jd_history_can_redo (self), jd_history_is_modified (self)
  };
}

static void
notify_since (JdHistory *self, JdHistoryView before)
{
  JdHistoryView now = look (self);
  GObject *object = G_OBJECT (self);

  if (now.position != before.position)
    g_object_notify_by_pspec (object, properties[PROP_POSITION]);
  if (now.can_undo != before.can_undo)
    g_object_notify_by_pspec (object, properties[PROP_CAN_UNDO]);
  if (now.can_redo != before.can_redo)
    g_object_notify_by_pspec (object, properties[PROP_CAN_REDO]);
  if (now.modified != before.modified)
    g_object_notify_by_pspec (object, properties[PROP_MODIFIED]);
}

static void
play (JdHistory *self, JdStep *step, JdLogState state, const char *time)
{
  /* The log is written from what the step is about to do while its records still stand where they stood. */
  g_autoptr (GPtrArray) entries = jd_step_create_log (step, state, time);

  jd_step_play (step, state != JD_LOG_STATE_UNDONE);
  jd_step_log_played (step, entries, state, time);
  jd_project_log (self->project, entries);
}

/* Does @step, which has changes, and puts it after the steps done so far; steps undone before are given up. */
void
jd_history_do (JdHistory *self, JdStep *step)
{
  g_autofree char *time = jd_clock_dup_time ();
  JdHistoryView before = look (self);
  guint n_given_up = self->steps->len - self->position;

  jd_step_stamp (step, ++self->last_state, time);
  play (self, step, JD_LOG_STATE_DONE, time);

  if (n_given_up > 0)
    g_ptr_array_remove_range (self->steps, self->position, n_given_up);
  g_ptr_array_add (self->steps, g_object_ref (step));
  self->position++;
  g_list_model_items_changed (G_LIST_MODEL (self), self->position - 1, n_given_up, 1);

  notify_since (self, before);
  jd_project_emit_changed (self->project, step);
}

/* Notes that the log has a reason which it had not: the project is another, whatever is undone. */
void
jd_history_note_reason (JdHistory *self)
{
  JdHistoryView before = look (self);

  self->n_reasons++;
  notify_since (self, before);
}

static void
move_one (JdHistory *self, gboolean forward)
{
  g_autofree char *time = jd_clock_dup_time ();
  JdHistoryView before = look (self);
  JdStep *step = g_ptr_array_index (self->steps, forward ? self->position : self->position - 1);

  play (self, step, forward ? JD_LOG_STATE_REDONE : JD_LOG_STATE_UNDONE, time);
  self->position = forward ? self->position + 1 : self->position - 1;

  notify_since (self, before);
  jd_project_emit_changed (self->project, step);
}

/* How many of the steps are done. */
guint
jd_history_get_position (JdHistory *self)
{
  g_return_val_if_fail (JD_IS_HISTORY (self), 0);
  return self->position;
}

gboolean
jd_history_can_undo (JdHistory *self)
{
  g_return_val_if_fail (JD_IS_HISTORY (self), FALSE);
  return self->position > 0;
}

gboolean
jd_history_can_redo (JdHistory *self)
{
  g_return_val_if_fail (JD_IS_HISTORY (self), FALSE);
  return self->position < self->steps->len;
}

/* Returns: (transfer none) (nullable): the step that an undo would take back. */
JdStep *
jd_history_get_undo_step (JdHistory *self)
{
  g_return_val_if_fail (JD_IS_HISTORY (self), NULL);
  return self->position > 0 ? g_ptr_array_index (self->steps, self->position - 1) : NULL;
}

/* Returns: (transfer none) (nullable): the step that a redo would do again. */
JdStep *
jd_history_get_redo_step (JdHistory *self)
{
  g_return_val_if_fail (JD_IS_HISTORY (self), NULL);
  return self->position < self->steps->len ? g_ptr_array_index (self->steps, self->position) : NULL;
}

/* Takes back the last step that is done; nothing where there is none. */
void
jd_history_undo (JdHistory *self)
{
  if (jd_history_can_undo (self))
    move_one (self, FALSE);
}

/* Does the last step taken back again; nothing where there is none. */
void
jd_history_redo (JdHistory *self)
{
  if (jd_history_can_redo (self))
    move_one (self, TRUE);
}

/* Undoes or redoes until @position steps are done. */
void
jd_history_go_to (JdHistory *self, guint position)
{
  g_return_if_fail (JD_IS_HISTORY (self) && position <= self->steps->len);

  while (self->position > position)
    move_one (self, FALSE);
  while (self->position < position)
    move_one (self, TRUE);
}

/* A number for what the project says now: equal numbers, equal projects. That the log grows does not count; a reason
 * that somebody typed into it does, as it would be lost. */
guint64
jd_history_get_state (JdHistory *self)
{
  guint64 step;

  g_return_val_if_fail (JD_IS_HISTORY (self), 0);

  step = self->position > 0 ? jd_step_get_state (g_ptr_array_index (self->steps, self->position - 1)) : 0;
  return self->n_reasons << 32 | step;
}

/* Notes that the project as it was at @state is on disk. */
void
jd_history_set_saved_state (JdHistory *self, guint64 state)
{
  JdHistoryView before;

  g_return_if_fail (JD_IS_HISTORY (self));

  before = look (self);
  self->saved_state = state;
  notify_since (self, before);
}

gboolean
jd_history_is_modified (JdHistory *self)
{
  g_return_val_if_fail (JD_IS_HISTORY (self), FALSE);
  return jd_history_get_state (self) != self->saved_state;
}
