/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small things on a card.  Each knows its width before it is drawn, so that the title gets the rest. */

#include "jd-card-parts-private.h"

#include <math.h>

#define N_CELLS     5
#define SMALL_TEXT  10.5
#define FIGURE_TEXT 12.5
#define DOT         15.0
#define DOT_OVERLAP 3.0
#define MOST_DOTS   3

/* A meter's measures: cells are narrower where two meters share a row. */
typedef struct
{
  double cell;
  double gap;
  double height;
} MeterSize;

/** jd_card_pen_set_ink: makes @colour the source, mixed with the card by the strength of @pen. */
void
jd_card_pen_set_ink (const JdCardPen *pen, JdColour colour)
{
  JdColour card = jd_palette_get_colour (pen->palette, JD_COLOUR_CARD);
  double s = pen->strength;

  cairo_set_source_rgb (pen->cr,
                        s * colour.red + (1 - s) * card.red,
                        s * colour.green + (1 - s) * card.green,
                        s * colour.blue + (1 - s) * card.blue);
}

static void
set_role_ink (const JdCardPen *pen, JdColourRole role)
{
  jd_card_pen_set_ink (pen, jd_palette_get_colour (pen->palette, role));
}

/**
 * jd_card_pen_get_text:
 * @pen: a pen
 * @text: a short text
 * @size: at scale 1
 * @bold: whether in bold
 *
 * Gets a shaped text from the cache, shaping it the first time.
 *
 * Returns: (transfer none): the layout
 */
PangoLayout *
jd_card_pen_get_text (const JdCardPen *pen, const char *text, double size, gboolean bold)
{
  g_autofree char *key = g_strdup_printf ("%d%c%s", (int) (size * 10), bold ? 'b' : 'n', text);
  PangoLayout *layout = g_hash_table_lookup (pen->cache, key);

  if (layout == NULL)
    {
      layout = jd_text_layout_new (pen->context, text, size * pen->scale, bold);
      g_hash_table_insert (pen->cache, g_steal_pointer (&key), layout);
    }

  return layout;
}

