/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-room-actions.h"

#include "jd-ballot-dialog.h"

#define JD_TYPE_ROOM_ACTIONS (jd_room_actions_get_type ())
G_DECLARE_FINAL_TYPE (JdRoomActions, jd_room_actions, JD, ROOM_ACTIONS, GSimpleActionGroup)

struct _JdRoomActions
{
  GSimpleActionGroup parent_instance;

  JdViewer *viewer;
  GtkWidget *parent; /* weak: dialogs belong to its window */
};

G_DEFINE_FINAL_TYPE (JdRoomActions, jd_room_actions, G_TYPE_SIMPLE_ACTION_GROUP)

static void
vote_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdRoomActions *self = user_data;

  if (self->parent != NULL)
    gtk_window_present (
      GTK_WINDOW (jd_ballot_dialog_new (self->viewer, jd_viewer_get_role (self->viewer), self->parent)));
}

static const GActionEntry entries[] = {
  { .name = "vote", .activate = vote_activated_cb },
};

static void
update_enabled (JdRoomActions *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  GAction *vote = g_action_map_lookup_action (G_ACTION_MAP (self), "vote");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (vote),
                               project != NULL && !jd_project_is_read_only (project)
                                 && jd_viewer_get_design (self->viewer) != NULL
                                 && jd_viewer_get_role (self->viewer) != NULL);
}

static void
jd_room_actions_dispose (GObject *object)
{
  JdRoomActions *self = JD_ROOM_ACTIONS (object);

  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_room_actions_parent_class)->dispose (object);
}

static void
jd_room_actions_class_init (JdRoomActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jd_room_actions_dispose;
}

static void
jd_room_actions_init (JdRoomActions *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What the room does with what @viewer looks at; dialogs go over the window of @parent, which inserts the group as
 * "room". Returns: (transfer full) */
GActionGroup *
jd_room_actions_new (JdViewer *viewer, GtkWidget *parent)
{
  JdRoomActions *self;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && GTK_IS_WIDGET (parent), NULL);

  self = g_object_new (JD_TYPE_ROOM_ACTIONS, NULL);
  self->viewer = g_object_ref (viewer);
  g_set_weak_pointer (&self->parent, parent);
  g_signal_connect_object (viewer, "notify::role", G_CALLBACK (update_enabled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (viewer, "notify::design", G_CALLBACK (update_enabled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (viewer, "notify::project", G_CALLBACK (update_enabled), self, G_CONNECT_SWAPPED);
  update_enabled (self);
  return G_ACTION_GROUP (self);
}
