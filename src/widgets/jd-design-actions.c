/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-actions.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-design-dialog.h"
#include "jd-design-take.h"
#include "jd-design-texts.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-words.h"

#define JD_TYPE_DESIGN_ACTIONS (jd_design_actions_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignActions, jd_design_actions, JD, DESIGN_ACTIONS, GSimpleActionGroup)

struct _JdDesignActions
{
  GSimpleActionGroup parent_instance;

  JdViewer *viewer;
  GtkWidget *parent; /* weak: dialogs and messages belong to its window */
};

G_DEFINE_FINAL_TYPE (JdDesignActions, jd_design_actions, G_TYPE_SIMPLE_ACTION_GROUP)

static JdProject *
get_project (JdDesignActions *self)
{
  return jd_viewer_get_project (self->viewer);
}

static JdDesign *
find_design (JdDesignActions *self, GVariant *parameter)
{
  JdProject *project = get_project (self);

  return project != NULL ? jd_project_find_design (project, g_variant_get_string (parameter, NULL)) : NULL;
}

static void
show_error (JdDesignActions *self, const GError *error)
{
  if (self->parent != NULL)
    jd_feedback_show_error (self->parent, error);
}

/* Says what the last step did, and offers to take it back. @text is consumed. */
static void
show_done (JdDesignActions *self, char *text)
{
  JdHistory *history = jd_project_get_history (get_project (self));

  if (self->parent != NULL)
    jd_feedback_show_undoable (self->parent, text, history, jd_history_get_position (history) - 1);
  g_free (text);
}

/* --- looking --- */

static void
swap_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  jd_viewer_swap_designs (JD_DESIGN_ACTIONS (user_data)->viewer);
}

static void
edit_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;
  JdDesign *design = find_design (self, parameter);

  if (design == NULL)
    return;
  /* Who goes over to the second design wants to see the two the other way round. */
  if (design == jd_viewer_get_second (self->viewer))
    jd_viewer_swap_designs (self->viewer);
  else
    jd_viewer_set_design (self->viewer, design);
}

static void
show_beside_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;

  jd_viewer_set_second (self->viewer, find_design (self, parameter));
}

/* --- making --- */

static char *
dup_in_a_year (void)
{
  g_autoptr (GDateTime) now = jd_clock_now ();
  g_autoptr (GDateTime) then = g_date_time_add_years (now, 1);

  return g_date_time_format (then, "%Y-%m-%d");
}

static void
make_to_be (JdDesignActions *self, JdDesign *from)
{
  g_autofree char *date = dup_in_a_year (), *label = NULL;
  g_autoptr (GError) error = NULL;
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_TO_BE, .date = date, .from = from };
  JdDesign *design = jd_edit_add_design (get_project (self), &plan, NULL, NULL, &error);

  if (design == NULL)
    {
      show_error (self, error);
      return;
    }
  jd_viewer_set_second (self->viewer, design);
  label = jd_design_dup_label (design);
  show_done (self, g_strdup_printf (_ ("“%s” is made and shown beside"), label));
}

static void
new_to_be_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;

  make_to_be (self, jd_viewer_get_design (self->viewer));
}

static void
new_to_be_from_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesign *design = find_design (user_data, parameter);

  if (design != NULL)
    make_to_be (user_data, design);
}

static void
duplicate_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;
  JdDesign *design = find_design (self, parameter);
  g_autofree char *title = NULL;
  g_autoptr (GError) error = NULL;
  JdDesign *copy;

  if (design == NULL)
    return;
  title = jd_design_dup_copy_title (design);
  copy = jd_edit_duplicate_design (get_project (self), design, title, NULL, &error);
  if (copy != NULL)
    show_done (self, g_strdup_printf (_ ("“%s” is made"), title));
  else
    show_error (self, error);
}

static void
delete_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;
  JdDesign *design = find_design (self, parameter);
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  if (design == NULL)
    return;
  label = jd_design_dup_label (design);
  if (jd_edit_remove_design (get_project (self), design, NULL, &error))
    show_done (self, g_strdup_printf (_ ("“%s” is deleted"), label));
  else
    show_error (self, error);
}

