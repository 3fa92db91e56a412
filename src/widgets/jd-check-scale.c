/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-scale.h"

#include <glib/gi18n-lib.h>

#include "jd-level-words.h"
#include "jd-template.h"
#include "jd-words.h"

/* What the row of one level shows. */
typedef struct
{
  GtkToggleButton *button;
  GtkLabel *words;
  GtkLabel *before;
} Row;

struct _JdCheckScale
{
  GtkWidget parent_instance;

  JdSide side;
  JdLevel level;
  JdLevel before;

  GtkLabel *title;
  GtkBox *levels;
  GtkBox *states;
  Row rows[JD_N_LEVELS];
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdCheckScale, jd_check_scale, GTK_TYPE_WIDGET)

static const char *
get_title (JdCheckScale *self)
{
  return self->side == JD_SIDE_INSOURCE ? _ ("Insource Level") : _ ("Outsource Level");
}

/* What a level means beyond the words of the catalogue. */
static const char *
get_hint (JdLevel level)
{
  if (level == JD_LEVEL_1)
    return _ ("Also for what should be done and is not");
  return level == JD_LEVEL_EXCLUDED ? _ ("Enters no mean and no count") : NULL;
}

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

static GtkWidget *
new_before_mark (void)
{
  GtkWidget *mark = gtk_label_new (NULL);

  gtk_widget_add_css_class (mark, "before");
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (mark, FALSE);
  return mark;
}

static void
add_row (JdCheckScale *self, GtkBox *place, JdLevel level)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *sign = new_label (jd_level_get_sign (level), "sign");
  GtkWidget *words = new_label ("", "words");
  GtkWidget *before = new_before_mark ();

  gtk_box_append (GTK_BOX (text), words);
  if (get_hint (level) != NULL)
    gtk_box_append (GTK_BOX (text), new_label (get_hint (level), "hint"));
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_valign (text, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), before);

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, jd_level_is_scored (level) ? "level" : "state");
  gtk_widget_set_vexpand (button, jd_level_is_scored (level));
  gtk_widget_set_focusable (button, FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "check.level");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button),
                                    "(ss)",
                                    jd_enum_to_nick (JD_TYPE_SIDE, (int) self->side),
                                    jd_enum_to_nick (JD_TYPE_LEVEL, (int) level));
  gtk_box_append (place, button);
  self->rows[level] = (Row){ GTK_TOGGLE_BUTTON (button), GTK_LABEL (words), GTK_LABEL (before) };
}

static void
jd_check_scale_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SIDE:
      JD_CHECK_SCALE (object)->side = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The best level on top: a room asks of each in turn whether it is true, and stops at the first that is. */
static void
jd_check_scale_constructed (GObject *object)
{
  JdCheckScale *self = JD_CHECK_SCALE (object);

  G_OBJECT_CLASS (jd_check_scale_parent_class)->constructed (object);

  gtk_label_set_text (self->title, get_title (self));
  for (JdLevel level = JD_LEVEL_5; level >= JD_LEVEL_1; level--)
    add_row (self, self->levels, level);
  add_row (self, self->states, JD_LEVEL_EXCLUDED);
  add_row (self, self->states, JD_LEVEL_NONE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->rows[JD_LEVEL_EXCLUDED].button), TRUE);
}

static void
jd_check_scale_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_CHECK_SCALE);

  G_OBJECT_CLASS (jd_check_scale_parent_class)->dispose (object);
}

