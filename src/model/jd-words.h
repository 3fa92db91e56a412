/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of the field for people, in the language of the interface; every floor takes them from here. */
#pragma once

#include "jd-design.h"
#include "jd-unit.h"

G_BEGIN_DECLS

const char *jd_area_get_word (JdArea area);
const char *jd_sourcing_get_word (JdSourcing sourcing);
const char *jd_sourcing_get_meaning (JdSourcing sourcing);
const char *jd_side_get_word (JdSide side);
const char *jd_level_get_word (JdLevel level);
const char *jd_recommendation_get_word (JdRecommendation recommendation);
const char *jd_recommendation_get_meaning (JdRecommendation recommendation);
const char *jd_cycle_get_word (JdCycle cycle);
const char *jd_design_kind_get_word (JdDesignKind kind);
const char *jd_unit_kind_get_word (JdUnitKind kind);
const char *jd_unit_colour_get_word (JdUnitColour colour);
const char *jd_group_word_get_word (JdGroupWord word);
const char *jd_field_get_word (const char *field_name);
char *jd_design_dup_label (JdDesign *design) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
