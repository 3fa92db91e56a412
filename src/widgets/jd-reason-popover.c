/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-reason-popover.h"

#include "jd-reason-entry.h"

struct _JdReasonPopover
{
  GtkPopover parent_instance;

  GtkLabel *about;
  JdReasonEntry *reason;
};

G_DEFINE_FINAL_TYPE (JdReasonPopover, jd_reason_popover, GTK_TYPE_POPOVER)

/* What is typed is given when its field is left; Escape has taken it back before. */
static void
closed_cb (JdReasonPopover *self)
{
  jd_reason_entry_give (self->reason);
}

static void
given_cb (JdReasonPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
jd_reason_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_REASON_POPOVER);

  G_OBJECT_CLASS (jd_reason_popover_parent_class)->dispose (object);
}

static void
jd_reason_popover_class_init (JdReasonPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_reason_popover_dispose;

  g_type_ensure (JD_TYPE_REASON_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-reason-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JdReasonPopover, about);
  gtk_widget_class_bind_template_child (widget_class, JdReasonPopover, reason);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, given_cb);
}

static void
jd_reason_popover_init (JdReasonPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_reason_popover_new (void)
{
  return g_object_new (JD_TYPE_REASON_POPOVER, NULL);
}

/* Asks for the reason of @entries (of JdLogEntry, of the log of @project); @about says what was changed. */
void
jd_reason_popover_ask (JdReasonPopover *self, JdProject *project, GPtrArray *entries, const char *about)
{
  g_return_if_fail (JD_IS_REASON_POPOVER (self) && JD_IS_PROJECT (project));

  gtk_label_set_label (self->about, about);
  jd_reason_entry_show (self->reason, project, entries);
}
