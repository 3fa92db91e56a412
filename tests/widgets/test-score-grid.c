/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The score grid: whatever is edited, by whomever, it says what the model says; and its keys do what they say. */
#include <locale.h>

#include "jd-edit.h"
#include "jd-score-grid-private.h"
#include "jd-score-grid.h"
#include "jd-words.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  JdScoreGrid *grid;
  GtkWidget *window;
} Stage;

static void
set_up (Stage *stage, gconstpointer example)
{
  stage->viewer = stage_load_viewer (example);
  stage->grid = JD_SCORE_GRID (jd_score_grid_new ());
  jd_view_set_viewer (JD_VIEW (stage->grid), stage->viewer);
  stage->window = stage_show (stage->viewer, GTK_WIDGET (stage->grid));
}

static void
tear_down (Stage *stage, gconstpointer example)
{
  g_object_add_weak_pointer (G_OBJECT (stage->grid), (gpointer *) &stage->grid);
  stage_clear (stage->window);
  g_assert_null (stage->grid);
  g_assert_finalize_object (stage->viewer);
}

static JdProject *
get_project (Stage *stage)
{
  return jd_viewer_get_project (stage->viewer);
}

static JdRole *
get_role (Stage *stage, const char *code)
{
  return jd_catalogue_find_role (jd_viewer_get_catalogue (stage->viewer), code);
}

static JdAssignment *
get_assignment (Stage *stage, const char *code)
{
  return jd_viewer_get_assignment (stage->viewer, get_role (stage, code));
}

/* Puts the cursor on a cell. */
static void
put (Stage *stage, const char *code, JdScoreColumn column)
{
  int line = jd_score_lines_find_role (stage->grid->sheet.lines, get_role (stage, code));

  g_assert_cmpint (line, >=, 0);
  jd_score_grid_put_cursor (stage->grid, line, column, JD_SCORE_MOVE);
}

static gboolean
press (Stage *stage, guint keyval, GdkModifierType state)
{
  return jd_score_grid_press_key (stage->grid, keyval, state);
}

static void
assert_at (Stage *stage, const char *code, JdScoreColumn column)
{
  JdRole *role = jd_score_grid_get_role (stage->grid);

  g_assert_nonnull (role);
  g_assert_cmpstr (jd_role_get_code (role), ==, code);
  g_assert_cmpint (stage->grid->sheet.column, ==, column);
}

/* --- what it says --- */

static char *
expect_level (JdLevel level)
{
  static const char *const digits[] = { "–", "1", "2", "3", "4", "5" };

  return g_strdup (level == JD_LEVEL_EXCLUDED ? jd_level_get_word (level) : digits[level]);
}

/* Rule 1 by hand: nothing of the grid and nothing of the analysis. */
static JdLevel
expect_score (JdAssignment *assignment)
{
  JdLevel in = jd_assignment_get_level (assignment, JD_SIDE_INSOURCE);
  JdLevel out = jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE);

  switch (jd_assignment_get_sourcing (assignment))
    {
    case JD_SOURCING_INSOURCE:
      return in;
    case JD_SOURCING_OUTSOURCE:
      return out;
    case JD_SOURCING_COMBINATION:
      if (in == JD_LEVEL_EXCLUDED || out == JD_LEVEL_EXCLUDED)
        return in == out ? in : in == JD_LEVEL_EXCLUDED ? out : in;
      return MAX (in, out);
    case JD_SOURCING_UNASSIGNED:
    default:
      return JD_LEVEL_NONE;
    }
}

