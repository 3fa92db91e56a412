/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-card-figure.h"

#include "jd-score.h"
#include "jd-words.h"

#include <glib/gi18n-lib.h>

struct _JdCardFigure
{
  JdCardFace face;
  JdCardFlags own_flags; /* what follows from the role itself */
  JdCardLevel levels[JD_N_SIDES];
  GArray *units;         /* of JdCardUnit */
  GStringChunk *strings; /* holds every string that is made here */
  JdRole *role;          /* holds code and title */
};

static const char *
keep (JdCardFigure *self, char *text)
{
  const char *kept = text != NULL ? g_string_chunk_insert (self->strings, text) : NULL;

  g_free (text);
  return kept;
}

static int
get_card_level (JdLevel level)
{
  if (level == JD_LEVEL_EXCLUDED)
    return JD_CARD_LEVEL_EXCLUDED;
  return level == JD_LEVEL_NONE ? JD_CARD_LEVEL_UNSCORED : (int) level;
}

static void
fill_levels (JdCardFigure *self, JdAssignment *assignment)
{
  const char *const marks[JD_N_SIDES] = {
    /* Translators: one letter that marks the insource level on a card. */
    C_ ("insource mark", "I"),
    /* Translators: one letter that marks the outsource level on a card. */
    C_ ("outsource mark", "O"),
  };

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (assignment, side))
      self->levels[self->face.n_levels++] = (JdCardLevel){
        .mark = marks[side],
        .value = get_card_level (jd_assignment_get_level (assignment, side)),
        .excluded_text = jd_level_get_word (JD_LEVEL_EXCLUDED),
      };
  if (self->face.n_levels == 1)
    self->levels[0].mark = NULL;
  self->face.levels = self->levels;
}

static void
fill_units (JdCardFigure *self, JdProject *project, JdAssignment *assignment)
{
  const char *const *ids = jd_assignment_get_units (assignment);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      JdUnit *unit = jd_project_find_unit (project, ids[i]);
      JdCardUnit dot;

      if (unit == NULL)
        continue;
      dot.initial
        = keep (self, g_utf8_substring (jd_unit_get_name (unit), 0, *jd_unit_get_name (unit) ? 1 : 0));
      dot.colour = jd_enum_to_nick (JD_TYPE_UNIT_COLOUR, jd_unit_get_colour (unit));
      g_array_append_val (self->units, dot);
    }
  self->face.units = (const JdCardUnit *) self->units->data;
  self->face.n_units = self->units->len;
}

static char *
dup_area_note (JdAssignment *assignment)
{
  JdArea standard = jd_role_get_area (jd_assignment_get_role (assignment));

  if (standard == jd_assignment_get_area (assignment))
    return NULL;
  /* Translators: on a card that stands outside the area that the catalogue gives its role: "standard I". */
  return g_strdup_printf (_ ("standard %s"), jd_area_get_word (standard));
}

/* Whether a design lies ahead of another or behind it: what is wanted ahead of what is, later ahead of earlier. */
static const char *
get_arrow (JdDesign *here, JdDesign *there)
{
  gboolean here_wanted = jd_design_get_kind (here) == JD_DESIGN_KIND_TO_BE;
  gboolean there_wanted = jd_design_get_kind (there) == JD_DESIGN_KIND_TO_BE;

  if (here_wanted != there_wanted)
    return there_wanted ? "→" : "←";
  return *jd_design_get_date (there) != '\0'
             && strcmp (jd_design_get_date (there), jd_design_get_date (here)) < 0
           ? "←"
           : "→";
}

static const char *
get_short_sourcing (JdSourcing sourcing)
{
  switch (sourcing)
    {
    case JD_SOURCING_INSOURCE:
      /* Translators: sourcing on a card with little room, in the fewest letters. */
      return C_ ("short sourcing", "in");
    case JD_SOURCING_COMBINATION:
      return C_ ("short sourcing", "both");
    case JD_SOURCING_OUTSOURCE:
      return C_ ("short sourcing", "out");
    case JD_SOURCING_UNASSIGNED:
    default:
      return C_ ("short sourcing", "none");
    }
}

