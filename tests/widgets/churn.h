/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a busy hour does to a project: random edits of every kind, undo, redo, selecting, switching designs. */
#pragma once

#include "jd-viewer.h"

void churn (JdViewer *viewer, GRand *random);
