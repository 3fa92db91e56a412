/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every edit verb: what it changes and logs when it is done, and that undo and redo are exact. */
#include "jd-edit.h"

#include <string.h>

#include "fixture.h"
#include "private/jd-project-private.h"

typedef struct
{
  const char *name;
  gboolean (*act) (JdProject *project, GError **error);
  const char *change; /* as fixture_difference() tells it */
  const char *log;    /* of doing it */
  const char *label;
} Verb;

/* --- roles --- */

static gboolean
move_one_role (JdProject *project, GError **error)
{
  JdRole *role = fixture_role (project, "A-2");

  return jd_edit_move_roles (project,
                             fixture_design (project, "d1"),
                             &role,
                             1,
                             JD_AREA_IV,
                             JD_SOURCING_INSOURCE,
                             "short of staff",
                             error);
}

static gboolean
move_several_roles (JdProject *project, GError **error)
{
  JdRole *roles[]
    = { fixture_role (project, "A-1"), fixture_role (project, "A-2"), fixture_role (project, "B-1") };

  return jd_edit_move_roles (
    project, fixture_design (project, "d1"), roles, 3, JD_AREA_II, JD_SOURCING_OUTSOURCE, NULL, error);
}

static gboolean
set_sourcing (JdProject *project, GError **error)
{
  JdRole *roles[] = { fixture_role (project, "A-1"), fixture_role (project, "B-1") };

  return jd_edit_set_sourcing (
    project, fixture_design (project, "d1"), roles, 2, JD_SOURCING_COMBINATION, NULL, error);
}

static gboolean
set_level (JdProject *project, GError **error)
{
  JdRole *role = fixture_role (project, "A-1");

  return jd_edit_set_level (
    project, fixture_design (project, "d1"), &role, 1, JD_SIDE_INSOURCE, JD_LEVEL_5, NULL, error);
}

static gboolean
agree_on_level (JdProject *project, GError **error)
{
  return jd_edit_agree (project,
                        fixture_design (project, "d1"),
                        fixture_role (project, "A-1"),
                        JD_VOTE_INSOURCE,
                        "5",
                        "5 4  5 none",
                        "two of three",
                        error);
}

static gboolean
agree_on_sourcing (JdProject *project, GError **error)
{
  return jd_edit_agree (project,
                        fixture_design (project, "d1"),
                        fixture_role (project, "A-1"),
                        JD_VOTE_SOURCING,
                        "combination",
                        "combination insource",
                        NULL,
                        error);
}

static gboolean
set_level_excluded (JdProject *project, GError **error)
{
  JdRole *role = fixture_role (project, "A-2");

  return jd_edit_set_level (
    project, fixture_design (project, "d1"), &role, 1, JD_SIDE_OUTSOURCE, JD_LEVEL_EXCLUDED, NULL, error);
}

static gboolean
set_not_done (JdProject *project, GError **error)
{
  JdRole *roles[]
    = { fixture_role (project, "A-1"), fixture_role (project, "A-2"), fixture_role (project, "B-1") };

  return jd_edit_set_not_done (project, fixture_design (project, "d1"), roles, 3, NULL, error);
}

static gboolean
set_field_of (JdProject *project, const char *design, const char *field, const char *text, GError **error)
{
  JdRole *role = fixture_role (project, "A-1");

  return jd_edit_set_field (
    project, design != NULL ? fixture_design (project, design) : NULL, &role, 1, field, text, NULL, error);
}

static gboolean
set_area (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "area", "all", error);
}

static gboolean
set_units (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "units", " u4  u1 u4 ", error);
}

static gboolean
clear_units (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "units", "", error);
}

static gboolean
set_owner (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "owner", "Head of security", error);
}

static gboolean
set_due (JdProject *project, GError **error)
{
  return set_field_of (project, "d2", "due", "2027-03-31", error);
}

static gboolean
set_note (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "note", "one\ntwo", error);
}

static gboolean
clear_note (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "note", "", error);
}

static gboolean
set_evidence (JdProject *project, GError **error)
{
  return set_field_of (project, "d1", "evidence", "Rule 7", error);
}

static gboolean
set_reason (JdProject *project, GError **error)
{
  return set_field_of (project, "d2", "reason", "Law", error);
}

