/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tooltip in full-width letters stands on one line, as one in Latin letters does. */
#include <gtk/gtk.h>

#include "jd-tooltips.h"

static void
test_columns (void)
{
  static const struct
  {
    const char *text;
    guint n_columns;
  } rows[] = { { "", 0 }, { "Undo", 4 }, { "履歴", 4 }, { "領域 IV", 7 }, { "：", 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpuint (jd_tooltips_count_columns (rows[i].text), ==, rows[i].n_columns);
}

/* The width of the label that would say @text, in columns. */
static int
ask_width (GtkTooltip *tooltip, const char *text)
{
  g_autoptr (GtkWidget) button = g_object_ref_sink (gtk_button_new ());
  GtkWidget *probe = gtk_image_new ();
  gboolean shown = FALSE;

  gtk_widget_set_tooltip_text (button, text);
  g_signal_emit_by_name (button, "query-tooltip", 0, 0, FALSE, tooltip, &shown);
  g_assert_true (shown);

  gtk_tooltip_set_custom (tooltip, probe);
  return gtk_label_get_max_width_chars (GTK_LABEL (gtk_widget_get_prev_sibling (probe)));
}

static void
test_room (void)
{
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  const char *long_text
    = "領域は割り出したもので、出典には示されていません。領域は割り出したもので、出典には示されていません";

  g_assert_cmpint (ask_width (tooltip, "履歴"), ==, 4);
  g_assert_cmpint (ask_width (tooltip, "メインメニュー"), ==, 14);
  g_assert_cmpint (ask_width (tooltip, "三つの役割"), ==, 10);
  /* As many letters as the one before is wide. */
  g_assert_cmpint (ask_width (tooltip, "二つの設計を入れ替え"), ==, 20);
  g_assert_cmpint (ask_width (tooltip, long_text), <=, 70);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  jd_tooltips_make_room ();

  g_test_add_func ("/jindate/tooltips/columns", test_columns);
  g_test_add_func ("/jindate/tooltips/room", test_room);
  return g_test_run ();
}
