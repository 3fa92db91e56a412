/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "results.h"

#include "jd-finding-box.h"
#include "jd-finding-row.h"
#include "jd-improvement-list.h"
#include "jd-words.h"

/* The list of @kind on @page, shown or not; or NULL. */
GtkWidget *
results_find_list (GtkWidget *page, JdFindingKind kind)
{
  for (GtkWidget *child = gtk_widget_get_first_child (page); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gboolean is_list = JD_IS_FINDING_BOX (child) || JD_IS_IMPROVEMENT_LIST (child);
      JdFindingKind its_kind = JD_FINDING_STRENGTH;
      GtkWidget *found;

      if (is_list)
        g_object_get (child, "kind", &its_kind, NULL);
      if (is_list && its_kind == kind)
        return child;
      found = results_find_list (child, kind);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Presses the button of the list of @kind, where it has one. Returns: the list */
GtkWidget *
results_show_list (GtkWidget *page, JdFindingKind kind)
{
  GtkWidget *button = stage_find (page, GTK_TYPE_TOGGLE_BUTTON, jd_finding_kind_get_heading (kind));

  if (button != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  return results_find_list (page, kind);
}

/* The first row of a list, of which the others are siblings; NULL where it shows that it has none. */
GtkWidget *
results_get_first_row (GtkWidget *list)
{
  GtkWidget *inside
    = stage_find (list, JD_IS_FINDING_BOX (list) ? GTK_TYPE_LIST_BOX : GTK_TYPE_LIST_VIEW, NULL);

  return inside != NULL && gtk_widget_get_mapped (inside) ? gtk_widget_get_first_child (inside) : NULL;
}

static void
check_improvement (JdViewer *viewer, GtkWidget *row, guint index)
{
  JdFindings *findings = jd_viewer_get_findings (viewer);
  const JdFinding *finding = jd_findings_get (findings, index);
  const char *language = jd_viewer_get_language (viewer);
  g_autofree char *next = jd_finding_dup_next_step (findings, index, language);

  g_assert_true (stage_says (row, jd_role_get_name (finding->role, language)));
  g_assert_true (stage_says (row, jd_level_get_word (finding->level)));
  g_assert_true (stage_says (row, next != NULL ? next : jd_sourcing_get_word (finding->target_sourcing)));
}

/* Every finding of @kind has its row on @page that says it as the analysis does, in the same order, and there is no
 * other; where there are none, the page says why. */
void
results_check_list (JdViewer *viewer, GtkWidget *page, JdFindingKind kind)
{
  JdFindings *findings = jd_viewer_get_findings (viewer);
  GtkWidget *list = results_show_list (page, kind);
  GtkWidget *row = results_get_first_row (list);
  GtkWidget *absence;

  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    {
      g_autofree char *expected = NULL;
      g_autofree char *fault = NULL;

      if (jd_findings_get (findings, i)->kind != kind)
        continue;
      g_assert_nonnull (row);
      expected = jd_finding_dup_text (findings, i, jd_viewer_get_language (viewer));
      fault
        = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);
      g_assert_cmpstr (fault, ==, NULL);
      if (JD_IS_FINDING_ROW (row))
        g_assert_cmpstr (jd_finding_row_get_text (JD_FINDING_ROW (row)), ==, expected);
      else
        check_improvement (viewer, row, i);
      row = gtk_widget_get_next_sibling (row);
    }
  g_assert_null (row);
  absence = stage_find (list, GTK_TYPE_LABEL, jd_findings_get_absence (findings, kind));
  g_assert_true ((absence != NULL && gtk_widget_get_mapped (absence))
                 == (jd_findings_count (findings, kind) == 0));
}