/** jd_card_path: adds @rect with rounded corners to the path of @cr. */
void
jd_card_path (cairo_t *cr, const JdRect *rect, double radius)
{
  double r = MIN (radius, MIN (rect->width, rect->height) / 2);
  double right = rect->x + rect->width - r;
  double bottom = rect->y + rect->height - r;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, rect->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, r, 0, G_PI_2);
  cairo_arc (cr, rect->x + r, bottom, r, G_PI_2, G_PI);
  cairo_arc (cr, rect->x + r, rect->y + r, r, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
show_text (const JdCardPen *pen,
           const char *text,
           double size,
           gboolean bold,
           const JdRect *box,
           JdTextAlign align)
{
  jd_text_show_line (pen->cr, jd_card_pen_get_text (pen, text, size, bold), size * pen->scale, box, align);
}

static double
text_width (const JdCardPen *pen, const char *text, double size, gboolean bold)
{
  return jd_text_get_width (jd_card_pen_get_text (pen, text, size, bold));
}

static MeterSize
meter_size (const JdCardPen *pen, const JdCardFace *face, gboolean compact)
{
  double s = pen->scale;

  return compact || face->n_levels > 1 ? (MeterSize){ 3.5 * s, 1.25 * s, 10 * s }
                                       : (MeterSize){ 5 * s, 1.5 * s, 10 * s };
}

static double
figure_width (const JdCardPen *pen)
{
  return text_width (pen, "5", FIGURE_TEXT, TRUE);
}

static double
mark_width (const JdCardPen *pen, const JdCardLevel *level)
{
  return level->mark == NULL ? 0 : text_width (pen, level->mark, SMALL_TEXT, FALSE) + 3 * pen->scale;
}

/* An excluded side says so in words where it is the only one. */
static const char *
excluded_word (const JdCardFace *face, const JdCardLevel *level, gboolean compact)
{
  return compact || face->n_levels > 1 ? NULL : level->excluded_text;
}

static double
level_width (const JdCardPen *pen, const JdCardFace *face, const JdCardLevel *level, gboolean compact)
{
  MeterSize size = meter_size (pen, face, compact);
  double width = mark_width (pen, level) + figure_width (pen);

  if (level->value != JD_CARD_LEVEL_EXCLUDED)
    return width + N_CELLS * (size.cell + size.gap) + 3 * pen->scale;
  if (excluded_word (face, level, compact) != NULL)
    width += 3 * pen->scale + text_width (pen, excluded_word (face, level, compact), SMALL_TEXT, FALSE);

  return width;
}

static double
meters_width (const JdCardPen *pen, const JdCardFace *face, gboolean compact)
{
  double width = 0;

  for (guint i = 0; i < face->n_levels; i++)
    width += level_width (pen, face, &face->levels[i], compact) + (i > 0 ? 7 * pen->scale : 0);

  return width;
}

static void
draw_cells (const JdCardPen *pen, const MeterSize *size, int value, const JdRect *box)
{
  double top = box->y + (box->height - size->height) / 2;
  double line = MAX (pen->scale, 1);

  for (int i = 0; i < N_CELLS; i++)
    {
      JdRect cell = { box->x + i * (size->cell + size->gap), top, size->cell, size->height };
      JdRect inner = jd_rect_inset (&cell, line / 2, line / 2);

      if (i < value)
        jd_card_path (pen->cr, &cell, 1.25 * pen->scale);
      else
        jd_card_path (pen->cr, &inner, 1.0 * pen->scale);
      set_role_ink (pen, i < value ? JD_COLOUR_LEVEL : JD_COLOUR_LEVEL_EMPTY);
      if (i < value)
        cairo_fill (pen->cr);
      else
        {
          cairo_set_line_width (pen->cr, line);
          cairo_stroke (pen->cr);
        }
    }
}

static void
draw_level (const JdCardPen *pen,
            const JdCardFace *face,
            const JdCardLevel *level,
            gboolean compact,
            const JdRect *box)
{
  static const char *const figures[] = { "–", "1", "2", "3", "4", "5" };
  MeterSize size = meter_size (pen, face, compact);
  const char *word = excluded_word (face, level, compact);
  JdRect rest = *box;

  if (level->mark != NULL)
    {
      set_role_ink (pen, JD_COLOUR_DIM_TEXT);
      show_text (pen, level->mark, SMALL_TEXT, FALSE, &rest, JD_TEXT_START);
      rest.x += mark_width (pen, level);
      rest.width -= mark_width (pen, level);
    }

  if (level->value == JD_CARD_LEVEL_EXCLUDED)
    {
      set_role_ink (pen, JD_COLOUR_DIM_TEXT);
      show_text (pen, "×", FIGURE_TEXT, TRUE, &rest, JD_TEXT_START);
      if (word != NULL)
        show_text (pen, word, SMALL_TEXT, FALSE, &rest, JD_TEXT_END);
      return;
    }

  draw_cells (pen, &size, level->value, &rest);
  set_role_ink (pen, level->value == JD_CARD_LEVEL_UNSCORED ? JD_COLOUR_DIM_TEXT : JD_COLOUR_TEXT);
  rest.x += rest.width - figure_width (pen);
  rest.width = figure_width (pen);
  show_text (pen, figures[CLAMP (level->value, 0, 5)], FIGURE_TEXT, TRUE, &rest, JD_TEXT_CENTRE);
}

static void
draw_meters (const JdCardPen *pen, const JdCardFace *face, gboolean compact, const JdRect *box)
{
  double x = box->x;

  for (guint i = 0; i < face->n_levels; i++)
    {
      double width = level_width (pen, face, &face->levels[i], compact);
      JdRect place = { x, box->y, width, box->height };

      draw_level (pen, face, &face->levels[i], compact, &place);
      x += width + 7 * pen->scale;
    }
}

static double
pill_width (const JdCardPen *pen, const char *text)
{
  return text_width (pen, text, SMALL_TEXT, FALSE) + 11 * pen->scale;
}

/* A pill of one line: dashed for what is only planned. */
static void
draw_pill (const JdCardPen *pen, const char *text, JdColourRole role, gboolean dashed, const JdRect *box)
{
  double height = 15 * pen->scale;
  JdRect pill = { box->x, box->y + (box->height - height) / 2, box->width, height };
  JdRect inner = jd_rect_inset (&pill, pen->scale / 2, pen->scale / 2);
  JdRect words = jd_rect_inset (&pill, 5 * pen->scale, 0);
  const double dashes[] = { 3 * pen->scale, 2 * pen->scale };

  cairo_save (pen->cr);
  jd_card_path (pen->cr, &inner, height / 2);
  set_role_ink (pen, role);
  cairo_set_line_width (pen->cr, MAX (pen->scale, 1));
  if (dashed)
    cairo_set_dash (pen->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (pen->cr);
  cairo_restore (pen->cr);

  set_role_ink (pen, role);
  if (pill_width (pen, text) <= box->width + 1e-6)
    show_text (pen, text, SMALL_TEXT, FALSE, &words, JD_TEXT_CENTRE);
  else
    jd_text_draw_line (pen->cr, pen->context, text, SMALL_TEXT * pen->scale, FALSE, &words, JD_TEXT_START);
}

static double
units_width (const JdCardPen *pen, const JdCardFace *face)
{
  guint dots = MIN (face->n_units, MOST_DOTS);
  double width = (dots * (DOT - DOT_OVERLAP) + DOT_OVERLAP) * pen->scale;

  if (face->n_units > MOST_DOTS)
    width += 16 * pen->scale;

  return width;
}

static void
draw_units (const JdCardPen *pen, const JdCardFace *face, const JdRect *box)
{
  guint dots = MIN (face->n_units, MOST_DOTS);
  double radius = DOT * pen->scale / 2;
  double x = box->x + radius;
  double y = box->y + box->height / 2;

  for (guint i = 0; i < dots; i++, x += (DOT - DOT_OVERLAP) * pen->scale)
    {
      JdColour colour = jd_palette_get_unit_colour (pen->palette, face->units[i].colour);
      JdRect dot = { x - radius, y - radius, 2 * radius, 2 * radius };

      /* The rim keeps overlapping dots apart. */
      cairo_arc (pen->cr, x, y, radius, 0, 2 * G_PI);
      set_role_ink (pen, JD_COLOUR_CARD);
      cairo_fill (pen->cr);
      cairo_arc (pen->cr, x, y, radius - pen->scale, 0, 2 * G_PI);
      jd_card_pen_set_ink (pen, colour);
      cairo_fill (pen->cr);
      jd_card_pen_set_ink (pen, jd_palette_text_on (colour));
      show_text (pen, face->units[i].initial, 9, TRUE, &dot, JD_TEXT_CENTRE);
    }

  if (face->n_units > MOST_DOTS)
    {
      g_autofree char *more = g_strdup_printf ("+%u", face->n_units - MOST_DOTS);

      set_role_ink (pen, JD_COLOUR_DIM_TEXT);
      show_text (pen, more, 9.5, FALSE, box, JD_TEXT_END);
    }
}

/** jd_card_part_get_width: computes the width that @part wants on @face; 0 where the face has none. */
double
jd_card_part_get_width (const JdCardPen *pen, const JdCardFace *face, JdCardPart part, gboolean compact)
{
  switch (part)
    {
    case JD_CARD_PART_METERS:
      return meters_width (pen, face, compact);
    case JD_CARD_PART_TARGET:
      return face->target == NULL ? 0 : pill_width (pen, face->target);
    case JD_CARD_PART_NOTE:
      return face->area_note == NULL ? 0 : pill_width (pen, face->area_note);
    case JD_CARD_PART_UNITS:
      return face->n_units == 0 ? 0 : units_width (pen, face);
    default:
      g_return_val_if_reached (0);
    }
}

/** jd_card_part_draw: draws @part of @face into @box, which is as wide as jd_card_part_get_width() asks. */
void
jd_card_part_draw (const JdCardPen *pen,
                   const JdCardFace *face,
                   JdCardPart part,
                   gboolean compact,
                   const JdRect *box)
{
  switch (part)
    {
    case JD_CARD_PART_METERS:
      draw_meters (pen, face, compact, box);
      break;
    case JD_CARD_PART_TARGET:
      draw_pill (pen, face->target, JD_COLOUR_TARGET, TRUE, box);
      break;
    case JD_CARD_PART_NOTE:
      draw_pill (pen, face->area_note, JD_COLOUR_DIM_TEXT, FALSE, box);
      break;
    case JD_CARD_PART_UNITS:
      draw_units (pen, face, box);
      break;
    default:
      g_return_if_reached ();
    }
}

/** jd_card_draw_padlock: draws a closed padlock that fills @box. */
void
jd_card_draw_padlock (const JdCardPen *pen, const JdRect *box)
{
  double shackle = box->width * 0.3;
  double middle = box->x + box->width / 2;
  double top = box->y + box->height * 0.45;
  JdRect body = { box->x, top, box->width, box->height * 0.55 };

  set_role_ink (pen, JD_COLOUR_DIM_TEXT);
  jd_card_path (pen->cr, &body, box->width * 0.15);
  cairo_fill (pen->cr);
  cairo_set_line_width (pen->cr, box->width * 0.16);
  cairo_move_to (pen->cr, middle - shackle, top);
  cairo_line_to (pen->cr, middle - shackle, box->y + shackle + box->width * 0.08);
  cairo_arc (pen->cr, middle, box->y + shackle + box->width * 0.08, shackle, G_PI, 2 * G_PI);
  cairo_line_to (pen->cr, middle + shackle, top);
  cairo_stroke (pen->cr);
}
