/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-patterns.h"

#include <glib/gi18n-lib.h>

#include "jd-check-option.h"
#include "jd-columns-layout.h"
#include "jd-pattern-fit.h"
#include "jd-template.h"
#include "jd-words.h"

struct _JdCheckPatterns
{
  GtkWidget parent_instance;

  JdViewer *viewer;

  GtkLabel *present_title;
  GtkLabel *present_basis;
  GtkListBox *present;
  GtkLabel *wanted_title;
  GtkListBox *wanted;
  GtkListBox *made;
  GtkLabel *outlook;
};

G_DEFINE_FINAL_TYPE (JdCheckPatterns, jd_check_patterns, GTK_TYPE_WIDGET)

static JdCatalogue *
get_catalogue (JdCheckPatterns *self)
{
  return jd_viewer_get_catalogue (self->viewer);
}

/* The one of the two designs that says how things are. */
static JdDesign *
get_present (JdCheckPatterns *self)
{
  return jd_viewer_get_current (self->viewer);
}

/* A pattern is applied to the edited design, and a to-be is made from it. */
static gboolean
is_edited (JdCheckPatterns *self)
{
  return get_present (self) == jd_viewer_get_design (self->viewer);
}

/* The to-be designs of the project, in its order. */
static GPtrArray *
list_to_bes (JdCheckPatterns *self)
{
  JdProject *project = jd_viewer_get_project (self->viewer);
  GPtrArray *designs = g_ptr_array_new ();

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *design = jd_project_get_design (project, i);

      if (jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE && design != get_present (self))
        g_ptr_array_add (designs, design);
    }
  return designs;
}

/* --- class --- */

static void
jd_check_patterns_dispose (GObject *object)
{
  g_clear_object (&JD_CHECK_PATTERNS (object)->viewer);
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_CHECK_PATTERNS);

  G_OBJECT_CLASS (jd_check_patterns_parent_class)->dispose (object);
}

static void
jd_check_patterns_class_init (JdCheckPatternsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_patterns_dispose;

  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-check-patterns.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, present_title);
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, present_basis);
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, present);
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, wanted_title);
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, wanted);
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, made);
  gtk_widget_class_bind_template_child (widget_class, JdCheckPatterns, outlook);
  gtk_widget_class_set_css_name (widget_class, "checkpatterns");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jd_check_patterns_init (JdCheckPatterns *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* --- what it shows --- */

static JdCheckOption *
get_option (GtkListBox *list, guint index)
{
  return JD_CHECK_OPTION (gtk_list_box_get_row_at_index (list, (int) index));
}

static void
ensure_options (GtkListBox *list, guint n_options)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, (int) n_options)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
  for (guint i = 0; i < n_options; i++)
    if (gtk_list_box_get_row_at_index (list, (int) i) == NULL)
      gtk_list_box_append (list, jd_check_option_new ());
}

static char *
dup_title (JdPattern *pattern, const char *language)
{
  return g_strdup_printf ("%d. %s", jd_pattern_get_number (pattern), jd_pattern_get_name (pattern, language));
}

/* "nearest · distance 5.5"; NULL where nothing is assigned, for then there is none. */
static char *
dup_distance (const JdPatternFit *fit, const JdPatternDistance *distance)
{
  g_autofree char *number = NULL;

  if (jd_pattern_fit_get_assigned (fit) == 0)
    return NULL;
  number = jd_pattern_distance_dup_text (distance);
  /* Translators: how many roles differ from an organisation pattern. */
  return g_strdup_printf (distance->nearest ? _ ("nearest · distance %s") : _ ("distance %s"), number);
}

static void
show_present (JdCheckPatterns *self)
{
  const char *language = jd_viewer_get_language (self->viewer);
  JdDesign *design = get_present (self);
  g_autoptr (JdPatternFit) fit = jd_pattern_fit_new (jd_viewer_get_project (self->viewer), design);
  g_autofree char *label = jd_design_dup_label (design);
  g_autofree char *basis = jd_pattern_fit_dup_basis (fit);
  /* Translators: the name of a design. */
  g_autofree char *title = g_strdup_printf (_ ("Present Pattern: %s"), label);

  gtk_label_set_text (self->present_title, title);
  gtk_label_set_text (self->present_basis, basis);
  ensure_options (self->present, jd_pattern_fit_get_n_patterns (fit));
  for (guint i = 0; i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *distance = jd_pattern_fit_get (fit, i);
      g_autofree char *name = dup_title (distance->pattern, language);
      g_autofree char *tag = dup_distance (fit, distance);
      g_autofree char *outlook = jd_pattern_dup_outlook (distance->pattern, design, language);
      g_autoptr (GArray) moves = jd_pattern_list_moves (distance->pattern, design);
      const JdCheckOptionText text = {
        .title = name,
        .tag = tag,
        .description = jd_pattern_get_description (distance->pattern, language),
        .effect = outlook,
        .pattern = distance->pattern,
        .button = _ ("Apply"),
        .action = "patterns.apply",
        .target = g_variant_new_int32 (jd_pattern_get_number (distance->pattern)),
        .chosen = moves->len == 0,
        .useless = !is_edited (self),
      };

      jd_check_option_set (get_option (self->present, i), &text);
    }
}

