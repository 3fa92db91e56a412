/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-lines.h"

#include "jd-score-grid-group.h"

struct _JdScoreLines
{
  GArray *lines;      /* of JdScoreLine */
  GArray *role_lines; /* of int, by index of the role: its line, or JD_SCORE_LINE_NONE */
  GPtrArray *roles;   /* of JdRole, in the order of the lines, folded ones among them */
  guint n_hidden;
  GHashTable *folded; /* set of codes of functions */
};

typedef struct
{
  JdScoreLine line;
  guint index; /* in the catalogue: the order of equals */
  JdScoreSortKey key;
} Candidate;

static void
candidate_clear (gpointer data)
{
  g_free (((Candidate *) data)->key.text);
}

JdScoreLines *
jd_score_lines_new (void)
{
  JdScoreLines *self = g_new0 (JdScoreLines, 1);

  self->lines = g_array_new (FALSE, FALSE, sizeof (JdScoreLine));
  self->role_lines = g_array_new (FALSE, FALSE, sizeof (int));
  self->roles = g_ptr_array_new ();
  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
jd_score_lines_free (JdScoreLines *self)
{
  g_array_unref (self->lines);
  g_array_unref (self->role_lines);
  g_ptr_array_unref (self->roles);
  g_hash_table_unref (self->folded);
  g_free (self);
}

static int
compare (gconstpointer first, gconstpointer second, gpointer user_data)
{
  const Candidate *a = first, *b = second;
  const JdScoreOrder *order = user_data;
  int result;

  if (a->key.empty != b->key.empty)
    return a->key.empty ? 1 : -1;
  if (jd_fraction_exists (a->key.number) && jd_fraction_exists (b->key.number))
    result = jd_fraction_compare (a->key.number, b->key.number);
  else
    result = g_strcmp0 (a->key.text, b->key.text);
  if (result == 0)
    return a->index < b->index ? -1 : a->index > b->index;
  return order->descending ? -result : result;
}

static GArray *
list_roles (JdScoreLines *self, JdViewer *viewer, const JdScoreOrder *order, guint first, guint n)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  GArray *roles = g_array_sized_new (FALSE, TRUE, sizeof (Candidate), n);

  g_array_set_clear_func (roles, candidate_clear);
  for (guint i = first; i < first + n; i++)
    {
      JdRole *role = jd_catalogue_get_role (catalogue, i);
      Candidate candidate = { .line = { jd_role_get_function (role), role }, .index = i };

      if (order->only_needed && jd_score_cell_is_unnecessary (viewer, role))
        {
          self->n_hidden++;
          continue;
        }
      if (order->only_matching && !jd_viewer_matches (viewer, role))
        continue;
      candidate.key = jd_score_cell_make_sort_key (viewer, role, order->sort);
      g_array_append_val (roles, candidate);
    }
  g_array_sort_with_data (roles, compare, (gpointer) order);
  for (guint i = 0; i < roles->len; i++)
    g_ptr_array_add (self->roles, g_array_index (roles, Candidate, i).line.role);
  return roles;
}

static GArray *
list_functions (JdViewer *viewer, const JdScoreOrder *order)
{
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  GArray *functions = g_array_new (FALSE, TRUE, sizeof (Candidate));

  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    {
      Candidate candidate = { .line = { jd_catalogue_get_function (catalogue, i), NULL }, .index = i };

      candidate.key = jd_score_group_make_sort_key (viewer, candidate.line.function, order->sort);
      g_array_append_val (functions, candidate);
    }
  g_array_sort_with_data (functions, compare, (gpointer) order);
  return functions;
}

static void
append_roles (JdScoreLines *self, GArray *roles)
{
  for (guint i = 0; i < roles->len; i++)
    {
      const Candidate *candidate = &g_array_index (roles, Candidate, i);

      g_array_index (self->role_lines, int, candidate->index) = (int) self->lines->len;
      g_array_append_val (self->lines, candidate->line);
    }
}

static void
append_function (JdScoreLines *self, JdViewer *viewer, const JdScoreOrder *order, JdFunction *function)
{
  g_autoptr (GArray) roles = list_roles (
    self, viewer, order, jd_function_get_first_role (function), jd_function_get_n_roles (function));
  JdScoreLine line = { function, NULL };

  if (roles->len == 0)
    return;
  g_array_append_val (self->lines, line);
  if (!jd_score_lines_is_folded (self, function))
    append_roles (self, roles);
}

