/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-function-strip.h"

#include "jd-theme.h"

#define TILE       22
#define GAP        4
#define RADIUS     5
#define MOST_TILES 16 /* of a catalogue with more functions the first ones */

struct _JdFunctionStrip
{
  GtkWidget parent_instance;

  JdCatalogue *catalogue;
};

G_DEFINE_FINAL_TYPE (JdFunctionStrip, jd_function_strip, GTK_TYPE_WIDGET)

static int
count_tiles (JdFunctionStrip *self, int width)
{
  int n_functions = self->catalogue != NULL ? (int) jd_catalogue_get_n_functions (self->catalogue) : 0;

  return MIN (MIN (n_functions, MOST_TILES), (width + GAP) / (TILE + GAP));
}

static void
paint_tile (JdFunctionStrip *self, GtkSnapshot *snapshot, int i, JdColour colour)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (i * (TILE + GAP), 0, TILE, TILE);
  JdColour text = jd_palette_text_on (colour);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (
    GTK_WIDGET (self), jd_function_get_code (jd_catalogue_get_function (self->catalogue, i)));
  GskRoundedRect outline;
  int width, height;

  gsk_rounded_rect_init_from_rect (&outline, &bounds, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (
    snapshot, &(GdkRGBA){ colour.red, colour.green, colour.blue, colour.alpha }, &bounds);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (bounds.origin.x + (TILE - width) / 2.0f, (TILE - height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, &(GdkRGBA){ text.red, text.green, text.blue, text.alpha });
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
jd_function_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdFunctionStrip *self = JD_FUNCTION_STRIP (widget);
  const JdPalette *palette = jd_theme_get_palette (widget);
  int n_tiles = count_tiles (self, gtk_widget_get_width (widget));

  for (int i = 0; i < n_tiles; i++)
    paint_tile (self, snapshot, i, jd_palette_get_function_colour (palette, (guint) i));
}

static void
jd_function_strip_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  int n_tiles = count_tiles (JD_FUNCTION_STRIP (widget), G_MAXINT / 2);

  *minimum = TILE;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MAX (TILE, n_tiles * (TILE + GAP) - GAP) : TILE;
}

static void
jd_function_strip_dispose (GObject *object)
{
  g_clear_object (&JD_FUNCTION_STRIP (object)->catalogue);

  G_OBJECT_CLASS (jd_function_strip_parent_class)->dispose (object);
}

static void
jd_function_strip_class_init (JdFunctionStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_function_strip_dispose;
  widget_class->snapshot = jd_function_strip_snapshot;
  widget_class->measure = jd_function_strip_measure;

  /* How many functions there are is said in words beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jd_function_strip_init (JdFunctionStrip *self)
{
  jd_theme_watch (GTK_WIDGET (self));
}

void
jd_function_strip_set_catalogue (JdFunctionStrip *self, JdCatalogue *catalogue)
{
  g_return_if_fail (JD_IS_FUNCTION_STRIP (self));

  if (g_set_object (&self->catalogue, catalogue))
    gtk_widget_queue_resize (GTK_WIDGET (self));
}