static void
assert_cell (Stage *stage, JdRole *role, JdScoreColumn column, const char *expected)
{
  g_autofree char *text = jd_score_grid_dup_cell_text (stage->grid, role, column);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_says_model (Stage *stage)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (stage->viewer);

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i);
      JdAssignment *assignment = jd_viewer_get_assignment (stage->viewer, role);
      g_autofree char *in = expect_level (jd_assignment_get_level (assignment, JD_SIDE_INSOURCE));
      g_autofree char *out = expect_level (jd_assignment_get_level (assignment, JD_SIDE_OUTSOURCE));
      g_autofree char *score = expect_level (expect_score (assignment));

      assert_cell (stage, role, JD_SCORE_COLUMN_CODE, jd_role_get_code (role));
      assert_cell (stage,
                   role,
                   JD_SCORE_COLUMN_SOURCING,
                   jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
      assert_cell (stage, role, JD_SCORE_COLUMN_INSOURCE, in);
      assert_cell (stage, role, JD_SCORE_COLUMN_OUTSOURCE, out);
      assert_cell (stage, role, JD_SCORE_COLUMN_SCORE, score);
      assert_cell (stage, role, JD_SCORE_COLUMN_OWNER, jd_assignment_get_owner (assignment));
      assert_cell (stage, role, JD_SCORE_COLUMN_DUE, jd_assignment_get_due (assignment));
      assert_cell (stage, role, JD_SCORE_COLUMN_NOTE, jd_assignment_get_note (assignment));
    }
}

/* What those hear who do not see the line of @code. */
static char *
dup_description (Stage *stage, const char *code)
{
  JdScoreGridView *view = stage->grid->view;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *label
        = gtk_test_accessible_check_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, "");

      /* The check tells what is there where it is not what was asked for. */
      if (label != NULL && g_str_has_prefix (label, code))
        return gtk_test_accessible_check_property (
          GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
    }
  return NULL;
}

static void
edit_at_random (Stage *stage)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (stage->viewer);
  JdProject *project = get_project (stage);
  JdDesign *design = jd_viewer_get_design (stage->viewer);
  JdHistory *history = jd_project_get_history (project);
  JdRole *roles[3];

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    roles[i] = jd_catalogue_get_role (
      catalogue, (guint) g_test_rand_int_range (0, (int) jd_catalogue_get_n_roles (catalogue)));

  switch (g_test_rand_int_range (0, 7))
    {
    case 0:
      jd_edit_set_sourcing (
        project, design, roles, 3, (JdSourcing) g_test_rand_int_range (0, JD_N_SOURCINGS), NULL, NULL);
      break;
    case 1:
      jd_edit_set_field (project, design, roles, 2, "note", "二重の確認", NULL, NULL);
      break;
    case 2:
      jd_edit_set_field (project, NULL, roles, 1, "recommendation", "unnecessary", NULL, NULL);
      break;
    case 3:
      jd_history_undo (history);
      break;
    case 4:
      jd_history_redo (history);
      break;
    default:
      jd_edit_set_level (project,
                         design,
                         roles,
                         1,
                         (JdSide) g_test_rand_int_range (0, JD_N_SIDES),
                         (JdLevel) g_test_rand_int_range (0, JD_N_LEVELS),
                         NULL,
                         NULL);
    }
}

static void
test_says_what_the_model_says (Stage *stage, gconstpointer example)
{
  assert_says_model (stage);
  for (guint i = 0; i < 300; i++)
    {
      edit_at_random (stage);
      if (i % 25 == 0)
        stage_settle ();
      assert_says_model (stage);
    }
  jd_history_go_to (jd_project_get_history (get_project (stage)), 0);
  assert_says_model (stage);
}

static void
test_description_follows (Stage *stage, gconstpointer example)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  put (stage, "A-1", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_2, 0);
  before = dup_description (stage, "A-1");
  press (stage, GDK_KEY_5, 0);
  after = dup_description (stage, "A-1");
  g_assert_cmpstr (before, !=, after);
  g_assert_true (g_str_has_prefix (after, "Insource level: 5"));
}

/* --- keys --- */

static void
test_level_keys (Stage *stage, gconstpointer example)
{
  static const struct
  {
    guint keyval;
    JdLevel level;
  } keys[] = {
    { GDK_KEY_1, JD_LEVEL_1 },         { GDK_KEY_5, JD_LEVEL_5 },        { GDK_KEY_KP_3, JD_LEVEL_3 },
    { GDK_KEY_x, JD_LEVEL_EXCLUDED },  { GDK_KEY_0, JD_LEVEL_NONE },     { GDK_KEY_4, JD_LEVEL_4 },
    { GDK_KEY_Delete, JD_LEVEL_NONE }, { GDK_KEY_X, JD_LEVEL_EXCLUDED },
  };

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      put (stage, "B-3", side == JD_SIDE_INSOURCE ? JD_SCORE_COLUMN_INSOURCE : JD_SCORE_COLUMN_OUTSOURCE);
      for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
        {
          g_assert_true (press (stage, keys[i].keyval, 0));
          g_assert_cmpint (jd_assignment_get_level (get_assignment (stage, "B-3"), side), ==, keys[i].level);
        }
    }
  g_assert_false (press (stage, GDK_KEY_6, 0));
  g_assert_false (press (stage, GDK_KEY_1, GDK_ALT_MASK));
}

