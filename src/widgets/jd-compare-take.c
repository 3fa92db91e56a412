/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-take.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-words.h"

/* What the menu offers of each design, and the word for it in a target: "place d2". */
static const struct
{
  const char *word, *label;
  JdTakeWhat what;
} offers[] = {
  { "place", N_ ("_Area and Sourcing"), JD_TAKE_PLACE },
  { "levels", N_ ("_Levels"), JD_TAKE_LEVELS },
  { "both", N_ ("_Both"), JD_TAKE_BOTH },
};

/* What a to-be aims at is no judgement: it never becomes a score. */
static gboolean
may_take (JdDesign *from, JdDesign *into, JdTakeWhat what)
{
  return !(what & JD_TAKE_LEVELS) || jd_design_get_kind (from) != JD_DESIGN_KIND_TO_BE
         || jd_design_get_kind (into) == JD_DESIGN_KIND_TO_BE;
}

static GMenuModel *
create_section (JdDesign *design, JdDesign *into)
{
  GMenu *section = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      g_autofree char *target = g_strdup_printf ("%s %s", offers[i].word, jd_design_get_id (design));
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (offers[i].label), NULL);

      g_menu_item_set_action_and_target (item, "compare.take", "s", target);
      if (may_take (design, into, offers[i].what))
        g_menu_append_item (section, item);
    }
  return G_MENU_MODEL (section);
}

/* Offers in @menu what can be taken from each design that is compared and not the edited one. */
void
jd_compare_take_fill_menu (const JdCompareSheet *sheet, GMenu *menu)
{
  JdDesign *edited = sheet->viewer != NULL ? jd_viewer_get_design (sheet->viewer) : NULL;

  g_menu_remove_all (menu);
  for (guint i = 0; edited != NULL && i < sheet->n_designs; i++)
    {
      g_autofree char *from = NULL;
      g_autofree char *into = NULL;
      g_autofree char *label = NULL;
      g_autoptr (GMenuModel) section = NULL;

      if (sheet->designs[i] == edited || jd_compare_sheet_find (sheet, sheet->designs[i]) != (int) i)
        continue;
      from = jd_design_dup_label (sheet->designs[i]);
      into = jd_design_dup_label (edited);
      /* Translators: names of two designs; what can be taken over stands below. */
      label = g_strdup_printf (_ ("From “%s” into “%s”"), from, into);
      section = create_section (sheet->designs[i], edited);
      g_menu_append_section (menu, label, section);
    }
}

/* Whether there are roles to take something of, and a design that may take it. */
gboolean
jd_compare_take_is_possible (const JdCompareSheet *sheet)
{
  return sheet->viewer != NULL && sheet->n_designs > 1 && jd_viewer_get_design (sheet->viewer) != NULL
         && jd_viewer_get_n_selected (sheet->viewer) > 0
         && !jd_project_is_read_only (jd_viewer_get_project (sheet->viewer));
}

static void
add_cells (GArray *cells, JdDesign *into, JdAssignment *from, JdTakeWhat what)
{
  static const char *const sides[JD_N_SIDES]
    = { [JD_SIDE_INSOURCE] = "insource", [JD_SIDE_OUTSOURCE] = "outsource" };
  JdCell cell = { .design = into, .role = jd_assignment_get_role (from) };

  if (what & JD_TAKE_PLACE)
    {
      cell.field = "area";
      cell.text = jd_enum_to_nick (JD_TYPE_AREA, (int) jd_assignment_get_area (from));
      g_array_append_val (cells, cell);
      cell.field = "sourcing";
      cell.text = jd_enum_to_nick (JD_TYPE_SOURCING, (int) jd_assignment_get_sourcing (from));
      g_array_append_val (cells, cell);
    }
  for (JdSide side = 0; side < JD_N_SIDES && (what & JD_TAKE_LEVELS); side++)
    if (jd_assignment_uses_side (from, side))
      {
        cell.field = sides[side];
        cell.text = jd_enum_to_nick (JD_TYPE_LEVEL, (int) jd_compared_get_level (from, side));
        g_array_append_val (cells, cell);
      }
}

/* Gives the selected roles in the edited design what @from has, as one step. Levels of a to-be go into a to-be only. */
gboolean
jd_compare_take (const JdCompareSheet *sheet, JdDesign *from, JdTakeWhat what, GError **error)
{
  JdDesign *into = jd_viewer_get_design (sheet->viewer);
  g_autoptr (GPtrArray) roles = jd_viewer_dup_selected (sheet->viewer);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (JdCell));
  g_autofree char *label = jd_design_dup_label (from);
  /* Translators: the reason noted in the log for roles that were taken over; the name of a design. */
  g_autofree char *reason = g_strdup_printf (_ ("as in “%s”"), label);

  g_return_val_if_fail (may_take (from, into, what), FALSE);

  for (guint i = 0; i < roles->len; i++)
    add_cells (
      cells, into, jd_design_get_assignment (from, jd_role_get_index (g_ptr_array_index (roles, i))), what);
  return jd_edit_take_cells (
    jd_viewer_get_project (sheet->viewer), (const JdCell *) cells->data, cells->len, reason, error);
}

static void
say_done (const JdCompareSheet *sheet, GtkWidget *widget, guint position)
{
  JdHistory *history = jd_project_get_history (jd_viewer_get_project (sheet->viewer));
  guint n_roles = jd_viewer_get_n_selected (sheet->viewer);
  g_autofree char *text = NULL;

  if (jd_history_get_position (history) == position)
    {
      jd_feedback_show (widget, _ ("It is so already"));
      return;
    }
  text = g_strdup_printf (ngettext ("%u role is taken over", "%u roles are taken over", n_roles), n_roles);
  jd_feedback_show_undoable (widget, text, history, position);
}

/* Does what an item of the menu says, and tells over the window of @widget what came of it. */
void
jd_compare_take_target (const JdCompareSheet *sheet, GtkWidget *widget, const char *target)
{
  g_auto (GStrv) words = g_strsplit (target, " ", 2);
  JdProject *project = jd_viewer_get_project (sheet->viewer);
  JdDesign *from = words[1] != NULL ? jd_project_find_design (project, words[1]) : NULL;
  guint position = jd_history_get_position (jd_project_get_history (project));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; from != NULL && i < G_N_ELEMENTS (offers); i++)
    {
      if (!g_str_equal (offers[i].word, words[0])
          || !may_take (from, jd_viewer_get_design (sheet->viewer), offers[i].what))
        continue;
      if (jd_compare_take (sheet, from, offers[i].what, &error))
        say_done (sheet, widget, position);
      else
        jd_feedback_show_error (widget, error);
    }
}
