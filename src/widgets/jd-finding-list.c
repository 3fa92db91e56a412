/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-list.h"

struct _JdFindingList
{
  GObject parent_instance;

  JdFindingKind kind;
  GPtrArray *items; /* element-type JdFindingItem */
  JdCatalogue *catalogue;
};

static void jd_finding_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JdFindingList,
                               jd_finding_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jd_finding_list_model_init))

static GType
get_item_type (GListModel *model)
{
  return JD_TYPE_FINDING_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return JD_FINDING_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *items = JD_FINDING_LIST (model)->items;

  return position < items->len ? g_object_ref (g_ptr_array_index (items, position)) : NULL;
}

static void
jd_finding_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
jd_finding_list_finalize (GObject *object)
{
  JdFindingList *self = JD_FINDING_LIST (object);

  g_ptr_array_unref (self->items);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (jd_finding_list_parent_class)->finalize (object);
}

static void
jd_finding_list_class_init (JdFindingListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_finding_list_finalize;
}

static void
jd_finding_list_init (JdFindingList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/* --- what stays --- */

/* The number of what a finding is about: no two of one kind are about the same. */
static guint
get_subject (const JdFinding *finding)
{
  return finding->role != NULL ? jd_role_get_index (finding->role)
                               : jd_function_get_index (finding->function);
}

static guint
count_subjects (JdFindingList *self)
{
  return MAX (jd_catalogue_get_n_roles (self->catalogue), jd_catalogue_get_n_functions (self->catalogue));
}

/* For each item of @items where it stands in the list now, or G_MAXUINT where it does not; takes from the list what is
 * about the same, in the words of now. */
static guint *
fill_items (JdFindingList *self, GPtrArray *items, JdFindings *findings, const char *language)
{
  g_autofree guint *places = g_new0 (guint, count_subjects (self)); /* by subject, from 1 */
  guint *old = g_new (guint, jd_findings_get_n (findings));

  for (guint i = 0; i < self->items->len; i++)
    places[get_subject (jd_finding_item_get_finding (g_ptr_array_index (self->items, i)))] = i + 1;
  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    {
      const JdFinding *finding = jd_findings_get (findings, i);
      guint place;

      if (finding->kind != self->kind)
        continue;
      place = places[get_subject (finding)];
      old[items->len] = place - 1;
      if (place == 0)
        {
          g_ptr_array_add (items, jd_finding_item_new (findings, i, language));
          continue;
        }
      g_ptr_array_add (items, g_object_ref (g_ptr_array_index (self->items, place - 1)));
      jd_finding_item_update (g_ptr_array_index (items, items->len - 1), findings, i, language);
    }
  return old;
}

/* Which of @n items may stay where they are while the others move around them: the longest run of rising @old places.
 * Returns: (transfer full): whether, by new place */
static gboolean *
find_staying (const guint *old, guint n)
{
  gboolean *staying = g_new0 (gboolean, n);
  g_autofree guint *ends = g_new (guint, n + 1);   /* by length of a run, its end with the least old place */
  g_autofree guint *before = g_new (guint, n + 1); /* the one before in the run, G_MAXUINT for none */
  guint longest = 0;

  for (guint i = 0; i < n; i++)
    {
      guint low = 0, high = longest;

      if (old[i] == G_MAXUINT)
        continue;
      while (low < high)
        {
          guint middle = (low + high) / 2;

          if (old[ends[middle]] < old[i])
            low = middle + 1;
          else
            high = middle;
        }
      before[i] = low > 0 ? ends[low - 1] : G_MAXUINT;
      ends[low] = i;
      longest = MAX (longest, low + 1);
    }
  for (guint i = longest > 0 ? ends[longest - 1] : G_MAXUINT; i != G_MAXUINT; i = before[i])
    staying[i] = TRUE;
  return staying;
}

static void
splice (JdFindingList *self, guint position, guint n_removed, GPtrArray *items, guint n_added)
{
  if (n_removed > 0)
    g_ptr_array_remove_range (self->items, position, n_removed);
  for (guint i = position; i < position + n_added; i++)
    g_ptr_array_insert (self->items, (int) i, g_object_ref (g_ptr_array_index (items, i)));
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

/* Makes the list be @items, by the fewest changes. */
static void
become (JdFindingList *self, GPtrArray *items, const guint *old)
{
  g_autofree gboolean *staying = find_staying (old, items->len);
  guint n_gone = 0; /* how many of the old list are dealt with */
  guint position = 0;

  while (position <= items->len)
    {
      guint next = position;
      guint stays_at, n_before = self->items->len;

      while (next < items->len && !staying[next])
        next++;
      stays_at = next < items->len ? old[next] - n_gone + position : n_before;
      if (stays_at > position || next > position)
        splice (self, position, stays_at - position, items, next - position);
      n_gone = next < items->len ? old[next] + 1 : n_gone;
      position = next + 1;
    }
}

/* --- public --- */

/* Returns: (transfer full): an empty list for findings of @kind */
JdFindingList *
jd_finding_list_new (JdFindingKind kind)
{
  JdFindingList *self = g_object_new (JD_TYPE_FINDING_LIST, NULL);

  self->kind = kind;
  return self;
}

/* Takes over what @findings says, in the words of @language ("ja" or "en"). */
void
jd_finding_list_update (JdFindingList *self, JdFindings *findings, const char *language)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree guint *old = NULL;

  g_return_if_fail (JD_IS_FINDING_LIST (self) && findings != NULL && language != NULL);

  if (g_set_object (&self->catalogue, jd_findings_get_catalogue (findings)) && self->items->len > 0)
    splice (self, 0, self->items->len, items, 0);
  old = fill_items (self, items, findings, language);
  become (self, items, old);
}

JdFindingKind
jd_finding_list_get_kind (JdFindingList *self)
{
  g_return_val_if_fail (JD_IS_FINDING_LIST (self), JD_FINDING_STRENGTH);
  return self->kind;
}

/* Finds the finding about @role, or about its function. */
gboolean
jd_finding_list_find (JdFindingList *self, JdRole *role, guint *position)
{
  g_return_val_if_fail (JD_IS_FINDING_LIST (self) && JD_IS_ROLE (role) && position != NULL, FALSE);

  for (guint i = 0; i < self->items->len; i++)
    if (jd_finding_item_is_about (g_ptr_array_index (self->items, i), role))
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}
