/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-viewer.h"

#include "jd-viewer-private.h"

enum
{
  PROP_0,
  PROP_PROJECT,
  PROP_DESIGN,
  PROP_SECOND,
  PROP_LANGUAGE,
  PROP_ROLE,
  PROP_TRIED_PATTERN,
  N_PROPS
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_FILTER_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdViewer, jd_viewer, G_TYPE_OBJECT)

static void
emit_changed (JdViewer *self, JdStep *step)
{
  jd_viewer_forget_results (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, step);
}

/* A step may have deleted a design that is looked at. */
static void
leave_deleted_designs (JdViewer *self)
{
  if (self->second != NULL && !jd_project_has_design (self->project, self->second))
    {
      g_clear_object (&self->second);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECOND]);
    }
  if (self->design != NULL && !jd_project_has_design (self->project, self->design))
    {
      JdDesign *left = jd_project_get_newest_as_is (self->project);

      if (left == NULL)
        left = jd_project_get_design (self->project, 0);
      if (left == self->second && g_set_object (&self->second, NULL))
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECOND]);
      jd_viewer_set_tried_pattern (self, NULL);
      if (g_set_object (&self->design, left))
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESIGN]);
    }
}

static void
project_changed_cb (JdViewer *self, JdStep *step)
{
  gboolean designs_changed = jd_step_touches_list (step, jd_project_get_designs (self->project));

  jd_viewer_forget_results (self);
  if (designs_changed)
    leave_deleted_designs (self);
  emit_changed (self, designs_changed ? NULL : step);
}

static void
jd_viewer_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdViewer *self = JD_VIEWER (object);

  switch (prop_id)
    {
    case PROP_PROJECT:
      g_value_set_object (value, self->project);
      break;
    case PROP_DESIGN:
      g_value_set_object (value, self->design);
      break;
    case PROP_SECOND:
      g_value_set_object (value, self->second);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_ROLE:
      g_value_set_object (value, self->role);
      break;
    case PROP_TRIED_PATTERN:
      g_value_set_object (value, self->tried_pattern);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_viewer_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdViewer *self = JD_VIEWER (object);

  switch (prop_id)
    {
    case PROP_PROJECT:
      jd_viewer_set_project (self, g_value_get_object (value));
      break;
    case PROP_DESIGN:
      jd_viewer_set_design (self, g_value_get_object (value));
      break;
    case PROP_SECOND:
      jd_viewer_set_second (self, g_value_get_object (value));
      break;
    case PROP_LANGUAGE:
      jd_viewer_set_language (self, g_value_get_string (value));
      break;
    case PROP_TRIED_PATTERN:
      jd_viewer_set_tried_pattern (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_viewer_finalize (GObject *object)
{
  JdViewer *self = JD_VIEWER (object);

  jd_viewer_forget_results (self);
  g_clear_object (&self->project_signals);
  g_clear_pointer (&self->selected, g_hash_table_unref);
  g_clear_object (&self->tried_pattern);
  g_clear_object (&self->second);
  g_clear_object (&self->design);
  g_clear_object (&self->project);
  g_free (self->language);
  jd_filter_clear (&self->filter);

  G_OBJECT_CLASS (jd_viewer_parent_class)->finalize (object);
}

static void
jd_viewer_class_init (JdViewerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->get_property = jd_viewer_get_property;
  object_class->set_property = jd_viewer_set_property;
  object_class->finalize = jd_viewer_finalize;

  properties[PROP_PROJECT] = g_param_spec_object ("project", NULL, NULL, JD_TYPE_PROJECT, flags);
  properties[PROP_DESIGN] = g_param_spec_object ("design", NULL, NULL, JD_TYPE_DESIGN, flags);
  properties[PROP_SECOND] = g_param_spec_object ("second", NULL, NULL, JD_TYPE_DESIGN, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, "en", flags);
  properties[PROP_ROLE] = g_param_spec_object (
    "role", NULL, NULL, JD_TYPE_ROLE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TRIED_PATTERN] = g_param_spec_object ("tried-pattern", NULL, NULL, JD_TYPE_PATTERN, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED]
    = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, JD_TYPE_STEP);
  signals[SIGNAL_SELECTION_CHANGED]
    = g_signal_new ("selection-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FILTER_CHANGED]
    = g_signal_new ("filter-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jd_viewer_init (JdViewer *self)
{
  self->language = g_strdup ("en");
  self->selected = g_hash_table_new (NULL, NULL);
  jd_filter_init (&self->filter);
  self->project_signals = g_signal_group_new (JD_TYPE_PROJECT);
  g_signal_group_connect_swapped (self->project_signals, "changed", G_CALLBACK (project_changed_cb), self);
}

/* --- for the other files of the viewer --- */

void
jd_viewer_notify_role (JdViewer *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROLE]);
}

void
jd_viewer_emit_selection_changed (JdViewer *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

void
jd_viewer_notify_tried_pattern (JdViewer *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRIED_PATTERN]);
}

/* --- public --- */

/* Returns: (transfer full) */
JdViewer *
jd_viewer_new (void)
{
  return g_object_new (JD_TYPE_VIEWER, NULL);
}

/* Returns: (transfer none) (nullable) */
JdProject *
jd_viewer_get_project (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->project;
}

static JdDesign *
find_latest_to_be (JdProject *project)
{
  JdDesign *latest = NULL;

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *design = jd_project_get_design (project, i);

      if (jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE)
        latest = design;
    }
  return latest;
}

/* Looks at @project: its newest as-is design is edited, its last to-be design is the second one. */
void
jd_viewer_set_project (JdViewer *self, JdProject *project)
{
  JdDesign *design = NULL, *second = NULL;

  g_return_if_fail (JD_IS_VIEWER (self));

  if (self->project == project)
    return;

  jd_viewer_reset_selection (self);
  jd_viewer_set_tried_pattern (self, NULL);
  if (project != NULL)
    {
      design = jd_project_get_newest_as_is (project);
      if (design == NULL)
        design = jd_project_get_design (project, 0);
      second = find_latest_to_be (project);
    }
  if (second == design)
    second = NULL;
  jd_viewer_forget_results (self);
  g_set_object (&self->second, second);
  g_set_object (&self->design, design);
  g_set_object (&self->project, project);
  g_signal_group_set_target (self->project_signals, project);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESIGN]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECOND]);
  emit_changed (self, NULL);
}

