/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of targets says what the analysis says, through any edits; and changes several roles in one step. The day of
 * all tests is 20 November 2026, when of the example's target only E-1 is late. */
#include "churn.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-owner-field.h"
#include "jd-target-cell.h"
#include "jd-target-editor.h"
#include "jd-target-sheet.h"
#include "jd-target-table.h"
#include "jd-targets-view.h"
#include "jd-tile.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdProject *project;
  JdHistory *history;
  GtkWidget *page, *window;
  JdTargetTable *table;
  JdTargetEditor *editor;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->project = jd_viewer_get_project (fixture->viewer);
  fixture->history = jd_project_get_history (fixture->project);
  jd_viewer_set_second (fixture->viewer, jd_project_find_design (fixture->project, "to-be-2027"));
  fixture->page = g_object_new (JD_TYPE_TARGETS_VIEW, "viewer", fixture->viewer, NULL);
  fixture->window = stage_show (fixture->viewer, fixture->page);
  fixture->table = JD_TARGET_TABLE (stage_find (fixture->page, JD_TYPE_TARGET_TABLE, NULL));
  fixture->editor = JD_TARGET_EDITOR (stage_find (fixture->page, JD_TYPE_TARGET_EDITOR, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  stage_clear (fixture->window);
  g_assert_null (fixture->page);
  g_assert_finalize_object (fixture->viewer);
}

static JdRole *
find_role (Fixture *fixture, const char *code)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    if (g_str_equal (jd_role_get_code (jd_catalogue_get_role (catalogue, i)), code))
      return jd_catalogue_get_role (catalogue, i);
  g_assert_not_reached ();
}

static JdAssignment *
get_to_be (Fixture *fixture, const char *code)
{
  return jd_design_get_assignment (jd_viewer_get_target (fixture->viewer),
                                   jd_role_get_index (find_role (fixture, code)));
}

static void
select_two (Fixture *fixture, const char *first, const char *second)
{
  JdRole *roles[] = { find_role (fixture, first), find_role (fixture, second) };

  jd_viewer_select (fixture->viewer, roles, G_N_ELEMENTS (roles), roles[0]);
}

static void
assert_shown (Fixture *fixture, const char *codes)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < jd_target_table_get_n_shown (fixture->table); i++)
    g_string_append_printf (
      shown, "%s%s", i > 0 ? " " : "", jd_role_get_code (jd_target_table_get_shown (fixture->table, i)));
  g_assert_cmpstr (shown->str, ==, codes);
}

/* --- it says what the analysis says --- */

static void
assert_cells_fit (Fixture *fixture, GtkWidget *widget, guint *n_cells)
{
  if (JD_IS_TARGET_CELL (widget) && gtk_widget_get_mapped (widget))
    {
      JdTargetCell *cell = JD_TARGET_CELL (widget);
      JdRole *role = jd_target_cell_get_role (cell);
      g_autofree char *text = NULL;

      g_assert_nonnull (role);
      text = jd_target_dup_text (fixture->viewer, role, jd_target_cell_get_column (cell));
      g_assert_nonnull (stage_find (widget, GTK_TYPE_LABEL, text));
      (*n_cells)++;
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_cells_fit (fixture, child, n_cells);
}

static void
assert_tile (Fixture *fixture, const char *title, guint count)
{
  GtkWidget *label = stage_find (fixture->page, GTK_TYPE_LABEL, title);
  g_autofree char *text = g_strdup_printf ("%u", count);

  g_assert_nonnull (label);
  g_assert_cmpstr (jd_tile_get_value (JD_TILE (gtk_widget_get_ancestor (label, JD_TYPE_TILE))), ==, text);
}

static void
assert_page_fits (Fixture *fixture)
{
  const JdGroupProgress *overall;
  g_autofree char *percent = NULL;
  guint n_cells = 0;

  if (jd_viewer_get_target (fixture->viewer) == NULL)
    {
      g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (fixture->table)));
      return;
    }
  overall = jd_progress_get_overall (jd_viewer_get_progress (fixture->viewer));
  percent = jd_percent_dup_text (overall->percent);
  g_assert_true (stage_says (fixture->page, percent));
  assert_tile (fixture, "All Roles", 54);
  assert_tile (fixture, "Open", overall->states[JD_PROGRESS_OPEN] + overall->states[JD_PROGRESS_OVERDUE]);
  assert_tile (fixture, "Overdue", overall->states[JD_PROGRESS_OVERDUE]);
  assert_tile (fixture, "No Owner", overall->without_owner);
  assert_tile (fixture, "No Due Date", overall->without_due);
  assert_cells_fit (fixture, GTK_WIDGET (fixture->table), &n_cells);
  g_assert_cmpuint (n_cells, >, 9);
}

