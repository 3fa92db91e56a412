/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Going to a role by typing its code where letters mean nothing else: "B3" goes to B-3. */
#include "jd-score-grid-private.h"

/* Adds @letter to the code that is being typed and goes to the role. FALSE where no code goes on, or begins, so:
 * the key may mean something else. */
gboolean
jd_score_grid_type_code (JdScoreGrid *self, gunichar letter)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->sheet.viewer);
  JdRole *role = catalogue != NULL ? jd_typed_code_add (self->code, catalogue, letter) : NULL;

  if (role == NULL)
    return FALSE;
  jd_viewer_select_only (self->sheet.viewer, role);
  return TRUE;
}
