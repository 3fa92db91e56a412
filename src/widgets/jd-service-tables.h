/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The three documents of ITU-T X.1060, each built on the one before it, as pages. */
#pragma once

#include "jd-table-page.h"

G_BEGIN_DECLS

/* Every service, and how much the organisation needs it. */
#define JD_TYPE_SERVICE_CATALOGUE (jd_service_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (JdServiceCatalogue, jd_service_catalogue, JD, SERVICE_CATALOGUE, JdTablePage)

/* The services that are needed, with who does them. */
#define JD_TYPE_SERVICE_PROFILE (jd_service_profile_get_type ())
G_DECLARE_FINAL_TYPE (JdServiceProfile, jd_service_profile, JD, SERVICE_PROFILE, JdTablePage)

/* The same, with how well they are done and are to be done. */
#define JD_TYPE_SERVICE_PORTFOLIO (jd_service_portfolio_get_type ())
G_DECLARE_FINAL_TYPE (JdServicePortfolio, jd_service_portfolio, JD, SERVICE_PORTFOLIO, JdTablePage)

G_END_DECLS
