/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-bar.h"

#include <glib/gi18n-lib.h>

#include "jd-design-chip.h"
#include "jd-filter-popover.h"
#include "jd-pattern-fit.h"
#include "jd-role-search.h"
#include "jd-words.h"

struct _JdDesignBar
{
  GtkBox parent_instance;

  GtkWidget *pattern;
  GtkLabel *nearest;
  JdRoleSearch *search;
  GtkWidget *filter_button;
  GtkWidget *filter_label;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint role_chosen_signal;

G_DEFINE_FINAL_TYPE (JdDesignBar, jd_design_bar, GTK_TYPE_BOX)

/* --- nearest pattern --- */

/* All distances, as the tooltip of the nearest one. */
static char *
dup_distances (const JdPatternFit *fit, const char *language)
{
  g_autofree char *basis = jd_pattern_fit_dup_basis (fit);
  GString *text = g_string_new (_ ("Roles that stand elsewhere under each pattern; half for a combination:"));

  for (guint i = 0; i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *entry = jd_pattern_fit_get (fit, i);
      g_autofree char *distance = jd_pattern_distance_dup_text (entry);

      g_string_append_printf (text, "\n%s  %s", jd_pattern_get_name (entry->pattern, language), distance);
    }
  g_string_append_printf (text, "\n%s", basis);
  return g_string_free (text, FALSE);
}

static char *
dup_nearest (const JdPatternFit *fit, const char *language)
{
  JdPattern *nearest = jd_pattern_fit_get_nearest (fit);

  for (guint i = 0; nearest != NULL && i < jd_pattern_fit_get_n_patterns (fit); i++)
    {
      const JdPatternDistance *entry = jd_pattern_fit_get (fit, i);

      if (entry->pattern == nearest)
        {
          g_autofree char *distance = jd_pattern_distance_dup_text (entry);

          /* Translators: name of an organisation pattern; number of roles that stand elsewhere under it. */
          return g_strdup_printf (
            _ ("Nearest pattern: %s (distance %s)"), jd_pattern_get_name (nearest, language), distance);
        }
    }
  return g_strdup (_ ("No nearest pattern"));
}

static void
update_pattern (JdDesignBar *self)
{
  JdDesign *design = jd_viewer_get_design (self->viewer);
  const char *language = jd_viewer_get_language (self->viewer);
  g_autoptr (JdPatternFit) fit = NULL;
  g_autofree char *nearest = NULL, *distances = NULL;

  gtk_widget_set_visible (self->pattern, FALSE);
  if (design == NULL || jd_catalogue_get_n_patterns (jd_viewer_get_catalogue (self->viewer)) == 0)
    return;

  fit = jd_pattern_fit_new (jd_viewer_get_project (self->viewer), design);
  nearest = dup_nearest (fit, language);
  distances = dup_distances (fit, language);
  gtk_label_set_label (self->nearest, nearest);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pattern), GTK_ACCESSIBLE_PROPERTY_LABEL, nearest, -1);
  gtk_widget_set_tooltip_text (self->pattern, distances);
  gtk_widget_set_visible (self->pattern, TRUE);
}

/* --- filter --- */

/* "basic, standard" */
static char *
dup_recommendations (guint bits)
{
  GString *words = g_string_new (NULL);

  for (JdRecommendation i = 0; i < JD_N_RECOMMENDATIONS; i++)
    if (bits & JD_FILTER_RECOMMENDATION (i))
      g_string_append_printf (words, "%s%s", words->len > 0 ? _ (", ") : "", jd_recommendation_get_word (i));
  return g_string_free (words, FALSE);
}

/* How many roles match, of all; and what is recommended, as that is seen neither on the board nor in the grid. */
static char *
dup_filter_label (JdDesignBar *self, JdCatalogue *catalogue)
{
  guint bits = jd_viewer_get_filter (self->viewer)->recommendations;
  guint matches = jd_viewer_count_matches (self->viewer), n_roles = jd_catalogue_get_n_roles (catalogue);
  g_autofree char *words = dup_recommendations (bits);

  if (bits == 0)
    /* Translators: beside the word "Filter": roles that match, of all. */
    return g_strdup_printf (_ ("Filter: %u/%u"), matches, n_roles);
  /* Translators: roles that match, of all, then the recommendations that are wanted: "basic, standard". */
  return g_strdup_printf (_ ("Filter: %u/%u %s"), matches, n_roles, words);
}

