/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Painted and not put together from labels: a catalogue of a thousand roles has as many rows. */
#include "jd-move-row.h"

#include <glib/gi18n-lib.h>

#include "jd-theme.h"
#include "jd-words.h"

#define BADGE_WIDTH  48
#define BADGE_HEIGHT 22
#define GAP          10
#define LEAST_NAME   90

typedef enum
{
  TEXT_CODE,
  TEXT_NAME,
  TEXT_NOTE, /* why the role is left out; empty where it is not */
  TEXT_FROM, /* and the arrow */
  TEXT_TO,
  N_TEXTS,
} Text;

struct _JdMoveRow
{
  GtkListBoxRow parent_instance;

  JdPatternMove move;
  JdRole *role; /* holds that of the move */
  JdArea area;
  int word_width;

  PangoLayout *texts[N_TEXTS];
};

G_DEFINE_FINAL_TYPE (JdMoveRow, jd_move_row, GTK_TYPE_LIST_BOX_ROW)

/* --- texts --- */

static int
get_width (JdMoveRow *self, Text text)
{
  int width;

  pango_layout_get_pixel_size (self->texts[text], &width, NULL);
  return width;
}

static int
get_height (JdMoveRow *self, Text text)
{
  int height;

  if (*pango_layout_get_text (self->texts[text]) == '\0')
    return 0;
  pango_layout_get_pixel_size (self->texts[text], NULL, &height);
  return height;
}

/* What the row needs beside the name: the word before with its arrow, the word after. */
static int
get_fixed_width (JdMoveRow *self)
{
  return BADGE_WIDTH + GAP + GAP + MAX (get_width (self, TEXT_FROM), self->word_width) + GAP
         + self->word_width;
}

static void
make_text (JdMoveRow *self, Text text, const char *words, PangoAttribute *attribute)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  self->texts[text] = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  if (attribute != NULL)
    pango_attr_list_insert (attributes, attribute);
  if (self->move.left_out && (text == TEXT_FROM || text == TEXT_TO))
    pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  pango_layout_set_attributes (self->texts[text], attributes);
}

static void
make_texts (JdMoveRow *self)
{
  g_autofree char *from = g_strdup_printf ("%s →", jd_sourcing_get_word (self->move.from));

  make_text (self, TEXT_CODE, jd_role_get_code (self->role), pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  make_text (self, TEXT_NAME, "", NULL);
  make_text (self,
             TEXT_NOTE,
             self->move.left_out ? _ ("left out: excluded there") : "",
             pango_attr_scale_new (PANGO_SCALE_SMALL));
  make_text (self, TEXT_FROM, from, NULL);
  make_text (self, TEXT_TO, jd_sourcing_get_word (self->move.to), pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_wrap (self->texts[TEXT_NAME], PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (self->texts[TEXT_NAME], -2);
  pango_layout_set_ellipsize (self->texts[TEXT_NAME], PANGO_ELLIPSIZE_END);
}

/* --- size and picture --- */

static GtkSizeRequestMode
jd_move_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jd_move_row_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  JdMoveRow *self = JD_MOVE_ROW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = get_fixed_width (self) + LEAST_NAME;
      return;
    }
  pango_layout_set_width (self->texts[TEXT_NAME],
                          for_size < 0 ? -1 : MAX (for_size - get_fixed_width (self), 1) * PANGO_SCALE);
  *minimum = *natural = MAX (get_height (self, TEXT_NAME) + get_height (self, TEXT_NOTE), BADGE_HEIGHT);
}

static void
append_text (JdMoveRow *self, GtkSnapshot *snapshot, Text text, JdColour colour, double x, double y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (
    snapshot, self->texts[text], &(GdkRGBA){ colour.red, colour.green, colour.blue, 1 });
  gtk_snapshot_restore (snapshot);
}

static double
get_middle (JdMoveRow *self, Text text)
{
  return (gtk_widget_get_height (GTK_WIDGET (self)) - get_height (self, text)) / 2;
}

static void
append_badge (JdMoveRow *self, GtkSnapshot *snapshot, const JdPalette *palette)
{
  guint function = jd_function_get_index (jd_role_get_function (self->role));
  JdColour ground = jd_palette_get_function_colour (palette, function);
  double width = MAX (BADGE_WIDTH, get_width (self, TEXT_CODE) + 6);
  double y = (gtk_widget_get_height (GTK_WIDGET (self)) - BADGE_HEIGHT) / 2;
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (
    &shape, &GRAPHENE_RECT_INIT (0, (float) y, (float) width, BADGE_HEIGHT), 5);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ ground.red, ground.green, ground.blue, 1 }, &shape.bounds);
  gtk_snapshot_pop (snapshot);
  append_text (self,
               snapshot,
               TEXT_CODE,
               jd_palette_text_on (ground),
               (width - get_width (self, TEXT_CODE)) / 2,
               get_middle (self, TEXT_CODE));
}

