/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cycle-figure.h"

#include "jd-figure-words.h"
#include "jd-radar-figure.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

struct _JdCycleFigure
{
  JdCycleData data;
  JdCycleTile *tiles;
  GStringChunk *strings;
};

static const char *
keep (JdCycleFigure *self, char *text)
{
  const char *kept = g_string_chunk_insert (self->strings, text);

  g_free (text);
  return kept;
}

/* Where a function of @phase stands. What the catalogue gives no phase goes with every role (textbook, section 4,
 * note 1), or is of a catalogue that knows no cycle. */
JdCycleStation
jd_cycle_station_from_phase (JdPhase phase)
{
  switch (phase)
    {
    case JD_PHASE_INTRODUCTION:
      return JD_CYCLE_STATION_INTRODUCTION;
    case JD_PHASE_EXECUTION:
      return JD_CYCLE_STATION_EXECUTION;
    case JD_PHASE_OPERATION:
      return JD_CYCLE_STATION_OPERATION;
    case JD_PHASE_RESPONSE:
      return JD_CYCLE_STATION_RESPONSE;
    case JD_PHASE_REVIEW:
      return JD_CYCLE_STATION_REVIEW;
    case JD_PHASE_OTHER:
    default:
      return JD_CYCLE_STATION_BESIDE;
    }
}

/* Which cycle an improvement takes that is filed at @loop. */
JdCycle
jd_cycle_from_loop (JdCycleLoop loop)
{
  return loop == JD_CYCLE_LOOP_SHORT ? JD_CYCLE_SHORT : JD_CYCLE_LONG;
}

static void
fill_words (JdCycleFigure *self)
{
  const JdCycleText stations[JD_CYCLE_N_STATIONS] = {
    [JD_CYCLE_STATION_INTRODUCTION] = { C_ ("phase", "Introduction"), _ ("plan and set up"), NULL },
    [JD_CYCLE_STATION_EXECUTION] = { C_ ("phase", "Execution"), _ ("put it into practice"), NULL },
    [JD_CYCLE_STATION_OPERATION] = { C_ ("phase", "Operation"), _ ("run and watch, day by day"), NULL },
    [JD_CYCLE_STATION_RESPONSE] = { C_ ("phase", "Response"), _ ("deal with incidents"), NULL },
    [JD_CYCLE_STATION_REVIEW] = { C_ ("phase", "Review"), NULL, NULL },
    [JD_CYCLE_STATION_BESIDE] = { _ ("Beside the Cycle"), NULL, NULL },
  };

  memcpy (self->data.stations, stations, sizeof stations);
  self->data.loops[JD_CYCLE_LOOP_SHORT]
    = (JdCycleText){ _ ("Short Cycle"), _ ("within present means"), NULL };
  self->data.loops[JD_CYCLE_LOOP_LONG] = (JdCycleText){ _ ("Long Cycle"), _ ("takes new means"), NULL };
  self->data.scale = _ ("Mean");
  self->data.no_score = jd_level_get_word (JD_LEVEL_NONE);
}

static void
fill_tiles (JdCycleFigure *self, const JdCyclePlan *plan)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (plan->project);

  self->data.n_tiles = jd_catalogue_get_n_functions (catalogue);
  self->tiles = g_new0 (JdCycleTile, self->data.n_tiles);
  for (guint i = 0; i < self->data.n_tiles; i++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, i);
      const JdGroupMaturity *group = jd_maturity_get_function (plan->maturity, i);

      self->tiles[i] = (JdCycleTile){
        .station = jd_cycle_station_from_phase (jd_function_get_phase (function)),
        .code = keep (self, g_strdup (jd_function_get_code (function))),
        .name = keep (self, g_strdup (jd_function_get_name (function, plan->language))),
        .score = jd_fraction_exists (group->score) ? keep (self, jd_fraction_dup_text (group->score)) : NULL,
        .coverage = keep (self, jd_coverage_dup_text (group)),
        .value = jd_fraction_to_double (group->score),
        .function = i,
      };
    }
  self->data.tiles = self->tiles;
}

static void
fill_counts (JdCycleFigure *self, const JdCyclePlan *plan)
{
  guint n = jd_cycle_items_count (plan->items, JD_CYCLE_NONE);

  self->data.stations[JD_CYCLE_STATION_REVIEW].what
    /* Translators: improvements that are under neither the short nor the long cycle. */
    = keep (self, g_strdup_printf (ngettext ("%u not yet filed", "%u not yet filed", n), n));
  for (JdCycleLoop loop = 0; loop < JD_CYCLE_N_LOOPS; loop++)
    {
      n = jd_cycle_items_count (plan->items, jd_cycle_from_loop (loop));
      self->data.loops[loop].count
        /* Translators: improvements filed under the short or the long cycle. */
        = keep (self, g_strdup_printf (ngettext ("%u improvement", "%u improvements", n), n));
    }
}

