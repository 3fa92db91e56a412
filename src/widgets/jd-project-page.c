/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-project-page.h"

#include "jd-catalogue-facts.h"
#include "jd-columns-layout.h"
#include "jd-design-results.h"
#include "jd-participants.h"
#include "jd-pattern-table.h"
#include "jd-project-fields.h"
#include "jd-project-figures.h"
#include "jd-template.h"

struct _JdProjectPage
{
  GtkWidget parent_instance;

  JdProjectFields *fields;
  JdProjectFigures *figures;
  JdDesignResults *results;
  JdParticipants *participants;
  JdPatternTable *patterns;
  JdCatalogueFacts *catalogue;

  JdViewer *viewer;
  GSignalGroup *viewer_signals;
  gboolean stale; /* something changed while nobody saw the page */
};

enum
{
  PROP_0,
  PROP_VIEWER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdProjectPage, jd_project_page, GTK_TYPE_WIDGET)

/* The page shows something of everything, so there is little that it need not look at again. */
static void
refresh (JdProjectPage *self)
{
  self->stale = FALSE;
  if (self->viewer == NULL || jd_viewer_get_project (self->viewer) == NULL)
    return;
  jd_project_fields_refresh (self->fields, self->viewer);
  jd_project_figures_refresh (self->figures, self->viewer);
  jd_design_results_refresh (self->results, self->viewer);
  jd_participants_refresh (self->participants, self->viewer);
  jd_pattern_table_refresh (self->patterns, self->viewer);
  jd_catalogue_facts_refresh (
    self->catalogue, jd_viewer_get_catalogue (self->viewer), jd_viewer_get_language (self->viewer));
}

static void
viewer_changed_cb (JdProjectPage *self, JdStep *step)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->stale = TRUE;
}

static void
set_viewer (JdProjectPage *self, JdViewer *viewer)
{
  if (!g_set_object (&self->viewer, viewer))
    return;
  g_signal_group_set_target (self->viewer_signals, viewer);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEWER]);
}

static void
jd_project_page_map (GtkWidget *widget)
{
  if (JD_PROJECT_PAGE (widget)->stale)
    refresh (JD_PROJECT_PAGE (widget));

  GTK_WIDGET_CLASS (jd_project_page_parent_class)->map (widget);
}

static void
jd_project_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      g_value_set_object (value, JD_PROJECT_PAGE (object)->viewer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_project_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEWER:
      set_viewer (JD_PROJECT_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_project_page_dispose (GObject *object)
{
  JdProjectPage *self = JD_PROJECT_PAGE (object);

  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_PROJECT_PAGE);
  g_clear_object (&self->viewer_signals);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_project_page_parent_class)->dispose (object);
}

static void
jd_project_page_class_init (JdProjectPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_project_page_get_property;
  object_class->set_property = jd_project_page_set_property;
  object_class->dispose = jd_project_page_dispose;
  widget_class->map = jd_project_page_map;

  properties[PROP_VIEWER]
    = g_param_spec_object ("viewer",
                           NULL,
                           NULL,
                           JD_TYPE_VIEWER,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_CATALOGUE_FACTS);
  g_type_ensure (JD_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (JD_TYPE_DESIGN_RESULTS);
  g_type_ensure (JD_TYPE_PARTICIPANTS);
  g_type_ensure (JD_TYPE_PATTERN_TABLE);
  g_type_ensure (JD_TYPE_PROJECT_FIELDS);
  g_type_ensure (JD_TYPE_PROJECT_FIGURES);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-project-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, fields);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, figures);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, results);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, participants);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, patterns);
  gtk_widget_class_bind_template_child (widget_class, JdProjectPage, catalogue);
}

static void
jd_project_page_init (JdProjectPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->viewer_signals = g_signal_group_new (JD_TYPE_VIEWER);
  g_signal_group_connect_swapped (self->viewer_signals, "changed", G_CALLBACK (viewer_changed_cb), self);
}

GtkWidget *
jd_project_page_new (JdViewer *viewer)
{
  return g_object_new (JD_TYPE_PROJECT_PAGE, "viewer", viewer, NULL);
}

/* Hands in what is being typed, before the project is saved. Returns: FALSE where something of it was refused */
gboolean
jd_project_page_commit (JdProjectPage *self)
{
  gboolean taken;

  g_return_val_if_fail (JD_IS_PROJECT_PAGE (self), TRUE);

  taken = jd_project_fields_commit (self->fields);
  return jd_participants_commit (self->participants) && taken;
}
