/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-inspector.h"

#include "jd-inspector-pane.h"
#include "jd-subject.h"

struct _JdInspector
{
  JdView parent_instance;

  JdSubject *subject; /* NULL: nothing is selected */

  GtkStack *stack;
  JdInspectorPane *pane; /* NULL until a role is selected first */
};

G_DEFINE_FINAL_TYPE (JdInspector, jd_inspector, JD_TYPE_VIEW)

static void
ensure_pane (JdInspector *self)
{
  if (self->pane != NULL)
    return;
  self->pane = JD_INSPECTOR_PANE (jd_inspector_pane_new ());
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->pane), "pane");
}

static void
jd_inspector_refresh (JdView *view)
{
  JdInspector *self = JD_INSPECTOR (view);

  if (self->subject != NULL)
    {
      ensure_pane (self);
      jd_inspector_pane_show (self->pane, self->subject);
    }
  gtk_stack_set_visible_child_name (self->stack, self->subject != NULL ? "pane" : "empty");
}

/* The selection, or the design, may be another one: what is typed goes to the roles that it was typed for. */
static void
take_subject (JdInspector *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  g_autoptr (GPtrArray) roles = NULL;

  if (viewer != NULL && self->subject != NULL)
    {
      roles = jd_viewer_dup_selected (viewer);
      if (jd_subject_is_about (self->subject, (JdRole *const *) roles->pdata, roles->len))
        return;
      jd_inspector_commit (self);
    }
  g_clear_object (&self->subject);
  if (viewer != NULL)
    self->subject = jd_subject_new_selected (viewer);
}

static void
jd_inspector_selection_changed (JdView *view)
{
  take_subject (JD_INSPECTOR (view));
  jd_view_refresh (view);
}

static void
jd_inspector_changed (JdView *view, JdStep *step)
{
  if (step == NULL)
    take_subject (JD_INSPECTOR (view));
  jd_view_refresh (view);
}

static void
jd_inspector_dispose (GObject *object)
{
  JdInspector *self = JD_INSPECTOR (object);

  g_clear_object (&self->subject);
  self->pane = NULL;

  G_OBJECT_CLASS (jd_inspector_parent_class)->dispose (object);
}

static void
jd_inspector_class_init (JdInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->dispose = jd_inspector_dispose;
  view_class->changed = jd_inspector_changed;
  view_class->refresh = jd_inspector_refresh;
  view_class->selection_changed = jd_inspector_selection_changed;

  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, JdInspector, stack);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "inspector");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jd_inspector_init (JdInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Puts what is typed and not yet in the model there: before a save, an undo or the end of the window. A change of
 * the selection does it by itself.
 * Returns: FALSE where some of it was refused, which the field then says */
gboolean
jd_inspector_commit (JdInspector *self)
{
  g_return_val_if_fail (JD_IS_INSPECTOR (self), TRUE);
  return self->pane == NULL || jd_inspector_pane_commit (self->pane);
}
