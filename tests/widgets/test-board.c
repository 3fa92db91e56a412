/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board says what the model says: where cards stand, which are selected, and what keys and actions do to them. */
#include "jd-board.h"
#include "jd-edit.h"
#include "jd-project-reader.h"
#include "jd-role-card.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  GtkWidget *board, *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->board = jd_board_new ();
  jd_view_set_viewer (JD_VIEW (fixture->board), fixture->viewer);
  fixture->window = stage_show (fixture->viewer, fixture->board);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->board), (gpointer *) &fixture->board);
  stage_clear (fixture->window);
  g_assert_null (fixture->board);
  g_assert_finalize_object (fixture->viewer);
}

/* --- helpers --- */

static JdProject *
get_project (Fixture *fixture)
{
  return jd_viewer_get_project (fixture->viewer);
}

static JdRole *
get_role (Fixture *fixture, const char *code)
{
  JdRole *role = jd_catalogue_find_role (jd_viewer_get_catalogue (fixture->viewer), code);

  g_assert_nonnull (role);
  return role;
}

static JdAssignment *
get_assignment (Fixture *fixture, const char *code)
{
  return jd_viewer_get_assignment (fixture->viewer, get_role (fixture, code));
}

static void
assert_place (Fixture *fixture, const char *code, JdArea area, JdSourcing sourcing)
{
  g_assert_cmpint (jd_assignment_get_area (get_assignment (fixture, code)), ==, area);
  g_assert_cmpint (jd_assignment_get_sourcing (get_assignment (fixture, code)), ==, sourcing);
}

/* "A-1 B-3": what is selected, in catalogue order; the cursor's role in brackets. */
static char *
dup_selection (Fixture *fixture)
{
  g_autoptr (GPtrArray) roles = jd_viewer_dup_selected (fixture->viewer);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (roles, i);

      g_string_append_printf (text,
                              role == jd_viewer_get_role (fixture->viewer) ? "%s[%s]" : "%s%s",
                              i > 0 ? " " : "",
                              jd_role_get_code (role));
    }
  return g_string_free (text, FALSE);
}

static void
assert_selection (Fixture *fixture, const char *expected)
{
  g_autofree char *selection = dup_selection (fixture);

  g_assert_cmpstr (selection, ==, expected);
}

static void
press_with (Fixture *fixture, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->board);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, modifiers, &handled);
    }
}

static void
press (Fixture *fixture, guint keyval)
{
  press_with (fixture, keyval, 0);
}

static void
act (Fixture *fixture, const char *action, const char *target)
{
  gtk_widget_activate_action_variant (
    fixture->board, action, target != NULL ? g_variant_new_parsed (target) : NULL);
}

static void
undo (Fixture *fixture)
{
  jd_history_undo (jd_project_get_history (get_project (fixture)));
}

/* Selects one role and gives its card the focus. */
static void
focus (Fixture *fixture, const char *code)
{
  JdRole *role = get_role (fixture, code);

  gtk_widget_grab_focus (jd_board_get_card (JD_BOARD (fixture->board), role));
  jd_viewer_select_only (fixture->viewer, role);
}

/* --- where cards stand --- */

static graphene_rect_t
get_bounds (Fixture *fixture, guint role_index)
{
  JdRole *role = jd_catalogue_get_role (jd_viewer_get_catalogue (fixture->viewer), role_index);
  graphene_rect_t bounds;

  g_assert_true (
    gtk_widget_compute_bounds (jd_board_get_card (JD_BOARD (fixture->board), role), fixture->board, &bounds));
  return bounds;
}

static gboolean
is_right (JdArea area)
{
  return area == JD_AREA_III || area == JD_AREA_IV;
}

/* Two cards stand to each other as area and sourcing of their roles say, and never on one spot. */
static void
assert_pair (Fixture *fixture, guint first, guint second)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  JdAssignment *a = jd_design_get_assignment (design, first);
  JdAssignment *b = jd_design_get_assignment (design, second);
  JdArea area_a = jd_assignment_get_area (a), area_b = jd_assignment_get_area (b);
  graphene_rect_t rect_a = get_bounds (fixture, first), rect_b = get_bounds (fixture, second);

  if (area_a == area_b && jd_assignment_get_sourcing (a) < jd_assignment_get_sourcing (b))
    g_assert_cmpfloat (rect_a.origin.x + rect_a.size.width, <, rect_b.origin.x);
  else if (area_a == area_b && jd_assignment_get_sourcing (a) == jd_assignment_get_sourcing (b))
    g_assert_false (graphene_rect_intersection (&rect_a, &rect_b, NULL));
  else if (area_a != JD_AREA_ALL && area_b != JD_AREA_ALL && !is_right (area_a) && is_right (area_b))
    g_assert_cmpfloat (rect_a.origin.x + rect_a.size.width, <, rect_b.origin.x);
}