static void
show_to_be (JdCheckPatterns *self, JdCheckOption *option, JdDesign *design)
{
  const char *language = jd_viewer_get_language (self->viewer);
  JdPattern *pattern = jd_catalogue_find_pattern (get_catalogue (self), jd_design_get_pattern (design));
  g_autofree char *label = jd_design_dup_label (design);
  g_autofree char *name = pattern != NULL ? dup_title (pattern, language) : NULL;
  const JdCheckOptionText text = {
    .title = label,
    .tag = *jd_design_get_date (design) != '\0' ? jd_design_get_date (design) : NULL,
    .effect = name,
    .button = _ ("Choose"),
    .action = is_edited (self) ? "designs.show-beside" : "designs.edit",
    .target = g_variant_new_string (jd_design_get_id (design)),
    .chosen = design == jd_viewer_get_target (self->viewer),
  };

  jd_check_option_set (option, &text);
}

static void
show_no_to_be (JdCheckPatterns *self, JdCheckOption *option)
{
  const JdCheckOptionText text = {
    .title = _ ("No to-be design"),
    .effect = _ ("The target is then level 5 wherever a role is done"),
    .button = _ ("Choose"),
    .action = "designs.show-beside",
    .target = g_variant_new_string (""),
    .chosen = jd_viewer_get_target (self->viewer) == NULL,
  };

  jd_check_option_set (option, &text);
}

static void
show_wanted (JdCheckPatterns *self)
{
  g_autoptr (GPtrArray) designs = list_to_bes (self);
  JdDesign *target = jd_viewer_get_target (self->viewer);
  g_autofree char *label = target != NULL ? jd_design_dup_label (target) : NULL;
  /* Translators: the name of a design. */
  g_autofree char *title
    = label != NULL ? g_strdup_printf (_ ("Wanted: %s"), label) : g_strdup (_ ("Wanted: Not Chosen Yet"));

  gtk_label_set_text (self->wanted_title, title);
  ensure_options (self->wanted, designs->len + (is_edited (self) ? 1 : 0));
  for (guint i = 0; i < designs->len; i++)
    show_to_be (self, get_option (self->wanted, i), g_ptr_array_index (designs, i));
  if (is_edited (self))
    show_no_to_be (self, get_option (self->wanted, designs->len));
}

static void
show_made (JdCheckPatterns *self)
{
  const char *language = jd_viewer_get_language (self->viewer);
  guint n_patterns = jd_catalogue_get_n_patterns (get_catalogue (self));

  ensure_options (self->made, n_patterns);
  for (guint i = 0; i < n_patterns; i++)
    {
      JdPattern *pattern = jd_catalogue_get_pattern (get_catalogue (self), i);
      g_autofree char *name = dup_title (pattern, language);
      const JdCheckOptionText text = {
        .title = name,
        .warning = jd_pattern_get_warning (pattern, language),
        .button = _ ("Make…"),
        .action = "patterns.new-to-be",
        .target = g_variant_new_int32 (jd_pattern_get_number (pattern)),
        .useless = !is_edited (self),
      };

      jd_check_option_set (get_option (self->made, i), &text);
    }
}

/* Shows the designs that @viewer looks at against the patterns of the catalogue, which has some. */
void
jd_check_patterns_show (JdCheckPatterns *self, JdViewer *viewer)
{
  g_autoptr (JdPatternFit) fit = NULL;
  g_autofree char *outlook = NULL;
  guint n_unassigned;

  g_return_if_fail (JD_IS_CHECK_PATTERNS (self) && JD_IS_VIEWER (viewer));

  g_set_object (&self->viewer, viewer);
  show_present (self);
  show_wanted (self);
  show_made (self);

  fit = jd_pattern_fit_new (jd_viewer_get_project (viewer), get_present (self));
  n_unassigned = jd_pattern_fit_get_unassigned (fit);
  outlook = n_unassigned > 0
              ? g_strdup_printf (ngettext ("%u role is unassigned: the check will ask who does it.",
                                           "%u roles are unassigned: the check will ask who does each.",
                                           n_unassigned),
                                 n_unassigned)
              : g_strdup (_ ("Every role is assigned: you can go straight on."));
  gtk_label_set_text (self->outlook, outlook);
}
