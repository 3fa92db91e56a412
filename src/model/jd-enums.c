/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The enumerations as GTypes; the nicks are the words of the file and of the command line. */
#include "jd-enums.h"

G_DEFINE_ENUM_TYPE (JdArea,
                    jd_area,
                    G_DEFINE_ENUM_VALUE (JD_AREA_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (JD_AREA_I, "I"),
                    G_DEFINE_ENUM_VALUE (JD_AREA_II, "II"),
                    G_DEFINE_ENUM_VALUE (JD_AREA_III, "III"),
                    G_DEFINE_ENUM_VALUE (JD_AREA_IV, "IV"),
                    G_DEFINE_ENUM_VALUE (JD_AREA_ALL, "all"))

G_DEFINE_ENUM_TYPE (JdSourcing,
                    jd_sourcing,
                    G_DEFINE_ENUM_VALUE (JD_SOURCING_UNASSIGNED, "unassigned"),
                    G_DEFINE_ENUM_VALUE (JD_SOURCING_INSOURCE, "insource"),
                    G_DEFINE_ENUM_VALUE (JD_SOURCING_COMBINATION, "combination"),
                    G_DEFINE_ENUM_VALUE (JD_SOURCING_OUTSOURCE, "outsource"))

G_DEFINE_ENUM_TYPE (JdSide,
                    jd_side,
                    G_DEFINE_ENUM_VALUE (JD_SIDE_INSOURCE, "insource"),
                    G_DEFINE_ENUM_VALUE (JD_SIDE_OUTSOURCE, "outsource"))

G_DEFINE_ENUM_TYPE (JdLevel,
                    jd_level,
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_1, "1"),
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_2, "2"),
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_3, "3"),
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_4, "4"),
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_5, "5"),
                    G_DEFINE_ENUM_VALUE (JD_LEVEL_EXCLUDED, "excluded"))

G_DEFINE_ENUM_TYPE (JdRecommendation,
                    jd_recommendation,
                    G_DEFINE_ENUM_VALUE (JD_RECOMMENDATION_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (JD_RECOMMENDATION_UNNECESSARY, "unnecessary"),
                    G_DEFINE_ENUM_VALUE (JD_RECOMMENDATION_BASIC, "basic"),
                    G_DEFINE_ENUM_VALUE (JD_RECOMMENDATION_STANDARD, "standard"),
                    G_DEFINE_ENUM_VALUE (JD_RECOMMENDATION_ADVANCED, "advanced"),
                    G_DEFINE_ENUM_VALUE (JD_RECOMMENDATION_OPTIONAL, "optional"))

G_DEFINE_ENUM_TYPE (JdCycle,
                    jd_cycle,
                    G_DEFINE_ENUM_VALUE (JD_CYCLE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (JD_CYCLE_SHORT, "short"),
                    G_DEFINE_ENUM_VALUE (JD_CYCLE_LONG, "long"))

G_DEFINE_ENUM_TYPE (JdDesignKind,
                    jd_design_kind,
                    G_DEFINE_ENUM_VALUE (JD_DESIGN_KIND_AS_IS, "as-is"),
                    G_DEFINE_ENUM_VALUE (JD_DESIGN_KIND_TO_BE, "to-be"),
                    G_DEFINE_ENUM_VALUE (JD_DESIGN_KIND_OPTION, "option"))

G_DEFINE_ENUM_TYPE (JdUnitKind,
                    jd_unit_kind,
                    G_DEFINE_ENUM_VALUE (JD_UNIT_KIND_OWN_TEAM, "own-team"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_KIND_DEPARTMENT, "department"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_KIND_PROVIDER, "provider"))

G_DEFINE_ENUM_TYPE (JdUnitColour,
                    jd_unit_colour,
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_BLUE, "blue"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_ORANGE, "orange"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_GREEN, "green"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_PURPLE, "purple"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_RED, "red"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_TEAL, "teal"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_BROWN, "brown"),
                    G_DEFINE_ENUM_VALUE (JD_UNIT_COLOUR_GREY, "grey"))

G_DEFINE_ENUM_TYPE (JdGroupWord,
                    jd_group_word,
                    G_DEFINE_ENUM_VALUE (JD_GROUP_WORD_FUNCTION, "function"),
                    G_DEFINE_ENUM_VALUE (JD_GROUP_WORD_CATEGORY, "category"),
                    G_DEFINE_ENUM_VALUE (JD_GROUP_WORD_GROUP, "group"))

G_DEFINE_ENUM_TYPE (JdBasis,
                    jd_basis,
                    G_DEFINE_ENUM_VALUE (JD_BASIS_UNSTATED, "unstated"),
                    G_DEFINE_ENUM_VALUE (JD_BASIS_PUBLISHED, "published"),
                    G_DEFINE_ENUM_VALUE (JD_BASIS_DERIVED, "derived"))

G_DEFINE_ENUM_TYPE (JdPhase,
                    jd_phase,
                    G_DEFINE_ENUM_VALUE (JD_PHASE_OTHER, "other"),
                    G_DEFINE_ENUM_VALUE (JD_PHASE_INTRODUCTION, "introduction"),
                    G_DEFINE_ENUM_VALUE (JD_PHASE_OPERATION, "operation"),
                    G_DEFINE_ENUM_VALUE (JD_PHASE_RESPONSE, "response"),
                    G_DEFINE_ENUM_VALUE (JD_PHASE_REVIEW, "review"),
                    G_DEFINE_ENUM_VALUE (JD_PHASE_EXECUTION, "execution"))

G_DEFINE_ENUM_TYPE (JdInformation,
                    jd_information,
                    G_DEFINE_ENUM_VALUE (JD_INFORMATION_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (JD_INFORMATION_INTERNAL, "internal"),
                    G_DEFINE_ENUM_VALUE (JD_INFORMATION_EXTERNAL, "external"))

G_DEFINE_ENUM_TYPE (JdSkill,
                    jd_skill,
                    G_DEFINE_ENUM_VALUE (JD_SKILL_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (JD_SKILL_LOW, "low"),
                    G_DEFINE_ENUM_VALUE (JD_SKILL_HIGH, "high"))

G_DEFINE_ENUM_TYPE (JdLogState,
                    jd_log_state,
                    G_DEFINE_ENUM_VALUE (JD_LOG_STATE_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (JD_LOG_STATE_UNDONE, "undone"),
                    G_DEFINE_ENUM_VALUE (JD_LOG_STATE_REDONE, "redone"))

/* The nick of @value, a value of the enumeration @type. */
const char *
jd_enum_to_nick (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (klass, value);

  g_return_val_if_fail (found != NULL, "");

  return found->value_nick;
}

/* Finds the value of @type whose nick is @nick, to the letter; FALSE and @value untouched where there is none. */
gboolean
jd_enum_from_nick (GType type, const char *nick, int *value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return FALSE;
  *value = found->value;
  return TRUE;
}
