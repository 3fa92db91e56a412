/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Edits at random, right and wrong ones, for tests of what must hold whatever is done. */
#pragma once

#include "jd-project.h"

void random_edit (JdProject *project, GRand *rand);
