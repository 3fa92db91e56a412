/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-self-check-notice.h"

#include <glib/gi18n-lib.h>

#include "jd-clock.h"
#include "jd-self-check.h"

struct _JdSelfCheckNotice
{
  JdView parent_instance;

  JdProject *put_away; /* whose reminder nobody wants to see again; NULL: none */

  GtkWidget *line;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (JdSelfCheckNotice, jd_self_check_notice, JD_TYPE_VIEW)

static char *
dup_text (JdDesign *newest)
{
  return g_strdup_printf (ngettext ("The newest self-check, of %s, is more than %d month old.",
                                    "The newest self-check, of %s, is more than %d months old.",
                                    JD_SELF_CHECK_MONTHS),
                          jd_design_get_date (newest),
                          JD_SELF_CHECK_MONTHS);
}

static void
show_newest (JdSelfCheckNotice *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdProject *project = viewer != NULL ? jd_viewer_get_project (viewer) : NULL;
  g_autofree char *today = jd_clock_dup_today ();
  JdDesign *newest = project != NULL ? jd_self_check_get_outdated (project, today) : NULL;
  g_autofree char *text = newest != NULL ? dup_text (newest) : g_strdup ("");

  if (project != self->put_away)
    g_clear_object (&self->put_away);
  gtk_label_set_text (self->text, text);
  gtk_widget_set_visible (self->line, newest != NULL && self->put_away == NULL);
}

/* While it is hidden it is never mapped, so it does not wait for that. */
static void
jd_self_check_notice_changed (JdView *view, JdStep *step)
{
  show_newest (JD_SELF_CHECK_NOTICE (view));
}

static void
put_away_cb (JdSelfCheckNotice *self)
{
  g_set_object (&self->put_away, jd_viewer_get_project (jd_view_get_viewer (JD_VIEW (self))));
  show_newest (self);
}

static void
jd_self_check_notice_dispose (GObject *object)
{
  g_clear_object (&JD_SELF_CHECK_NOTICE (object)->put_away);

  G_OBJECT_CLASS (jd_self_check_notice_parent_class)->dispose (object);
}

static void
jd_self_check_notice_class_init (JdSelfCheckNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_self_check_notice_dispose;
  view_class->changed = jd_self_check_notice_changed;

  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-self-check-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, JdSelfCheckNotice, line);
  gtk_widget_class_bind_template_child (widget_class, JdSelfCheckNotice, text);
  gtk_widget_class_bind_template_callback (widget_class, put_away_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "selfchecknotice");
}

static void
jd_self_check_notice_init (JdSelfCheckNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
