/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-patterns-view.h"

#include <glib/gi18n-lib.h>

#include "jd-design-texts.h"
#include "jd-figure-words.h"
#include "jd-pattern-card.h"
#include "jd-pattern-moves.h"

struct _JdPatternsView
{
  JdView parent_instance;

  GtkStack *stack;
  GtkLabel *empty;
  GtkActionable *show;
  GtkActionable *apply;
  GtkActionable *new_to_be;
  GtkLabel *heading;
  GtkLabel *basis;
  GtkListBox *cards;
  GtkLabel *outlook;
  GtkLabel *account;
  GtkLabel *rule;
  JdPatternMoves *moves;

  int chosen; /* number of the pattern whose moves are listed; 0: none yet */
  gboolean refreshing;
};

G_DEFINE_FINAL_TYPE (JdPatternsView, jd_patterns_view, JD_TYPE_VIEW)

static JdPatternCard *
get_card (JdPatternsView *self, guint index)
{
  return JD_PATTERN_CARD (gtk_list_box_get_row_at_index (self->cards, (int) index));
}

/* --- the cards --- */

static void
refresh_cards (JdPatternsView *self, const JdPatternFit *fit)
{
  guint n_patterns = jd_pattern_fit_get_n_patterns (fit);
  GtkListBoxRow *extra;

  while ((extra = gtk_list_box_get_row_at_index (self->cards, (int) n_patterns)) != NULL)
    gtk_list_box_remove (self->cards, GTK_WIDGET (extra));
  for (guint i = 0; i < n_patterns; i++)
    {
      if (get_card (self, i) == NULL)
        gtk_list_box_append (self->cards, jd_pattern_card_new ());
      jd_pattern_card_show (get_card (self, i), jd_view_get_viewer (JD_VIEW (self)), fit, i);
    }
}

/* What was seen before, or what one wants to see first: what is tried, what the design names, what is nearest. */
static JdPattern *
find_shown (JdPatternsView *self, const JdPatternFit *fit)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  JdPattern *const candidates[] = {
    jd_catalogue_find_pattern (catalogue, self->chosen),
    jd_viewer_get_tried_pattern (viewer),
    jd_catalogue_find_pattern (catalogue, jd_design_get_pattern (jd_viewer_get_design (viewer))),
    jd_pattern_fit_get_nearest (fit),
  };

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
    if (candidates[i] != NULL)
      return candidates[i];
  return jd_catalogue_get_pattern (catalogue, 0);
}

static void
select_card (JdPatternsView *self, JdPattern *pattern)
{
  JdPatternCard *card;

  for (guint i = 0; (card = get_card (self, i)) != NULL; i++)
    if (jd_pattern_card_get_pattern (card) == pattern)
      gtk_list_box_select_row (self->cards, GTK_LIST_BOX_ROW (card));
}

/* --- what the chosen one would change --- */

/* "Distance 5.5: 3 roles differ, 5 by half", so that nobody has to count. */
static void
refresh_account (JdPatternsView *self, const JdPatternFit *fit, JdPattern *pattern)
{
  for (guint i = 0; i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);
      g_autofree char *number = jd_pattern_distance_dup_text (distance);
      g_autofree char *account = jd_pattern_distance_dup_account (distance);
      /* Translators: a number; which roles make it, such as "3 roles differ, 5 by half". */
      g_autofree char *text = g_strdup_printf (_ ("Distance %s: %s"), number, account);

      if (distance->pattern == pattern)
        gtk_label_set_text (self->account, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->account), jd_pattern_fit_get_assigned (fit) > 0);
}

static void
refresh_moves (JdPatternsView *self, const JdPatternFit *fit)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdPattern *pattern = jd_patterns_view_get_chosen (self);
  GtkActionable *const buttons[] = { self->show, self->apply, self->new_to_be };
  g_autofree char *outlook = NULL;

  if (pattern == NULL)
    return;
  self->chosen = jd_pattern_get_number (pattern);
  outlook = jd_pattern_dup_outlook (pattern, jd_viewer_get_design (viewer), jd_viewer_get_language (viewer));
  gtk_label_set_text (self->outlook, outlook);
  refresh_account (self, fit, pattern);
  jd_pattern_moves_show (self->moves, viewer, pattern);
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_actionable_set_action_target (buttons[i], "i", self->chosen);
}

static JdPatternFit *
measure (JdPatternsView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  return jd_pattern_fit_new (jd_viewer_get_project (viewer), jd_viewer_get_design (viewer));
}

