/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-role-texts.h"

#include <glib/gi18n-lib.h>

#include "jd-draft-text.h"
#include "jd-field-row.h"

/* The texts, in the order of the template. */
typedef enum
{
  TEXT_NOTE,
  TEXT_EVIDENCE,
  TEXT_REASON,
  N_TEXTS
} Text;

static const char *const fields[N_TEXTS] = { "note", "evidence", "reason" };

struct _JdRoleTexts
{
  JdSection parent_instance;

  JdFieldRow *rows[N_TEXTS];
  JdDraftText *drafts[N_TEXTS];
};

G_DEFINE_FINAL_TYPE (JdRoleTexts, jd_role_texts, JD_TYPE_SECTION)

static void
jd_role_texts_refresh (JdSection *section)
{
  JdRoleTexts *self = JD_ROLE_TEXTS (section);
  JdSubject *subject = jd_section_get_subject (section);

  for (Text i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *text = jd_subject_dup_text (subject, jd_subject_get_design (subject), fields[i]);

      jd_draft_text_show (self->drafts[i], subject, text);
      jd_field_row_set_aside (self->rows[i], text == NULL ? _ ("Different values") : "");
    }
}

static gboolean
jd_role_texts_commit (JdSection *section)
{
  JdRoleTexts *self = JD_ROLE_TEXTS (section);
  gboolean done = TRUE;

  for (Text i = 0; i < N_TEXTS; i++)
    done = jd_draft_text_commit (self->drafts[i]) && done;
  return done;
}

static void
text_committed_cb (JdRoleTexts *self, const char *text, JdDraftText *draft)
{
  JdSubject *subject = jd_section_get_subject (JD_SECTION (self));

  for (Text i = 0; i < N_TEXTS; i++)
    if (self->drafts[i] == draft)
      jd_subject_set (subject, GTK_WIDGET (self), jd_subject_get_design (subject), fields[i], text);
}

static void
jd_role_texts_class_init (JdRoleTextsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  JD_SECTION_CLASS (klass)->refresh = jd_role_texts_refresh;
  JD_SECTION_CLASS (klass)->commit = jd_role_texts_commit;

  g_type_ensure (JD_TYPE_DRAFT_TEXT);
  g_type_ensure (JD_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-role-texts.ui");
  for (Text i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *row = g_strconcat (fields[i], "_row", NULL);

      gtk_widget_class_bind_template_child_full (
        widget_class, row, FALSE, G_STRUCT_OFFSET (JdRoleTexts, rows) + i * sizeof (gpointer));
      gtk_widget_class_bind_template_child_full (
        widget_class, fields[i], FALSE, G_STRUCT_OFFSET (JdRoleTexts, drafts) + i * sizeof (gpointer));
    }
  gtk_widget_class_bind_template_callback (widget_class, text_committed_cb);
}

static void
jd_role_texts_init (JdRoleTexts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
