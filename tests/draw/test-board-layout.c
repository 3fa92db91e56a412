/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The board in every size and state that is promised: nothing overlaps, nothing is too small, and where it is
 * promised nothing scrolls. */

#include "fixture.h"

#include <math.h>

#define MOST_CARDS 80

typedef enum
{
  STATE_NEW,       /* all unassigned */
  STATE_PATTERN_1, /* minimum insource: I */
  STATE_PATTERN_2, /* hybrid: I, II */
  STATE_PATTERN_3, /* minimum outsource: I, II, IV */
  STATE_PATTERN_4, /* full insource */
  STATE_MIXED,     /* every lane of every area in use */
  STATE_COMBINED,  /* all done both ways */
} State;

static const char *const state_names[] = { "new", "1", "2", "3", "4", "mixed", "combined" };

typedef struct
{
  JdBoardCard cards[MOST_CARDS];
  guint n;
} Cards;

/* By design.md 4.8: an area of the pattern is insource, another outsource, the strip combination or insource. */
static JdBoardLaneId
lane_for (State state, JdBoardAreaId area, guint index)
{
  switch (state)
    {
    case STATE_PATTERN_1:
    case STATE_PATTERN_2:
    case STATE_PATTERN_3:
      if (area == JD_BOARD_AREA_ALL)
        return JD_BOARD_LANE_COMBINATION;
      if (area == JD_BOARD_AREA_I || (area == JD_BOARD_AREA_II && state >= STATE_PATTERN_2)
          || (area == JD_BOARD_AREA_IV && state >= STATE_PATTERN_3))
        return JD_BOARD_LANE_INSOURCE;
      return JD_BOARD_LANE_OUTSOURCE;
    case STATE_PATTERN_4:
      return JD_BOARD_LANE_INSOURCE;
    case STATE_MIXED:
      return index % JD_BOARD_N_LANES;
    case STATE_COMBINED:
      return JD_BOARD_LANE_COMBINATION;
    case STATE_NEW:
    default:
      return JD_BOARD_LANE_UNASSIGNED;
    }
}

static void
add_cards (Cards *cards, JdBoardAreaId area, guint n, State state)
{
  for (guint i = 0; i < n; i++)
    {
      JdBoardLaneId lane = lane_for (state, area, i);

      cards->cards[cards->n++] = (JdBoardCard){ area, lane, lane == JD_BOARD_LANE_COMBINATION };
    }
}

/* Cards by area: I, II, III, IV, all. */
static void
fill (Cards *cards, const guint counts[5], State state)
{
  cards->n = 0;
  for (guint area = JD_BOARD_AREA_I; area <= JD_BOARD_AREA_ALL; area++)
    add_cards (cards, area, counts[area], state);
}

/* How many roles a catalogue in data/ has in each area. */
static void
count_catalogue (const char *name, guint counts[5])
{
  g_autofree char *path = fixture_dup_data_path (name);
  g_autoptr (Fixture) fixture = fixture_load (path);

  for (guint i = 0; i < 5; i++)
    counts[i] = 0;
  for (guint i = 0; i < fixture->roles->len; i++)
    counts[fixture_get_role (fixture, i)->area]++;
}

static gboolean
is_whole (const JdRect *rect)
{
  return floor (rect->x) == rect->x && floor (rect->y) == rect->y && floor (rect->width) == rect->width
         && floor (rect->height) == rect->height;
}

