/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-item.h"

#include "jd-finding-markup.h"

struct _JdFindingItem
{
  GObject parent_instance;

  JdFindings *findings;
  guint index;
  char *language;
  char *sentence; /* of a function, which names many roles: to see whether it says the same */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (JdFindingItem, jd_finding_item, G_TYPE_OBJECT)

static void
jd_finding_item_finalize (GObject *object)
{
  JdFindingItem *self = JD_FINDING_ITEM (object);

  g_clear_pointer (&self->findings, jd_findings_unref);
  g_free (self->language);
  g_free (self->sentence);

  G_OBJECT_CLASS (jd_finding_item_parent_class)->finalize (object);
}

static void
jd_finding_item_class_init (JdFindingItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_finding_item_finalize;

  changed_signal
    = g_signal_new ("changed", JD_TYPE_FINDING_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jd_finding_item_init (JdFindingItem *self)
{
}

/* Returns: (transfer full): the finding at @index of @findings, in the words of @language */
JdFindingItem *
jd_finding_item_new (JdFindings *findings, guint index, const char *language)
{
  JdFindingItem *self = g_object_new (JD_TYPE_FINDING_ITEM, NULL);

  jd_finding_item_update (self, findings, index, language);
  return self;
}

/* Whether two findings about one role say the same. With a thousand roles this is dearer by their sentences. */
static gboolean
is_same (const JdFinding *a, const JdFinding *b)
{
  return a->level == b->level && a->target_level == b->target_level && a->area == b->area
         && a->target_area == b->target_area && a->sourcing == b->sourcing
         && a->target_sourcing == b->target_sourcing;
}

/* Takes over what the finding at @index of @findings says, which is about the same function or role. */
void
jd_finding_item_update (JdFindingItem *self, JdFindings *findings, guint index, const char *language)
{
  const JdFinding *finding;
  gboolean changed;

  g_return_if_fail (JD_IS_FINDING_ITEM (self) && findings != NULL && language != NULL);

  finding = jd_findings_get (findings, index);
  changed = g_strcmp0 (self->language, language) != 0;
  if (finding->role == NULL)
    {
      g_autofree char *sentence = jd_finding_dup_text (findings, index, language);

      changed = changed || g_strcmp0 (sentence, self->sentence) != 0;
      g_free (self->sentence);
      self->sentence = g_steal_pointer (&sentence);
    }
  else if (!changed)
    {
      changed = !is_same (jd_finding_item_get_finding (self), finding);
    }

  jd_findings_ref (findings);
  g_clear_pointer (&self->findings, jd_findings_unref);
  self->findings = findings;
  self->index = index;
  if (changed)
    {
      char *copy = g_strdup (language);

      g_free (self->language);
      self->language = copy;
      g_signal_emit (self, changed_signal, 0);
    }
}

/* Returns: (transfer none): valid until the next update */
const JdFinding *
jd_finding_item_get_finding (JdFindingItem *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ITEM (self), NULL);
  return jd_findings_get (self->findings, self->index);
}

/* Returns: (transfer none): of which the finding's function and role are */
JdCatalogue *
jd_finding_item_get_catalogue (JdFindingItem *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ITEM (self), NULL);
  return jd_findings_get_catalogue (self->findings);
}

/* The language of the catalogue's texts: "ja" or "en". */
const char *
jd_finding_item_get_language (JdFindingItem *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ITEM (self), NULL);
  return self->language;
}

/* The finding as a sentence. Returns: (transfer full) */
char *
jd_finding_item_dup_text (JdFindingItem *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ITEM (self), NULL);
  return jd_finding_dup_text (self->findings, self->index, self->language);
}

/* What to do to come one level further. Returns: (transfer full) (nullable): none for what is no improvement */
char *
jd_finding_item_dup_next_step (JdFindingItem *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ITEM (self), NULL);
  return jd_finding_dup_next_step (self->findings, self->index, self->language);
}

/* The same with the role codes as links. Returns: (transfer full): Pango mark-up */
char *
jd_finding_item_dup_markup (JdFindingItem *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ITEM (self), NULL);
  return jd_finding_dup_markup (self->findings, self->index, self->language);
}

/* Whether the finding is about @role, or about its function. */
gboolean
jd_finding_item_is_about (JdFindingItem *self, JdRole *role)
{
  const JdFinding *finding = jd_finding_item_get_finding (self);

  g_return_val_if_fail (finding != NULL && JD_IS_ROLE (role), FALSE);
  return finding->role != NULL ? finding->role == role : finding->function == jd_role_get_function (role);
}

/* Goes there: selects the role, or the roles that made the function what it is, the first with the cursor. */
void
jd_finding_item_select (JdFindingItem *self, JdViewer *viewer)
{
  const JdFinding *finding = jd_finding_item_get_finding (self);

  g_return_if_fail (finding != NULL && JD_IS_VIEWER (viewer));

  if (finding->role != NULL)
    jd_viewer_select_only (viewer, finding->role);
  else
    jd_viewer_select (viewer, finding->causes, finding->n_causes, finding->causes[0]);
}
