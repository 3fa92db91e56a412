/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-ballot-dialog.h"

#include <glib/gi18n-lib.h>

#include "jd-ballot-row.h"
#include "jd-ballot-words.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-level-words.h"
#include "jd-words.h"
#include "jd-wrap-layout.h"

#define USUAL_SEATS 5

struct _JdBallotDialog
{
  AdwWindow parent_instance;

  AdwWindowTitle *title_label;
  GtkWidget *go_on_button;
  GtkWidget *restart_button;
  GtkDropDown *kind;
  GtkSpinButton *seats_spin;
  GtkWidget *seats;
  GtkLabel *prompt;
  GtkLabel *hint;
  GtkListBox *answers;

  JdViewer *viewer;
  JdDesign *design; /* which was edited when the room began */
  JdRole *role;
  GtkWidget *from; /* weak: what was agreed on is said over its window */
  GArray *kinds;   /* of JdVoteKind, in the order of the list */

  JdBallot *ballot;
  guint seat; /* whose turn it is; the number of seats: nobody's */
  int chosen; /* what is to be agreed on once the votes are shown; 0: nothing yet */
};

G_DEFINE_FINAL_TYPE (JdBallotDialog, jd_ballot_dialog, ADW_TYPE_WINDOW)

/* --- what is seen --- */

static GtkWidget *
create_seat (JdBallotDialog *self, guint seat)
{
  gboolean voted = jd_ballot_has_voted (self->ballot, seat);
  g_autofree char *text = g_strdup_printf (voted ? "%u ✓" : "%u", seat + 1);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "seat");
  if (voted)
    gtk_widget_add_css_class (label, "voted");
  if (!jd_ballot_is_revealed (self->ballot) && seat == self->seat)
    gtk_widget_add_css_class (label, "current");
  if (jd_ballot_is_apart (self->ballot, seat))
    gtk_widget_add_css_class (label, "apart");
  return label;
}

static void
show_seats (JdBallotDialog *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->seats)) != NULL)
    gtk_widget_unparent (child);
  for (guint seat = 0; seat < jd_ballot_get_n_seats (self->ballot); seat++)
    gtk_widget_set_parent (create_seat (self, seat), self->seats);
}

static void
show_answers (JdBallotDialog *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->answers, i)) != NULL; i++)
    {
      int vote = jd_ballot_row_get_vote (JD_BALLOT_ROW (row));
      g_autofree char *seats = jd_ballot_dup_seats (self->ballot, vote);

      jd_ballot_row_set_seats (JD_BALLOT_ROW (row), seats);
      jd_ballot_row_set_chosen (JD_BALLOT_ROW (row),
                                jd_ballot_is_revealed (self->ballot) && vote == self->chosen);
    }
}

static void
show_revealed (JdBallotDialog *self)
{
  g_autofree char *result = jd_ballot_dup_result (self->ballot);
  g_autofree char *apart = jd_ballot_dup_apart (self->ballot);
  g_autofree char *hint
    = g_strconcat (apart, _ ("Enter agrees on the marked answer; another key marks another one."), NULL);

  gtk_label_set_text (self->prompt, result);
  gtk_label_set_text (self->hint, hint);
  gtk_button_set_label (GTK_BUTTON (self->go_on_button), _ ("_Agree"));
}

static void
show_open (JdBallotDialog *self)
{
  guint n_seats = jd_ballot_get_n_seats (self->ballot);
  g_autofree char *turn
    = self->seat < n_seats ? g_strdup_printf (_ ("Seat %u of %u"), self->seat + 1, n_seats) : NULL;

  gtk_label_set_text (self->prompt, turn != NULL ? turn : _ ("All have voted"));
  gtk_label_set_text (
    self->hint,
    _ (
      "Each seat presses the key of its answer, or Space for none, and nobody sees it. Counting hands? Press "
      "the key once a hand. Backspace goes back; Enter shows all votes."));
  gtk_button_set_label (GTK_BUTTON (self->go_on_button), _ ("_Show Votes"));
}

static void
show (JdBallotDialog *self)
{
  gboolean revealed = jd_ballot_is_revealed (self->ballot);
  gboolean begun = jd_ballot_get_n_voted (self->ballot) > 0;

  show_seats (self);
  show_answers (self);
  if (revealed)
    show_revealed (self);
  else
    show_open (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind), !begun);
  gtk_widget_set_sensitive (GTK_WIDGET (self->seats_spin), !begun);
  gtk_widget_set_visible (self->restart_button, begun);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ballot.go-on", revealed ? self->chosen != 0 : begun);
}

