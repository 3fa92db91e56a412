/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chip that names the edited or the second design, with the list of all designs behind it. */
#pragma once

#include "jd-view.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_CHIP (jd_design_chip_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignChip, jd_design_chip, JD, DESIGN_CHIP, JdView)

/* Properties: "viewer" (JdViewer, nullable); "second", construct only: whether this is the second design's chip. */

G_END_DECLS