/* The design that edits go to and that cards stand by. Returns: (transfer none) (nullable) */
JdDesign *
jd_viewer_get_design (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->design;
}

static void
set_designs (JdViewer *self, JdDesign *design, JdDesign *second)
{
  gboolean design_changed, second_changed;

  if (second == design)
    second = NULL;
  if (design != self->design)
    jd_viewer_set_tried_pattern (self, NULL);
  jd_viewer_forget_results (self);
  design_changed = g_set_object (&self->design, design);
  second_changed = g_set_object (&self->second, second);

  if (design_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESIGN]);
  if (second_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECOND]);
  if (design_changed || second_changed)
    emit_changed (self, NULL);
}

/* Edits @design from now on; where it was the second one, there is none. */
void
jd_viewer_set_design (JdViewer *self, JdDesign *design)
{
  g_return_if_fail (JD_IS_VIEWER (self) && (design == NULL || JD_IS_DESIGN (design)));

  set_designs (self, design, self->second);
}

/* The design shown beside the edited one, as badges and outlines. Returns: (transfer none) (nullable) */
JdDesign *
jd_viewer_get_second (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->second;
}

/* Shows @second (nullable) beside the edited design; the edited one itself counts as none. Where none is edited, as
 * in a project that had none, there is nothing to stand beside: @second is edited. */
void
jd_viewer_set_second (JdViewer *self, JdDesign *second)
{
  g_return_if_fail (JD_IS_VIEWER (self) && (second == NULL || JD_IS_DESIGN (second)));

  if (self->design == NULL)
    set_designs (self, second, NULL);
  else
    set_designs (self, self->design, second);
}

