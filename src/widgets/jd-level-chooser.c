/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-level-chooser.h"

#include <glib/gi18n-lib.h>

#include "jd-choice.h"
#include "jd-field-row.h"
#include "jd-level-words.h"
#include "jd-score.h"
#include "jd-template.h"
#include "jd-words.h"

struct _JdLevelChooser
{
  GtkWidget parent_instance;

  JdSide side;
  JdSubject *subject;

  GtkToggleButton *fold;
  GtkImage *fold_arrow;
  GtkLabel *fold_label;
  JdFieldRow *row;
  JdChoice *choice;
  GtkLabel *words;
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdLevelChooser, jd_level_chooser, GTK_TYPE_WIDGET)

static const char *
get_field (JdLevelChooser *self)
{
  return jd_enum_to_nick (JD_TYPE_SIDE, self->side);
}

static const char *
get_title (JdLevelChooser *self)
{
  return self->side == JD_SIDE_INSOURCE ? _ ("Insource Level") : _ ("Outsource Level");
}

static const char *
find_level_words (JdLevelChooser *self, int level)
{
  JdCatalogue *catalogue = jd_project_get_catalogue (jd_subject_get_project (self->subject));

  return level > JD_LEVEL_NONE
           ? jd_level_find_words (catalogue, jd_subject_get_language (self->subject), self->side, level)
           : NULL;
}

/* The words of the level that is pointed at, or else of the one that holds. */
static void
show_words (JdLevelChooser *self)
{
  int level = jd_choice_get_pointed (self->choice);
  const char *words;
  g_autofree char *text = NULL;

  if (self->subject == NULL)
    return;
  if (level == JD_CHOICE_NONE)
    level = jd_choice_get_value (self->choice);

  words = find_level_words (self, level);
  if (level == JD_CHOICE_NONE)
    text = g_strdup (_ ("The roles have different levels."));
  else if (level == JD_LEVEL_NONE)
    text = g_strdup (_ ("Nobody has judged this yet."));
  else if (jd_level_is_scored (level) && words != NULL)
    text = g_strdup_printf (_ ("%s: %s"), jd_level_get_word (level), words);
  else
    text = g_strdup (words != NULL ? words : jd_level_get_word (level));
  if (g_str_equal (gtk_label_get_text (self->words), text))
    return;
  gtk_label_set_text (self->words, text);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static gboolean
is_used (JdLevelChooser *self)
{
  JdDesign *design = jd_subject_get_design (self->subject);

  for (guint i = 0; i < jd_subject_get_n_roles (self->subject); i++)
    {
      JdRole *role = jd_subject_get_role (self->subject, i);

      if (jd_assignment_uses_side (jd_design_get_assignment (design, jd_role_get_index (role)), self->side))
        return TRUE;
    }
  return FALSE;
}

static void
show_fold (JdLevelChooser *self, gboolean used)
{
  int level = jd_choice_get_value (self->choice);
  const char *arrow = gtk_toggle_button_get_active (self->fold) ? "pan-down-symbolic" : "pan-end-symbolic";
  g_autofree char *text = NULL;

  if (level == JD_CHOICE_NONE || level == JD_LEVEL_NONE)
    /* Translators: a scale, such as "Outsource level". */
    text = g_strdup_printf (_ ("%s: not in use"), get_title (self));
  else
    /* Translators: a scale, such as "Outsource level", and the level that is kept on it. */
    text = g_strdup_printf (_ ("%s: not in use (%s kept)"), get_title (self), jd_level_get_word (level));
  gtk_label_set_text (self->fold_label, text);
  gtk_image_set_from_icon_name (self->fold_arrow, arrow);
  gtk_widget_set_visible (GTK_WIDGET (self->fold), !used);
  gtk_widget_set_visible (GTK_WIDGET (self->row), used || gtk_toggle_button_get_active (self->fold));
}

/* What @second has for one role: a to-be its target by rule 5, another design its plain level; JD_SUBJECT_MIXED
 * where the side is not in use there. */
static int
get_second_level (JdLevelChooser *self, JdDesign *second, guint index)
{
  guint role_index = jd_role_get_index (jd_subject_get_role (self->subject, index));
  JdAssignment *other = jd_design_get_assignment (second, role_index);
  JdDesign *design = jd_subject_get_design (self->subject);

  if (!jd_assignment_uses_side (other, self->side))
    return JD_SUBJECT_MIXED;
  if (jd_design_get_kind (second) != JD_DESIGN_KIND_TO_BE)
    return jd_assignment_get_level (other, self->side);
  return jd_target_get_side_level (jd_design_get_assignment (design, role_index), other, self->side);
}

static char *
dup_aside (JdLevelChooser *self)
{
  JdDesign *second = jd_subject_get_second (self->subject);
  const char *word;
  int level;

  if (second == NULL)
    return g_strdup ("");

  level = get_second_level (self, second, 0);
  word = level == JD_SUBJECT_MIXED ? _ ("not in use") : jd_level_get_word (level);
  for (guint i = 1; i < jd_subject_get_n_roles (self->subject); i++)
    if (get_second_level (self, second, i) != level)
      word = _ ("different levels");
  return g_strdup_printf (_ ("%s: %s"), jd_design_kind_get_word (jd_design_get_kind (second)), word);
}

static void
level_chosen_cb (JdLevelChooser *self, int level)
{
  if (self->subject != NULL)
    jd_subject_set (self->subject,
                    GTK_WIDGET (self),
                    jd_subject_get_design (self->subject),
                    get_field (self),
                    jd_enum_to_nick (JD_TYPE_LEVEL, level));
}

static void
fold_toggled_cb (JdLevelChooser *self)
{
  if (self->subject != NULL)
    show_fold (self, is_used (self));
}

/* The keys of the score grid: 1 to 5, x for excluded, 0 and Delete for unscored. */
static gboolean
key_pressed_cb (JdLevelChooser *self, guint keyval, guint keycode, GdkModifierType state)
{
  JdLevel level;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (jd_level_from_key (keyval, &level))
    jd_choice_choose (self->choice, (int) level);
  else if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete || keyval == GDK_KEY_BackSpace)
    jd_choice_choose (self->choice, JD_LEVEL_NONE);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
jd_level_chooser_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SIDE:
      JD_LEVEL_CHOOSER (object)->side = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_level_chooser_constructed (GObject *object)
{
  JdLevelChooser *self = JD_LEVEL_CHOOSER (object);

  G_OBJECT_CLASS (jd_level_chooser_parent_class)->constructed (object);

  g_object_set (self->row, "title", get_title (self), NULL);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_PROPERTY_LABEL, get_title (self), -1);
  for (JdLevel level = JD_LEVEL_1; level <= JD_LEVEL_5; level++)
    jd_choice_add (self->choice, level, jd_level_get_word (level), NULL);
  jd_choice_add (self->choice, JD_LEVEL_EXCLUDED, C_ ("level", "Excluded"), NULL);
  jd_choice_add (self->choice, JD_LEVEL_NONE, C_ ("level", "Unscored"), NULL);
}

