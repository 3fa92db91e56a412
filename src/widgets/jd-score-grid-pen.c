/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-pen.h"

#include "jd-theme.h"

/* Far more than a screen shows; beyond it, notes scrolled past would be kept for ever. */
#define MOST_LAYOUTS 4000

/* A baseline lies this share of the type's height below the middle of the line, whatever fonts the text needs. */
#define BASELINE_DROP 0.365

#define SMALL 0.87

static double
find_em (PangoContext *context)
{
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  double resolution = pango_cairo_context_get_resolution (context);

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * (resolution > 0 ? resolution : 96) / 72;
}

/* A pen in the font and colours that @widget has now. @language decides the shapes of Han letters. */
JdScorePen *
jd_score_pen_new (GtkWidget *widget, const char *language)
{
  JdScorePen *self = g_new0 (JdScorePen, 1);

  self->context = gtk_widget_create_pango_context (widget);
  pango_context_set_language (self->context, pango_language_from_string (language));
  self->palette = jd_theme_get_palette (widget);
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->em = find_em (self->context);
  self->strength = 1;
  return self;
}

void
jd_score_pen_free (JdScorePen *self)
{
  g_object_unref (self->context);
  g_hash_table_unref (self->layouts);
  g_free (self);
}

/* Whether @self (nullable) still has the font and the colours of @widget. */
gboolean
jd_score_pen_is_of (JdScorePen *self, GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);

  return self != NULL && self->palette == jd_theme_get_palette (widget)
         && pango_font_description_equal (pango_context_get_font_description (self->context),
                                          pango_context_get_font_description (context))
         && pango_cairo_context_get_resolution (self->context)
              == pango_cairo_context_get_resolution (context);
}

static gboolean
is_small (JdScoreStyle style)
{
  return style == JD_SCORE_STYLE_SMALL || style == JD_SCORE_STYLE_SMALL_BOLD;
}

static void
set_style (JdScorePen *self, PangoLayout *layout, JdScoreStyle style)
{
  g_autoptr (PangoFontDescription) font
    = pango_font_description_copy (pango_context_get_font_description (self->context));

  pango_font_description_set_absolute_size (font, self->em * (is_small (style) ? SMALL : 1) * PANGO_SCALE);
  if (style == JD_SCORE_STYLE_BOLD || style == JD_SCORE_STYLE_FIGURE_BOLD
      || style == JD_SCORE_STYLE_SMALL_BOLD)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);

  if (style == JD_SCORE_STYLE_FIGURE || style == JD_SCORE_STYLE_FIGURE_BOLD)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
      pango_layout_set_attributes (layout, attributes);
    }
}

/* The text on one line, at most @width pixels wide (-1: as it comes). */
static PangoLayout *
get_layout (JdScorePen *self, const char *text, JdScoreStyle style, int width)
{
  g_autofree char *key = g_strdup_printf ("%d %d %s", style, width, text);
  PangoLayout *layout = g_hash_table_lookup (self->layouts, key);

  if (layout != NULL)
    return layout;

  if (g_hash_table_size (self->layouts) >= MOST_LAYOUTS)
    g_hash_table_remove_all (self->layouts);
  layout = pango_layout_new (self->context);
  set_style (self, layout, style);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  if (width >= 0)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, width * PANGO_SCALE);
    }
  g_hash_table_insert (self->layouts, g_steal_pointer (&key), layout);
  return layout;
}

/* The width that @text takes, in pixels. */
int
jd_score_pen_measure (JdScorePen *self, const char *text, JdScoreStyle style)
{
  int width;

  pango_layout_get_pixel_size (get_layout (self, text, style, -1), &width, NULL);
  return width;
}

static GdkRGBA
get_ink (JdScorePen *self, JdColour colour)
{
  return (GdkRGBA){
    (float) colour.red, (float) colour.green, (float) colour.blue, (float) (colour.alpha * self->strength)
  };
}

/* Writes one line of @text into @box, its letters in the middle between top and bottom, @align (0 to 1) between
 * left and right; what is too wide ends with an ellipsis. Returns: the width that it took */
int
jd_score_pen_write_in (JdScorePen *self,
                       GtkSnapshot *snapshot,
                       const char *text,
                       JdScoreStyle style,
                       JdColour ink,
                       const graphene_rect_t *box,
                       double align)
{
  double size = self->em * (is_small (style) ? SMALL : 1);
  GdkRGBA rgba = get_ink (self, ink);
  PangoLayout *layout;
  double x, y;
  int width;

  if (*text == '\0' || box->size.width < 1)
    return 0;

  width = jd_score_pen_measure (self, text, style);
  layout = get_layout (self, text, style, width <= (int) box->size.width ? -1 : (int) box->size.width);
  width = MIN (width, (int) box->size.width);
  x = box->origin.x + (box->size.width - width) * align;
  y = box->origin.y + box->size.height / 2 + size * BASELINE_DROP
      - (double) pango_layout_get_baseline (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (int) x, (float) (int) (y + 0.5)));
  gtk_snapshot_append_layout (snapshot, layout, &rgba);
  gtk_snapshot_restore (snapshot);
  return width;
}

/* The same in a colour of the palette. */
int
jd_score_pen_write (JdScorePen *self,
                    GtkSnapshot *snapshot,
                    const char *text,
                    JdScoreStyle style,
                    JdColourRole ink,
                    const graphene_rect_t *box,
                    double align)
{
  return jd_score_pen_write_in (
    self, snapshot, text, style, jd_palette_get_colour (self->palette, ink), box, align);
}

/* Fills @box. */
void
jd_score_pen_fill (JdScorePen *self, GtkSnapshot *snapshot, JdColour colour, const graphene_rect_t *box)
{
  GdkRGBA rgba = get_ink (self, colour);

  gtk_snapshot_append_color (snapshot, &rgba, box);
}

/* Draws a frame just within @box. */
void
jd_score_pen_frame (JdScorePen *self,
                    GtkSnapshot *snapshot,
                    JdColour colour,
                    const graphene_rect_t *box,
                    double thickness)
{
  GdkRGBA rgba = get_ink (self, colour);
  const GdkRGBA colours[4] = { rgba, rgba, rgba, rgba };
  const float widths[4] = { (float) thickness, (float) thickness, (float) thickness, (float) thickness };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, box, 0);
  gtk_snapshot_append_border (snapshot, &outline, widths, colours);
}

/* An opaque mix of two colours: @share of @over, the rest of @under. */
JdColour
jd_score_pen_get_tint (JdScorePen *self, JdColourRole over, JdColourRole under, double share)
{
  JdColour a = jd_palette_get_colour (self->palette, over);
  JdColour b = jd_palette_get_colour (self->palette, under);

  return (JdColour){ a.red * share + b.red * (1 - share),
                     a.green * share + b.green * (1 - share),
                     a.blue * share + b.blue * (1 - share),
                     1 };
}