static void
test_follows_edits (Fixture *fixture, gconstpointer data)
{
  GRand *random = g_rand_new_with_seed (5);

  assert_page_fits (fixture);
  for (guint i = 0; i < 200; i++)
    {
      churn (fixture->viewer, random);
      assert_page_fits (fixture);
    }
  g_rand_free (random);
}

/* --- which roles, and in which order --- */

static void
press_tile (Fixture *fixture, const char *title)
{
  GtkWidget *label = stage_find (fixture->page, GTK_TYPE_LABEL, title);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON)),
                                TRUE);
}

static void
test_filters (Fixture *fixture, gconstpointer data)
{
  const JdGroupProgress *overall = jd_progress_get_overall (jd_viewer_get_progress (fixture->viewer));
  JdRole *late = find_role (fixture, "E-1");
  guint without_owner = overall->without_owner;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (jd_target_table_get_n_shown (fixture->table), ==, 54);
  press_tile (fixture, "Overdue");
  assert_shown (fixture, "E-1");
  g_assert_true (stage_says (fixture->page, "2026-10-30  21 days late"));

  /* Who sees to the last one sees it go, and keeps it selected. */
  jd_viewer_select_only (fixture->viewer, late);
  jd_edit_set_field (
    fixture->project, jd_viewer_get_target (fixture->viewer), &late, 1, "due", "2026-11-20", NULL, &error);
  g_assert_no_error (error);
  assert_shown (fixture, "");
  g_assert_true (jd_viewer_get_role (fixture->viewer) == late);

  press_tile (fixture, "No Owner");
  g_assert_cmpuint (jd_target_table_get_n_shown (fixture->table), ==, without_owner);
  press_tile (fixture, "All Roles");
  g_assert_cmpuint (jd_target_table_get_n_shown (fixture->table), ==, 54);
}

/* Every neighbouring pair stands as the order says, and what is late or large is on top. */
static void
test_orders (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    JdTargetColumn column;
    const char *first;
  } orders[] = {
    /* E-7 is at 1 of 3 and A-4 at 2 of 4, as others are: of gaps of 2 the first in the catalogue. */
    { JD_TARGET_COLUMN_GAP, NULL },       { JD_TARGET_COLUMN_DUE, "E-1" },
    { JD_TARGET_COLUMN_OWNER, NULL },     { JD_TARGET_COLUMN_ROLE, "A-1" },
    { JD_TARGET_COLUMN_PERCENT, NULL },   { JD_TARGET_COLUMN_INSOURCE, NULL },
    { JD_TARGET_COLUMN_OUTSOURCE, NULL }, { JD_TARGET_COLUMN_AREA, "A-4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      jd_target_table_sort (fixture->table, orders[i].column);
      g_assert_cmpuint (jd_target_table_get_n_shown (fixture->table), ==, 54);
      for (guint k = 1; k < 54; k++)
        g_assert_cmpint (jd_target_compare (fixture->viewer,
                                            orders[i].column,
                                            jd_target_table_get_shown (fixture->table, k - 1),
                                            jd_target_table_get_shown (fixture->table, k)),
                         <,
                         0);
      if (orders[i].first != NULL)
        g_assert_cmpstr (
          jd_role_get_code (jd_target_table_get_shown (fixture->table, 0)), ==, orders[i].first);
    }
}

/* --- changing --- */

/* A-3 is insource and B-1 outsource in the target: each gets the level where it is done, in one step. */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  guint position = jd_history_get_position (fixture->history);

  select_two (fixture, "A-3", "B-1");
  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_3, 3, 0));
  g_assert_cmpint (jd_assignment_get_level (get_to_be (fixture, "A-3"), JD_SIDE_INSOURCE), ==, JD_LEVEL_3);
  g_assert_cmpint (jd_assignment_get_level (get_to_be (fixture, "B-1"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_3);
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, position + 1);

  /* Done both ways: with Shift the other side. */
  jd_viewer_select_only (fixture->viewer, find_role (fixture, "I-6"));
  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_2, 2, 0));
  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_exclam, 1, GDK_SHIFT_MASK));
  g_assert_cmpint (jd_assignment_get_level (get_to_be (fixture, "I-6"), JD_SIDE_INSOURCE), ==, JD_LEVEL_2);
  g_assert_cmpint (jd_assignment_get_level (get_to_be (fixture, "I-6"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_1);

  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_Delete, -1, 0));
  g_assert_cmpint (jd_assignment_get_level (get_to_be (fixture, "I-6"), JD_SIDE_INSOURCE), ==, JD_LEVEL_NONE);
  g_assert_false (jd_target_table_press_key (fixture->table, GDK_KEY_6, 6, 0));
  g_assert_false (jd_target_table_press_key (fixture->table, GDK_KEY_1, 1, GDK_ALT_MASK));
}

