/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of text set by their baseline.  Heights of lines differ with the fonts that a text happens to need,
 * so nothing here is placed by them: what is centred is the letters. */

#include "jd-text-private.h"

/* A baseline lies this share of the size below the middle of the line: between the middle of capitals and
 * that of Han letters. */
#define BASELINE_DROP 0.365

static gboolean
has_han_shapes (PangoLanguage *language)
{
  return pango_language_matches (language, "ja;zh;ko");
}

/* The language that decides the shapes of Han letters. Where that of @base does as well it is taken: the system
 * looks fonts up for each language anew. */
static PangoLanguage *
choose_language (PangoContext *base, const char *language)
{
  PangoLanguage *wanted = pango_language_from_string (language != NULL ? language : "ja");
  PangoLanguage *usual = pango_context_get_language (base);

  if (usual == NULL || pango_language_matches (usual, pango_language_to_string (wanted)))
    return usual != NULL ? usual : wanted;

  return has_han_shapes (wanted) || has_han_shapes (usual) ? wanted : usual;
}

/* Calls the face by its own name and no longer by one that stands for it, such as "Sans": Pango measures a face
 * under its own name, so that the system would look up both, for each size. */
static void
name_family (PangoContext *context)
{
  g_autoptr (PangoFontDescription) font
    = pango_font_description_copy (pango_context_get_font_description (context));
  g_autoptr (PangoFont) face = pango_context_load_font (context, font);
  g_autoptr (PangoFontDescription) named = face != NULL ? pango_font_describe (face) : NULL;

  if (named == NULL)
    return;
  pango_font_description_set_family (font, pango_font_description_get_family (named));
  pango_context_set_font_description (context, font);
}

/* Takes the options of @base. Type that is fitted to pixels goes to the screen, and there cairo adds to them when it
 * draws: that is added at once, or text would be measured with one set of options and drawn with another, and every
 * letter loaded for both. */
static void
set_font_options (PangoContext *context, PangoContext *base)
{
  const cairo_font_options_t *given = pango_cairo_context_get_font_options (base);
  cairo_surface_t *screen;
  cairo_font_options_t *options;

  if (given == NULL)
    return;

  options = cairo_font_options_create ();
  if (cairo_font_options_get_hint_style (given) > CAIRO_HINT_STYLE_NONE)
    {
      screen = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1, 1);
      cairo_surface_get_font_options (screen, options);
      cairo_surface_destroy (screen);
    }
  cairo_font_options_merge (options, given);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
}

/**
 * jd_text_context_new:
 * @base: where font, resolution and rendering come from
 * @language: "ja", "en"; decides the shapes of Han letters
 *
 * Makes a context of our own, so that the caller's keeps its language.
 *
 * Returns: (transfer full): a context
 */
PangoContext *
jd_text_context_new (PangoContext *base, const char *language)
{
  PangoContext *context = pango_font_map_create_context (pango_context_get_font_map (base));

  pango_context_set_font_description (context, pango_context_get_font_description (base));
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, choose_language (base, language));
  pango_cairo_context_set_resolution (context, pango_cairo_context_get_resolution (base));
  set_font_options (context, base);
  name_family (context);

  return context;
}

static gboolean
is_japanese (gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA
         || script == G_UNICODE_SCRIPT_KATAKANA;
}

/* What a person typed in Japanese is so too where the program speaks another language. */
static void
mark_japanese (PangoLayout *layout, const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (is_japanese (g_utf8_get_char (text)))
      {
        g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

        pango_attr_list_insert (attrs, pango_attr_language_new (pango_language_from_string ("ja")));
        pango_layout_set_attributes (layout, attrs);
        return;
      }
}

