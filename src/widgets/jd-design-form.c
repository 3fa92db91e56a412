/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-form.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-date-field.h"
#include "jd-design-mark.h"
#include "jd-design-texts.h"

struct _JdDesignForm
{
  GtkBox parent_instance;

  GtkWidget *as_is;
  GtkWidget *to_be;
  GtkWidget *option;
  GtkWidget *kind_hint;
  GtkWidget *title;
  GtkWidget *date;
  GtkWidget *from;
  GtkWidget *target_level_row;
  GtkWidget *target_level;
  GtkWidget *pattern;
  GtkWidget *pattern_description;
  GtkWidget *pattern_warning;
  GtkWidget *note;

  JdViewer *viewer;
  GPtrArray *designs;    /* what the list of origins offers after "nothing" */
  gboolean fresh;        /* a new design */
  gboolean date_is_ours; /* nobody chose the day: it follows the kind */
};

G_DEFINE_FINAL_TYPE (JdDesignForm, jd_design_form, GTK_TYPE_BOX)

/* --- what goes together --- */

static char *
dup_usual_date (JdDesignKind kind)
{
  g_autoptr (GDateTime) now = jd_clock_now ();
  g_autoptr (GDateTime) day
    = kind == JD_DESIGN_KIND_TO_BE ? g_date_time_add_years (now, 1) : g_date_time_ref (now);

  return g_date_time_format (day, "%Y-%m-%d");
}

static void
put_usual_date (JdDesignForm *self)
{
  g_autofree char *date = dup_usual_date (jd_design_form_get_kind (self));

  jd_date_field_show (JD_DATE_FIELD (self->date), self->viewer, date);
}

static const char *
get_hint (JdDesignKind kind)
{
  static const char *const hints[JD_N_DESIGN_KINDS] = {
    [JD_DESIGN_KIND_AS_IS] = N_ ("How it is done on that day"),
    [JD_DESIGN_KIND_TO_BE] = N_ ("How it shall be done by that day"),
    [JD_DESIGN_KIND_OPTION] = N_ ("How it could be done, to compare"),
  };

  return _ (hints[kind]);
}

static void
kind_toggled_cb (JdDesignForm *self)
{
  JdDesignKind kind = jd_design_form_get_kind (self);

  gtk_label_set_label (GTK_LABEL (self->kind_hint), get_hint (kind));
  gtk_widget_set_visible (self->target_level_row, kind == JD_DESIGN_KIND_TO_BE);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->from),
                               kind == JD_DESIGN_KIND_TO_BE
                                 ? _ ("Areas, sourcing and units are taken along, levels are not")
                                 : _ ("Everything is taken along, levels too"));
  if (self->date_is_ours)
    put_usual_date (self);
}

static void
date_committed_cb (JdDesignForm *self, const char *day)
{
  self->date_is_ours = FALSE;
  jd_date_field_show (JD_DATE_FIELD (self->date), self->viewer, day);
}

static void
say (GtkWidget *label, const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, *text != '\0');
}

static void
pattern_selected_cb (JdDesignForm *self)
{
  JdPattern *pattern = jd_design_form_get_pattern (self);
  const char *language = jd_viewer_get_language (self->viewer);

  say (self->pattern_description, pattern != NULL ? jd_pattern_get_description (pattern, language) : "");
  say (self->pattern_warning, pattern != NULL ? jd_pattern_get_warning (pattern, language) : "");
}

/* --- filling --- */

static void
set_choices (GtkWidget *row, GStrvBuilder *builder, guint selected)
{
  g_auto (GStrv) words = g_strv_builder_end (builder);
  g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) words);

  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), selected);
}

static void
fill_origins (JdDesignForm *self)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  guint selected = 0;

  self->designs = jd_design_list_sorted (jd_viewer_get_project (self->viewer));
  g_strv_builder_add (words, _ ("Nothing: every role unassigned"));
  for (guint i = 0; i < self->designs->len; i++)
    {
      g_autofree char *label = jd_design_dup_full_label (g_ptr_array_index (self->designs, i));

      g_strv_builder_add (words, label);
      if (g_ptr_array_index (self->designs, i) == (gpointer) jd_viewer_get_design (self->viewer))
        selected = i + 1;
    }
  set_choices (self->from, words, selected);
}

static void
fill_patterns (JdDesignForm *self, int number)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  guint selected = 0;

  g_strv_builder_add (words, _ ("None"));
  for (guint i = 0; i < jd_catalogue_get_n_patterns (catalogue); i++)
    {
      JdPattern *pattern = jd_catalogue_get_pattern (catalogue, i);
      g_autofree char *word
        = g_strdup_printf ("%d  %s",
                           jd_pattern_get_number (pattern),
                           jd_pattern_get_name (pattern, jd_viewer_get_language (self->viewer)));

      g_strv_builder_add (words, word);
      if (jd_pattern_get_number (pattern) == number)
        selected = i + 1;
    }
  set_choices (self->pattern, words, selected);
  gtk_widget_set_visible (gtk_widget_get_ancestor (self->pattern, ADW_TYPE_PREFERENCES_GROUP),
                          jd_catalogue_get_n_patterns (catalogue) > 0);
}

static void
choose_kind (JdDesignForm *self, JdDesignKind kind)
{
  GtkWidget *const buttons[JD_N_DESIGN_KINDS] = { self->as_is, self->to_be, self->option };

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (buttons[kind]), TRUE);
}

static void
set_note (JdDesignForm *self, const char *note)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->note)), note, -1);
}

