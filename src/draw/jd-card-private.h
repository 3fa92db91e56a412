/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of the card: what the files that arrange and draw it share. */
#pragma once

#include "jd-card.h"
#include "jd-text-flow-private.h"

G_BEGIN_DECLS

/* Distances, at scale 1. */
#define JD_CARD_STRIPE   5.0
#define JD_CARD_PAD      6.0 /* after the stripe and at the right */
#define JD_CARD_PART_GAP 6.0
#define JD_CARD_PADLOCK  8.0

/**
 * JdCardPen:
 * @cr: (nullable): where to draw; %NULL to measure
 * @palette: in which colours
 * @context: how text is set
 * @texts: shaped short texts by size, weight and text
 * @flows: titles broken into lines, by text and widths
 * @scale: size of type against the normal one
 * @strength: 1, or less for a card that steps back: every ink is mixed with the card by so much
 *
 * What every part needs to draw itself.
 */
typedef struct
{
  cairo_t *cr;
  const JdPalette *palette;
  PangoContext *context;
  GHashTable *texts;
  GHashTable *flows;
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

/** JdCardTrim: what is drawn narrower to save room. */
typedef enum
{
  JD_CARD_TRIM_NONE = 0,
  JD_CARD_TRIM_TARGET = 1 << 0, /* the short text of the badge */
  JD_CARD_TRIM_METERS = 1 << 1, /* narrow cells, no word for excluded */
  JD_CARD_TRIM_CELLS = 1 << 2,  /* figures without cells */
  JD_CARD_TRIM_SIGN = 1 << 3,   /* only the sign of the badge */
} JdCardTrim;

/**
 * JdCardArrangement:
 * @n_rows: how many rows of text the height gives
 * @pitch: from one row to the next
 * @top: of the first row
 * @left: of every row
 * @width: of a full row
 * @code_width: with the gap after it
 * @shown: which parts there is room for
 * @part_widths: their widths
 * @trim: how they are drawn
 * @flow: (transfer none): the title
 *
 * Where everything of one face stands, relative to the card.
 */
typedef struct
{
  guint n_rows;
  double pitch;
  double top;
  double left;
  double width;
  double code_width;
  gboolean shown[JD_CARD_N_PARTS];
  double part_widths[JD_CARD_N_PARTS];
  JdCardTrim trim;
  const JdTextFlow *flow;
} JdCardArrangement;

void jd_card_arrange (const JdCardPen *pen,
                      const JdCardFace *face,
                      double width,
                      double height,
                      JdCardArrangement *arrangement);

void jd_card_pen_set_ink (const JdCardPen *pen, JdColour colour);
void jd_card_pen_set_role_ink (const JdCardPen *pen, JdColourRole role);
PangoLayout *jd_card_pen_get_text (const JdCardPen *pen, const char *text, double size, gboolean bold);
double jd_card_pen_get_text_width (const JdCardPen *pen, const char *text, double size, gboolean bold);
void jd_card_pen_show_text (const JdCardPen *pen,
                            const char *text,
                            double size,
                            gboolean bold,
                            const JdRect *box,
                            JdTextAlign align);

double jd_card_meters_get_width (const JdCardPen *pen, const JdCardFace *face, JdCardTrim trim);
void jd_card_meters_draw (const JdCardPen *pen, const JdCardFace *face, JdCardTrim trim, const JdRect *box);
double
jd_card_part_get_width (const JdCardPen *pen, const JdCardFace *face, JdCardPart part, JdCardTrim trim);
void jd_card_part_draw (const JdCardPen *pen,
                        const JdCardFace *face,
                        JdCardPart part,
                        JdCardTrim trim,
                        const JdRect *box);
void jd_card_draw_padlock (const JdCardPen *pen, const JdRect *box);

G_END_DECLS
