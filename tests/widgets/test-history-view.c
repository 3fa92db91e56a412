/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The history lists every position, newest first, marks where the project is, and goes where it is told. */
#include "jd-edit.h"
#include "jd-history-view.h"
#include "jd-history-row.h"
#include "stage.h"

/* What the list says, as "position label" a line. */
static char *
dup_lines (JdHistoryList *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (JdHistoryPlace) place = g_list_model_get_item (G_LIST_MODEL (list), i);
      JdStep *step = jd_history_place_get_step (place);
      g_autofree char *label = step != NULL ? jd_step_dup_label (step) : g_strdup ("-");

      g_string_append_printf (text, "%u %s\n", jd_history_place_get_position (place), label);
    }
  return g_string_free (text, FALSE);
}

static void
follow_cb (GListModel *model, guint position, guint n_removed, guint n_added, guint *n_items)
{
  g_assert_cmpuint (position + n_removed, <=, *n_items);
  *n_items += n_added - n_removed;
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, *n_items);
}

static void
set_title (JdProject *project, const char *title)
{
  g_assert_true (jd_edit_set_project (project, "title", title, NULL, NULL));
}

/* The list is the history the other way round, also where steps that were undone give way to a new one. */
static void
test_list (void)
{
  g_autoptr (JdViewer) viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  JdProject *project = jd_viewer_get_project (viewer);
  JdHistory *history = jd_project_get_history (project);
  g_autoptr (JdHistoryList) list = jd_history_list_new (history);
  g_autofree char *before = NULL, *after = NULL;
  guint n_items = 1;

  g_signal_connect (list, "items-changed", G_CALLBACK (follow_cb), &n_items);
  set_title (project, "1");
  set_title (project, "2");
  set_title (project, "3");
  before = dup_lines (list);
  g_assert_cmpstr (before, ==, "3 Change the project\n2 Change the project\n1 Change the project\n0 -\n");

  jd_history_go_to (history, 1);
  g_assert_cmpuint (n_items, ==, 4);
  g_assert_cmpuint (jd_history_list_get_index (list, 1), ==, 2);
  set_title (project, "4");
  after = dup_lines (list);
  g_assert_cmpstr (after, ==, "2 Change the project\n1 Change the project\n0 -\n");
}

static void
test_popover (void)
{
  g_autoptr (JdViewer) viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  JdProject *project = jd_viewer_get_project (viewer);
  JdHistory *history = jd_project_get_history (project);
  GtkWidget *button = gtk_menu_button_new (), *popover = jd_history_view_new_popover (viewer);
  GtkWidget *window = stage_show (viewer, button), *list;

  for (guint i = 0; i < 3000; i++)
    set_title (project, i % 2 == 0 ? "even" : "odd");

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  g_assert_null (stage_find (button, JD_TYPE_HISTORY_ROW, NULL));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  stage_settle ();
  list = stage_find (button, GTK_TYPE_LIST_VIEW, NULL);
  g_assert_nonnull (stage_find (list, JD_TYPE_HISTORY_ROW, NULL));
  g_assert_true (stage_says (list, "➤"));

  g_signal_emit_by_name (list, "activate", 2);
  g_assert_cmpuint (jd_history_get_position (history), ==, 2998);
  g_assert_true (stage_says (list, "○"));
  g_signal_emit_by_name (list, "activate", 3000);
  g_assert_cmpuint (jd_history_get_position (history), ==, 0);
  g_signal_emit_by_name (list, "activate", 0);
  g_assert_cmpuint (jd_history_get_position (history), ==, 3000);
  g_assert_cmpstr (jd_project_get_title (project), ==, "odd");

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  stage_settle ();
  g_assert_null (stage_find (popover, JD_TYPE_HISTORY_ROW, NULL));

  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  stage_clear (window);
  g_assert_null (popover);
  g_assert_finalize_object (g_steal_pointer (&viewer));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/jindate/history-view/list", test_list);
  g_test_add_func ("/jindate/history-view/popover", test_popover);
  return g_test_run ();
}
