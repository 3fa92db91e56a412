/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small things on a card: meter, badge, note, unit dots, padlock. */
#pragma once

#include "jd-card.h"
#include "jd-text-private.h"

G_BEGIN_DECLS

/**
 * JdCardPen:
 * @cr: where to draw
 * @palette: in which colours
 * @scale: size of type against the normal one
 * @strength: 1, or less for a card that steps back: every ink is mixed with the card by so much
 * @cache: shaped short texts by size, weight and text
 *
 * What every part needs to draw itself.
 */
typedef struct
{
  cairo_t *cr;
  const JdPalette *palette;
  PangoContext *context;
  GHashTable *cache;
  double scale;
  double strength;
} JdCardPen;

/** JdCardPart: something of a known width on the last row of a card. */
typedef enum
{
  JD_CARD_PART_METERS,
  JD_CARD_PART_TARGET,
  JD_CARD_PART_NOTE,
  JD_CARD_PART_UNITS,
} JdCardPart;

#define JD_CARD_N_PARTS (JD_CARD_PART_UNITS + 1)

void jd_card_pen_set_ink (const JdCardPen *pen, JdColour colour);
PangoLayout *jd_card_pen_get_text (const JdCardPen *pen, const char *text, double size, gboolean bold);
void jd_card_path (cairo_t *cr, const JdRect *rect, double radius);

double
jd_card_part_get_width (const JdCardPen *pen, const JdCardFace *face, JdCardPart part, gboolean compact);
void jd_card_part_draw (const JdCardPen *pen,
                        const JdCardFace *face,
                        JdCardPart part,
                        gboolean compact,
                        const JdRect *box);
void jd_card_draw_padlock (const JdCardPen *pen, const JdRect *box);

G_END_DECLS
