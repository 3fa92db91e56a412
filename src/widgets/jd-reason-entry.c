/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-reason-entry.h"

#include <glib/gi18n-lib.h>

#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-template.h"

struct _JdReasonEntry
{
  GtkWidget parent_instance;

  GtkEntry *entry;
  GtkWidget *button;

  JdProject *project;
  GPtrArray *entries; /* (element-type JdLogEntry) */
  gboolean filling;   /* what is in the entry now is no person's */
  gboolean typed;     /* what is in the entry is a person's, and not given yet */
};

enum
{
  SIGNAL_GIVEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdReasonEntry, jd_reason_entry, GTK_TYPE_WIDGET)

/* Returns: (nullable): the reason that all lines have; NULL where they have several */
static const char *
get_common_reason (JdReasonEntry *self)
{
  const char *common = "";

  for (guint i = 0; i < self->entries->len; i++)
    {
      const char *reason = jd_log_entry_get_reason (g_ptr_array_index (self->entries, i));

      if (i == 0)
        common = reason;
      else if (!g_str_equal (reason, common))
        return NULL;
    }
  return common;
}

static void
update_button (JdReasonEntry *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  gtk_widget_set_sensitive (
    self->button, self->entries->len > 0 && g_strcmp0 (text, get_common_reason (self)) != 0 && self->typed);
}

static void
fill (JdReasonEntry *self)
{
  const char *common = get_common_reason (self);

  self->filling = TRUE;
  if (!self->typed)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), common != NULL ? common : "");
  gtk_entry_set_placeholder_text (
    self->entry, common != NULL ? _ ("Why?") : _ ("Several reasons: a new one replaces them"));
  self->filling = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry),
                            self->entries->len > 0 && self->project != NULL
                              && !jd_project_is_read_only (self->project));
  update_button (self);
}

static void
text_changed_cb (JdReasonEntry *self)
{
  if (self->filling)
    return;
  self->typed = TRUE;
  update_button (self);
}

/* Escape takes back what was typed, and closes what the entry may stand in. */
static gboolean
key_pressed_cb (JdReasonEntry *self, guint key, guint code, GdkModifierType state)
{
  if (key == GDK_KEY_Escape)
    jd_reason_entry_reset (self);
  return GDK_EVENT_PROPAGATE;
}

static void
give_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jd_reason_entry_give (JD_REASON_ENTRY (widget));
}

static gboolean
jd_reason_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JD_REASON_ENTRY (widget)->entry));
}

static void
jd_reason_entry_dispose (GObject *object)
{
  JdReasonEntry *self = JD_REASON_ENTRY (object);

  self->filling = TRUE;
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_REASON_ENTRY);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (jd_reason_entry_parent_class)->dispose (object);
}

static void
jd_reason_entry_finalize (GObject *object)
{
  g_ptr_array_unref (JD_REASON_ENTRY (object)->entries);

  G_OBJECT_CLASS (jd_reason_entry_parent_class)->finalize (object);
}

static void
jd_reason_entry_class_init (JdReasonEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jd_reason_entry_dispose;
  object_class->finalize = jd_reason_entry_finalize;
  widget_class->grab_focus = jd_reason_entry_grab_focus;

  signals[SIGNAL_GIVEN] = g_signal_new (
    "given", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "reason.give", NULL, give_cb);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "reasonentry");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-reason-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, JdReasonEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, JdReasonEntry, button);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, jd_reason_entry_give);
}

static void
jd_reason_entry_init (JdReasonEntry *self)
{
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
has_all (GPtrArray *entries, GPtrArray *of)
{
  g_autoptr (GHashTable) set = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < entries->len; i++)
    g_hash_table_add (set, g_ptr_array_index (entries, i));
  for (guint i = 0; i < of->len; i++)
    if (!g_hash_table_contains (set, g_ptr_array_index (of, i)))
      return FALSE;
  return TRUE;
}

/* Asks for the reason of @entries (of JdLogEntry, of the log of @project). What is typed and not given yet stays for
 * more lines than before; for others it is given to those that it was typed for, as text goes into the model when its
 * field is left. */
void
jd_reason_entry_show (JdReasonEntry *self, JdProject *project, GPtrArray *entries)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (JD_IS_REASON_ENTRY (self) && (project == NULL || JD_IS_PROJECT (project)));

  if (self->typed && (self->project != project || !has_all (entries, self->entries)))
    jd_reason_entry_give (self);
  if (self->project != project)
    self->typed = FALSE;
  g_set_object (&self->project, project);
  before = self->entries;
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (self->entries, g_object_ref (g_ptr_array_index (entries, i)));
  fill (self);
}

/* Takes back what was typed and not given. */
void
jd_reason_entry_reset (JdReasonEntry *self)
{
  g_return_if_fail (JD_IS_REASON_ENTRY (self));

  self->typed = FALSE;
  fill (self);
}

/* As if a person typed @text. */
void
jd_reason_entry_type (JdReasonEntry *self, const char *text)
{
  g_return_if_fail (JD_IS_REASON_ENTRY (self));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/* Gives what is typed to the lines. */
void
jd_reason_entry_give (JdReasonEntry *self)
{
  g_autofree char *text = NULL, *said = NULL;
  g_autoptr (GError) error = NULL;
  guint n;

  g_return_if_fail (JD_IS_REASON_ENTRY (self));

  if (!gtk_widget_get_sensitive (self->button))
    return;
  n = self->entries->len;
  text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  self->typed = FALSE;
  if (!jd_edit_give_reason (self->project, (JdLogEntry *const *) self->entries->pdata, n, text, &error))
    {
      self->typed = TRUE;
      jd_feedback_show_error (GTK_WIDGET (self), error);
      return;
    }
  fill (self);
  said = g_strdup_printf (ngettext ("Reason noted for %u change", "Reason noted for %u changes", n), n);
  jd_feedback_show (GTK_WIDGET (self), said);
  g_signal_emit (self, signals[SIGNAL_GIVEN], 0);
}
