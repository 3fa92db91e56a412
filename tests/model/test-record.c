/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every class of record: its text form, its properties, and that it can be made and freed. */
#include <string.h>

#include "fixture.h"
#include "jd-enums.h"
#include "jd-words.h"
#include "private/jd-record-private.h"

typedef GType (*TypeFunc) (void);

static const TypeFunc record_types[] = {
  jd_project_get_type,    jd_catalogue_get_type,   jd_area_text_get_type, jd_pattern_get_type,
  jd_scale_get_type,      jd_level_text_get_type,  jd_function_get_type,  jd_role_get_type,
  jd_unit_get_type,       jd_participant_get_type, jd_profile_get_type,   jd_design_get_type,
  jd_assignment_get_type, jd_log_entry_get_type,
};

static const TypeFunc enum_types[] = {
  jd_area_get_type,           jd_sourcing_get_type,   jd_side_get_type,        jd_level_get_type,
  jd_recommendation_get_type, jd_cycle_get_type,      jd_design_kind_get_type, jd_unit_kind_get_type,
  jd_unit_colour_get_type,    jd_group_word_get_type, jd_basis_get_type,       jd_phase_get_type,
  jd_information_get_type,    jd_skill_get_type,      jd_log_state_get_type,
};

/* A value of @field that is not its default. */
static char *
dup_sample (const JdField *field)
{
  switch (field->kind)
    {
    case JD_FIELD_TEXT:
      return g_strdup ("言葉 & words\n");
    case JD_FIELD_ID:
      return g_strdup ("x-1");
    case JD_FIELD_WORDS:
      return g_strdup ("one two");
    case JD_FIELD_ENUMS:
      {
        g_autoptr (GEnumClass) klass = g_type_class_ref (field->enum_type ());

        return g_strjoin (
          " ", klass->values[1].value_nick, klass->values[0].value_nick, klass->values[1].value_nick, NULL);
      }
    case JD_FIELD_DATE:
      return g_strdup ("2024-02-29");
    case JD_FIELD_TIME:
      return g_strdup ("2026-11-20T23:59:59Z");
    case JD_FIELD_ENUM:
      {
        g_autoptr (GEnumClass) klass = g_type_class_ref (field->enum_type ());
        guint last = klass->n_values - 1;

        return g_strdup (klass->values[klass->values[last].value != field->fallback ? last : 0].value_nick);
      }
    case JD_FIELD_NUMBER:
      return g_strdup_printf ("%d", field->fallback == field->maximum ? field->minimum : field->maximum);
    case JD_FIELD_BOOLEAN:
      return g_strdup (field->fallback ? "false" : "true");
    default:
      g_assert_not_reached ();
    }
}

static void
count_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  (*(guint *) data)++;
}

static void
check_field (JdRecord *record, const JdField *field)
{
  g_autofree char *sample = dup_sample (field);
  g_autofree char *original = jd_record_dup_text (record, field);
  g_autofree char *read = NULL, *reset = NULL;
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), field->name);
  g_auto (GValue) value = G_VALUE_INIT;
  guint n_told = 0;
  gulong handler = g_signal_connect (record, "notify", G_CALLBACK (count_cb), &n_told);

  g_test_message ("%s %s", G_OBJECT_TYPE_NAME (record), field->name);
  g_assert_true (jd_record_find_field (record, field->name) == field);
  g_assert_true (jd_field_check (field, sample, NULL));
  g_assert_true (jd_record_is_default (record, field));

  jd_record_write (record, field, sample);
  read = jd_record_dup_text (record, field);
  g_assert_cmpstr (read, ==, sample);
  g_assert_false (jd_record_is_default (record, field));
  g_assert_cmpuint (n_told, ==, 1);
  jd_record_write (record, field, sample);
  g_assert_cmpuint (n_told, ==, 1);

  g_assert_nonnull (pspec);
  g_assert_cmpuint (pspec->flags & (G_PARAM_READABLE | G_PARAM_WRITABLE), ==, G_PARAM_READABLE);
  g_object_get_property (G_OBJECT (record), field->name, &value);
  if (G_VALUE_HOLDS_STRING (&value))
    g_assert_cmpstr (g_value_get_string (&value), ==, sample);

  jd_record_write (record, field, original);
  reset = jd_record_dup_text (record, field);
  g_assert_cmpstr (reset, ==, original);
  g_assert_cmpuint (n_told, ==, 2);
  g_signal_handler_disconnect (record, handler);
}