static gboolean
set_recommendation (JdProject *project, GError **error)
{
  return set_field_of (project, NULL, "recommendation", "unnecessary", error);
}

static gboolean
set_parked (JdProject *project, GError **error)
{
  return set_field_of (project, NULL, "parked", "true", error);
}

static gboolean
set_cycle (JdProject *project, GError **error)
{
  return set_field_of (project, NULL, "cycle", "long", error);
}

static gboolean
file_roles (JdProject *project, GError **error)
{
  JdRole *roles[] = { fixture_role (project, "A-1"), fixture_role (project, "A-2") };
  const JdCycle cycles[] = { JD_CYCLE_LONG, JD_CYCLE_SHORT };

  return jd_edit_file_roles (project, roles, cycles, G_N_ELEMENTS (roles), "no budget yet", error);
}

static gboolean
set_cells (JdProject *project, GError **error)
{
  JdDesign *design = fixture_design (project, "d1");
  const JdCell cells[] = {
    { design, fixture_role (project, "A-1"), "insource", "4" },
    { design, fixture_role (project, "A-1"), "outsource", "2" },
    { design, fixture_role (project, "A-1"), "note", "Pasted" },
    { design, fixture_role (project, "B-1"), "sourcing", "insource" },
    { NULL, fixture_role (project, "B-1"), "parked", "true" },
  };

  return jd_edit_set_cells (project, cells, G_N_ELEMENTS (cells), "pasted", error);
}

/* The last value for a cell holds, and the first value again is no change. */
static gboolean
set_a_cell_twice (JdProject *project, GError **error)
{
  JdDesign *design = fixture_design (project, "d1");
  const JdCell cells[] = {
    { design, fixture_role (project, "A-1"), "insource", "1" },
    { design, fixture_role (project, "A-2"), "outsource", "1" },
    { design, fixture_role (project, "A-1"), "insource", "2" },
    { design, fixture_role (project, "A-2"), "outsource", "4" },
  };

  return jd_edit_set_cells (project, cells, G_N_ELEMENTS (cells), NULL, error);
}

static gboolean
take_cells (JdProject *project, GError **error)
{
  JdDesign *design = fixture_design (project, "d2");
  const JdCell cells[] = {
    { design, fixture_role (project, "A-1"), "area", "IV" },
    { design, fixture_role (project, "A-1"), "sourcing", "combination" },
    { design, fixture_role (project, "B-1"), "outsource", "5" },
  };

  return jd_edit_take_cells (project, cells, G_N_ELEMENTS (cells), "as they do", error);
}

static gboolean
apply_pattern (JdProject *project, GError **error)
{
  return jd_edit_apply_pattern (
    project, fixture_design (project, "d1"), fixture_pattern (project, 1), NULL, NULL, error);
}

/* --- units --- */

static gboolean
add_unit (JdProject *project, GError **error)
{
  return jd_edit_add_unit (project, JD_UNIT_KIND_PROVIDER, "SOC", JD_UNIT_COLOUR_TEAL, NULL, error) != NULL;
}

static gboolean
remove_unit (JdProject *project, GError **error)
{
  return jd_edit_remove_unit (project, jd_project_find_unit (project, "u1"), NULL, error);
}

static gboolean
set_unit (JdProject *project, GError **error)
{
  return jd_edit_set_unit (project, jd_project_find_unit (project, "u1"), "name", "Blue team", NULL, error);
}

static gboolean
change_unit (JdProject *project, GError **error)
{
  const JdFieldText texts[] = { { "kind", "provider" }, { "colour", "red" }, { "note", "Nights" } };

  return jd_edit_change_unit (
    project, jd_project_find_unit (project, "u1"), texts, G_N_ELEMENTS (texts), NULL, error);
}

/* --- designs --- */

static gboolean
add_design (JdProject *project, GError **error)
{
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_OPTION, .title = "Plan B", .date = "2026-12-01" };

  return jd_edit_add_design (project, &plan, NULL, NULL, error) != NULL;
}