static char *
dup_change (JdAssignment *assignment, JdAssignment *second, gboolean shortly)
{
  JdSourcing sourcing;
  const char *arrow, *area, *word;
  gboolean other_area, other_sourcing;

  if (second == NULL)
    return NULL;

  sourcing = jd_assignment_get_sourcing (second);
  arrow = get_arrow (jd_assignment_get_design (assignment), jd_assignment_get_design (second));
  other_area = jd_assignment_get_area (assignment) != jd_assignment_get_area (second);
  other_sourcing = jd_assignment_get_sourcing (assignment) != sourcing;
  area = jd_area_get_word (jd_assignment_get_area (second));
  word = shortly ? get_short_sourcing (sourcing) : jd_sourcing_get_word (sourcing);

  if (other_area && other_sourcing)
    return g_strdup_printf ("%s %s %s", arrow, area, word);
  if (other_area || other_sourcing)
    return g_strdup_printf ("%s %s", arrow, other_area ? area : word);
  return NULL;
}

/* What @second has otherwise than @assignment, ready to print ("→ outsource", "→ IV", "→ IV outsource", with "←"
 * where the other design is the earlier one); NULL where area and sourcing are the same or @second is NULL.
 * Returns: (transfer full) (nullable) */
char *
jd_card_dup_change (JdAssignment *assignment, JdAssignment *second)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (assignment), NULL);
  return dup_change (assignment, second, FALSE);
}

/* The face of @assignment as it is now. @second: (nullable): the same role in a design shown as a badge.
 * @language: of the catalogue's names. Returns: (transfer full) */
JdCardFigure *
jd_card_figure_new (JdProject *project, JdAssignment *assignment, JdAssignment *second, const char *language)
{
  JdCardFigure *self;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_ASSIGNMENT (assignment), NULL);

  self = g_new0 (JdCardFigure, 1);
  self->strings = g_string_chunk_new (64);
  self->units = g_array_new (FALSE, FALSE, sizeof (JdCardUnit));
  self->role = g_object_ref (jd_assignment_get_role (assignment));

  self->face.code = jd_role_get_code (self->role);
  self->face.title = jd_role_get_name (self->role, language);
  self->face.function = jd_function_get_index (jd_role_get_function (self->role));
  self->face.target = keep (self, jd_card_dup_change (assignment, second));
  self->face.target_short = keep (self, dup_change (assignment, second, TRUE));
  if (self->face.target != NULL)
    self->face.target_sign
      = get_arrow (jd_assignment_get_design (assignment), jd_assignment_get_design (second));
  self->face.area_note = keep (self, dup_area_note (assignment));
  fill_levels (self, assignment);
  fill_units (self, project, assignment);

  self->own_flags = jd_score_get_level (assignment) == JD_LEVEL_EXCLUDED ? JD_CARD_EXCLUDED : JD_CARD_NORMAL;
  self->face.flags = self->own_flags;
  return self;
}

void
jd_card_figure_free (JdCardFigure *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->role);
  g_array_unref (self->units);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* Returns: (transfer none): what to draw; its strings live as long as @self. */
const JdCardFace *
jd_card_figure_get_face (const JdCardFigure *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->face;
}

/* Shows, in place of the badge of another design, that a pattern that is tried would make the sourcing @to; NULL: that
 * it would leave the role as it is. */
void
jd_card_figure_show_trial (JdCardFigure *self, const JdSourcing *to)
{
  g_return_if_fail (self != NULL);

  self->face.target = self->face.target_short = self->face.target_sign = NULL;
  if (to == NULL)
    return;
  self->face.target = keep (self, g_strdup_printf ("→ %s", jd_sourcing_get_word (*to)));
  self->face.target_short = keep (self, g_strdup_printf ("→ %s", get_short_sourcing (*to)));
  self->face.target_sign = "→";
  self->own_flags |= JD_CARD_TRIED;
  self->face.flags |= JD_CARD_TRIED;
}

/* Says how the card looks at the moment (dim, selected, hovered...), beside what its role is anyway. */
void
jd_card_figure_set_flags (JdCardFigure *self, JdCardFlags flags)
{
  g_return_if_fail (self != NULL);
  self->face.flags = self->own_flags | flags;
}
