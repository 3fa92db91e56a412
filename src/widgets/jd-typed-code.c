/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-typed-code.h"

/* After so long without a letter a new code begins, in milliseconds: as on the board. */
#define PATIENCE 1500

struct _JdTypedCode
{
  GString *text;
  guint timeout;
};

JdTypedCode *
jd_typed_code_new (void)
{
  JdTypedCode *self = g_new0 (JdTypedCode, 1);

  self->text = g_string_new (NULL);
  return self;
}

void
jd_typed_code_free (JdTypedCode *self)
{
  g_return_if_fail (self != NULL);

  jd_typed_code_forget (self);
  g_string_free (self->text, TRUE);
  g_free (self);
}

/* Stops waiting for the rest of a code. */
void
jd_typed_code_forget (JdTypedCode *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_string_truncate (self->text, 0);
}

/* Whether the next letter goes on with a code. */
gboolean
jd_typed_code_is_begun (JdTypedCode *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->text->len > 0;
}

static gboolean
timed_out_cb (gpointer data)
{
  JdTypedCode *self = data;

  self->timeout = 0;
  jd_typed_code_forget (self);
  return G_SOURCE_REMOVE;
}

/* Adds @letter to the code that is being typed. Returns: (transfer none) (nullable): the role that it leads to; NULL
 * where no code goes on, or begins, so: the key may mean something else */
JdRole *
jd_typed_code_add (JdTypedCode *self, JdCatalogue *catalogue, gunichar letter)
{
  JdRole *role;

  g_return_val_if_fail (self != NULL && JD_IS_CATALOGUE (catalogue), NULL);

  /* A digit alone is a level. */
  if (self->text->len == 0 && !g_unichar_isalpha (letter))
    return NULL;

  g_string_append_unichar (self->text, letter);
  role = jd_catalogue_find_role_begun (catalogue, self->text->str);
  if (role == NULL)
    {
      jd_typed_code_forget (self);
      return NULL;
    }
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (PATIENCE, timed_out_cb, self);
  return role;
}
