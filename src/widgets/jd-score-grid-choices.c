/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-choices.h"

#include <glib/gi18n-lib.h>

#include "jd-template.h"
#include "jd-words.h"

struct _JdScoreGridChoices
{
  GtkWidget parent_instance;

  GtkLabel *heading;
  GtkBox *buttons;
  JdScoreColumn column; /* whose buttons there are; CODE: none yet */
};

G_DEFINE_FINAL_TYPE (JdScoreGridChoices, jd_score_grid_choices, GTK_TYPE_WIDGET)

typedef struct
{
  int value;
  const char *key; /* what jd-score-grid-keys.c takes for it */
} Choice;

static const Choice recommendations[] = {
  { JD_RECOMMENDATION_BASIC, "B" },       { JD_RECOMMENDATION_STANDARD, "S" },
  { JD_RECOMMENDATION_ADVANCED, "A" },    { JD_RECOMMENDATION_OPTIONAL, "O" },
  { JD_RECOMMENDATION_UNNECESSARY, "U" }, { JD_RECOMMENDATION_NONE, "-" },
};

static const Choice sourcings[] = {
  { JD_SOURCING_INSOURCE, "I" },
  { JD_SOURCING_COMBINATION, "C" },
  { JD_SOURCING_OUTSOURCE, "O" },
  { JD_SOURCING_UNASSIGNED, "U" },
};

static GtkWidget *
new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  return label;
}

static void
add_button (JdScoreGridChoices *self,
            const char *key,
            const char *word,
            const char *meaning,
            const char *nick)
{
  g_autofree char *action = g_strconcat ("grid.", jd_score_column_get_id (self->column), NULL);
  /* Translators: a word such as "basic", then what it means. */
  g_autofree char *name = g_strdup_printf (_ ("%s: %s"), word, meaning);
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sign = gtk_label_new (key);

  gtk_widget_add_css_class (sign, "key");
  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (top), sign);
  gtk_box_append (GTK_BOX (top), new_label (word, "heading"));
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), new_label (meaning, "meaning"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  /* The keyboard stays in the grid, whose letters do the same. */
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", nick);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (self->buttons, button);
}

static void
fill (JdScoreGridChoices *self, JdScoreColumn column)
{
  GtkWidget *button;

  self->column = column;
  while ((button = gtk_widget_get_first_child (GTK_WIDGET (self->buttons))) != NULL)
    gtk_box_remove (self->buttons, button);

  if (column == JD_SCORE_COLUMN_RECOMMENDATION)
    for (guint i = 0; i < G_N_ELEMENTS (recommendations); i++)
      add_button (self,
                  recommendations[i].key,
                  recommendations[i].value == JD_RECOMMENDATION_NONE
                    /* Translators: one of "basic", "standard"…: there is no recommendation. */
                    ? C_ ("recommendation", "none")
                    : jd_recommendation_get_word (recommendations[i].value),
                  jd_recommendation_get_meaning (recommendations[i].value),
                  jd_enum_to_nick (JD_TYPE_RECOMMENDATION, recommendations[i].value));
  else
    for (guint i = 0; i < G_N_ELEMENTS (sourcings); i++)
      add_button (self,
                  sourcings[i].key,
                  jd_sourcing_get_word (sourcings[i].value),
                  jd_sourcing_get_meaning (sourcings[i].value),
                  jd_enum_to_nick (JD_TYPE_SOURCING, sourcings[i].value));
}

static void
jd_score_grid_choices_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_SCORE_GRID_CHOICES);

  G_OBJECT_CLASS (jd_score_grid_choices_parent_class)->dispose (object);
}

static void
jd_score_grid_choices_class_init (JdScoreGridChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_score_grid_choices_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-score-grid-choices.ui");
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridChoices, heading);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridChoices, buttons);
  gtk_widget_class_set_css_name (widget_class, "scorechoices");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_score_grid_choices_init (JdScoreGridChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows the choices of @column, which is RECOMMENDATION or SOURCING, for @role (nullable) and those of the @n_roles
 * chosen that it is one of. Which one is marked is the state of the action of the column. */
void
jd_score_grid_choices_show (JdScoreGridChoices *self,
                            JdViewer *viewer,
                            JdRole *role,
                            guint n_roles,
                            JdScoreColumn column)
{
  g_autofree char *heading = NULL;
  const char *title;

  g_return_if_fail (JD_IS_SCORE_GRID_CHOICES (self));

  title = jd_score_column_get_title (column);
  if (self->column != column)
    fill (self, column);
  if (role == NULL)
    heading = g_strdup (_ ("No role is chosen"));
  else if (n_roles > 1)
    /* Translators: how many roles are chosen, the title of a column. */
    heading = g_strdup_printf (ngettext ("%u role: %s", "%u roles: %s", n_roles), n_roles, title);
  else
    /* Translators: code and name of a role, the title of a column. */
    heading = g_strdup_printf (_ ("%s %s: %s"),
                               jd_role_get_code (role),
                               jd_role_get_name (role, jd_viewer_get_language (viewer)),
                               title);
  gtk_label_set_text (self->heading, heading);
  gtk_widget_set_sensitive (GTK_WIDGET (self->buttons), role != NULL);
}
