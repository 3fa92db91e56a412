/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GTK 4.8 makes a tooltip as many columns wide as its text has letters.  A full-width letter takes two, so Japanese
 * broke after every second letter, down to one letter a line. */
#include "jd-tooltips.h"

#define MOST_COLUMNS 64

/* How wide @text is, in columns of a half-width letter. */
guint
jd_tooltips_count_columns (const char *text)
{
  guint n_columns = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    n_columns += g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1;
  return n_columns;
}

/* GTK sets the width after every change of the text, and this comes after that. */
static void
fit_label_cb (GtkLabel *label)
{
  const char *text = gtk_label_get_text (label);
  guint n_columns = jd_tooltips_count_columns (text);

  if (n_columns > g_utf8_strlen (text, -1))
    gtk_label_set_max_width_chars (label, MIN (n_columns, MOST_COLUMNS));
}

/* The label has no public name; it stands in front of whatever else is put into the tooltip. */
static GtkWidget *
find_label (GtkTooltip *tooltip)
{
  g_autoptr (GtkWidget) probe = g_object_ref_sink (gtk_image_new ());
  GtkWidget *label;

  gtk_tooltip_set_custom (tooltip, probe);
  label = gtk_widget_get_prev_sibling (probe);
  gtk_tooltip_set_custom (tooltip, NULL);
  return GTK_IS_LABEL (label) ? label : NULL;
}

static gboolean
is_fitted (GtkWidget *label)
{
  return g_signal_handler_find (label, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, fit_label_cb, NULL) != 0;
}

/* Every tooltip comes in a window of its own, about to be filled. */
static gboolean
tooltip_asked_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer user_data)
{
  GtkWidget *label = find_label (g_value_get_object (&values[4]));

  if (label != NULL && !is_fitted (label))
    {
      g_signal_connect (label, "notify::label", G_CALLBACK (fit_label_cb), NULL);
      g_signal_connect (label, "notify::max-width-chars", G_CALLBACK (fit_label_cb), NULL);
    }
  return TRUE;
}

/* Makes every tooltip of the program as wide as its text, up to a limit; called once, after GTK is there. */
void
jd_tooltips_make_room (void)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (
    g_signal_lookup ("query-tooltip", GTK_TYPE_WIDGET), 0, tooltip_asked_cb, NULL, NULL);
}
