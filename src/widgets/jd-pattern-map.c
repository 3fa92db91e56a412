/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-map.h"

#include <glib/gi18n-lib.h>

#include "jd-area-map.h"
#include "jd-figure-words.h"
#include "jd-theme.h"
#include "jd-words.h"

struct _JdPatternMap
{
  GtkWidget parent_instance;

  JdAreaMap map;
};

G_DEFINE_FINAL_TYPE (JdPatternMap, jd_pattern_map, GTK_TYPE_WIDGET)

static void
jd_pattern_map_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  int size = orientation == GTK_ORIENTATION_HORIZONTAL ? JD_AREA_MAP_WIDTH : JD_AREA_MAP_HEIGHT;

  *minimum = *natural = (int) (size * jd_theme_get_font_scale (widget));
}

static void
jd_pattern_map_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdPatternMap *self = JD_PATTERN_MAP (widget);
  JdRect rect = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) rect.width, (float) rect.height));

  jd_area_map_draw (
    &self->map, cr, gtk_widget_get_pango_context (widget), &rect, jd_theme_get_palette (widget));
  cairo_destroy (cr);
}

static void
jd_pattern_map_class_init (JdPatternMapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = jd_pattern_map_measure;
  widget_class->snapshot = jd_pattern_map_snapshot;

  gtk_widget_class_set_css_name (widget_class, "patternmap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jd_pattern_map_init (JdPatternMap *self)
{
  jd_theme_watch (GTK_WIDGET (self));
}

/* "I: insource, II: outsource, ...": the map in words. */
static char *
dup_words (JdPattern *pattern)
{
  GString *words = g_string_new (NULL);

  for (JdArea area = JD_AREA_I; area <= JD_AREA_ALL; area++)
    {
      g_string_append (words, words->len > 0 ? _ (", ") : "");
      g_string_append_printf (words,
                              _ ("%s: %s"),
                              jd_area_get_word (area),
                              jd_sourcing_get_word (jd_pattern_get_sourcing (pattern, area, "")));
    }
  return g_string_free (words, FALSE);
}

/* Shows @pattern, which is a set of areas. */
void
jd_pattern_map_show (JdPatternMap *self, JdPattern *pattern)
{
  g_autofree char *words = NULL;

  g_return_if_fail (JD_IS_PATTERN_MAP (self) && JD_IS_PATTERN (pattern));

  for (JdArea area = JD_AREA_I; area <= JD_AREA_ALL; area++)
    {
      JdBoardAreaId place = jd_board_area_from_area (area);

      self->map.lanes[place] = jd_board_lane_from_sourcing (jd_pattern_get_sourcing (pattern, area, ""));
      if (place <= JD_BOARD_AREA_IV)
        self->map.numerals[place] = jd_board_area_get_numeral (place);
    }
  words = dup_words (pattern);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
