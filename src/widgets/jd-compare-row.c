/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-row.h"

#include <glib/gi18n-lib.h>

#include "jd-compare-layout.h"
#include "jd-compare-words.h"
#include "jd-theme.h"

/* In sizes of the body type. */
#define LINE         1.45
#define PADDING      0.45
#define GAP          0.6
#define CODE_WIDTH   3.2
#define FIGURE_WIDTH 1.5

#define STRIPE 4 /* pixels */
#define DIMMED 0.35

struct _JdCompareRow
{
  GtkWidget parent_instance;

  JdCompareSheet *sheet; /* unowned; NULL: nothing is shown */
  JdFunction *function;  /* the catalogue holds both; none: the row is about the whole */
  JdRole *role;
  char *sentence;

  PangoLayout *name; /* of a role, on two lines at most */
};

G_DEFINE_FINAL_TYPE (JdCompareRow, jd_compare_row, GTK_TYPE_WIDGET)

/* --- painting --- */

/* The texts of all rows are shaped by one pen, for most say what others say. */
static JdScorePen *
get_pen (JdCompareRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  JdCompareSheet *sheet = self->sheet;
  const char *language = jd_viewer_get_language (sheet->viewer);

  if (!jd_score_pen_is_of (sheet->pen, widget)
      || pango_context_get_language (sheet->pen->context) != pango_language_from_string (language))
    {
      g_clear_pointer (&sheet->pen, jd_score_pen_free);
      sheet->pen = jd_score_pen_new (widget, language);
    }
  return sheet->pen;
}

/* What a code or a name begins with: the colour of the function, as everywhere. */
static void
paint_stripe (JdCompareRow *self, JdScorePen *pen, GtkSnapshot *snapshot, double height)
{
  JdColour colour = jd_palette_get_function_colour (pen->palette, jd_function_get_index (self->function));

  jd_score_pen_fill (pen, snapshot, colour, &GRAPHENE_RECT_INIT (0, 2, STRIPE, (float) height - 4));
}

static PangoLayout *
get_name (JdCompareRow *self, JdScorePen *pen, int width)
{
  if (self->name == NULL)
    {
      self->name = pango_layout_new (pen->context);
      pango_layout_set_text (
        self->name, jd_role_get_name (self->role, jd_viewer_get_language (self->sheet->viewer)), -1);
      pango_layout_set_wrap (self->name, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (self->name, -2);
    }
  pango_layout_set_width (self->name, MAX (width, 0) * PANGO_SCALE);
  return self->name;
}

static void
paint_role_name (JdCompareRow *self,
                 JdScorePen *pen,
                 GtkSnapshot *snapshot,
                 double x,
                 double width,
                 double height)
{
  JdColour ink = jd_palette_get_colour (pen->palette, JD_COLOUR_TEXT);
  PangoLayout *name = get_name (self, pen, (int) width);
  int text_height;

  pango_layout_get_pixel_size (name, NULL, &text_height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) x, (float) (int) ((height - text_height) / 2)));
  gtk_snapshot_append_layout (
    snapshot, name, &(GdkRGBA){ (float) ink.red, (float) ink.green, (float) ink.blue, 1 });
  gtk_snapshot_restore (snapshot);
}

static void
paint_lead (JdCompareRow *self, JdScorePen *pen, GtkSnapshot *snapshot, double width, double height)
{
  double em = pen->em, x = STRIPE + GAP * em, code_width = CODE_WIDTH * em;
  graphene_rect_t box = GRAPHENE_RECT_INIT ((float) x, 0, (float) (width - x - GAP * em), (float) height);
  JdColour colour;

  if (self->function == NULL)
    {
      jd_score_pen_write (pen, snapshot, _ ("Overall"), JD_SCORE_STYLE_BOLD, JD_COLOUR_TEXT, &box, 0);
      return;
    }
  paint_stripe (self, pen, snapshot, height);
  colour = jd_palette_get_function_colour (pen->palette, jd_function_get_index (self->function));
  if (self->role == NULL)
    code_width
      = GAP * em + jd_score_pen_measure (pen, jd_function_get_code (self->function), JD_SCORE_STYLE_BOLD);
  jd_score_pen_write_in (pen,
                         snapshot,
                         self->role != NULL ? jd_role_get_code (self->role)
                                            : jd_function_get_code (self->function),
                         JD_SCORE_STYLE_BOLD,
                         colour,
                         &GRAPHENE_RECT_INIT ((float) x, 0, (float) code_width, (float) height),
                         0);

  box.origin.x += (float) code_width;
  box.size.width -= (float) code_width;
  if (self->role != NULL)
    paint_role_name (self, pen, snapshot, box.origin.x, box.size.width, height);
  else
    jd_score_pen_write (pen,
                        snapshot,
                        jd_function_get_name (self->function, jd_viewer_get_language (self->sheet->viewer)),
                        JD_SCORE_STYLE_BOLD,
                        JD_COLOUR_TEXT,
                        &box,
                        0);
}