static void
jd_level_chooser_dispose (GObject *object)
{
  g_clear_object (&JD_LEVEL_CHOOSER (object)->subject);
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_LEVEL_CHOOSER);

  G_OBJECT_CLASS (jd_level_chooser_parent_class)->dispose (object);
}

static void
jd_level_chooser_class_init (JdLevelChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = jd_level_chooser_set_property;
  object_class->constructed = jd_level_chooser_constructed;
  object_class->dispose = jd_level_chooser_dispose;

  properties[PROP_SIDE]
    = g_param_spec_enum ("side",
                         NULL,
                         NULL,
                         JD_TYPE_SIDE,
                         JD_SIDE_INSOURCE,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_CHOICE);
  g_type_ensure (JD_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-level-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, JdLevelChooser, fold);
  gtk_widget_class_bind_template_child (widget_class, JdLevelChooser, fold_arrow);
  gtk_widget_class_bind_template_child (widget_class, JdLevelChooser, fold_label);
  gtk_widget_class_bind_template_child (widget_class, JdLevelChooser, row);
  gtk_widget_class_bind_template_child (widget_class, JdLevelChooser, choice);
  gtk_widget_class_bind_template_child (widget_class, JdLevelChooser, words);
  gtk_widget_class_bind_template_callback (widget_class, level_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, fold_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_words);
  gtk_widget_class_set_css_name (widget_class, "levelchooser");
}

static void
jd_level_chooser_init (JdLevelChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what the model says about @subject now. */
void
jd_level_chooser_show (JdLevelChooser *self, JdSubject *subject)
{
  g_autofree char *aside = NULL;

  g_return_if_fail (JD_IS_LEVEL_CHOOSER (self) && JD_IS_SUBJECT (subject));

  g_set_object (&self->subject, subject);
  jd_choice_set_value (self->choice,
                       jd_subject_get_value (subject, jd_subject_get_design (subject), get_field (self)));
  aside = dup_aside (self);
  jd_field_row_set_aside (self->row, aside);
  show_words (self);
  show_fold (self, is_used (self));
}

/* The JdLevel that is shown, or JD_SUBJECT_MIXED. */
int
jd_level_chooser_get_level (JdLevelChooser *self)
{
  g_return_val_if_fail (JD_IS_LEVEL_CHOOSER (self), JD_SUBJECT_MIXED);
  return jd_choice_get_value (self->choice);
}

/* The words that are shown under the levels. */
const char *
jd_level_chooser_get_words (JdLevelChooser *self)
{
  g_return_val_if_fail (JD_IS_LEVEL_CHOOSER (self), NULL);
  return gtk_label_get_text (self->words);
}

/* Whether the levels can be seen. */
gboolean
jd_level_chooser_is_unfolded (JdLevelChooser *self)
{
  g_return_val_if_fail (JD_IS_LEVEL_CHOOSER (self), FALSE);
  return gtk_widget_get_visible (GTK_WIDGET (self->row));
}
