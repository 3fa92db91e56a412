/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-badge.h"

#include "jd-theme.h"

#define PADDING 7

/* Where the colour comes from. */
typedef enum
{
  COLOUR_FUNCTION,
  COLOUR_UNIT,
  COLOUR_TRIED,
} ColourKind;

struct _JdBadge
{
  GtkWidget parent_instance;

  PangoLayout *text;
  ColourKind kind;
  guint colour; /* index of the function, or JdUnitColour */
};

G_DEFINE_FINAL_TYPE (JdBadge, jd_badge, GTK_TYPE_WIDGET)

static PangoLayout *
get_text (JdBadge *self)
{
  if (self->text == NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      self->text = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
      pango_layout_set_attributes (self->text, attributes);
    }
  return self->text;
}

static JdColour
get_colour (JdBadge *self)
{
  const JdPalette *palette = jd_theme_get_palette (GTK_WIDGET (self));

  if (self->kind == COLOUR_FUNCTION)
    return jd_palette_get_function_colour (palette, self->colour);
  if (self->kind == COLOUR_TRIED)
    return jd_palette_get_colour (palette, JD_COLOUR_TARGET);
  return jd_palette_get_unit_colour (palette, jd_enum_to_nick (JD_TYPE_UNIT_COLOUR, (int) self->colour));
}

static void
jd_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdBadge *self = JD_BADGE (widget);
  JdColour ground = get_colour (self), ink = jd_palette_text_on (ground);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int text_width, text_height;
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape,
                                   &GRAPHENE_RECT_INIT (0, 0, width, height),
                                   self->kind == COLOUR_FUNCTION ? 5 : MIN (width, height) / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (
    snapshot, &(GdkRGBA){ ground.red, ground.green, ground.blue, ground.alpha }, &shape.bounds);
  gtk_snapshot_pop (snapshot);

  pango_layout_get_pixel_size (get_text (self), &text_width, &text_height);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((width - text_width) / 2.0f, (height - text_height) / 2.0f));
  gtk_snapshot_append_layout (
    snapshot, get_text (self), &(GdkRGBA){ ink.red, ink.green, ink.blue, ink.alpha });
}

static void
jd_badge_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  JdBadge *self = JD_BADGE (widget);
  int width, height;

  pango_layout_get_pixel_size (get_text (self), &width, &height);
  if (self->kind == COLOUR_UNIT)
    *minimum = MAX (width, height); /* a disc */
  else
    *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? width + 2 * PADDING : height + 4;
  *natural = *minimum;
}

static void
jd_badge_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (jd_badge_parent_class)->css_changed (widget, change);
  if (JD_BADGE (widget)->text != NULL)
    pango_layout_context_changed (JD_BADGE (widget)->text);
}

static void
jd_badge_finalize (GObject *object)
{
  g_clear_object (&JD_BADGE (object)->text);

  G_OBJECT_CLASS (jd_badge_parent_class)->finalize (object);
}

static void
jd_badge_class_init (JdBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_badge_finalize;
  widget_class->snapshot = jd_badge_snapshot;
  widget_class->measure = jd_badge_measure;
  widget_class->css_changed = jd_badge_css_changed;

  gtk_widget_class_set_css_name (widget_class, "badge");
  /* What it says stands in words beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jd_badge_init (JdBadge *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  jd_theme_watch (GTK_WIDGET (self));
}

static void
show (JdBadge *self, const char *text, ColourKind kind, guint colour)
{
  if (!g_str_equal (pango_layout_get_text (get_text (self)), text) || self->kind != kind)
    {
      pango_layout_set_text (get_text (self), text, -1);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  else if (self->colour != colour)
    {
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  self->kind = kind;
  self->colour = colour;
}

/* Returns: (transfer floating) */
GtkWidget *
jd_badge_new (void)
{
  return g_object_new (JD_TYPE_BADGE, NULL);
}

/* Shows the code of @function in its colour. */
void
jd_badge_set_function (JdBadge *self, JdFunction *function)
{
  g_return_if_fail (JD_IS_BADGE (self) && JD_IS_FUNCTION (function));

  show (self, jd_function_get_code (function), COLOUR_FUNCTION, jd_function_get_index (function));
}

/* Shows the code of @role in the colour of its function. */
void
jd_badge_set_role (JdBadge *self, JdRole *role)
{
  g_return_if_fail (JD_IS_BADGE (self) && JD_IS_ROLE (role));

  show (self, jd_role_get_code (role), COLOUR_FUNCTION, jd_function_get_index (jd_role_get_function (role)));
}

/* Shows the initial of @unit in its colour. */
void
jd_badge_set_unit (JdBadge *self, JdUnit *unit)
{
  const char *name;
  g_autofree char *initial = NULL;

  g_return_if_fail (JD_IS_BADGE (self) && JD_IS_UNIT (unit));

  name = jd_unit_get_name (unit);
  initial = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), 1));
  show (self, initial, COLOUR_UNIT, jd_unit_get_colour (unit));
}

/* Shows @colour alone. */
void
jd_badge_set_unit_colour (JdBadge *self, JdUnitColour colour)
{
  g_return_if_fail (JD_IS_BADGE (self));

  show (self, "", COLOUR_UNIT, colour);
}

/* Shows the sign of a pattern that is tried. */
void
jd_badge_set_tried (JdBadge *self)
{
  g_return_if_fail (JD_IS_BADGE (self));

  show (self, "→", COLOUR_TRIED, 0);
}
