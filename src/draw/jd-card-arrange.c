/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decides what stands where on a card.  The parts at the end of the last row take their place first, then the
 * title flows over what is left, so that text never runs under a meter. */

#include "jd-card-private.h"

#include <math.h>

#define PAD_ACROSS 3.5
#define CODE_GAP   6.0
/* Rows closer than the first do not read; farther than the second do not belong together. */
#define LEAST_PITCH 15.5
#define MOST_PITCH  18.0
/* A badge that is cut shorter than this says nothing. */
#define LEAST_BADGE 22.0

static void
measure_rows (const JdCardPen *pen, double height, JdCardArrangement *arrangement)
{
  double s = pen->scale;
  double inner = height - 2 * PAD_ACROSS * s;
  int rows = (int) floor (inner / (LEAST_PITCH * s) + 1e-6);

  arrangement->n_rows = CLAMP (rows, 1, JD_TEXT_FLOW_MAX_LINES);
  arrangement->pitch = MIN (inner / arrangement->n_rows, MOST_PITCH * s);
  arrangement->top = (height - arrangement->n_rows * arrangement->pitch) / 2;
}

static double
tail_width (const JdCardPen *pen, const JdCardArrangement *arrangement)
{
  double width = 0;

  for (guint part = 0; part < JD_CARD_N_PARTS; part++)
    if (arrangement->shown[part])
      width += arrangement->part_widths[part] + (width > 0 ? JD_CARD_PART_GAP * pen->scale : 0);

  return width;
}

static void
measure_part (const JdCardPen *pen, const JdCardFace *face, JdCardPart part, JdCardArrangement *arrangement)
{
  arrangement->part_widths[part] = jd_card_part_get_width (pen, face, part, arrangement->trim);
}

static void
trim_part (const JdCardPen *pen,
           const JdCardFace *face,
           JdCardPart part,
           JdCardTrim trim,
           JdCardArrangement *arrangement)
{
  arrangement->trim |= trim;
  measure_part (pen, face, part, arrangement);
}

/* Lets go, in this order, of what the row has no room for: units, area note, words of the badge, width of the
 * cells, the cells themselves, all of the badge but its sign.  Figures stay. */
static void
squeeze_parts (const JdCardPen *pen, const JdCardFace *face, JdCardArrangement *arrangement)
{
  double over;

  for (guint part = 0; part < JD_CARD_N_PARTS; part++)
    {
      measure_part (pen, face, part, arrangement);
      arrangement->shown[part] = arrangement->part_widths[part] > 0;
    }

  if (tail_width (pen, arrangement) > arrangement->width)
    arrangement->shown[JD_CARD_PART_UNITS] = FALSE;
  if (tail_width (pen, arrangement) > arrangement->width)
    arrangement->shown[JD_CARD_PART_NOTE] = FALSE;
  if (tail_width (pen, arrangement) > arrangement->width && face->target_short != NULL)
    trim_part (pen, face, JD_CARD_PART_TARGET, JD_CARD_TRIM_TARGET, arrangement);
  if (tail_width (pen, arrangement) > arrangement->width)
    trim_part (pen, face, JD_CARD_PART_METERS, JD_CARD_TRIM_METERS, arrangement);
  if (tail_width (pen, arrangement) > arrangement->width)
    trim_part (pen, face, JD_CARD_PART_METERS, JD_CARD_TRIM_CELLS, arrangement);
  if (tail_width (pen, arrangement) > arrangement->width && face->target_sign != NULL)
    trim_part (pen, face, JD_CARD_PART_TARGET, JD_CARD_TRIM_SIGN, arrangement);

  over = tail_width (pen, arrangement) - arrangement->width;
  if (over > 0 && arrangement->shown[JD_CARD_PART_TARGET])
    {
      double *badge = &arrangement->part_widths[JD_CARD_PART_TARGET];

      *badge = MAX (*badge - over, 0);
      arrangement->shown[JD_CARD_PART_TARGET] = *badge >= LEAST_BADGE * pen->scale;
    }
}

static void
flow_title (const JdCardPen *pen, const JdCardFace *face, JdCardArrangement *arrangement)
{
  double s = pen->scale;
  double tail = tail_width (pen, arrangement);
  double first = arrangement->width - arrangement->code_width;
  g_autofree char *key = NULL;
  JdTextFlow *flow;

  if (face->flags & JD_CARD_LOCKED)
    first -= (JD_CARD_PADLOCK + 4) * s;
  key = g_strdup_printf ("%d %d %d %u %s",
                         (int) (first * 8),
                         (int) (arrangement->width * 8),
                         (int) (tail * 8),
                         arrangement->n_rows,
                         face->title);
  flow = g_hash_table_lookup (pen->flows, key);
  if (flow == NULL)
    {
      double widths[JD_TEXT_FLOW_MAX_LINES] = { first, arrangement->width, arrangement->width };

      widths[arrangement->n_rows - 1] -= tail > 0 ? tail + JD_CARD_PART_GAP * s : 0;
      flow = g_new0 (JdTextFlow, 1);
      jd_text_flow_init (flow, pen->context, face->title, JD_TEXT_BODY * s, widths, arrangement->n_rows);
      g_hash_table_insert (pen->flows, g_steal_pointer (&key), flow);
    }
  arrangement->flow = flow;
}

/**
 * jd_card_arrange:
 * @pen: a pen, which need not have a cairo context
 * @face: what the card shows
 * @width: of the card
 * @height: of the card
 * @arrangement: (out): where everything stands; its flow belongs to the cache of @pen
 *
 * Arranges a card.
 */
void
jd_card_arrange (const JdCardPen *pen,
                 const JdCardFace *face,
                 double width,
                 double height,
                 JdCardArrangement *arrangement)
{
  double s = pen->scale;

  *arrangement = (JdCardArrangement){
    .left = (JD_CARD_STRIPE + JD_CARD_PAD) * s,
    .width = MAX (width - (JD_CARD_STRIPE + 2 * JD_CARD_PAD) * s, 0),
    .code_width = jd_card_pen_get_text_width (pen, face->code, JD_TEXT_BODY, TRUE) + CODE_GAP * s,
  };
  measure_rows (pen, height, arrangement);
  squeeze_parts (pen, face, arrangement);
  flow_title (pen, face, arrangement);

  /* The title is worth more than who does it, where it usually stands, and the words of a badge. */
  if (!arrangement->flow->whole
      && (arrangement->shown[JD_CARD_PART_UNITS] || arrangement->shown[JD_CARD_PART_NOTE]))
    {
      arrangement->shown[JD_CARD_PART_UNITS] = FALSE;
      arrangement->shown[JD_CARD_PART_NOTE] = FALSE;
      flow_title (pen, face, arrangement);
    }
  if (!arrangement->flow->whole && arrangement->shown[JD_CARD_PART_TARGET] && face->target_short != NULL
      && !(arrangement->trim & JD_CARD_TRIM_TARGET))
    {
      trim_part (pen, face, JD_CARD_PART_TARGET, JD_CARD_TRIM_TARGET, arrangement);
      flow_title (pen, face, arrangement);
    }
}