/* What holds for every board however small: things are inside of each other and beside each other. */
static void
assert_sound (const JdBoardLayout *layout, const JdBoardInput *input)
{
  JdRect board = { 0, 0, MAX (input->width, JD_BOARD_MIN_WIDTH), MAX (input->height, JD_BOARD_MIN_HEIGHT) };

  for (guint area = 0; area < JD_BOARD_N_AREAS; area++)
    {
      const JdBoardPane *pane = jd_board_layout_get_pane (layout, area);

      if (pane == NULL)
        continue;
      g_assert_true (jd_rect_encloses (&board, &pane->frame));
      g_assert_true (jd_rect_encloses (&pane->frame, &pane->header));
      g_assert_true (jd_rect_encloses (&pane->frame, &pane->body));
      g_assert_cmpfloat (pane->content_height, >=, pane->body.height);
      for (guint i = 0; i < area; i++)
        if (jd_board_layout_get_pane (layout, i) != NULL)
          g_assert_false (jd_rect_intersects (&pane->frame, &jd_board_layout_get_pane (layout, i)->frame));
      for (guint i = 0; i < JD_BOARD_N_LANES; i++)
        {
          const JdBoardLane *lane = &pane->lanes[i];

          g_assert_true (jd_rect_encloses (&pane->body, &lane->frame));
          g_assert_true (jd_rect_encloses (&lane->frame, &lane->header));
          g_assert_true (jd_rect_encloses (&lane->frame, &lane->body));
          if (i > 0)
            g_assert_false (jd_rect_intersects (&lane->frame, &pane->lanes[i - 1].frame));
        }
    }

  for (guint i = 0; i < input->n_cards; i++)
    {
      const JdRect *card = jd_board_layout_get_card (layout, i);
      JdBoardAreaId area = input->with_areas ? input->cards[i].area : JD_BOARD_AREA_NONE;
      const JdBoardPane *pane = jd_board_layout_get_pane (layout, area);
      const JdBoardLane *lane = &pane->lanes[input->cards[i].lane];

      g_assert_true (is_whole (card));
      g_assert_cmpfloat (card->x, >=, lane->body.x);
      g_assert_cmpfloat (card->x + card->width, <=, lane->body.x + lane->body.width);
      g_assert_cmpfloat (card->y, >=, lane->body.y);
      g_assert_cmpfloat (card->y + card->height, <=, pane->body.y + pane->content_height);
      /* What has to be scrolled to in one pane may lie behind another. */
      for (guint j = 0; j < i; j++)
        if (!input->with_areas || input->cards[j].area == area)
          g_assert_false (jd_rect_intersects (card, jd_board_layout_get_card (layout, j)));
    }
}

static void
assert_legible (const JdBoardLayout *layout, const JdBoardInput *input)
{
  for (guint i = 0; i < input->n_cards; i++)
    {
      const JdRect *card = jd_board_layout_get_card (layout, i);

      g_assert_cmpfloat (card->width, >=, JD_BOARD_CARD_MIN_WIDTH * input->scale);
      g_assert_cmpfloat (card->height, >=, JD_BOARD_CARD_MIN_HEIGHT * input->scale);
    }
}

typedef struct
{
  double width;
  double height;
  gboolean fits;
} Size;

static const Size sizes[] = {
  { 1880, 930, TRUE },  /* 1920x1080, inspector closed */
  { 1500, 900, TRUE },  /* 1920x1080, inspector open */
  { 1330, 620, FALSE }, /* 1366x768 */
};

static void
check (const char *what, const Cards *cards, const Size *size, gboolean fits)
{
  const JdBoardInput input = { size->width, size->height, 1.0, TRUE, TRUE, cards->cards, cards->n };
  g_autoptr (JdBoardLayout) layout = jd_board_layout_new (&input, NULL);

  g_test_message ("%s at %gx%g", what, size->width, size->height);
  assert_sound (layout, &input);
  assert_legible (layout, &input);
  if (fits)
    g_assert_false (jd_board_layout_get_overflows (layout));
}

static void
test_catalogues (void)
{
  static const char *const names[] = { "catalogues/isog-j-textbook.xml", "catalogues/itu-t-x1060.xml" };

  for (guint name = 0; name < G_N_ELEMENTS (names); name++)
    {
      guint counts[5];

      count_catalogue (names[name], counts);
      for (State state = STATE_NEW; state <= STATE_COMBINED; state++)
        for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
          {
            Cards cards;

            fill (&cards, counts, state);
            check (state_names[state], &cards, &sizes[i], sizes[i].fits);
          }
    }
}

/* One area at a time is crowded, in one lane or in all. */
static void
test_crowded (void)
{
  for (guint crowded = JD_BOARD_AREA_I; crowded <= JD_BOARD_AREA_IV; crowded++)
    for (State state = STATE_NEW; state <= STATE_COMBINED; state++)
      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        {
          guint counts[5] = { 11, 11, 11, 11, 1 };
          Cards cards;

          counts[crowded] = 20;
          fill (&cards, counts, state);
          g_assert_cmpuint (cards.n, ==, 54);
          check (state_names[state], &cards, &sizes[i], sizes[i].fits);
        }
}

