/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The check as a whole: which step is shown, and what of it follows which change. What an answer does and what the
 * keys mean have files of their own. */
#include <glib/gi18n-lib.h>

#include "jd-check-view-private.h"
#include "jd-radar-figure.h"
#include "jd-walk.h"
#include "jd-words.h"

/* From this size on there is room for larger type, as on a projector with the side pane put away. */
#define ROOMY_WIDTH  1150
#define ROOMY_HEIGHT 760

G_DEFINE_FINAL_TYPE (JdCheckView, jd_check_view, JD_TYPE_VIEW)

/* --- which step --- */

static gboolean
has_patterns (JdViewer *viewer)
{
  return jd_catalogue_get_n_patterns (jd_viewer_get_catalogue (viewer)) > 0;
}

static gboolean
is_assigned (JdDesign *design)
{
  for (guint i = 0; i < jd_design_get_n_assignments (design); i++)
    if (jd_assignment_get_sourcing (jd_design_get_assignment (design, i)) != JD_SOURCING_UNASSIGNED)
      return TRUE;
  return FALSE;
}

/* Another design begins anew: with the patterns, unless its roles are assigned already. */
static void
begin (JdCheckView *self, JdViewer *viewer, JdDesign *design)
{
  g_set_object (&self->checked, design);
  self->side = JD_SIDE_INSOURCE;
  self->lacked = FALSE;
  if (design != NULL)
    self->step
      = has_patterns (viewer) && !is_assigned (design) ? JD_CHECK_STEP_PATTERNS : JD_CHECK_STEP_ROLES;
}

/* The role that is asked about: the one that is chosen everywhere; without, the next that has no score. */
static JdRole *
ensure_role (JdCheckView *self, JdViewer *viewer)
{
  JdRole *role = jd_viewer_get_role (viewer);

  if (role == NULL)
    {
      role = jd_walk_find_due (viewer, NULL);
      if (role != NULL)
        jd_viewer_select_only (viewer, role);
    }
  return role;
}

/* --- what is shown --- */

static void
show_coverage (JdCheckView *self, JdViewer *viewer)
{
  const JdGroupMaturity *all = jd_maturity_get_overall (jd_viewer_get_edited_maturity (viewer));
  g_autofree char *coverage = jd_coverage_dup_text (all);
  /* Translators: how many roles are scored, such as "47/52". */
  g_autofree char *text = g_strdup_printf (_ ("%s scored"), coverage);

  gtk_label_set_text (self->count, text);
  gtk_progress_bar_set_fraction (self->bar, all->evaluated > 0 ? (double) all->scored / all->evaluated : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

/* What should be known before the first answer: that levels of a to-be are targets. */
static void
show_notice (JdCheckView *self, JdViewer *viewer)
{
  JdDesign *design = jd_viewer_get_design (viewer);
  JdDesign *as_is = jd_project_get_newest_as_is (jd_viewer_get_project (viewer));
  g_autofree char *label = NULL, *button = NULL;

  gtk_widget_set_visible (self->notice, jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE);
  gtk_widget_set_visible (self->notice_button, as_is != NULL);
  if (as_is == NULL)
    return;
  label = jd_design_dup_label (as_is);
  /* Translators: the name of a design. */
  button = g_strdup_printf (_ ("Check “%s” Instead"), label);
  gtk_button_set_label (GTK_BUTTON (self->notice_button), button);
}

static void
show_step_buttons (JdCheckView *self, gboolean patterns)
{
  /* Without patterns there is one step, and nothing to choose from. */
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->patterns_button)), patterns);
  gtk_toggle_button_set_active (
    self->step == JD_CHECK_STEP_PATTERNS ? self->patterns_button : self->roles_button, TRUE);
}

static void
show_step (JdCheckView *self, JdViewer *viewer)
{
  JdRole *role = self->step == JD_CHECK_STEP_ROLES ? ensure_role (self, viewer) : NULL;

  if (self->step == JD_CHECK_STEP_ROLES && role == NULL)
    self->step = JD_CHECK_STEP_END;
  switch (self->step)
    {
    case JD_CHECK_STEP_PATTERNS:
      jd_check_patterns_show (self->patterns, viewer);
      gtk_stack_set_visible_child_name (self->stack, "patterns");
      break;
    case JD_CHECK_STEP_ROLES:
      jd_check_progress_show (self->progress, viewer);
      jd_check_role_show (self->role, viewer, role);
      gtk_stack_set_visible_child_name (self->stack, "roles");
      break;
    case JD_CHECK_STEP_END:
    default:
      jd_check_end_show (self->end, viewer);
      gtk_stack_set_visible_child_name (self->stack, "end");
      break;
    }
}