static void
assert_layout (Fixture *fixture)
{
  guint n = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (fixture->viewer));

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      if (i != j)
        assert_pair (fixture, i, j);
}

static void
edit_at_random (Fixture *fixture, GRand *random)
{
  JdHistory *history = jd_project_get_history (get_project (fixture));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (fixture->viewer);
  JdRole *role = jd_catalogue_get_role (
    catalogue, g_rand_int_range (random, 0, (gint32) jd_catalogue_get_n_roles (catalogue)));

  switch (g_rand_int_range (random, 0, 6))
    {
    case 0:
      jd_history_undo (history);
      break;
    case 1:
      if (jd_history_can_redo (history))
        jd_history_redo (history);
      break;
    case 2:
      jd_edit_set_level (get_project (fixture),
                         jd_viewer_get_design (fixture->viewer),
                         &role,
                         1,
                         JD_SIDE_INSOURCE,
                         (JdLevel) g_rand_int_range (random, 0, JD_N_LEVELS),
                         NULL,
                         NULL);
      break;
    case 3:
      jd_viewer_swap_designs (fixture->viewer);
      break;
    default:
      jd_edit_move_roles (get_project (fixture),
                          jd_viewer_get_design (fixture->viewer),
                          &role,
                          1,
                          (JdArea) g_rand_int_range (random, JD_AREA_I, JD_N_AREAS),
                          (JdSourcing) g_rand_int_range (random, 0, JD_N_SOURCINGS),
                          NULL,
                          NULL);
      break;
    }
}

static void
test_cards_follow_model (Fixture *fixture, gconstpointer data)
{
  GRand *random = g_rand_new_with_seed (11);

  assert_layout (fixture);
  for (guint round = 0; round < 12; round++)
    {
      for (guint i = 0; i < 20; i++)
        edit_at_random (fixture, random);
      stage_settle ();
      assert_layout (fixture);
    }
  g_rand_free (random);
}

/* --- selection and focus --- */

static void
test_keys_select (Fixture *fixture, gconstpointer data)
{
  assert_selection (fixture, "");
  focus (fixture, "A-1");
  assert_selection (fixture, "[A-1]");
  gtk_widget_grab_focus (jd_board_get_card (JD_BOARD (fixture->board), get_role (fixture, "A-3")));
  assert_selection (fixture, "[A-3]");

  press (fixture, GDK_KEY_b);
  press (fixture, GDK_KEY_3);
  assert_selection (fixture, "[B-3]");
  press (fixture, GDK_KEY_G);
  press (fixture, GDK_KEY_1);
  assert_selection (fixture, "[G-1]");
  press (fixture, GDK_KEY_0);
  assert_selection (fixture, "[G-10]");
  press (fixture, GDK_KEY_Escape);
  assert_selection (fixture, "[G-10]");
  press (fixture, GDK_KEY_Escape);
  assert_selection (fixture, "");

  press (fixture, GDK_KEY_Home);
  assert_selection (fixture, "[A-1]");
  press (fixture, GDK_KEY_Right);
  assert_selection (fixture, "[A-3]");
  press_with (fixture, GDK_KEY_Down, GDK_SHIFT_MASK);
  assert_selection (fixture, "A-3 A-4 [A-6]");
  press_with (fixture, GDK_KEY_Up, GDK_CONTROL_MASK);
  press_with (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  assert_selection (fixture, "A-3 A-4 [A-6]");
  press_with (fixture, GDK_KEY_space, GDK_CONTROL_MASK);
  assert_selection (fixture, "[A-1] A-3 A-4 A-6");
  press (fixture, GDK_KEY_End);
  assert_selection (fixture, "[I-6]");
}

static void
test_all_matching (Fixture *fixture, gconstpointer data)
{
  JdFilter filter;

  jd_filter_init (&filter);
  g_free (filter.function);
  filter.function = g_strdup ("H");
  jd_viewer_set_filter (fixture->viewer, &filter);
  jd_filter_clear (&filter);

  act (fixture, "board.select-all", NULL);
  assert_selection (fixture, "H-1 H-2 H-3");
  act (fixture, "board.select-none", NULL);
  assert_selection (fixture, "");
}

/* --- moving --- */

static void
test_move_to (Fixture *fixture, gconstpointer data)
{
  focus (fixture, "B-3");
  act (fixture, "board.move-to", "('II', 'insource')");
  assert_place (fixture, "B-3", JD_AREA_II, JD_SOURCING_INSOURCE);
  act (fixture, "board.move-to", "('', 'outsource')");
  assert_place (fixture, "B-3", JD_AREA_II, JD_SOURCING_OUTSOURCE);
  undo (fixture);
  undo (fixture);
  assert_place (fixture, "B-3", JD_AREA_IV, JD_SOURCING_COMBINATION);

  jd_viewer_toggle (fixture->viewer, get_role (fixture, "A-1"));
  act (fixture, "board.set-sourcing", "'unassigned'");
  assert_place (fixture, "B-3", JD_AREA_IV, JD_SOURCING_UNASSIGNED);
  assert_place (fixture, "A-1", JD_AREA_I, JD_SOURCING_UNASSIGNED);
  undo (fixture);
  assert_place (fixture, "B-3", JD_AREA_IV, JD_SOURCING_COMBINATION);
  assert_place (fixture, "A-1", JD_AREA_I, JD_SOURCING_INSOURCE);
}

static void
test_carry (Fixture *fixture, gconstpointer data)
{
  guint64 state = jd_history_get_state (jd_project_get_history (get_project (fixture)));

  focus (fixture, "B-3");
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Escape);
  assert_place (fixture, "B-3", JD_AREA_IV, JD_SOURCING_COMBINATION);

  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Return);
  assert_place (fixture, "B-3", JD_AREA_IV, JD_SOURCING_OUTSOURCE);
  undo (fixture);

  /* Down to the area below, then up again over the lanes to the bar, which keeps the area. */
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpint (jd_assignment_get_area (get_assignment (fixture, "B-3")), ==, JD_AREA_III);
  undo (fixture);
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Up);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_space);
  assert_place (fixture, "B-3", JD_AREA_IV, JD_SOURCING_INSOURCE);
  undo (fixture);

  /* Put down where it was, nothing is done. */
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpuint (jd_history_get_state (jd_project_get_history (get_project (fixture))), ==, state);
  g_assert_true (
    gtk_widget_has_focus (jd_board_get_card (JD_BOARD (fixture->board), get_role (fixture, "B-3"))));
}

