/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names stand below the field while it is typed in. The focus stays in the field: Up and Down go through the names,
 * Enter takes one, and who knows better types on. */
#include "jd-owner-field.h"

#include <glib/gi18n-lib.h>

#include "jd-draft-text.h"
#include "jd-template.h"

#define MOST_NAMES 12

struct _JdOwnerField
{
  GtkWidget parent_instance;

  JdProject *project;
  JdDraftText *draft;
  GtkPopover *popover;
  GtkListBox *names;
};

enum
{
  SIGNAL_COMMIT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdOwnerField, jd_owner_field, GTK_TYPE_WIDGET)

/* Widths, capital letters and composed forms make no other name. */
static char *
dup_folded (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (normal != NULL ? normal : "", -1);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

/* All owners that any design of the project names, each once. */
static GPtrArray *
list_owners (JdProject *project)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *owners = g_ptr_array_new ();

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *design = jd_project_get_design (project, i);

      for (guint k = 0; k < jd_design_get_n_assignments (design); k++)
        {
          const char *owner = jd_assignment_get_owner (jd_design_get_assignment (design, k));

          if (*owner != '\0' && g_hash_table_add (seen, (char *) owner))
            g_ptr_array_add (owners, (char *) owner);
        }
    }
  g_ptr_array_sort (owners, compare_names);
  return owners;
}

/* The owners whom the project names and whose name @part is in, without the one in the field; all where @part is empty.
 * Returns: (transfer full) */
GStrv
jd_owner_field_dup_offered (JdOwnerField *self, const char *part)
{
  g_autoptr (GStrvBuilder) offered = g_strv_builder_new ();
  g_autoptr (GPtrArray) owners = NULL;
  g_autofree char *text = NULL, *folded_part = NULL;
  guint n_offered = 0;

  g_return_val_if_fail (JD_IS_OWNER_FIELD (self) && part != NULL, NULL);

  if (self->project == NULL)
    return g_strv_builder_end (offered);
  text = jd_draft_text_dup_text (self->draft);
  folded_part = dup_folded (part);
  owners = list_owners (self->project);
  for (guint i = 0; i < owners->len && n_offered < MOST_NAMES; i++)
    {
      const char *owner = g_ptr_array_index (owners, i);
      g_autofree char *folded = dup_folded (owner);

      if (strstr (folded, folded_part) == NULL || g_str_equal (owner, text))
        continue;
      g_strv_builder_add (offered, owner);
      n_offered++;
    }
  return g_strv_builder_end (offered);
}

/* Shows the names that @part is a part of. */
static void
offer (JdOwnerField *self, const char *part)
{
  g_auto (GStrv) offered = jd_owner_field_dup_offered (self, part);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->names, 0)) != NULL)
    gtk_list_box_remove (self->names, GTK_WIDGET (row));
  for (guint i = 0; offered[i] != NULL; i++)
    {
      GtkWidget *label = gtk_label_new (offered[i]);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_append (self->names, label);
    }
  if (offered[0] != NULL)
    gtk_popover_popup (self->popover);
  else
    gtk_popover_popdown (self->popover);
}

static void
take_row (JdOwnerField *self, GtkListBoxRow *row)
{
  g_autofree char *name = g_strdup (gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (row))));

  gtk_popover_popdown (self->popover);
  jd_draft_text_type (self->draft, name);
  gtk_popover_popdown (self->popover);
  jd_draft_text_commit (self->draft);
}

static void
row_activated_cb (JdOwnerField *self, GtkListBoxRow *row)
{
  take_row (self, row);
}

static void
choose_next (JdOwnerField *self, int step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->names);
  int index = row != NULL ? gtk_list_box_row_get_index (row) + step : step > 0 ? 0 : -1;

  row = index >= 0 ? gtk_list_box_get_row_at_index (self->names, index) : NULL;
  gtk_list_box_select_row (self->names, row);
}

static gboolean
key_pressed_cb (JdOwnerField *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean open = gtk_widget_get_visible (GTK_WIDGET (self->popover));
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->names);

  /* An input method that composes keeps its keys. */
  if (jd_draft_text_is_composing (self->draft))
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      if (open)
        choose_next (self, 1);
      else
        offer (self, "");
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      if (open)
        choose_next (self, -1);
      return open;
    case GDK_KEY_Escape:
      gtk_popover_popdown (self->popover);
      return open;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      if (open && row != NULL)
        {
          take_row (self, row);
          return GDK_EVENT_STOP;
        }
      gtk_popover_popdown (self->popover);
      return GDK_EVENT_PROPAGATE;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
typed_cb (JdOwnerField *self)
{
  g_autofree char *text = jd_draft_text_dup_text (self->draft);

  offer (self, text);
}

static void
focus_left_cb (JdOwnerField *self)
{
  gtk_popover_popdown (self->popover);
}

static void
draft_committed_cb (JdOwnerField *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_COMMIT], 0, text);
}

static void
jd_owner_field_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (JD_OWNER_FIELD (widget)->draft),
                      orientation,
                      for_size,
                      minimum,
                      natural,
                      minimum_baseline,
                      natural_baseline);
}

static void
jd_owner_field_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JdOwnerField *self = JD_OWNER_FIELD (widget);

  gtk_widget_size_allocate (GTK_WIDGET (self->draft), &(GtkAllocation){ 0, 0, width, height }, baseline);
  gtk_widget_set_size_request (GTK_WIDGET (self->names), width, -1);
  gtk_popover_present (self->popover);
}

static void
jd_owner_field_dispose (GObject *object)
{
  JdOwnerField *self = JD_OWNER_FIELD (object);

  g_clear_object (&self->project);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_OWNER_FIELD);

  G_OBJECT_CLASS (jd_owner_field_parent_class)->dispose (object);
}

static void
jd_owner_field_class_init (JdOwnerFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_owner_field_dispose;
  widget_class->measure = jd_owner_field_measure;
  widget_class->size_allocate = jd_owner_field_size_allocate;

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

  g_type_ensure (JD_TYPE_DRAFT_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-owner-field.ui");
  gtk_widget_class_bind_template_child (widget_class, JdOwnerField, draft);
  gtk_widget_class_bind_template_child (widget_class, JdOwnerField, popover);
  gtk_widget_class_bind_template_child (widget_class, JdOwnerField, names);
  gtk_widget_class_bind_template_callback (widget_class, draft_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_set_css_name (widget_class, "ownerfield");
}

static void
jd_owner_field_init (JdOwnerField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows @name of @about, NULL for "different names"; see jd_draft_text_show(). The names of @project are offered. */
void
jd_owner_field_show (JdOwnerField *self, gpointer about, JdProject *project, const char *name)
{
  g_return_if_fail (JD_IS_OWNER_FIELD (self) && JD_IS_PROJECT (project));

  g_set_object (&self->project, project);
  jd_draft_text_show (self->draft, about, name);
}

/* Replaces the draft, as typing does. */
void
jd_owner_field_type (JdOwnerField *self, const char *text)
{
  g_return_if_fail (JD_IS_OWNER_FIELD (self));
  jd_draft_text_type (self->draft, text);
}

/* Hands in what is typed. Returns: FALSE where the model refused it */
gboolean
jd_owner_field_commit (JdOwnerField *self)
{
  g_return_val_if_fail (JD_IS_OWNER_FIELD (self), TRUE);
  return jd_draft_text_commit (self->draft);
}