/* Lists the lines that @viewer (nullable) and @order ask for now. */
void
jd_score_lines_update (JdScoreLines *self, JdViewer *viewer, const JdScoreOrder *order)
{
  JdCatalogue *catalogue = viewer != NULL ? jd_viewer_get_catalogue (viewer) : NULL;
  const int none = JD_SCORE_LINE_NONE;
  guint n_roles;

  g_array_set_size (self->lines, 0);
  g_array_set_size (self->role_lines, 0);
  g_ptr_array_set_size (self->roles, 0);
  self->n_hidden = 0;
  if (catalogue == NULL || jd_viewer_get_design (viewer) == NULL)
    return;

  n_roles = jd_catalogue_get_n_roles (catalogue);
  for (guint i = 0; i < n_roles; i++)
    g_array_append_val (self->role_lines, none);

  if (order->sort == JD_SCORE_COLUMN_CODE || order->keep_functions)
    {
      g_autoptr (GArray) functions = list_functions (viewer, order);

      for (guint i = 0; i < functions->len; i++)
        append_function (self, viewer, order, g_array_index (functions, Candidate, i).line.function);
    }
  else
    {
      g_autoptr (GArray) roles = list_roles (self, viewer, order, 0, n_roles);

      append_roles (self, roles);
    }
}

guint
jd_score_lines_get_n (JdScoreLines *self)
{
  return self->lines->len;
}

/* The roles in the order of the lines, those that are folded away in their place. Returns: (transfer none)
 * (element-type JdRole): valid until the next update */
GPtrArray *
jd_score_lines_get_roles (JdScoreLines *self)
{
  return self->roles;
}

/* How many roles are left out because they are unnecessary. */
guint
jd_score_lines_get_n_hidden (JdScoreLines *self)
{
  return self->n_hidden;
}

/* Returns: (transfer none) (nullable): NULL where @line is none of the list */
const JdScoreLine *
jd_score_lines_get (JdScoreLines *self, int line)
{
  return line >= 0 && line < (int) self->lines->len ? &g_array_index (self->lines, JdScoreLine, line) : NULL;
}

/* The line of @role, or JD_SCORE_LINE_NONE where it is folded away or left out. */
int
jd_score_lines_find_role (JdScoreLines *self, JdRole *role)
{
  guint index = jd_role_get_index (role);

  return index < self->role_lines->len ? g_array_index (self->role_lines, int, index) : JD_SCORE_LINE_NONE;
}

/* The line of @function, or JD_SCORE_LINE_NONE where functions have none. */
int
jd_score_lines_find_function (JdScoreLines *self, JdFunction *function)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const JdScoreLine *line = &g_array_index (self->lines, JdScoreLine, i);

      if (line->role == NULL && line->function == function)
        return (int) i;
    }
  return JD_SCORE_LINE_NONE;
}

/* Whether the roles of @function are folded away. */
gboolean
jd_score_lines_is_folded (JdScoreLines *self, JdFunction *function)
{
  return g_hash_table_contains (self->folded, jd_function_get_code (function));
}

/* Folds the roles of @function away, or shows them, at the next update. */
void
jd_score_lines_set_folded (JdScoreLines *self, JdFunction *function, gboolean folded)
{
  if (folded)
    g_hash_table_add (self->folded, g_strdup (jd_function_get_code (function)));
  else
    g_hash_table_remove (self->folded, jd_function_get_code (function));
}

/* The line that the cursor comes to from @line, @by lines up or down: one that can be worked on, that is a role
 * or a function whose roles are folded away. Stays where there is none. */
int
jd_score_lines_step (JdScoreLines *self, int line, int by)
{
  int direction = by < 0 ? -1 : 1;
  int at = line, left = ABS (by);

  for (int next = line + direction; left > 0 && next >= 0 && next < (int) self->lines->len; next += direction)
    {
      const JdScoreLine *candidate = jd_score_lines_get (self, next);

      left--;
      if (candidate->role != NULL || jd_score_lines_is_folded (self, candidate->function))
        at = next;
      else
        left = MAX (left, at == line ? 1 : left);
    }
  return at;
}
