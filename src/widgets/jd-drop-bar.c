/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-drop-bar.h"

#include "jd-figure-words.h"

struct _JdDropBar
{
  GtkWidget parent_instance;

  GtkWidget *box; /* bound so that the template can be disposed of */
  GtkWidget *heading;
  GtkWidget *unassigned_target, *insource_target, *combination_target, *outsource_target;
};

G_DEFINE_FINAL_TYPE (JdDropBar, jd_drop_bar, GTK_TYPE_WIDGET)

static GtkWidget *
get_target (JdDropBar *self, JdSourcing sourcing)
{
  switch (sourcing)
    {
    case JD_SOURCING_INSOURCE:
      return self->insource_target;
    case JD_SOURCING_COMBINATION:
      return self->combination_target;
    case JD_SOURCING_OUTSOURCE:
      return self->outsource_target;
    case JD_SOURCING_UNASSIGNED:
    default:
      return self->unassigned_target;
    }
}

static void
jd_drop_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_DROP_BAR);

  G_OBJECT_CLASS (jd_drop_bar_parent_class)->dispose (object);
}

static void
jd_drop_bar_class_init (JdDropBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_drop_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-drop-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDropBar, heading);
  gtk_widget_class_bind_template_child (widget_class, JdDropBar, box);
  gtk_widget_class_bind_template_child (widget_class, JdDropBar, unassigned_target);
  gtk_widget_class_bind_template_child (widget_class, JdDropBar, insource_target);
  gtk_widget_class_bind_template_child (widget_class, JdDropBar, combination_target);
  gtk_widget_class_bind_template_child (widget_class, JdDropBar, outsource_target);
  gtk_widget_class_set_css_name (widget_class, "dropbar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jd_drop_bar_init (JdDropBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    gtk_label_set_text (GTK_LABEL (get_target (self, sourcing)),
                        jd_board_lane_get_name (jd_board_lane_from_sourcing (sourcing)));
}

/* Returns: (transfer floating) */
JdDropBar *
jd_drop_bar_new (void)
{
  return g_object_new (JD_TYPE_DROP_BAR, NULL);
}

/* Sets the size of type against the normal one. */
void
jd_drop_bar_set_scale (JdDropBar *self, double scale)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  g_return_if_fail (JD_IS_DROP_BAR (self) && scale > 0);

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  gtk_label_set_attributes (GTK_LABEL (self->heading), attributes);
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    gtk_label_set_attributes (GTK_LABEL (get_target (self, sourcing)), attributes);
}

/* Gets where a target stands; FALSE while the bar is not shown. */
gboolean
jd_drop_bar_get_target (JdDropBar *self, GtkWidget *relative_to, JdSourcing sourcing, graphene_rect_t *rect)
{
  g_return_val_if_fail (JD_IS_DROP_BAR (self), FALSE);

  return gtk_widget_is_visible (GTK_WIDGET (self))
         && gtk_widget_compute_bounds (get_target (self, sourcing), relative_to, rect);
}

/* Finds the target at a point of @relative_to, or the nearest one where the point is elsewhere on the bar. */
gboolean
jd_drop_bar_pick (JdDropBar *self, GtkWidget *relative_to, double x, double y, JdSourcing *sourcing)
{
  graphene_rect_t all, rect;

  g_return_val_if_fail (JD_IS_DROP_BAR (self), FALSE);

  if (!gtk_widget_is_visible (GTK_WIDGET (self))
      || !gtk_widget_compute_bounds (GTK_WIDGET (self), relative_to, &all)
      || !graphene_rect_contains_point (&all, &GRAPHENE_POINT_INIT (x, y)))
    return FALSE;

  *sourcing = JD_SOURCING_UNASSIGNED;
  for (JdSourcing candidate = 0; candidate < JD_N_SOURCINGS; candidate++)
    if (jd_drop_bar_get_target (self, relative_to, candidate, &rect) && x >= rect.origin.x)
      *sourcing = candidate;
  return TRUE;
}

/* Shows which target would be dropped on; -1: none. */
void
jd_drop_bar_highlight (JdDropBar *self, int sourcing)
{
  g_return_if_fail (JD_IS_DROP_BAR (self));

  for (JdSourcing candidate = 0; candidate < JD_N_SOURCINGS; candidate++)
    {
      GtkWidget *target = get_target (self, candidate);

      if ((int) candidate == sourcing)
        gtk_widget_add_css_class (target, "chosen");
      else
        gtk_widget_remove_css_class (target, "chosen");
    }
}
