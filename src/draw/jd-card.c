/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The face of a card: code and title flow over the rows that the height gives, and what belongs at the end of
 * the last row (meters, badge, note, units) takes its place first, so that text never runs under it. */

#include "jd-card.h"

#include "jd-card-parts-private.h"
#include "jd-text-flow-private.h"

#include <math.h>

#define TITLE_TEXT   12.5
#define STRIPE       5.0
#define PAD_LEFT     6.0 /* after the stripe */
#define PAD_RIGHT    6.0
#define PAD_ACROSS   3.5
#define CODE_GAP     6.0
#define PART_GAP     6.0
#define RADIUS       5.0
#define PADLOCK      8.0
#define DIM_STRENGTH 0.38
/* Rows closer than the first do not read; farther than the second do not belong together. */
#define LEAST_PITCH 15.5
#define MOST_PITCH  18.0
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

/* Where everything of one face stands, relative to the card. */
typedef struct
{
  guint n_rows;
  double pitch;
  double top;
  double left;
  double width;      /* of a full row */
  double code_width; /* with the gap after it */
  gboolean shown[JD_CARD_N_PARTS];
  double part_widths[JD_CARD_N_PARTS];
  gboolean compact;
  const JdTextFlow *flow;
} Arrangement;

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
    .cache = painter->texts,
    .scale = painter->scale,
    .strength = flags & JD_CARD_DIM ? DIM_STRENGTH : 1.0,
  };
}

static void
measure_rows (const JdCardPainter *painter, double height, Arrangement *arrangement)
{
  double s = painter->scale;
  double inner = height - 2 * PAD_ACROSS * s;
  int rows = (int) floor (inner / (LEAST_PITCH * s) + 1e-6);

  arrangement->n_rows = CLAMP (rows, 1, JD_TEXT_FLOW_MAX_LINES);
  arrangement->pitch = MIN (inner / arrangement->n_rows, MOST_PITCH * s);
  arrangement->top = (height - arrangement->n_rows * arrangement->pitch) / 2;
}

static double
tail_width (const JdCardPainter *painter, const Arrangement *arrangement)
{
  double width = 0;

  for (guint part = 0; part < JD_CARD_N_PARTS; part++)
    if (arrangement->shown[part])
      width += arrangement->part_widths[part] + (width > 0 ? PART_GAP * painter->scale : 0);

  return width;
}

static void
measure_parts (const JdCardPen *pen, const JdCardFace *face, Arrangement *arrangement)
{
  for (guint part = 0; part < JD_CARD_N_PARTS; part++)
    {
      arrangement->part_widths[part] = jd_card_part_get_width (pen, face, part, arrangement->compact);
      arrangement->shown[part] = arrangement->part_widths[part] > 0;
    }
}

/* Lets go, in this order, of what the row has no room for: units, area note, width of the cells, width of
 * the badge.  Meters stay. */
static void
squeeze_parts (JdCardPainter *painter, const JdCardPen *pen, const JdCardFace *face, Arrangement *arrangement)
{
  double over;

  measure_parts (pen, face, arrangement);
  if (tail_width (painter, arrangement) > arrangement->width)
    arrangement->shown[JD_CARD_PART_UNITS] = FALSE;
  if (tail_width (painter, arrangement) > arrangement->width)
    arrangement->shown[JD_CARD_PART_NOTE] = FALSE;
  if (tail_width (painter, arrangement) > arrangement->width)
    {
      arrangement->compact = TRUE;
      arrangement->part_widths[JD_CARD_PART_METERS]
        = jd_card_part_get_width (pen, face, JD_CARD_PART_METERS, TRUE);
    }

  over = tail_width (painter, arrangement) - arrangement->width;
  if (over > 0 && arrangement->shown[JD_CARD_PART_TARGET])
    {
      double *badge = &arrangement->part_widths[JD_CARD_PART_TARGET];

      *badge = MAX (*badge - over, 0);
      arrangement->shown[JD_CARD_PART_TARGET] = *badge >= 22 * painter->scale;
    }
}

static const JdTextFlow *
lookup_flow (JdCardPainter *painter, const JdCardFace *face, const Arrangement *arrangement, double tail)
{
  double s = painter->scale;
  double first = arrangement->width - arrangement->code_width;
  g_autofree char *key = NULL;
  JdTextFlow *flow;

  if (face->flags & JD_CARD_LOCKED)
    first -= (PADLOCK + 4) * s;
  key = g_strdup_printf ("%d %d %d %u %s",
                         (int) (first * 8),
                         (int) (arrangement->width * 8),
                         (int) (tail * 8),
                         arrangement->n_rows,
                         face->title);
  flow = g_hash_table_lookup (painter->flows, key);
  if (flow == NULL)
    {
      double widths[JD_TEXT_FLOW_MAX_LINES] = { first, arrangement->width, arrangement->width };

      widths[arrangement->n_rows - 1] -= tail > 0 ? tail + PART_GAP * s : 0;
      flow = g_new0 (JdTextFlow, 1);
      jd_text_flow_init (flow, painter->context, face->title, TITLE_TEXT * s, widths, arrangement->n_rows);
      g_hash_table_insert (painter->flows, g_steal_pointer (&key), flow);
    }

  return flow;
}

