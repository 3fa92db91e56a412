/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-row.h"

#include <glib/gi18n-lib.h>

#include "jd-radar-figure.h"
#include "jd-words.h"

struct _JdScoreRow
{
  GtkListBoxRow parent_instance;

  JdScoreRowKind kind;
  guint index;    /* of the function in the catalogue */
  char *sentence; /* what the line says */

  GtkLabel *code;
  GtkLabel *name;
  GtkLabel *score;
  GtkLabel *coverage;
  GtkLabel *target;
  GtkLabel *gap;
  GtkLabel *way;
};

G_DEFINE_FINAL_TYPE (JdScoreRow, jd_score_row, GTK_TYPE_LIST_BOX_ROW)

/* What the cells say. */
typedef struct
{
  const char *code, *name;
  char *score, *coverage, *target, *gap, *way, *counted; /* owned */
} Cells;

static void
cells_clear (Cells *cells)
{
  g_free (cells->score);
  g_free (cells->coverage);
  g_free (cells->target);
  g_free (cells->gap);
  g_free (cells->way);
  g_free (cells->counted);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Cells, cells_clear)

static void
fill_numbers (Cells *cells,
              const JdGroupMaturity *group,
              const JdGroupProgress *progress,
              gboolean has_target)
{
  cells->score = jd_fraction_dup_text (group->score);
  cells->coverage = jd_coverage_dup_text (group);
  cells->target = jd_fraction_dup_text (has_target ? group->target : JD_FRACTION_NONE);
  cells->gap = jd_fraction_dup_text (has_target ? group->gap : JD_FRACTION_NONE);
  cells->way = jd_percent_dup_text (has_target ? progress->percent : JD_FRACTION_NONE);
  cells->counted = g_strdup_printf (_ ("%u/%u roles"), progress->counted, progress->aimed);
}

static void
fill_cells (JdScoreRow *self, JdViewer *viewer, Cells *cells)
{
  const JdMaturity *maturity = jd_viewer_get_maturity (viewer);
  const JdProgress *progress = jd_viewer_get_progress (viewer);
  gboolean has_target = jd_viewer_get_target (viewer) != NULL;

  if (self->kind == JD_SCORE_ROW_FUNCTION)
    {
      JdFunction *function = jd_catalogue_get_function (jd_viewer_get_catalogue (viewer), self->index);

      cells->code = jd_function_get_code (function);
      cells->name = jd_function_get_name (function, jd_viewer_get_language (viewer));
      fill_numbers (cells,
                    jd_maturity_get_function (maturity, self->index),
                    jd_progress_get_function (progress, self->index),
                    has_target);
    }
  else
    {
      cells->code = "";
      cells->name = _ ("Overall");
      fill_numbers (
        cells, jd_maturity_get_overall (maturity), jd_progress_get_overall (progress), has_target);
    }
}

/* The line as one sentence, for a screen reader. */
static char *
dup_sentence (const Cells *cells)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s %s: ", cells->code, cells->name);
  g_string_append (text, *cells->score != '\0' ? cells->score : jd_level_get_word (JD_LEVEL_NONE));
  if (*cells->coverage != '\0')
    g_string_append_printf (text, " (%s)", cells->coverage);
  if (*cells->target != '\0')
    g_string_append_printf (text, _ (", target %s"), cells->target);
  if (*cells->gap != '\0')
    g_string_append_printf (text, _ (", gap %s"), cells->gap);
  if (*cells->way != '\0')
    /* Translators: percent of the way to the target; how many roles with a target are in it: "4/5 roles". */
    g_string_append_printf (text, _ (", %s of the way (%s)"), cells->way, cells->counted);
  return g_strdup (g_strchug (text->str));
}

static void
jd_score_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_SCORE_ROW);

  G_OBJECT_CLASS (jd_score_row_parent_class)->dispose (object);
}

static void
jd_score_row_finalize (GObject *object)
{
  g_free (JD_SCORE_ROW (object)->sentence);

  G_OBJECT_CLASS (jd_score_row_parent_class)->finalize (object);
}

