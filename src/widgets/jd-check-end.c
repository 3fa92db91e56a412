/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-check-end.h"

#include <glib/gi18n-lib.h>

#include "jd-design-dates.h"
#include "jd-radar-figure.h"
#include "jd-template.h"
#include "jd-tile.h"
#include "jd-walk.h"
#include "jd-words.h"
#include "jd-wrap-layout.h"

/* More codes than this are not listed. */
#define MOST_CODES 24

struct _JdCheckEnd
{
  GtkWidget parent_instance;

  GtkImage *sign;
  GtkLabel *title;
  GtkLabel *sentence;
  JdTile *overall;
  JdTile *coverage;
  JdTile *excluded;
  JdTile *unnecessary;
  GtkLabel *before;
  GtkLabel *codes;
  GtkWidget *unscored;
  GtkWidget *results;
};

G_DEFINE_FINAL_TYPE (JdCheckEnd, jd_check_end, GTK_TYPE_WIDGET)

static void
jd_check_end_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_CHECK_END);

  G_OBJECT_CLASS (jd_check_end_parent_class)->dispose (object);
}

static void
jd_check_end_class_init (JdCheckEndClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_end_dispose;

  g_type_ensure (JD_TYPE_TILE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-check-end.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, sign);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, title);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, sentence);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, overall);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, excluded);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, unnecessary);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, before);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, codes);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, unscored);
  gtk_widget_class_bind_template_child (widget_class, JdCheckEnd, results);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "checkend");
}

static void
jd_check_end_init (JdCheckEnd *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_title (const JdGroupMaturity *all)
{
  guint n_open = all->evaluated - all->scored;

  if (all->evaluated == 0)
    return g_strdup (_ ("No Role Is Left to Score"));
  if (n_open > 0)
    return g_strdup_printf (ngettext ("%u Role Is Still Unscored", "%u Roles Are Still Unscored", n_open),
                            n_open);
  return g_strdup_printf (ngettext ("The One Role Is Scored", "All %u Roles Are Scored", all->scored),
                          all->scored);
}

static const char *
get_sentence (const JdGroupMaturity *all)
{
  if (all->evaluated == 0)
    return _ ("All are excluded or unnecessary, so there is no score: nothing is counted as 0.");
  if (all->scored < all->evaluated)
    return _ ("They enter no mean until they are scored. You can go on now or at any other time.");
  return _ ("Look at what is strong and what is weak, then choose what to improve first.");
}

/* "Last time (November 2025): 2.1, 40/49 scored" */
static char *
dup_before (JdViewer *viewer)
{
  JdProject *project = jd_viewer_get_project (viewer);
  JdDesign *design = jd_design_dates_get_before (project, jd_viewer_get_design (viewer));
  g_autoptr (JdMaturity) maturity = design != NULL ? jd_maturity_new (project, design, NULL) : NULL;
  const JdGroupMaturity *all = maturity != NULL ? jd_maturity_get_overall (maturity) : NULL;
  g_autofree char *label = NULL, *score = NULL, *coverage = NULL;

  if (all == NULL)
    return g_strdup ("");
  label = jd_design_dup_label (design);
  score = jd_fraction_dup_text (all->score);
  coverage = jd_coverage_dup_text (all);
  /* Translators: an earlier assessment, its overall score, how many roles were scored, such as "40/49". */
  return g_strdup_printf (_ ("Last time (%s): overall %s, %s scored"),
                          label,
                          *score != '\0' ? score : jd_level_get_word (JD_LEVEL_NONE),
                          coverage);
}

/* "C-3, C-4, E-5": what is still to be scored, hidden by the filter or not. */
static char *
dup_codes (JdViewer *viewer)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  GString *codes = g_string_new (NULL);
  guint n_codes = 0;

  for (guint i = 0; i < jd_catalogue_get_n_roles (catalogue); i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i);

      if (!jd_walk_is_due (viewer, role))
        continue;
      if (++n_codes > MOST_CODES)
        {
          g_string_append (codes, "…");
          break;
        }
      g_string_append_printf (codes, "%s%s", n_codes > 1 ? _ (", ") : "", jd_role_get_code (role));
    }
  return g_string_free (codes, FALSE);
}

static void
show_count (JdTile *tile, guint count)
{
  g_autofree char *text = g_strdup_printf ("%u", count);

  jd_tile_set (tile, text, "");
}

/* Shows what the edited design of @viewer comes to. */
void
jd_check_end_show (JdCheckEnd *self, JdViewer *viewer)
{
  const JdGroupMaturity *all;
  g_autofree char *title = NULL, *score = NULL, *coverage = NULL, *before = NULL, *codes = NULL;
  gboolean open;

  g_return_if_fail (JD_IS_CHECK_END (self) && JD_IS_VIEWER (viewer));

  all = jd_maturity_get_overall (jd_viewer_get_edited_maturity (viewer));
  open = all->scored < all->evaluated;
  title = dup_title (all);
  score = jd_fraction_dup_text (all->score);
  coverage = jd_coverage_dup_text (all);
  before = dup_before (viewer);
  codes = dup_codes (viewer);

  gtk_image_set_from_icon_name (self->sign, open ? "jd-scores-symbolic" : "object-select-symbolic");
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->sentence, get_sentence (all));
  jd_tile_set (self->overall, *score != '\0' ? score : "–", "");
  jd_tile_set (self->coverage, coverage, "");
  show_count (self->excluded, all->excluded);
  show_count (self->unnecessary, all->unnecessary);
  gtk_label_set_text (self->before, before);
  gtk_widget_set_visible (GTK_WIDGET (self->before), *before != '\0');
  gtk_label_set_text (self->codes, codes);
  gtk_widget_set_visible (GTK_WIDGET (self->codes), open);
  gtk_widget_set_visible (self->unscored, open);
  if (open)
    gtk_widget_remove_css_class (self->results, "suggested-action");
  else
    gtk_widget_add_css_class (self->results, "suggested-action");
}

/* Returns: (transfer none): the button for what comes next */
GtkWidget *
jd_check_end_get_next (JdCheckEnd *self)
{
  g_return_val_if_fail (JD_IS_CHECK_END (self), NULL);
  return gtk_widget_get_visible (self->unscored) ? self->unscored : self->results;
}
