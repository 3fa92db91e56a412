/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-sourcing-bar.h"

#include <glib/gi18n-lib.h>

#include "jd-theme.h"
#include "jd-words.h"

#define HEIGHT      20
#define PADDING     5
#define LEAST_WIDTH 120

struct _JdSourcingBar
{
  GtkWidget parent_instance;

  guint counts[JD_N_SOURCINGS];
  guint n_roles;
  char *text; /* the same in words */
};

G_DEFINE_FINAL_TYPE (JdSourcingBar, jd_sourcing_bar, GTK_TYPE_WIDGET)

/* From one's own hands outwards, and last what nobody has. */
static const JdSourcing order[] = {
  JD_SOURCING_INSOURCE,
  JD_SOURCING_COMBINATION,
  JD_SOURCING_OUTSOURCE,
  JD_SOURCING_UNASSIGNED,
};

/* The word with the number where there is room, else the number, else nothing. */
static void
paint_text (JdSourcingBar *self,
            GtkSnapshot *snapshot,
            JdSourcing sourcing,
            double x,
            double width,
            GdkRGBA *ink)
{
  g_autofree char *number = g_strdup_printf ("%u", self->counts[sourcing]);
  g_autofree char *words = g_strdup_printf ("%s %s", jd_sourcing_get_word (sourcing), number);
  const char *const texts[] = { words, number };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), texts[i]);
      int text_width, text_height;

      pango_layout_get_pixel_size (layout, &text_width, &text_height);
      if (text_width + 2 * PADDING > width)
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
        snapshot,
        &GRAPHENE_POINT_INIT ((float) x + PADDING,
                              (float) (gtk_widget_get_height (GTK_WIDGET (self)) - text_height) / 2));
      gtk_snapshot_append_layout (snapshot, layout, ink);
      gtk_snapshot_restore (snapshot);
      return;
    }
}

static GdkRGBA
to_rgba (JdColour colour)
{
  return (GdkRGBA){ (float) colour.red, (float) colour.green, (float) colour.blue, (float) colour.alpha };
}

static void
jd_sourcing_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdSourcingBar *self = JD_SOURCING_BAR (widget);
  const JdPalette *palette = jd_theme_get_palette (widget);
  GdkRGBA ink = to_rgba (jd_palette_get_colour (palette, JD_COLOUR_TEXT));
  GdkRGBA edge = to_rgba (jd_palette_get_colour (palette, JD_COLOUR_LEVEL_EMPTY));
  float width = (float) gtk_widget_get_width (widget), height = (float) gtk_widget_get_height (widget);
  GskRoundedRect outline;
  double x = 0;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, 0, width, height), 5);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  for (guint i = 0; self->n_roles > 0 && i < G_N_ELEMENTS (order); i++)
    {
      double length = (double) width * self->counts[order[i]] / self->n_roles;
      GdkRGBA ground = to_rgba (jd_palette_get_lane_colour (palette, order[i]));

      if (self->counts[order[i]] == 0)
        continue;
      gtk_snapshot_append_color (
        snapshot, &ground, &GRAPHENE_RECT_INIT ((float) x, 0, (float) length, height));
      if (x > 0)
        gtk_snapshot_append_color (snapshot, &edge, &GRAPHENE_RECT_INIT ((float) x, 0, 1, height));
      paint_text (self, snapshot, order[i], x, length, &ink);
      x += length;
    }
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (
    snapshot, &outline, (float[]){ 1, 1, 1, 1 }, (GdkRGBA[]){ edge, edge, edge, edge });
}

static void
jd_sourcing_bar_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : HEIGHT;
}

static void
jd_sourcing_bar_finalize (GObject *object)
{
  g_free (JD_SOURCING_BAR (object)->text);

  G_OBJECT_CLASS (jd_sourcing_bar_parent_class)->finalize (object);
}

static void
jd_sourcing_bar_class_init (JdSourcingBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_sourcing_bar_finalize;
  widget_class->snapshot = jd_sourcing_bar_snapshot;
  widget_class->measure = jd_sourcing_bar_measure;

  gtk_widget_class_set_css_name (widget_class, "sourcingbar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jd_sourcing_bar_init (JdSourcingBar *self)
{
  jd_theme_watch (GTK_WIDGET (self));
}

static char *
dup_text (JdSourcingBar *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->counts[order[i]] > 0)
      g_string_append_printf (text,
                              "%s%s %u",
                              text->len > 0 ? _ (", ") : "",
                              jd_sourcing_get_word (order[i]),
                              self->counts[order[i]]);
  return g_string_free (text, FALSE);
}

/* Counts the roles of @design as they are now. */
void
jd_sourcing_bar_refresh (JdSourcingBar *self, JdDesign *design)
{
  g_return_if_fail (JD_IS_SOURCING_BAR (self) && JD_IS_DESIGN (design));

  memset (self->counts, 0, sizeof self->counts);
  self->n_roles = jd_design_get_n_assignments (design);
  for (guint i = 0; i < self->n_roles; i++)
    self->counts[jd_assignment_get_sourcing (jd_design_get_assignment (design, i))]++;
  g_free (self->text);
  self->text = dup_text (self);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* "insource 30, combination 4, outsource 17, unassigned 3". */
const char *
jd_sourcing_bar_get_text (JdSourcingBar *self)
{
  g_return_val_if_fail (JD_IS_SOURCING_BAR (self), NULL);
  return self->text;
}
