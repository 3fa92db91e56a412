/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jd-log-filter-bar.h"
#include "jd-log-give.h"
#include "jd-log-lines.h"
#include "jd-log-nothing.h"
#include "jd-reason-entry.h"

struct _JdLogView
{
  JdView parent_instance;

  JdLogFilterBar *filter_bar;
  GtkStack *stack;
  JdLogLines *lines;
  AdwStatusPage *nothing;
  GtkLabel *count;
  GtkWidget *show_all;
  GtkLabel *selected;
  JdReasonEntry *reason;

  JdLogList *list;
  GSignalGroup *project_signals;
  gboolean selecting; /* the selection of roles follows that of lines */
  guint left_id;      /* the reason was left, to somewhere */
};

G_DEFINE_FINAL_TYPE (JdLogView, jd_log_view, JD_TYPE_VIEW)

static JdProject *
get_project (JdLogView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  return viewer != NULL ? jd_viewer_get_project (viewer) : NULL;
}

static void
show_lines (JdLogView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  if (viewer != NULL)
    jd_log_lines_show (self->lines, jd_viewer_get_project (viewer), jd_viewer_get_language (viewer));
}

/* --- what is said about the list --- */

static void
update_count (JdLogView *self)
{
  guint n_logged = jd_log_list_get_n_logged (self->list);
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  gboolean searching = jd_log_list_is_searching (self->list);
  gboolean filtered = !jd_log_filter_is_empty (jd_log_filter_bar_get_filter (self->filter_bar));
  g_autofree char *text = g_strdup_printf (
    /* Translators: how many changes the filter of the log found, and how many there are. */
    ngettext ("%u of %u change", "%u of %u changes", n_logged),
    n_found,
    n_logged);
  g_autofree char *more = searching ? g_strconcat (text, "…", NULL) : NULL;

  gtk_label_set_label (self->count, more != NULL ? more : text);
  gtk_widget_set_visible (self->show_all, filtered);
  if (n_found == 0 && !searching)
    jd_log_nothing_say (self->nothing, jd_log_filter_bar_get_filter (self->filter_bar), n_logged);
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 || searching ? "lines" : "nothing");
}

/* --- selected lines --- */

static void
select_roles (JdLogView *self, GPtrArray *entries)
{
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) roles = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      const char *code = jd_log_entry_get_role (g_ptr_array_index (entries, i));
      JdRole *role = jd_catalogue_find_role (jd_project_get_catalogue (get_project (self)), code);

      if (role != NULL && g_hash_table_add (known, role))
        g_ptr_array_add (roles, role);
    }
  if (roles->len == 0)
    return;
  self->selecting = TRUE;
  jd_viewer_select (jd_view_get_viewer (JD_VIEW (self)),
                    (JdRole *const *) roles->pdata,
                    roles->len,
                    g_ptr_array_index (roles, 0));
  self->selecting = FALSE;
}

static void
show_selected (JdLogView *self, GPtrArray *entries)
{
  g_autofree char *text
    = g_strdup_printf (ngettext ("%u change selected", "%u changes selected", entries->len), entries->len);

  gtk_label_set_label (self->selected, entries->len > 0 ? text : _ ("Select changes to say why"));
  jd_reason_entry_show (self->reason, get_project (self), entries);
}

static void
selection_changed_cb (JdLogView *self)
{
  g_autoptr (GPtrArray) entries = jd_log_lines_dup_selected (self->lines);

  show_selected (self, entries);
  if (get_project (self) != NULL)
    select_roles (self, entries);
}

/* Lines that are listed no more are selected no more: no reason is given to what nobody sees. */
static void
list_changed_cb (JdLogView *self, guint position, guint n_removed, guint n_added)
{
  update_count (self);
  if (n_removed > 0)
    {
      g_autoptr (GPtrArray) entries = jd_log_lines_dup_selected (self->lines);

      show_selected (self, entries);
    }
}

/* Enter on a line, or a double click: why? */
static void
line_activated_cb (JdLogView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->reason));
}

static void
reason_given_cb (JdLogView *self)
{
  g_autoptr (GPtrArray) entries = jd_log_lines_dup_selected (self->lines);

  show_lines (self);
  show_selected (self, entries);
}

/* The keys go back to the lines, unless they have gone elsewhere. */
static void
typed_reason_given_cb (JdLogView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->reason)))
    gtk_widget_grab_focus (GTK_WIDGET (self->lines));
}

static gboolean
look_after_left_cb (gpointer user_data)
{
  JdLogView *self = user_data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  self->left_id = 0;
  if (focus == NULL
      || (!gtk_widget_is_ancestor (focus, GTK_WIDGET (self->reason))
          && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->lines))))
    jd_reason_entry_give (self->reason);
  return G_SOURCE_REMOVE;
}

/* What is typed is given when its field is left, but to choose more lines. Where to is known only afterwards. */
static void
reason_left_cb (JdLogView *self)
{
  if (self->left_id == 0)
    self->left_id = g_idle_add (look_after_left_cb, self);
}

/* --- the filter --- */

static void
filter_changed_cb (JdLogView *self)
{
  jd_view_refresh (JD_VIEW (self));
}

static void
show_all_clicked_cb (JdLogView *self)
{
  JdLogFilter any;

  jd_log_filter_init (&any);
  jd_log_filter_bar_set_filter (self->filter_bar, &any);
  jd_log_filter_clear (&any);
}

/* --- actions --- */