static void
card_selected_cb (JdPatternsView *self, GtkListBoxRow *row)
{
  g_autoptr (JdPatternFit) fit = NULL;

  if (row == NULL || self->refreshing)
    return;
  fit = measure (self);
  refresh_moves (self, fit);
}

/* A double click or Enter, on a pattern or on a role that it would change: one wants to see it there. */
static void
row_activated_cb (JdPatternsView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "patterns.show", "i", self->chosen);
}

/* --- following --- */

static void
refresh_patterns (JdPatternsView *self, JdViewer *viewer)
{
  JdDesign *design = jd_viewer_get_design (viewer);
  g_autoptr (JdPatternFit) fit = measure (self);
  g_autofree char *label = jd_design_dup_full_label (design);
  /* Translators: the kind and the title or date of a design. */
  g_autofree char *heading = g_strdup_printf (_ ("Distance of “%s”"), label);
  g_autofree char *basis = jd_pattern_fit_dup_basis (fit);

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->basis, basis);
  self->refreshing = TRUE;
  refresh_cards (self, fit);
  select_card (self, find_shown (self, fit));
  self->refreshing = FALSE;
  refresh_moves (self, fit);
}

static void
jd_patterns_view_refresh (JdView *view)
{
  JdPatternsView *self = JD_PATTERNS_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdCatalogue *catalogue = viewer != NULL ? jd_viewer_get_catalogue (viewer) : NULL;
  gboolean has_design, has_patterns;

  if (catalogue == NULL)
    return;
  has_design = jd_viewer_get_design (viewer) != NULL;
  has_patterns = jd_catalogue_get_n_patterns (catalogue) > 0;
  gtk_widget_set_visible (jd_view_get_controls (view), has_design && has_patterns);
  if (has_design && has_patterns)
    refresh_patterns (self, viewer);
  else
    gtk_label_set_text (self->empty,
                        has_patterns ? _ ("There is no design to measure. Make one with “New Design”.")
                                     : _ ("The catalogue of this project has no organisation patterns."));
  gtk_stack_set_visible_child_name (self->stack, has_design && has_patterns ? "patterns" : "empty");
}

static void
jd_patterns_view_changed (JdView *view, JdStep *step)
{
  if (step == NULL || jd_step_touches_type (step, JD_TYPE_ASSIGNMENT)
      || jd_step_touches_type (step, JD_TYPE_PROFILE) || jd_step_touches_type (step, JD_TYPE_DESIGN))
    jd_view_refresh (view);
}

static void
jd_patterns_view_viewer_set (JdView *view)
{
  JD_PATTERNS_VIEW (view)->chosen = 0;
  jd_view_refresh (view);
}

static void
jd_patterns_view_selection_changed (JdView *view)
{
  jd_pattern_moves_follow_selection (JD_PATTERNS_VIEW (view)->moves);
}

static void
jd_patterns_view_class_init (JdPatternsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  view_class->viewer_set = jd_patterns_view_viewer_set;
  view_class->changed = jd_patterns_view_changed;
  view_class->refresh = jd_patterns_view_refresh;
  view_class->selection_changed = jd_patterns_view_selection_changed;

  g_type_ensure (JD_TYPE_PATTERN_MOVES);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "patterns");
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-patterns-view.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, JdPatternsView, child)
  BIND (stack);
  BIND (empty);
  BIND (show);
  BIND (apply);
  BIND (new_to_be);
  BIND (heading);
  BIND (basis);
  BIND (cards);
  BIND (outlook);
  BIND (account);
  BIND (rule);
  BIND (moves);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, card_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
jd_patterns_view_init (JdPatternsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_PATTERNS));
}

/* The pattern whose moves are listed. Returns: (transfer none) (nullable): NULL where there are no patterns */
JdPattern *
jd_patterns_view_get_chosen (JdPatternsView *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (JD_IS_PATTERNS_VIEW (self), NULL);

  row = gtk_list_box_get_selected_row (self->cards);
  return row != NULL ? jd_pattern_card_get_pattern (JD_PATTERN_CARD (row)) : NULL;
}

/* Lists what @pattern of the catalogue would change. */
void
jd_patterns_view_choose (JdPatternsView *self, JdPattern *pattern)
{
  g_return_if_fail (JD_IS_PATTERNS_VIEW (self) && JD_IS_PATTERN (pattern));

  select_card (self, pattern);
}