/* Score and place on one line, what happened on the next; alone, the first stands in the middle. */
static void
paint_role_cell (JdCompareRow *self,
                 JdScorePen *pen,
                 GtkSnapshot *snapshot,
                 guint place,
                 const graphene_rect_t *cell)
{
  JdAssignment *assignment
    = jd_design_get_assignment (self->sheet->designs[place], jd_role_get_index (self->role));
  g_autofree char *text = jd_compare_dup_place (assignment);
  g_autofree char *changes = jd_compare_dup_changes (self->sheet, place, self->role);
  double em = pen->em, figure = FIGURE_WIDTH * em;
  gboolean changed = *changes != '\0';
  graphene_rect_t line = *cell;

  if (changed)
    {
      line.origin.y += (float) (PADDING * em / 2);
      line.size.height = (float) ((cell->size.height - PADDING * em) / 2);
    }
  jd_score_pen_write (pen,
                      snapshot,
                      jd_compare_get_figure (assignment),
                      JD_SCORE_STYLE_FIGURE_BOLD,
                      JD_COLOUR_TEXT,
                      &GRAPHENE_RECT_INIT (line.origin.x, line.origin.y, (float) figure, line.size.height),
                      0);
  line.origin.x += (float) figure;
  line.size.width -= (float) figure;
  jd_score_pen_write (pen,
                      snapshot,
                      text,
                      JD_SCORE_STYLE_BODY,
                      changed || place == 0 ? JD_COLOUR_TEXT : JD_COLOUR_DIM_TEXT,
                      &line,
                      0);
  line.origin.y += line.size.height;
  if (changed)
    jd_score_pen_write (pen, snapshot, changes, JD_SCORE_STYLE_SMALL_BOLD, JD_COLOUR_TARGET, &line, 0);
}

static void
paint_group_cell (JdCompareRow *self,
                  JdScorePen *pen,
                  GtkSnapshot *snapshot,
                  guint place,
                  const graphene_rect_t *cell)
{
  g_autofree char *mean = jd_compare_dup_mean (self->sheet, place, self->function);
  g_autofree char *difference = jd_compare_dup_difference (self->sheet, place, self->function);
  gboolean differs = jd_compare_get_group (self->sheet, place, self->function)->difference.numerator != 0;
  graphene_rect_t box = *cell;
  int width = jd_score_pen_write (pen, snapshot, mean, JD_SCORE_STYLE_FIGURE_BOLD, JD_COLOUR_TEXT, &box, 0);

  box.origin.x += (float) (width + GAP * pen->em);
  box.size.width -= (float) (width + GAP * pen->em);
  jd_score_pen_write (pen,
                      snapshot,
                      difference,
                      JD_SCORE_STYLE_FIGURE,
                      differs ? JD_COLOUR_TARGET : JD_COLOUR_DIM_TEXT,
                      &box,
                      0);
}

/* What the filter of the window does not look for steps back, as in every view. */
static double
get_strength (JdCompareRow *self)
{
  return self->role == NULL || jd_viewer_matches (self->sheet->viewer, self->role) ? 1 : DIMMED;
}