/* --- answers --- */

static void
add_answer (JdBallotDialog *self, int vote, const char *sign, const char *words)
{
  gtk_list_box_append (self->answers, jd_ballot_row_new (vote, sign, words));
}

static void
add_level (JdBallotDialog *self, JdSide side, JdLevel level)
{
  const char *words = jd_level_get_words (
    jd_viewer_get_catalogue (self->viewer), jd_viewer_get_language (self->viewer), side, level);

  add_answer (self, level, jd_level_get_sign (level), words);
}

static void
list_answers (JdBallotDialog *self, JdVoteKind kind)
{
  static const JdSourcing sourcings[]
    = { JD_SOURCING_INSOURCE, JD_SOURCING_COMBINATION, JD_SOURCING_OUTSOURCE };
  static const char *const keys[] = { "I", "C", "O" };
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->answers, 0)) != NULL)
    gtk_list_box_remove (self->answers, GTK_WIDGET (row));

  if (kind == JD_VOTE_SOURCING)
    for (guint i = 0; i < G_N_ELEMENTS (sourcings); i++)
      add_answer (self, sourcings[i], keys[i], jd_sourcing_get_word (sourcings[i]));
  else
    {
      for (JdLevel level = JD_LEVEL_5; level > JD_LEVEL_NONE; level--)
        add_level (self, (JdSide) kind, level);
      add_level (self, (JdSide) kind, JD_LEVEL_EXCLUDED);
    }
}

static void
begin (JdBallotDialog *self)
{
  guint n_seats = (guint) gtk_spin_button_get_value_as_int (self->seats_spin);
  JdVoteKind kind = g_array_index (self->kinds, JdVoteKind, gtk_drop_down_get_selected (self->kind));

  if (self->ballot == NULL || jd_ballot_get_kind (self->ballot) != kind)
    list_answers (self, kind);
  g_clear_object (&self->ballot);
  self->ballot = jd_ballot_new (self->role, kind, n_seats);
  self->seat = 0;
  self->chosen = 0;
  show (self);
}

static void
seats_changed_cb (JdBallotDialog *self)
{
  if (self->ballot != NULL)
    begin (self);
}

static void
kind_selected_cb (JdBallotDialog *self)
{
  if (self->ballot != NULL)
    begin (self);
}

/* An answer of the seat whose turn it is; once the votes are shown, the one to agree on. */
static void
answer (JdBallotDialog *self, int vote)
{
  if (jd_ballot_is_revealed (self->ballot))
    self->chosen = vote;
  else if (self->seat < jd_ballot_get_n_seats (self->ballot))
    {
      jd_ballot_cast (self->ballot, self->seat, vote);
      self->seat = jd_ballot_find_waiting (self->ballot, self->seat);
    }
  show (self);
}

static void
answer_activated_cb (JdBallotDialog *self, GtkListBoxRow *row)
{
  answer (self, jd_ballot_row_get_vote (JD_BALLOT_ROW (row)));
}

static void
go_back (JdBallotDialog *self)
{
  if (!jd_ballot_is_revealed (self->ballot) && self->seat > 0)
    self->seat--;
  show (self);
}

/* --- actions --- */

static void
agree (JdBallotDialog *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  JdHistory *history = jd_project_get_history (project);
  JdVoteKind kind = jd_ballot_get_kind (self->ballot);
  guint position = jd_history_get_position (history);
  const char *nick = kind == JD_VOTE_SOURCING ? jd_enum_to_nick (JD_TYPE_SOURCING, self->chosen)
                                              : jd_enum_to_nick (JD_TYPE_LEVEL, self->chosen);
  const char *word
    = kind == JD_VOTE_SOURCING ? jd_sourcing_get_word (self->chosen) : jd_level_get_word (self->chosen);
  g_autofree char *votes = jd_ballot_dup_votes (self->ballot);
  /* Translators: code of a role, and the level or sourcing that the room agreed on. */
  g_autofree char *text = g_strdup_printf (_ ("%s: agreed on %s"), jd_role_get_code (self->role), word);
  g_autoptr (GError) error = NULL;

  if (self->from == NULL)
    return;
  if (!jd_edit_agree (project, self->design, self->role, kind, nick, votes, NULL, &error))
    jd_feedback_show_error (self->from, error);
  else
    jd_feedback_show_undoable (self->from, text, history, position);
}

static void
go_on_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JdBallotDialog *self = JD_BALLOT_DIALOG (widget);

  if (jd_ballot_is_revealed (self->ballot))
    {
      agree (self);
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  jd_ballot_reveal (self->ballot);
  self->chosen = jd_ballot_get_proposed (self->ballot);
  show (self);
}

