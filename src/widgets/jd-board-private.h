/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the board share; each of them takes one concern. */
#pragma once

#include "jd-board.h"

#include "jd-board-layout.h"
#include "jd-drop-bar.h"
#include "jd-role-card.h"

G_BEGIN_DECLS

/* One pane whose cards may need more height than it has. The scroll bar is made when it is first needed. */
typedef struct
{
  GtkAdjustment *adjustment;
  GtkWidget *bar;
} JdBoardScroll;

/* Where roles may be put: a lane of an area, or one of the four of the bar, which leaves the areas as they are. */
typedef struct
{
  gboolean keeps_areas;
  JdArea area;
  JdSourcing sourcing;
} JdBoardPlace;

/* How roles are being moved at the moment. While they are, no lane changes its size. */
typedef enum
{
  JD_BOARD_RESTING,
  JD_BOARD_DRAGGING, /* by the pointer, with the button down */
  JD_BOARD_CARRYING, /* by the arrow keys */
  JD_BOARD_PLACING,  /* to where the next click goes */
} JdBoardMode;

/* Cards chosen by a rectangle drawn over empty ground. */
typedef struct
{
  gboolean begun, drawn;
  double x, y, width, height; /* from where it began; may be negative */
  GPtrArray *before;          /* what was selected and stays so */
} JdBoardBand;

/* A card on its way to where it stands, from so far off. */
typedef struct
{
  guint role_index;
  double x, y;
} JdBoardFlight;

struct _JdBoard
{
  JdView parent_instance;

  JdViewer *viewer; /* the view's own, at hand */
  double scale;

  GPtrArray *cards;       /* JdRoleCard by role index; empty without a design */
  JdCatalogue *catalogue; /* whose roles they are */
  JdCardPainter *painter; /* NULL: to be made for the present language, scale and font */

  JdBoardLayout *layout; /* of the last allocation */
  GArray *places;        /* JdBoardCard: what was laid out */
  gboolean layout_stale, arranging;
  double layout_width, layout_height;
  JdRole *to_reveal; /* scrolled to when the layout is known */
  JdBoardScroll scrolls[JD_BOARD_N_AREAS];
  GskRenderNode *pane_nodes[JD_BOARD_N_AREAS]; /* what the cards stand on, until it changes */
  GskRenderNode *axes_node;

  JdRoleCard *hovered;
  double pointer_x, pointer_y;
  int pressed_card; /* selected alone when the button is released; -1: none */
  JdRole *anchor;   /* where a range of the selection begins */
  JdRole *focused;  /* the one whose card had the focus last; compared, never looked into */
  JdBoardBand band;

  JdBoardMode mode;
  GPtrArray *moving; /* roles on their way; NULL at rest */
  gboolean has_place;
  JdBoardPlace place;    /* where they would go */
  double grip_x, grip_y; /* from the corner of the dragged card to the pointer */
  double icon_height;    /* of what hangs on the pointer */
  gboolean hosts_drag;   /* what is dragged comes from another window */
  guint edge_tick;       /* scrolls while the pointer drags near an edge */
  gint64 edge_since;     /* when it came there */
  JdDropBar *bar;        /* made for the first move */

  gboolean was_let_go; /* what was dragged lies where the pointer let it go */
  double let_go_x, let_go_y;
  GArray *flights; /* JdBoardFlight */
  gint64 flight_start;
  guint flight_tick;

  GString *typed; /* the beginning of a code */
  guint typed_timeout;

  GSimpleActionGroup *actions;
  GtkWidget *menu;
};

/* jd-board.c */
JdRoleCard *jd_board_get_nth_card (JdBoard *self, guint role_index);

/* jd-board-follow.c: what the viewer says */
void jd_board_install_follow (JdViewClass *klass);
void jd_board_init_follow (JdBoard *self);
void jd_board_remove_cards (JdBoard *self);

/* jd-board-arrange.c: where things stand */
void jd_board_queue_layout (JdBoard *self);
void jd_board_forget_layout (JdBoard *self);
void jd_board_forget_painter (JdBoard *self);
void jd_board_arrange (JdBoard *self, int width, int height);
double jd_board_get_type_scale (JdBoard *self);
JdBoardAreaId jd_board_get_card_area (JdBoard *self, guint role_index);
gboolean jd_board_get_card_rect (JdBoard *self, guint role_index, JdRect *rect);
gboolean jd_board_get_clip (JdBoard *self, JdBoardAreaId area, JdRect *clip);
int jd_board_find_card_at (JdBoard *self, double x, double y);
GArray *jd_board_dup_visual_order (JdBoard *self) G_GNUC_WARN_UNUSED_RESULT;

