/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one field of a record is: its name (property, XML attribute and log word in one), its kind and its
 * text form. Every value that is read, written, logged, undone or pasted goes through this one text form. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  JD_FIELD_TEXT,    /* any text, may be several lines */
  JD_FIELD_ID,      /* one word without spaces, not empty */
  JD_FIELD_WORDS,   /* a set of words, separated by spaces */
  JD_FIELD_DATE,    /* YYYY-MM-DD, or empty */
  JD_FIELD_TIME,    /* YYYY-MM-DDTHH:MM:SSZ */
  JD_FIELD_ENUM,    /* a nick of enum_type */
  JD_FIELD_ENUMS,   /* nicks of enum_type in order, separated by spaces, at most maximum of them */
  JD_FIELD_NUMBER,  /* a whole number from minimum to maximum */
  JD_FIELD_BOOLEAN, /* true or false */
} JdFieldKind;

typedef enum
{
  JD_FIELD_OPTIONAL = 0,
  JD_FIELD_REQUIRED = 1 << 0, /* a file must give it */
  JD_FIELD_ALWAYS = 1 << 1,   /* written even at its default, so that a line keeps its shape */
} JdFieldFlags;

typedef struct
{
  const char *name;
  JdFieldKind kind;
  JdFieldFlags flags;
  gsize offset; /* into the instance: char *, char ** or int, by kind */
  GType (*enum_type) (void);
  int minimum, maximum,
    fallback; /* of ENUM, NUMBER and BOOLEAN; an ENUM uses fallback only; ENUMS maximum only */
} JdField;

/* A field by name and its text form, for verbs that set several at once. */
typedef struct
{
  const char *field;
  const char *text;
} JdFieldText;

typedef enum
{
  JD_FIELD_ERROR_INVALID,
} JdFieldError;
#define JD_FIELD_ERROR (jd_field_error_quark ())
GQuark jd_field_error_quark (void);

gboolean jd_field_check (const JdField *field, const char *text, GError **error);
char *jd_field_dup_expected (const JdField *field) G_GNUC_WARN_UNUSED_RESULT;
char **jd_field_split_words (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char **jd_field_split (const JdField *field, const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *jd_text_dup_shown (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean jd_date_is_valid (const char *text);
gboolean jd_date_parse (const char *text, GDate *date);

G_END_DECLS
