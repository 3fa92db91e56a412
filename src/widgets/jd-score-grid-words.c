/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bar of constant place below the grid and no popover at the cell: it covers no row, the room knows where to
 * look, and going down a column moves one mark and not a window. */
#include "jd-score-grid-words.h"

#include <glib/gi18n-lib.h>

#include "jd-level-words.h"
#include "jd-score-grid-cell.h"
#include "jd-template.h"
#include "jd-words.h"

struct _JdScoreGridWords
{
  GtkWidget parent_instance;

  GtkLabel *heading, *duty;
  GtkBox *levels;
  GtkStack *scales[JD_N_LEVELS]; /* by level: shows the words of one side */
  GtkLabel *words[JD_N_LEVELS][JD_N_SIDES];
};

G_DEFINE_FINAL_TYPE (JdScoreGridWords, jd_score_grid_words, GTK_TYPE_WIDGET)

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static void
add_level (JdScoreGridWords *self, GtkBox *place, JdLevel level)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *scale = gtk_stack_new ();

  /* Both scales have room, so that going from one to the other moves nothing. */
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      GtkWidget *words = new_label ("", "words");

      gtk_label_set_width_chars (GTK_LABEL (words), 6);
      gtk_stack_add_child (GTK_STACK (scale), words);
      self->words[level][side] = GTK_LABEL (words);
    }
  self->scales[level] = GTK_STACK (scale);
  gtk_widget_set_hexpand (scale, TRUE);
  gtk_box_append (GTK_BOX (box), new_label (jd_level_get_sign (level), "sign"));
  gtk_box_append (GTK_BOX (box), scale);

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, jd_level_is_scored (level) ? "level" : "state");
  gtk_widget_set_vexpand (button, TRUE);
  /* The keyboard stays in the grid, whose digits do the same. */
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "grid.set-level");
  gtk_actionable_set_action_target (
    GTK_ACTIONABLE (button), "s", jd_enum_to_nick (JD_TYPE_LEVEL, (int) level));
  gtk_box_append (place, button);
}

static void
jd_score_grid_words_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_SCORE_GRID_WORDS);

  G_OBJECT_CLASS (jd_score_grid_words_parent_class)->dispose (object);
}

static void
jd_score_grid_words_class_init (JdScoreGridWordsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_score_grid_words_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-score-grid-words.ui");
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridWords, heading);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridWords, duty);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridWords, levels);
  gtk_widget_class_set_css_name (widget_class, "scorewords");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_score_grid_words_init (JdScoreGridWords *self)
{
  GtkBox *states = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));

  gtk_widget_init_template (GTK_WIDGET (self));
  for (JdLevel level = JD_LEVEL_1; level <= JD_LEVEL_5; level++)
    add_level (self, self->levels, level);
  /* The two states that are no level share the place of one. */
  gtk_box_append (self->levels, GTK_WIDGET (states));
  add_level (self, states, JD_LEVEL_EXCLUDED);
  add_level (self, states, JD_LEVEL_NONE);
}

static const char *
get_words (JdViewer *viewer, JdSide side, JdLevel level)
{
  return jd_level_get_words (jd_viewer_get_catalogue (viewer), jd_viewer_get_language (viewer), side, level);
}

static char *
dup_heading (JdViewer *viewer, JdRole *role, guint n_roles, JdScoreColumn column)
{
  JdSide side = jd_score_column_get_side (column);
  /* Where two designs stand side by side, the title says whose level it is. */
  const char *word = jd_score_column_get_design (column) == JD_SCORE_DESIGN_EDITED
                       ? jd_side_get_word (side)
                       : jd_score_column_get_title (column);
  JdAssignment *assignment;
  const char *code, *name;

  if (role == NULL)
    return g_strdup (_ ("No role is chosen"));
  if (n_roles > 1)
    /* Translators: how many roles are chosen, which of their two levels is shown. */
    return g_strdup_printf (ngettext ("%u role: %s", "%u roles: %s", n_roles), n_roles, word);

  code = jd_role_get_code (role);
  name = jd_role_get_name (role, jd_viewer_get_language (viewer));
  assignment = jd_score_cell_get_assignment (viewer, role, column);
  if (assignment == NULL || jd_assignment_uses_side (assignment, side))
    /* Translators: code and name of a role, which of its two levels is shown. */
    return g_strdup_printf (_ ("%s %s: %s"), code, name, word);
  return g_strdup_printf (
    /* Translators: code and name of a role, which of its two levels is shown, its sourcing. */
    _ ("%s %s: %s (not in use: %s)"),
    code,
    name,
    word,
    jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
}

/* The button says its level, and the words of it where they are other than the level's. */
static void
name_button (GtkWidget *button, JdLevel level, const char *words)
{
  const char *word = jd_level_get_word (level);
  g_autofree char *name
    = g_str_equal (word, words) ? g_strdup (word) : g_strdup_printf ("%s %s", word, words);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Shows the scale of @column, one of levels, for @role (nullable) and those of the @n_roles chosen that it is one
 * of. Which level is marked is the state of the action "grid.set-level". */
void
jd_score_grid_words_show (JdScoreGridWords *self,
                          JdViewer *viewer,
                          JdRole *role,
                          guint n_roles,
                          JdScoreColumn column)
{
  JdSide side = jd_score_column_get_side (column);
  g_autofree char *heading = NULL;

  g_return_if_fail (JD_IS_SCORE_GRID_WORDS (self));

  heading = dup_heading (viewer, role, n_roles, column);
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->duty,
                      role != NULL ? jd_role_get_description (role, jd_viewer_get_language (viewer)) : "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->levels), role != NULL);
  if (viewer == NULL || jd_viewer_get_catalogue (viewer) == NULL)
    return;
  for (JdLevel level = JD_LEVEL_NONE; level < JD_N_LEVELS; level++)
    {
      for (JdSide each = 0; each < JD_N_SIDES; each++)
        gtk_label_set_text (self->words[level][each], get_words (viewer, each, level));
      gtk_stack_set_visible_child (self->scales[level], GTK_WIDGET (self->words[level][side]));
      name_button (gtk_widget_get_ancestor (GTK_WIDGET (self->scales[level]), GTK_TYPE_BUTTON),
                   level,
                   get_words (viewer, side, level));
    }
}
