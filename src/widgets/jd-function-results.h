/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results by function: the radar, its numbers in a table, and strengths and weaknesses in sentences. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_FUNCTION_RESULTS (jd_function_results_get_type ())
G_DECLARE_FINAL_TYPE (JdFunctionResults, jd_function_results, JD, FUNCTION_RESULTS, JdView)

G_END_DECLS
