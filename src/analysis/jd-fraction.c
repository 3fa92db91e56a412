/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-fraction.h"

#include <math.h>

static gint64
greatest_common_divisor (gint64 a, gint64 b)
{
  a = ABS (a);
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }
  return a;
}

/* @numerator / @denominator in lowest terms; none where @denominator is 0, so that the sum and the count of an
 * empty set give its mean. @denominator is never negative. */
JdFraction
jd_fraction_new (gint64 numerator, gint64 denominator)
{
  gint64 divisor;

  g_return_val_if_fail (denominator >= 0, JD_FRACTION_NONE);

  if (denominator == 0)
    return JD_FRACTION_NONE;
  divisor = greatest_common_divisor (numerator, denominator);
  return (JdFraction){ numerator / divisor, denominator / divisor };
}

/* @a - @b; none where either is none. Exact while the product of numerators and denominators fits 63 bits,
 * which means of half a million roles at levels 1 to 5 never leave. */
JdFraction
jd_fraction_subtract (JdFraction a, JdFraction b)
{
  if (!jd_fraction_exists (a) || !jd_fraction_exists (b))
    return JD_FRACTION_NONE;
  return jd_fraction_new (a.numerator * b.denominator - b.numerator * a.denominator,
                          a.denominator * b.denominator);
}

static gint64
floor_divide (gint64 numerator, gint64 denominator)
{
  gint64 quotient = numerator / denominator;

  return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/* Negative, 0 or positive as @a is less than, equal to or more than @b; both must exist. Compares whole parts,
 * then the upside-down remainders, so that no product can overflow. */
int
jd_fraction_compare (JdFraction a, JdFraction b)
{
  int sign = 1;

  g_return_val_if_fail (jd_fraction_exists (a) && jd_fraction_exists (b), 0);

  for (;;)
    {
      gint64 whole_a = floor_divide (a.numerator, a.denominator);
      gint64 whole_b = floor_divide (b.numerator, b.denominator);
      gint64 rest_a = a.numerator - whole_a * a.denominator;
      gint64 rest_b = b.numerator - whole_b * b.denominator;

      if (whole_a != whole_b)
        return whole_a < whole_b ? -sign : sign;
      if (rest_a == 0 || rest_b == 0)
        return sign * ((rest_a > 0) - (rest_b > 0));
      a = (JdFraction){ a.denominator, rest_a };
      b = (JdFraction){ b.denominator, rest_b };
      sign = -sign;
    }
}

/* Whether both are the same number or both are none. */
gboolean
jd_fraction_equal (JdFraction a, JdFraction b)
{
  if (!jd_fraction_exists (a) || !jd_fraction_exists (b))
    return jd_fraction_exists (a) == jd_fraction_exists (b);
  return jd_fraction_compare (a, b) == 0;
}

/* The number to one decimal, rounded half away from zero, with a decimal point in every locale: 9/4 is "2.3".
 * Empty where there is none. Returns: (transfer full) */
char *
jd_fraction_dup_text (JdFraction fraction)
{
  gint64 whole, rest, tenths;
  gboolean negative;

  if (!jd_fraction_exists (fraction))
    return g_strdup ("");

  negative = fraction.numerator < 0;
  whole = ABS (fraction.numerator) / fraction.denominator;
  rest = ABS (fraction.numerator) % fraction.denominator;
  tenths = whole * 10 + (rest * 20 + fraction.denominator) / (fraction.denominator * 2);
  return g_strdup_printf (
    "%s%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT, negative && tenths > 0 ? "-" : "", tenths / 10, tenths % 10);
}

/* The number for drawing, and for nothing else; NAN where there is none. */
double
jd_fraction_to_double (JdFraction fraction)
{
  return jd_fraction_exists (fraction) ? (double) fraction.numerator / (double) fraction.denominator : NAN;
}
