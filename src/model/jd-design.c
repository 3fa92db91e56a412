/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design.h"

#include "private/jd-project-private.h"

struct _JdDesign
{
  JdRecord parent_instance;

  char *id;
  int kind;
  char *title;
  char *date;
  int pattern;
  int target_level;
  char *note;

  GPtrArray *assignments;
};

static void jd_design_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JdDesign,
                               jd_design,
                               JD_TYPE_RECORD,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jd_design_list_model_init))

static const JdField design_fields[] = {
  JD_FIELD_AT (JdDesign, id, "id", JD_FIELD_ID, .flags = JD_FIELD_REQUIRED),
  JD_FIELD_AT (JdDesign,
               kind,
               "kind",
               JD_FIELD_ENUM,
               .flags = JD_FIELD_ALWAYS,
               .enum_type = jd_design_kind_get_type),
  JD_FIELD_AT (JdDesign, title, "title", JD_FIELD_TEXT),
  JD_FIELD_AT (JdDesign, date, "date", JD_FIELD_DATE),
  JD_FIELD_AT (JdDesign, pattern, "pattern", JD_FIELD_NUMBER, .maximum = 99),
  JD_FIELD_AT (JdDesign,
               target_level,
               "target-level",
               JD_FIELD_NUMBER,
               .minimum = 1,
               .maximum = 5,
               .fallback = 5),
  JD_FIELD_AT (JdDesign, note, "note", JD_FIELD_TEXT),
};

static void
locate (JdRecord *record, JdRecordPlace *place)
{
  place->design = JD_DESIGN (record)->id;
  place->title = jd_design_get_title (JD_DESIGN (record));
}

static GType
get_item_type (GListModel *model)
{
  return JD_TYPE_ASSIGNMENT;
}

static guint
get_n_items (GListModel *model)
{
  return JD_DESIGN (model)->assignments->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  JdDesign *self = JD_DESIGN (model);

  return position < self->assignments->len ? g_object_ref (g_ptr_array_index (self->assignments, position))
                                           : NULL;
}

static void
jd_design_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
jd_design_finalize (GObject *object)
{
  g_ptr_array_unref (JD_DESIGN (object)->assignments);

  G_OBJECT_CLASS (jd_design_parent_class)->finalize (object);
}

static void
jd_design_class_init (JdDesignClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jd_design_finalize;
  jd_record_class_install (klass, design_fields, G_N_ELEMENTS (design_fields), locate);
}

/* A design that a reader gave up on still has gaps. */
static void
unref_if_any (gpointer assignment)
{
  if (assignment != NULL)
    g_object_unref (assignment);
}

static void
jd_design_init (JdDesign *self)
{
  self->assignments = g_ptr_array_new_with_free_func (unref_if_any);
}

/* Puts @assignment, whose role is known, where its role stands; the design has been made room in by
 * jd_design_fill() or is filled later. Takes @assignment. */
void
jd_design_put_assignment (JdDesign *self, JdAssignment *assignment, JdRole *role)
{
  guint index = jd_role_get_index (role);

  if (index >= self->assignments->len)
    g_ptr_array_set_size (self->assignments, index + 1);
  g_clear_object ((GObject **) &g_ptr_array_index (self->assignments, index));
  g_ptr_array_index (self->assignments, index) = assignment;
  jd_assignment_place (assignment, self, role);
}

gboolean
jd_design_has_assignment (JdDesign *self, JdRole *role)
{
  guint index = jd_role_get_index (role);

  return index < self->assignments->len && g_ptr_array_index (self->assignments, index) != NULL;
}

static JdAssignment *
create_unassigned (JdRole *role)
{
  JdAssignment *assignment = g_object_new (JD_TYPE_ASSIGNMENT, NULL);

  jd_record_write_named (assignment, "area", jd_enum_to_nick (JD_TYPE_AREA, jd_role_get_area (role)));
  return assignment;
}

/* Gives every role of @catalogue that has no assignment yet an unassigned, unscored one in its area. */
void
jd_design_fill (JdDesign *self, JdCatalogue *catalogue)
{
  guint n_roles = jd_catalogue_get_n_roles (catalogue);

  g_ptr_array_set_size (self->assignments, n_roles);
  for (guint i = 0; i < n_roles; i++)
    if (g_ptr_array_index (self->assignments, i) == NULL)
      {
        JdRole *role = jd_catalogue_get_role (catalogue, i);

        jd_design_put_assignment (self, create_unassigned (role), role);
      }
}

const char *
jd_design_get_id (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), NULL);
  return self->id;
}

JdDesignKind
jd_design_get_kind (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), JD_DESIGN_KIND_AS_IS);
  return self->kind;
}

const char *
jd_design_get_title (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), NULL);
  return self->title != NULL ? self->title : "";
}

/* YYYY-MM-DD, or empty. */
const char *
jd_design_get_date (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), NULL);
  return self->date != NULL ? self->date : "";
}

/* The number of the pattern it was drawn up by, 0 for none. */
int
jd_design_get_pattern (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), 0);
  return self->pattern;
}

/* The level, 1 to 5, that a to-be design aims at on every side in use without a level of its own. */
int
jd_design_get_target_level (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), 5);
  return self->target_level;
}

const char *
jd_design_get_note (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), NULL);
  return self->note != NULL ? self->note : "";
}

guint
jd_design_get_n_assignments (JdDesign *self)
{
  g_return_val_if_fail (JD_IS_DESIGN (self), 0);
  return self->assignments->len;
}

/* Returns: (transfer none): the assignment of the role whose index in the catalogue is @role_index. */
JdAssignment *
jd_design_get_assignment (JdDesign *self, guint role_index)
{
  g_return_val_if_fail (JD_IS_DESIGN (self) && role_index < self->assignments->len, NULL);
  return g_ptr_array_index (self->assignments, role_index);
}
