/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inks and short texts of cards. */

#include "jd-card-private.h"

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

/** jd_card_pen_set_role_ink: makes the colour of @role the source, mixed with the card by the strength. */
void
jd_card_pen_set_role_ink (const JdCardPen *pen, JdColourRole role)
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
  PangoLayout *layout = g_hash_table_lookup (pen->texts, key);

  if (layout == NULL)
    {
      layout = jd_text_layout_new (pen->context, text, size * pen->scale, bold);
      g_hash_table_insert (pen->texts, g_steal_pointer (&key), layout);
    }

  return layout;
}

/** jd_card_pen_show_text: shows a short text of @size (at scale 1) in @box. */
void
jd_card_pen_show_text (const JdCardPen *pen,
                       const char *text,
                       double size,
                       gboolean bold,
                       const JdRect *box,
                       JdTextAlign align)
{
  jd_text_show_line (pen->cr, jd_card_pen_get_text (pen, text, size, bold), size * pen->scale, box, align);
}

/** jd_card_pen_get_text_width: computes the width of a short text. */
double
jd_card_pen_get_text_width (const JdCardPen *pen, const char *text, double size, gboolean bold)
{
  return jd_text_get_width (jd_card_pen_get_text (pen, text, size, bold));
}
