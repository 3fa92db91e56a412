/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands over the cards for a moment: the place that would be dropped on, its name, the rubber band, and the
 * beginning of a code that is being typed. */
#include "jd-board-private.h"

#include "jd-figure-words.h"
#include "jd-theme.h"

#define PILL_PAD_X 10
#define PILL_PAD_Y 4
#define PILL_GAP   10
/* Room for a pill and the gap above it, at scale 1. */
#define PILL_HEIGHT 32
/* What a carried card needs below it, see jd_card_painter_draw(). */
#define GHOST_SHADOW 6
#define LANE_RADIUS  6

static GdkRGBA
get_colour (JdBoard *self, JdColourRole role, double strength)
{
  JdColour colour = jd_palette_get_colour (jd_theme_get_palette (GTK_WIDGET (self)), role);

  return (GdkRGBA){ colour.red, colour.green, colour.blue, strength };
}

static void
draw_box (GtkSnapshot *snapshot, const JdRect *rect, double radius, GdkRGBA fill, GdkRGBA edge, float width)
{
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (
    &box, &GRAPHENE_RECT_INIT (rect->x, rect->y, rect->width, rect->height), radius);
  if (fill.alpha > 0)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &box);
      gtk_snapshot_append_color (snapshot, &fill, &box.bounds);
      gtk_snapshot_pop (snapshot);
    }
  if (width > 0)
    gtk_snapshot_append_border (snapshot,
                                &box,
                                (const float[]){ width, width, width, width },
                                (const GdkRGBA[]){ edge, edge, edge, edge });
}

/* A text in the size of the board's own. Returns: (transfer full) */
PangoLayout *
jd_board_create_text (JdBoard *self, const char *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (self->scale));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/* Shows a short text on a ground of its own, its lower edge in the middle at a point, moved as far as needed to be
 * wholly on the board. */
static void
draw_pill (JdBoard *self, GtkSnapshot *snapshot, const char *text, double centre, double bottom)
{
  g_autoptr (PangoLayout) layout = jd_board_create_text (self, text);
  GdkRGBA ground = get_colour (self, JD_COLOUR_TEXT, 1);
  GdkRGBA ink = get_colour (self, JD_COLOUR_CARD, 1);
  int width, height;
  JdRect pill;

  pango_layout_get_pixel_size (layout, &width, &height);
  pill.width = width + 2 * PILL_PAD_X;
  pill.height = height + 2 * PILL_PAD_Y;
  pill.x = (int) CLAMP (centre - pill.width / 2, 0, MAX (self->layout_width - pill.width, 0));
  pill.y = (int) CLAMP (bottom - pill.height, 0, MAX (self->layout_height - pill.height, 0));

  draw_box (snapshot, &pill, pill.height / 2, ground, ground, 1);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (pill.x + PILL_PAD_X, pill.y + PILL_PAD_Y));
  gtk_snapshot_append_layout (snapshot, layout, &ink);
  gtk_snapshot_restore (snapshot);
}

/* Marks the lane that would be dropped on, if it is in @area: over the ground, under the cards. */
void
jd_board_snapshot_place (JdBoard *self, GtkSnapshot *snapshot, JdBoardAreaId area)
{
  JdRect rect;

  if (!self->has_place || self->place.keeps_areas || jd_board_area_from_area (self->place.area) != area)
    return;
  rect = jd_board_get_place_rect (self, &self->place);
  draw_box (snapshot,
            &rect,
            LANE_RADIUS,
            get_colour (self, JD_COLOUR_DROP, 0.16),
            get_colour (self, JD_COLOUR_DROP, 1),
            3);
}

/* Shows the card that is carried by keys, its lower edge in the middle at a point. */
static void
draw_carried (JdBoard *self, GtkSnapshot *snapshot, double centre, double bottom)
{
  guint index = jd_role_get_index (g_ptr_array_index (self->moving, 0));
  int focused = jd_board_get_focused (self);
  JdRect rect;
  cairo_t *cr;

  if (focused >= 0)
    index = focused;
  if (!jd_board_get_card_rect (self, index, &rect))
    return;
  rect.x = CLAMP (centre - rect.width / 2, 0, MAX (self->layout_width - rect.width, 0));
  rect.y = bottom - rect.height;
  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (rect.x, rect.y, rect.width, rect.height + GHOST_SHADOW));
  jd_role_card_paint (jd_board_get_nth_card (self, index), cr, &rect, JD_CARD_GHOST);
  cairo_destroy (cr);
}

/* Names the place that would be dropped on: above what hangs on the pointer, or, carried by keys, at the lower end of
 * the lane, where the fewest cards are, or below the bar. */
static void
draw_place (JdBoard *self, GtkSnapshot *snapshot)
{
  JdRect rect = jd_board_get_place_rect (self, &self->place);
  double centre = rect.x + rect.width / 2, bottom = rect.y + rect.height;
  double icon_bottom = self->icon_height > 0 ? self->pointer_y - self->grip_y + self->icon_height : 0;
  double pill_height = PILL_HEIGHT * jd_board_get_type_scale (self);
  g_autofree char *text = jd_board_dup_place_text (self, &self->place);

  if (self->place.keeps_areas)
    draw_pill (self, snapshot, text, centre, MAX (bottom, icon_bottom) + PILL_GAP + pill_height);
  else if (self->mode != JD_BOARD_CARRYING)
    draw_pill (self, snapshot, text, self->pointer_x, self->pointer_y - self->grip_y - PILL_GAP);
  else
    {
      draw_pill (self, snapshot, text, centre, bottom - PILL_GAP);
      draw_carried (self, snapshot, centre, bottom - PILL_GAP - pill_height);
    }
}

static void
draw_band (JdBoard *self, GtkSnapshot *snapshot)
{
  JdRect rect = jd_board_get_band_rect (self);

  draw_box (snapshot,
            &rect,
            2,
            get_colour (self, JD_COLOUR_SELECTION, 0.14),
            get_colour (self, JD_COLOUR_SELECTION, 1),
            1);
}

/* Draws what there is of all that. */
void
jd_board_snapshot_marks (JdBoard *self, GtkSnapshot *snapshot)
{
  if (self->has_place)
    draw_place (self, snapshot);
  if (self->band.drawn)
    draw_band (self, snapshot);
  if (self->typed->len > 0)
    draw_pill (self, snapshot, self->typed->str, self->layout_width / 2, self->layout_height - 2 * PILL_GAP);
}
