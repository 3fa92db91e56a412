/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-date-field.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "jd-draft-text.h"
#include "jd-field.h"
#include "jd-template.h"

struct _JdDateField
{
  GtkWidget parent_instance;

  char *label;
  GtkBox *line;
  JdDraftText *draft;
  GtkMenuButton *button;
  GtkLabel *wrong;
  GtkLabel *remark;

  char *picked; /* in the calendar, and soon to be taken */
  guint take_id;
};

enum
{
  PROP_0,
  PROP_LABEL,
  N_PROPS
};

enum
{
  SIGNAL_COMMIT,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JdDateField, jd_date_field, GTK_TYPE_WIDGET)

/* The day that @text means, as YYYY-MM-DD: "2027/3/31", "20270331" and full-width figures are understood.
 * Returns: (transfer full) (nullable): empty for empty, NULL where it is no day */
char *
jd_date_dup_normal (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *normal = NULL;
  guint year, month, day;
  int end = 0;

  g_return_val_if_fail (text != NULL, NULL);

  if (plain == NULL)
    return NULL;
  g_strstrip (plain);
  if (*plain == '\0')
    return g_strdup ("");

  g_strdelimit (plain, "/.", '-');
  if (sscanf (plain, "%4u-%2u-%2u%n", &year, &month, &day, &end) != 3 || plain[end] != '\0')
    {
      end = 0;
      if (strlen (plain) != 8 || sscanf (plain, "%4u%2u%2u%n", &year, &month, &day, &end) != 3 || end != 8)
        return NULL;
    }
  normal = g_strdup_printf ("%04u-%02u-%02u", year, month, day);
  return jd_date_is_valid (normal) ? g_steal_pointer (&normal) : NULL;
}

static void
say_wrong (JdDateField *self, const char *message)
{
  jd_draft_text_set_wrong (self->draft, message);
  gtk_label_set_text (self->wrong, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->wrong), message != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->remark),
                          message == NULL && *gtk_label_get_text (self->remark) != '\0');
}

static void
draft_committed_cb (JdDateField *self, const char *text)
{
  g_autofree char *day = jd_date_dup_normal (text);

  if (day == NULL)
    {
      say_wrong (self, _ ("This is no day. Write it as YYYY-MM-DD."));
      return;
    }
  say_wrong (self, NULL);
  /* The field takes the usual form; if the model has that already, nothing else is to be done. */
  jd_draft_text_type (self->draft, day);
  if (jd_draft_text_is_pending (self->draft))
    g_signal_emit (self, signals[SIGNAL_COMMIT], 0, day);
}

static void
forget_picked (JdDateField *self)
{
  g_clear_handle_id (&self->take_id, g_source_remove);
  g_clear_pointer (&self->picked, g_free);
}

static gboolean
take_picked_cb (gpointer user_data)
{
  JdDateField *self = user_data;
  g_autofree char *day = g_steal_pointer (&self->picked);

  self->take_id = 0;
  gtk_menu_button_popdown (self->button);
  jd_draft_text_type (self->draft, day);
  jd_draft_text_commit (self->draft);
  return G_SOURCE_REMOVE;
}

/* Turning the page from a 31st to a shorter month selects a day too, just before it tells of the new page: a day
 * is picked only if no page is turned after it. */
static void
day_selected_cb (JdDateField *self, GtkCalendar *calendar)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (calendar);

  forget_picked (self);
  self->picked = g_date_time_format (date, "%Y-%m-%d");
  self->take_id = g_idle_add (take_picked_cb, self);
}

