/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The face of a card, drawn as it was arranged, and the painter that keeps shaped text for many cards. */

#include "jd-card.h"

#include "jd-card-private.h"
#include "jd-path-private.h"

#define RADIUS       5.0
#define DIM_STRENGTH 0.38
#define HATCHING     0.28
#define TWO_ROWS     44.0
#define THREE_ROWS   54.0
/* More shaped texts than any board has at once. */
#define CACHE_SIZE 2048

struct _JdCardPainter
{
  gatomicrefcount ref_count;
  PangoContext *context;
  double scale;
  GHashTable *texts; /* string → PangoLayout */
  GHashTable *flows; /* string → JdTextFlow */
};

static void
flow_free (gpointer data)
{
  jd_text_flow_clear (data);
  g_free (data);
}

static JdCardPen
pen_new (JdCardPainter *painter, cairo_t *cr, const JdPalette *palette, JdCardFlags flags)
{
  return (JdCardPen){
    .cr = cr,
    .palette = palette,
    .context = painter->context,
    .texts = painter->texts,
    .flows = painter->flows,
    .scale = painter->scale,
    .strength = flags & JD_CARD_DIM ? DIM_STRENGTH : 1.0,
  };
}

static void
draw_hatching (const JdCardPen *pen, const JdRect *rect)
{
  double step = 7 * pen->scale;

  cairo_save (pen->cr);
  jd_path_round (pen->cr, rect, RADIUS * pen->scale);
  cairo_clip (pen->cr);
  jd_colour_set_source (
    jd_palette_get_colour (pen->palette, JD_COLOUR_OUTLINE), pen->cr, HATCHING * pen->strength);
  cairo_set_line_width (pen->cr, pen->scale);
  for (double x = rect->x - rect->height; x < rect->x + rect->width; x += step)
    {
      cairo_move_to (pen->cr, x, rect->y + rect->height);
      cairo_line_to (pen->cr, x + rect->height, rect->y);
    }
  cairo_stroke (pen->cr);
  cairo_restore (pen->cr);
}

/* A faint edge below lifts the card off its lane; the dragged one floats higher. */
static void
draw_shadow (const JdCardPen *pen, JdCardFlags flags, const JdRect *rect)
{
  int depth = flags & JD_CARD_GHOST ? 4 : 1;

  if (jd_palette_get_scheme (pen->palette) == JD_SCHEME_PRINT || (flags & JD_CARD_DIM))
    return;
  for (int i = depth; i >= 1; i--)
    {
      JdRect below = { rect->x, rect->y + i * pen->scale, rect->width, rect->height };

      jd_path_round (pen->cr, &below, RADIUS * pen->scale);
      cairo_set_source_rgba (pen->cr, 0, 0, 0, 0.10);
      cairo_fill (pen->cr);
    }
}

static void
draw_stripe (const JdCardPen *pen, guint function, const JdRect *rect)
{
  double r = RADIUS * pen->scale;
  double right = rect->x + JD_CARD_STRIPE * pen->scale;

  cairo_new_path (pen->cr);
  cairo_move_to (pen->cr, right, rect->y);
  cairo_arc_negative (pen->cr, rect->x + r, rect->y + r, r, 1.5 * G_PI, G_PI);
  cairo_arc_negative (pen->cr, rect->x + r, rect->y + rect->height - r, r, G_PI, G_PI_2);
  cairo_line_to (pen->cr, right, rect->y + rect->height);
  cairo_close_path (pen->cr);
  jd_card_pen_set_ink (pen, jd_palette_get_function_colour (pen->palette, function));
  cairo_fill (pen->cr);
}

static void
draw_edge (const JdCardPen *pen, JdCardFlags flags, const JdRect *rect)
{
  double line = flags & JD_CARD_SELECTED ? 2.5 * pen->scale : MAX (pen->scale, 1);
  JdRect edge = jd_rect_inset (rect, line / 2, line / 2);
  JdColourRole role = JD_COLOUR_OUTLINE;

  if (flags & JD_CARD_SELECTED)
    role = JD_COLOUR_SELECTION;
  else if (flags & (JD_CARD_HOVERED | JD_CARD_GHOST))
    role = JD_COLOUR_LEVEL_EMPTY;
  jd_path_round (pen->cr, &edge, RADIUS * pen->scale - line / 2);
  jd_palette_set_source (pen->palette, pen->cr, role);
  cairo_set_line_width (pen->cr, line);
  cairo_stroke (pen->cr);
}

