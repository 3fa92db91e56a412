/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-theme.h"

#include <adwaita.h>

/* The palette of the style that the desktop, or the person, has chosen: light or dark, high contrast or not.
 * Returns: (transfer none) */
const JdPalette *
jd_theme_get_palette (GtkWidget *widget)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  gboolean dark = adw_style_manager_get_dark (style);

  if (adw_style_manager_get_high_contrast (style))
    return jd_palette_get (dark ? JD_SCHEME_HIGH_CONTRAST_DARK : JD_SCHEME_HIGH_CONTRAST_LIGHT);
  return jd_palette_get (dark ? JD_SCHEME_DARK : JD_SCHEME_LIGHT);
}

/* Paints @widget anew, for as long as it lives, when the style changes. */
void
jd_theme_watch (GtkWidget *widget)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));

  g_signal_connect_object (
    style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (
    style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}

/* How much larger than normal the person wants type: 1 at 96 dots per inch and 100 % text. */
double
jd_theme_get_font_scale (GtkWidget *widget)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1.0;
}
