/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paints the face of one card: what is on screen and what is exported are the same strokes. */
#pragma once

#include "jd-geometry.h"
#include "jd-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

#define JD_CARD_LEVEL_UNSCORED 0
#define JD_CARD_LEVEL_EXCLUDED -1

/**
 * JdCardLevel:
 * @mark: (nullable): one letter that says which side this is, where two are shown ("イ", "I")
 * @value: 1 to 5, %JD_CARD_LEVEL_UNSCORED or %JD_CARD_LEVEL_EXCLUDED
 * @excluded_text: (nullable): the word for excluded ("評価外"), shown where there is room
 */
typedef struct
{
  const char *mark;
  int value;
  const char *excluded_text;
} JdCardLevel;

/**
 * JdCardUnit:
 * @initial: first letter of the unit's name, as shown in its dot
 * @colour: name of its colour, see jd_palette_get_unit_colour()
 */
typedef struct
{
  const char *initial;
  const char *colour;
} JdCardUnit;

/**
 * JdCardFlags:
 * @JD_CARD_NORMAL: nothing special
 * @JD_CARD_DIM: does not match the filter
 * @JD_CARD_SELECTED: ring around it
 * @JD_CARD_HOVERED: the pointer is over it
 * @JD_CARD_LOCKED: a padlock
 * @JD_CARD_EXCLUDED: considered and decided not to do: hatched, quiet
 * @JD_CARD_GHOST: the picture that is dragged along: a shadow, slightly see-through
 * @JD_CARD_TRIED: the badge is of what is only tried, and filled; that of another design is dashed
 */
typedef enum
{
  JD_CARD_NORMAL = 0,
  JD_CARD_DIM = 1 << 0,
  JD_CARD_SELECTED = 1 << 1,
  JD_CARD_HOVERED = 1 << 2,
  JD_CARD_LOCKED = 1 << 3,
  JD_CARD_EXCLUDED = 1 << 4,
  JD_CARD_GHOST = 1 << 5,
  JD_CARD_TRIED = 1 << 6,
} JdCardFlags;

/**
 * JdCardFace:
 * @code: role code, "B-3"
 * @title: role name
 * @function: place of its function in the catalogue, from 0; gives the colour
 * @levels: (array length=n_levels): the sides in use, in-house first
 * @n_levels: 0 to 2
 * @target: (nullable): what another design or a tried pattern says, ready to print ("→ アウトソース")
 * @area_note: (nullable): its area in the catalogue where it stands elsewhere ("標準 I")
 * @units: (array length=n_units): who does it
 * @n_units: how many; those that do not fit are left out and counted ("+2")
 * @flags: how it looks at the moment
 * @target_short: (nullable): the same as @target in the fewest letters ("→ ア"), for where there is no room
 * @target_sign: (nullable): its sign alone ("→"), for where there is hardly any
 *
 * Everything that a card shows, as plain data.  Strings are borrowed for the time of the call.
 */
typedef struct
{
  const char *code;
  const char *title;
  guint function;
  const JdCardLevel *levels;
  guint n_levels;
  const char *target;
  const char *area_note;
  const JdCardUnit *units;
  guint n_units;
  JdCardFlags flags;
  const char *target_short;
  const char *target_sign;
} JdCardFace;

/* Holds the shaped text of many cards; one for a whole board. */
typedef struct _JdCardPainter JdCardPainter;

JdCardPainter *jd_card_painter_new (PangoContext *context, const char *language, double scale)
  G_GNUC_WARN_UNUSED_RESULT;
JdCardPainter *jd_card_painter_ref (JdCardPainter *painter);
void jd_card_painter_unref (JdCardPainter *painter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCardPainter, jd_card_painter_unref)

void jd_card_painter_draw (JdCardPainter *painter,
                           cairo_t *cr,
                           const JdCardFace *face,
                           const JdRect *rect,
                           const JdPalette *palette);
double jd_card_painter_get_natural_height (JdCardPainter *painter, const JdCardFace *face, double width);
gboolean jd_card_painter_shows_whole_title (JdCardPainter *painter,
                                            const JdCardFace *face,
                                            double width,
                                            double height);

G_END_DECLS