static void
test_fields (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_types); i++)
    {
      JdRecord *record = g_object_new (record_types[i](), NULL);
      guint n_fields;
      const JdField *fields = jd_record_get_fields (record, &n_fields);

      g_assert_cmpuint (n_fields, >, 0);
      g_assert_cmpuint (n_fields, <, 64); /* the builder keeps a bit for each */
      for (guint k = 0; k < n_fields; k++)
        check_field (record, &fields[k]);
      g_assert_null (jd_record_find_field (record, "no-such-field"));
      g_assert_finalize_object (record);
    }
}

static void
test_copy_and_foreign (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_types); i++)
    {
      g_autoptr (JdRecord) record = g_object_new (record_types[i](), NULL);
      g_autoptr (JdRecord) copy = g_object_new (record_types[i](), NULL);
      guint n_fields;
      const JdField *fields = jd_record_get_fields (record, &n_fields);

      for (guint k = 0; k < n_fields; k++)
        {
          g_autofree char *sample = dup_sample (&fields[k]);

          jd_record_write (record, &fields[k], sample);
        }
      jd_record_set_foreign (record, " x:a=\"1\"", "<x:b/>");
      jd_record_copy_fields (copy, record);
      for (guint k = 0; k < n_fields; k++)
        {
          g_autofree char *one = jd_record_dup_text (record, &fields[k]);
          g_autofree char *other = jd_record_dup_text (copy, &fields[k]);

          g_assert_cmpstr (one, ==, other);
        }
      g_assert_cmpstr (jd_record_get_foreign_attributes (copy), ==, " x:a=\"1\"");
      g_assert_cmpstr (jd_record_get_foreign_children (copy), ==, "<x:b/>");

      /* Its own text is no trap. */
      jd_record_set_foreign (copy, jd_record_get_foreign_attributes (copy), NULL);
      g_assert_cmpstr (jd_record_get_foreign_attributes (copy), ==, " x:a=\"1\"");
      g_assert_null (jd_record_get_foreign_children (copy));
    }
}

static void
test_words_are_a_set (void)
{
  static const struct
  {
    const char *text, *expected;
  } rows[] = {
    { "", "" }, { "  ", "" }, { "a", "a" }, { " a  b ", "a b" }, { "b a b", "b a" }, { "a\tb\nc", "a b c" },
  };
  g_autoptr (JdRecord) assignment = g_object_new (JD_TYPE_ASSIGNMENT, NULL);
  const JdField *field = jd_record_find_field (assignment, "units");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = NULL;

      jd_record_write (assignment, field, rows[i].text);
      text = jd_record_dup_text (assignment, field);
      g_assert_cmpstr (text, ==, rows[i].expected);
      g_assert_true (jd_record_is_default (assignment, field) == (*rows[i].expected == '\0'));
    }
}

