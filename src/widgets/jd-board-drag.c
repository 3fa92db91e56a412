/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drag and drop. The payload is the roles; between two windows of one project it works as on one board. */
#include "jd-board-private.h"

#include "jd-role-drag.h"
#include "jd-theme.h"

#include <math.h>

/* So near to the edge of a pane that scrolls, it scrolls: at most so fast, in units a second, and not where the pointer
 * only passes, in microseconds. */
#define EDGE          40.0
#define EDGE_SPEED    900.0
#define EDGE_PATIENCE 300000
/* Several cards are dragged as a stack of at most so many, each this far off the one before. */
#define STACK        3
#define STACK_OFFSET 5.0
#define SHADOW       8.0

/* --- taking --- */

static GdkContentProvider *
prepare_cb (JdBoard *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GPtrArray) roles = NULL;
  g_autoptr (JdRoleDrag) payload = NULL;

  if (self->mode != JD_BOARD_RESTING || jd_board_find_card_at (self, x, y) < 0)
    return NULL;
  roles = jd_viewer_dup_selected (self->viewer);
  if (roles->len == 0)
    return NULL;
  payload = jd_role_drag_new (jd_viewer_get_project (self->viewer), roles);
  self->pointer_x = x;
  self->pointer_y = y;
  return gdk_content_provider_new_typed (JD_TYPE_ROLE_DRAG, payload);
}

static void
append_count (JdBoard *self, GtkSnapshot *snapshot, guint count, double right, double top)
{
  const JdPalette *palette = jd_theme_get_palette (GTK_WIDGET (self));
  JdColour ground = jd_palette_get_colour (palette, JD_COLOUR_SELECTION);
  JdColour ink = jd_palette_text_on (ground);
  g_autofree char *text = g_strdup_printf ("%u", count);
  g_autoptr (PangoLayout) layout = jd_board_create_text (self, text);
  GskRoundedRect pill;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  width = MAX (width + 12, height + 4);
  gsk_rounded_rect_init_from_rect (
    &pill, &GRAPHENE_RECT_INIT (right - width, top, width, height + 4), (height + 4) / 2.0);
  gtk_snapshot_push_rounded_clip (snapshot, &pill);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ ground.red, ground.green, ground.blue, 1 }, &pill.bounds);
  gtk_snapshot_pop (snapshot);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (right - width, top + 2));
  gtk_snapshot_append_layout (snapshot, layout, &(GdkRGBA){ ink.red, ink.green, ink.blue, 1 });
  gtk_snapshot_restore (snapshot);
}

/* What hangs on the pointer: the card that was taken on top of others of the selection. */
static GdkPaintable *
make_icon (JdBoard *self, guint top_card)
{
  guint n_roles = self->moving->len;
  guint depth = MIN (n_roles, STACK);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  /* Without a compositor what is see-through would be black. */
  double shadow = gdk_display_is_composited (gtk_widget_get_display (GTK_WIDGET (self))) ? SHADOW : 0;
  JdRect rect;
  graphene_size_t size;

  jd_board_get_card_rect (self, top_card, &rect);
  size = GRAPHENE_SIZE_INIT (rect.width + (depth - 1) * STACK_OFFSET + shadow,
                             rect.height + (depth - 1) * STACK_OFFSET + shadow);
  for (guint i = depth; i-- > 0;)
    {
      JdRect place = { i * STACK_OFFSET, i * STACK_OFFSET, rect.width, rect.height };
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, size.width, size.height));

      jd_role_card_paint (jd_board_get_nth_card (self, top_card), cr, &place, JD_CARD_GHOST);
      cairo_destroy (cr);
    }
  if (n_roles > 1)
    append_count (self, snapshot, n_roles, rect.width - 4, 2);
  return gtk_snapshot_free_to_paintable (snapshot, &size);
}

static void
drag_began_cb (JdBoard *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GPtrArray) roles = jd_viewer_dup_selected (self->viewer);
  int card = jd_board_find_card_at (self, self->pointer_x, self->pointer_y);
  g_autoptr (GdkPaintable) icon = NULL;
  JdRect rect;

  if (card < 0)
    return;
  self->pressed_card = -1;
  jd_board_begin_move (self, JD_BOARD_DRAGGING, roles);
  jd_board_get_card_rect (self, card, &rect);
  icon = make_icon (self, card);
  self->grip_x = self->pointer_x - rect.x;
  self->grip_y = self->pointer_y - rect.y;
  self->icon_height = rect.height;
  gtk_drag_source_set_icon (source, icon, (int) self->grip_x, (int) self->grip_y);
}

static void
drag_ended_cb (JdBoard *self)
{
  jd_board_end_move (self);
}

/* --- scrolling near an edge --- */

static void
stop_edge_scroll (JdBoard *self)
{
  if (self->edge_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->edge_tick);
  self->edge_tick = 0;
}

