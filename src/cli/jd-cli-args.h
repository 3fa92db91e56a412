/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a command takes and what it was given. Strict: whatever is not known, missing, doubled or too much is said
 * and nothing is done. */
#pragma once

#include "jd-cli-report.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JdCliOption:
 * @name: "--design"; every option takes a value
 * @letter: (nullable): "-o"
 * @value: what stands for the value in the help, "ID"
 * @help: one line for the help, to be translated
 * @required: the command cannot do without
 * @repeatable: may be given several times
 * @is_path: names a file, which may be in any encoding
 */
typedef struct
{
  const char *name;
  const char *letter;
  const char *value;
  const char *help;
  gboolean required;
  gboolean repeatable;
  gboolean is_path;
} JdCliOption;

typedef struct _JdCliArgs JdCliArgs;

/**
 * JdCliCommand:
 * @name: as typed
 * @operands: for the help, "FILE CODE"
 * @min_operands: the least number of them
 * @max_operands: the most
 * @summary: what it does, one line, to be translated
 * @options: ends with an empty one
 * @run: does it and returns the exit status
 */
typedef struct
{
  const char *name;
  const char *operands;
  guint min_operands;
  guint max_operands;
  const char *summary;
  const JdCliOption *options;
  JdCliStatus (*run) (const JdCliArgs *args);
} JdCliCommand;

JdCliArgs *
jd_cli_args_parse (const JdCliCommand *command, char **words, const char *language, JdCliStatus *status);
void jd_cli_args_free (JdCliArgs *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCliArgs, jd_cli_args_free)

guint jd_cli_args_get_n_operands (const JdCliArgs *self);
const char *jd_cli_args_get_operand (const JdCliArgs *self, guint index);
const char *jd_cli_args_get (const JdCliArgs *self, const char *option);
const char *const *jd_cli_args_get_all (const JdCliArgs *self, const char *option);
const char *jd_cli_args_get_language (const JdCliArgs *self);

JdCliStatus jd_cli_args_misused (const JdCliArgs *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
JdCliStatus jd_cli_args_get_enum (const JdCliArgs *self, const char *option, GType type, int *value);
JdCliStatus jd_cli_args_get_number (const JdCliArgs *self,
                                    const char *option,
                                    const char *text,
                                    int minimum,
                                    int maximum,
                                    int *value);

G_END_DECLS
