/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-log-filter-bar.h"

#include <glib/gi18n-lib.h>

#include "jd-log-filter-popover.h"
#include "jd-template.h"

struct _JdLogFilterBar
{
  GtkWidget parent_instance;

  GtkEditable *search;
  GtkToggleButton *unexplained;
  GtkToggleButton *selected_only;
  GtkMenuButton *more;

  JdViewer *viewer;
  JdLogFilter filter;
  gboolean filling; /* the controls are being told what the filter is */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdLogFilterBar, jd_log_filter_bar, GTK_TYPE_WIDGET)

/* How many things are asked that are seen in the popover alone. */
static guint
count_hidden (const JdLogFilter *filter)
{
  return (*filter->function != '\0') + (*filter->design != '\0')
         + (*filter->from != '\0' || *filter->to != '\0');
}

static void
update_more (JdLogFilterBar *self)
{
  guint n = count_hidden (&self->filter);
  /* Translators: the button of a filter; %u is how many things it asks. */
  g_autofree char *label
    = n > 0 ? g_strdup_printf (_ ("Function and Day (%u)"), n) : g_strdup (_ ("Function and Day"));

  gtk_menu_button_set_label (self->more, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
tell (JdLogFilterBar *self)
{
  update_more (self);
  if (!self->filling)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The roles that are selected, in the order of the catalogue. Returns: (transfer full) */
static char **
dup_selected_codes (JdLogFilterBar *self)
{
  g_autoptr (GPtrArray) roles = self->viewer != NULL ? jd_viewer_dup_selected (self->viewer) : NULL;
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  for (guint i = 0; roles != NULL && i < roles->len; i++)
    g_strv_builder_add (codes, jd_role_get_code (g_ptr_array_index (roles, i)));
  return g_strv_builder_end (codes);
}

/* --- the controls --- */

static void
search_changed_cb (JdLogFilterBar *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->search)));

  /* The entry tells late, also of what it was set to. */
  if (g_str_equal (text, self->filter.text))
    return;
  g_free (self->filter.text);
  self->filter.text = g_steal_pointer (&text);
  tell (self);
}

static void
unexplained_toggled_cb (JdLogFilterBar *self)
{
  self->filter.unexplained = gtk_toggle_button_get_active (self->unexplained);
  tell (self);
}

static void
selected_only_toggled_cb (JdLogFilterBar *self)
{
  g_clear_pointer (&self->filter.roles, g_strfreev);
  if (gtk_toggle_button_get_active (self->selected_only))
    self->filter.roles = dup_selected_codes (self);
  tell (self);
}

static void
popover_changed_cb (JdLogFilterBar *self, JdLogFilterPopover *popover)
{
  jd_log_filter_popover_apply (popover, &self->filter);
  tell (self);
}

/* The popover is made when it is first asked for, and filled each time. */
static void
create_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  JdLogFilterBar *self = user_data;
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover == NULL)
    {
      popover = GTK_POPOVER (jd_log_filter_popover_new ());
      g_signal_connect_object (popover, "changed", G_CALLBACK (popover_changed_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, GTK_WIDGET (popover));
    }
  if (self->viewer != NULL && jd_viewer_get_project (self->viewer) != NULL)
    jd_log_filter_popover_fill (JD_LOG_FILTER_POPOVER (popover), self->viewer, &self->filter);
}

/* --- class --- */

static void
jd_log_filter_bar_dispose (GObject *object)
{
  JdLogFilterBar *self = JD_LOG_FILTER_BAR (object);

  self->filling = TRUE;
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_LOG_FILTER_BAR);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_log_filter_bar_parent_class)->dispose (object);
}

static void
jd_log_filter_bar_finalize (GObject *object)
{
  jd_log_filter_clear (&JD_LOG_FILTER_BAR (object)->filter);

  G_OBJECT_CLASS (jd_log_filter_bar_parent_class)->finalize (object);
}

static void
jd_log_filter_bar_class_init (JdLogFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jd_log_filter_bar_dispose;
  object_class->finalize = jd_log_filter_bar_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new (
    "changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-log-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterBar, search);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterBar, unexplained);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterBar, selected_only);
  gtk_widget_class_bind_template_child (widget_class, JdLogFilterBar, more);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, unexplained_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_only_toggled_cb);
}

static void
jd_log_filter_bar_init (JdLogFilterBar *self)
{
  jd_log_filter_init (&self->filter);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->more, create_popup_cb, self, NULL);
  update_more (self);
}

/* The functions and designs that the controls offer, and the selection that they may follow, are those of @viewer
 * (nullable). */
void
jd_log_filter_bar_set_viewer (JdLogFilterBar *self, JdViewer *viewer)
{
  g_return_if_fail (JD_IS_LOG_FILTER_BAR (self));
  g_set_object (&self->viewer, viewer);
}

/* Returns: (transfer none) */
const JdLogFilter *
jd_log_filter_bar_get_filter (JdLogFilterBar *self)
{
  g_return_val_if_fail (JD_IS_LOG_FILTER_BAR (self), NULL);
  return &self->filter;
}

/* Asks for what @filter wants; of its roles, only whether it names any. */
void
jd_log_filter_bar_set_filter (JdLogFilterBar *self, const JdLogFilter *filter)
{
  g_return_if_fail (JD_IS_LOG_FILTER_BAR (self));

  self->filling = TRUE;
  jd_log_filter_copy (&self->filter, filter);
  gtk_editable_set_text (self->search, filter->text);
  gtk_toggle_button_set_active (self->unexplained, filter->unexplained);
  gtk_toggle_button_set_active (self->selected_only, filter->roles != NULL);
  self->filling = FALSE;
  tell (self);
}

/* Other roles are selected: wants theirs, where only those of the selected roles are wanted. */
void
jd_log_filter_bar_follow_selection (JdLogFilterBar *self)
{
  g_return_if_fail (JD_IS_LOG_FILTER_BAR (self));

  if (gtk_toggle_button_get_active (self->selected_only))
    selected_only_toggled_cb (self);
}
