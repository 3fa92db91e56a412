/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-box.h"

#include "jd-finding-copy.h"
#include "jd-finding-list.h"
#include "jd-finding-row.h"

struct _JdFindingBox
{
  JdView parent_instance;

  JdFindingKind kind;
  JdFindingList *findings;

  GtkLabel *heading;
  GtkLabel *count;
  GtkListBox *list;
  GtkLabel *absence;
};

enum
{
  PROP_0,
  PROP_KIND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdFindingBox, jd_finding_box, JD_TYPE_VIEW)

static GtkWidget *
create_row_cb (gpointer item, gpointer self)
{
  return jd_finding_row_new (item, jd_view_get_viewer (self));
}

static void
row_activated_cb (JdFindingBox *self, JdFindingRow *row)
{
  jd_finding_row_select (row);
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdFindingBox *self = JD_FINDING_BOX (widget);

  jd_finding_copy (widget, jd_view_get_viewer (JD_VIEW (self)), self->kind, self->kind);
}

static void
jd_finding_box_refresh (JdView *view)
{
  JdFindingBox *self = JD_FINDING_BOX (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdFindings *findings = viewer != NULL ? jd_viewer_get_findings (viewer) : NULL;
  g_autofree char *count = NULL;
  guint n;

  if (findings == NULL)
    return;
  jd_finding_list_update (self->findings, findings, jd_viewer_get_language (viewer));
  n = g_list_model_get_n_items (G_LIST_MODEL (self->findings));
  count = g_strdup_printf ("%u", n);
  gtk_label_set_text (self->count, count);
  gtk_label_set_text (self->absence, jd_findings_get_absence (findings, self->kind));
  gtk_widget_set_visible (GTK_WIDGET (self->absence), n == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
}

/* Rows hold the viewer that they were made for. */
static void
jd_finding_box_viewer_set (JdView *view)
{
  JdFindingBox *self = JD_FINDING_BOX (view);

  g_clear_object (&self->findings);
  self->findings = jd_finding_list_new (self->kind);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->findings), create_row_cb, self, NULL);

  JD_VIEW_CLASS (jd_finding_box_parent_class)->viewer_set (view);
}

static void
jd_finding_box_selection_changed (JdView *view)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (JD_FINDING_BOX (view)->list, i)) != NULL; i++)
    jd_finding_row_mark (JD_FINDING_ROW (row));
}

static void
jd_finding_box_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, JD_FINDING_BOX (object)->kind);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_finding_box_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      JD_FINDING_BOX (object)->kind = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_finding_box_constructed (GObject *object)
{
  JdFindingBox *self = JD_FINDING_BOX (object);
  const char *heading = jd_finding_kind_get_heading (self->kind);

  gtk_label_set_text (self->heading, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);

  G_OBJECT_CLASS (jd_finding_box_parent_class)->constructed (object);
}

static void
jd_finding_box_dispose (GObject *object)
{
  JdFindingBox *self = JD_FINDING_BOX (object);

  jd_view_unfollow (JD_VIEW (self));
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->findings);

  G_OBJECT_CLASS (jd_finding_box_parent_class)->dispose (object);
}

static void
jd_finding_box_class_init (JdFindingBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->get_property = jd_finding_box_get_property;
  object_class->set_property = jd_finding_box_set_property;
  object_class->constructed = jd_finding_box_constructed;
  object_class->dispose = jd_finding_box_dispose;
  view_class->viewer_set = jd_finding_box_viewer_set;
  view_class->refresh = jd_finding_box_refresh;
  view_class->selection_changed = jd_finding_box_selection_changed;

  properties[PROP_KIND]
    = g_param_spec_enum ("kind",
                         NULL,
                         NULL,
                         JD_TYPE_FINDING_KIND,
                         JD_FINDING_STRENGTH,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "findings.copy", NULL, copy_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "findings.copy", NULL);

  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-finding-box.ui");
  gtk_widget_class_bind_template_child (widget_class, JdFindingBox, heading);
  gtk_widget_class_bind_template_child (widget_class, JdFindingBox, count);
  gtk_widget_class_bind_template_child (widget_class, JdFindingBox, list);
  gtk_widget_class_bind_template_child (widget_class, JdFindingBox, absence);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_css_name (widget_class, "findingbox");
}

static void
jd_finding_box_init (JdFindingBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The row about the function of @role. Returns: (transfer none) (nullable) */
GtkWidget *
jd_finding_box_find_row (JdFindingBox *self, JdRole *role)
{
  guint position;

  g_return_val_if_fail (JD_IS_FINDING_BOX (self) && JD_IS_ROLE (role), NULL);

  if (self->findings == NULL || !jd_finding_list_find (self->findings, role, &position))
    return NULL;
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position));
}