static gboolean
has_phases (const JdCycleFigure *self)
{
  for (guint i = 0; i < self->data.n_tiles; i++)
    if (self->tiles[i].station != JD_CYCLE_STATION_BESIDE)
      return TRUE;
  return FALSE;
}

/* The picture that @plan asks for, as the model is now. Returns: (transfer full) */
JdCycleFigure *
jd_cycle_figure_new (const JdCyclePlan *plan)
{
  JdCycleFigure *self;
  g_autofree char *label = NULL;

  g_return_val_if_fail (plan != NULL && plan->maturity != NULL && plan->items != NULL, NULL);

  self = g_new0 (JdCycleFigure, 1);
  self->strings = g_string_chunk_new (512);
  label = jd_design_dup_label (plan->design);
  fill_words (self);
  fill_tiles (self, plan);
  fill_counts (self, plan);
  if (has_phases (self))
    self->data.stations[JD_CYCLE_STATION_BESIDE].what = _ ("goes with every role");
  else
    self->data.note = _ ("This catalogue does not say what stands where in the cycle.");
  self->data.language = keep (self, g_strdup (plan->language));
  /* Translators: the title of a design. */
  self->data.title = keep (self, g_strdup_printf (_ ("%s: execution cycle"), label));
  self->data.rule = jd_rules_get_text (JD_RULES_SCORES);
  self->data.font_scale = 1;
  return self;
}

void
jd_cycle_figure_free (JdCycleFigure *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->tiles);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* Returns: (transfer none): what to draw; it lives as long as @self. Copy the struct to change title, rule or size of
 * type. */
const JdCycleData *
jd_cycle_figure_get_data (const JdCycleFigure *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->data;
}

static void
append_tile (const JdCycleFigure *self, GString *text, guint index)
{
  const JdCycleTile *tile = &self->tiles[index];

  g_string_append_printf (
    text, _ ("%s %s: %s"), tile->code, tile->name, tile->score != NULL ? tile->score : self->data.no_score);
  g_string_append_printf (text, _ (" (%s)"), tile->coverage);
}

static void
append_loop (const JdCycleFigure *self, GString *text, JdCycleLoop loop)
{
  const JdCycleText *words = &self->data.loops[loop];

  g_string_append_printf (text, "%s (%s): %s", words->name, words->what, words->count);
}

/* What stands at @spot in words: "B Real-time Analysis: 3.2 (4/5)". Returns: (transfer full) */
char *
jd_cycle_figure_dup_spot_text (const JdCycleFigure *self, JdCycleSpot spot)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  if (spot.part == JD_CYCLE_PART_TILE)
    {
      g_string_append_printf (text, "%s: ", self->data.stations[self->tiles[spot.index].station].name);
      append_tile (self, text, spot.index);
    }
  else if (spot.part == JD_CYCLE_PART_LOOP)
    {
      append_loop (self, text, (JdCycleLoop) spot.index);
    }
  return g_string_free (text, FALSE);
}

/* The picture in words, a line a place, for those who do not see it. Returns: (transfer full) */
char *
jd_cycle_figure_dup_description (const JdCycleFigure *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (self->data.title);
  if (self->data.note != NULL)
    g_string_append_printf (text, "\n%s", self->data.note);
  for (JdCycleStation station = 0; station < JD_CYCLE_N_STATIONS; station++)
    {
      gboolean is_first = TRUE;

      for (guint i = 0; i < self->data.n_tiles; i++)
        {
          if (self->tiles[i].station != station)
            continue;
          if (is_first)
            g_string_append_printf (text, "\n%s: ", self->data.stations[station].name);
          else
            g_string_append (text, _ (", "));
          append_tile (self, text, i);
          is_first = FALSE;
        }
    }
  for (JdCycleLoop loop = 0; loop < JD_CYCLE_N_LOOPS; loop++)
    {
      g_string_append_c (text, '\n');
      append_loop (self, text, loop);
    }
  g_string_append_printf (text, "\n%s", self->data.stations[JD_CYCLE_STATION_REVIEW].what);
  return g_string_free (text, FALSE);
}
