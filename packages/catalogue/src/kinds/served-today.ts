import type { OrganisationDetail, ServiceDetail, ServicePage, ServiceQuery, ServiceSummary } from '@vcs/schema';
import { organisationDetail } from '@vcs/schema';
import type { SearchAnswer } from '../search/searcher.ts';
import type { SearchRequest } from './kind.ts';
import { shown } from './localise.ts';

/** What is answered today, before the wider queries and profiles are: a detail as it is shown in its own language. */
export function serviceDetailFrom(detail: unknown): ServiceDetail | undefined {
  return detail === undefined ? undefined : (shown(detail) as ServiceDetail);
}

/** Without what else the organisation does than services. */
export function organisationDetailFrom(detail: unknown): OrganisationDetail | undefined {
  return detail === undefined ? undefined : organisationDetail.parse(detail);
}

export function serviceRequest({ q = '', category, ward, page, per_page }: ServiceQuery): SearchRequest {
  return {
    text: q,
    terms: { category, ward },
    ranges: [],
    prefer: 'ward',
    count: ['category', 'ward'],
    sort: { by: 'relevance' },
    page,
    perPage: per_page,
  };
}

export function servicePageOf(answer: SearchAnswer): ServicePage {
  return {
    items: (answer.summaries as ServiceSummary[]).map((summary) =>
      // Most records have no translations, and then there is nothing to take out.
      'translations' in summary ? shown(summary) : summary,
    ),
    total: answer.total,
    page: answer.page,
    per_page: answer.perPage,
    pages: Math.ceil(answer.total / answer.perPage),
    facets: { category: answer.facets.category ?? [], ward: answer.facets.ward ?? [] },
    ...(answer.didYouMean !== undefined && { didYouMean: answer.didYouMean }),
  };
}