static void
watch_calendar (JdDateField *self, GtkWidget *calendar)
{
  static const char *const pages[] = { "prev-month", "next-month", "prev-year", "next-year" };

  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (day_selected_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    g_signal_connect_object (calendar, pages[i], G_CALLBACK (forget_picked), self, G_CONNECT_SWAPPED);
}

/* A calendar is dear: it is made anew for each look. */
static void
create_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  JdDateField *self = user_data;
  g_autofree char *text = jd_draft_text_dup_text (self->draft);
  g_autofree char *day = jd_date_dup_normal (text);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();

  if (day != NULL && *day != '\0')
    {
      g_autofree char *noon = g_strconcat (day, "T12:00:00", NULL);
      g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
      g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, zone);

      if (date != NULL)
        gtk_calendar_select_day (GTK_CALENDAR (calendar), date);
    }
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (calendar), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Calendar"), -1);
  watch_calendar (self, calendar);
  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (button, popover);
}

static void
jd_date_field_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LABEL:
      JD_DATE_FIELD (object)->label = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_date_field_constructed (GObject *object)
{
  JdDateField *self = JD_DATE_FIELD (object);

  G_OBJECT_CLASS (jd_date_field_parent_class)->constructed (object);

  self->draft = g_object_new (JD_TYPE_DRAFT_TEXT, "label", self->label, "hexpand", TRUE, NULL);
  g_signal_connect_swapped (self->draft, "commit", G_CALLBACK (draft_committed_cb), self);
  gtk_box_prepend (self->line, GTK_WIDGET (self->draft));
  gtk_menu_button_set_create_popup_func (self->button, create_popup_cb, self, NULL);
}

static void
jd_date_field_dispose (GObject *object)
{
  forget_picked (JD_DATE_FIELD (object));
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_DATE_FIELD);

  G_OBJECT_CLASS (jd_date_field_parent_class)->dispose (object);
}

static void
jd_date_field_finalize (GObject *object)
{
  g_free (JD_DATE_FIELD (object)->label);

  G_OBJECT_CLASS (jd_date_field_parent_class)->finalize (object);
}

static void
jd_date_field_class_init (JdDateFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = jd_date_field_set_property;
  object_class->constructed = jd_date_field_constructed;
  object_class->dispose = jd_date_field_dispose;
  object_class->finalize = jd_date_field_finalize;

  properties[PROP_LABEL] = g_param_spec_string (
    "label", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

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

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-date-field.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDateField, line);
  gtk_widget_class_bind_template_child (widget_class, JdDateField, button);
  gtk_widget_class_bind_template_child (widget_class, JdDateField, wrong);
  gtk_widget_class_bind_template_child (widget_class, JdDateField, remark);
  gtk_widget_class_set_css_name (widget_class, "datefield");
}

static void
jd_date_field_init (JdDateField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows @day of @about: YYYY-MM-DD, empty for none, NULL for "different values"; see jd_draft_text_show(). */
void
jd_date_field_show (JdDateField *self, gpointer about, const char *day)
{
  g_return_if_fail (JD_IS_DATE_FIELD (self));

  jd_draft_text_show (self->draft, about, day);
  if (!jd_draft_text_is_pending (self->draft))
    say_wrong (self, NULL);
}

/* Replaces the draft, as typing does. */
void
jd_date_field_type (JdDateField *self, const char *text)
{
  g_return_if_fail (JD_IS_DATE_FIELD (self));
  jd_draft_text_type (self->draft, text);
}

/* The text as it stands in the field. Returns: (transfer full) */
char *
jd_date_field_dup_text (JdDateField *self)
{
  g_return_val_if_fail (JD_IS_DATE_FIELD (self), NULL);
  return jd_draft_text_dup_text (self->draft);
}

/* Says what is odd about the day that is shown, which is a day all the same; NULL: nothing. */
void
jd_date_field_set_remark (JdDateField *self, const char *remark)
{
  g_return_if_fail (JD_IS_DATE_FIELD (self));

  gtk_label_set_text (self->remark, remark != NULL ? remark : "");
  gtk_widget_set_visible (GTK_WIDGET (self->remark), remark != NULL);
}

/* Hands in what is typed. Returns: FALSE where it is no day, which the field then says */
gboolean
jd_date_field_commit (JdDateField *self)
{
  g_return_val_if_fail (JD_IS_DATE_FIELD (self), TRUE);
  return jd_draft_text_commit (self->draft);
}