static void
test_several_rows_at_once (Stage *stage, gconstpointer example)
{
  JdHistory *history = jd_project_get_history (get_project (stage));
  guint position = jd_history_get_position (history);

  put (stage, "A-1", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (stage, GDK_KEY_Down, GDK_SHIFT_MASK);
  g_assert_cmpuint (jd_viewer_get_n_selected (stage->viewer), ==, 3);
  press (stage, GDK_KEY_1, 0);

  g_assert_cmpuint (jd_history_get_position (history), ==, position + 1);
  for (guint i = 0; i < 3; i++)
    {
      const char *const codes[] = { "A-1", "A-2", "A-3" };

      g_assert_cmpint (
        jd_assignment_get_level (get_assignment (stage, codes[i]), JD_SIDE_INSOURCE), ==, JD_LEVEL_1);
    }
}

/* Out of a block Escape leads back to the one cell of the cursor. */
static void
test_escape (Stage *stage, gconstpointer example)
{
  put (stage, "A-1", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (stage, GDK_KEY_Right, GDK_SHIFT_MASK);
  g_assert_true (press (stage, GDK_KEY_Escape, 0));
  g_assert_cmpuint (jd_viewer_get_n_selected (stage->viewer), ==, 1);
  g_assert_cmpint (stage->grid->sheet.anchor_column, ==, JD_SCORE_COLUMN_OUTSOURCE);
  assert_at (stage, "A-2", JD_SCORE_COLUMN_OUTSOURCE);
  g_assert_false (press (stage, GDK_KEY_Escape, 0)); /* somebody else's */
}

static void
test_units (Stage *stage, gconstpointer example)
{
  JdUnit *unit;

  put (stage, "A-1", JD_SCORE_COLUMN_UNITS);
  press (stage, GDK_KEY_Down, GDK_SHIFT_MASK);
  press (stage, GDK_KEY_Return, 0);
  g_assert_nonnull (stage->grid->picker);
  stage_settle ();
  jd_unit_picker_add (stage->grid->picker, JD_UNIT_KIND_PROVIDER, "Newcomer, Inc.", JD_UNIT_COLOUR_TEAL);

  unit = jd_project_find_unit_by_name (get_project (stage), "Newcomer, Inc.");
  g_assert_nonnull (unit);
  g_assert_true (jd_assignment_has_unit (get_assignment (stage, "A-1"), jd_unit_get_id (unit)));
  g_assert_true (jd_assignment_has_unit (get_assignment (stage, "A-2"), jd_unit_get_id (unit)));
  g_assert_false (jd_assignment_has_unit (get_assignment (stage, "A-3"), jd_unit_get_id (unit)));
}

static void
test_sourcing_keys (Stage *stage, gconstpointer example)
{
  put (stage, "A-2", JD_SCORE_COLUMN_SOURCING);
  press (stage, GDK_KEY_o, 0);
  g_assert_cmpint (jd_assignment_get_sourcing (get_assignment (stage, "A-2")), ==, JD_SOURCING_OUTSOURCE);
  press (stage, GDK_KEY_c, 0);
  g_assert_cmpint (jd_assignment_get_sourcing (get_assignment (stage, "A-2")), ==, JD_SOURCING_COMBINATION);
  press (stage, GDK_KEY_u, 0);
  g_assert_cmpint (jd_assignment_get_sourcing (get_assignment (stage, "A-2")), ==, JD_SOURCING_UNASSIGNED);
  press (stage, GDK_KEY_i, 0);
  g_assert_cmpint (jd_assignment_get_sourcing (get_assignment (stage, "A-2")), ==, JD_SOURCING_INSOURCE);
}

static void
test_moving (Stage *stage, gconstpointer example)
{
  put (stage, "A-6", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_Down, 0); /* over the line of function B */
  assert_at (stage, "B-1", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_Up, 0);
  assert_at (stage, "A-6", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_Return, 0);
  assert_at (stage, "B-1", JD_SCORE_COLUMN_INSOURCE);
  press (stage, GDK_KEY_Tab, 0);
  assert_at (stage, "B-1", JD_SCORE_COLUMN_OUTSOURCE);
  press (stage, GDK_KEY_Tab, 0); /* over score, target and gap, which nobody edits */
  assert_at (stage, "B-1", JD_SCORE_COLUMN_UNITS);
  press (stage, GDK_KEY_End, 0);
  assert_at (stage, "B-1", JD_SCORE_COLUMN_NOTE);
  press (stage, GDK_KEY_Tab, 0);
  assert_at (stage, "B-2", JD_SCORE_COLUMN_SOURCING);
  press (stage, GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK);
  assert_at (stage, "B-1", JD_SCORE_COLUMN_NOTE);
  press (stage, GDK_KEY_Home, GDK_CONTROL_MASK);
  assert_at (stage, "A-1", JD_SCORE_COLUMN_NOTE);
  press (stage, GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_at (stage, "B-1", JD_SCORE_COLUMN_NOTE);
  press (stage, GDK_KEY_End, GDK_CONTROL_MASK);
  assert_at (stage, "I-6", JD_SCORE_COLUMN_NOTE);
  g_assert_false (press (stage, GDK_KEY_Tab, 0)); /* the last cell: on to what comes after the grid */
}

static void
test_typed_code (Stage *stage, gconstpointer example)
{
  JdLevel level = jd_assignment_get_level (get_assignment (stage, "B-3"), JD_SIDE_INSOURCE);

  put (stage, "A-1", JD_SCORE_COLUMN_INSOURCE);
  g_assert_true (press (stage, GDK_KEY_b, 0));
  assert_at (stage, "B-1", JD_SCORE_COLUMN_INSOURCE);
  g_assert_true (press (stage, GDK_KEY_3, 0)); /* goes on with the code and sets no level */
  assert_at (stage, "B-3", JD_SCORE_COLUMN_INSOURCE);
  g_assert_cmpint (jd_assignment_get_level (get_assignment (stage, "B-3"), JD_SIDE_INSOURCE), ==, level);
  g_assert_false (press (stage, GDK_KEY_z, 0));

  press (stage, GDK_KEY_g, 0);
  jd_typed_code_forget (stage->grid->code);
  press (stage, GDK_KEY_2, 0);
  assert_at (stage, "G-1", JD_SCORE_COLUMN_INSOURCE);
  g_assert_cmpint (jd_assignment_get_level (get_assignment (stage, "G-1"), JD_SIDE_INSOURCE), ==, JD_LEVEL_2);
}

static void
test_folding (Stage *stage, gconstpointer example)
{
  guint n_lines = jd_score_lines_get_n (stage->grid->sheet.lines);

  put (stage, "B-1", JD_SCORE_COLUMN_CODE);
  press (stage, GDK_KEY_Left, 0); /* out to the function */
  g_assert_null (jd_score_grid_get_role (stage->grid));
  g_assert_false (press (stage, GDK_KEY_3, 0));
  press (stage, GDK_KEY_Left, 0); /* folds it */
  g_assert_cmpuint (jd_score_lines_get_n (stage->grid->sheet.lines), ==, n_lines - 5);
  press (stage, GDK_KEY_Up, 0);
  assert_at (stage, "A-6", JD_SCORE_COLUMN_CODE);
  press (stage, GDK_KEY_Down, 0); /* a folded function is a line to stop at */
  g_assert_null (jd_score_grid_get_role (stage->grid));
  press (stage, GDK_KEY_Down, 0);
  assert_at (stage, "C-1", JD_SCORE_COLUMN_CODE);

  /* A role chosen elsewhere is shown. */
  jd_viewer_select_only (stage->viewer, get_role (stage, "B-4"));
  assert_at (stage, "B-4", JD_SCORE_COLUMN_CODE);
  g_assert_cmpuint (jd_score_lines_get_n (stage->grid->sheet.lines), ==, n_lines);
}

/* --- lines --- */

static JdLevel
get_line_score (Stage *stage, int line)
{
  return expect_score (
    jd_viewer_get_assignment (stage->viewer, jd_score_lines_get (stage->grid->sheet.lines, line)->role));
}

static void
test_sorting (Stage *stage, gconstpointer example)
{
  JdScoreLines *lines = stage->grid->sheet.lines;
  guint n_roles = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (stage->viewer));
  JdLevel last = JD_LEVEL_5;
  const JdScoreLine *first;

  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.sort", "s", "score");
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.sort", "s", "score");
  g_assert_cmpuint (jd_score_lines_get_n (lines), ==, n_roles);
  for (int i = 0; i < (int) n_roles; i++)
    {
      JdLevel score = get_line_score (stage, i);

      /* Downwards; what has no number comes last all the same. */
      if (jd_level_is_scored (last))
        g_assert_true (!jd_level_is_scored (score) || score <= last);
      else
        g_assert_false (jd_level_is_scored (score));
      last = score;
    }

  /* A line does not jump away while it is edited. */
  first = jd_score_lines_get (lines, 0);
  jd_score_grid_put_cursor (stage->grid, 0, JD_SCORE_COLUMN_INSOURCE, JD_SCORE_MOVE);
  jd_edit_set_sourcing (get_project (stage),
                        jd_viewer_get_design (stage->viewer),
                        (JdRole *const *) &first->role,
                        1,
                        JD_SOURCING_UNASSIGNED,
                        NULL,
                        NULL);
  g_assert_cmpint (stage->grid->sheet.line, ==, 0);
  g_assert_true (stage->grid->sheet.order_is_old);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.sort", "s", "score");
  g_assert_true (stage->grid->sheet.order.descending);
  g_assert_cmpint (stage->grid->sheet.line, >, 0);
}

static void
test_filter (Stage *stage, gconstpointer example)
{
  JdFilter filter;
  guint all = jd_score_lines_get_n (stage->grid->sheet.lines);

  jd_filter_init (&filter);
  g_free (filter.function);
  filter.function = g_strdup ("B");
  jd_viewer_set_filter (stage->viewer, &filter);
  jd_filter_clear (&filter);

  g_assert_cmpuint (jd_score_lines_get_n (stage->grid->sheet.lines), ==, 6);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.only-matching", NULL);
  g_assert_cmpuint (jd_score_lines_get_n (stage->grid->sheet.lines), ==, all);
}

/* --- typing --- */

static void
type (Stage *stage, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jd_score_grid_editor_get_entry (stage->grid->editor)), text);
  g_signal_emit_by_name (jd_score_grid_editor_get_entry (stage->grid->editor), "activate");
}