static gboolean
add_to_be_from_as_is (JdProject *project, GError **error)
{
  const JdDesignPlan plan = { .kind = JD_DESIGN_KIND_TO_BE,
                              .title = "Goal",
                              .date = "2027-04-01",
                              .from = fixture_design (project, "d1"),
                              .pattern = fixture_pattern (project, 4),
                              .target_level = 3 };

  return jd_edit_add_design (project, &plan, "the board wants it", NULL, error) != NULL;
}

static gboolean
duplicate_design (JdProject *project, GError **error)
{
  return jd_edit_duplicate_design (project, fixture_design (project, "d1"), "Again", NULL, error) != NULL;
}

static gboolean
remove_design (JdProject *project, GError **error)
{
  return jd_edit_remove_design (project, fixture_design (project, "d2"), NULL, error);
}

static gboolean
set_design (JdProject *project, GError **error)
{
  return jd_edit_set_design (project, fixture_design (project, "d1"), "title", "Then", NULL, error);
}

static gboolean
change_design (JdProject *project, GError **error)
{
  const JdFieldText texts[]
    = { { "kind", "option" }, { "date", "" }, { "pattern", "7" }, { "target-level", "5" } };

  return jd_edit_change_design (
    project, fixture_design (project, "d2"), texts, G_N_ELEMENTS (texts), NULL, error);
}

/* Two units come along, one under the id that is free and one as ours of the same name. */
static gboolean
take_design (JdProject *project, GError **error)
{
  g_autoptr (JdProject) other = fixture_new ();
  JdRole *role = fixture_role (other, "B-1");

  jd_edit_set_unit (other, jd_project_find_unit (other, "u1"), "name", "Night shift", NULL, NULL);
  jd_edit_set_unit (other, jd_project_find_unit (other, "u2"), "name", "Legal", NULL, NULL);
  jd_edit_set_field (other, fixture_design (other, "d1"), &role, 1, "units", "u2 u4", NULL, NULL);
  return jd_edit_take_design (project, other, fixture_design (other, "d1"), NULL, error) != NULL;
}

/* --- the project --- */

static gboolean
set_project (JdProject *project, GError **error)
{
  return jd_edit_set_project (project, "scope", "Head office", NULL, error);
}

static gboolean
add_participant (JdProject *project, GError **error)
{
  return jd_edit_set_participant (project, "B", "Watchers", NULL, error);
}

static gboolean
change_participant (JdProject *project, GError **error)
{
  return jd_edit_set_participant (project, "A", "Somebody else", NULL, error);
}

static gboolean
remove_participant (JdProject *project, GError **error)
{
  return jd_edit_set_participant (project, "A", "", NULL, error);
}