/* Edits the second design and shows the other beside it; nothing where there is no second. */
void
jd_viewer_swap_designs (JdViewer *self)
{
  g_autoptr (JdDesign) design = NULL;

  g_return_if_fail (JD_IS_VIEWER (self));

  if (self->second == NULL || self->design == NULL)
    return;
  design = g_object_ref (self->design);
  {
    g_autoptr (JdDesign) second = g_object_ref (self->second);

    set_designs (self, second, design);
  }
}

static gboolean
is_to_be (JdDesign *design)
{
  return design != NULL && jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE;
}

/* Of the two designs the one that is scored: the edited one, unless it is a to-be beside one that is none.
 * Returns: (transfer none) (nullable) */
JdDesign *
jd_viewer_get_current (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return is_to_be (self->design) && self->second != NULL && !is_to_be (self->second) ? self->second
                                                                                     : self->design;
}

/* Of the two designs the to-be that the current one is measured against. Returns: (transfer none) (nullable) */
JdDesign *
jd_viewer_get_target (JdViewer *self)
{
  JdDesign *current = jd_viewer_get_current (self);
  JdDesign *other = current == self->design ? self->second : self->design;

  return is_to_be (other) ? other : NULL;
}

/* The language of the catalogue's texts: "ja" or "en". */
const char *
jd_viewer_get_language (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->language;
}

void
jd_viewer_set_language (JdViewer *self, const char *language)
{
  g_return_if_fail (JD_IS_VIEWER (self) && language != NULL);

  if (g_str_equal (self->language, language))
    return;
  g_free (self->language);
  self->language = g_strdup (language);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
  emit_changed (self, NULL);
}

/* Returns: (transfer none) (nullable): the catalogue of the project */
JdCatalogue *
jd_viewer_get_catalogue (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->project != NULL ? jd_project_get_catalogue (self->project) : NULL;
}

/* Returns: (transfer none): @role in the edited design */
JdAssignment *
jd_viewer_get_assignment (JdViewer *self, JdRole *role)
{
  g_return_val_if_fail (JD_IS_VIEWER (self) && self->design != NULL, NULL);
  return jd_design_get_assignment (self->design, jd_role_get_index (role));
}

/* Returns: (transfer none) (nullable): @role in the second design, if there is one */
JdAssignment *
jd_viewer_get_second_assignment (JdViewer *self, JdRole *role)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return self->second != NULL ? jd_design_get_assignment (self->second, jd_role_get_index (role)) : NULL;
}

const JdFilter *
jd_viewer_get_filter (JdViewer *self)
{
  g_return_val_if_fail (JD_IS_VIEWER (self), NULL);
  return &self->filter;
}

void
jd_viewer_set_filter (JdViewer *self, const JdFilter *filter)
{
  g_return_if_fail (JD_IS_VIEWER (self) && filter != NULL);

  if (jd_filter_equal (&self->filter, filter))
    return;
  jd_filter_copy (&self->filter, filter);
  g_signal_emit (self, signals[SIGNAL_FILTER_CHANGED], 0);
}

/* Whether the filter wants @role; what it does not want is dimmed. */
gboolean
jd_viewer_matches (JdViewer *self, JdRole *role)
{
  const JdMaturity *maturity;

  g_return_val_if_fail (JD_IS_VIEWER (self) && JD_IS_ROLE (role), FALSE);

  if (jd_filter_is_empty (&self->filter))
    return TRUE;
  maturity = jd_viewer_get_edited_maturity (self);
  return jd_filter_matches (&self->filter,
                            self->project,
                            jd_viewer_get_assignment (self, role),
                            jd_viewer_get_second_assignment (self, role),
                            jd_maturity_get_role (maturity, jd_role_get_index (role))->score);
}

/* How many roles the filter wants. */
guint
jd_viewer_count_matches (JdViewer *self)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (self);
  guint n = 0;

  for (guint i = 0; catalogue != NULL && i < jd_catalogue_get_n_roles (catalogue); i++)
    n += jd_viewer_matches (self, jd_catalogue_get_role (catalogue, i));
  return n;
}