/* jd-board-scroll.c: panes that do not fit */
void jd_board_init_scroll (JdBoard *self);
void jd_board_dispose_scroll (JdBoard *self);
void jd_board_configure_scroll (JdBoard *self);
void jd_board_allocate_scroll (JdBoard *self);
double jd_board_get_scrolled (JdBoard *self, JdBoardAreaId area);
void jd_board_scroll_to (JdBoard *self, guint role_index);
gboolean jd_board_scroll_by (JdBoard *self, JdBoardAreaId area, double distance);

/* jd-board-ground.c: what the cards stand on */
void jd_board_forget_ground (JdBoard *self);
void jd_board_snapshot_ground (JdBoard *self, GtkSnapshot *snapshot, JdBoardAreaId area);
void jd_board_snapshot_axes (JdBoard *self, GtkSnapshot *snapshot);

/* jd-board-snapshot.c */
void jd_board_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

/* jd-board-marks.c: what stands over the cards for a moment */
PangoLayout *jd_board_create_text (JdBoard *self, const char *text) G_GNUC_WARN_UNUSED_RESULT;
void jd_board_snapshot_place (JdBoard *self, GtkSnapshot *snapshot, JdBoardAreaId area);
void jd_board_snapshot_marks (JdBoard *self, GtkSnapshot *snapshot);

/* jd-board-second.c: where the second design has the roles that one looks at */
void jd_board_snapshot_second (JdBoard *self, GtkSnapshot *snapshot);

/* jd-board-focus.c: the focus and the arrows */
int jd_board_get_focused (JdBoard *self);
GPtrArray *jd_board_dup_chosen (JdBoard *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_board_reveal (JdBoard *self, JdRole *role);
void jd_board_follow_cursor (JdBoard *self, JdRole *role);
gboolean jd_board_grab_focus (GtkWidget *widget);
gboolean jd_board_focus (GtkWidget *widget, GtkDirectionType direction);
void jd_board_take_focus (JdBoard *self, JdRoleCard *card);
void jd_board_focus_silently (JdBoard *self, guint role_index);
void jd_board_select_range (JdBoard *self, guint role_index);
void jd_board_go_to (JdBoard *self, guint role_index, GdkModifierType modifiers);
void jd_board_go (JdBoard *self, GtkDirectionType direction, GdkModifierType modifiers);
void jd_board_go_to_end (JdBoard *self, gboolean last, GdkModifierType modifiers);

/* jd-board-pointer.c: hovering, clicks, the rubber band */
void jd_board_init_pointer (JdBoard *self);
JdRect jd_board_get_band_rect (JdBoard *self);

/* jd-board-place.c: where roles may be put, and putting them there */
gboolean jd_board_place_equal (const JdBoardPlace *a, const JdBoardPlace *b);
gboolean jd_board_find_place (JdBoard *self, double x, double y, JdBoardPlace *place);
JdRect jd_board_get_place_rect (JdBoard *self, const JdBoardPlace *place);
char *jd_board_dup_place_text (JdBoard *self, const JdBoardPlace *place) G_GNUC_WARN_UNUSED_RESULT;
gboolean jd_board_put (JdBoard *self, GPtrArray *roles, const JdBoardPlace *place);
void jd_board_begin_move (JdBoard *self, JdBoardMode mode, GPtrArray *roles);
void jd_board_set_place (JdBoard *self, const JdBoardPlace *place);
gboolean jd_board_drop (JdBoard *self);
void jd_board_end_move (JdBoard *self);

/* jd-board-flight.c: cards on their way to another lane */
void jd_board_start_flights (JdBoard *self, GArray *flights);
void jd_board_stop_flights (JdBoard *self);
gboolean jd_board_is_flying (JdBoard *self, guint role_index);
void jd_board_snapshot_flights (JdBoard *self, GtkSnapshot *snapshot);

/* jd-board-drag.c: moving by drag and drop */
void jd_board_init_drag (JdBoard *self);

/* jd-board-carry.c: moving by arrows, and by click then click */
void jd_board_pick_up (JdBoard *self);
void jd_board_carry (JdBoard *self, GtkDirectionType direction);
void jd_board_start_placing (JdBoard *self);

/* jd-board-keys.c */
void jd_board_init_keys (JdBoard *self);

/* jd-board-find.c: going to a role by typing its code */
gboolean jd_board_type (JdBoard *self, gunichar letter);
void jd_board_stop_typing (JdBoard *self);

/* jd-board-levels.c */
void jd_board_set_side_level (JdBoard *self, JdSide side, JdLevel level);
void jd_board_set_level (JdBoard *self, JdSide side_of_combination, JdLevel level);

/* jd-board-actions.c, jd-board-menu.c */
void jd_board_init_actions (JdBoard *self);
void jd_board_update_actions (JdBoard *self);
void jd_board_select_all (JdBoard *self);
void jd_board_show_menu (JdBoard *self, double x, double y);
void jd_board_show_menu_at_card (JdBoard *self);

G_END_DECLS
