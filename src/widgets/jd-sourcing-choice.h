/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The choice of a sourcing, as it stands wherever one is chosen. */
#pragma once

#include "jd-choice.h"

G_BEGIN_DECLS

void jd_sourcing_choice_fill (JdChoice *choice);

G_END_DECLS