static void
jd_move_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdMoveRow *self = JD_MOVE_ROW (widget);
  const JdPalette *palette = jd_theme_get_palette (widget);
  JdColour ink = jd_palette_get_colour (palette, JD_COLOUR_TEXT);
  JdColour dim = jd_palette_get_colour (palette, JD_COLOUR_DIM_TEXT);
  double right = gtk_widget_get_width (widget) - self->word_width;
  double y
    = (gtk_widget_get_height (widget) - get_height (self, TEXT_NAME) - get_height (self, TEXT_NOTE)) / 2;

  append_badge (self, snapshot, palette);
  append_text (self, snapshot, TEXT_NAME, ink, BADGE_WIDTH + GAP, y);
  append_text (self, snapshot, TEXT_NOTE, dim, BADGE_WIDTH + GAP, y + get_height (self, TEXT_NAME));
  append_text (
    self, snapshot, TEXT_FROM, dim, right - GAP - get_width (self, TEXT_FROM), get_middle (self, TEXT_FROM));
  append_text (self, snapshot, TEXT_TO, self->move.left_out ? dim : ink, right, get_middle (self, TEXT_TO));
}

static void
jd_move_row_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (jd_move_row_parent_class)->css_changed (widget, change);
  for (Text text = 0; text < N_TEXTS; text++)
    if (JD_MOVE_ROW (widget)->texts[text] != NULL)
      pango_layout_context_changed (JD_MOVE_ROW (widget)->texts[text]);
}

/* --- class --- */

static void
jd_move_row_dispose (GObject *object)
{
  JdMoveRow *self = JD_MOVE_ROW (object);

  for (Text text = 0; text < N_TEXTS; text++)
    g_clear_object (&self->texts[text]);
  g_clear_object (&self->role);

  G_OBJECT_CLASS (jd_move_row_parent_class)->dispose (object);
}

static void
jd_move_row_class_init (JdMoveRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_move_row_dispose;
  widget_class->get_request_mode = jd_move_row_get_request_mode;
  widget_class->measure = jd_move_row_measure;
  widget_class->snapshot = jd_move_row_snapshot;
  widget_class->css_changed = jd_move_row_css_changed;
}

static void
jd_move_row_init (JdMoveRow *self)
{
  /* That of rows would ask for a child. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "move-row");
  jd_theme_watch (GTK_WIDGET (self));
}

/* A row for @move of a role that stands in @area; jd_move_row_set_language() has to follow. @word_width: room for any
 * word of sourcing in bold, so that the arrows stand below each other. Returns: (transfer floating) */
GtkWidget *
jd_move_row_new (const JdPatternMove *move, JdArea area, int word_width)
{
  JdMoveRow *self = g_object_new (JD_TYPE_MOVE_ROW, NULL);

  self->move = *move;
  self->role = g_object_ref (move->role);
  self->area = area;
  self->word_width = word_width;
  make_texts (self);
  return GTK_WIDGET (self);
}

/* Returns: (transfer none) */
JdRole *
jd_move_row_get_role (JdMoveRow *self)
{
  g_return_val_if_fail (JD_IS_MOVE_ROW (self), NULL);
  return self->role;
}

/* Where the role stands in the design. */
JdArea
jd_move_row_get_area (JdMoveRow *self)
{
  g_return_val_if_fail (JD_IS_MOVE_ROW (self), JD_AREA_NONE);
  return self->area;
}

/* Whether the row says all of @move already. */
gboolean
jd_move_row_is_about (JdMoveRow *self, const JdPatternMove *move, JdArea area)
{
  g_return_val_if_fail (JD_IS_MOVE_ROW (self) && move != NULL, FALSE);

  return self->area == area && self->move.role == move->role && self->move.from == move->from
         && self->move.to == move->to && self->move.left_out == move->left_out;
}

/* Names the role in the language of the catalogue's texts. */
void
jd_move_row_set_language (JdMoveRow *self, const char *language)
{
  const char *name;
  g_autofree char *label = NULL;

  g_return_if_fail (JD_IS_MOVE_ROW (self));

  name = jd_role_get_name (self->role, language);
  if (g_str_equal (pango_layout_get_text (self->texts[TEXT_NAME]), name))
    return;
  pango_layout_set_text (self->texts[TEXT_NAME], name, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  label = g_strdup_printf ("%s %s: %s → %s%s%s",
                           jd_role_get_code (self->role),
                           name,
                           jd_sourcing_get_word (self->move.from),
                           jd_sourcing_get_word (self->move.to),
                           self->move.left_out ? _ (", ") : "",
                           self->move.left_out ? _ ("left out: excluded there") : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