static void
restart_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  begin (JD_BALLOT_DIALOG (widget));
}

/* --- keys --- */

static gboolean
find_answer (JdBallotDialog *self, guint keyval, int *vote)
{
  JdLevel level;

  if (keyval == GDK_KEY_space)
    {
      *vote = 0;
      return !jd_ballot_is_revealed (self->ballot);
    }
  if (jd_ballot_get_kind (self->ballot) == JD_VOTE_SOURCING)
    switch (gdk_keyval_to_lower (keyval))
      {
      case GDK_KEY_i:
        *vote = JD_SOURCING_INSOURCE;
        return TRUE;
      case GDK_KEY_c:
        *vote = JD_SOURCING_COMBINATION;
        return TRUE;
      case GDK_KEY_o:
        *vote = JD_SOURCING_OUTSOURCE;
        return TRUE;
      default:
        return FALSE;
      }
  if (!jd_level_from_key (keyval, &level) || level == JD_LEVEL_NONE)
    return FALSE;
  *vote = level;
  return TRUE;
}

/* Wherever the focus is, but in the field of the seats, whose digits are its own. */
static gboolean
key_pressed_cb (JdBallotDialog *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  int vote;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0
      || (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->seats_spin))))
    return GDK_EVENT_PROPAGATE;
  if (find_answer (self, keyval, &vote))
    answer (self, vote);
  else if (keyval == GDK_KEY_BackSpace)
    go_back (self);
  else if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    gtk_widget_activate_action (GTK_WIDGET (self), "ballot.go-on", NULL);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

/* --- class --- */

static void
jd_ballot_dialog_dispose (GObject *object)
{
  JdBallotDialog *self = JD_BALLOT_DIALOG (object);
  GtkWidget *child;

  while (self->seats != NULL && (child = gtk_widget_get_first_child (self->seats)) != NULL)
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_BALLOT_DIALOG);
  g_clear_object (&self->ballot);
  g_clear_pointer (&self->kinds, g_array_unref);
  g_clear_weak_pointer (&self->from);
  g_clear_object (&self->role);
  g_clear_object (&self->design);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_ballot_dialog_parent_class)->dispose (object);
}

static void
jd_ballot_dialog_class_init (JdBallotDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_ballot_dialog_dispose;

  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_install_action (widget_class, "ballot.go-on", NULL, go_on_cb);
  gtk_widget_class_install_action (widget_class, "ballot.restart", NULL, restart_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-ballot-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, title_label);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, go_on_button);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, restart_button);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, seats_spin);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, seats);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, prompt);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, JdBallotDialog, answers);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, seats_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, answer_activated_cb);
}

static void
jd_ballot_dialog_init (JdBallotDialog *self)
{
  self->kinds = g_array_new (FALSE, FALSE, sizeof (JdVoteKind));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The levels of the sides that the role uses, then the sourcing: while a role is unassigned, only that. */
static void
list_kinds (JdBallotDialog *self)
{
  JdAssignment *assignment = jd_design_get_assignment (self->design, jd_role_get_index (self->role));
  const char *const names[] = { _ ("Insource Level"), _ ("Outsource Level"), _ ("Sourcing") };
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (JdVoteKind kind = 0; kind < JD_N_VOTE_KINDS; kind++)
    if (kind == JD_VOTE_SOURCING || jd_assignment_uses_side (assignment, (JdSide) kind))
      {
        g_array_append_val (self->kinds, kind);
        gtk_string_list_append (list, names[kind]);
      }
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (list));
}

/* A dialog over the window of @parent in which the room votes on @role in the design that is edited now. */
GtkWidget *
jd_ballot_dialog_new (JdViewer *viewer, JdRole *role, GtkWidget *parent)
{
  JdBallotDialog *self = g_object_new (
    JD_TYPE_BALLOT_DIALOG, "transient-for", gtk_widget_get_root (parent), "modal", TRUE, NULL);
  g_autofree char *title = g_strdup_printf (
    "%s %s", jd_role_get_code (role), jd_role_get_name (role, jd_viewer_get_language (viewer)));

  self->viewer = g_object_ref (viewer);
  self->design = g_object_ref (jd_viewer_get_design (viewer));
  self->role = g_object_ref (role);
  g_set_weak_pointer (&self->from, parent);
  adw_window_title_set_title (self->title_label, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_spin_button_set_value (self->seats_spin, USUAL_SEATS);
  list_kinds (self);
  begin (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->answers));
  return GTK_WIDGET (self);
}
