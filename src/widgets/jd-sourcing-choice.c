/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-sourcing-choice.h"

#include <glib/gi18n-lib.h>

#include "jd-enums.h"

/* Adds every sourcing to @choice, in the order of the lanes on the board; its values are those of JdSourcing. */
void
jd_sourcing_choice_fill (JdChoice *choice)
{
  static const char *const labels[] = { NC_ ("sourcing", "Unassigned"),
                                        NC_ ("sourcing", "Insource"),
                                        NC_ ("sourcing", "Combination"),
                                        NC_ ("sourcing", "Outsource") };

  g_return_if_fail (JD_IS_CHOICE (choice));

  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    {
      const char *label = g_dpgettext2 (GETTEXT_PACKAGE, "sourcing", labels[sourcing]);

      jd_choice_add (choice, sourcing, label, label);
    }
}