static void
test_values (void)
{
  static const struct
  {
    JdField field;
    const char *text;
    gboolean good;
  } rows[] = {
    { { .kind = JD_FIELD_DATE }, "", TRUE },
    { { .kind = JD_FIELD_DATE }, "2024-02-29", TRUE },
    { { .kind = JD_FIELD_DATE }, "2026-02-29", FALSE },
    { { .kind = JD_FIELD_DATE }, "2026-2-9", FALSE },
    { { .kind = JD_FIELD_DATE }, "2026-11-31", FALSE },
    { { .kind = JD_FIELD_DATE }, "0000-01-01", FALSE },
    { { .kind = JD_FIELD_DATE }, "2026-11-20 ", FALSE },
    { { .kind = JD_FIELD_DATE }, "２０２６-11-20", FALSE },
    { { .kind = JD_FIELD_TIME }, "2026-11-20T00:00:00Z", TRUE },
    { { .kind = JD_FIELD_TIME }, "2026-11-20T24:00:00Z", FALSE },
    { { .kind = JD_FIELD_TIME }, "2026-11-20T00:60:00Z", FALSE },
    { { .kind = JD_FIELD_TIME }, "2026-11-20T00:00:00", FALSE },
    { { .kind = JD_FIELD_TIME }, "2026-11-20T00:00:00+09:00", FALSE },
    { { .kind = JD_FIELD_TIME }, "", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "0", TRUE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "99", TRUE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "100", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "-1", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "-0", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "+1", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "01", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "1.0", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, " 1", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "", FALSE },
    { { .kind = JD_FIELD_NUMBER, .minimum = 0, .maximum = 99 }, "99999999999999999999", FALSE },
    { { .kind = JD_FIELD_ID }, "A-1", TRUE },
    { { .kind = JD_FIELD_ID }, "あ", TRUE },
    { { .kind = JD_FIELD_ID }, "", FALSE },
    { { .kind = JD_FIELD_ID }, "A 1", FALSE },
    { { .kind = JD_FIELD_ID }, "A\n1", FALSE },
    { { .kind = JD_FIELD_BOOLEAN }, "true", TRUE },
    { { .kind = JD_FIELD_BOOLEAN }, "1", FALSE },
    { { .kind = JD_FIELD_BOOLEAN }, "TRUE", FALSE },
    { { .kind = JD_FIELD_TEXT }, "", TRUE },
    { { .kind = JD_FIELD_TEXT }, "\xc3", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdField field = rows[i].field;
      g_autoptr (GError) error = NULL;

      field.name = "sample";
      g_test_message ("row %u", i);
      g_assert_true (jd_field_check (&field, rows[i].text, &error) == rows[i].good);
      g_assert_true ((error == NULL) == rows[i].good);
    }
}

/* The nick is the word of the file; each leads back to its value. */
static void
test_enums (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (enum_types); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (enum_types[i]());

      for (guint k = 0; k < klass->n_values; k++)
        {
          int value = -1;

          g_assert_true (jd_enum_from_nick (enum_types[i](), klass->values[k].value_nick, &value));
          g_assert_cmpint (value, ==, klass->values[k].value);
          g_assert_cmpstr (jd_enum_to_nick (enum_types[i](), value), ==, klass->values[k].value_nick);
        }
      for (guint k = 0; k < 3; k++)
        {
          const char *const wrong[] = { "", "no such word", "I " };
          int value = -1;

          g_assert_false (jd_enum_from_nick (enum_types[i](), wrong[k], &value));
          g_assert_cmpint (value, ==, -1);
        }
    }
}

#define ASSERT_WORDS(n, get)                                                                                 \
  for (int value = 0; value < (int) (n); value++)                                                            \
  g_assert_cmpuint (strlen (get (value)), >, 0)

static void
test_every_value_has_a_word (void)
{
  ASSERT_WORDS (JD_N_AREAS, jd_area_get_word);
  ASSERT_WORDS (JD_N_SOURCINGS, jd_sourcing_get_word);
  ASSERT_WORDS (JD_N_SIDES, jd_side_get_word);
  ASSERT_WORDS (JD_N_LEVELS, jd_level_get_word);
  ASSERT_WORDS (JD_N_RECOMMENDATIONS, jd_recommendation_get_word);
  ASSERT_WORDS (JD_CYCLE_LONG + 1, jd_cycle_get_word);
  ASSERT_WORDS (JD_N_DESIGN_KINDS, jd_design_kind_get_word);
  ASSERT_WORDS (JD_N_UNIT_KINDS, jd_unit_kind_get_word);
  ASSERT_WORDS (JD_N_UNIT_COLOURS, jd_unit_colour_get_word);
  ASSERT_WORDS (JD_GROUP_WORD_GROUP + 1, jd_group_word_get_word);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/record/fields", test_fields);
  g_test_add_func ("/jindate/record/copy-and-foreign", test_copy_and_foreign);
  g_test_add_func ("/jindate/record/words-are-a-set", test_words_are_a_set);
  g_test_add_func ("/jindate/field/values", test_values);
  g_test_add_func ("/jindate/enums/nicks", test_enums);
  g_test_add_func ("/jindate/enums/every-value-has-a-word", test_every_value_has_a_word);
  return g_test_run ();
}
