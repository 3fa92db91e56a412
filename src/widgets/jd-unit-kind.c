/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-unit-kind.h"

#include <glib/gi18n-lib.h>

/* The name of the icon for @kind. */
const char *
jd_unit_kind_get_icon (JdUnitKind kind)
{
  switch (kind)
    {
    case JD_UNIT_KIND_DEPARTMENT:
      return "jd-department-symbolic";
    case JD_UNIT_KIND_PROVIDER:
      return "jd-provider-symbolic";
    case JD_UNIT_KIND_OWN_TEAM:
    default:
      return "jd-own-team-symbolic";
    }
}

/* What stands over the units of @kind. */
const char *
jd_unit_kind_get_heading (JdUnitKind kind)
{
  switch (kind)
    {
    case JD_UNIT_KIND_DEPARTMENT:
      return _ ("Other departments");
    case JD_UNIT_KIND_PROVIDER:
      return _ ("Providers");
    case JD_UNIT_KIND_OWN_TEAM:
    default:
      return _ ("Own teams");
    }
}
