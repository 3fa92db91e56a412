/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be improved, by the review cycle that it belongs to (textbook, section 3): the short one within the means
 * that are there, the long one, which goes back to the introduction, with new ones. */
#pragma once

#include "jd-findings.h"

G_BEGIN_DECLS

/* Why a cycle is proposed; the order is that of weight, the last one wins where a role has several. */
typedef enum
{
  JD_CYCLE_BASIS_IMPROVE, /* the role is done: short */
  JD_CYCLE_BASIS_START,   /* the role is to be done in-house and is not (insource level 1): long */
  JD_CYCLE_BASIS_MOVE,    /* the to-be does it another way: long */
} JdCycleBasis;

/** JD_CYCLE_MAX_FINDINGS: a role is improved on both sides, or on the one that a move leaves it. */
#define JD_CYCLE_MAX_FINDINGS JD_N_SIDES

/**
 * JdCycleItem:
 * @role: (transfer none): what to improve
 * @filed: the cycle that people filed it under, or JD_CYCLE_NONE
 * @proposed: the cycle that follows from the findings; inferred, never filed by itself
 * @basis: why
 * @findings: numbers of its findings
 * @n_findings: how many; at least 1
 *
 * A role that has something to improve.
 */
typedef struct
{
  JdRole *role;
  JdCycle filed;
  JdCycle proposed;
  JdCycleBasis basis;
  guint findings[JD_CYCLE_MAX_FINDINGS];
  guint n_findings;
} JdCycleItem;

typedef struct _JdCycleItems JdCycleItems;

JdCycleItems *jd_cycle_items_new (JdProject *project, JdFindings *findings) G_GNUC_WARN_UNUSED_RESULT;
void jd_cycle_items_free (JdCycleItems *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JdCycleItems, jd_cycle_items_free)

guint jd_cycle_items_get_n (const JdCycleItems *self);
const JdCycleItem *jd_cycle_items_get (const JdCycleItems *self, guint index);
guint jd_cycle_items_count (const JdCycleItems *self, JdCycle filed);
char *jd_cycle_items_dup_text (const JdCycleItems *self, guint index, const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

const char *jd_cycle_basis_get_text (JdCycleBasis basis);

G_END_DECLS
