/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Areas, lanes and axes under the cards. What is painted is kept until it changes: most frames change a card. */
#include "jd-board-private.h"

#include <glib/gi18n-lib.h>

#include "jd-board-paint.h"
#include "jd-figure-words.h"
#include "jd-theme.h"

/* The ground's texts, all but the panes'. */
static JdBoardPicture
get_texts (JdBoard *self)
{
  JdBoardPicture texts = {
    .language = jd_viewer_get_language (self->viewer),
    .information = jd_board_get_information_axis (),
    .skill = jd_board_get_skill_axis (),
  };

  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    texts.lanes[lane] = jd_board_lane_get_name (lane);
  return texts;
}

static graphene_rect_t
get_bounds (const JdRect *rect)
{
  return GRAPHENE_RECT_INIT (rect->x - 1, rect->y - 1, rect->width + 2, rect->height + 2);
}

static GskRenderNode *
paint_pane (JdBoard *self, JdBoardAreaId area)
{
  const JdBoardPane *pane = jd_board_layout_get_pane (self->layout, area);
  graphene_rect_t bounds = get_bounds (&pane->frame);
  JdBoardPicture texts = get_texts (self);
  g_autofree char *count = jd_board_dup_n_roles (pane->n_cards);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  texts.panes[area] = (JdBoardPaneText){
    .numeral = jd_board_area_get_numeral (area),
    .name = jd_board_area_get_name (area, jd_viewer_get_catalogue (self->viewer), texts.language),
    .count = count,
  };
  jd_board_paint_pane (&texts,
                       self->layout,
                       area,
                       gtk_widget_get_pango_context (GTK_WIDGET (self)),
                       cr,
                       jd_theme_get_palette (GTK_WIDGET (self)));
  cairo_destroy (cr);
  return gtk_snapshot_free_to_node (snapshot);
}

/* The name of the lower axis. Areas that the catalogue's source does not state are said there to be ours. */
static char *
dup_skill_name (JdBoard *self, const char *name)
{
  if (jd_board_get_basis_note (jd_viewer_get_catalogue (self->viewer)) == NULL)
    return g_strdup (name);
  /* Translators: %s is the name of the board's lower axis. */
  return g_strdup_printf (_ ("%s (areas derived, not stated by the source)"), name);
}

static GskRenderNode *
paint_axes (JdBoard *self)
{
  const JdRect *rooms[]
    = { jd_board_layout_get_information_axis (self->layout), jd_board_layout_get_skill_axis (self->layout) };
  JdBoardPicture texts = get_texts (self);
  g_autofree char *skill_name = dup_skill_name (self, texts.skill.name);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  texts.skill.name = skill_name;
  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    if (!jd_rect_is_empty (rooms[i]))
      {
        graphene_rect_t bounds = get_bounds (rooms[i]);
        cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

        jd_board_paint_axes (&texts,
                             self->layout,
                             gtk_widget_get_pango_context (GTK_WIDGET (self)),
                             cr,
                             jd_theme_get_palette (GTK_WIDGET (self)));
        cairo_destroy (cr);
      }
  return gtk_snapshot_free_to_node (snapshot);
}

/* Paints everything anew: other words, colours or sizes. */
void
jd_board_forget_ground (JdBoard *self)
{
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    g_clear_pointer (&self->pane_nodes[area], gsk_render_node_unref);
  g_clear_pointer (&self->axes_node, gsk_render_node_unref);
}

/* Draws one pane without its cards. */
void
jd_board_snapshot_ground (JdBoard *self, GtkSnapshot *snapshot, JdBoardAreaId area)
{
  if (self->pane_nodes[area] == NULL)
    self->pane_nodes[area] = paint_pane (self, area);
  gtk_snapshot_append_node (snapshot, self->pane_nodes[area]);
}

/* Draws the names of the axes. */
void
jd_board_snapshot_axes (JdBoard *self, GtkSnapshot *snapshot)
{
  if (self->axes_node == NULL)
    self->axes_node = paint_axes (self);
  if (self->axes_node != NULL)
    gtk_snapshot_append_node (snapshot, self->axes_node);
}