static void
jd_compare_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdCompareRow *self = JD_COMPARE_ROW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), x, column_width;
  JdScorePen *pen;

  if (self->sheet == NULL || self->sheet->n_designs < 2)
    return;
  pen = get_pen (self);
  jd_compare_layout_get_column (width, self->sheet->n_designs, 0, &x, &column_width);
  gtk_snapshot_push_opacity (snapshot, get_strength (self));
  paint_lead (self, pen, snapshot, column_width, height);
  for (guint i = 0; i < self->sheet->n_designs; i++)
    {
      graphene_rect_t cell;

      jd_compare_layout_get_column (width, self->sheet->n_designs, i + 1, &x, &column_width);
      cell = GRAPHENE_RECT_INIT ((float) x, 0, (float) (column_width - GAP * pen->em), (float) height);
      if (self->role != NULL)
        paint_role_cell (self, pen, snapshot, i, &cell);
      else
        paint_group_cell (self, pen, snapshot, i, &cell);
    }
  gtk_snapshot_pop (snapshot);
}

static void
jd_compare_row_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  JdCompareRow *self = JD_COMPARE_ROW (widget);
  double em = self->sheet != NULL ? get_pen (self)->em : 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) (em * (self->role != NULL ? 2 * LINE + PADDING : LINE + 2 * PADDING));
}

static void
jd_compare_row_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (jd_compare_row_parent_class)->css_changed (widget, change);
  g_clear_object (&JD_COMPARE_ROW (widget)->name);
  gtk_widget_queue_resize (widget);
}

/* --- class --- */

static gboolean
jd_compare_row_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keys, GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, JD_COMPARE_ROW (widget)->sentence);
  return JD_COMPARE_ROW (widget)->sentence != NULL;
}

static void
jd_compare_row_finalize (GObject *object)
{
  JdCompareRow *self = JD_COMPARE_ROW (object);

  g_clear_object (&self->name);
  g_free (self->sentence);

  G_OBJECT_CLASS (jd_compare_row_parent_class)->finalize (object);
}

static void
jd_compare_row_class_init (JdCompareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_compare_row_finalize;
  widget_class->snapshot = jd_compare_row_snapshot;
  widget_class->measure = jd_compare_row_measure;
  widget_class->css_changed = jd_compare_row_css_changed;
  widget_class->query_tooltip = jd_compare_row_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "comparerow");
}

static void
jd_compare_row_init (JdCompareRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  jd_theme_watch (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_compare_row_new (void)
{
  return g_object_new (JD_TYPE_COMPARE_ROW, NULL);
}

/* Shows @role, or else @function, or with neither the whole, of the designs of @sheet; NULL: nothing. */
void
jd_compare_row_show (JdCompareRow *self, JdCompareSheet *sheet, JdFunction *function, JdRole *role)
{
  gboolean other_height;

  g_return_if_fail (JD_IS_COMPARE_ROW (self));

  other_height = (sheet != NULL) != (self->sheet != NULL) || (role != NULL) != (self->role != NULL);
  self->sheet = sheet;
  self->function = function;
  self->role = role;
  g_clear_object (&self->name);
  if (other_height)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  if (sheet != NULL)
    jd_compare_row_refresh (self);
}

/* Asks the model again. In a list the item around the row has the focus, so the words are the item's as well. */
void
jd_compare_row_refresh (JdCompareRow *self)
{
  g_autofree char *sentence = NULL;
  GtkWidget *item;

  g_return_if_fail (JD_IS_COMPARE_ROW (self));

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->sheet == NULL || self->sheet->n_designs < 2)
    return;
  sentence = self->role != NULL ? jd_compare_dup_role_sentence (self->sheet, self->role)
                                : jd_compare_dup_function_sentence (self->sheet, self->function);
  if (g_strcmp0 (sentence, self->sentence) == 0)
    return;
  g_free (self->sentence);
  self->sentence = g_steal_pointer (&sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->sentence, -1);
  item = gtk_widget_get_parent (GTK_WIDGET (self));
  if (item != NULL
      && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (item)) == GTK_ACCESSIBLE_ROLE_LIST_ITEM)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, self->sentence, -1);
}

/* Returns: (transfer none) (nullable) */
JdRole *
jd_compare_row_get_role (JdCompareRow *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ROW (self), NULL);
  return self->role;
}

/* Returns: (transfer none) (nullable) */
JdFunction *
jd_compare_row_get_function (JdCompareRow *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ROW (self), NULL);
  return self->function;
}

/* What the row says, in words. Returns: (transfer none) (nullable) */
const char *
jd_compare_row_get_sentence (JdCompareRow *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ROW (self), NULL);
  return self->sentence;
}
