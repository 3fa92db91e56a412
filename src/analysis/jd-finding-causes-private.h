/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which roles made a function strong or weak. */
#pragma once

#include "jd-findings.h"

G_BEGIN_DECLS

void jd_finding_find_causes (JdFinding *finding, JdCatalogue *catalogue, const JdMaturity *maturity);

G_END_DECLS