/* Everything in one place, many in the strip, some without an area: scrolling is allowed, confusion is not. */
static void
test_extremes (void)
{
  static const struct
  {
    guint counts[5];
    guint none;
  } rows[] = {
    { { 0, 0, 0, 0, 0 }, 0 },  { { 64, 0, 0, 0, 0 }, 0 },    { { 0, 0, 64, 0, 0 }, 0 },
    { { 0, 0, 0, 0, 64 }, 0 }, { { 14, 13, 12, 11, 4 }, 0 }, { { 10, 10, 10, 10, 1 }, 13 },
    { { 1, 1, 1, 1, 1 }, 1 },
  };
  static const Size all[]
    = { { 1880, 930 }, { 1500, 900 }, { 1330, 620 }, { 984, 560 }, { 400, 300 }, { 60, 40 } };

  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    for (State state = STATE_NEW; state <= STATE_COMBINED; state++)
      for (guint i = 0; i < G_N_ELEMENTS (all); i++)
        for (guint areas = 0; areas <= 1; areas++)
          {
            Cards cards;
            g_autoptr (JdBoardLayout) layout = NULL;
            JdBoardInput input;

            fill (&cards, rows[row].counts, state);
            add_cards (&cards, JD_BOARD_AREA_NONE, rows[row].none, state);
            input = (JdBoardInput){ all[i].width, all[i].height, 1.0, areas, TRUE, cards.cards, cards.n };
            layout = jd_board_layout_new (&input, NULL);
            g_test_message ("row %u, %s at %gx%g", row, state_names[state], all[i].width, all[i].height);
            assert_sound (layout, &input);
            if (all[i].width >= 1330)
              assert_legible (layout, &input);
          }
}

/* The places of the areas are the handbook's: I top left, IV top right, II bottom left, III bottom right. */
static void
test_places (void)
{
  guint counts[5] = { 3, 3, 3, 3, 1 };
  Cards cards;
  g_autoptr (JdBoardLayout) layout = NULL;
  const JdRect *frames[5];

  fill (&cards, counts, STATE_NEW);
  layout = jd_board_layout_new (&(JdBoardInput){ 1500, 900, 1.0, TRUE, TRUE, cards.cards, cards.n }, NULL);
  for (guint i = 0; i < 5; i++)
    frames[i] = &jd_board_layout_get_pane (layout, i)->frame;

  g_assert_cmpfloat (frames[JD_BOARD_AREA_I]->x, <, frames[JD_BOARD_AREA_IV]->x);
  g_assert_cmpfloat (frames[JD_BOARD_AREA_I]->y, ==, frames[JD_BOARD_AREA_IV]->y);
  g_assert_cmpfloat (frames[JD_BOARD_AREA_I]->x, ==, frames[JD_BOARD_AREA_II]->x);
  g_assert_cmpfloat (frames[JD_BOARD_AREA_I]->y, <, frames[JD_BOARD_AREA_II]->y);
  g_assert_cmpfloat (frames[JD_BOARD_AREA_III]->x, ==, frames[JD_BOARD_AREA_IV]->x);
  g_assert_cmpfloat (frames[JD_BOARD_AREA_III]->y, ==, frames[JD_BOARD_AREA_II]->y);
  g_assert_cmpfloat (frames[JD_BOARD_AREA_ALL]->y, >, frames[JD_BOARD_AREA_III]->y);
  g_assert_null (jd_board_layout_get_pane (layout, JD_BOARD_AREA_NONE));
  g_assert_true (jd_board_layout_get_pane (layout, JD_BOARD_AREA_I)->lanes[JD_BOARD_LANE_INSOURCE].narrow);
  g_assert_cmpfloat (
    jd_board_layout_get_pane (layout, JD_BOARD_AREA_I)->lanes[JD_BOARD_LANE_INSOURCE].frame.width,
    ==,
    JD_BOARD_NARROW_LANE);
}