/* What is copied or saved: the selected lines, or else all that are listed; oldest first, as the log has them. */
static GListModel *
list_wanted (JdLogView *self)
{
  g_autoptr (GPtrArray) selected = jd_log_lines_dup_selected (self->lines);
  GListStore *wanted = g_list_store_new (JD_TYPE_LOG_ENTRY);
  guint n;

  jd_log_list_finish (self->list);
  n = selected->len > 0 ? selected->len : g_list_model_get_n_items (G_LIST_MODEL (self->list));
  for (guint i = n; i > 0; i--)
    {
      g_autoptr (JdLogEntry) entry = selected->len > 0
                                       ? g_object_ref (g_ptr_array_index (selected, i - 1))
                                       : g_list_model_get_item (G_LIST_MODEL (self->list), i - 1);

      g_list_store_append (wanted, entry);
    }
  return G_LIST_MODEL (wanted);
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JdLogView *self = user_data;
  g_autoptr (GListModel) wanted = list_wanted (self);

  if (get_project (self) != NULL)
    jd_log_give_copy (GTK_WIDGET (self),
                      get_project (self),
                      wanted,
                      jd_viewer_get_language (jd_view_get_viewer (JD_VIEW (self))));
}

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GListModel) wanted = list_wanted (user_data);

  jd_log_give_table (user_data, wanted);
}

static void
reason_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (JD_LOG_VIEW (user_data)->reason));
}

/* The controls stand in the bar above, outside the view, and have the same actions. */
static void
add_actions (JdLogView *self)
{
  static const GActionEntry entries[] = {
    { .name = "copy", .activate = copy_cb },
    { .name = "save", .activate = save_cb },
    { .name = "reason", .activate = reason_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "log", G_ACTION_GROUP (group));
  gtk_widget_insert_action_group (GTK_WIDGET (self->filter_bar), "log", G_ACTION_GROUP (group));
}

/* --- the view --- */

static void
jd_log_view_refresh (JdView *view)
{
  JdLogView *self = JD_LOG_VIEW (view);

  jd_log_filter_bar_set_viewer (self->filter_bar, jd_view_get_viewer (view));
  g_signal_group_set_target (self->project_signals, get_project (self));
  show_lines (self);
  if (jd_view_get_viewer (view) != NULL)
    jd_log_list_search (self->list,
                        get_project (self),
                        jd_log_filter_bar_get_filter (self->filter_bar),
                        jd_viewer_get_language (jd_view_get_viewer (view)));
  update_count (self);
}

/* The log of another project is not kept until somebody looks here, nor what was asked of it. */
static void
leave_project (JdLogView *self)
{
  g_signal_group_set_target (self->project_signals, NULL);
  jd_log_lines_show (self->lines, NULL, NULL);
  jd_log_list_search (self->list, NULL, jd_log_filter_bar_get_filter (self->filter_bar), NULL);
  show_all_clicked_cb (self);
}

/* Lines come by themselves; those that are there say otherwise when what they name is called otherwise, or when they
 * are undone. */
static void
jd_log_view_changed (JdView *view, JdStep *step)
{
  JdLogView *self = JD_LOG_VIEW (view);
  JdProject *project = get_project (self);
  GListModel *log = project != NULL ? jd_project_get_log (project) : NULL;
  guint n = log != NULL ? g_list_model_get_n_items (log) : 0;
  g_autoptr (JdLogEntry) last = n > 0 ? g_list_model_get_item (log, n - 1) : NULL;

  if (step == NULL)
    {
      g_autoptr (JdProject) before = g_signal_group_dup_target (self->project_signals);

      if (before != NULL && before != project)
        leave_project (self);
      jd_view_refresh (view);
      return;
    }
  if (jd_step_touches_type (step, JD_TYPE_DESIGN) || jd_step_touches_type (step, JD_TYPE_UNIT)
      || (last != NULL && jd_log_entry_get_state (last) == JD_LOG_STATE_UNDONE))
    show_lines (self);
  update_count (self);
}

static void
jd_log_view_selection_changed (JdView *view)
{
  JdLogView *self = JD_LOG_VIEW (view);

  if (!self->selecting)
    jd_log_filter_bar_follow_selection (self->filter_bar);
}

static void
jd_log_view_dispose (GObject *object)
{
  JdLogView *self = JD_LOG_VIEW (object);

  jd_view_unfollow (JD_VIEW (self));
  g_clear_handle_id (&self->left_id, g_source_remove);
  g_clear_object (&self->project_signals);
  if (self->filter_bar != NULL)
    gtk_widget_insert_action_group (GTK_WIDGET (self->filter_bar), "log", NULL);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (jd_log_view_parent_class)->dispose (object);
}

static void
jd_log_view_class_init (JdLogViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_log_view_dispose;
  view_class->changed = jd_log_view_changed;
  view_class->refresh = jd_log_view_refresh;
  view_class->selection_changed = jd_log_view_selection_changed;

  g_type_ensure (JD_TYPE_LOG_FILTER_BAR);
  g_type_ensure (JD_TYPE_LOG_LINES);
  g_type_ensure (JD_TYPE_REASON_ENTRY);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "logview");
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-log-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JdLogView, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, stack);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, lines);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, nothing);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, count);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, show_all);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, selected);
  gtk_widget_class_bind_template_child (widget_class, JdLogView, reason);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_reason_given_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_left_cb);
}

static void
jd_log_view_init (JdLogView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->list = jd_log_list_new ();
  jd_log_lines_set_list (self->lines, self->list);
  g_signal_connect_object (
    self->list, "items-changed", G_CALLBACK (list_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    self->list, "notify::searching", G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
  self->project_signals = g_signal_group_new (JD_TYPE_PROJECT);
  g_signal_group_connect_swapped (self->project_signals, "reason-given", G_CALLBACK (reason_given_cb), self);
  add_actions (self);
}

GtkWidget *
jd_log_view_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_LOG_VIEW, "viewer", viewer, NULL);
}
