/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-people.h"

#include "jd-date-field.h"
#include "jd-due-words.h"
#include "jd-field-row.h"
#include "jd-owner-field.h"
#include "jd-unit-chooser.h"

struct _JdRolePeople
{
  JdSection parent_instance;

  JdFieldRow *units_row;
  JdUnitChooser *units;
  JdFieldRow *owner_row;
  JdOwnerField *owner;
  JdFieldRow *due_row;
  JdDateField *due;
};

G_DEFINE_FINAL_TYPE (JdRolePeople, jd_role_people, JD_TYPE_SECTION)

/* What the second design says, where it says something else. */
static void
show_aside (JdFieldRow *row, JdSubject *subject, const char *field, const char *text)
{
  JdDesign *second = jd_subject_get_second (subject);
  g_autofree char *other = second != NULL ? jd_subject_dup_text (subject, second, field) : NULL;
  g_autofree char *aside = NULL;

  if (second != NULL && g_strcmp0 (other, text) != 0)
    aside = jd_subject_dup_aside (subject, field);
  jd_field_row_set_aside (row, aside != NULL ? aside : "");
}

static void
jd_role_people_refresh (JdSection *section)
{
  JdRolePeople *self = JD_ROLE_PEOPLE (section);
  JdSubject *subject = jd_section_get_subject (section);
  JdDesign *design = jd_subject_get_design (subject);
  g_autofree char *units = jd_subject_dup_text (subject, design, "units");
  g_autofree char *owner = jd_subject_dup_text (subject, design, "owner");
  g_autofree char *due = jd_subject_dup_text (subject, design, "due");
  g_autofree char *remark = jd_due_dup_remark (subject, design, due);

  jd_unit_chooser_show (self->units, subject);
  jd_owner_field_show (self->owner, subject, jd_subject_get_project (subject), owner);
  jd_date_field_show (self->due, subject, due);
  jd_date_field_set_remark (self->due, remark);
  show_aside (self->units_row, subject, "units", units);
  show_aside (self->owner_row, subject, "owner", owner);
  show_aside (self->due_row, subject, "due", due);
}

static gboolean
jd_role_people_commit (JdSection *section)
{
  JdRolePeople *self = JD_ROLE_PEOPLE (section);
  gboolean owner_done = jd_owner_field_commit (self->owner);

  return jd_date_field_commit (self->due) && owner_done;
}

static void
set_field (JdRolePeople *self, const char *field, const char *text)
{
  JdSubject *subject = jd_section_get_subject (JD_SECTION (self));

  jd_subject_set (subject, GTK_WIDGET (self), jd_subject_get_design (subject), field, text);
}

static void
owner_committed_cb (JdRolePeople *self, const char *text)
{
  set_field (self, "owner", text);
}

static void
due_committed_cb (JdRolePeople *self, const char *day)
{
  set_field (self, "due", day);
}

static void
jd_role_people_class_init (JdRolePeopleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JD_SECTION_CLASS (klass)->refresh = jd_role_people_refresh;
  JD_SECTION_CLASS (klass)->commit = jd_role_people_commit;

  g_type_ensure (JD_TYPE_DATE_FIELD);
  g_type_ensure (JD_TYPE_OWNER_FIELD);
  g_type_ensure (JD_TYPE_FIELD_ROW);
  g_type_ensure (JD_TYPE_UNIT_CHOOSER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-people.ui");
  gtk_widget_class_bind_template_child (widget_class, JdRolePeople, units_row);
  gtk_widget_class_bind_template_child (widget_class, JdRolePeople, units);
  gtk_widget_class_bind_template_child (widget_class, JdRolePeople, owner_row);
  gtk_widget_class_bind_template_child (widget_class, JdRolePeople, owner);
  gtk_widget_class_bind_template_child (widget_class, JdRolePeople, due_row);
  gtk_widget_class_bind_template_child (widget_class, JdRolePeople, due);
  gtk_widget_class_bind_template_callback (widget_class, owner_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_committed_cb);
}

static void
jd_role_people_init (JdRolePeople *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
