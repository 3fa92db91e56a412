/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-clock.h"

/* Returns: (transfer full): now in UTC, or the moment that SOURCE_DATE_EPOCH names in seconds since 1970. */
GDateTime *
jd_clock_now (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    return g_date_time_new_from_unix_utc (seconds);
  return g_date_time_new_now_utc ();
}

/* Returns: (transfer full): now as YYYY-MM-DDTHH:MM:SSZ. */
char *
jd_clock_dup_time (void)
{
  g_autoptr (GDateTime) now = jd_clock_now ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

/* Returns: (transfer full): today where the user is, as YYYY-MM-DD. */
char *
jd_clock_dup_today (void)
{
  g_autoptr (GDateTime) now = jd_clock_now ();
  g_autoptr (GDateTime) here = g_date_time_to_local (now);

  return g_date_time_format (here, "%Y-%m-%d");
}