static void
test_typing (Stage *stage, gconstpointer example)
{
  put (stage, "A-1", JD_SCORE_COLUMN_OWNER);
  g_assert_true (press (stage, GDK_KEY_F2, 0));
  type (stage, "CISO室");
  g_assert_null (stage->grid->editor);
  g_assert_cmpstr (jd_assignment_get_owner (get_assignment (stage, "A-1")), ==, "CISO室");
  assert_at (stage, "A-2", JD_SCORE_COLUMN_OWNER);

  put (stage, "A-1", JD_SCORE_COLUMN_DUE);
  press (stage, GDK_KEY_Return, 0);
  type (stage, "2026-02-30");
  g_assert_nonnull (stage->grid->editor); /* refused: no such day */
  type (stage, "2027/3/1");
  g_assert_null (stage->grid->editor);
  g_assert_cmpstr (jd_assignment_get_due (get_assignment (stage, "A-1")), ==, "2027-03-01");
}

/* While an input method composes, Enter is its own. */
static void
test_composing (Stage *stage, gconstpointer example)
{
  GtkWidget *entry;

  put (stage, "A-1", JD_SCORE_COLUMN_NOTE);
  jd_score_grid_begin_typing (stage->grid, TRUE);
  entry = jd_score_grid_editor_get_entry (stage->grid->editor);
  g_signal_emit_by_name (entry, "preedit-changed", "かくにん");
  g_signal_emit_by_name (entry, "activate");
  g_assert_nonnull (stage->grid->editor);
  g_signal_emit_by_name (entry, "preedit-changed", "");
  gtk_editable_set_text (GTK_EDITABLE (entry), "確認");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-1")), ==, "確認");
}

