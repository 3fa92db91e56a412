/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-filter-popover.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

struct _JdFilterPopover
{
  GtkPopover parent_instance;

  GtkWidget *function_label;
  GtkWidget *function;
  GtkWidget *level;
  GtkWidget *unit;
  GtkGrid *recommendations;
  GtkWidget *recommendation[JD_N_RECOMMENDATIONS]; /* the check of each */
  GtkWidget *changed_only;
  GtkWidget *count;
  GtkWidget *clear_button;

  JdViewer *viewer;
  gboolean filling; /* the lists are being filled: what they select is not the person's choice */
};

G_DEFINE_FINAL_TYPE (JdFilterPopover, jd_filter_popover, GTK_TYPE_POPOVER)

/* --- from the filter to the controls --- */

/* Each list begins with "Any". */
static void
set_choices (GtkWidget *drop_down, GStrvBuilder *builder, guint selected)
{
  g_auto (GStrv) words = g_strv_builder_end (builder);
  g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) words);

  gtk_drop_down_set_model (GTK_DROP_DOWN (drop_down), G_LIST_MODEL (list));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), selected);
}

static void
fill_functions (JdFilterPopover *self, const JdFilter *filter)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self->viewer);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  guint selected = 0;

  g_strv_builder_add (words, _ ("Any"));
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, i);
      g_autofree char *word
        = g_strdup_printf ("%s  %s",
                           jd_function_get_code (function),
                           jd_function_get_name (function, jd_viewer_get_language (self->viewer)));

      g_strv_builder_add (words, word);
      if (g_str_equal (jd_function_get_code (function), filter->function))
        selected = i + 1;
    }
  set_choices (self->function, words, selected);
  gtk_label_set_label (GTK_LABEL (self->function_label),
                       jd_group_word_get_word (jd_catalogue_get_group_word (catalogue)));
}

static void
fill_levels (JdFilterPopover *self, const JdFilter *filter)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  g_strv_builder_add (words, _ ("Any"));
  for (int level = 0; level < JD_N_LEVELS; level++)
    g_strv_builder_add (words, jd_level_get_word (level));
  set_choices (self->level, words, filter->level == JD_FILTER_ANY_LEVEL ? 0 : filter->level + 1);
}

static void
fill_units (JdFilterPopover *self, const JdFilter *filter)
{
  GListModel *units = jd_project_get_units (jd_viewer_get_project (self->viewer));
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  guint selected = 0;

  g_strv_builder_add (words, _ ("Any"));
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (JdUnit) unit = g_list_model_get_item (units, i);

      g_strv_builder_add (words, jd_unit_get_name (unit));
      if (g_str_equal (jd_unit_get_id (unit), filter->unit))
        selected = i + 1;
    }
  set_choices (self->unit, words, selected);
}

/* Several may be chosen; with none chosen, all are wanted. */
static void
fill_recommendations (JdFilterPopover *self, const JdFilter *filter)
{
  for (JdRecommendation i = 0; i < JD_N_RECOMMENDATIONS; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->recommendation[i]),
                                 (filter->recommendations & JD_FILTER_RECOMMENDATION (i)) != 0);
}

static void
update_count (JdFilterPopover *self)
{
  guint n_roles = jd_catalogue_get_n_roles (jd_viewer_get_catalogue (self->viewer));
  g_autofree char *text = g_strdup_printf (
    ngettext ("%u of %u role", "%u of %u roles", n_roles), jd_viewer_count_matches (self->viewer), n_roles);

  gtk_label_set_label (GTK_LABEL (self->count), text);
  gtk_widget_set_sensitive (self->clear_button, !jd_filter_is_empty (jd_viewer_get_filter (self->viewer)));
}