/* As on the board and in the grid. */
static void
test_typed_code (Fixture *fixture, gconstpointer data)
{
  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_b, -1, 0));
  g_assert_true (jd_viewer_get_role (fixture->viewer) == find_role (fixture, "B-1"));
  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_3, 3, 0));
  g_assert_true (jd_viewer_get_role (fixture->viewer) == find_role (fixture, "B-3"));
  g_assert_cmpint (
    jd_assignment_get_level (get_to_be (fixture, "B-1"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_NONE);

  /* There is no B-35: that is a level. */
  g_assert_true (jd_target_table_press_key (fixture->table, GDK_KEY_5, 5, 0));
  g_assert_cmpint (jd_assignment_get_level (get_to_be (fixture, "B-3"), JD_SIDE_INSOURCE), ==, JD_LEVEL_5);
}

static void
test_several (Fixture *fixture, gconstpointer data)
{
  JdOwnerField *owner;
  guint position;

  select_two (fixture, "A-6", "H-1");
  owner = JD_OWNER_FIELD (stage_find (GTK_WIDGET (fixture->editor), JD_TYPE_OWNER_FIELD, NULL));
  g_assert_true (stage_says (GTK_WIDGET (fixture->editor), "2 roles together"));

  position = jd_history_get_position (fixture->history);
  jd_owner_field_type (owner, "監査室長");
  g_assert_true (jd_target_editor_commit (fixture->editor));
  g_assert_cmpstr (jd_assignment_get_owner (get_to_be (fixture, "A-6")), ==, "監査室長");
  g_assert_cmpstr (jd_assignment_get_owner (get_to_be (fixture, "H-1")), ==, "監査室長");
  g_assert_cmpuint (jd_history_get_position (fixture->history), ==, position + 1);

  jd_history_undo (fixture->history);
  g_assert_cmpstr (jd_assignment_get_owner (get_to_be (fixture, "A-6")), ==, "");
  g_assert_cmpstr (jd_assignment_get_owner (get_to_be (fixture, "H-1")), ==, "");
}

/* What is typed reaches the role that it was typed for. */
static void
test_draft (Fixture *fixture, gconstpointer data)
{
  JdOwnerField *owner;

  jd_viewer_select_only (fixture->viewer, find_role (fixture, "A-6"));
  owner = JD_OWNER_FIELD (stage_find (GTK_WIDGET (fixture->editor), JD_TYPE_OWNER_FIELD, NULL));
  jd_owner_field_type (owner, "甲");
  jd_viewer_select_only (fixture->viewer, find_role (fixture, "H-1"));
  g_assert_cmpstr (jd_assignment_get_owner (get_to_be (fixture, "A-6")), ==, "甲");
  g_assert_cmpstr (jd_assignment_get_owner (get_to_be (fixture, "H-1")), ==, "");

  /* A target that is gone takes what is typed for it along. */
  jd_owner_field_type (owner, "乙");
  jd_edit_remove_design (fixture->project, jd_viewer_get_target (fixture->viewer), NULL, NULL);
  g_assert_null (jd_viewer_get_target (fixture->viewer));
}

static void
test_owners_offered (Fixture *fixture, gconstpointer data)
{
  JdOwnerField *owner;
  g_auto (GStrv) leaders = NULL, csirt = NULL, nobody = NULL;

  jd_viewer_select_only (fixture->viewer, find_role (fixture, "A-6"));
  owner = JD_OWNER_FIELD (stage_find (GTK_WIDGET (fixture->editor), JD_TYPE_OWNER_FIELD, NULL));
  leaders = jd_owner_field_dup_offered (owner, "リーダー");
  g_assert_cmpuint (g_strv_length (leaders), ==, 2);
  g_assert_cmpstr (leaders[0], ==, "一次対応リーダー");
  /* However it is written. */
  csirt = jd_owner_field_dup_offered (owner, "ｃｓｉｒｔ");
  g_assert_cmpuint (g_strv_length (csirt), ==, 1);
  nobody = jd_owner_field_dup_offered (owner, "zz");
  g_assert_cmpuint (g_strv_length (nobody), ==, 0);
}

static void
test_odd_days (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *day, *said;
  } days[] = {
    { "2026-11-19", "Overdue: 1 day late" },
    { "2027-10-02", "This is after the date of the target." },
    { "2027-02-30", "This is no day." },
    { "2027-10-01", NULL },
    { "", NULL },
  };
  JdRole *role = find_role (fixture, "A-6");

  jd_viewer_select_only (fixture->viewer, role);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      jd_edit_set_field (
        fixture->project, jd_viewer_get_target (fixture->viewer), &role, 1, "due", "", NULL, NULL);
      jd_draft_text_type (
        JD_DRAFT_TEXT (stage_find (
          gtk_widget_get_parent (stage_find (GTK_WIDGET (fixture->editor), GTK_TYPE_MENU_BUTTON, NULL)),
          JD_TYPE_DRAFT_TEXT,
          NULL)),
        days[i].day);
      jd_target_editor_commit (fixture->editor);
      for (guint k = 0; k < G_N_ELEMENTS (days); k++)
        if (days[k].said != NULL)
          g_assert_true (stage_says (GTK_WIDGET (fixture->editor), days[k].said) == (i == k));
    }
}

