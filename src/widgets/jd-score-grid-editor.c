/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All keys go through the input method of the text first; ours are heard only where it left them (bubble
 * phase), and none while something is being composed: Enter then takes what is composed, not the cell. */
#include "jd-score-grid-editor.h"

#include "jd-template.h"

struct _JdScoreGridEditor
{
  GtkWidget parent_instance;

  GtkText *text;
  GtkLabel *count;
  gboolean composing;
  gboolean finished; /* done or cancelled: says so once */
};

enum
{
  SIGNAL_DONE,
  SIGNAL_CANCELLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdScoreGridEditor, jd_score_grid_editor, GTK_TYPE_WIDGET)

static void
finish (JdScoreGridEditor *self, JdScoreEditorExit way)
{
  if (self->finished)
    return;
  self->finished = TRUE;
  g_signal_emit (self, signals[SIGNAL_DONE], 0, (guint) way);
}

static void
text_activated_cb (JdScoreGridEditor *self)
{
  if (!self->composing)
    finish (self, JD_SCORE_EXIT_DOWN);
}

static void
text_preedit_changed_cb (JdScoreGridEditor *self, const char *preedit)
{
  self->composing = *preedit != '\0';
}

static void
text_changed_cb (JdScoreGridEditor *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), NULL);
}

/* Spreadsheets begin a line within a cell by Alt+Enter. */
static void
insert_line_end (JdScoreGridEditor *self)
{
  int position = gtk_editable_get_position (GTK_EDITABLE (self->text));

  gtk_editable_delete_selection (GTK_EDITABLE (self->text));
  gtk_editable_insert_text (GTK_EDITABLE (self->text), "\n", 1, &position);
  gtk_editable_set_position (GTK_EDITABLE (self->text), position);
}

static gboolean
key_pressed_cb (JdScoreGridEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (self->composing)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_Escape)
    {
      self->finished = TRUE;
      g_signal_emit (self, signals[SIGNAL_CANCELLED], 0);
    }
  else if (enter && (state & GDK_ALT_MASK))
    insert_line_end (self);
  else if (enter && (state & GDK_SHIFT_MASK))
    finish (self, JD_SCORE_EXIT_UP);
  else if (enter && (state & GDK_CONTROL_MASK))
    finish (self, JD_SCORE_EXIT_STAY);
  else if (keyval == GDK_KEY_Tab && !(state & (GDK_CONTROL_MASK | GDK_ALT_MASK)))
    finish (self, JD_SCORE_EXIT_NEXT);
  else if (keyval == GDK_KEY_ISO_Left_Tab)
    finish (self, JD_SCORE_EXIT_PREVIOUS);
  else if (keyval == GDK_KEY_Up && state == 0)
    finish (self, JD_SCORE_EXIT_UP);
  else if (keyval == GDK_KEY_Down && state == 0)
    finish (self, JD_SCORE_EXIT_DOWN);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

/* Who goes elsewhere in the window has done with the cell; who goes to another window has not. */
static void
focus_widget_changed_cb (GtkWindow *window, GParamSpec *pspec, JdScoreGridEditor *self)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (focus != NULL && focus != GTK_WIDGET (self) && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    finish (self, JD_SCORE_EXIT_LEFT);
}

static void
jd_score_grid_editor_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (jd_score_grid_editor_parent_class)->root (widget);

  if (GTK_IS_WINDOW (gtk_widget_get_root (widget)))
    g_signal_connect (
      gtk_widget_get_root (widget), "notify::focus-widget", G_CALLBACK (focus_widget_changed_cb), widget);
}

static void
jd_score_grid_editor_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_widget_changed_cb, widget);

  GTK_WIDGET_CLASS (jd_score_grid_editor_parent_class)->unroot (widget);
}

static gboolean
jd_score_grid_editor_grab_focus (GtkWidget *widget)
{
  return gtk_text_grab_focus_without_selecting (JD_SCORE_GRID_EDITOR (widget)->text);
}

static void
jd_score_grid_editor_dispose (GObject *object)
{
  /* Going away moves the focus, which is nobody's wish to take the text. */
  JD_SCORE_GRID_EDITOR (object)->finished = TRUE;
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_SCORE_GRID_EDITOR);

  G_OBJECT_CLASS (jd_score_grid_editor_parent_class)->dispose (object);
}

static void
jd_score_grid_editor_class_init (JdScoreGridEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jd_score_grid_editor_dispose;
  widget_class->root = jd_score_grid_editor_root;
  widget_class->unroot = jd_score_grid_editor_unroot;
  widget_class->grab_focus = jd_score_grid_editor_grab_focus;

  signals[SIGNAL_DONE] = g_signal_new (
    "done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_CANCELLED] = g_signal_new (
    "cancelled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-score-grid-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridEditor, text);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGridEditor, count);
  gtk_widget_class_bind_template_callback (widget_class, text_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_preedit_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "scoreeditor");
}

static void
jd_score_grid_editor_init (JdScoreGridEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* An editor that holds @text; @name is what the screen reader calls it, @n_roles how many roles get the text. */
GtkWidget *
jd_score_grid_editor_new (const char *name, const char *text, guint n_roles)
{
  JdScoreGridEditor *self = g_object_new (JD_TYPE_SCORE_GRID_EDITOR, NULL);
  g_autofree char *count = g_strdup_printf ("× %u", n_roles);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_editable_set_text (GTK_EDITABLE (self->text), text);
  gtk_editable_set_position (GTK_EDITABLE (self->text), -1);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), n_roles > 1);
  return GTK_WIDGET (self);
}

const char *
jd_score_grid_editor_get_text (JdScoreGridEditor *self)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID_EDITOR (self), NULL);
  return gtk_editable_get_text (GTK_EDITABLE (self->text));
}

/* Returns: (transfer none): what takes the keys */
GtkWidget *
jd_score_grid_editor_get_entry (JdScoreGridEditor *self)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID_EDITOR (self), NULL);
  return GTK_WIDGET (self->text);
}

/* Goes on editing after "done", as the text cannot be taken. */
void
jd_score_grid_editor_refuse (JdScoreGridEditor *self, const char *why)
{
  g_return_if_fail (JD_IS_SCORE_GRID_EDITOR (self));

  self->finished = FALSE;
  gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
