/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-actions.h"

#include <glib/gi18n-lib.h>

#include "jd-design-dialog.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-left-out.h"

#define JD_TYPE_PATTERN_ACTIONS (jd_pattern_actions_get_type ())
G_DECLARE_FINAL_TYPE (JdPatternActions, jd_pattern_actions, JD, PATTERN_ACTIONS, GSimpleActionGroup)

struct _JdPatternActions
{
  GSimpleActionGroup parent_instance;

  JdViewer *viewer;
  GtkWidget *parent; /* weak: dialogs and messages belong to its window */
};

G_DEFINE_FINAL_TYPE (JdPatternActions, jd_pattern_actions, G_TYPE_SIMPLE_ACTION_GROUP)

/* The pattern that @parameter names, where there is a design to try it on. */
static JdPattern *
find_pattern (JdPatternActions *self, GVariant *parameter)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);

  return catalogue != NULL && jd_viewer_get_design (self->viewer) != NULL
           ? jd_catalogue_find_pattern (catalogue, g_variant_get_int32 (parameter))
           : NULL;
}

static void
show_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdPatternActions *self = user_data;
  JdPattern *pattern = find_pattern (self, parameter);

  if (pattern == NULL)
    return;
  jd_viewer_set_tried_pattern (self->viewer, pattern);
  if (self->parent != NULL)
    gtk_widget_activate_action (self->parent, "win.view", "s", "board");
}

static void
stop_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  jd_viewer_set_tried_pattern (JD_PATTERN_ACTIONS (user_data)->viewer, NULL);
}

/* Says what became of the design, and offers to take it back if anything did. */
static void
show_applied (JdPatternActions *self, JdPattern *pattern, guint n_changed)
{
  JdHistory *history = jd_project_get_history (jd_viewer_get_project (self->viewer));
  const char *name = jd_pattern_get_name (pattern, jd_viewer_get_language (self->viewer));
  g_autofree char *text = NULL;

  if (n_changed == 0)
    {
      /* Translators: the name of an organisation pattern. */
      text = g_strdup_printf (_ ("There is nothing for %s to change"), name);
      jd_feedback_show (self->parent, text);
      return;
    }
  text = g_strdup_printf (
    /* Translators: the name of an organisation pattern. */
    ngettext ("%s is applied: %u role changed", "%s is applied: %u roles changed", n_changed),
    name,
    n_changed);
  jd_feedback_show_undoable (self->parent, text, history, jd_history_get_position (history) - 1);
}

static void
apply_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdPatternActions *self = user_data;
  JdPattern *pattern = find_pattern (self, parameter);
  g_autoptr (GPtrArray) left_out = NULL;
  g_autoptr (GArray) moves = NULL;
  g_autoptr (GError) error = NULL;

  if (pattern == NULL || self->parent == NULL)
    return;
  moves = jd_pattern_list_moves (pattern, jd_viewer_get_design (self->viewer));
  if (!jd_edit_apply_pattern (jd_viewer_get_project (self->viewer),
                              jd_viewer_get_design (self->viewer),
                              pattern,
                              NULL,
                              &left_out,
                              &error))
    {
      jd_feedback_show_error (self->parent, error);
      return;
    }
  jd_viewer_set_tried_pattern (self->viewer, NULL);
  show_applied (self, pattern, moves->len - left_out->len);
  jd_left_out_show (
    GTK_WINDOW (gtk_widget_get_root (self->parent)), left_out, jd_viewer_get_language (self->viewer));
}

static void
new_to_be_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdPatternActions *self = user_data;
  JdPattern *pattern = find_pattern (self, parameter);

  if (pattern != NULL && self->parent != NULL)
    gtk_window_present (GTK_WINDOW (jd_design_dialog_new_from_pattern (self->viewer, pattern, self->parent)));
}

static const GActionEntry entries[] = {
  { .name = "show", .activate = show_activated_cb, .parameter_type = "i" },
  { .name = "stop", .activate = stop_activated_cb },
  { .name = "apply", .activate = apply_activated_cb, .parameter_type = "i" },
  { .name = "new-to-be", .activate = new_to_be_activated_cb, .parameter_type = "i" },
};

/* --- the group --- */

static void
enable (JdPatternActions *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
update_enabled (JdPatternActions *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  gboolean has_design = jd_viewer_get_design (self->viewer) != NULL;
  gboolean writable = has_design && !jd_project_is_read_only (project);

  enable (self, "show", has_design);
  enable (self, "stop", has_design);
  enable (self, "apply", writable);
  enable (self, "new-to-be", writable);
}

static void
viewer_changed_cb (JdPatternActions *self, JdStep *step)
{
  if (step == NULL)
    update_enabled (self);
}

static void
jd_pattern_actions_dispose (GObject *object)
{
  JdPatternActions *self = JD_PATTERN_ACTIONS (object);

  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_pattern_actions_parent_class)->dispose (object);
}

static void
jd_pattern_actions_class_init (JdPatternActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jd_pattern_actions_dispose;
}

static void
jd_pattern_actions_init (JdPatternActions *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* The actions on the patterns for the design that @viewer edits; dialogs and messages go over the window of @parent,
 * which inserts the group as "patterns". Returns: (transfer full) */
GActionGroup *
jd_pattern_actions_new (JdViewer *viewer, GtkWidget *parent)
{
  JdPatternActions *self;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && GTK_IS_WIDGET (parent), NULL);

  self = g_object_new (JD_TYPE_PATTERN_ACTIONS, NULL);
  self->viewer = g_object_ref (viewer);
  g_set_weak_pointer (&self->parent, parent);
  g_signal_connect_object (viewer, "changed", G_CALLBACK (viewer_changed_cb), self, G_CONNECT_SWAPPED);
  update_enabled (self);
  return G_ACTION_GROUP (self);
}