static void
jd_score_row_class_init (JdScoreRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_score_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_score_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-score-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, code);
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, name);
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, score);
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, target);
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, gap);
  gtk_widget_class_bind_template_child (widget_class, JdScoreRow, way);
}

static void
jd_score_row_init (JdScoreRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A line about number @index of the functions of the catalogue, or about the whole. Returns: (transfer floating) */
JdScoreRow *
jd_score_row_new (JdScoreRowKind kind, guint index)
{
  static const char *const classes[] = { "function", "overall" };
  JdScoreRow *self = g_object_new (JD_TYPE_SCORE_ROW, NULL);

  self->kind = kind;
  self->index = index;
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[kind]);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), kind == JD_SCORE_ROW_FUNCTION);
  return self;
}

/* Makes each column of numbers as wide as the widest of its group of @columns, JD_N_SCORE_COLUMNS of them. */
void
jd_score_row_align (JdScoreRow *self, GtkSizeGroup *const *columns)
{
  GtkLabel *labels[] = { self->score, self->coverage, self->target, self->gap, self->way };

  g_return_if_fail (JD_IS_SCORE_ROW (self) && columns != NULL);
  G_STATIC_ASSERT (G_N_ELEMENTS (labels) == JD_N_SCORE_COLUMNS);

  for (guint i = 0; i < JD_N_SCORE_COLUMNS; i++)
    gtk_size_group_add_widget (columns[i], GTK_WIDGET (labels[i]));
}

/* Asks the model again. Telling labels and assistive technology is dear, so only what changed is told. */
void
jd_score_row_refresh (JdScoreRow *self, JdViewer *viewer)
{
  g_auto (Cells) cells = { NULL };
  g_autofree char *sentence = NULL;
  gboolean has_target;

  g_return_if_fail (JD_IS_SCORE_ROW (self) && JD_IS_VIEWER (viewer));

  has_target = jd_viewer_get_target (viewer) != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->target), has_target);
  gtk_widget_set_visible (GTK_WIDGET (self->gap), has_target);
  gtk_widget_set_visible (GTK_WIDGET (self->way), has_target);
  fill_cells (self, viewer, &cells);
  sentence = dup_sentence (&cells);
  if (g_strcmp0 (sentence, self->sentence) == 0)
    return;
  gtk_label_set_text (self->code, cells.code);
  gtk_label_set_text (self->name, cells.name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), cells.name);
  gtk_label_set_text (self->score, *cells.score != '\0' ? cells.score : "–");
  gtk_label_set_text (self->coverage, cells.coverage);
  gtk_label_set_text (self->target, cells.target);
  gtk_label_set_text (self->gap, cells.gap);
  gtk_label_set_text (self->way, cells.way);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->way), cells.counted);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  g_free (self->sentence);
  self->sentence = g_steal_pointer (&sentence);
}

/* Whether this is the line of the function of @role. */
gboolean
jd_score_row_is_about (JdScoreRow *self, JdRole *role)
{
  g_return_val_if_fail (JD_IS_SCORE_ROW (self) && JD_IS_ROLE (role), FALSE);

  return self->kind == JD_SCORE_ROW_FUNCTION
         && self->index == jd_function_get_index (jd_role_get_function (role));
}

/* The role that the line leads to: the first of its function.
 * Returns: (transfer none) (nullable): NULL for the whole */
JdRole *
jd_score_row_get_role (JdScoreRow *self, JdViewer *viewer)
{
  JdCatalogue *catalogue;
  JdFunction *function;

  g_return_val_if_fail (JD_IS_SCORE_ROW (self) && JD_IS_VIEWER (viewer), NULL);

  if (self->kind == JD_SCORE_ROW_OVERALL)
    return NULL;
  catalogue = jd_viewer_get_catalogue (viewer);
  function = jd_catalogue_get_function (catalogue, self->index);
  return jd_catalogue_get_role (catalogue, jd_function_get_first_role (function));
}
