/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-commands.h"

#include <glib/gi18n-lib.h>

#define DESIGN                                                                                               \
  {                                                                                                          \
    "--design", NULL, "ID", N_ ("a design; else the newest as-is design")                                    \
  }
#define TARGET                                                                                               \
  {                                                                                                          \
    "--target", NULL, "ID", N_ ("the to-be design that is aimed at; else none")                              \
  }
#define REASON                                                                                               \
  {                                                                                                          \
    "--reason", NULL, "TEXT", N_ ("why, for the decision log")                                               \
  }
#define END                                                                                                  \
  {                                                                                                          \
    NULL                                                                                                     \
  }

static const JdCliOption no_options[] = { END };
static const JdCliOption new_options[] = {
  { "--catalogue", NULL, "ID", N_ ("a catalogue, by its id"), .required = TRUE },
  { "--title", NULL, "TEXT", N_ ("what the project is called") },
  { "--output",
    "-o",
    "FILE",
    N_ ("the file to write, which must not be there yet"),
    .required = TRUE,
    .is_path = TRUE },
  END,
};
static const JdCliOption design_options[] = {
  { "--new", NULL, "as-is|to-be|option", N_ ("the kind of design to add"), .required = TRUE },
  { "--from", NULL, "ID", N_ ("copy this design; a to-be takes no levels") },
  { "--pattern", NULL, "1..4", N_ ("draw it up by a pattern of organisation") },
  { "--date", NULL, "YYYY-MM-DD", N_ ("its date; else today") },
  { "--title", NULL, "TEXT", N_ ("what it is called") },
  { "--target-level", NULL, "1..5", N_ ("what a to-be aims at where it gives no level of its own; else 5") },
  END,
};
static const JdCliOption read_options[] = { DESIGN, END };
static const JdCliOption score_options[] = { DESIGN, TARGET, END };
static const JdCliOption set_options[] = {
  DESIGN,
  { "--area", NULL, "I|II|III|IV|all", N_ ("the area it stands in") },
  { "--sourcing", NULL, "S", N_ ("unassigned, insource, outsource or combination") },
  { "--insource", NULL, "1..5|none|excluded", N_ ("its insource level") },
  { "--outsource", NULL, "1..5|none|excluded", N_ ("its outsource level") },
  { "--recommendation",
    NULL,
    "R",
    N_ ("in every design: none, unnecessary, basic, standard, advanced or optional") },
  { "--unit",
    NULL,
    "U",
    N_ ("who does it: id or name of a unit of the project, or none; again for more than one"),
    .repeatable = TRUE },
  { "--owner", NULL, "TEXT", N_ ("who answers for it") },
  { "--note", NULL, "TEXT", N_ ("a note") },
  REASON,
  END,
};
static const JdCliOption export_options[] = {
  { "--output", "-o", "OUT.svg|png|pdf", N_ ("the picture to write"), .required = TRUE, .is_path = TRUE },
  DESIGN,
  TARGET,
  { "--view",
    NULL,
    "board|functions|roles|cycle|trend",
    N_ ("the board, the radar by function or by role, the execution cycle, or the trend; else the board") },
  END,
};

static const JdCliCommand commands[] = {
  { "catalogues",
    "",
    0,
    0,
    N_ ("print the catalogues that a project can be made from"),
    no_options,
    jd_cli_catalogues },
  { "new", "", 0, 0, N_ ("write a new project with one as-is design of today"), new_options, jd_cli_new },
  { "check",
    "FILE...",
    1,
    G_MAXUINT,
    N_ ("print nothing when every file is good"),
    no_options,
    jd_cli_check },
  { "designs", "FILE", 1, 1, N_ ("print the designs"), no_options, jd_cli_designs },
  { "design", "FILE", 1, 1, N_ ("add a design and print its id"), design_options, jd_cli_design },
  { "roles", "FILE", 1, 1, N_ ("print every role of a design"), read_options, jd_cli_roles },
  { "score",
    "FILE",
    1,
    1,
    N_ ("print the scores by function and overall; without --target the target is level 5"),
    score_options,
    jd_cli_score },
  { "findings",
    "FILE",
    1,
    1,
    N_ ("print strengths, weaknesses, and what to improve and to move, in order"),
    score_options,
    jd_cli_findings },
  { "compare",
    "FILE A B",
    3,
    3,
    N_ ("print what differs between two designs, which are named by their ids"),
    no_options,
    jd_cli_compare },
  { "patterns",
    "FILE",
    1,
    1,
    N_ ("print how far a design is from each pattern of organisation"),
    read_options,
    jd_cli_patterns },
  { "set", "FILE CODE", 2, 2, N_ ("change a role of a design"), set_options, jd_cli_set },
  { "apply-pattern",
    "FILE 1..4",
    2,
    2,
    N_ ("draw a design up by a pattern; print the roles left out"),
    read_options,
    jd_cli_apply_pattern },
  { "log", "FILE", 1, 1, N_ ("print the decision log"), no_options, jd_cli_log },
  { "export", "FILE", 1, 1, N_ ("draw a picture"), export_options, jd_cli_export },
  END,
};

/* Returns: (transfer none): all commands; one without a name ends them. */
const JdCliCommand *
jd_cli_commands_list (void)
{
  return commands;
}

/* Returns: (transfer none) (nullable): the command called @name. */
const JdCliCommand *
jd_cli_commands_find (const char *name)
{
  for (const JdCliCommand *command = commands; command->name != NULL; command++)
    if (g_str_equal (command->name, name))
      return command;
  return NULL;
}
