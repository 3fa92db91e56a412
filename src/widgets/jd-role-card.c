/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-card.h"

#include "jd-card-figure.h"
#include "jd-card-words.h"
#include "jd-theme.h"

/* The shadow of a card goes this far below it, see jd_card_painter_draw(). */
#define SHADOW 2

struct _JdRoleCard
{
  GtkWidget parent_instance;

  JdViewer *viewer;
  JdRole *role;
  JdCardPainter *painter;

  gboolean selected; /* as of what is painted and told */
  gboolean hovered, lifted;
  double visible_top, visible_bottom; /* what scrolling leaves of it, from its own top */
};

G_DEFINE_FINAL_TYPE (JdRoleCard, jd_role_card, GTK_TYPE_WIDGET)

static JdCardFlags
get_flags (JdRoleCard *self)
{
  JdCardFlags flags = JD_CARD_NORMAL;

  if (self->lifted || !jd_viewer_matches (self->viewer, self->role))
    flags |= JD_CARD_DIM;
  if (self->selected)
    flags |= JD_CARD_SELECTED;
  if (self->hovered)
    flags |= JD_CARD_HOVERED;
  return flags;
}

static void
jd_role_card_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JdRoleCard *self = JD_ROLE_CARD (widget);
  JdRect rect = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };
  cairo_t *cr;

  if (self->painter == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, rect.width, rect.height + SHADOW));
  jd_role_card_paint (self, cr, &rect, get_flags (self));
  cairo_destroy (cr);
}

/* The board says how big a card is. */
static void
jd_role_card_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  *minimum = *natural = 0;
}

static gboolean
jd_role_card_contains (GtkWidget *widget, double x, double y)
{
  JdRoleCard *self = JD_ROLE_CARD (widget);

  return x >= 0 && x < gtk_widget_get_width (widget) && y >= self->visible_top && y < self->visible_bottom;
}

static gboolean
jd_role_card_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  JdRoleCard *self = JD_ROLE_CARD (widget);
  g_autofree char *markup = jd_card_dup_tooltip (self->viewer, self->role);

  gtk_tooltip_set_markup (tooltip, markup);
  return TRUE;
}

static void
jd_role_card_dispose (GObject *object)
{
  JdRoleCard *self = JD_ROLE_CARD (object);

  g_clear_pointer (&self->painter, jd_card_painter_unref);
  g_clear_object (&self->role);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_role_card_parent_class)->dispose (object);
}

static void
jd_role_card_class_init (JdRoleCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jd_role_card_dispose;
  widget_class->snapshot = jd_role_card_snapshot;
  widget_class->measure = jd_role_card_measure;
  widget_class->contains = jd_role_card_contains;
  widget_class->query_tooltip = jd_role_card_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "rolecard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_OPTION);
}

static void
jd_role_card_init (JdRoleCard *self)
{
  self->visible_bottom = G_MAXDOUBLE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/* The card of @role, which shows what @viewer says of it. Returns: (transfer floating) */
JdRoleCard *
jd_role_card_new (JdViewer *viewer, JdRole *role)
{
  JdRoleCard *self = g_object_new (JD_TYPE_ROLE_CARD, NULL);

  self->viewer = g_object_ref (viewer);
  self->role = g_object_ref (role);
  self->selected = jd_viewer_is_selected (viewer, role);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, self->selected, -1);
  jd_role_card_update (self);
  return self;
}

/* Returns: (transfer none) */
JdRole *
jd_role_card_get_role (JdRoleCard *self)
{
  g_return_val_if_fail (JD_IS_ROLE_CARD (self), NULL);
  return self->role;
}

/* Paints with @painter, which the cards of a board share, from now on. */
void
jd_role_card_set_painter (JdRoleCard *self, JdCardPainter *painter)
{
  g_return_if_fail (JD_IS_ROLE_CARD (self));

  if (self->painter == painter)
    return;
  g_clear_pointer (&self->painter, jd_card_painter_unref);
  self->painter = jd_card_painter_ref (painter);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
jd_role_card_set_hovered (JdRoleCard *self, gboolean hovered)
{
  g_return_if_fail (JD_IS_ROLE_CARD (self));

  if (self->hovered == hovered)
    return;
  self->hovered = hovered;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Shows that the card is on its way elsewhere. */
void
jd_role_card_set_lifted (JdRoleCard *self, gboolean lifted)
{
  g_return_if_fail (JD_IS_ROLE_CARD (self));

  if (self->lifted == lifted)
    return;
  self->lifted = lifted;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Says between which heights, from the top of the card, it is not scrolled away; only there it feels the pointer. */
void
jd_role_card_set_visible_part (JdRoleCard *self, double top, double bottom)
{
  g_return_if_fail (JD_IS_ROLE_CARD (self));

  self->visible_top = top;
  self->visible_bottom = bottom;
}

/* Tells those who do not see the board where the card is being carried; NULL: it rests, and is described. */
void
jd_role_card_set_journey (JdRoleCard *self, const char *journey)
{
  g_autofree char *description = NULL;

  g_return_if_fail (JD_IS_ROLE_CARD (self));

  if (journey == NULL && jd_viewer_get_design (self->viewer) != NULL)
    description = jd_card_dup_description (self->viewer, self->role);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, journey != NULL ? journey : description, -1);
}

/* Paints and tells anew what the project says of the role. */
void
jd_role_card_update (JdRoleCard *self)
{
  g_autofree char *name = NULL;

  g_return_if_fail (JD_IS_ROLE_CARD (self));

  name = jd_card_dup_name (self->viewer, self->role);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  jd_role_card_set_journey (self, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Asks the viewer whether the card is selected. */
void
jd_role_card_update_selected (JdRoleCard *self)
{
  gboolean selected;

  g_return_if_fail (JD_IS_ROLE_CARD (self));

  selected = jd_viewer_is_selected (self->viewer, self->role);
  if (self->selected == selected)
    return;
  self->selected = selected;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_trial (JdRoleCard *self, JdCardFigure *figure)
{
  JdPatternMove move;

  if (jd_viewer_get_tried_pattern (self->viewer) == NULL)
    return;
  jd_card_figure_show_trial (figure,
                             jd_viewer_find_tried_move (self->viewer, self->role, &move) ? &move.to : NULL);
}

/* Paints the card at @rect of @cr, looking as @flags say: on the board, or as what is dragged along. */
void
jd_role_card_paint (JdRoleCard *self, cairo_t *cr, const JdRect *rect, JdCardFlags flags)
{
  JdAssignment *assignment;
  g_autoptr (JdCardFigure) figure = NULL;

  g_return_if_fail (JD_IS_ROLE_CARD (self) && self->painter != NULL);

  assignment = jd_viewer_get_assignment (self->viewer, self->role);
  figure = jd_card_figure_new (jd_viewer_get_project (self->viewer),
                               assignment,
                               jd_viewer_get_second_assignment (self->viewer, self->role),
                               jd_viewer_get_language (self->viewer));
  show_trial (self, figure);
  jd_card_figure_set_flags (figure, flags);
  jd_card_painter_draw (
    self->painter, cr, jd_card_figure_get_face (figure), rect, jd_theme_get_palette (GTK_WIDGET (self)));
}