static void
arrange (JdCardPainter *painter,
         const JdCardPen *pen,
         const JdCardFace *face,
         double width,
         double height,
         Arrangement *arrangement)
{
  double s = painter->scale;
  PangoLayout *code = jd_card_pen_get_text (pen, face->code, TITLE_TEXT, TRUE);

  *arrangement = (Arrangement){
    .left = (STRIPE + PAD_LEFT) * s,
    .width = MAX (width - (STRIPE + PAD_LEFT + PAD_RIGHT) * s, 0),
    .code_width = jd_text_get_width (code) + CODE_GAP * s,
  };
  measure_rows (painter, height, arrangement);
  squeeze_parts (painter, pen, face, arrangement);
  arrangement->flow = lookup_flow (painter, face, arrangement, tail_width (painter, arrangement));

  /* The title is worth more than who does it or where it usually stands. */
  if (!arrangement->flow->whole
      && (arrangement->shown[JD_CARD_PART_UNITS] || arrangement->shown[JD_CARD_PART_NOTE]))
    {
      arrangement->shown[JD_CARD_PART_UNITS] = FALSE;
      arrangement->shown[JD_CARD_PART_NOTE] = FALSE;
      arrangement->flow = lookup_flow (painter, face, arrangement, tail_width (painter, arrangement));
    }
}

static void
draw_hatching (const JdCardPen *pen, const JdRect *rect)
{
  double step = 7 * pen->scale;

  cairo_save (pen->cr);
  jd_card_path (pen->cr, rect, RADIUS * pen->scale);
  cairo_clip (pen->cr);
  jd_colour_set_source (
    jd_palette_get_colour (pen->palette, JD_COLOUR_OUTLINE), pen->cr, 0.45 * pen->strength);
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

      jd_card_path (pen->cr, &below, RADIUS * pen->scale);
      cairo_set_source_rgba (pen->cr, 0, 0, 0, 0.10);
      cairo_fill (pen->cr);
    }
}

static void
draw_stripe (const JdCardPen *pen, guint function, const JdRect *rect)
{
  double r = RADIUS * pen->scale;
  double right = rect->x + STRIPE * pen->scale;

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
  jd_card_path (pen->cr, &edge, RADIUS * pen->scale - line / 2);
  jd_palette_set_source (pen->palette, pen->cr, role);
  cairo_set_line_width (pen->cr, line);
  cairo_stroke (pen->cr);
}

static void
draw_ground (const JdCardPen *pen, const JdCardFace *face, const JdRect *rect)
{
  draw_shadow (pen, face->flags, rect);
  jd_card_path (pen->cr, rect, RADIUS * pen->scale);
  jd_colour_set_source (
    jd_palette_get_colour (pen->palette, JD_COLOUR_CARD), pen->cr, face->flags & JD_CARD_DIM ? 0.6 : 1.0);
  cairo_fill (pen->cr);
  if (face->flags & JD_CARD_EXCLUDED)
    draw_hatching (pen, rect);
  draw_edge (pen, face->flags, rect);
  draw_stripe (pen, face->function, rect);
}

static void
draw_title (const JdCardPen *pen, const JdCardFace *face, const Arrangement *arrangement, const JdRect *rect)
{
  JdRect row
    = { rect->x + arrangement->left, rect->y + arrangement->top, arrangement->width, arrangement->pitch };
  double size = TITLE_TEXT * pen->scale;
  JdColourRole role = face->flags & JD_CARD_EXCLUDED ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT;

  jd_card_pen_set_ink (pen, jd_palette_get_function_colour (pen->palette, face->function));
  jd_text_show_line (
    pen->cr, jd_card_pen_get_text (pen, face->code, TITLE_TEXT, TRUE), size, &row, JD_TEXT_START);

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
draw_parts (const JdCardPen *pen, const JdCardFace *face, const Arrangement *arrangement, const JdRect *rect)
{
  double gap = PART_GAP * pen->scale;
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
      jd_card_part_draw (pen, face, part, arrangement->compact, &box);
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
  Arrangement arrangement;

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
  arrange (painter, &pen, face, rect->width, rect->height, &arrangement);

  cairo_save (cr);
  cairo_new_path (cr);
  draw_ground (&pen, face, rect);
  cairo_rectangle (cr, rect->x, rect->y, rect->width, rect->height);
  cairo_clip (cr);
  draw_title (&pen, face, &arrangement, rect);
  draw_parts (&pen, face, &arrangement, rect);
  if (face->flags & JD_CARD_LOCKED)
    {
      double size = PADLOCK * painter->scale;
      JdRect box = { rect->x + rect->width - size - PAD_RIGHT * painter->scale,
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

  two_rows = 44 * painter->scale;

  return jd_card_painter_shows_whole_title (painter, face, width, two_rows) ? two_rows : 54 * painter->scale;
}

/** jd_card_painter_shows_whole_title: whether a card of that size shows its title without an ellipsis. */
gboolean
jd_card_painter_shows_whole_title (JdCardPainter *painter,
                                   const JdCardFace *face,
                                   double width,
                                   double height)
{
  JdCardPen pen;
  Arrangement arrangement;

  g_return_val_if_fail (painter != NULL, FALSE);
  g_return_val_if_fail (face != NULL && face->code != NULL && face->title != NULL, FALSE);

  pen = pen_new (painter, NULL, jd_palette_get (JD_SCHEME_LIGHT), face->flags);
  arrange (painter, &pen, face, width, height, &arrangement);

  return arrangement.flow->whole;
}
