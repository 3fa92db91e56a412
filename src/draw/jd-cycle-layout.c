/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cycle as others see it: made, asked. */

#include "jd-cycle-layout.h"

#include "jd-cycle-private.h"

/* In a picture larger than this type grows with it, up to so much: it is read from the back of a room. */
#define USUAL_WIDTH  760.0
#define USUAL_HEIGHT 540.0
#define LARGEST_TYPE 1.4

/**
 * jd_cycle_layout_new:
 * @context: where font and rendering come from
 * @data: what the picture shows; all that it points to must live as long as the layout
 * @width: of the whole picture, in user-space units
 * @height: of the whole picture
 *
 * Lays the cycle out.  No pane, tile or loop lies over another; where room is short they say less.
 *
 * Returns: (transfer full): the layout
 */
JdCycleLayout *
jd_cycle_layout_new (PangoContext *context, const JdCycleData *data, double width, double height)
{
  JdCycleLayout *layout;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (data != NULL && data->font_scale > 0, NULL);

  layout = g_new0 (JdCycleLayout, 1);
  layout->data = *data;
  layout->data.font_scale
    *= CLAMP (MIN (width / USUAL_WIDTH, height / USUAL_HEIGHT) / data->font_scale, 1, LARGEST_TYPE);
  layout->context = jd_text_context_new (context, data->language);
  layout->width = MAX (width, 1);
  layout->height = MAX (height, 1);
  layout->tiles = g_new0 (JdRect, data->n_tiles);
  layout->chosen = -1;
  layout->spot = JD_CYCLE_NOWHERE;
  layout->drop = -1;
  jd_cycle_place (layout);
  jd_cycle_place_tiles (layout);

  return layout;
}

/** jd_cycle_layout_free: frees @layout. */
void
jd_cycle_layout_free (JdCycleLayout *layout)
{
  if (layout == NULL)
    return;
  g_clear_object (&layout->title);
  g_clear_object (&layout->note);
  g_clear_object (&layout->rule);
  g_object_unref (layout->context);
  g_free (layout->tiles);
  g_free (layout);
}

/**
 * jd_cycle_layout_set_chosen:
 * @layout: a layout
 * @tile: the function that is selected everywhere, or -1
 *
 * Returns: whether that is another one than before
 */
gboolean
jd_cycle_layout_set_chosen (JdCycleLayout *layout, int tile)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  if (tile < 0 || (guint) tile >= layout->data.n_tiles)
    tile = -1;
  if (layout->chosen == tile)
    return FALSE;
  layout->chosen = tile;

  return TRUE;
}

/**
 * jd_cycle_layout_set_spot:
 * @layout: a layout
 * @spot: what pointer or keys stand on
 *
 * Returns: whether that is another one than before
 */
gboolean
jd_cycle_layout_set_spot (JdCycleLayout *layout, JdCycleSpot spot)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  if (layout->spot.part == spot.part && layout->spot.index == spot.index)
    return FALSE;
  layout->spot = spot;

  return TRUE;
}

/**
 * jd_cycle_layout_set_drop:
 * @layout: a layout
 * @loop: the #JdCycleLoop that something is held over, or -1
 *
 * Returns: whether that is another one than before
 */
gboolean
jd_cycle_layout_set_drop (JdCycleLayout *layout, int loop)
{
  g_return_val_if_fail (layout != NULL, FALSE);

  if (layout->drop == loop)
    return FALSE;
  layout->drop = loop;

  return TRUE;
}

/**
 * jd_cycle_layout_hit:
 * @layout: a layout
 * @x: a point in the picture
 * @y: a point in the picture
 *
 * Finds what lies at a point.
 *
 * Returns: the tile or loop, or %JD_CYCLE_NOWHERE
 */
JdCycleSpot
jd_cycle_layout_hit (const JdCycleLayout *layout, double x, double y)
{
  g_return_val_if_fail (layout != NULL, JD_CYCLE_NOWHERE);

  for (guint i = 0; i < layout->data.n_tiles; i++)
    if (jd_rect_contains (&layout->tiles[i], x, y))
      return (JdCycleSpot){ JD_CYCLE_PART_TILE, i };
  for (guint i = 0; i < JD_CYCLE_N_LOOPS; i++)
    if (jd_rect_contains (&layout->loops[i], x, y))
      return (JdCycleSpot){ JD_CYCLE_PART_LOOP, i };

  return JD_CYCLE_NOWHERE;
}

/** jd_cycle_layout_get_station: gets the pane of @station. */
JdRect
jd_cycle_layout_get_station (const JdCycleLayout *layout, JdCycleStation station)
{
  g_return_val_if_fail (layout != NULL && station < JD_CYCLE_N_STATIONS, ((JdRect){ 0 }));

  return layout->stations[station];
}

/** jd_cycle_layout_get_loop: gets the place where improvements of @loop are filed. */
JdRect
jd_cycle_layout_get_loop (const JdCycleLayout *layout, JdCycleLoop loop)
{
  g_return_val_if_fail (layout != NULL && loop < JD_CYCLE_N_LOOPS, ((JdRect){ 0 }));

  return layout->loops[loop];
}

/** jd_cycle_layout_get_tile: gets the place of @tile. */
JdRect
jd_cycle_layout_get_tile (const JdCycleLayout *layout, guint tile)
{
  g_return_val_if_fail (layout != NULL && tile < layout->data.n_tiles, ((JdRect){ 0 }));

  return layout->tiles[tile];
}