static void
test_dates_out_of_order (Fixture *fixture, gconstpointer data)
{
  g_assert_false (stage_says (fixture->page, "before the design"));
  jd_edit_set_design (
    fixture->project, jd_viewer_get_target (fixture->viewer), "date", "2026-01-01", NULL, NULL);
  g_assert_true (
    stage_says (fixture->page, "dated 2026-01-01, before the design that is measured, of 2026-11-13"));
}

/* E-1: 2 of 4, half of the way, 21 days late. */
static void
test_sheet (Fixture *fixture, gconstpointer data)
{
  JdRole *roles[] = { find_role (fixture, "E-1"), find_role (fixture, "B-3") };
  g_autoptr (GPtrArray) rows = jd_target_sheet_new (fixture->viewer, roles, G_N_ELEMENTS (roles));
  g_autofree char *head = g_strjoinv ("|", g_ptr_array_index (rows, 0));
  g_autofree char *late = g_strjoinv ("|", g_ptr_array_index (rows, 1));

  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpstr (
    head,
    ==,
    "Role|Name|Area|Insource Now|Insource Target|Outsource Now|Outsource Target|Gap|Percent of the "
    "Way|State|Owner|Due Date|Reason");
  g_assert_cmpstr (
    late,
    ==,
    "E-1|Network information collection|I|2|4|||2.0|50.0|overdue|情報システム部 運用課長|2026-10-30|");
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpuint (g_strv_length (g_ptr_array_index (rows, i)), ==, 13);
}

/* What happens while another page is shown is there when this one is shown again, of whatever project. */
static void
test_follows_unseen (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdViewer) other = stage_load_viewer ("regional-bank.jindate");
  JdProject *project = jd_viewer_get_project (other);
  JdFilter filter;

  jd_filter_init (&filter);
  g_free (filter.text);
  filter.text = g_strdup ("A-1");
  gtk_widget_set_visible (fixture->page, FALSE);
  jd_viewer_set_project (fixture->viewer, project);
  jd_viewer_set_second (fixture->viewer, jd_project_find_design (project, "to-be-2028"));
  jd_viewer_set_filter (fixture->viewer, &filter);
  jd_viewer_select_only (fixture->viewer, find_role (fixture, "I-7"));
  jd_filter_clear (&filter);
  gtk_widget_set_visible (fixture->page, TRUE);
  stage_settle ();
  g_assert_cmpuint (jd_target_table_get_n_shown (fixture->table), ==, 64);
  g_assert_true (stage_says (GTK_WIDGET (fixture->editor), "I-7"));
}

/* --- without a target --- */

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  JdDesign *target = jd_viewer_get_target (fixture->viewer);

  jd_viewer_set_second (fixture->viewer, NULL);
  stage_settle ();
  g_assert_true (stage_says (fixture->page, "No Target Yet"));
  g_assert_true (stage_says (fixture->page, "New _To-Be"));
  g_assert_true (stage_says (fixture->page, "2027年10月の目標"));

  jd_viewer_set_design (fixture->viewer, target);
  stage_settle ();
  g_assert_true (stage_says (fixture->page, "No Design to Start From"));
  g_assert_true (stage_says (fixture->page, "2026年11月の自己点検"));

  jd_viewer_set_second (fixture->viewer, jd_project_find_design (fixture->project, "as-is-2025"));
  stage_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->table)));
  assert_page_fits (fixture);
}

int
main (int argc, char *argv[])
{
  g_setenv ("SOURCE_DATE_EPOCH", "1795132800", TRUE); /* 2026-11-20 00:00 UTC */
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/targets-view/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("follows-edits", test_follows_edits);
  ADD ("filters", test_filters);
  ADD ("orders", test_orders);
  ADD ("keys", test_keys);
  ADD ("typed-code", test_typed_code);
  ADD ("several", test_several);
  ADD ("draft", test_draft);
  ADD ("owners-offered", test_owners_offered);
  ADD ("odd-days", test_odd_days);
  ADD ("dates-out-of-order", test_dates_out_of_order);
  ADD ("follows-unseen", test_follows_unseen);
  ADD ("sheet", test_sheet);
  ADD ("empty", test_empty);
  return g_test_run ();
}
