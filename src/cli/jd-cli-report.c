/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-report.h"

#include "jd-xml-error.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/* Tells a fault as FILE:LINE: message, or FILE: message where no line exists. */
JdCliStatus
jd_cli_failed (const char *file, const GError *error)
{
  g_autofree char *report = jd_error_dup_report (error, file);

  jd_cli_notice ("%s", report);
  return JD_CLI_FAILED;
}

/* A line for people, which is no part of the output. */
void
jd_cli_notice (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  fprintf (stderr, "%s\n", text);
}

/* The output of a command, at its end; a full disk or a closed pipe is a failure. */
JdCliStatus
jd_cli_print (const char *text)
{
  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return JD_CLI_DONE;
  /* Translators: where output of a program goes. */
  jd_cli_notice ("%s: %s", _ ("standard output"), g_strerror (errno));
  return JD_CLI_FAILED;
}
