/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-chip.h"

#include <glib/gi18n-lib.h>

#include "jd-design-mark.h"
#include "jd-design-popover.h"
#include "jd-design-texts.h"
#include "jd-words.h"

struct _JdDesignChip
{
  JdView parent_instance;

  GtkWidget *button;
  GtkWidget *mark;
  GtkWidget *kind;
  GtkWidget *title;

  gboolean second;
};

enum
{
  PROP_0,
  PROP_SECOND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdDesignChip, jd_design_chip, JD_TYPE_VIEW)

static JdDesign *
get_design (JdDesignChip *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  if (viewer == NULL)
    return NULL;
  return self->second ? jd_viewer_get_second (viewer) : jd_viewer_get_design (viewer);
}

/* The outline of the chip is the line of its kind: solid, dashed, dotted. */
static void
update_outline (JdDesignChip *self, JdDesign *design)
{
  static const char *const classes[JD_N_DESIGN_KINDS] = { "as-is", "to-be", "option" };

  for (int i = 0; i < JD_N_DESIGN_KINDS; i++)
    if (design != NULL && (int) jd_design_get_kind (design) == i)
      gtk_widget_add_css_class (GTK_WIDGET (self), classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), classes[i]);
}

static void
update_accessible (JdDesignChip *self, JdDesign *design)
{
  g_autofree char *name = design != NULL ? jd_design_dup_full_label (design) : g_strdup (_ ("none"));
  g_autofree char *label
    = g_strdup_printf (self->second ? _ ("Design shown beside: %s") : _ ("Edited design: %s"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (self->button, label);
}

static void
update (JdDesignChip *self)
{
  JdDesign *design = get_design (self);

  update_outline (self, design);
  update_accessible (self, design);
  gtk_widget_set_visible (self->mark, design != NULL);
  gtk_widget_set_visible (self->kind, design != NULL);
  if (design == NULL)
    {
      gtk_label_set_label (GTK_LABEL (self->title), _ ("None beside"));
      return;
    }
  jd_design_mark_set_kind (JD_DESIGN_MARK (self->mark), jd_design_get_kind (design));
  gtk_label_set_label (GTK_LABEL (self->kind), jd_design_kind_get_word (jd_design_get_kind (design)));
  gtk_label_set_label (GTK_LABEL (self->title),
                       *jd_design_get_title (design) != '\0' ? jd_design_get_title (design)
                                                             : jd_design_get_date (design));
}

static void
jd_design_chip_changed (JdView *view, JdStep *step)
{
  if (step == NULL || jd_step_touches_type (step, JD_TYPE_DESIGN))
    update (JD_DESIGN_CHIP (view));
}

/* The list is made when it is first asked for: few sessions need both, and none while it starts. */
static void
create_popover (GtkMenuButton *button, gpointer user_data)
{
  JdDesignChip *self = user_data;
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (viewer == NULL || jd_viewer_get_project (viewer) == NULL)
    return;
  if (popover == NULL)
    {
      popover = jd_design_popover_new (self->second);
      gtk_menu_button_set_popover (button, popover);
    }
  jd_design_popover_fill (JD_DESIGN_POPOVER (popover), viewer);
}

static void
jd_design_chip_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdDesignChip *self = JD_DESIGN_CHIP (object);

  switch (prop_id)
    {
    case PROP_SECOND:
      g_value_set_boolean (value, self->second);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_design_chip_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdDesignChip *self = JD_DESIGN_CHIP (object);

  switch (prop_id)
    {
    case PROP_SECOND:
      self->second = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_design_chip_dispose (GObject *object)
{
  JdDesignChip *self = JD_DESIGN_CHIP (object);

  if (self->button != NULL)
    gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), NULL, NULL, NULL);

  G_OBJECT_CLASS (jd_design_chip_parent_class)->dispose (object);
}

static void
jd_design_chip_class_init (JdDesignChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  object_class->get_property = jd_design_chip_get_property;
  object_class->set_property = jd_design_chip_set_property;
  object_class->dispose = jd_design_chip_dispose;
  view_class->changed = jd_design_chip_changed;

  properties[PROP_SECOND] = g_param_spec_boolean (
    "second", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (JD_TYPE_DESIGN_MARK);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-design-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignChip, button);
  gtk_widget_class_bind_template_child (widget_class, JdDesignChip, mark);
  gtk_widget_class_bind_template_child (widget_class, JdDesignChip, kind);
  gtk_widget_class_bind_template_child (widget_class, JdDesignChip, title);
}

static void
jd_design_chip_init (JdDesignChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popover, self, NULL);
}
