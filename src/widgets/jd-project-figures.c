/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-project-figures.h"

#include <glib/gi18n-lib.h>

#include "jd-log-words.h"
#include "jd-template.h"
#include "jd-tile.h"

struct _JdProjectFigures
{
  GtkWidget parent_instance;

  JdTile *overall;
  JdTile *scored;
  JdTile *assigned;
  JdTile *units;
  JdTile *decisions;
};

G_DEFINE_FINAL_TYPE (JdProjectFigures, jd_project_figures, GTK_TYPE_WIDGET)

static void
show_results (JdProjectFigures *self, JdViewer *viewer)
{
  const JdGroupMaturity *overall = jd_maturity_get_overall (jd_viewer_get_maturity (viewer));
  g_autofree char *score = jd_fraction_dup_text (overall->score);
  g_autofree char *target = jd_fraction_dup_text (overall->target);
  g_autofree char *coverage = g_strdup_printf ("%u/%u", overall->scored, overall->evaluated);
  g_autofree char *aim = NULL;

  /* Without a to-be the target is level 5 everywhere, which is no news. */
  if (jd_viewer_get_target (viewer) != NULL && *target != '\0')
    aim = g_strdup_printf (_ ("target %s"), target);
  jd_tile_set (self->overall, *score != '\0' ? score : "–", aim != NULL ? aim : "");
  jd_tile_set (self->scored, coverage, "");
}

static void
show_assigned (JdProjectFigures *self, JdDesign *design)
{
  guint n_assigned = 0, n_roles = jd_design_get_n_assignments (design);
  g_autofree char *text = NULL;

  for (guint i = 0; i < n_roles; i++)
    n_assigned += jd_assignment_get_sourcing (jd_design_get_assignment (design, i)) != JD_SOURCING_UNASSIGNED;
  text = g_strdup_printf ("%u/%u", n_assigned, n_roles);
  jd_tile_set (self->assigned, text, "");
}

static void
show_number (JdTile *tile, guint number, const char *detail)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  jd_tile_set (tile, text, detail);
}

/* How much was decided, and when last. */
static void
show_decisions (JdProjectFigures *self, GListModel *log)
{
  guint n_entries = g_list_model_get_n_items (log);
  g_autoptr (JdLogEntry) last = n_entries > 0 ? g_list_model_get_item (log, n_entries - 1) : NULL;
  g_autofree char *day = NULL;

  if (last != NULL)
    day = jd_log_entry_dup_local_time (last, "%Y-%m-%d");
  show_number (self->decisions, n_entries, day != NULL ? day : "");
}

static void
jd_project_figures_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_PROJECT_FIGURES);

  G_OBJECT_CLASS (jd_project_figures_parent_class)->dispose (object);
}

static void
jd_project_figures_class_init (JdProjectFiguresClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_project_figures_dispose;

  g_type_ensure (JD_TYPE_TILE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-project-figures.ui");
  gtk_widget_class_bind_template_child (widget_class, JdProjectFigures, overall);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFigures, scored);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFigures, assigned);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFigures, units);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFigures, decisions);
}

static void
jd_project_figures_init (JdProjectFigures *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the numbers of the project of @viewer as they are now; scores are the current design's. */
void
jd_project_figures_refresh (JdProjectFigures *self, JdViewer *viewer)
{
  JdProject *project;
  JdDesign *current;

  g_return_if_fail (JD_IS_PROJECT_FIGURES (self) && JD_IS_VIEWER (viewer));

  project = jd_viewer_get_project (viewer);
  current = jd_viewer_get_current (viewer);
  if (current != NULL)
    {
      show_results (self, viewer);
      show_assigned (self, current);
    }
  else
    {
      jd_tile_set (self->overall, "–", "");
      jd_tile_set (self->scored, "–", "");
      jd_tile_set (self->assigned, "–", "");
    }
  show_number (self->units, g_list_model_get_n_items (jd_project_get_units (project)), "");
  show_decisions (self, jd_project_get_log (project));
}
