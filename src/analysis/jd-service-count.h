/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a service catalogue and a service profile of ITU-T X.1060 count: how many services are recommended how, and
 * how many of those that are needed are assigned how. Scores are counted in jd-maturity.h. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

/**
 * JdServiceCount:
 * @services: all of them
 * @recommendations: how many have each recommendation; they sum up to @services
 * @recommended: those with any recommendation, unnecessary included: somebody has judged
 * @needed: those that are not unnecessary
 * @sourcings: how many of the needed ones are assigned each way; they sum up to @needed
 * @assigned: needed ones that are not unassigned
 */
typedef struct
{
  guint services;
  guint recommendations[JD_N_RECOMMENDATIONS];
  guint recommended;
  guint needed;
  guint sourcings[JD_N_SOURCINGS];
  guint assigned;
} JdServiceCount;

JdServiceCount jd_service_count (JdProject *project, JdDesign *design, JdFunction *function);

G_END_DECLS
