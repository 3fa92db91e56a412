/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fractions: exact comparison, and one decimal rounded half away from zero. */
#include "jd-fraction.h"

#include <math.h>

#define NONE                                                                                                 \
  {                                                                                                          \
    0, 0                                                                                                     \
  }

static void
test_text (void)
{
  static const struct
  {
    gint64 sum, count;
    const char *text;
  } rows[] = {
    { 9, 4, "2.3" },         /* 2.25: half goes up, where binary 2.25 printed with %.1f says 2.2 */
    { 13, 4, "3.3" },        /* 3.25 */
    { 29, 20, "1.5" },       /* 1.45, which binary holds as 1.4499... */
    { 28999, 20000, "1.4" }, /* 1.44995: a hair below the half */
    { 5, 1, "5.0" },         /* whole numbers keep their decimal */
    { 0, 7, "0.0" },         /* nought */
    { 10, 3, "3.3" },        /* 3.333... */
    { 11, 3, "3.7" },        /* 3.666... */
    { 199, 100, "2.0" },     /* 1.99 carries into the whole */
    { -9, 4, "-2.3" },       /* away from zero: down */
    { -1, 20, "-0.1" },      /* -0.05 */
    { -1, 100, "0.0" },      /* -0.01 rounds to nought, which has no sign */
    { 0, 0, "" },            /* none */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = jd_fraction_dup_text (jd_fraction_new (rows[i].sum, rows[i].count));

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_compare (void)
{
  static const struct
  {
    JdFraction a, b;
    int order;
  } rows[] = {
    { { 5, 2 }, { 5, 2 }, 0 },
    { { 5, 2 }, { 10, 4 }, 0 }, /* lowest terms are not asked for */
    { { 299, 100 }, { 3, 1 }, -1 },
    { { 4, 1 }, { 399999, 100000 }, 1 },
    { { 1, 3 }, { 33333333, 100000000 }, 1 }, /* 0.333... > 0.33333333 */
    { { -1, 2 }, { 1, 2 }, -1 },
    { { -5, 2 }, { -7, 3 }, -1 }, /* -2.5 < -2.333... */
    { { -3, 1 }, { -3, 1 }, 0 },
    { { 0, 1 }, { 0, 9 }, 0 },
    /* Their cross products need 124 bits; 1 / 2^62 > 1 / (2^62 + 1). */
    { { 1, G_GINT64_CONSTANT (4611686018427387904) }, { 1, G_GINT64_CONSTANT (4611686018427387905) }, 1 },
    { { G_MAXINT64 - 1, G_MAXINT64 }, { G_MAXINT64 - 2, G_MAXINT64 - 1 }, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int order = jd_fraction_compare (rows[i].a, rows[i].b);
      int back = jd_fraction_compare (rows[i].b, rows[i].a);

      g_assert_cmpint ((order > 0) - (order < 0), ==, rows[i].order);
      g_assert_cmpint ((back > 0) - (back < 0), ==, -rows[i].order);
      g_assert_true (jd_fraction_equal (rows[i].a, rows[i].b) == (rows[i].order == 0));
    }
}

static void
test_subtract (void)
{
  static const struct
  {
    JdFraction a, b, difference;
  } rows[] = {
    { { 5, 1 }, { 9, 4 }, { 11, 4 } }, { { 7, 2 }, { 7, 2 }, { 0, 1 } }, { { 2, 3 }, { 3, 4 }, { -1, 12 } },
    { { 5, 6 }, { 1, 3 }, { 1, 2 } },  { NONE, { 1, 1 }, NONE },         { { 1, 1 }, NONE, NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdFraction difference = jd_fraction_subtract (rows[i].a, rows[i].b);

      g_assert_cmpint (difference.numerator, ==, rows[i].difference.numerator);
      g_assert_cmpint (difference.denominator, ==, rows[i].difference.denominator);
    }
}

static void
test_none (void)
{
  g_assert_false (jd_fraction_exists (JD_FRACTION_NONE));
  g_assert_false (jd_fraction_exists (jd_fraction_new (0, 0)));
  g_assert_true (jd_fraction_exists (jd_fraction_new (0, 1)));
  g_assert_true (jd_fraction_equal (JD_FRACTION_NONE, JD_FRACTION_NONE));
  g_assert_false (jd_fraction_equal (JD_FRACTION_NONE, jd_fraction_new (0, 1)));
  g_assert_true (isnan (jd_fraction_to_double (JD_FRACTION_NONE)));
  g_assert_cmpfloat (jd_fraction_to_double (jd_fraction_new (9, 4)), ==, 2.25);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/fraction/text", test_text);
  g_test_add_func ("/jindate/fraction/compare", test_compare);
  g_test_add_func ("/jindate/fraction/subtract", test_subtract);
  g_test_add_func ("/jindate/fraction/none", test_none);
  return g_test_run ();
}