/* How fast the pane under the pointer has to scroll. */
static double
get_edge_speed (JdBoard *self, JdBoardAreaId *area)
{
  double y = self->pointer_y;
  JdRect clip;

  if (self->layout == NULL || !jd_board_layout_hit (self->layout, self->pointer_x, y, area, NULL)
      || !jd_board_get_clip (self, *area, &clip))
    return 0;
  if (y < clip.y + EDGE)
    return -EDGE_SPEED * MIN ((clip.y + EDGE - y) / EDGE, 1);
  if (y > clip.y + clip.height - EDGE)
    return EDGE_SPEED * MIN ((y - clip.y - clip.height + EDGE) / EDGE, 1);
  return 0;
}

static gboolean
edge_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer unused)
{
  JdBoard *self = JD_BOARD (widget);
  JdBoardAreaId area;
  double speed = get_edge_speed (self, &area);
  GdkFrameTimings *timings = gdk_frame_clock_get_current_timings (clock);
  gint64 interval = timings != NULL ? gdk_frame_timings_get_refresh_interval (timings) : 0;

  if (speed == 0)
    {
      self->edge_tick = 0;
      return G_SOURCE_REMOVE;
    }
  if (gdk_frame_clock_get_frame_time (clock) - self->edge_since >= EDGE_PATIENCE)
    jd_board_scroll_by (self, area, speed * (interval > 0 ? interval : 16667) / G_USEC_PER_SEC);
  return G_SOURCE_CONTINUE;
}

static void
scroll_near_edge (JdBoard *self)
{
  JdBoardAreaId area;

  if (self->edge_tick != 0 || get_edge_speed (self, &area) == 0)
    return;
  self->edge_since = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  self->edge_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), edge_tick_cb, NULL, NULL);
}

/* --- giving --- */

/* The roles that @drop brings, if they are of our project. Returns: (transfer full) (nullable) */
static JdRoleDrag *
dup_payload (JdBoard *self, GdkDrop *drop)
{
  GdkDrag *drag = gdk_drop_get_drag (drop);
  g_auto (GValue) value = G_VALUE_INIT;
  JdRoleDrag *payload;

  if (drag == NULL || self->viewer == NULL)
    return NULL;
  g_value_init (&value, JD_TYPE_ROLE_DRAG);
  if (!gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL))
    return NULL;
  payload = g_value_get_boxed (&value);
  return payload->project == jd_viewer_get_project (self->viewer) ? jd_role_drag_ref (payload) : NULL;
}

static gboolean
accept_cb (JdBoard *self, GdkDrop *drop)
{
  g_autoptr (JdRoleDrag) payload = dup_payload (self, drop);

  return payload != NULL && jd_viewer_get_design (self->viewer) != NULL;
}

static GdkDragAction
hover_cb (JdBoard *self, double x, double y, GtkDropTarget *target)
{
  JdBoardPlace place;
  gboolean found;

  /* The drag may come from another window. */
  if (self->mode != JD_BOARD_DRAGGING)
    {
      g_autoptr (JdRoleDrag) payload = dup_payload (self, gtk_drop_target_get_current_drop (target));

      if (payload == NULL)
        return 0;
      jd_board_begin_move (self, JD_BOARD_DRAGGING, payload->roles);
      self->hosts_drag = TRUE;
    }

  self->pointer_x = x;
  self->pointer_y = y;
  found = jd_board_find_place (self, x, y, &place);
  jd_board_set_place (self, found ? &place : NULL);
  scroll_near_edge (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return found ? GDK_ACTION_MOVE : 0;
}

static void
left_cb (JdBoard *self)
{
  stop_edge_scroll (self);
  jd_board_set_place (self, NULL);
  if (self->hosts_drag)
    jd_board_end_move (self);
}

static gboolean
dropped_cb (JdBoard *self, const GValue *value, double x, double y)
{
  JdBoardPlace place;
  gboolean done;

  stop_edge_scroll (self);
  if (self->mode != JD_BOARD_DRAGGING || !jd_board_find_place (self, x, y, &place))
    return FALSE;
  jd_board_set_place (self, &place);
  self->let_go_x = x - self->grip_x;
  self->let_go_y = y - self->grip_y;
  done = jd_board_drop (self);
  self->was_let_go = self->layout_stale;
  return done;
}

void
jd_board_init_drag (JdBoard *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (JD_TYPE_ROLE_DRAG, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (drag_began_cb), self);
  g_signal_connect_swapped (source, "drag-end", G_CALLBACK (drag_ended_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));

  g_signal_connect_swapped (target, "accept", G_CALLBACK (accept_cb), self);
  g_signal_connect_swapped (target, "enter", G_CALLBACK (hover_cb), self);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (hover_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
