/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-role.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-check-question.h"
#include "jd-design-dates.h"
#include "jd-sourcing-choice.h"
#include "jd-template.h"
#include "jd-words.h"
#include "jd-wrap-layout.h"

struct _JdCheckRole
{
  GtkWidget parent_instance;

  JdRole *role; /* of the catalogue */

  JdBadge *badge;
  GtkLabel *name;
  GtkLabel *who;
  GtkLabel *place;
  GtkLabel *duty;
  JdChoice *sourcing;
  GtkLabel *before;
  GtkLabel *before_note;
  GtkLabel *notice;
  GtkStack *answers;
  GtkWidget *scales_box;
  JdCheckQuestion *question;
  JdCheckScale *scales[JD_N_SIDES];
};

G_DEFINE_FINAL_TYPE (JdCheckRole, jd_check_role, GTK_TYPE_WIDGET)

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* "Area II: the organisation itself", or the name alone where the area has no numeral. */
static char *
dup_area (JdViewer *viewer, JdRole *role)
{
  JdArea area = jd_assignment_get_area (jd_viewer_get_assignment (viewer, role));
  JdAreaText *text = jd_catalogue_get_area_text (jd_viewer_get_catalogue (viewer), area);
  const char *name = text != NULL ? jd_area_text_get_name (text, jd_viewer_get_language (viewer)) : "";

  if (text == NULL || area == JD_AREA_ALL)
    return g_strdup (name);
  /* Translators: the numeral of an area, its name. */
  return g_strdup_printf (_ ("Area %s: %s"), jd_area_get_word (area), name);
}

/* "A Running · Area II: the organisation itself" */
static char *
dup_place (JdViewer *viewer, JdRole *role)
{
  JdFunction *function = jd_role_get_function (role);
  g_autofree char *area = dup_area (viewer, role);

  return g_strdup_printf ("%s %s%s%s",
                          jd_function_get_code (function),
                          jd_function_get_name (function, jd_viewer_get_language (viewer)),
                          *area != '\0' ? " · " : "",
                          area);
}

/* Who takes part for the function: whom to ask. */
static char *
dup_who (JdViewer *viewer, JdRole *role)
{
  JdParticipant *participant = jd_project_find_participant (
    jd_viewer_get_project (viewer), jd_function_get_code (jd_role_get_function (role)));

  if (participant == NULL || *jd_participant_get_who (participant) == '\0')
    return g_strdup ("");
  /* Translators: who takes part in a workshop for a function. */
  return g_strdup_printf (_ ("Ask: %s"), jd_participant_get_who (participant));
}

/* --- last time --- */

static JdAssignment *
get_before (JdViewer *viewer, JdRole *role, JdDesign **design)
{
  *design = jd_design_dates_get_before (jd_viewer_get_project (viewer), jd_viewer_get_design (viewer));
  return *design != NULL ? jd_design_get_assignment (*design, jd_role_get_index (role)) : NULL;
}

/* Before an as-is came the one of last time; a to-be and an option begin from how it is. */
static const char *
get_before_word (JdViewer *viewer)
{
  return jd_design_get_kind (jd_viewer_get_design (viewer)) == JD_DESIGN_KIND_AS_IS
           ? _ ("Last time")
           : jd_design_kind_get_word (JD_DESIGN_KIND_AS_IS);
}

/* "Last time (November 2025): combination, insource level 3, outsource level 4" */
static char *
dup_before (JdDesign *design, JdAssignment *assignment, const char *word)
{
  g_autoptr (GString) said = g_string_new (jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
  g_autofree char *label = jd_design_dup_label (design);

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (assignment, side))
      /* Translators: goes on after a comma: a scale, such as "insource level", and the level on it. */
      g_string_append_printf (said,
                              _ (", %s %s"),
                              jd_side_get_word (side),
                              jd_level_get_word (jd_assignment_get_level (assignment, side)));
  /* Translators: "Last time", or the kind of another design; its name; what it says. */
  return g_strdup_printf (_ ("%s (%s): %s"), word, label, said->str);
}

static JdLevel
get_level_before (JdAssignment *before, JdSide side)
{
  return before != NULL && jd_assignment_uses_side (before, side) ? jd_assignment_get_level (before, side)
                                                                  : JD_LEVEL_NONE;
}

static void
show_before (JdCheckRole *self, JdDesign *design, JdAssignment *before, const char *word)
{
  g_autofree char *said = before != NULL ? dup_before (design, before, word) : NULL;
  g_autofree char *note = before != NULL && *jd_assignment_get_note (before) != '\0'
                            /* Translators: the note of an earlier assessment, in quotes. */
                            ? g_strdup_printf (_ ("“%s”"), jd_assignment_get_note (before))
                            : NULL;

  show_text (self->before, said != NULL ? said : "");
  show_text (self->before_note, note != NULL ? note : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->before_note), note);
}

/* --- class --- */

static void
sourcing_chosen_cb (JdCheckRole *self, int sourcing)
{
  gtk_widget_activate_action (
    GTK_WIDGET (self), "check.sourcing", "s", jd_enum_to_nick (JD_TYPE_SOURCING, sourcing));
}

