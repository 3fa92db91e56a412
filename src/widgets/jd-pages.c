/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pages.h"

#include <adwaita.h>

#include "jd-template.h"

struct _JdPages
{
  GtkWidget parent_instance;

  GtkWidget *bar;
  GtkWidget *switcher;
  AdwBin *controls;
  GtkStack *stack;
};

enum
{
  PROP_0,
  PROP_PAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdPages, jd_pages, GTK_TYPE_WIDGET)

/* A bar with nothing to choose and no controls takes no room. */
static void
update_bar (JdPages *self)
{
  JdView *view = jd_pages_get_view (self);
  GtkWidget *controls = view != NULL ? jd_view_get_controls (view) : NULL;
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->stack);
  gboolean several = g_list_model_get_n_items (G_LIST_MODEL (pages)) > 1;

  /* Its parent is the view's no more once the page is another. */
  adw_bin_set_child (self->controls, controls);
  gtk_widget_set_visible (self->switcher, several);
  gtk_widget_set_visible (self->bar, several || controls != NULL);
}

static void
visible_child_changed_cb (JdPages *self)
{
  if (gtk_stack_get_visible_child (self->stack) == NULL)
    return;
  update_bar (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/* --- class --- */

static void
jd_pages_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_string (value, jd_pages_get_page (JD_PAGES (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_pages_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_PAGE:
      jd_pages_set_page (JD_PAGES (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_pages_dispose (GObject *object)
{
  JdPages *self = JD_PAGES (object);

  if (self->controls != NULL)
    adw_bin_set_child (self->controls, NULL);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_PAGES);

  G_OBJECT_CLASS (jd_pages_parent_class)->dispose (object);
}

static void
jd_pages_class_init (JdPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_pages_get_property;
  object_class->set_property = jd_pages_set_property;
  object_class->dispose = jd_pages_dispose;

  properties[PROP_PAGE] = g_param_spec_string (
    "page", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, JdPages, bar);
  gtk_widget_class_bind_template_child (widget_class, JdPages, switcher);
  gtk_widget_class_bind_template_child (widget_class, JdPages, controls);
  gtk_widget_class_bind_template_child (widget_class, JdPages, stack);
  gtk_widget_class_bind_template_callback (widget_class, visible_child_changed_cb);
  gtk_widget_class_set_css_name (widget_class, "pages");
}

static void
jd_pages_init (JdPages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update_bar (self);
}

GtkWidget *
jd_pages_new (void)
{
  return g_object_new (JD_TYPE_PAGES, NULL);
}

/* Adds a page, @title being what the bar says of it; the first one is shown until another is. */
void
jd_pages_add (JdPages *self, const char *name, const char *title)
{
  g_return_if_fail (JD_IS_PAGES (self) && name != NULL && title != NULL);

  gtk_stack_add_titled (self->stack, adw_bin_new (), name, title);
  update_bar (self);
}

gboolean
jd_pages_has (JdPages *self, const char *name)
{
  g_return_val_if_fail (JD_IS_PAGES (self) && name != NULL, FALSE);
  return gtk_stack_get_child_by_name (self->stack, name) != NULL;
}

/* Returns: (transfer none) (nullable): none without pages */
const char *
jd_pages_get_page (JdPages *self)
{
  g_return_val_if_fail (JD_IS_PAGES (self), NULL);
  return gtk_stack_get_visible_child_name (self->stack);
}

/* Shows the page @name, which must have been added. */
void
jd_pages_set_page (JdPages *self, const char *name)
{
  g_return_if_fail (JD_IS_PAGES (self) && jd_pages_has (self, name));
  gtk_stack_set_visible_child_name (self->stack, name);
}

/* Shows the page so many @steps after this one, or before it; from the last on to the first. */
void
jd_pages_move (JdPages *self, int steps)
{
  g_autoptr (GtkSelectionModel) pages = NULL;
  int n;

  g_return_if_fail (JD_IS_PAGES (self));

  pages = gtk_stack_get_pages (self->stack);
  n = (int) g_list_model_get_n_items (G_LIST_MODEL (pages));
  for (int i = 0; i < n; i++)
    if (gtk_selection_model_is_selected (pages, (guint) i))
      {
        gtk_selection_model_select_item (pages, (guint) (((i + steps) % n + n) % n), TRUE);
        return;
      }
}

/* Returns: (transfer none) (nullable): the view of the page that is shown; none until it has one */
JdView *
jd_pages_get_view (JdPages *self)
{
  GtkWidget *shown;

  g_return_val_if_fail (JD_IS_PAGES (self), NULL);

  shown = gtk_stack_get_visible_child (self->stack);
  return shown != NULL ? (JdView *) adw_bin_get_child (ADW_BIN (shown)) : NULL;
}

/* Puts @view into the page that is shown. */
void
jd_pages_set_view (JdPages *self, JdView *view)
{
  g_return_if_fail (JD_IS_PAGES (self) && JD_IS_VIEW (view) && jd_pages_get_page (self) != NULL);

  adw_bin_set_child (ADW_BIN (gtk_stack_get_visible_child (self->stack)), GTK_WIDGET (view));
  update_bar (self);
}
