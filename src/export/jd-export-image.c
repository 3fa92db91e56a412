/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-export-image.h"

#include "jd-clock.h"
#include "jd-file-bytes.h"
#include "jd-scene.h"
#include "jd-svg-caption.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* Dots for each CSS pixel: sharp on a dense screen and on paper. */
#define PNG_SCALE 2.0
/* What cairo can hold on one side. */
#define PNG_MAX_SIDE 32767.0

/* A3 and its margin, in points of 1/72 inch. */
#define PAGE_LONG   1190.55
#define PAGE_SHORT  841.89
#define PAGE_MARGIN 28.35

/* The format whose usual ending @file_name has, in any letter case. */
gboolean
jd_export_image_guess_format (const char *file_name, JdImageFormat *format)
{
  static const struct
  {
    const char *ending;
    JdImageFormat format;
  } endings[] = { { ".svg", JD_IMAGE_SVG }, { ".png", JD_IMAGE_PNG }, { ".pdf", JD_IMAGE_PDF } };
  const char *dot = strrchr (file_name, '.');

  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (endings); i++)
    if (g_ascii_strcasecmp (dot, endings[i].ending) == 0)
      {
        *format = endings[i].format;
        return TRUE;
      }
  return FALSE;
}

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_string_append_len (closure, (const char *) data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw (const JdScene *scene, cairo_surface_t *surface, double x, double y, double scale)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_translate (cr, x, y);
  cairo_scale (cr, scale, scale);
  jd_scene_draw (scene, cr);
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

static cairo_status_t
draw_svg (const JdScene *scene, GString *out)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_status_t status;

  jd_scene_get_size (scene, &width, &height);
  surface = cairo_svg_surface_create_for_stream (append_cb, out, width, height);
  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw (scene, surface, 0, 0, 1);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static cairo_status_t
draw_png (const JdScene *scene, GString *out)
{
  double width, height, scale;
  cairo_surface_t *surface;
  cairo_status_t status;

  jd_scene_get_size (scene, &width, &height);
  scale = MIN (PNG_SCALE, PNG_MAX_SIDE / MAX (width, height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * scale), (int) (height * scale));
  status = draw (scene, surface, 0, 0, scale);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_cb, out);
  cairo_surface_destroy (surface);
  return status;
}

static void
describe_pdf (cairo_surface_t *surface, const JdScene *scene)
{
  g_autofree char *time = jd_clock_dup_time ();

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, jd_scene_get_title (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Jindate");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, time);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, time);
}

/* One page of A3, on its long or on its short side as the picture lies better. */
static cairo_status_t
draw_pdf (const JdScene *scene, GString *out)
{
  double width, height, page_width, page_height, scale;
  cairo_surface_t *surface;
  cairo_status_t status;

  jd_scene_get_size (scene, &width, &height);
  page_width = width >= height ? PAGE_LONG : PAGE_SHORT;
  page_height = width >= height ? PAGE_SHORT : PAGE_LONG;
  scale = MIN ((page_width - 2 * PAGE_MARGIN) / width, (page_height - 2 * PAGE_MARGIN) / height);

  surface = cairo_pdf_surface_create_for_stream (append_cb, out, page_width, page_height);
  describe_pdf (surface, scene);
  status = draw (scene, surface, (page_width - width * scale) / 2, (page_height - height * scale) / 2, scale);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

/* The file of a picture as bytes; equal bytes for equal content while SOURCE_DATE_EPOCH holds the clock.
 * G_IO_ERROR_FAILED where it cannot be drawn. Returns: (transfer full) (nullable) */
GBytes *
jd_export_image_render (const JdImagePlan *plan, JdImageFormat format, GError **error)
{
  g_autoptr (JdScene) scene = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  cairo_status_t status;

  g_return_val_if_fail (plan != NULL && JD_IS_PROJECT (plan->project), NULL);

  scene = jd_scene_new (plan);
  switch (format)
    {
    case JD_IMAGE_SVG:
      status = draw_svg (scene, out);
      break;
    case JD_IMAGE_PNG:
      status = draw_png (scene, out);
      break;
    case JD_IMAGE_PDF:
      status = draw_pdf (scene, out);
      break;
    default:
      g_return_val_if_reached (NULL);
    }
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error,
                   G_IO_ERROR,
                   G_IO_ERROR_FAILED,
                   /* Translators: why, in the words of the drawing library. */
                   _ ("the picture cannot be drawn: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  if (format == JD_IMAGE_SVG)
    return jd_svg_caption_add (
      out, jd_scene_get_title (scene), jd_scene_get_description (scene), plan->language);
  return g_string_free_to_bytes (g_steal_pointer (&out));
}

/* Writes a picture to @path, whole or not at all; a file that is there is replaced. JD_FILE_ERROR, or
 * G_IO_ERROR_FAILED where it cannot be drawn. */
gboolean
jd_export_image_write (const JdImagePlan *plan, JdImageFormat format, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = jd_export_image_render (plan, format, error);

  return bytes != NULL && jd_file_bytes_write (path, bytes, JD_WRITE_REPLACE, NULL, NULL, error);
}
