/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-left-out.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jd-role.h"

/* Shows @roles (element-type JdRole), if there are any, over @parent (nullable), named in @language. */
void
jd_left_out_show (GtkWindow *parent, GPtrArray *roles, const char *language)
{
  g_autofree char *heading = NULL;
  g_autoptr (GString) body = NULL;
  GtkWidget *dialog;

  g_return_if_fail (roles != NULL && language != NULL);

  if (roles->len == 0)
    return;
  heading = g_strdup_printf (
    ngettext ("%u Role Keeps Its Sourcing", "%u Roles Keep Their Sourcing", roles->len), roles->len);
  body = g_string_new (_ ("The pattern would move them to a side on which they are excluded:"));
  g_string_append (body, "\n");
  for (guint i = 0; i < roles->len; i++)
    {
      JdRole *role = g_ptr_array_index (roles, i);

      g_string_append_printf (body, "\n%s  %s", jd_role_get_code (role), jd_role_get_name (role, language));
    }
  dialog = adw_message_dialog_new (parent, heading, body->str);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
