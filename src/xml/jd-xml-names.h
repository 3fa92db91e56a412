/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names and bounds of the file format, for its reader and its writer (data/jindate.rng states the rest). */
#pragma once

/* The number at the end is the version of the format. */
#define JD_XML_NAMESPACE_STEM "urn:jindate:project:"
#define JD_XML_VERSION        1
#define JD_XML_NAMESPACE      JD_XML_NAMESPACE_STEM "1"

/* What is larger is refused unread, and nothing larger is written. */
#define JD_XML_MAX_MEBIBYTES 64
#define JD_XML_MAX_BYTES     (JD_XML_MAX_MEBIBYTES * 1024u * 1024u)
#define JD_XML_MAX_DEPTH     64
#define JD_XML_MAX_ELEMENTS  500000
#define JD_XML_MAX_VALUE     10000000 /* bytes of one attribute: libxml2's own bound without its "huge" mode */

/* Bounds on what no project comes near, so that libxml2's quadratic searches stay short. */
#define JD_XML_MAX_ATTRIBUTES 128 /* of one element, namespace declarations among them */
#define JD_XML_MAX_NAMESPACES 64  /* declared on the way from the root to an element */

/* Stands between the foreign elements that a record keeps; no XML document can hold it. */
#define JD_XML_FOREIGN_SEPARATOR "\x1e"
