/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The closed sets of words that assignments, designs and catalogues are made of; a nick is the word in the file. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Where a role stands by the two axes of the handbook: information (internal, external) and need for
 * specialist skill (low, high). ALL: every area (role I-6). NONE: the catalogue has no areas. */
typedef enum
{
  JD_AREA_NONE,
  JD_AREA_I,
  JD_AREA_II,
  JD_AREA_III,
  JD_AREA_IV,
  JD_AREA_ALL,
} JdArea;
#define JD_N_AREAS (JD_AREA_ALL + 1)
GType jd_area_get_type (void) G_GNUC_CONST;
#define JD_TYPE_AREA (jd_area_get_type ())

/* Who does a role: the four assignment types of ITU-T X.1060. */
typedef enum
{
  JD_SOURCING_UNASSIGNED,
  JD_SOURCING_INSOURCE,
  JD_SOURCING_COMBINATION,
  JD_SOURCING_OUTSOURCE,
} JdSourcing;
#define JD_N_SOURCINGS (JD_SOURCING_OUTSOURCE + 1)
GType jd_sourcing_get_type (void) G_GNUC_CONST;
#define JD_TYPE_SOURCING (jd_sourcing_get_type ())

/* The two ISOMM scales a level is read on. */
typedef enum
{
  JD_SIDE_INSOURCE,
  JD_SIDE_OUTSOURCE,
} JdSide;
#define JD_N_SIDES (JD_SIDE_OUTSOURCE + 1)
GType jd_side_get_type (void) G_GNUC_CONST;
#define JD_TYPE_SIDE (jd_side_get_type ())

/* ISOMM level 1 to 5 (the enum value is the level), or one of two states that are no number:
 * NONE, nobody has judged yet; EXCLUDED, considered and decided not to do. */
typedef enum
{
  JD_LEVEL_NONE,
  JD_LEVEL_1,
  JD_LEVEL_2,
  JD_LEVEL_3,
  JD_LEVEL_4,
  JD_LEVEL_5,
  JD_LEVEL_EXCLUDED,
} JdLevel;
#define JD_N_LEVELS (JD_LEVEL_EXCLUDED + 1)
GType jd_level_get_type (void) G_GNUC_CONST;
#define JD_TYPE_LEVEL (jd_level_get_type ())
/* TRUE for 1 to 5: the only levels that may enter a mean. */
#define jd_level_is_scored(level) ((level) >= JD_LEVEL_1 && (level) <= JD_LEVEL_5)

/* How much an organisation needs a role (ITU-T X.1060, recommendation level). */
typedef enum
{
  JD_RECOMMENDATION_NONE,
  JD_RECOMMENDATION_UNNECESSARY,
  JD_RECOMMENDATION_BASIC,
  JD_RECOMMENDATION_STANDARD,
  JD_RECOMMENDATION_ADVANCED,
  JD_RECOMMENDATION_OPTIONAL,
} JdRecommendation;
#define JD_N_RECOMMENDATIONS (JD_RECOMMENDATION_OPTIONAL + 1)
GType jd_recommendation_get_type (void) G_GNUC_CONST;
#define JD_TYPE_RECOMMENDATION (jd_recommendation_get_type ())

/* Which review cycle an improvement of a role belongs to (textbook, section 3). */
typedef enum
{
  JD_CYCLE_NONE,
  JD_CYCLE_SHORT,
  JD_CYCLE_LONG,
} JdCycle;
GType jd_cycle_get_type (void) G_GNUC_CONST;
#define JD_TYPE_CYCLE (jd_cycle_get_type ())

typedef enum
{
  JD_DESIGN_KIND_AS_IS,
  JD_DESIGN_KIND_TO_BE,
  JD_DESIGN_KIND_OPTION,
} JdDesignKind;
#define JD_N_DESIGN_KINDS (JD_DESIGN_KIND_OPTION + 1)
GType jd_design_kind_get_type (void) G_GNUC_CONST;
#define JD_TYPE_DESIGN_KIND (jd_design_kind_get_type ())

/* Another department counts as insource. */
typedef enum
{
  JD_UNIT_KIND_OWN_TEAM,
  JD_UNIT_KIND_DEPARTMENT,
  JD_UNIT_KIND_PROVIDER,
} JdUnitKind;
#define JD_N_UNIT_KINDS (JD_UNIT_KIND_PROVIDER + 1)
GType jd_unit_kind_get_type (void) G_GNUC_CONST;
#define JD_TYPE_UNIT_KIND (jd_unit_kind_get_type ())

/* Names only; the shades are the palette's. */
typedef enum
{
  JD_UNIT_COLOUR_BLUE,
  JD_UNIT_COLOUR_ORANGE,
  JD_UNIT_COLOUR_GREEN,
  JD_UNIT_COLOUR_PURPLE,
  JD_UNIT_COLOUR_RED,
  JD_UNIT_COLOUR_TEAL,
  JD_UNIT_COLOUR_BROWN,
  JD_UNIT_COLOUR_GREY,
} JdUnitColour;
#define JD_N_UNIT_COLOURS (JD_UNIT_COLOUR_GREY + 1)
GType jd_unit_colour_get_type (void) G_GNUC_CONST;
#define JD_TYPE_UNIT_COLOUR (jd_unit_colour_get_type ())

/* What a catalogue calls a group of roles. */
typedef enum
{
  JD_GROUP_WORD_FUNCTION,
  JD_GROUP_WORD_CATEGORY,
  JD_GROUP_WORD_GROUP,
} JdGroupWord;
GType jd_group_word_get_type (void) G_GNUC_CONST;
#define JD_TYPE_GROUP_WORD (jd_group_word_get_type ())

/* Where a fact of a catalogue comes from: printed in the source, or inferred by the catalogue's author. */
typedef enum
{
  JD_BASIS_UNSTATED,
  JD_BASIS_PUBLISHED,
  JD_BASIS_DERIVED,
} JdBasis;
GType jd_basis_get_type (void) G_GNUC_CONST;
#define JD_TYPE_BASIS (jd_basis_get_type ())

/* The place of a function in the execution cycle (textbook, section 4, figure 2). */
typedef enum
{
  JD_PHASE_OTHER,
  JD_PHASE_INTRODUCTION,
  JD_PHASE_OPERATION,
  JD_PHASE_RESPONSE,
  JD_PHASE_REVIEW,
  JD_PHASE_EXECUTION,
} JdPhase;
GType jd_phase_get_type (void) G_GNUC_CONST;
#define JD_TYPE_PHASE (jd_phase_get_type ())

typedef enum
{
  JD_INFORMATION_NONE,
  JD_INFORMATION_INTERNAL,
  JD_INFORMATION_EXTERNAL,
} JdInformation;
GType jd_information_get_type (void) G_GNUC_CONST;
#define JD_TYPE_INFORMATION (jd_information_get_type ())

typedef enum
{
  JD_SKILL_NONE,
  JD_SKILL_LOW,
  JD_SKILL_HIGH,
} JdSkill;
GType jd_skill_get_type (void) G_GNUC_CONST;
#define JD_TYPE_SKILL (jd_skill_get_type ())

typedef enum
{
  JD_LOG_STATE_DONE,
  JD_LOG_STATE_UNDONE,
  JD_LOG_STATE_REDONE,
} JdLogState;
GType jd_log_state_get_type (void) G_GNUC_CONST;
#define JD_TYPE_LOG_STATE (jd_log_state_get_type ())

const char *jd_enum_to_nick (GType type, int value);
gboolean jd_enum_from_nick (GType type, const char *nick, int *value);

G_END_DECLS