/* Text typed for one role does not go to another that is chosen meanwhile. */
static void
test_typed_for (Stage *stage, gconstpointer example)
{
  g_autofree char *other = g_strdup (jd_assignment_get_note (get_assignment (stage, "C-1")));

  put (stage, "A-1", JD_SCORE_COLUMN_NOTE);
  jd_score_grid_begin_typing (stage->grid, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (jd_score_grid_editor_get_entry (stage->grid->editor)), "A-1のこと");
  jd_viewer_select_only (stage->viewer, get_role (stage, "C-1"));
  g_assert_null (stage->grid->editor);
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "A-1")), ==, "A-1のこと");
  g_assert_cmpstr (jd_assignment_get_note (get_assignment (stage, "C-1")), ==, other);
}

/* --- looks --- */

static void
test_follows_the_style (Stage *stage, gconstpointer example)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_assert_true (stage->grid->sheet.pen->palette == jd_palette_get (JD_SCHEME_LIGHT));
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  stage_settle ();
  g_assert_true (stage->grid->sheet.pen->palette == jd_palette_get (JD_SCHEME_DARK));
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  stage_settle ();
  g_assert_true (stage->grid->sheet.pen->palette == jd_palette_get (JD_SCHEME_LIGHT));
}

/* --- columns --- */

