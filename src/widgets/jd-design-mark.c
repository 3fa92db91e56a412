/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-mark.h"

#include "jd-radar-figure.h"
#include "jd-theme.h"

#define WIDTH  28
#define HEIGHT 16

struct _JdDesignMark
{
  GtkWidget parent_instance;

  JdDesignKind kind;
  int place; /* among designs that are compared; -1: it stands by its kind */
};

enum
{
  PROP_0,
  PROP_KIND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdDesignMark, jd_design_mark, GTK_TYPE_WIDGET)

static void
find_look (JdDesignMark *self, JdSeriesSlot *slot, JdRadarStyle *style)
{
  static const struct
  {
    JdSeriesSlot slot;
    JdRadarStyle style;
  } looks[JD_N_DESIGN_KINDS] = {
    [JD_DESIGN_KIND_AS_IS] = { JD_SERIES_CURRENT, JD_RADAR_SOLID },
    [JD_DESIGN_KIND_TO_BE] = { JD_SERIES_TARGET, JD_RADAR_DASHED },
    [JD_DESIGN_KIND_OPTION] = { JD_SERIES_OTHER, JD_RADAR_DOTTED },
  };

  if (self->place >= 0)
    {
      jd_radar_get_compared_look ((guint) self->place, slot, style);
      return;
    }
  *slot = looks[self->kind].slot;
  *style = looks[self->kind].style;
}

static void
jd_design_mark_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  JdSeriesSlot slot;
  JdRadarStyle style;

  find_look (JD_DESIGN_MARK (widget), &slot, &style);
  jd_radar_draw_sample (
    cr, jd_theme_get_palette (widget), slot, style, (width - WIDTH) / 2.0 + 1, height / 2.0, WIDTH - 2);
  cairo_destroy (cr);
}

static void
jd_design_mark_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
jd_design_mark_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, JD_DESIGN_MARK (object)->kind);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_design_mark_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_KIND:
      jd_design_mark_set_kind (JD_DESIGN_MARK (object), g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_design_mark_class_init (JdDesignMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jd_design_mark_get_property;
  object_class->set_property = jd_design_mark_set_property;
  widget_class->snapshot = jd_design_mark_snapshot;
  widget_class->measure = jd_design_mark_measure;

  properties[PROP_KIND]
    = g_param_spec_enum ("kind",
                         NULL,
                         NULL,
                         JD_TYPE_DESIGN_KIND,
                         JD_DESIGN_KIND_AS_IS,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* The kind is in words beside it, always. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jd_design_mark_init (JdDesignMark *self)
{
  self->place = -1;
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  jd_theme_watch (GTK_WIDGET (self));
}

GtkWidget *
jd_design_mark_new (JdDesignKind kind)
{
  return g_object_new (JD_TYPE_DESIGN_MARK, "kind", kind, NULL);
}

void
jd_design_mark_set_kind (JdDesignMark *self, JdDesignKind kind)
{
  g_return_if_fail (JD_IS_DESIGN_MARK (self));

  if (self->kind == kind)
    return;
  self->kind = kind;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

/* Shows the line that the design at @place, from 0, has among those compared, whatever its kind. */
void
jd_design_mark_set_place (JdDesignMark *self, guint place)
{
  g_return_if_fail (JD_IS_DESIGN_MARK (self) && place < JD_MAX_COMPARED);

  self->place = (int) place;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