static void
draw_ground (const JdCardPen *pen, const JdCardFace *face, const JdRect *rect)
{
  draw_shadow (pen, face->flags, rect);
  jd_path_round (pen->cr, rect, RADIUS * pen->scale);
  jd_colour_set_source (
    jd_palette_get_colour (pen->palette, JD_COLOUR_CARD), pen->cr, face->flags & JD_CARD_DIM ? 0.6 : 1.0);
  cairo_fill (pen->cr);
  if (face->flags & JD_CARD_EXCLUDED)
    draw_hatching (pen, rect);
  draw_edge (pen, face->flags, rect);
  draw_stripe (pen, face->function, rect);
}

static void
draw_title (const JdCardPen *pen,
            const JdCardFace *face,
            const JdCardArrangement *arrangement,
            const JdRect *rect)
{
  JdRect row
    = { rect->x + arrangement->left, rect->y + arrangement->top, arrangement->width, arrangement->pitch };
  double size = JD_TEXT_BODY * pen->scale;
  JdColourRole role = face->flags & JD_CARD_EXCLUDED ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT;

  jd_card_pen_set_ink (pen, jd_palette_get_function_colour (pen->palette, face->function));
  jd_text_show_line (
    pen->cr, jd_card_pen_get_text (pen, face->code, JD_TEXT_BODY, TRUE), size, &row, JD_TEXT_START);

  jd_card_pen_set_ink (pen, jd_palette_get_colour (pen->palette, role));
  for (guint i = 0; i < arrangement->flow->n_lines; i++)
    {
      JdRect line = row;

      line.x += i == 0 ? arrangement->code_width : 0;
      jd_text_show_line (pen->cr, arrangement->flow->lines[i], size, &line, JD_TEXT_START);
      row.y += arrangement->pitch;
    }
}

/* Meters end the last row, the badge stands before them; units and note begin the row if no text does. */
static void
draw_parts (const JdCardPen *pen,
            const JdCardFace *face,
            const JdCardArrangement *arrangement,
            const JdRect *rect)
{
  double gap = JD_CARD_PART_GAP * pen->scale;
  double left = rect->x + arrangement->left;
  double right = left + arrangement->width;
  double y = rect->y + arrangement->top + (arrangement->n_rows - 1) * arrangement->pitch;
  gboolean row_free = arrangement->flow->n_lines < arrangement->n_rows;

  for (guint part = 0; part < JD_CARD_N_PARTS; part++)
    {
      gboolean begins = row_free && (part == JD_CARD_PART_UNITS || part == JD_CARD_PART_NOTE);
      JdRect box = { 0, y, arrangement->part_widths[part], arrangement->pitch };

      if (!arrangement->shown[part])
        continue;
      box.x = begins ? left : right - box.width;
      if (begins)
        left += box.width + gap;
      else
        right -= box.width + gap;
      jd_card_part_draw (pen, face, part, arrangement->trim, &box);
    }
}

/**
 * jd_card_painter_new:
 * @context: where font and rendering come from; on screen the widget's
 * @language: language of the cards' texts, "ja" or "en"
 * @scale: size of type against the normal one, more than 0
 *
 * Makes a painter for cards.  It keeps shaped text, so one serves a whole board for as long as language,
 * scale and font stay.
 *
 * Returns: (transfer full): a painter
 */
JdCardPainter *
jd_card_painter_new (PangoContext *context, const char *language, double scale)
{
  JdCardPainter *painter;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (scale > 0, NULL);

  painter = g_new0 (JdCardPainter, 1);
  g_atomic_ref_count_init (&painter->ref_count);
  painter->context = jd_text_context_new (context, language);
  painter->scale = scale;
  painter->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  painter->flows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, flow_free);

  return painter;
}

