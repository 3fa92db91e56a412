/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-draft-text.h"

#include <glib/gi18n-lib.h>

#define TALLEST 180

struct _JdDraftText
{
  GtkWidget parent_instance;

  char *label;
  gboolean multiline;

  GObject *about;     /* what the value belongs to; a draft never moves to another */
  char *value;        /* what the model says; NULL: the roles say different things */
  gboolean composing; /* an input method is at work */
  gboolean putting;   /* the text changes, but nobody types */

  GtkEntry *entry;    /* of one line */
  GtkTextView *lines; /* of several */
};

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_MULTILINE,
  N_PROPS
};

enum
{
  SIGNAL_COMMIT,
  SIGNAL_TYPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdDraftText, jd_draft_text, GTK_TYPE_WIDGET)

static const char *
get_shown_value (JdDraftText *self)
{
  return self->value != NULL ? self->value : "";
}

/* Puts @text into the field as if it had always been there: undo in the field does not bring back another. */
static void
put_text (JdDraftText *self, const char *text)
{
  g_autofree char *present = jd_draft_text_dup_text (self);

  if (g_str_equal (present, text))
    return;
  if (self->multiline)
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->lines);

      gtk_text_buffer_begin_irreversible_action (buffer);
      gtk_text_buffer_set_text (buffer, text, -1);
      gtk_text_buffer_end_irreversible_action (buffer);
    }
  else
    {
      self->putting = TRUE;
      gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
      gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
      gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), TRUE);
      self->putting = FALSE;
    }
}

static void
preedit_changed_cb (JdDraftText *self, const char *preedit)
{
  self->composing = preedit != NULL && *preedit != '\0';
}

static void
entry_changed_cb (JdDraftText *self)
{
  if (!self->putting)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
focus_left_cb (JdDraftText *self)
{
  self->composing = FALSE;
  jd_draft_text_commit (self);
}

/* Before the field itself sees the key: Ctrl+Enter would be a new line. */
static gboolean
key_pressed_cb (JdDraftText *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (self->composing)
    return GDK_EVENT_PROPAGATE;
  if (enter && (!self->multiline || (state & GDK_CONTROL_MASK) != 0))
    {
      jd_draft_text_commit (self);
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Escape && jd_draft_text_is_pending (self))
    {
      jd_draft_text_revert (self);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static GtkWidget *
new_entry (JdDraftText *self)
{
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 4);
  g_signal_connect_swapped (gtk_editable_get_delegate (GTK_EDITABLE (self->entry)),
                            "preedit-changed",
                            G_CALLBACK (preedit_changed_cb),
                            self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (entry_changed_cb), self);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
  return GTK_WIDGET (self->entry);
}

static GtkWidget *
new_lines (JdDraftText *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->lines = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_wrap_mode (self->lines, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->lines, FALSE);
  g_signal_connect_swapped (self->lines, "preedit-changed", G_CALLBACK (preedit_changed_cb), self);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->lines), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), TALLEST);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->lines));
  return scroller;
}

static void
jd_draft_text_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdDraftText *self = JD_DRAFT_TEXT (object);

  switch (prop_id)
    {
    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;
    case PROP_MULTILINE:
      self->multiline = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_draft_text_constructed (GObject *object)
{
  JdDraftText *self = JD_DRAFT_TEXT (object);
  GtkWidget *field, *focused;
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  G_OBJECT_CLASS (jd_draft_text_parent_class)->constructed (object);

  field = self->multiline ? new_lines (self) : new_entry (self);
  focused = self->multiline ? GTK_WIDGET (self->lines) : field;
  gtk_widget_set_parent (field, GTK_WIDGET (self));

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (focused, keys);
}

static void
jd_draft_text_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_object (&JD_DRAFT_TEXT (object)->about);
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (jd_draft_text_parent_class)->dispose (object);
}

