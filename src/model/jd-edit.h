/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The edit verbs: the only doors through which a project changes. Each is one labelled, undoable step; each
 * refuses as a whole, with an error and without a change, where it may not or where an argument is wrong.
 * A verb that finds everything as asked for does nothing and says TRUE. @reason may be NULL everywhere. */
#pragma once

#include "jd-edit-copy.h"
#include "jd-edit-design.h"
#include "jd-edit-log.h"
#include "jd-edit-pattern.h"
#include "jd-edit-project.h"
#include "jd-edit-roles.h"
#include "jd-edit-unit.h"