static void
jd_check_role_dispose (GObject *object)
{
  JdCheckRole *self = JD_CHECK_ROLE (object);

  g_clear_object (&self->role);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_CHECK_ROLE);

  G_OBJECT_CLASS (jd_check_role_parent_class)->dispose (object);
}

static void
jd_check_role_class_init (JdCheckRoleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_role_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  g_type_ensure (JD_TYPE_CHECK_QUESTION);
  g_type_ensure (JD_TYPE_CHECK_SCALE);
  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-check-role.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, badge);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, name);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, who);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, place);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, duty);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, sourcing);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, before);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, before_note);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, notice);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, answers);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, scales_box);
  gtk_widget_class_bind_template_child (widget_class, JdCheckRole, question);
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    gtk_widget_class_bind_template_child_full (widget_class,
                                               jd_enum_to_nick (JD_TYPE_SIDE, (int) side),
                                               FALSE,
                                               G_STRUCT_OFFSET (JdCheckRole, scales)
                                                 + side * sizeof (gpointer));
  gtk_widget_class_bind_template_callback (widget_class, sourcing_chosen_cb);
  gtk_widget_class_set_css_name (widget_class, "checkrole");
}

static void
jd_check_role_init (JdCheckRole *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jd_sourcing_choice_fill (self->sourcing);
}

/* --- what it shows --- */

/* Why a role that is shown is not on the way of the check. */
static const char *
get_notice (JdViewer *viewer, JdRole *role)
{
  const JdMaturity *maturity = jd_viewer_get_edited_maturity (viewer);

  if (jd_maturity_get_role (maturity, jd_role_get_index (role))->unnecessary)
    return _ ("Recommended as unnecessary: this role is outside the evaluation and enters no count.");
  if (!jd_viewer_matches (viewer, role))
    return _ ("The filter hides this role: the next one is one that it shows.");
  return "";
}

static void
show_answers (JdCheckRole *self, JdViewer *viewer, JdRole *role, JdAssignment *before)
{
  JdAssignment *assignment = jd_viewer_get_assignment (viewer, role);
  gboolean unassigned = jd_assignment_get_sourcing (assignment) == JD_SOURCING_UNASSIGNED;

  jd_choice_set_value (self->sourcing, (int) jd_assignment_get_sourcing (assignment));
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      jd_check_scale_show (
        self->scales[side], viewer, role, get_level_before (before, side), get_before_word (viewer));
      gtk_widget_set_visible (GTK_WIDGET (self->scales[side]), jd_assignment_uses_side (assignment, side));
    }
  jd_check_question_show (self->question, viewer, role);
  gtk_stack_set_visible_child (self->answers, unassigned ? GTK_WIDGET (self->question) : self->scales_box);
}

/* Shows what the edited design of @viewer says of @role now. */
void
jd_check_role_show (JdCheckRole *self, JdViewer *viewer, JdRole *role)
{
  const char *language;
  JdDesign *design;
  JdAssignment *before;
  g_autofree char *place = NULL, *who = NULL;

  g_return_if_fail (JD_IS_CHECK_ROLE (self) && JD_IS_VIEWER (viewer) && JD_IS_ROLE (role));

  g_set_object (&self->role, role);
  language = jd_viewer_get_language (viewer);
  before = get_before (viewer, role, &design);
  place = dup_place (viewer, role);
  who = dup_who (viewer, role);

  jd_badge_set_role (self->badge, role);
  gtk_label_set_text (self->name, jd_role_get_name (role, language));
  show_text (self->who, who);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->who), who);
  gtk_label_set_text (self->place, place);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->place), place);
  show_text (self->duty, jd_role_get_description (role, language));
  show_before (self, design, before, get_before_word (viewer));
  show_text (self->notice, get_notice (viewer, role));
  show_answers (self, viewer, role, before);
}

/* The role that is shown. Returns: (transfer none) (nullable) */
JdRole *
jd_check_role_get_role (JdCheckRole *self)
{
  g_return_val_if_fail (JD_IS_CHECK_ROLE (self), NULL);
  return self->role;
}

/* Returns: (transfer none): the scale of @side, seen or not */
JdCheckScale *
jd_check_role_get_scale (JdCheckRole *self, JdSide side)
{
  g_return_val_if_fail (JD_IS_CHECK_ROLE (self) && side < JD_N_SIDES, NULL);
  return self->scales[side];
}

/* What waits for an answer: the scale of @side where the role uses it, or else the one of the other side, or the
 * question who does it. Returns: (transfer none) */
GtkWidget *
jd_check_role_get_answers (JdCheckRole *self, JdSide side)
{
  g_return_val_if_fail (JD_IS_CHECK_ROLE (self) && side < JD_N_SIDES, NULL);

  if (gtk_stack_get_visible_child (self->answers) != self->scales_box)
    return GTK_WIDGET (self->question);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->scales[side])))
    side = side == JD_SIDE_INSOURCE ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE;
  return GTK_WIDGET (self->scales[side]);
}

/* Returns: (transfer none): where the sourcing is chosen */
GtkWidget *
jd_check_role_get_sourcing (JdCheckRole *self)
{
  g_return_val_if_fail (JD_IS_CHECK_ROLE (self), NULL);
  return GTK_WIDGET (self->sourcing);
}