/* Shows what @design is like, or, where it is NULL, what a new design usually is like. Once only. */
void
jd_design_form_show (JdDesignForm *self, JdViewer *viewer, JdDesign *design)
{
  g_return_if_fail (JD_IS_DESIGN_FORM (self) && self->viewer == NULL);

  self->viewer = g_object_ref (viewer);
  self->fresh = design == NULL;
  self->date_is_ours = self->fresh;
  fill_origins (self);
  fill_patterns (self, design != NULL ? jd_design_get_pattern (design) : 0);
  gtk_widget_set_visible (self->from, self->fresh);
  choose_kind (self, design != NULL ? jd_design_get_kind (design) : JD_DESIGN_KIND_TO_BE);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->target_level),
                             design != NULL ? jd_design_get_target_level (design) : JD_LEVEL_5);
  if (design != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->title), jd_design_get_title (design));
      jd_date_field_show (JD_DATE_FIELD (self->date), self->viewer, jd_design_get_date (design));
      set_note (self, jd_design_get_note (design));
    }
  kind_toggled_cb (self);
  pattern_selected_cb (self);
}

/* Chooses @pattern for a new design, and calls the design after it. */
void
jd_design_form_propose_pattern (JdDesignForm *self, JdPattern *pattern)
{
  g_return_if_fail (JD_IS_DESIGN_FORM (self) && self->fresh && JD_IS_PATTERN (pattern));

  fill_patterns (self, jd_pattern_get_number (pattern));
  gtk_editable_set_text (GTK_EDITABLE (self->title),
                         jd_pattern_get_name (pattern, jd_viewer_get_language (self->viewer)));
}

/* Chooses what a new design is to be, and what it is made from. */
void
jd_design_form_propose_origin (JdDesignForm *self, JdDesignKind kind, JdDesign *from)
{
  guint index;

  g_return_if_fail (JD_IS_DESIGN_FORM (self) && self->fresh && JD_IS_DESIGN (from));

  choose_kind (self, kind);
  if (g_ptr_array_find (self->designs, from, &index))
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->from), index + 1);
}

/* --- reading --- */

/* Whether everything in the form can be taken; what cannot says so. */
gboolean
jd_design_form_check (JdDesignForm *self)
{
  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), FALSE);
  return jd_date_field_commit (JD_DATE_FIELD (self->date));
}

JdDesignKind
jd_design_form_get_kind (JdDesignForm *self)
{
  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), JD_DESIGN_KIND_AS_IS);

  if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->to_be)))
    return JD_DESIGN_KIND_TO_BE;
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->option)) ? JD_DESIGN_KIND_OPTION
                                                                         : JD_DESIGN_KIND_AS_IS;
}

const char *
jd_design_form_get_title (JdDesignForm *self)
{
  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), NULL);
  return gtk_editable_get_text (GTK_EDITABLE (self->title));
}

/* YYYY-MM-DD, or empty; right after jd_design_form_check(). Returns: (transfer full) */
char *
jd_design_form_dup_date (JdDesignForm *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), NULL);

  text = jd_date_field_dup_text (JD_DATE_FIELD (self->date));
  return jd_date_dup_normal (text);
}

/* What a new design is to be made from. Returns: (transfer none) (nullable) */
JdDesign *
jd_design_form_get_from (JdDesignForm *self)
{
  guint selected;

  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), NULL);

  selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->from));
  return self->fresh && selected > 0 && selected <= self->designs->len
           ? g_ptr_array_index (self->designs, selected - 1)
           : NULL;
}

/* Returns: (transfer none) (nullable) */
JdPattern *
jd_design_form_get_pattern (JdDesignForm *self)
{
  JdCatalogue *catalogue;
  guint selected;

  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), NULL);

  catalogue = jd_viewer_get_catalogue (self->viewer);
  selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->pattern));
  return selected > 0 && selected <= jd_catalogue_get_n_patterns (catalogue)
           ? jd_catalogue_get_pattern (catalogue, selected - 1)
           : NULL;
}

/* 1 to 5. */
int
jd_design_form_get_target_level (JdDesignForm *self)
{
  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), JD_LEVEL_5);
  return gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->target_level));
}

/* Returns: (transfer full) */
char *
jd_design_form_dup_note (JdDesignForm *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (JD_IS_DESIGN_FORM (self), NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->note));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* --- the form --- */

static void
jd_design_form_dispose (GObject *object)
{
  JdDesignForm *self = JD_DESIGN_FORM (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_DESIGN_FORM);
  g_clear_pointer (&self->designs, g_ptr_array_unref);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_design_form_parent_class)->dispose (object);
}

static void
jd_design_form_class_init (JdDesignFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_design_form_dispose;

  g_type_ensure (JD_TYPE_DATE_FIELD);
  g_type_ensure (JD_TYPE_DESIGN_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-form.ui");
#define BIND(child) gtk_widget_class_bind_template_child (widget_class, JdDesignForm, child)
  BIND (as_is);
  BIND (to_be);
  BIND (option);
  BIND (kind_hint);
  BIND (title);
  BIND (date);
  BIND (from);
  BIND (target_level_row);
  BIND (target_level);
  BIND (pattern);
  BIND (pattern_description);
  BIND (pattern_warning);
  BIND (note);
#undef BIND
  gtk_widget_class_bind_template_callback (widget_class, kind_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pattern_selected_cb);
}

static void
jd_design_form_init (JdDesignForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