/* The lanes keep their places while something is carried, and are laid out when it is put down. */
static void
test_lanes_wait (Fixture *fixture, gconstpointer data)
{
  guint index = jd_role_get_index (get_role (fixture, "A-3"));
  graphene_rect_t before, after;
  JdRole *role = get_role (fixture, "A-1");

  focus (fixture, "B-3");
  before = get_bounds (fixture, index);
  press (fixture, GDK_KEY_space);
  jd_edit_move_roles (get_project (fixture),
                      jd_viewer_get_design (fixture->viewer),
                      &role,
                      1,
                      JD_AREA_III,
                      JD_SOURCING_OUTSOURCE,
                      NULL,
                      NULL);
  stage_settle ();
  after = get_bounds (fixture, index);
  g_assert_true (graphene_rect_equal (&before, &after));
  press (fixture, GDK_KEY_Escape);
  stage_settle ();
  after = get_bounds (fixture, index);
  g_assert_false (graphene_rect_equal (&before, &after));
}

/* --- levels --- */

static void
assert_levels (Fixture *fixture, const char *code, JdLevel insource, JdLevel outsource)
{
  JdAssignment *assignment = get_assignment (fixture, code);

  g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE), ==, insource);
  g_assert_cmpint (jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE), ==, outsource);
}

static void
test_levels (Fixture *fixture, gconstpointer data)
{
  focus (fixture, "B-3");
  press (fixture, GDK_KEY_1);
  press_with (fixture, GDK_KEY_5, GDK_SHIFT_MASK);
  assert_levels (fixture, "B-3", JD_LEVEL_1, JD_LEVEL_5);
  press (fixture, GDK_KEY_x);
  assert_levels (fixture, "B-3", JD_LEVEL_EXCLUDED, JD_LEVEL_5);
  press_with (fixture, GDK_KEY_Delete, GDK_SHIFT_MASK);
  assert_levels (fixture, "B-3", JD_LEVEL_EXCLUDED, JD_LEVEL_NONE);
  act (fixture, "board.set-insource", "'4'");
  assert_levels (fixture, "B-3", JD_LEVEL_4, JD_LEVEL_NONE);

  /* Of several roles each on the side it uses, in one step. */
  jd_viewer_select_only (fixture->viewer, get_role (fixture, "A-1"));
  jd_viewer_toggle (fixture->viewer, get_role (fixture, "B-1"));
  press (fixture, GDK_KEY_2);
  g_assert_cmpint (
    jd_assignment_get_level (get_assignment (fixture, "A-1"), JD_SIDE_INSOURCE), ==, JD_LEVEL_2);
  g_assert_cmpint (
    jd_assignment_get_level (get_assignment (fixture, "B-1"), JD_SIDE_OUTSOURCE), ==, JD_LEVEL_2);
  undo (fixture);
  g_assert_cmpint (
    jd_assignment_get_level (get_assignment (fixture, "A-1"), JD_SIDE_INSOURCE), ==, JD_LEVEL_4);

  /* Nobody does it, so there is no side to score. */
  focus (fixture, "H-3");
  press (fixture, GDK_KEY_3);
  assert_levels (fixture, "H-3", JD_LEVEL_NONE, JD_LEVEL_NONE);
}

