/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-service-tables.h"

struct _JdServiceCatalogue
{
  JdTablePage parent_instance;
};

G_DEFINE_FINAL_TYPE (JdServiceCatalogue, jd_service_catalogue, JD_TYPE_TABLE_PAGE)

static void
jd_service_catalogue_class_init (JdServiceCatalogueClass *klass)
{
  JD_TABLE_PAGE_CLASS (klass)->table = JD_SCORE_TABLE_CATALOGUE;
}

static void
jd_service_catalogue_init (JdServiceCatalogue *self)
{
}

struct _JdServiceProfile
{
  JdTablePage parent_instance;
};

G_DEFINE_FINAL_TYPE (JdServiceProfile, jd_service_profile, JD_TYPE_TABLE_PAGE)

static void
jd_service_profile_class_init (JdServiceProfileClass *klass)
{
  JD_TABLE_PAGE_CLASS (klass)->table = JD_SCORE_TABLE_PROFILE;
}

static void
jd_service_profile_init (JdServiceProfile *self)
{
}

struct _JdServicePortfolio
{
  JdTablePage parent_instance;
};

G_DEFINE_FINAL_TYPE (JdServicePortfolio, jd_service_portfolio, JD_TYPE_TABLE_PAGE)

static void
jd_service_portfolio_class_init (JdServicePortfolioClass *klass)
{
  JD_TABLE_PAGE_CLASS (klass)->table = JD_SCORE_TABLE_PORTFOLIO;
}

static void
jd_service_portfolio_init (JdServicePortfolio *self)
{
}