/* clang-format off */
static const Verb verbs[] = {
  { "agree-on-level", agree_on_level,
      "-d1 A-1 insource=3\n"
      "+d1 A-1 insource=5\n"
      "+d1 A-1 votes-insource=5 4 5 none\n",
      "agree d1 A-1 insource: 3 > 5 (two of three) done\n"
      "agree d1 A-1 votes-insource: - > 5 4 5 none (two of three) done\n",
      "A-1: insource level 3 → 5, votes on the insource level" },
  { "agree-on-sourcing", agree_on_sourcing,
      "-d1 A-1 sourcing=insource\n"
      "+d1 A-1 sourcing=combination\n"
      "+d1 A-1 votes-sourcing=combination insource\n",
      "agree d1 A-1 sourcing: insource > combination (-) done\n"
      "agree d1 A-1 votes-sourcing: - > combination insource (-) done\n",
      "A-1: sourcing insource → combination, votes on the sourcing" },
  { "move-one-role", move_one_role,
      "-d1 A-2 area=II\n"
      "-d1 A-2 sourcing=outsource\n"
      "+d1 A-2 area=IV\n"
      "+d1 A-2 sourcing=insource\n",
      "move-role d1 A-2 area sourcing: II outsource > IV insource (short of staff) done\n",
      "A-2: area II → IV, sourcing outsource → insource" },
  { "move-several-roles", move_several_roles,
      "-d1 A-1 area=I\n"
      "-d1 A-1 sourcing=insource\n"
      "-d1 B-1 area=III\n"
      "+d1 A-1 area=II\n"
      "+d1 A-1 sourcing=outsource\n"
      "+d1 B-1 area=II\n"
      "+d1 B-1 sourcing=outsource\n",
      "move-role d1 A-1 area sourcing: I insource > II outsource (-) done\n"
      "move-role d1 B-1 area sourcing: III unassigned > II outsource (-) done\n",
      "2 roles: area" },
  { "set-sourcing", set_sourcing,
      "-d1 A-1 sourcing=insource\n"
      "+d1 A-1 sourcing=combination\n"
      "+d1 B-1 sourcing=combination\n",
      "set-sourcing d1 A-1 sourcing: insource > combination (-) done\n"
      "set-sourcing d1 B-1 sourcing: unassigned > combination (-) done\n",
      "2 roles: sourcing" },
  { "set-level", set_level,
      "-d1 A-1 insource=3\n"
      "+d1 A-1 insource=5\n",
      "set-level d1 A-1 insource: 3 > 5 (-) done\n",
      "A-1: insource level 3 → 5" },
  { "set-level-excluded", set_level_excluded,
      "-d1 A-2 outsource=4\n"
      "+d1 A-2 outsource=excluded\n",
      "set-level d1 A-2 outsource: 4 > excluded (-) done\n",
      "A-2: outsource level 4 → excluded" },
  /* Done in-house, outsourced, and by nobody: each on the side that it uses, and the last becomes insource. */
  { "set-not-done", set_not_done,
      "-d1 A-1 insource=3\n"
      "-d1 A-2 outsource=4\n"
      "+d1 A-1 insource=1\n"
      "+d1 A-2 outsource=1\n"
      "+d1 B-1 sourcing=insource\n"
      "+d1 B-1 insource=1\n",
      "set-not-done d1 A-1 insource: 3 > 1 (-) done\n"
      "set-not-done d1 A-2 outsource: 4 > 1 (-) done\n"
      "set-not-done d1 B-1 sourcing insource: unassigned none > insource 1 (-) done\n",
      "3 roles: insource level" },
  { "set-area", set_area,
      "-d1 A-1 area=I\n"
      "+d1 A-1 area=all\n",
      "set-area d1 A-1 area: I > all (-) done\n",
      "A-1: area I → all areas" },
  { "set-units", set_units,
      "-d1 A-1 units=u1\n"
      "+d1 A-1 units=u4 u1\n",
      "set-units d1 A-1 units: u1 > u4 u1 (-) done\n",
      "A-1: units" },
  { "clear-units", clear_units,
      "-d1 A-1 units=u1\n",
      "set-units d1 A-1 units: u1 > - (-) done\n",
      "A-1: units" },
  { "set-owner", set_owner,
      "+d1 A-1 owner=Head of security\n",
      "set-owner d1 A-1 owner: - > Head of security (-) done\n",
      "A-1: owner" },
  { "set-due", set_due,
      "+d2 A-1 due=2027-03-31\n",
      "set-due d2 A-1 due: - > 2027-03-31 (-) done\n",
      "A-1: due date" },
  { "set-note", set_note,
      "-d1 A-1 note=Seen\n"
      "+d1 A-1 note=one\n"
      "+two\n",
      "set-note d1 A-1 note: Seen > one\n"
      "two (-) done\n",
      "A-1: note" },
  { "clear-note", clear_note,
      "-d1 A-1 note=Seen\n",
      "set-note d1 A-1 note: Seen > - (-) done\n",
      "A-1: note" },
  { "set-evidence", set_evidence,
      "+d1 A-1 evidence=Rule 7\n",
      "set-evidence d1 A-1 evidence: - > Rule 7 (-) done\n",
      "A-1: evidence" },
  { "set-reason", set_reason,
      "+d2 A-1 reason=Law\n",
      "set-reason d2 A-1 reason: - > Law (-) done\n",
      "A-1: reason" },
  { "set-recommendation", set_recommendation,
      "+profile A-1 recommendation=unnecessary\n",
      "set-recommendation - A-1 recommendation: none > unnecessary (-) done\n",
      "A-1: recommendation no recommendation → unnecessary" },
  { "set-parked", set_parked,
      "+profile A-1 parked=true\n",
      "set-parked - A-1 parked: false > true (-) done\n",
      "A-1: parked" },
  { "set-cycle", set_cycle,
      "+profile A-1 cycle=long\n",
      "set-cycle - A-1 cycle: none > long (-) done\n",
      "A-1: cycle no cycle → long cycle" },
  { "file-roles", file_roles,
      "+profile A-1 cycle=long\n"
      "+profile A-2 cycle=short\n",
      "set-cycle - A-1 cycle: none > long (no budget yet) done\n"
      "set-cycle - A-2 cycle: none > short (no budget yet) done\n",
      "2 roles: cycle" },
  { "set-cells", set_cells,
      "-d1 A-1 insource=3\n"
      "-d1 A-1 note=Seen\n"
      "+profile B-1 parked=true\n"
      "+d1 A-1 insource=4\n"
      "+d1 A-1 outsource=2\n"
      "+d1 A-1 note=Pasted\n"
      "+d1 B-1 sourcing=insource\n",
      "set-cells d1 A-1 insource outsource: 3 none > 4 2 (pasted) done\n"
      "set-cells d1 A-1 note: Seen > Pasted (pasted) done\n"
      "set-cells d1 B-1 sourcing: unassigned > insource (pasted) done\n"
      "set-cells - B-1 parked: false > true (pasted) done\n",
      "Change cells" },
  { "take-cells", take_cells,
      "-d2 A-1 area=I\n"
      "+d2 A-1 area=IV\n"
      "+d2 A-1 sourcing=combination\n"
      "+d2 B-1 outsource=5\n",
      "take-roles d2 A-1 area sourcing: I unassigned > IV combination (as they do) done\n"
      "take-roles d2 B-1 outsource: none > 5 (as they do) done\n",
      "Take roles over from another design" },
  { "set-a-cell-twice", set_a_cell_twice,
      "-d1 A-1 insource=3\n"
      "+d1 A-1 insource=2\n",
      "set-cells d1 A-1 insource: 3 > 2 (-) done\n",
      "Change cells" },
  { "apply-pattern", apply_pattern,
      "-d1 B-2 sourcing=insource\n"
      "+d1 B-1 sourcing=outsource\n"
      "+d1 B-2 sourcing=outsource\n",
      "apply-pattern d1 B-1 sourcing: unassigned > outsource (-) done\n"
      "apply-pattern d1 B-2 sourcing: insource > outsource (-) done\n",
      "Apply a pattern" },
  { "add-unit", add_unit,
      "+unit u5 at 3\n"
      "+unit u5 id=u5\n"
      "+unit u5 kind=provider\n"
      "+unit u5 name=SOC\n"
      "+unit u5 colour=teal\n",
      "add-unit - - units/u5: - > SOC (-) done\n",
      "New unit" },
  { "remove-unit", remove_unit,
      "-unit u1 at 0\n"
      "-unit u1 id=u1\n"
      "-unit u1 name=CSIRT\n"
      "-unit u2 at 1\n"
      "-unit u4 at 2\n"
      "-d1 A-1 units=u1\n"
      "-d1 A-10 units=u1 u4\n"
      "+unit u2 at 0\n"
      "+unit u4 at 1\n"
      "+d1 A-10 units=u4\n",
      "remove-unit d1 A-1 units: u1 > - (-) done\n"
      "remove-unit d1 A-10 units: u1 u4 > u4 (-) done\n"
      "remove-unit - - units/u1: CSIRT > - (-) done\n",
      "Delete a unit" },
  { "set-unit", set_unit,
      "-unit u1 name=CSIRT\n"
      "+unit u1 name=Blue team\n",
      "set-unit - - units/u1/name: CSIRT > Blue team (-) done\n",
      "Change a unit" },
  { "change-unit", change_unit,
      "+unit u1 kind=provider\n"
      "+unit u1 colour=red\n"
      "+unit u1 note=Nights\n",
      "set-unit - - units/u1/kind units/u1/colour: own-team blue > provider red (-) done\n"
      "set-unit - - units/u1/note: - > Nights (-) done\n",
      "Change a unit" },
  { "add-design", add_design,
      "+design d3 at 2\n"
      "+design d3 id=d3\n"
      "+design d3 kind=option\n"
      "+design d3 title=Plan B\n"
      "+design d3 date=2026-12-01\n"
      "+d3 A-1 role=A-1\n"
      "+d3 A-1 area=I\n"
      "+d3 A-2 role=A-2\n"
      "+d3 A-2 area=II\n"
      "+d3 A-10 role=A-10\n"
      "+d3 A-10 area=all\n"
      "+d3 B-1 role=B-1\n"
      "+d3 B-1 area=III\n"
      "+d3 B-2 role=B-2\n"
      "+d3 B-2 area=IV\n",
      "add-design d3 - designs: - > Plan B (-) done\n",
      "New design" },
  { "add-to-be-from-as-is", add_to_be_from_as_is,
      "+design d3 at 2\n"
      "+design d3 id=d3\n"
      "+design d3 kind=to-be\n"
      "+design d3 title=Goal\n"
      "+design d3 date=2027-04-01\n"
      "+design d3 pattern=4\n"
      "+design d3 target-level=3\n"
      "+d3 A-1 role=A-1\n"
      "+d3 A-1 area=I\n"
      "+d3 A-1 sourcing=insource\n"
      "+d3 A-1 units=u1\n"
      "+d3 A-2 role=A-2\n"
      "+d3 A-2 area=II\n"
      "+d3 A-2 sourcing=insource\n"
      "+d3 A-2 units=u4\n"
      "+d3 A-10 role=A-10\n"
      "+d3 A-10 area=all\n"
      "+d3 A-10 sourcing=insource\n"
      "+d3 A-10 units=u1 u4\n"
      "+d3 B-1 role=B-1\n"
      "+d3 B-1 area=III\n"
      "+d3 B-1 sourcing=insource\n"
      "+d3 B-2 role=B-2\n"
      "+d3 B-2 area=IV\n"
      "+d3 B-2 sourcing=insource\n",
      "add-design d3 - designs: - > Goal (the board wants it) done\n",
      "New design" },
  { "duplicate-design", duplicate_design,
      "+design d3 at 2\n"
      "+design d3 id=d3\n"
      "+design d3 title=Again\n"
      "+design d3 date=2026-11-20\n"
      "+d3 A-1 role=A-1\n"
      "+d3 A-1 area=I\n"
      "+d3 A-1 sourcing=insource\n"
      "+d3 A-1 insource=3\n"
      "+d3 A-1 units=u1\n"
      "+d3 A-1 note=Seen\n"
      "+d3 A-2 role=A-2\n"
      "+d3 A-2 area=II\n"
      "+d3 A-2 sourcing=outsource\n"
      "+d3 A-2 outsource=4\n"
      "+d3 A-2 units=u4\n"
      "+d3 A-10 role=A-10\n"
      "+d3 A-10 area=all\n"
      "+d3 A-10 sourcing=combination\n"
      "+d3 A-10 insource=2\n"
      "+d3 A-10 outsource=5\n"
      "+d3 A-10 units=u1 u4\n"
      "+d3 B-1 role=B-1\n"
      "+d3 B-1 area=III\n"
      "+d3 B-2 role=B-2\n"
      "+d3 B-2 area=IV\n"
      "+d3 B-2 sourcing=insource\n"
      "+d3 B-2 insource=excluded\n",
      "duplicate-design d3 - designs: - > Again (-) done\n",
      "Duplicate a design" },
  { "remove-design", remove_design,
      "-design d2 at 1\n"
      "-design d2 id=d2\n"
      "-design d2 kind=to-be\n"
      "-design d2 date=2027-11-20\n"
      "-design d2 pattern=2\n"
      "-design d2 target-level=4\n"
      "-d2 A-1 role=A-1\n"
      "-d2 A-1 area=I\n"
      "-d2 A-2 role=A-2\n"
      "-d2 A-2 area=II\n"
      "-d2 A-10 role=A-10\n"
      "-d2 A-10 area=all\n"
      "-d2 B-1 role=B-1\n"
      "-d2 B-1 area=III\n"
      "-d2 B-2 role=B-2\n"
      "-d2 B-2 area=IV\n",
      "remove-design d2 - designs: - > - (-) done\n",
      "Delete a design" },
  { "set-design", set_design,
      "-design d1 title=Now\n"
      "+design d1 title=Then\n",
      "set-design d1 - title: Now > Then (-) done\n",
      "Change a design" },
  { "change-design", change_design,
      "-design d2 kind=to-be\n"
      "-design d2 date=2027-11-20\n"
      "-design d2 pattern=2\n"
      "-design d2 target-level=4\n"
      "+design d2 kind=option\n"
      "+design d2 pattern=7\n",
      "set-design d2 - kind: to-be > option (-) done\n"
      "set-design d2 - date: 2027-11-20 > - (-) done\n"
      "set-design d2 - pattern: 2 > 7 (-) done\n"
      "set-design d2 - target-level: 4 > 5 (-) done\n",
      "Change a design" },
  { "take-design", take_design,
      "+unit u5 at 3\n"
      "+unit u5 id=u5\n"
      "+unit u5 name=Night shift\n"
      "+unit u6 at 4\n"
      "+unit u6 id=u6\n"
      "+unit u6 kind=department\n"
      "+unit u6 name=Legal\n"
      "+unit u6 colour=green\n"
      "+design d3 at 2\n"
      "+design d3 id=d3\n"
      "+design d3 title=Now\n"
      "+design d3 date=2026-11-20\n"
      "+d3 A-1 role=A-1\n"
      "+d3 A-1 area=I\n"
      "+d3 A-1 sourcing=insource\n"
      "+d3 A-1 insource=3\n"
      "+d3 A-1 units=u5\n"
      "+d3 A-1 note=Seen\n"
      "+d3 A-2 role=A-2\n"
      "+d3 A-2 area=II\n"
      "+d3 A-2 sourcing=outsource\n"
      "+d3 A-2 outsource=4\n"
      "+d3 A-2 units=u4\n"
      "+d3 A-10 role=A-10\n"
      "+d3 A-10 area=all\n"
      "+d3 A-10 sourcing=combination\n"
      "+d3 A-10 insource=2\n"
      "+d3 A-10 outsource=5\n"
      "+d3 A-10 units=u5 u4\n"
      "+d3 B-1 role=B-1\n"
      "+d3 B-1 area=III\n"
      "+d3 B-1 units=u6 u4\n"
      "+d3 B-2 role=B-2\n"
      "+d3 B-2 area=IV\n"
      "+d3 B-2 sourcing=insource\n"
      "+d3 B-2 insource=excluded\n",
      "take-design - - units/u5: - > Night shift (-) done\n"
      "take-design - - units/u6: - > Legal (-) done\n"
      "take-design d3 - designs: - > Now (-) done\n",
      "Take a design from another file" },
  { "set-project", set_project,
      "+project scope=Head office\n",
      "set-project - - scope: - > Head office (-) done\n",
      "Change the project" },
  { "add-participant", add_participant,
      "+participant B at 1\n"
      "+participant B function=B\n"
      "+participant B who=Watchers\n",
      "set-participant - - participants/B: - > Watchers (-) done\n",
      "Change participants" },
  { "change-participant", change_participant,
      "-participant A who=Planner\n"
      "+participant A who=Somebody else\n",
      "set-participant - - participants/A/who: Planner > Somebody else (-) done\n",
      "Change participants" },
  { "remove-participant", remove_participant,
      "-participant A at 0\n"
      "-participant A function=A\n"
      "-participant A who=Planner\n",
      "set-participant - - participants/A: Planner > - (-) done\n",
      "Change participants" },
};
/* clang-format on */

