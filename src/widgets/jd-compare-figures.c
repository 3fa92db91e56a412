/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-figures.h"

#include <glib/gi18n-lib.h>

#include "jd-design-mark.h"
#include "jd-template.h"
#include "jd-words.h"
#include "jd-wrap-layout.h"

/* A kind of change: its sign and number, and the word beside them. */
typedef struct
{
  GtkToggleButton *button;
  GtkLabel *number;
} Figure;

struct _JdCompareFigures
{
  GtkWidget parent_instance;

  GtkWidget *lead;
  JdDesignMark *mark;
  GtkLabel *name;
  GtkLabel *word;
  GtkBox *box;

  Figure figures[JD_N_CHANGE_KINDS];
  gboolean showing; /* the program turns the buttons, not a person */
};

enum
{
  SIGNAL_KIND_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdCompareFigures, jd_compare_figures, GTK_TYPE_WIDGET)

static void
toggled_cb (JdCompareFigures *self, GtkToggleButton *button)
{
  if (self->showing)
    return;
  for (int kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    if (self->figures[kind].button == button)
      g_signal_emit (self,
                     signals[SIGNAL_KIND_CHOSEN],
                     0,
                     gtk_toggle_button_get_active (button) ? kind : JD_COMPARE_ANY_KIND);
}

static void
add_figure (JdCompareFigures *self, JdChangeKind kind)
{
  GtkWidget *button = gtk_toggle_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *number = gtk_label_new (NULL), *word = gtk_label_new (jd_change_kind_get_word (kind));

  gtk_widget_add_css_class (number, "number");
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), word);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, _ ("Show these roles only"));
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, button);
  self->figures[kind] = (Figure){ GTK_TOGGLE_BUTTON (button), GTK_LABEL (number) };
}

/* The main kinds stand there even with 0, so that nobody has to wonder whether any role fell; of several designs there
 * would be too many. */
static gboolean
is_main (JdChangeKind kind)
{
  return kind == JD_CHANGE_MOVED || kind == JD_CHANGE_ROSE || kind == JD_CHANGE_FELL
         || kind == JD_CHANGE_SCORED || kind == JD_CHANGE_EXCLUDED;
}

static void
show_figure (JdCompareFigures *self, JdChangeKind kind, guint n_roles, gboolean with_none, gboolean chosen)
{
  const Figure *figure = &self->figures[kind];
  g_autofree char *number = g_strdup_printf ("%s %u", jd_change_kind_get_sign (kind), n_roles);
  g_autofree char *name = g_strdup_printf ("%u %s", n_roles, jd_change_kind_get_word (kind));

  gtk_label_set_text (figure->number, number);
  gtk_widget_set_visible (GTK_WIDGET (figure->button), n_roles > 0 || with_none || chosen);
  gtk_widget_set_sensitive (GTK_WIDGET (figure->button), n_roles > 0 || chosen);
  gtk_toggle_button_set_active (figure->button, chosen);
  gtk_accessible_update_property (GTK_ACCESSIBLE (figure->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
jd_compare_figures_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_COMPARE_FIGURES);

  G_OBJECT_CLASS (jd_compare_figures_parent_class)->dispose (object);
}

static void
jd_compare_figures_class_init (JdCompareFiguresClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_compare_figures_dispose;

  signals[SIGNAL_KIND_CHOSEN] = g_signal_new ("kind-chosen",
                                              G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST,
                                              0,
                                              NULL,
                                              NULL,
                                              NULL,
                                              G_TYPE_NONE,
                                              1,
                                              G_TYPE_INT);

  g_type_ensure (JD_TYPE_DESIGN_MARK);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-compare-figures.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCompareFigures, lead);
  gtk_widget_class_bind_template_child (widget_class, JdCompareFigures, mark);
  gtk_widget_class_bind_template_child (widget_class, JdCompareFigures, name);
  gtk_widget_class_bind_template_child (widget_class, JdCompareFigures, word);
  gtk_widget_class_bind_template_child (widget_class, JdCompareFigures, box);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparefigures");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_compare_figures_init (JdCompareFigures *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    add_figure (self, kind);
}

/* Shows the figures of @comparison, from 0, of @sheet; where there is no such one, nothing. */
void
jd_compare_figures_refresh (JdCompareFigures *self, const JdCompareSheet *sheet, guint comparison)
{
  guint n_comparisons = jd_compare_sheet_get_n_comparisons (sheet);
  const JdComparison *shown;
  g_autofree char *name = NULL;
  g_autofree char *summary = NULL;
  gboolean differs;

  g_return_if_fail (JD_IS_COMPARE_FIGURES (self));

  gtk_widget_set_visible (GTK_WIDGET (self), comparison < n_comparisons);
  if (comparison >= n_comparisons)
    return;
  shown = sheet->comparisons[comparison];
  differs = jd_comparison_get_n_changes (shown) > 0;
  name = jd_design_dup_label (jd_comparison_get_to (shown));
  summary = jd_comparison_dup_summary (shown);

  self->showing = TRUE;
  gtk_widget_set_visible (self->lead, n_comparisons > 1);
  jd_design_mark_set_place (self->mark, comparison + 1);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->word, differs ? "" : summary);
  gtk_widget_set_visible (GTK_WIDGET (self->word), !differs);
  gtk_widget_set_visible (GTK_WIDGET (self->box), differs);
  for (JdChangeKind kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    show_figure (self,
                 kind,
                 jd_comparison_count_roles (shown, kind),
                 n_comparisons == 1 && is_main (kind),
                 sheet->kind == (int) kind && sheet->comparison == comparison);
  self->showing = FALSE;
}

/* Returns: (transfer none): what is pressed for the roles of @kind */
GtkToggleButton *
jd_compare_figures_get_button (JdCompareFigures *self, JdChangeKind kind)
{
  g_return_val_if_fail (JD_IS_COMPARE_FIGURES (self) && kind < JD_N_CHANGE_KINDS, NULL);
  return self->figures[kind].button;
}
