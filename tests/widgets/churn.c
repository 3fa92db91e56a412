/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "churn.h"

#include "jd-edit.h"

#define MOST_ROLES 4

static guint
pick (GRand *random, guint n)
{
  return (guint) g_rand_int_range (random, 0, (gint32) n);
}

static guint
pick_roles (JdViewer *viewer, GRand *random, JdRole **roles)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  guint n = 1 + pick (random, MOST_ROLES);
  guint first = pick (random, jd_catalogue_get_n_roles (catalogue) - n);

  for (guint i = 0; i < n; i++)
    roles[i] = jd_catalogue_get_role (catalogue, first + i);
  return n;
}

static void
select_some (JdViewer *viewer, GRand *random)
{
  JdRole *roles[MOST_ROLES];
  guint n = pick_roles (viewer, random, roles);

  if (pick (random, 8) == 0)
    jd_viewer_select_none (viewer);
  else
    jd_viewer_select (viewer, roles, n, roles[0]);
}

/* The selected roles half of the time, so that what is looked at changes. */
static guint
pick_edited (JdViewer *viewer, GRand *random, JdRole **roles)
{
  g_autoptr (GPtrArray) selected = jd_viewer_dup_selected (viewer);

  if (selected->len == 0 || pick (random, 2) == 0)
    return pick_roles (viewer, random, roles);
  for (guint i = 0; i < selected->len; i++)
    roles[i] = g_ptr_array_index (selected, i);
  return selected->len;
}

static void
set_text (JdViewer *viewer, GRand *random, JdRole *const *roles, guint n)
{
  static const char *const texts[][3] = {
    { "owner", "甲", "" },           { "note", "one\ntwo", "三" },
    { "evidence", "手順書 v2", "" }, { "reason", "because & <so>", "" },
    { "due", "2027-03-31", "" },
  };
  static const char *const profile[][3] = {
    { "recommendation", "unnecessary", "standard" },
    { "parked", "true", "false" },
    { "cycle", "short", "long" },
  };
  JdProject *project = jd_viewer_get_project (viewer);

  if (pick (random, 2) == 0)
    {
      guint field = pick (random, G_N_ELEMENTS (texts));

      g_assert_true (jd_edit_set_field (project,
                                        jd_viewer_get_design (viewer),
                                        roles,
                                        n,
                                        texts[field][0],
                                        texts[field][1 + pick (random, 2)],
                                        NULL,
                                        NULL));
    }
  else
    {
      guint field = pick (random, G_N_ELEMENTS (profile));

      g_assert_true (jd_edit_set_field (
        project, NULL, roles, n, profile[field][0], profile[field][1 + pick (random, 2)], NULL, NULL));
    }
}

static void
set_units (JdViewer *viewer, GRand *random, JdRole *const *roles, guint n)
{
  JdProject *project = jd_viewer_get_project (viewer);
  GListModel *units = jd_project_get_units (project);
  guint n_units = g_list_model_get_n_items (units);
  g_autoptr (JdUnit) unit = n_units > 0 ? g_list_model_get_item (units, pick (random, n_units)) : NULL;

  if (unit == NULL || pick (random, 10) == 0)
    {
      g_autofree char *name = g_strdup_printf ("unit %u", pick (random, 100000));

      jd_edit_add_unit (
        project, pick (random, JD_N_UNIT_KINDS), name, pick (random, JD_N_UNIT_COLOURS), NULL, NULL);
    }
  else if (pick (random, 10) == 0)
    {
      g_assert_true (jd_edit_remove_unit (project, unit, NULL, NULL));
    }
  else
    {
      g_assert_true (jd_edit_set_field (
        project, jd_viewer_get_design (viewer), roles, n, "units", jd_unit_get_id (unit), NULL, NULL));
    }
}

static void
move (JdViewer *viewer, GRand *random, JdRole *const *roles, guint n)
{
  g_assert_true (jd_edit_move_roles (jd_viewer_get_project (viewer),
                                     jd_viewer_get_design (viewer),
                                     roles,
                                     n,
                                     JD_AREA_I + pick (random, JD_AREA_ALL),
                                     pick (random, JD_N_SOURCINGS),
                                     NULL,
                                     NULL));
}

static void
score (JdViewer *viewer, GRand *random, JdRole *const *roles, guint n)
{
  g_assert_true (jd_edit_set_level (jd_viewer_get_project (viewer),
                                    jd_viewer_get_design (viewer),
                                    roles,
                                    n,
                                    pick (random, JD_N_SIDES),
                                    pick (random, JD_N_LEVELS),
                                    NULL,
                                    NULL));
}

/* Does one thing that people do. */
void
churn (JdViewer *viewer, GRand *random)
{
  JdHistory *history = jd_project_get_history (jd_viewer_get_project (viewer));
  JdRole *roles[MOST_ROLES];
  guint n = pick_edited (viewer, random, roles);

  switch (pick (random, 14))
    {
    case 0:
    case 1:
    case 2:
      select_some (viewer, random);
      break;
    case 3:
      jd_history_undo (history);
      break;
    case 4:
      jd_history_redo (history);
      break;
    case 5:
      jd_viewer_swap_designs (viewer);
      break;
    case 6:
      jd_viewer_set_language (viewer, pick (random, 2) == 0 ? "ja" : "en");
      break;
    case 7:
    case 8:
      set_text (viewer, random, roles, n);
      break;
    case 9:
      set_units (viewer, random, roles, n);
      break;
    case 10:
    case 11:
      move (viewer, random, roles, n);
      break;
    default:
      score (viewer, random, roles, n);
      break;
    }
}