/* Offers what the project has now and shows the filter; called each time before the popover opens. */
void
jd_filter_popover_fill (JdFilterPopover *self)
{
  const JdFilter *filter;

  g_return_if_fail (JD_IS_FILTER_POPOVER (self));

  filter = jd_viewer_get_filter (self->viewer);
  self->filling = TRUE;
  fill_functions (self, filter);
  fill_levels (self, filter);
  fill_units (self, filter);
  fill_recommendations (self, filter);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->changed_only), filter->changed_only);
  gtk_widget_set_sensitive (self->changed_only, jd_viewer_get_second (self->viewer) != NULL);
  self->filling = FALSE;
  update_count (self);
}

/* --- from the controls to the filter --- */

static guint
get_selected (GtkWidget *drop_down)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down));

  return selected == GTK_INVALID_LIST_POSITION ? 0 : selected;
}

static guint
get_recommendations (JdFilterPopover *self)
{
  guint bits = 0;

  for (JdRecommendation i = 0; i < JD_N_RECOMMENDATIONS; i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->recommendation[i])))
      bits |= JD_FILTER_RECOMMENDATION (i);
  return bits;
}

static void
replace (char **text, const char *by)
{
  g_free (*text);
  *text = g_strdup (by);
}

static void
choice_changed_cb (JdFilterPopover *self)
{
  GListModel *units;
  JdFilter filter = { 0 };
  guint function, unit;

  if (self->filling)
    return;

  units = jd_project_get_units (jd_viewer_get_project (self->viewer));
  function = get_selected (self->function);
  unit = get_selected (self->unit);
  jd_filter_copy (&filter, jd_viewer_get_filter (self->viewer));

  replace (&filter.function,
           function > 0 ? jd_function_get_code (
             jd_catalogue_get_function (jd_viewer_get_catalogue (self->viewer), function - 1))
                        : "");
  replace (&filter.unit, "");
  if (unit > 0)
    {
      g_autoptr (JdUnit) chosen = g_list_model_get_item (units, unit - 1);

      replace (&filter.unit, jd_unit_get_id (chosen));
    }
  filter.level = (int) get_selected (self->level) - 1;
  filter.recommendations = get_recommendations (self);
  filter.changed_only = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->changed_only));

  jd_viewer_set_filter (self->viewer, &filter);
  jd_filter_clear (&filter);
  update_count (self);
}

static void
clear_clicked_cb (JdFilterPopover *self)
{
  JdFilter any;

  jd_filter_init (&any);
  jd_viewer_set_filter (self->viewer, &any);
  jd_filter_clear (&any);
  jd_filter_popover_fill (self);
}

static void
jd_filter_popover_dispose (GObject *object)
{
  JdFilterPopover *self = JD_FILTER_POPOVER (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_FILTER_POPOVER);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_filter_popover_parent_class)->dispose (object);
}

static void
jd_filter_popover_class_init (JdFilterPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_filter_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, function_label);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, function);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, level);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, unit);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, recommendations);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, changed_only);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, count);
  gtk_widget_class_bind_template_child (widget_class, JdFilterPopover, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
}

/* In the order in which a catalogue is drawn up, two beside each other. */
static void
add_recommendations (JdFilterPopover *self)
{
  static const JdRecommendation order[JD_N_RECOMMENDATIONS]
    = { JD_RECOMMENDATION_BASIC,       JD_RECOMMENDATION_OPTIONAL, JD_RECOMMENDATION_STANDARD,
        JD_RECOMMENDATION_UNNECESSARY, JD_RECOMMENDATION_ADVANCED, JD_RECOMMENDATION_NONE };

  for (int i = 0; i < JD_N_RECOMMENDATIONS; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (jd_recommendation_get_word (order[i]));

      g_signal_connect_object (check, "toggled", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);
      gtk_grid_attach (self->recommendations, check, i % 2, i / 2, 1, 1);
      self->recommendation[order[i]] = check;
    }
}

static void
jd_filter_popover_init (JdFilterPopover *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  add_recommendations (self);
}

GtkWidget *
jd_filter_popover_new (JdViewer *viewer)
{
  JdFilterPopover *self = g_object_new (JD_TYPE_FILTER_POPOVER, NULL);

  self->viewer = g_object_ref (viewer);
  return GTK_WIDGET (self);
}
