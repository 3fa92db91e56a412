/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The code of a role as it is being typed where letters mean nothing else: "B3" goes to B-3. */
#pragma once

#include "jd-catalogue.h"

G_BEGIN_DECLS

typedef struct _JdTypedCode JdTypedCode;

JdTypedCode *jd_typed_code_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jd_typed_code_free (JdTypedCode *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdTypedCode, jd_typed_code_free)

gboolean jd_typed_code_is_begun (JdTypedCode *self);
JdRole *jd_typed_code_add (JdTypedCode *self, JdCatalogue *catalogue, gunichar letter);
void jd_typed_code_forget (JdTypedCode *self);

G_END_DECLS