/**
 * jd_text_layout_new:
 * @context: from jd_text_context_new()
 * @text: (nullable): UTF-8
 * @size: height of the type in user-space units
 * @bold: whether in bold
 *
 * Sets a text in the family of the context.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
jd_text_layout_new (PangoContext *context, const char *text, double size, gboolean bold)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font
    = pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_text (layout, text != NULL ? text : "", -1);
  if (text != NULL && !has_han_shapes (pango_context_get_language (context)))
    mark_japanese (layout, text);

  return layout;
}

/** jd_text_set_max_width: wraps @layout at @width, with an ellipsis at the end of the last of @lines lines. */
void
jd_text_set_max_width (PangoLayout *layout, double width, int lines)
{
  pango_layout_set_width (layout, (int) (MAX (width, 0) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
}

/** jd_text_get_size: gets the extents that @layout takes. */
void
jd_text_get_size (PangoLayout *layout, double *width, double *height)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  *width = (double) logical.width / PANGO_SCALE;
  *height = (double) logical.height / PANGO_SCALE;
}

/** jd_text_get_width: gets the width that @layout takes. */
double
jd_text_get_width (PangoLayout *layout)
{
  double width;
  double height;

  jd_text_get_size (layout, &width, &height);

  return width;
}

/**
 * jd_text_show_line:
 * @cr: where, with the source set
 * @layout: a layout whose first line is shown
 * @size: its size
 * @box: the line is centred between top and bottom of this
 * @align: and stands there between left and right
 *
 * Shows one line of text.
 */
void
jd_text_show_line (cairo_t *cr, PangoLayout *layout, double size, const JdRect *box, JdTextAlign align)
{
  double x = box->x;

  if (align != JD_TEXT_START)
    x += (box->width - jd_text_get_width (layout)) * (align == JD_TEXT_CENTRE ? 0.5 : 1.0);
  cairo_move_to (cr, x, box->y + box->height / 2 + size * BASELINE_DROP);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
  cairo_new_path (cr);
}

/**
 * jd_text_draw_line:
 * @cr: where, with the source set
 * @context: from jd_text_context_new()
 * @text: (nullable): what
 * @size: height of the type
 * @bold: whether in bold
 * @box: where; what is wider ends with an ellipsis
 * @align: between left and right
 *
 * Sets and shows one line of text.
 *
 * Returns: the width that it took
 */
double
jd_text_draw_line (cairo_t *cr,
                   PangoContext *context,
                   const char *text,
                   double size,
                   gboolean bold,
                   const JdRect *box,
                   JdTextAlign align)
{
  g_autoptr (PangoLayout) layout = jd_text_layout_new (context, text, size, bold);

  if (jd_text_get_width (layout) > box->width)
    jd_text_set_max_width (layout, box->width, 1);
  jd_text_show_line (cr, layout, size, box, align);

  return jd_text_get_width (layout);
}

/**
 * jd_text_draw_downwards:
 *
 * Sets a line that runs from the top of @box downwards, in its middle: Han letters and kana stand upright in
 * their vertical forms, Latin letters lie on their side.  @align is between top and bottom.
 */
void
jd_text_draw_downwards (cairo_t *cr,
                        PangoContext *context,
                        const char *text,
                        double size,
                        gboolean bold,
                        const JdRect *box,
                        JdTextAlign align)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle ink;
  double x = 0;

  cairo_save (cr);
  cairo_translate (cr, box->x + box->width, box->y);
  cairo_rotate (cr, G_PI_2);
  pango_context_set_base_gravity (context, PANGO_GRAVITY_EAST);
  pango_context_set_gravity_hint (context, PANGO_GRAVITY_HINT_NATURAL);
  layout = jd_text_layout_new (context, text, size, bold);
  if (jd_text_get_width (layout) > box->height)
    jd_text_set_max_width (layout, box->height, 1);
  if (align != JD_TEXT_START)
    x = (box->height - jd_text_get_width (layout)) * (align == JD_TEXT_CENTRE ? 0.5 : 1.0);

  /* Upright and lying letters have different baselines: centred is what one sees. */
  pango_layout_line_get_pixel_extents (pango_layout_get_line_readonly (layout, 0), &ink, NULL);
  cairo_move_to (cr, x, box->width / 2 - ink.y - ink.height / 2.0);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
  cairo_new_path (cr);
  pango_context_set_base_gravity (context, PANGO_GRAVITY_SOUTH);
  cairo_restore (cr);
}