typedef struct
{
  JdProject *project;
  char *before;
  guint n_logged;
} Place;

static Place
start (void)
{
  JdProject *project = fixture_new ();

  return (Place){ project, fixture_dump (project), g_list_model_get_n_items (jd_project_get_log (project)) };
}

static void
finish (Place *place)
{
  g_free (place->before);
  g_assert_finalize_object (place->project);
}

static void
assert_says (JdProject *project, const char *expected)
{
  g_autofree char *dump = fixture_dump (project);

  g_assert_cmpstr (dump, ==, expected);
}

/* The log of undoing what was logged as @log: each line with its two values the other way round. */
static char *
turn_round (const char *log, const char *state)
{
  g_autoptr (GRegex) regex = g_regex_new (": (.*?) > (.*?) (\\([^)]*\\)) done\n", G_REGEX_DOTALL, 0, NULL);
  g_autofree char *replacement = g_strdup_printf (": \\2 > \\1 \\3 %s\n", state);

  return g_regex_replace (regex, log, -1, 0, replacement, 0, NULL);
}

static char *
say_again (const char *log)
{
  g_auto (GStrv) parts = g_strsplit (log, ") done\n", -1);

  return g_strjoinv (") redone\n", parts);
}

static void
test_do_undo_redo (gconstpointer data)
{
  const Verb *verb = data;
  Place place = start ();
  JdHistory *history = jd_project_get_history (place.project);
  g_autofree char *after = NULL, *change = NULL, *log = NULL, *label = NULL;
  g_autofree char *undone_log = NULL, *redone_log = NULL, *undone = turn_round (verb->log, "undone");
  g_autofree char *redone = say_again (verb->log);
  g_autoptr (GError) error = NULL;

  g_assert_true (verb->act (place.project, &error));
  g_assert_no_error (error);

  after = fixture_dump (place.project);
  change = fixture_difference (place.before, after);
  log = fixture_dump_log (place.project, place.n_logged);
  label = jd_step_dup_label (jd_history_get_undo_step (history));
  g_assert_cmpstr (change, ==, verb->change);
  g_assert_cmpstr (log, ==, verb->log);
  g_assert_cmpstr (label, ==, verb->label);
  g_assert_cmpuint (jd_history_get_position (history), ==, 1);
  g_assert_true (jd_history_is_modified (history));

  place.n_logged = g_list_model_get_n_items (jd_project_get_log (place.project));
  jd_history_undo (history);
  assert_says (place.project, place.before);
  undone_log = fixture_dump_log (place.project, place.n_logged);
  g_assert_cmpstr (undone_log, ==, undone);
  g_assert_false (jd_history_is_modified (history));

  place.n_logged = g_list_model_get_n_items (jd_project_get_log (place.project));
  jd_history_redo (history);
  assert_says (place.project, after);
  redone_log = fixture_dump_log (place.project, place.n_logged);
  g_assert_cmpstr (redone_log, ==, redone);
  g_assert_true (jd_history_is_modified (history));

  finish (&place);
}

