/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Going to a role by typing its code: "B3" goes to B-3. */
#include "jd-board-private.h"

/* After so long without a letter a new code begins, in milliseconds. */
#define PATIENCE 1500

/* Stops waiting for the rest of a code. */
void
jd_board_stop_typing (JdBoard *self)
{
  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  if (self->typed->len == 0)
    return;
  g_string_truncate (self->typed, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
timed_out_cb (gpointer data)
{
  JdBoard *self = data;

  self->typed_timeout = 0;
  jd_board_stop_typing (self);
  return G_SOURCE_REMOVE;
}

/* Letters and digits alone, in capitals and of normal width: "b-3" and "Ｂ３" are both "B3". */
static char *
dup_plain (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *plain = g_string_new (NULL);

  for (const char *p = normal != NULL ? normal : ""; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (plain, g_unichar_toupper (g_utf8_get_char (p)));
  return g_string_free (plain, FALSE);
}

/* The role whose code is @typed, or else the first whose code begins so. */
static JdRole *
find_role (JdBoard *self, const char *typed)
{
  g_autofree char *wanted = dup_plain (typed);
  JdRole *first = NULL;

  if (*wanted == '\0')
    return NULL;
  for (guint i = 0; i < self->cards->len; i++)
    {
      JdRole *role = jd_role_card_get_role (jd_board_get_nth_card (self, i));
      g_autofree char *code = dup_plain (jd_role_get_code (role));

      if (g_str_equal (code, wanted))
        return role;
      if (first == NULL && g_str_has_prefix (code, wanted))
        first = role;
    }
  return first;
}

/* Adds @letter to the code that is being typed and goes to the role. FALSE where no code goes on or begins so: the
 * key may mean something else. */
gboolean
jd_board_type (JdBoard *self, gunichar letter)
{
  gsize before = self->typed->len;
  JdRole *role;

  /* A digit alone is a level. */
  if (before == 0 && !g_unichar_isalpha (letter))
    return FALSE;

  g_string_append_unichar (self->typed, g_unichar_toupper (letter));
  if (letter == '-' && before > 0)
    role = jd_viewer_get_role (self->viewer);
  else
    role = find_role (self, self->typed->str);
  if (role == NULL)
    {
      jd_board_stop_typing (self);
      return before > 0 && g_unichar_isalpha (letter) ? jd_board_type (self, letter) : FALSE;
    }

  g_clear_handle_id (&self->typed_timeout, g_source_remove);
  self->typed_timeout = g_timeout_add (PATIENCE, timed_out_cb, self);
  jd_board_go_to (self, jd_role_get_index (role), 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return TRUE;
}