static void
test_columns (Stage *stage, gconstpointer example)
{
  g_autoptr (GSettings) settings = g_settings_new ("io.github.jindate.Jindate");
  g_auto (GStrv) ids = NULL;

  jd_score_grid_set_settings (stage->grid, settings);
  g_assert_false (jd_score_sheet_shows (&stage->grid->sheet, JD_SCORE_COLUMN_EVIDENCE));
  put (stage, "A-1", JD_SCORE_COLUMN_OUTSOURCE);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.column-evidence", NULL);
  gtk_widget_activate_action (GTK_WIDGET (stage->grid), "grid.column-outsource", NULL);
  g_assert_true (jd_score_sheet_shows (&stage->grid->sheet, JD_SCORE_COLUMN_EVIDENCE));
  g_assert_false (jd_score_sheet_shows (&stage->grid->sheet, JD_SCORE_COLUMN_OUTSOURCE));
  assert_at (stage, "A-1", JD_SCORE_COLUMN_INSOURCE); /* the cursor is never on what is hidden */
  ids = g_settings_get_strv (settings, "score-columns");
  g_assert_true (g_strv_contains ((const char *const *) ids, "evidence"));
  g_settings_reset (settings, "score-columns");
}

#define ADD(path, test)                                                                                      \
  g_test_add ("/jindate/score-grid/" path, Stage, "manufacturer-csirt.jindate", set_up, test, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("says-what-the-model-says", test_says_what_the_model_says);
  ADD ("description-follows", test_description_follows);
  ADD ("level-keys", test_level_keys);
  ADD ("several-rows-at-once", test_several_rows_at_once);
  ADD ("escape", test_escape);
  ADD ("units", test_units);
  ADD ("sourcing-keys", test_sourcing_keys);
  ADD ("moving", test_moving);
  ADD ("typed-code", test_typed_code);
  ADD ("folding", test_folding);
  ADD ("sorting", test_sorting);
  ADD ("filter", test_filter);
  ADD ("typing", test_typing);
  ADD ("composing", test_composing);
  ADD ("typed-for", test_typed_for);
  ADD ("follows-the-style", test_follows_the_style);
  ADD ("columns", test_columns);
  g_test_add ("/jindate/score-grid/another-catalogue",
              Stage,
              "regional-bank.jindate",
              set_up,
              test_says_what_the_model_says,
              tear_down);
  return g_test_run ();
}