/* Doing what is already so does nothing: no step, no line in the log, not modified. */
static void
test_again_is_no_change (gconstpointer data)
{
  const Verb *verb = data;
  Place place = start ();
  JdHistory *history = jd_project_get_history (place.project);
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL;
  guint n_logged;

  g_assert_true (verb->act (place.project, &error));
  after = fixture_dump (place.project);
  n_logged = g_list_model_get_n_items (jd_project_get_log (place.project));

  g_assert_true (verb->act (place.project, &error));
  g_assert_no_error (error);
  assert_says (place.project, after);
  g_assert_cmpuint (jd_history_get_position (history), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (jd_project_get_log (place.project)), ==, n_logged);
  finish (&place);
}

static void
test_read_only (gconstpointer data)
{
  const Verb *verb = data;
  Place place = start ();
  g_autoptr (GError) error = NULL;

  jd_project_set_read_only (place.project, TRUE);
  g_assert_false (verb->act (place.project, &error));
  g_assert_error (error, JD_EDIT_ERROR, JD_EDIT_ERROR_READ_ONLY);
  assert_says (place.project, place.before);
  g_assert_cmpuint (jd_history_get_position (jd_project_get_history (place.project)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (jd_project_get_log (place.project)), ==, place.n_logged);
  finish (&place);
}

/* A verb that adds or takes away does something every time. */
static gboolean
is_repeatable (const Verb *verb)
{
  return g_str_has_prefix (verb->name, "set-") || g_str_has_prefix (verb->name, "clear-")
         || g_str_has_prefix (verb->name, "change-") || g_str_has_prefix (verb->name, "move-")
         || g_str_equal (verb->name, "apply-pattern");
}

static void
add_test (const char *group, const Verb *verb, GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/jindate/edit/%s/%s", group, verb->name);

  g_test_add_data_func (path, verb, test);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      add_test ("do-undo-redo", &verbs[i], test_do_undo_redo);
      add_test ("read-only", &verbs[i], test_read_only);
      if (is_repeatable (&verbs[i]))
        add_test ("again-is-no-change", &verbs[i], test_again_is_no_change);
    }
  return g_test_run ();
}
