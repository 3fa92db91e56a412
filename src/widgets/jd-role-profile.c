/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-profile.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-words.h"

struct _JdRoleProfile
{
  JdSection parent_instance;

  GtkDropDown *recommendation;
  JdChoice *cycle;
  GtkCheckButton *parked;
  gboolean refreshing; /* what the controls tell now is what they were told */
};

G_DEFINE_FINAL_TYPE (JdRoleProfile, jd_role_profile, JD_TYPE_SECTION)

static void
jd_role_profile_refresh (JdSection *section)
{
  JdRoleProfile *self = JD_ROLE_PROFILE (section);
  JdSubject *subject = jd_section_get_subject (section);
  int recommendation = jd_subject_get_value (subject, NULL, "recommendation");
  g_autofree char *parked = jd_subject_dup_text (subject, NULL, "parked");

  self->refreshing = TRUE;
  gtk_drop_down_set_selected (self->recommendation,
                              recommendation == JD_SUBJECT_MIXED ? GTK_INVALID_LIST_POSITION
                                                                 : (guint) recommendation);
  jd_choice_set_value (self->cycle, jd_subject_get_value (subject, NULL, "cycle"));
  gtk_check_button_set_active (self->parked, g_strcmp0 (parked, "true") == 0);
  gtk_check_button_set_inconsistent (self->parked, parked == NULL);
  self->refreshing = FALSE;
}

static void
set_field (JdRoleProfile *self, const char *field, const char *text)
{
  jd_subject_set (jd_section_get_subject (JD_SECTION (self)), GTK_WIDGET (self), NULL, field, text);
  jd_role_profile_refresh (JD_SECTION (self));
}

static void
recommendation_selected_cb (JdRoleProfile *self)
{
  guint selected = gtk_drop_down_get_selected (self->recommendation);

  if (!self->refreshing && selected != GTK_INVALID_LIST_POSITION)
    set_field (self, "recommendation", jd_enum_to_nick (JD_TYPE_RECOMMENDATION, (int) selected));
}

static void
cycle_chosen_cb (JdRoleProfile *self, int cycle)
{
  set_field (self, "cycle", jd_enum_to_nick (JD_TYPE_CYCLE, cycle));
}

static void
parked_toggled_cb (JdRoleProfile *self)
{
  if (!self->refreshing)
    set_field (self, "parked", gtk_check_button_get_active (self->parked) ? "true" : "false");
}

static void
jd_role_profile_class_init (JdRoleProfileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JD_SECTION_CLASS (klass)->refresh = jd_role_profile_refresh;

  g_type_ensure (JD_TYPE_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-profile.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRoleProfile, recommendation);
  gtk_widget_class_bind_template_child (widget_class, JdRoleProfile, cycle);
  gtk_widget_class_bind_template_child (widget_class, JdRoleProfile, parked);
  gtk_widget_class_bind_template_callback (widget_class, recommendation_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, parked_toggled_cb);
}

static void
jd_role_profile_init (JdRoleProfile *self)
{
  g_autoptr (GtkStringList) recommendations = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  self->refreshing = TRUE;
  for (JdRecommendation i = 0; i < JD_N_RECOMMENDATIONS; i++)
    gtk_string_list_append (recommendations, jd_recommendation_get_word (i));
  gtk_drop_down_set_model (self->recommendation, G_LIST_MODEL (recommendations));
  self->refreshing = FALSE;

  jd_choice_add (self->cycle, JD_CYCLE_NONE, C_ ("cycle", "None"), jd_cycle_get_word (JD_CYCLE_NONE));
  jd_choice_add (self->cycle, JD_CYCLE_SHORT, C_ ("cycle", "Short"), jd_cycle_get_word (JD_CYCLE_SHORT));
  jd_choice_add (self->cycle, JD_CYCLE_LONG, C_ ("cycle", "Long"), jd_cycle_get_word (JD_CYCLE_LONG));
}