static void
update_filter (JdDesignBar *self)
{
  const JdFilter *filter = jd_viewer_get_filter (self->viewer);
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);
  gboolean active = catalogue != NULL && !jd_filter_is_empty (filter);
  g_autofree char *label = NULL;

  if (active)
    {
      label = dup_filter_label (self, catalogue);
      gtk_widget_add_css_class (self->filter_button, "active-filter");
    }
  else
    {
      gtk_widget_remove_css_class (self->filter_button, "active-filter");
    }
  gtk_label_set_label (GTK_LABEL (self->filter_label), active ? label : _ ("Filter"));
  gtk_widget_set_tooltip_text (self->filter_button, label);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->filter_button), GTK_ACCESSIBLE_PROPERTY_LABEL, active ? label : _ ("Filter"), -1);
}

static void
create_filter_popover (GtkMenuButton *button, gpointer user_data)
{
  JdDesignBar *self = user_data;
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (self->viewer == NULL || jd_viewer_get_project (self->viewer) == NULL)
    return;
  if (popover == NULL)
    {
      popover = jd_filter_popover_new (self->viewer);
      gtk_menu_button_set_popover (button, popover);
    }
  jd_filter_popover_fill (JD_FILTER_POPOVER (popover));
}

/* --- the bar --- */

static void
role_chosen_cb (JdDesignBar *self, JdRole *role)
{
  g_signal_emit (self, role_chosen_signal, 0, role);
}

static void
viewer_changed_cb (JdDesignBar *self, JdStep *step)
{
  update_pattern (self);
  /* An edit may make a role match or not. */
  if (step == NULL || !jd_filter_is_empty (jd_viewer_get_filter (self->viewer)))
    update_filter (self);
}

static void
jd_design_bar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_DESIGN_BAR (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_design_bar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      jd_design_bar_set_viewer (JD_DESIGN_BAR (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_design_bar_dispose (GObject *object)
{
  JdDesignBar *self = JD_DESIGN_BAR (object);

  if (self->filter_button != NULL)
    gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->filter_button), NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_DESIGN_BAR);
  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_design_bar_parent_class)->dispose (object);
}

static void
jd_design_bar_class_init (JdDesignBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_design_bar_get_property;
  object_class->set_property = jd_design_bar_set_property;
  object_class->dispose = jd_design_bar_dispose;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  role_chosen_signal = g_signal_new (
    "role-chosen", JD_TYPE_DESIGN_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, JD_TYPE_ROLE);

  g_type_ensure (JD_TYPE_DESIGN_CHIP);
  g_type_ensure (JD_TYPE_ROLE_SEARCH);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignBar, pattern);
  gtk_widget_class_bind_template_child (widget_class, JdDesignBar, nearest);
  gtk_widget_class_bind_template_child (widget_class, JdDesignBar, search);
  gtk_widget_class_bind_template_child (widget_class, JdDesignBar, filter_button);
  gtk_widget_class_bind_template_child (widget_class, JdDesignBar, filter_label);
  gtk_widget_class_bind_template_callback (widget_class, role_chosen_cb);
}

static void
jd_design_bar_init (JdDesignBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (self->viewer_signals, "changed", G_CALLBACK (viewer_changed_cb), self);
  g_signal_group_connect_swapped (self->viewer_signals, "filter-changed", G_CALLBACK (update_filter), self);
  gtk_menu_button_set_create_popup_func (
    GTK_MENU_BUTTON (self->filter_button), create_filter_popover, self, NULL);
}

GtkWidget *
jd_design_bar_new (void)
{
  return g_object_new (JD_TYPE_DESIGN_BAR, NULL);
}

void
jd_design_bar_set_viewer (JdDesignBar *self, JdViewer *viewer)
{
  g_return_if_fail (JD_IS_DESIGN_BAR (self) && (viewer == NULL || JD_IS_VIEWER (viewer)));

  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  /* The popover was made for the viewer before. */
  if (gtk_menu_button_get_popover (GTK_MENU_BUTTON (self->filter_button)) != NULL)
    gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->filter_button), NULL);
  if (viewer != NULL)
    {
      update_pattern (self);
      update_filter (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

/* Puts the cursor into the search entry, for Ctrl+F. */
void
jd_design_bar_focus_search (JdDesignBar *self)
{
  g_return_if_fail (JD_IS_DESIGN_BAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