static void
jd_check_scale_class_init (JdCheckScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = jd_check_scale_set_property;
  object_class->constructed = jd_check_scale_constructed;
  object_class->dispose = jd_check_scale_dispose;

  properties[PROP_SIDE]
    = g_param_spec_enum ("side",
                         NULL,
                         NULL,
                         JD_TYPE_SIDE,
                         JD_SIDE_INSOURCE,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-check-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCheckScale, title);
  gtk_widget_class_bind_template_child (widget_class, JdCheckScale, levels);
  gtk_widget_class_bind_template_child (widget_class, JdCheckScale, states);
  gtk_widget_class_set_css_name (widget_class, "checkscale");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_check_scale_init (JdCheckScale *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* --- what it shows --- */

/* @before: (nullable): the word that marks the level. */
static void
show_row (JdCheckScale *self, JdLevel level, const char *words, const char *before)
{
  Row *row = &self->rows[level];
  g_autofree char *name = before != NULL
                            ? g_strdup_printf ("%s %s (%s)", jd_level_get_sign (level), words, before)
                            : g_strdup_printf ("%s %s", jd_level_get_sign (level), words);

  g_strchomp (name);
  gtk_toggle_button_set_active (row->button, level == self->level);
  gtk_label_set_text (row->before, before != NULL ? before : "");
  gtk_widget_set_visible (GTK_WIDGET (row->before), before != NULL);
  gtk_label_set_text (row->words, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Where the catalogue has no words for a level, its sign says all that there is. */
static const char *
get_row_words (JdCheckScale *self, JdViewer *viewer, JdLevel level)
{
  const char *words = jd_level_find_words (
    jd_viewer_get_catalogue (viewer), jd_viewer_get_language (viewer), self->side, level);

  if (words != NULL && *words != '\0')
    return words;
  if (level == JD_LEVEL_NONE)
    return C_ ("level", "Unscored");
  return level == JD_LEVEL_EXCLUDED ? C_ ("level", "Excluded") : "";
}

/* The whole question in two sentences, for a screen reader, which hears no more of a change than these. */
static void
describe (JdCheckScale *self, JdViewer *viewer, JdRole *role, const char *before_word)
{
  g_autofree char *name = g_strdup_printf (
    /* Translators: code and name of a role, which of its two levels is shown. */
    _ ("%s %s: %s"),
    jd_role_get_code (role),
    jd_role_get_name (role, jd_viewer_get_language (viewer)),
    jd_side_get_word (self->side));
  g_autofree char *now
    = g_strdup_printf ("%s %s", jd_level_get_sign (self->level), get_row_words (self, viewer, self->level));
  g_autofree char *description
    = self->before != JD_LEVEL_NONE
        /* Translators: a level and its words; "Last time", or the kind of another design; the level that it had. */
        ? g_strdup_printf (_ ("%s; %s: %s"), now, before_word, jd_level_get_word (self->before))
        : g_strdup (now);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description,
                                  -1);
}

/* Shows what the edited design says of @role, and marks @before, the level that it had (JD_LEVEL_NONE: none), by
 * @before_word, which says when. */
void
jd_check_scale_show (JdCheckScale *self,
                     JdViewer *viewer,
                     JdRole *role,
                     JdLevel before,
                     const char *before_word)
{
  g_return_if_fail (JD_IS_CHECK_SCALE (self) && JD_IS_VIEWER (viewer) && JD_IS_ROLE (role));

  self->level = jd_assignment_get_level (jd_viewer_get_assignment (viewer, role), self->side);
  self->before = before;
  for (JdLevel level = JD_LEVEL_NONE; level < JD_N_LEVELS; level++)
    show_row (self,
              level,
              get_row_words (self, viewer, level),
              level != JD_LEVEL_NONE && level == before ? before_word : NULL);
  describe (self, viewer, role, before_word);
}

/* The level that is marked. */
JdLevel
jd_check_scale_get_level (JdCheckScale *self)
{
  g_return_val_if_fail (JD_IS_CHECK_SCALE (self), JD_LEVEL_NONE);
  return self->level;
}

/* The level that is marked as the one before, or JD_LEVEL_NONE. */
JdLevel
jd_check_scale_get_before (JdCheckScale *self)
{
  g_return_val_if_fail (JD_IS_CHECK_SCALE (self), JD_LEVEL_NONE);
  return self->before;
}
