/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The band above the titles: which design the columns under it are about, with the mark that it has everywhere. */
#include "jd-score-grid-paint.h"

#include <glib/gi18n-lib.h>

#include "jd-radar.h"
#include "jd-score-grid-cell.h"
#include "jd-words.h"

/* Width of the mark, in ems. */
#define MARK 2.2

/* @viewer is NULL until somebody looks. */
static char *
dup_label (JdViewer *viewer, JdScoreDesign band)
{
  gboolean target = band == JD_SCORE_DESIGN_TARGET;
  JdDesign *design = viewer == NULL ? NULL
                     : target       ? jd_viewer_get_target (viewer)
                                    : jd_viewer_get_current (viewer);
  g_autofree char *label = NULL;
  const char *kind;

  if (design == NULL)
    return g_strdup (jd_design_kind_get_word (target ? JD_DESIGN_KIND_TO_BE : JD_DESIGN_KIND_AS_IS));
  label = jd_design_dup_label (design);
  kind = jd_design_kind_get_word (jd_design_get_kind (design));
  /* One without a title is called by its kind and date already. */
  return *jd_design_get_title (design) != '\0' ? g_strdup_printf ("%s %s", kind, label)
                                               : g_steal_pointer (&label);
}

static void
paint_mark (const JdScoreBrush *brush, JdScoreDesign band, const graphene_rect_t *box)
{
  JdScorePen *pen = brush->pen;
  cairo_t *cr = gtk_snapshot_append_cairo (brush->snapshot, box);

  jd_radar_draw_sample (cr,
                        pen->palette,
                        band == JD_SCORE_DESIGN_TARGET ? JD_SERIES_TARGET : JD_SERIES_CURRENT,
                        band == JD_SCORE_DESIGN_TARGET ? JD_RADAR_DASHED : JD_RADAR_SOLID,
                        box->origin.x,
                        box->origin.y + box->size.height / 2,
                        pen->em * MARK - pen->em * 0.4);
  cairo_destroy (cr);
}

/* Paints the label of @band into @box, the place over all of its columns. */
static void
paint_band (const JdScoreBrush *brush, JdScoreDesign band, const graphene_rect_t *box)
{
  g_autofree char *label = dup_label (brush->sheet->viewer, band);
  graphene_rect_t inner, mark;
  graphene_rect_t rule
    = GRAPHENE_RECT_INIT (box->origin.x, box->origin.y + box->size.height - 1, box->size.width - 1, 1);

  graphene_rect_inset_r (box, (float) brush->sheet->layout.padding, 0, &inner);
  mark = inner;
  mark.size.width = (float) (brush->pen->em * MARK);
  paint_mark (brush, band, &mark);
  inner.origin.x += mark.size.width;
  inner.size.width = MAX (0, inner.size.width - mark.size.width);
  jd_score_pen_write (
    brush->pen, brush->snapshot, label, JD_SCORE_STYLE_SMALL_BOLD, JD_COLOUR_TEXT, &inner, 0);
  jd_score_pen_fill (
    brush->pen, brush->snapshot, jd_palette_get_colour (brush->pen->palette, JD_COLOUR_GRID), &rule);
}

/* Paints the bands over the titles that scroll; nothing where the table is about one design. */
void
jd_score_paint_bands (const JdScoreBrush *brush)
{
  const JdScoreLayout *layout = &brush->sheet->layout;

  for (guint slot = 0, end; slot < layout->n_slots; slot = end)
    {
      JdScoreDesign band = jd_score_column_get_band (layout->slots[slot].column);
      int width = 0;

      for (end = slot; end < layout->n_slots && jd_score_column_get_band (layout->slots[end].column) == band;
           end++)
        width += layout->slots[end].width;
      if (band != JD_SCORE_DESIGN_EDITED)
        paint_band (
          brush,
          band,
          &GRAPHENE_RECT_INIT (
            (float) jd_score_layout_get_x (layout, slot), 0, (float) width, (float) layout->band_height));
    }
}
