/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-row-private.h"

#include <glib/gi18n-lib.h>

#include "jd-compare-layout.h"
#include "jd-compare-words.h"

/* In sizes of the body type. */
#define LINE         1.45
#define PADDING      0.45
#define GAP          0.6
#define CODE_WIDTH   3.2
#define FIGURE_WIDTH 1.5

#define STRIPE 4 /* pixels */
#define DIMMED 0.35

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

/* Writes @text as far as there is room; returns the width that it took. */
static int
write_text (JdCompareRow *self,
            JdScorePen *pen,
            GtkSnapshot *snapshot,
            const char *text,
            JdScoreStyle style,
            JdColourRole ink,
            const graphene_rect_t *box)
{
  if (jd_score_pen_measure (pen, text, style) > (int) box->size.width)
    self->cut = TRUE;
  return jd_score_pen_write (pen, snapshot, text, style, ink, box, 0);
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

  self->cut |= pango_layout_is_ellipsized (name);
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
      write_text (self, pen, snapshot, _ ("Overall"), JD_SCORE_STYLE_BOLD, JD_COLOUR_TEXT, &box);
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
    write_text (self,
                pen,
                snapshot,
                jd_function_get_name (self->function, jd_viewer_get_language (self->sheet->viewer)),
                JD_SCORE_STYLE_BOLD,
                JD_COLOUR_TEXT,
                &box);
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
  write_text (self,
              pen,
              snapshot,
              jd_compare_get_figure (assignment),
              JD_SCORE_STYLE_FIGURE_BOLD,
              JD_COLOUR_TEXT,
              &GRAPHENE_RECT_INIT (line.origin.x, line.origin.y, (float) figure, line.size.height));
  line.origin.x += (float) figure;
  line.size.width -= (float) figure;
  write_text (self,
              pen,
              snapshot,
              text,
              JD_SCORE_STYLE_BODY,
              changed || place == 0 ? JD_COLOUR_TEXT : JD_COLOUR_DIM_TEXT,
              &line);
  line.origin.y += line.size.height;
  if (changed)
    write_text (self, pen, snapshot, changes, JD_SCORE_STYLE_SMALL_BOLD, JD_COLOUR_TARGET, &line);
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
  int width = write_text (self, pen, snapshot, mean, JD_SCORE_STYLE_FIGURE_BOLD, JD_COLOUR_TEXT, &box);

  box.origin.x += (float) (width + GAP * pen->em);
  box.size.width -= (float) (width + GAP * pen->em);
  write_text (self,
              pen,
              snapshot,
              difference,
              JD_SCORE_STYLE_FIGURE,
              differs ? JD_COLOUR_TARGET : JD_COLOUR_DIM_TEXT,
              &box);
}

/* What the filter of the window does not look for steps back, as in every view. */
static double
get_strength (JdCompareRow *self)
{
  return self->role == NULL || jd_viewer_matches (self->sheet->viewer, self->role) ? 1 : DIMMED;
}

/* Paints the row at its present size. */
void
jd_compare_row_paint (JdCompareRow *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), x, column_width;
  JdScorePen *pen;

  if (self->sheet == NULL || self->sheet->n_designs < 2)
    return;
  pen = get_pen (self);
  self->cut = FALSE;
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

/* The height that the row needs, in pixels: two lines for a role, one for means. */
int
jd_compare_row_get_height (JdCompareRow *self)
{
  double em = self->sheet != NULL ? get_pen (self)->em : 0;

  return (int) (em * (self->role != NULL ? 2 * LINE + PADDING : LINE + 2 * PADDING));
}
