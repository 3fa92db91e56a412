/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-levels.h"

#include <glib/gi18n-lib.h>

#include "jd-level-chooser.h"
#include "jd-votes.h"
#include "jd-words.h"

struct _JdRoleLevels
{
  JdSection parent_instance;

  JdLevelChooser *insource;
  JdLevelChooser *outsource;
  GtkLabel *votes;
  GtkWidget *vote;
  GtkLabel *score;
};

G_DEFINE_FINAL_TYPE (JdRoleLevels, jd_role_levels, JD_TYPE_SECTION)

/* "Score 3 · target 4 · gap 1" by rules 1 and 5. */
static char *
dup_score (JdSubject *subject, JdRole *role)
{
  const JdMaturity *maturity = jd_viewer_get_edited_maturity (jd_subject_get_viewer (subject));
  const JdRoleMaturity *own = jd_maturity_get_role (maturity, jd_role_get_index (role));
  g_autofree char *gap = jd_fraction_dup_text (own->gap);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, _ ("Score: %s"), jd_level_get_word (own->score));
  if (jd_viewer_get_target (jd_subject_get_viewer (subject)) != NULL && *gap != '\0')
    g_string_append_printf (text, _ (" · target %s · gap %s"), jd_level_get_word (own->target), gap);
  if (own->unnecessary)
    g_string_append_printf (
      text, _ (" · does not count: %s"), jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY));
  return g_string_free (text, FALSE);
}

static void
append_votes (GString *text, JdAssignment *assignment, JdSide side)
{
  JdVotes votes = jd_votes_count_nicks (jd_assignment_get_votes (assignment, (JdVoteKind) side));
  g_autofree char *median = jd_fraction_dup_text (votes.median);

  if (votes.n_levels == 0)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_printf (
    text,
    /* Translators: the side; median, lowest and highest of the votes; how many seats said a
                           * level, of how many. */
    _ ("Voted, %s: median %s, from %s to %s (%u/%u seats)"),
    jd_side_get_word (side),
    median,
    jd_level_get_word (votes.lowest),
    jd_level_get_word (votes.highest),
    votes.n_levels,
    votes.n_seats);
}

/* How the room came to the levels, where it voted. */
static void
show_votes (JdRoleLevels *self, JdAssignment *assignment)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (JdSide side = 0; assignment != NULL && side < JD_N_SIDES; side++)
    append_votes (text, assignment, side);
  gtk_label_set_text (self->votes, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->votes), text->len > 0);
}

static void
jd_role_levels_refresh (JdSection *section)
{
  JdRoleLevels *self = JD_ROLE_LEVELS (section);
  JdSubject *subject = jd_section_get_subject (section);
  JdRole *role = jd_subject_get_only_role (subject);

  jd_level_chooser_show (self->insource, subject);
  jd_level_chooser_show (self->outsource, subject);
  gtk_widget_set_visible (GTK_WIDGET (self->score), role != NULL);
  gtk_widget_set_visible (self->vote, role != NULL);
  show_votes (self, role != NULL ? jd_viewer_get_assignment (jd_subject_get_viewer (subject), role) : NULL);
  if (role != NULL)
    {
      g_autofree char *score = dup_score (subject, role);

      gtk_label_set_text (self->score, score);
    }
}

static void
jd_role_levels_class_init (JdRoleLevelsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JD_SECTION_CLASS (klass)->refresh = jd_role_levels_refresh;

  g_type_ensure (JD_TYPE_LEVEL_CHOOSER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-levels.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleLevels, insource);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLevels, outsource);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLevels, votes);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLevels, vote);
  gtk_widget_class_bind_template_child (widget_class, JdRoleLevels, score);
}

static void
jd_role_levels_init (JdRoleLevels *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