/* Every point of an area belongs to one of its lanes, whichever is nearest. */
static void
test_hit (void)
{
  guint counts[5] = { 15, 13, 14, 11, 1 };
  Cards cards;
  g_autoptr (JdBoardLayout) layout = NULL;
  JdBoardAreaId area;
  JdBoardLaneId lane;

  fill (&cards, counts, STATE_MIXED);
  layout = jd_board_layout_new (&(JdBoardInput){ 1500, 900, 1.0, TRUE, TRUE, cards.cards, cards.n }, NULL);
  for (guint i = JD_BOARD_AREA_I; i <= JD_BOARD_AREA_ALL; i++)
    {
      const JdBoardPane *pane = jd_board_layout_get_pane (layout, i);

      for (guint j = 0; j < JD_BOARD_N_LANES; j++)
        {
          const JdRect *frame = &pane->lanes[j].frame;

          g_assert_true (jd_board_layout_hit (layout, frame->x, frame->y, &area, &lane));
          g_assert_cmpint (area, ==, i);
          g_assert_cmpint (lane, ==, j);
          g_assert_true (
            jd_board_layout_hit (layout, frame->x + frame->width, frame->y + frame->height - 1, NULL, &lane));
          g_assert_cmpint (lane, ==, j);
        }
      g_assert_true (jd_board_layout_hit (layout, pane->frame.x, pane->frame.y, &area, &lane));
      g_assert_cmpint (area, ==, i);
      g_assert_cmpint (lane, ==, JD_BOARD_LANE_UNASSIGNED);
    }
  g_assert_false (jd_board_layout_hit (layout, 2, 400, &area, &lane)); /* the axis */
  g_assert_false (jd_board_layout_hit (layout, -5, -5, NULL, NULL));
}

/* A card that goes elsewhere does not move the cross between the areas if it need not move. */
static void
test_steady (void)
{
  guint counts[5] = { 15, 13, 14, 11, 1 };
  Cards cards;
  JdBoardInput input;
  g_autoptr (JdBoardLayout) before = NULL;

  fill (&cards, counts, STATE_PATTERN_2);
  input = (JdBoardInput){ 1880, 930, 1.0, TRUE, TRUE, cards.cards, cards.n };
  before = jd_board_layout_new (&input, NULL);
  for (guint i = 0; i < cards.n; i += 5)
    {
      g_autoptr (JdBoardLayout) after = NULL;

      cards.cards[i].lane = JD_BOARD_LANE_COMBINATION;
      after = jd_board_layout_new (&input, before);
      g_assert_cmpfloat (jd_board_layout_get_pane (after, JD_BOARD_AREA_IV)->frame.x,
                         ==,
                         jd_board_layout_get_pane (before, JD_BOARD_AREA_IV)->frame.x);
      g_assert_cmpfloat (jd_board_layout_get_pane (after, JD_BOARD_AREA_II)->frame.y,
                         ==,
                         jd_board_layout_get_pane (before, JD_BOARD_AREA_II)->frame.y);
    }
}

static void
test_fitting (void)
{
  guint counts[5] = { 40, 10, 10, 2, 2 };
  Cards cards;
  JdBoardInput input;
  double height;
  double scale;

  fill (&cards, counts, STATE_MIXED);
  input = (JdBoardInput){ 1330, 500, 1.0, TRUE, TRUE, cards.cards, cards.n };
  height = jd_board_layout_fitting_height (&input);
  g_assert_cmpfloat (height, >, 500);
  input.height = height;
  g_assert_cmpfloat (jd_board_layout_fitting_height (&input), ==, height);

  cards.n = 8;
  scale = jd_board_layout_fitting_scale (&(JdBoardInput){ 1880, 930, 1.0, TRUE, TRUE, cards.cards, 8 }, 2.0);
  g_assert_cmpfloat (scale, >, 1.2);
  g_assert_cmpfloat (scale, <=, 2.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/board-layout/catalogues-fit-a-screen", test_catalogues);
  g_test_add_func ("/jindate/board-layout/twenty-in-one-area-fit", test_crowded);
  g_test_add_func ("/jindate/board-layout/extremes-stay-sound", test_extremes);
  g_test_add_func ("/jindate/board-layout/areas-stand-as-in-the-handbook", test_places);
  g_test_add_func ("/jindate/board-layout/hit-finds-area-and-lane", test_hit);
  g_test_add_func ("/jindate/board-layout/cross-stays", test_steady);
  g_test_add_func ("/jindate/board-layout/fitting-height-and-scale", test_fitting);

  return g_test_run ();
}
