/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-row.h"

#include <glib/gi18n-lib.h>

#include "jd-radar-figure.h"
#include "jd-words.h"

struct _JdScoreRow
{
  GtkListBoxRow parent_instance;

  JdScoreRowKind kind;
  guint index;    /* of the function or the role in the catalogue */
  char *sentence; /* what the line says */

  GtkLabel *code;
  GtkLabel *name;
  GtkLabel *score;
  GtkLabel *coverage;
  GtkLabel *target;
  GtkLabel *gap;
};

G_DEFINE_FINAL_TYPE (JdScoreRow, jd_score_row, GTK_TYPE_LIST_BOX_ROW)

/* What the cells say. */
typedef struct
{
  const char *code, *name;
  char *score, *coverage, *target, *gap; /* owned */
} Cells;

static void
cells_clear (Cells *cells)
{
  g_free (cells->score);
  g_free (cells->coverage);
  g_free (cells->target);
  g_free (cells->gap);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Cells, cells_clear)

static void
fill_group (Cells *cells, const JdGroupMaturity *group, gboolean has_target)
{
  cells->score = jd_fraction_dup_text (group->score);
  cells->coverage = jd_coverage_dup_text (group);
  cells->target = jd_fraction_dup_text (has_target ? group->target : JD_FRACTION_NONE);
  cells->gap = jd_fraction_dup_text (has_target ? group->gap : JD_FRACTION_NONE);
}

static void
fill_role (Cells *cells, const JdRoleMaturity *role, gboolean has_target)
{
  has_target = has_target && !role->unnecessary && jd_level_is_scored (role->target);
  if (role->unnecessary)
    cells->score = g_strdup (jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY));
  else
    cells->score = g_strdup (role->score == JD_LEVEL_NONE ? "" : jd_level_get_word (role->score));
  cells->coverage = g_strdup ("");
  cells->target = g_strdup (has_target ? jd_level_get_word (role->target) : "");
  cells->gap = jd_fraction_dup_text (has_target ? role->gap : JD_FRACTION_NONE);
}

static void
fill_cells (JdScoreRow *self, JdViewer *viewer, Cells *cells)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  const JdMaturity *maturity = jd_viewer_get_maturity (viewer);
  const char *language = jd_viewer_get_language (viewer);
  gboolean has_target = jd_viewer_get_target (viewer) != NULL;

  switch (self->kind)
    {
    case JD_SCORE_ROW_FUNCTION:
      {
        JdFunction *function = jd_catalogue_get_function (catalogue, self->index);

        cells->code = jd_function_get_code (function);
        cells->name = jd_function_get_name (function, language);
        fill_group (cells, jd_maturity_get_function (maturity, self->index), has_target);
      }
      break;
    case JD_SCORE_ROW_ROLE:
      {
        JdRole *role = jd_catalogue_get_role (catalogue, self->index);

        cells->code = jd_role_get_code (role);
        cells->name = jd_role_get_name (role, language);
        fill_role (cells, jd_maturity_get_role (maturity, self->index), has_target);
      }
      break;
    case JD_SCORE_ROW_OVERALL:
    default:
      cells->code = "";
      cells->name = _ ("Overall");
      fill_group (cells, jd_maturity_get_overall (maturity), has_target);
      break;
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
}

static void
jd_score_row_init (JdScoreRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A line about number @index of the functions or roles of the catalogue. Returns: (transfer floating) */
JdScoreRow *
jd_score_row_new (JdScoreRowKind kind, guint index)
{
  static const char *const classes[] = { "function", "role", "overall" };
  JdScoreRow *self = g_object_new (JD_TYPE_SCORE_ROW, NULL);

  self->kind = kind;
  self->index = index;
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[kind]);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), kind != JD_SCORE_ROW_OVERALL);
  return self;
}

/* Asks the model again. Telling labels and assistive technology is dear, so only what changed is told. */
void
jd_score_row_refresh (JdScoreRow *self, JdViewer *viewer)
{
  g_auto (Cells) cells = { NULL };
  g_autofree char *sentence = NULL;

  g_return_if_fail (JD_IS_SCORE_ROW (self) && JD_IS_VIEWER (viewer));

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
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  g_free (self->sentence);
  self->sentence = g_steal_pointer (&sentence);
}

/* Whether this is the line of @kind that is about @role, or about its function. */
gboolean
jd_score_row_shows (JdScoreRow *self, JdScoreRowKind kind, JdRole *role)
{
  g_return_val_if_fail (JD_IS_SCORE_ROW (self) && JD_IS_ROLE (role), FALSE);

  if (self->kind != kind || kind == JD_SCORE_ROW_OVERALL)
    return FALSE;
  return self->index
         == (kind == JD_SCORE_ROW_ROLE ? jd_role_get_index (role)
                                       : jd_function_get_index (jd_role_get_function (role)));
}

/* The role that the line leads to: itself, or the first of its function.
 * Returns: (transfer none) (nullable): NULL for the whole */
JdRole *
jd_score_row_get_role (JdScoreRow *self, JdViewer *viewer)
{
  JdCatalogue *catalogue;

  g_return_val_if_fail (JD_IS_SCORE_ROW (self) && JD_IS_VIEWER (viewer), NULL);

  catalogue = jd_viewer_get_catalogue (viewer);
  switch (self->kind)
    {
    case JD_SCORE_ROW_FUNCTION:
      return jd_catalogue_get_role (
        catalogue, jd_function_get_first_role (jd_catalogue_get_function (catalogue, self->index)));
    case JD_SCORE_ROW_ROLE:
      return jd_catalogue_get_role (catalogue, self->index);
    case JD_SCORE_ROW_OVERALL:
    default:
      return NULL;
    }
}
