/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-board-page.h"

#include "jd-board.h"
#include "jd-pattern-bar.h"

struct _JdBoardPage
{
  JdView parent_instance;

  GtkWidget *bar; /* NULL until a pattern is tried */
  GtkWidget *board;
};

G_DEFINE_FINAL_TYPE (JdBoardPage, jd_board_page, JD_TYPE_VIEW)

/* Who was on the bar when it went is on the board, where the keys go. */
static void
hide_bar (JdBoardPage *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->bar;

  gtk_widget_set_visible (self->bar, FALSE);
  if (had_focus)
    gtk_widget_grab_focus (self->board);
}

static void
jd_board_page_trial_changed (JdView *view)
{
  JdBoardPage *self = JD_BOARD_PAGE (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  gboolean tried = viewer != NULL && jd_viewer_get_tried_pattern (viewer) != NULL;

  if (tried && self->bar == NULL)
    {
      self->bar = g_object_new (JD_TYPE_PATTERN_BAR, "viewer", viewer, NULL);
      gtk_widget_insert_after (self->bar, GTK_WIDGET (self), NULL);
    }
  else if (!tried && self->bar != NULL)
    {
      hide_bar (self);
    }
}

static void
jd_board_page_viewer_set (JdView *view)
{
  JdBoardPage *self = JD_BOARD_PAGE (view);

  jd_view_set_viewer (JD_VIEW (self->board), jd_view_get_viewer (view));
  if (self->bar != NULL)
    jd_view_set_viewer (JD_VIEW (self->bar), jd_view_get_viewer (view));
  jd_board_page_trial_changed (view);
}

/* Whoever comes here comes to the board, which is what one works on; the bar is above it, one Shift+Tab away. */
static gboolean
jd_board_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JdBoardPage *self = JD_BOARD_PAGE (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  gboolean from_bar = child != NULL && child == self->bar;

  if (from_bar && gtk_widget_child_focus (self->bar, direction))
    return TRUE;
  if (!(from_bar && direction == GTK_DIR_TAB_BACKWARD) && gtk_widget_child_focus (self->board, direction))
    return TRUE;
  return child == self->board && direction == GTK_DIR_TAB_BACKWARD && self->bar != NULL
         && gtk_widget_get_visible (self->bar) && gtk_widget_child_focus (self->bar, direction);
}

static gboolean
jd_board_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (JD_BOARD_PAGE (widget)->board);
}

static void
jd_board_page_dispose (GObject *object)
{
  JdBoardPage *self = JD_BOARD_PAGE (object);

  jd_view_unfollow (JD_VIEW (self));
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->board, gtk_widget_unparent);

  G_OBJECT_CLASS (jd_board_page_parent_class)->dispose (object);
}

static void
jd_board_page_class_init (JdBoardPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_board_page_dispose;
  widget_class->focus = jd_board_page_focus;
  widget_class->grab_focus = jd_board_page_grab_focus;
  view_class->viewer_set = jd_board_page_viewer_set;
  view_class->trial_changed = jd_board_page_trial_changed;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
jd_board_page_init (JdBoardPage *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  self->board = jd_board_new ();
  gtk_widget_set_vexpand (self->board, TRUE);
  gtk_widget_set_parent (self->board, GTK_WIDGET (self));
}
