/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures of a design as files: the board and the radars, drawn as on screen but for paper. */
#pragma once

#include "jd-project.h"

G_BEGIN_DECLS

typedef enum
{
  JD_IMAGE_SVG,
  JD_IMAGE_PNG,
  JD_IMAGE_PDF,
} JdImageFormat;

typedef enum
{
  JD_IMAGE_BOARD,
  JD_IMAGE_FUNCTIONS, /* radar by function */
  JD_IMAGE_ROLES,     /* radar by role */
  JD_IMAGE_CYCLE,     /* execution cycle, with the improvements filed under the short and the long one */
  JD_IMAGE_TREND,     /* scores over time, of all dated as-is designs; target: the goal */
} JdImageView;

/**
 * JdImagePlan:
 * @project: the project
 * @design: what is shown
 * @target: (nullable): the to-be design that is aimed at: badges on the board, dashed in a radar
 * @view: how it is shown
 * @compared: (nullable) (array length=n_compared): designs to lay over each other in a radar, instead of @design and
 *   @target
 * @n_compared: 0, or 2 and 3
 * @language: of the catalogue's names, "ja" or "en"; all else is in the language of the interface
 *
 * What a picture shows. Nothing of it is kept.
 */
typedef struct
{
  JdProject *project;
  JdDesign *design;
  JdDesign *target;
  JdImageView view;
  JdDesign *const *compared;
  guint n_compared;
  const char *language;
} JdImagePlan;

gboolean jd_export_image_guess_format (const char *file_name, JdImageFormat *format);
GBytes *jd_export_image_render (const JdImagePlan *plan, JdImageFormat format, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
gboolean
jd_export_image_write (const JdImagePlan *plan, JdImageFormat format, const char *path, GError **error);

G_END_DECLS