static void
jd_check_view_refresh (JdView *view)
{
  JdCheckView *self = JD_CHECK_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdDesign *design = viewer != NULL ? jd_viewer_get_design (viewer) : NULL;

  if (design == NULL || design != self->checked)
    begin (self, viewer, design);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), design != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->count), design != NULL);
  gtk_widget_set_visible (self->notice, FALSE);
  if (design == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "empty");
      return;
    }
  show_step (self, viewer);
  show_step_buttons (self, has_patterns (viewer));
  show_coverage (self, viewer);
  show_notice (self, viewer);
}

/* --- what changes --- */

static void
jd_check_view_changed (JdView *view, JdStep *step)
{
  JdCheckView *self = JD_CHECK_VIEW (view);
  gboolean asks = jd_check_view_has_focus (self, GTK_WIDGET (self->role));

  if (step != NULL && self->checked != NULL && self->step != JD_CHECK_STEP_PATTERNS
      && gtk_widget_get_mapped (GTK_WIDGET (self)) && jd_check_view_follow (self, step))
    return;
  jd_view_refresh (view);
  if (asks)
    jd_check_view_focus (self);
}

/* A role that is chosen elsewhere is asked about, from its first scale on; who chooses patterns stays there. */
static void
jd_check_view_selection_changed (JdView *view)
{
  JdCheckView *self = JD_CHECK_VIEW (view);
  JdRole *role = jd_viewer_get_role (jd_view_get_viewer (view));
  gboolean asks = jd_check_view_has_focus (self, GTK_WIDGET (self->role));

  if (role != jd_check_role_get_role (self->role))
    {
      self->side = JD_SIDE_INSOURCE;
      self->lacked = FALSE;
    }
  if (self->step == JD_CHECK_STEP_END && role != NULL)
    self->step = JD_CHECK_STEP_ROLES;
  jd_view_refresh (view);
  if (asks)
    jd_check_view_focus (self);
}

static void
jd_check_view_filter_changed (JdView *view)
{
  jd_view_refresh (view);
}

static void
step_toggled_cb (JdCheckView *self)
{
  gboolean patterns = gtk_toggle_button_get_active (self->patterns_button);

  if (self->checked != NULL && patterns != (self->step == JD_CHECK_STEP_PATTERNS))
    jd_check_view_go_to_step (self, patterns ? JD_CHECK_STEP_PATTERNS : JD_CHECK_STEP_ROLES);
}

static void
instead_clicked_cb (JdCheckView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdDesign *to_be = jd_viewer_get_design (viewer);

  jd_viewer_set_design (viewer, jd_project_get_newest_as_is (jd_viewer_get_project (viewer)));
  if (jd_viewer_get_second (viewer) == NULL)
    jd_viewer_set_second (viewer, to_be);
  jd_check_view_focus (self);
}

/* --- focus and size --- */

static gboolean
jd_check_view_focus_moved (GtkWidget *widget, GtkDirectionType direction)
{
  JdCheckView *self = JD_CHECK_VIEW (widget);

  if (self->step == JD_CHECK_STEP_ROLES && self->checked != NULL
      && (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD))
    return jd_check_view_tab (self, direction);
  return GTK_WIDGET_CLASS (jd_check_view_parent_class)->focus (widget, direction);
}

static gboolean
resize_cb (gpointer data)
{
  JdCheckView *self = data;

  self->resize = 0;
  if (self->roomy)
    gtk_widget_add_css_class (GTK_WIDGET (self), "roomy");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "roomy");
  return G_SOURCE_REMOVE;
}

/* However low the page is, it scrolls: it is never asked to be wider for that. */
static void
jd_check_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  gtk_widget_measure (JD_CHECK_VIEW (widget)->page,
                      orientation,
                      orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size,
                      minimum,
                      natural,
                      NULL,
                      NULL);
}