static void
jd_draft_text_finalize (GObject *object)
{
  g_free (JD_DRAFT_TEXT (object)->label);
  g_free (JD_DRAFT_TEXT (object)->value);

  G_OBJECT_CLASS (jd_draft_text_parent_class)->finalize (object);
}

static void
jd_draft_text_class_init (JdDraftTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = jd_draft_text_set_property;
  object_class->constructed = jd_draft_text_constructed;
  object_class->dispose = jd_draft_text_dispose;
  object_class->finalize = jd_draft_text_finalize;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_MULTILINE] = g_param_spec_boolean ("multiline", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_COMMIT] = g_signal_new ("commit",
                                         G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST,
                                         0,
                                         NULL,
                                         NULL,
                                         NULL,
                                         G_TYPE_NONE,
                                         1,
                                         G_TYPE_STRING);
  signals[SIGNAL_TYPED] = g_signal_new (
    "typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "drafttext");
}

static void
jd_draft_text_init (JdDraftText *self)
{
  self->value = g_strdup ("");
}

/* Shows @value of @about (a GObject), NULL for "different values". A draft about the same thing stays as it is
 * being typed; one about another thing is given up, so commit before. */
void
jd_draft_text_show (JdDraftText *self, gpointer about, const char *value)
{
  gboolean keeps_draft;
  g_autofree char *copy = g_strdup (value);

  g_return_if_fail (JD_IS_DRAFT_TEXT (self) && G_IS_OBJECT (about));

  keeps_draft = self->about == about && jd_draft_text_is_pending (self);
  g_set_object (&self->about, about);
  g_free (self->value);
  self->value = g_steal_pointer (&copy);

  if (self->entry != NULL)
    gtk_entry_set_placeholder_text (self->entry, value == NULL ? _ ("Different values") : NULL);
  if (!keeps_draft)
    jd_draft_text_revert (self);
}

/* The text as it stands in the field. Returns: (transfer full) */
char *
jd_draft_text_dup_text (JdDraftText *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (JD_IS_DRAFT_TEXT (self), NULL);

  if (!self->multiline)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  buffer = gtk_text_view_get_buffer (self->lines);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* Replaces the draft, as typing does. */
void
jd_draft_text_type (JdDraftText *self, const char *text)
{
  g_return_if_fail (JD_IS_DRAFT_TEXT (self));

  if (self->multiline)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->lines), text, -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/* Whether the field says something that the model does not. */
gboolean
jd_draft_text_is_pending (JdDraftText *self)
{
  g_autofree char *text = jd_draft_text_dup_text (self);

  return !g_str_equal (text, get_shown_value (self));
}

/* Whether an input method is at work in the field, to which its keys belong. */
gboolean
jd_draft_text_is_composing (JdDraftText *self)
{
  g_return_val_if_fail (JD_IS_DRAFT_TEXT (self), FALSE);
  return self->composing;
}

/* Hands the draft in, if there is one. Returns: FALSE where it was refused and still is a draft */
gboolean
jd_draft_text_commit (JdDraftText *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (JD_IS_DRAFT_TEXT (self), TRUE);

  if (self->about == NULL || !jd_draft_text_is_pending (self))
    return TRUE;
  text = jd_draft_text_dup_text (self);
  g_signal_emit (self, signals[SIGNAL_COMMIT], 0, text);
  return !jd_draft_text_is_pending (self);
}

/* Takes the draft back: shows what the model says. */
void
jd_draft_text_revert (JdDraftText *self)
{
  g_return_if_fail (JD_IS_DRAFT_TEXT (self));

  put_text (self, get_shown_value (self));
  jd_draft_text_set_wrong (self, NULL);
}

/* Marks the draft as one that cannot be taken, and says why; NULL: it is right. */
void
jd_draft_text_set_wrong (JdDraftText *self, const char *message)
{
  g_return_if_fail (JD_IS_DRAFT_TEXT (self));

  if (self->entry == NULL)
    return;
  if (message != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, message != NULL ? message : "", -1);
}
