/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-improvement-list.h"

#include "jd-finding-copy.h"
#include "jd-finding-list.h"
#include "jd-improvement-row.h"

struct _JdImprovementList
{
  JdView parent_instance;

  JdFindingKind kind;
  JdFindingList *findings;
  GPtrArray *rows;  /* (element-type JdImprovementRow): those that show something now */
  gboolean leading; /* the role is being selected from here */

  GtkStack *stack;
  GtkListView *list;
  GtkLabel *absence;
};

enum
{
  PROP_0,
  PROP_KIND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdImprovementList, jd_improvement_list, JD_TYPE_VIEW)

static JdRole *
get_current (JdImprovementList *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  return viewer != NULL ? jd_viewer_get_role (viewer) : NULL;
}

/* --- rows --- */

static void
row_set_up_cb (JdImprovementList *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jd_improvement_row_new ());
}

static void
row_bound_cb (JdImprovementList *self, GtkListItem *item)
{
  JdImprovementRow *row = JD_IMPROVEMENT_ROW (gtk_list_item_get_child (item));

  g_ptr_array_add (self->rows, row);
  jd_improvement_row_show (row, gtk_list_item_get_item (item), get_current (self));
}

static void
row_unbound_cb (JdImprovementList *self, GtkListItem *item)
{
  JdImprovementRow *row = JD_IMPROVEMENT_ROW (gtk_list_item_get_child (item));

  g_ptr_array_remove_fast (self->rows, row);
  jd_improvement_row_show (row, NULL, NULL);
}

static void
row_activated_cb (JdImprovementList *self, guint position)
{
  g_autoptr (JdFindingItem) item = g_list_model_get_item (G_LIST_MODEL (self->findings), position);

  self->leading = TRUE;
  jd_finding_item_select (item, jd_view_get_viewer (JD_VIEW (self)));
  self->leading = FALSE;
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  JdImprovementList *self = JD_IMPROVEMENT_LIST (widget);

  jd_finding_copy (widget, jd_view_get_viewer (JD_VIEW (self)), self->kind, self->kind);
}

/* --- view --- */

static void
jd_improvement_list_refresh (JdView *view)
{
  JdImprovementList *self = JD_IMPROVEMENT_LIST (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdFindings *findings = viewer != NULL ? jd_viewer_get_findings (viewer) : NULL;
  gboolean empty;

  if (findings == NULL)
    return;
  jd_finding_list_update (self->findings, findings, jd_viewer_get_language (viewer));
  empty = g_list_model_get_n_items (G_LIST_MODEL (self->findings)) == 0;
  gtk_label_set_text (self->absence, jd_findings_get_absence (findings, self->kind));
  gtk_stack_set_visible_child_name (self->stack, empty ? "absence" : "list");
}

/* Brings the row of the role that was selected elsewhere into sight. */
static void
jd_improvement_list_selection_changed (JdView *view)
{
  JdImprovementList *self = JD_IMPROVEMENT_LIST (view);
  JdRole *current = get_current (self);
  guint position;

  for (guint i = 0; i < self->rows->len; i++)
    jd_improvement_row_mark (g_ptr_array_index (self->rows, i), current);
  if (!self->leading && current != NULL && gtk_widget_get_mapped (GTK_WIDGET (self))
      && jd_finding_list_find (self->findings, current, &position))
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

static void
jd_improvement_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, JD_IMPROVEMENT_LIST (object)->kind);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_improvement_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      JD_IMPROVEMENT_LIST (object)->kind = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_improvement_list_constructed (GObject *object)
{
  JdImprovementList *self = JD_IMPROVEMENT_LIST (object);
  g_autoptr (GtkNoSelection) selection = NULL;

  self->findings = jd_finding_list_new (self->kind);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->findings)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, jd_finding_kind_get_heading (self->kind), -1);

  G_OBJECT_CLASS (jd_improvement_list_parent_class)->constructed (object);
}

static void
jd_improvement_list_dispose (GObject *object)
{
  JdImprovementList *self = JD_IMPROVEMENT_LIST (object);

  jd_view_unfollow (JD_VIEW (self));
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->findings);

  G_OBJECT_CLASS (jd_improvement_list_parent_class)->dispose (object);
}

static void
jd_improvement_list_finalize (GObject *object)
{
  g_ptr_array_unref (JD_IMPROVEMENT_LIST (object)->rows);

  G_OBJECT_CLASS (jd_improvement_list_parent_class)->finalize (object);
}

static void
jd_improvement_list_class_init (JdImprovementListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->get_property = jd_improvement_list_get_property;
  object_class->set_property = jd_improvement_list_set_property;
  object_class->constructed = jd_improvement_list_constructed;
  object_class->dispose = jd_improvement_list_dispose;
  object_class->finalize = jd_improvement_list_finalize;
  view_class->refresh = jd_improvement_list_refresh;
  view_class->selection_changed = jd_improvement_list_selection_changed;

  properties[PROP_KIND]
    = g_param_spec_enum ("kind",
                         NULL,
                         NULL,
                         JD_TYPE_FINDING_KIND,
                         JD_FINDING_IMPROVE_INSOURCE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "findings.copy", NULL, copy_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "findings.copy", NULL);

  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-improvement-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JdImprovementList, stack);
  gtk_widget_class_bind_template_child (widget_class, JdImprovementList, list);
  gtk_widget_class_bind_template_child (widget_class, JdImprovementList, absence);
  gtk_widget_class_bind_template_callback (widget_class, row_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbound_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "improvementlist");
}

static void
jd_improvement_list_init (JdImprovementList *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

JdFindingKind
jd_improvement_list_get_kind (JdImprovementList *self)
{
  g_return_val_if_fail (JD_IS_IMPROVEMENT_LIST (self), JD_FINDING_IMPROVE_INSOURCE);
  return self->kind;
}