/* The type may not change while the page is being laid out. */
static void
jd_check_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdCheckView *self = JD_CHECK_VIEW (widget);
  gboolean roomy = width >= ROOMY_WIDTH && height >= ROOMY_HEIGHT;

  gtk_widget_allocate (self->page, width, height, baseline, NULL);
  if (roomy == self->roomy)
    return;
  self->roomy = roomy;
  if (self->resize == 0)
    self->resize = g_idle_add (resize_cb, self);
}

/* --- class --- */

static void
jd_check_view_dispose (GObject *object)
{
  JdCheckView *self = JD_CHECK_VIEW (object);

  g_clear_handle_id (&self->resize, g_source_remove);
  g_clear_object (&self->checked);

  G_OBJECT_CLASS (jd_check_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, page);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, stack);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, patterns_button);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, roles_button);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, count);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, bar);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, notice);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, notice_button);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, patterns);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, progress);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, role);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, steps);
  gtk_widget_class_bind_template_child (widget_class, JdCheckView, end);
  gtk_widget_class_bind_template_callback (widget_class, step_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, instead_clicked_cb);
}

static void
jd_check_view_class_init (JdCheckViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_check_view_dispose;
  widget_class->focus = jd_check_view_focus_moved;
  widget_class->measure = jd_check_view_measure;
  widget_class->size_allocate = jd_check_view_size_allocate;
  view_class->changed = jd_check_view_changed;
  view_class->refresh = jd_check_view_refresh;
  view_class->selection_changed = jd_check_view_selection_changed;
  view_class->filter_changed = jd_check_view_filter_changed;

  g_type_ensure (JD_TYPE_CHECK_END);
  g_type_ensure (JD_TYPE_CHECK_PATTERNS);
  g_type_ensure (JD_TYPE_CHECK_PROGRESS);
  g_type_ensure (JD_TYPE_CHECK_ROLE);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-check-view.ui");
  bind_template (widget_class);
  jd_check_view_install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "guidedcheck");
}

static void
jd_check_view_init (JdCheckView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jd_check_view_init_keys (self);
}

/* --- for the other files of the check --- */

/* Shows @step, and gives it the keys. */
void
jd_check_view_go_to_step (JdCheckView *self, JdCheckStep step)
{
  self->step = step;
  jd_view_refresh (JD_VIEW (self));
  jd_check_view_focus (self);
}

/* The role that is asked about. Returns: (transfer none) (nullable) */
JdRole *
jd_check_view_get_role (JdCheckView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  return self->step == JD_CHECK_STEP_ROLES && self->checked != NULL ? jd_viewer_get_role (viewer) : NULL;
}

/* --- public --- */

JdCheckStep
jd_check_view_get_step (JdCheckView *self)
{
  g_return_val_if_fail (JD_IS_CHECK_VIEW (self), JD_CHECK_STEP_PATTERNS);
  return self->step;
}

/* The side that is asked about: of a role that is done one way that way, else the scale that has the keys. */
JdSide
jd_check_view_get_side (JdCheckView *self)
{
  JdRole *role;
  JdAssignment *assignment;

  g_return_val_if_fail (JD_IS_CHECK_VIEW (self), JD_SIDE_INSOURCE);

  role = jd_check_view_get_role (self);
  if (role == NULL)
    return self->side;
  assignment = jd_viewer_get_assignment (jd_view_get_viewer (JD_VIEW (self)), role);
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (assignment, side)
        && jd_check_view_has_focus (self, GTK_WIDGET (jd_check_role_get_scale (self->role, side))))
      return side;
  if (jd_assignment_uses_side (assignment, self->side))
    return self->side;
  return jd_assignment_uses_side (assignment, JD_SIDE_OUTSOURCE) ? JD_SIDE_OUTSOURCE : JD_SIDE_INSOURCE;
}

/* How far the check is, as the bar above says it: "47/52 scored". */
const char *
jd_check_view_get_progress (JdCheckView *self)
{
  g_return_val_if_fail (JD_IS_CHECK_VIEW (self), NULL);
  return gtk_label_get_text (self->count);
}
