/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-words.h"

#include <glib/gi18n-lib.h>

static const char *
pick (const char *const *words, guint n_words, guint index)
{
  g_return_val_if_fail (index < n_words, "");
  return *words[index] != '\0' ? _ (words[index]) : "";
}

const char *
jd_area_get_word (JdArea area)
{
  static const char *const words[] = { N_ ("no area"), "I", "II", "III", "IV", N_ ("all areas") };

  if (area >= JD_AREA_I && area <= JD_AREA_IV)
    return words[area];
  return pick (words, G_N_ELEMENTS (words), area);
}

/* The four assignment types of ITU-T X.1060. */
const char *
jd_sourcing_get_word (JdSourcing sourcing)
{
  static const char *const words[]
    = { N_ ("unassigned"), N_ ("insource"), N_ ("combination"), N_ ("outsource") };

  return pick (words, G_N_ELEMENTS (words), sourcing);
}

/* What it says about a role, in half a sentence. */
const char *
jd_sourcing_get_meaning (JdSourcing sourcing)
{
  static const char *const words[] = { N_ ("needed, but nobody does it yet"),
                                       N_ ("a team of the organisation does it"),
                                       N_ ("own team and provider do it together"),
                                       N_ ("a provider does it") };

  return pick (words, G_N_ELEMENTS (words), sourcing);
}

const char *
jd_side_get_word (JdSide side)
{
  static const char *const words[] = { N_ ("insource level"), N_ ("outsource level") };

  return pick (words, G_N_ELEMENTS (words), side);
}

/* The digit of a level, or the word of a state. */
const char *
jd_level_get_word (JdLevel level)
{
  static const char *const words[] = { N_ ("unscored"), "1", "2", "3", "4", "5", N_ ("excluded") };

  if (jd_level_is_scored (level))
    return words[level];
  return pick (words, G_N_ELEMENTS (words), level);
}

const char *
jd_recommendation_get_word (JdRecommendation recommendation)
{
  static const char *const words[] = { N_ ("no recommendation"), N_ ("unnecessary"), N_ ("basic"),
                                       N_ ("standard"),          N_ ("advanced"),    N_ ("optional") };

  return pick (words, G_N_ELEMENTS (words), recommendation);
}

/* What it says about a role, in half a sentence; after the recommendation levels of ITU-T X.1060. */
const char *
jd_recommendation_get_meaning (JdRecommendation recommendation)
{
  static const char *const words[]
    = { N_ ("nobody has judged it yet"),       N_ ("not needed here: outside the evaluation"),
        N_ ("the least that has to be done"),  N_ ("done in most organisations"),
        N_ ("for a higher level of security"), N_ ("chosen to suit the organisation") };

  return pick (words, G_N_ELEMENTS (words), recommendation);
}

const char *
jd_cycle_get_word (JdCycle cycle)
{
  static const char *const words[] = { N_ ("no cycle"), N_ ("short cycle"), N_ ("long cycle") };

  return pick (words, G_N_ELEMENTS (words), cycle);
}

const char *
jd_design_kind_get_word (JdDesignKind kind)
{
  static const char *const words[] = { N_ ("As-is"), N_ ("To-be"), N_ ("Option") };

  return pick (words, G_N_ELEMENTS (words), kind);
}

const char *
jd_unit_kind_get_word (JdUnitKind kind)
{
  static const char *const words[] = { N_ ("own team"), N_ ("department"), N_ ("provider") };

  return pick (words, G_N_ELEMENTS (words), kind);
}

const char *
jd_unit_colour_get_word (JdUnitColour colour)
{
  static const char *const words[] = { N_ ("blue"), N_ ("orange"), N_ ("green"), N_ ("purple"),
                                       N_ ("red"),  N_ ("teal"),   N_ ("brown"), N_ ("grey") };

  return pick (words, G_N_ELEMENTS (words), colour);
}

/* What a catalogue calls its groups of roles. */
const char *
jd_group_word_get_word (JdGroupWord word)
{
  static const char *const words[] = { N_ ("Function"), N_ ("Category"), N_ ("Group") };

  return pick (words, G_N_ELEMENTS (words), word);
}

/* The label of the field called @field_name, or the name itself where people never see it. */
const char *
jd_field_get_word (const char *field_name)
{
  static const struct
  {
    const char *name, *word;
  } words[] = {
    { "area", N_ ("area") },
    { "sourcing", N_ ("sourcing") },
    { "insource", N_ ("insource level") },
    { "outsource", N_ ("outsource level") },
    { "score", N_ ("score") },
    { "units", N_ ("units") },
    { "owner", N_ ("owner") },
    { "due", N_ ("due date") },
    { "note", N_ ("note") },
    { "evidence", N_ ("evidence") },
    { "reason", N_ ("reason") },
    { "votes-insource", N_ ("votes on the insource level") },
    { "votes-outsource", N_ ("votes on the outsource level") },
    { "votes-sourcing", N_ ("votes on the sourcing") },
    { "recommendation", N_ ("recommendation") },
    { "parked", N_ ("parked") },
    { "cycle", N_ ("cycle") },
    { "title", N_ ("title") },
    { "organisation", N_ ("organisation") },
    { "scope", N_ ("scope") },
    { "date", N_ ("date") },
    { "kind", N_ ("kind") },
    { "pattern", N_ ("pattern") },
    { "target-level", N_ ("target level") },
    { "name", N_ ("name") },
    { "colour", N_ ("colour") },
    { "who", N_ ("participants") },
    { "designs", N_ ("designs") },
    { "participants", N_ ("participants") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].name, field_name))
      return _ (words[i].word);
  return field_name;
}

/* What people call @design: its title, or else its kind and date. Returns: (transfer full) */
char *
jd_design_dup_label (JdDesign *design)
{
  const char *word;

  g_return_val_if_fail (JD_IS_DESIGN (design), NULL);

  if (*jd_design_get_title (design) != '\0')
    return g_strdup (jd_design_get_title (design));

  word = jd_design_kind_get_word (jd_design_get_kind (design));
  if (*jd_design_get_date (design) == '\0')
    return g_strdup (word);
  return g_strdup_printf ("%s %s", word, jd_design_get_date (design));
}
