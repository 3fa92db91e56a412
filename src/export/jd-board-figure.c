/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-board-figure.h"

#include "jd-card-figure.h"
#include "jd-figure-words.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

struct _JdBoardFigure
{
  JdBoardPicture picture;
  gboolean with_areas;
  guint counts[JD_BOARD_N_AREAS][JD_BOARD_N_LANES];

  guint n_cards;
  JdBoardCard *places;
  JdCardFace *faces;
  GPtrArray *figures; /* of JdCardFigure, which hold what the faces show */
  GStringChunk *strings;
};

static const char *
keep (JdBoardFigure *self, char *text)
{
  const char *kept = g_string_chunk_insert (self->strings, text);

  g_free (text);
  return kept;
}

static void
add_card (JdBoardFigure *self,
          JdProject *project,
          JdAssignment *assignment,
          JdAssignment *second,
          const char *language)
{
  JdCardFigure *figure = jd_card_figure_new (project, assignment, second, language);
  const JdCardFace *face = jd_card_figure_get_face (figure);
  JdBoardCard place = {
    .area = jd_board_area_from_area (jd_assignment_get_area (assignment)),
    .lane = jd_board_lane_from_sourcing (jd_assignment_get_sourcing (assignment)),
    .two_meters = face->n_levels > 1,
  };

  g_ptr_array_add (self->figures, figure);
  self->faces[self->n_cards] = *face;
  self->places[self->n_cards] = place;
  self->n_cards++;
  self->counts[place.area][place.lane]++;
}

static guint
count_roles (const JdBoardFigure *self, JdBoardAreaId area)
{
  guint n_roles = 0;

  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    n_roles += self->counts[area][lane];
  return n_roles;
}

static char *
dup_footer (JdCatalogue *catalogue, const char *language)
{
  g_autoptr (GString) text = g_string_new (jd_catalogue_get_title (catalogue, language));
  const char *edition = jd_catalogue_get_edition (catalogue);
  const char *note = jd_board_get_basis_note (catalogue);

  if (*edition != '\0')
    g_string_append_printf (text, _ (" (%s)"), edition);
  if (note != NULL)
    g_string_append_printf (text, " · %s", note);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
fill_texts (JdBoardFigure *self, JdProject *project, JdDesign *design, const char *language)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  JdBoardPicture *picture = &self->picture;

  picture->language = keep (self, g_strdup (language));
  picture->title = keep (self, g_strdup (jd_project_get_title (project)));
  picture->subtitle = keep (self, jd_design_dup_label (design));
  picture->footer = keep (self, dup_footer (catalogue, language));
  picture->information = jd_board_get_information_axis ();
  picture->skill = jd_board_get_skill_axis ();

  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    picture->panes[area] = (JdBoardPaneText){
      .numeral = jd_board_area_get_numeral (area),
      .name = keep (self, g_strdup (jd_board_area_get_name (area, catalogue, language))),
      .count = keep (self, jd_board_dup_n_roles (count_roles (self, area))),
    };
  for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
    picture->lanes[lane] = jd_board_lane_get_name (lane);
}

/* The board of @design as it is now. @second: (nullable): a design shown as badges. @language: of the
 * catalogue's names; everything else is in the language of the interface. Returns: (transfer full) */
JdBoardFigure *
jd_board_figure_new (JdProject *project, JdDesign *design, JdDesign *second, const char *language)
{
  JdBoardFigure *self;
  guint n_cards;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (design), NULL);

  n_cards = jd_design_get_n_assignments (design);
  self = g_new0 (JdBoardFigure, 1);
  self->strings = g_string_chunk_new (512);
  self->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) jd_card_figure_free);
  self->places = g_new0 (JdBoardCard, n_cards);
  self->faces = g_new0 (JdCardFace, n_cards);
  self->with_areas = jd_catalogue_has_areas (jd_project_get_catalogue (project));

  for (guint i = 0; i < n_cards; i++)
    add_card (self,
              project,
              jd_design_get_assignment (design, i),
              second != NULL ? jd_design_get_assignment (second, i) : NULL,
              language);
  fill_texts (self, project, design, language);
  self->picture.cards = self->faces;
  self->picture.n_cards = self->n_cards;
  return self;
}

void
jd_board_figure_free (JdBoardFigure *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->figures);
  g_free (self->places);
  g_free (self->faces);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* Returns: (transfer none): all texts and faces; they live as long as @self. */
const JdBoardPicture *
jd_board_figure_get_picture (const JdBoardFigure *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->picture;
}

/* What the layout needs for a board of that size; borrows from @self. */
JdBoardInput
jd_board_figure_get_input (const JdBoardFigure *self, double width, double height, double scale)
{
  g_return_val_if_fail (self != NULL, (JdBoardInput){ 0 });

  return (JdBoardInput){
    .width = width,
    .height = height,
    .scale = scale,
    .with_areas = self->with_areas,
    .with_axes = self->with_areas,
    .cards = self->places,
    .n_cards = self->n_cards,
  };
}

/* How many roles stand where, in words, for those who do not see the picture. Returns: (transfer full) */
char *
jd_board_figure_dup_description (const JdBoardFigure *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    {
      const JdBoardPaneText *pane = &self->picture.panes[area];

      if (count_roles (self, area) == 0)
        continue;
      g_string_append_printf (text,
                              "%s%s%s%s, %s",
                              text->len > 0 ? "\n" : "",
                              pane->numeral != NULL ? pane->numeral : "",
                              pane->numeral != NULL ? " " : "",
                              pane->name,
                              pane->count);
      for (guint lane = 0; lane < JD_BOARD_N_LANES; lane++)
        g_string_append_printf (
          text, "%s %s %u", lane == 0 ? ":" : ",", self->picture.lanes[lane], self->counts[area][lane]);
    }
  return g_string_free (text, FALSE);
}