static void
open_dialog (JdDesignActions *self, JdDesign *design)
{
  if (self->parent != NULL)
    gtk_window_present (GTK_WINDOW (jd_design_dialog_new (self->viewer, design, self->parent)));
}

static void
new_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_dialog (user_data, NULL);
}

static void
new_self_check_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;
  JdDesign *newest = jd_project_get_newest_as_is (get_project (self));

  if (self->parent == NULL)
    return;
  if (newest != NULL)
    gtk_window_present (GTK_WINDOW (jd_design_dialog_new_self_check (self->viewer, newest, self->parent)));
  else
    open_dialog (self, NULL);
}

static void
properties_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesign *design = find_design (user_data, parameter);

  if (design != NULL)
    open_dialog (user_data, design);
}

static void
take_activated_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdDesignActions *self = user_data;

  if (self->parent != NULL)
    jd_design_take_choose (self->viewer, self->parent);
}

static const GActionEntry entries[] = {
  { .name = "swap", .activate = swap_activated_cb },
  { .name = "edit", .activate = edit_activated_cb, .parameter_type = "s" },
  { .name = "show-beside", .activate = show_beside_activated_cb, .parameter_type = "s" },
  { .name = "new", .activate = new_activated_cb },
  { .name = "new-self-check", .activate = new_self_check_activated_cb },
  { .name = "new-to-be", .activate = new_to_be_activated_cb },
  { .name = "new-to-be-from", .activate = new_to_be_from_activated_cb, .parameter_type = "s" },
  { .name = "duplicate", .activate = duplicate_activated_cb, .parameter_type = "s" },
  { .name = "properties", .activate = properties_activated_cb, .parameter_type = "s" },
  { .name = "delete", .activate = delete_activated_cb, .parameter_type = "s" },
  { .name = "take", .activate = take_activated_cb },
};

/* --- the group --- */

static void
enable (JdDesignActions *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
update_enabled (JdDesignActions *self)
{
  static const char *const makers[]
    = { "new", "new-self-check", "new-to-be", "new-to-be-from", "duplicate", "properties", "take" };
  JdProject *project = get_project (self);
  gboolean writable = project != NULL && !jd_project_is_read_only (project);

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    enable (self, makers[i], writable);
  enable (self, "delete", writable && jd_project_get_n_designs (project) > 1);
  enable (self, "edit", project != NULL);
  enable (self, "show-beside", project != NULL);
  enable (self, "swap", jd_viewer_get_second (self->viewer) != NULL);
}

static void
viewer_changed_cb (JdDesignActions *self, JdStep *step)
{
  if (step == NULL)
    update_enabled (self);
}

static void
jd_design_actions_dispose (GObject *object)
{
  JdDesignActions *self = JD_DESIGN_ACTIONS (object);

  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_design_actions_parent_class)->dispose (object);
}

static void
jd_design_actions_class_init (JdDesignActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jd_design_actions_dispose;
}

static void
jd_design_actions_init (JdDesignActions *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* The actions on the designs that @viewer looks at; dialogs and messages go over the window of @parent, which
 * inserts the group as "designs". Returns: (transfer full) */
GActionGroup *
jd_design_actions_new (JdViewer *viewer, GtkWidget *parent)
{
  JdDesignActions *self;

  g_return_val_if_fail (JD_IS_VIEWER (viewer) && GTK_IS_WIDGET (parent), NULL);

  self = g_object_new (JD_TYPE_DESIGN_ACTIONS, NULL);
  self->viewer = g_object_ref (viewer);
  g_set_weak_pointer (&self->parent, parent);
  g_signal_connect_object (viewer, "changed", G_CALLBACK (viewer_changed_cb), self, G_CONNECT_SWAPPED);
  update_enabled (self);
  return G_ACTION_GROUP (self);
}