/* --- what is told --- */

static void
assert_description (Fixture *fixture, const char *code, const char *expected)
{
  GtkWidget *card = jd_board_get_card (JD_BOARD (fixture->board), get_role (fixture, code));
  g_autofree char *difference = gtk_test_accessible_check_property (
    GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);

  g_assert_cmpstr (difference, ==, NULL);
}

static void
test_tells (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = jd_board_get_card (JD_BOARD (fixture->board), get_role (fixture, "B-3"));

  gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_OPTION);
  gtk_test_accessible_assert_property (
    card, GTK_ACCESSIBLE_PROPERTY_LABEL, "B-3 Triage information gathering");
  assert_description (fixture, "B-3", "area IV, combination, insource level 3, outsource level 4");
  gtk_test_accessible_assert_state (card, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);

  focus (fixture, "B-3");
  gtk_test_accessible_assert_state (card, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Right);
  assert_description (fixture, "B-3", "Area IV · combination→outsource");
  press (fixture, GDK_KEY_Return);
  assert_description (fixture,
                      "B-3",
                      "area IV, outsource, outsource level 4, "
                      "2027年10月の目標: combination");
}

static void
test_swaps (Fixture *fixture, gconstpointer data)
{
  JdDesign *design = jd_viewer_get_design (fixture->viewer);
  JdDesign *second = jd_viewer_get_second (fixture->viewer);

  act (fixture, "board.swap-designs", NULL);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == second);
  focus (fixture, "A-1");
  press (fixture, GDK_KEY_s);
  g_assert_true (jd_viewer_get_design (fixture->viewer) == design);
}

/* --- little to show --- */

static JdProject *
read_project (const char *designs)
{
  g_autofree char *text = g_strdup_printf (
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<project xmlns='urn:jindate:project:1' title='Small'>\n"
    "<catalogue id='plain' edition='1'><function code='P' name-en='Plain'>"
    "<role code='P-1' name-en='One'/><role code='P-2' name-en='Two'/></function></catalogue>\n"
    "%s</project>",
    designs);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  JdProject *project = jd_project_reader_read (bytes, &error);

  g_assert_no_error (error);
  return project;
}

static void
test_no_design (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdProject) project = read_project ("");

  jd_viewer_set_project (fixture->viewer, project);
  stage_settle ();
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_space);
  act (fixture, "board.select-all", NULL);
  act (fixture, "board.place", NULL);
  act (fixture, "board.move-to", "('I', 'insource')");
  jd_viewer_set_project (fixture->viewer, NULL);
  stage_settle ();
  act (fixture, "board.pick-up", NULL);
  jd_view_set_viewer (JD_VIEW (fixture->board), NULL);
  act (fixture, "board.select-all", NULL);
  act (fixture, "board.set-insource", "'3'");
  act (fixture, "board.swap-designs", NULL);
  stage_settle ();
}

static void
test_no_areas (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JdProject) project = read_project (
    "<designs><design id='d1' kind='as-is' title='' date='2026-11-20'>"
    "<assignment role='P-1' area='none' sourcing='insource' insource='3' outsource='none'/>"
    "<assignment role='P-2' area='none' sourcing='unassigned' insource='none' outsource='none'/>"
    "</design></designs>");

  jd_viewer_set_project (fixture->viewer, project);
  stage_settle ();
  assert_layout (fixture);
  focus (fixture, "P-1");
  press (fixture, GDK_KEY_space);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Return);
  assert_place (fixture, "P-1", JD_AREA_NONE, JD_SOURCING_COMBINATION);
  stage_settle ();
  assert_layout (fixture);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/jindate/board/cards-follow-model", test_cards_follow_model },
    { "/jindate/board/keys-select", test_keys_select },
    { "/jindate/board/all-matching", test_all_matching },
    { "/jindate/board/move-to", test_move_to },
    { "/jindate/board/carry", test_carry },
    { "/jindate/board/lanes-wait", test_lanes_wait },
    { "/jindate/board/levels", test_levels },
    { "/jindate/board/tells", test_tells },
    { "/jindate/board/swaps", test_swaps },
    { "/jindate/board/no-design", test_no_design },
    { "/jindate/board/no-areas", test_no_areas },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
