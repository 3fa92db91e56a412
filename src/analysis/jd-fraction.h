/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exact fractions: scores, targets, gaps and distances are compared as these and never as rounded numbers. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JdFraction:
 * @numerator: carries the sign
 * @denominator: more than 0, or 0 for "there is no such number" (nothing is scored)
 *
 * A number, or none. Always in lowest terms when made by the functions below.
 */
typedef struct
{
  gint64 numerator;
  gint64 denominator;
} JdFraction;

#define JD_FRACTION_NONE ((JdFraction){ 0, 0 })

/** jd_fraction_exists: whether @fraction is a number at all. */
static inline gboolean
jd_fraction_exists (JdFraction fraction)
{
  return fraction.denominator != 0;
}

JdFraction jd_fraction_new (gint64 numerator, gint64 denominator);
JdFraction jd_fraction_subtract (JdFraction a, JdFraction b);
int jd_fraction_compare (JdFraction a, JdFraction b);
gboolean jd_fraction_equal (JdFraction a, JdFraction b);
char *jd_fraction_dup_text (JdFraction fraction) G_GNUC_WARN_UNUSED_RESULT;
double jd_fraction_to_double (JdFraction fraction);

G_END_DECLS