/** jd_card_painter_ref: takes a reference on @painter. */
JdCardPainter *
jd_card_painter_ref (JdCardPainter *painter)
{
  g_return_val_if_fail (painter != NULL, NULL);

  g_atomic_ref_count_inc (&painter->ref_count);

  return painter;
}

/** jd_card_painter_unref: drops a reference on @painter, which may be the last. */
void
jd_card_painter_unref (JdCardPainter *painter)
{
  if (painter == NULL || !g_atomic_ref_count_dec (&painter->ref_count))
    return;
  g_hash_table_unref (painter->flows);
  g_hash_table_unref (painter->texts);
  g_object_unref (painter->context);
  g_free (painter);
}

/**
 * jd_card_painter_draw:
 * @painter: a painter
 * @cr: where to draw
 * @face: what to draw
 * @rect: where the card stands, in the user space of @cr; a shadow goes one unit below it
 * @palette: in which colours
 *
 * Paints a card.
 */
void
jd_card_painter_draw (JdCardPainter *painter,
                      cairo_t *cr,
                      const JdCardFace *face,
                      const JdRect *rect,
                      const JdPalette *palette)
{
  JdCardPen pen;
  JdCardArrangement arrangement;

  g_return_if_fail (painter != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (face != NULL && face->code != NULL && face->title != NULL);
  g_return_if_fail (rect != NULL);
  g_return_if_fail (palette != NULL);

  if (g_hash_table_size (painter->texts) + g_hash_table_size (painter->flows) > CACHE_SIZE)
    {
      g_hash_table_remove_all (painter->texts);
      g_hash_table_remove_all (painter->flows);
    }

  pen = pen_new (painter, cr, palette, face->flags);
  jd_card_arrange (&pen, face, rect->width, rect->height, &arrangement);

  cairo_save (cr);
  cairo_new_path (cr);
  draw_ground (&pen, face, rect);
  cairo_rectangle (cr, rect->x, rect->y, rect->width, rect->height);
  cairo_clip (cr);
  draw_title (&pen, face, &arrangement, rect);
  draw_parts (&pen, face, &arrangement, rect);
  if (face->flags & JD_CARD_LOCKED)
    {
      double size = JD_CARD_PADLOCK * painter->scale;
      JdRect box = { rect->x + rect->width - size - JD_CARD_PAD * painter->scale,
                     rect->y + arrangement.top + (arrangement.pitch - 1.2 * size) / 2,
                     size,
                     1.2 * size };

      jd_card_draw_padlock (&pen, &box);
    }
  cairo_restore (cr);
}

/**
 * jd_card_painter_get_natural_height:
 * @painter: a painter
 * @face: what would be painted
 * @width: width of the card
 *
 * Finds the height at which the title is shown whole, if three rows can do that.
 *
 * Returns: a height in user-space units, that of a card of two or of three rows
 */
double
jd_card_painter_get_natural_height (JdCardPainter *painter, const JdCardFace *face, double width)
{
  double two_rows;

  g_return_val_if_fail (painter != NULL, 0);

  two_rows = TWO_ROWS * painter->scale;

  return jd_card_painter_shows_whole_title (painter, face, width, two_rows) ? two_rows
                                                                            : THREE_ROWS * painter->scale;
}

/** jd_card_painter_shows_whole_title: whether a card of that size shows its title without an ellipsis. */
gboolean
jd_card_painter_shows_whole_title (JdCardPainter *painter,
                                   const JdCardFace *face,
                                   double width,
                                   double height)
{
  JdCardPen pen;
  JdCardArrangement arrangement;

  g_return_val_if_fail (painter != NULL, FALSE);
  g_return_val_if_fail (face != NULL && face->code != NULL && face->title != NULL, FALSE);

  pen = pen_new (painter, NULL, jd_palette_get (JD_SCHEME_LIGHT), face->flags);
  jd_card_arrange (&pen, face, width, height, &arrangement);

  return arrangement.flow->whole;
}
