/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-moves.h"

#include <glib/gi18n-lib.h>

#include "jd-figure-words.h"
#include "jd-move-row.h"
#include "jd-template.h"
#include "jd-words.h"

struct _JdPatternMoves
{
  GtkWidget parent_instance;

  GtkListBox *list;

  JdViewer *viewer;
  GPtrArray *rows; /* JdMoveRow, as they stand in the list, which holds them */
  int word_width;  /* of the longest word of sourcing; 0: not measured yet */
  gboolean following;
};

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdPatternMoves, jd_pattern_moves, GTK_TYPE_WIDGET)

static JdMoveRow *
get_row (JdPatternMoves *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

static JdArea
get_area (JdPatternMoves *self, const JdPatternMove *move)
{
  return jd_assignment_get_area (jd_viewer_get_assignment (self->viewer, move->role));
}

/* --- headings --- */

static guint
count_rows_of (JdPatternMoves *self, JdArea area)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n += jd_move_row_get_area (get_row (self, i)) == area;
  return n;
}

/* "IV · 3 roles · Led by a specialist organisation": where there is no room for all, the number is seen. */
static char *
dup_heading (JdPatternMoves *self, JdArea area)
{
  JdBoardAreaId place = jd_board_area_from_area (area);
  const char *numeral = jd_board_area_get_numeral (place);
  const char *name = jd_board_area_get_name (
    place, jd_viewer_get_catalogue (self->viewer), jd_viewer_get_language (self->viewer));
  g_autofree char *n_roles = jd_board_dup_n_roles (count_rows_of (self, area));

  if (numeral == NULL)
    return g_strdup_printf ("%s · %s", name, n_roles);
  return g_strdup_printf ("%s · %s%s%s", numeral, n_roles, *name != '\0' ? " · " : "", name);
}

static void
update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  JdPatternMoves *self = data;
  JdArea area = jd_move_row_get_area (JD_MOVE_ROW (row));
  GtkWidget *header = gtk_list_box_row_get_header (row);
  g_autofree char *text = NULL;

  /* A catalogue without areas needs no headings. */
  if (area == JD_AREA_NONE)
    return;
  if (before != NULL && jd_move_row_get_area (JD_MOVE_ROW (before)) == area)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (header == NULL)
    {
      header = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (header), 0);
      gtk_label_set_ellipsize (GTK_LABEL (header), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (header, "heading");
      gtk_list_box_row_set_header (row, header);
    }
  text = dup_heading (self, area);
  gtk_label_set_text (GTK_LABEL (header), text);
}

/* --- rows --- */

/* In bold, as the new sourcing is written. */
static void
measure_words (JdPatternMoves *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (self->word_width > 0)
    return;
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  for (JdSourcing sourcing = 0; sourcing < JD_N_SOURCINGS; sourcing++)
    {
      g_autoptr (PangoLayout) layout
        = gtk_widget_create_pango_layout (GTK_WIDGET (self), jd_sourcing_get_word (sourcing));
      int width;

      pango_layout_set_attributes (layout, attributes);
      pango_layout_get_pixel_size (layout, &width, NULL);
      self->word_width = MAX (self->word_width, width);
    }
}

static void
insert_row (JdPatternMoves *self, guint index, const JdPatternMove *move)
{
  GtkWidget *row = jd_move_row_new (move, get_area (self, move), self->word_width);

  /* The list asks for headings while it takes the row. */
  g_ptr_array_insert (self->rows, (int) index, row);
  gtk_list_box_insert (self->list, row, (int) index);
}

static void
remove_row (JdPatternMoves *self, guint index)
{
  gtk_list_box_remove (self->list, g_ptr_array_steal_index (self->rows, index));
}

static gboolean
row_says (JdPatternMoves *self, guint index, const JdPatternMove *move)
{
  return jd_move_row_is_about (get_row (self, index), move, get_area (self, move));
}

/* Replaces what is other than before, between what is the same at both ends. */
static void
sync_rows (JdPatternMoves *self, GArray *moves)
{
  guint before = 0, after = 0, common = MIN (self->rows->len, moves->len);

  while (before < common && row_says (self, before, &g_array_index (moves, JdPatternMove, before)))
    before++;
  while (after < common - before
         && row_says (
           self, self->rows->len - 1 - after, &g_array_index (moves, JdPatternMove, moves->len - 1 - after)))
    after++;

  while (self->rows->len > before + after)
    remove_row (self, before);
  for (guint i = before; i + after < moves->len; i++)
    insert_row (self, i, &g_array_index (moves, JdPatternMove, i));
}

static void
row_selected_cb (JdPatternMoves *self, GtkListBoxRow *row)
{
  if (row != NULL && !self->following)
    jd_viewer_select_only (self->viewer, jd_move_row_get_role (JD_MOVE_ROW (row)));
}

static void
row_activated_cb (JdPatternMoves *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

/* --- class --- */

static void
jd_pattern_moves_dispose (GObject *object)
{
  JdPatternMoves *self = JD_PATTERN_MOVES (object);

  /* The list lets go of its rows one by one, and asks for headings all the while. */
  self->following = TRUE;
  g_ptr_array_set_size (self->rows, 0);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_PATTERN_MOVES);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_pattern_moves_parent_class)->dispose (object);
}

static void
jd_pattern_moves_finalize (GObject *object)
{
  g_ptr_array_unref (JD_PATTERN_MOVES (object)->rows);

  G_OBJECT_CLASS (jd_pattern_moves_parent_class)->finalize (object);
}

static void
jd_pattern_moves_class_init (JdPatternMovesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_pattern_moves_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_pattern_moves_finalize;

  signals[SIGNAL_ACTIVATED] = g_signal_new (
    "activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-pattern-moves.ui");
  gtk_widget_class_bind_template_child (widget_class, JdPatternMoves, list);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jd_pattern_moves_init (JdPatternMoves *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, update_header, self, NULL);
}

/* Shows what @pattern would change in the edited design of @viewer; rows that say it already stay. */
void
jd_pattern_moves_show (JdPatternMoves *self, JdViewer *viewer, JdPattern *pattern)
{
  g_autoptr (GArray) moves = NULL;

  g_return_if_fail (JD_IS_PATTERN_MOVES (self) && JD_IS_VIEWER (viewer) && JD_IS_PATTERN (pattern));

  g_set_object (&self->viewer, viewer);
  moves = jd_pattern_list_moves (pattern, jd_viewer_get_design (viewer));
  measure_words (self);
  self->following = TRUE;
  sync_rows (self, moves);
  for (guint i = 0; i < self->rows->len; i++)
    jd_move_row_set_language (get_row (self, i), jd_viewer_get_language (viewer));
  gtk_list_box_invalidate_headers (self->list);
  self->following = FALSE;
  jd_pattern_moves_follow_selection (self);
}

/* Marks the row of the role that has the cursor. */
void
jd_pattern_moves_follow_selection (JdPatternMoves *self)
{
  JdRole *role;
  GtkListBoxRow *row = NULL;

  g_return_if_fail (JD_IS_PATTERN_MOVES (self));

  role = self->viewer != NULL ? jd_viewer_get_role (self->viewer) : NULL;
  for (guint i = 0; role != NULL && row == NULL && i < self->rows->len; i++)
    if (jd_move_row_get_role (get_row (self, i)) == role)
      row = GTK_LIST_BOX_ROW (get_row (self, i));
  self->following = TRUE;
  gtk_list_box_select_row (self->list, row);
  self->following = FALSE;
}
