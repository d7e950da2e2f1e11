import type { Answer, QuestionConnection, ReadOptions, RequestOptions } from './connection.ts';
import { listing } from './listing.ts';
import type { Listing } from './listing.ts';
import type * as types from './types.generated.ts';

/** What each list of the API is asked and what it gives, by its name in addresses. */
export interface Lists {
  services: {
    query: types.ServiceQueryInput;
    page: types.ServicePage;
    item: types.ServiceSummary;
    detail: types.ServiceDetail;
  };
  organisations: {
    query: types.OrganisationQueryInput;
    page: types.OrganisationPage;
    item: types.OrganisationSummary;
    detail: types.OrganisationDetail;
  };
  projects: {
    query: types.ProjectQueryInput;
    page: types.ProjectPage;
    item: types.ProjectSummary;
    detail: types.ProjectDetail;
  };
  premises: {
    query: types.PremisesQueryInput;
    page: types.PremisesPage;
    item: types.PremisesSummary;
    detail: types.PremisesDetail;
  };
  spaces: {
    query: types.SpaceQueryInput;
    page: types.SpacePage;
    item: types.SpaceSummary;
    detail: types.SpaceDetail;
  };
  roles: {
    query: types.VolunteerRoleQueryInput;
    page: types.RolePage;
    item: types.RoleSummary;
    detail: types.RoleDetail;
  };
  /** An item is one occurrence of an event; with `dates: 'next'` each event is there once, at the next. */
  events: {
    query: types.EventQueryInput;
    page: types.EventPage;
    item: types.ListedEvent;
    detail: types.EventDetail;
  };
  opportunities: {
    query: types.OpportunityQueryInput;
    page: types.OpportunityPage;
    item: types.OpportunitySummary;
    detail: types.OpportunityDetail;
  };
  stories: {
    query: types.StoryQueryInput;
    page: types.StoryPage;
    item: types.StorySummary;
    detail: types.StoryDetail;
  };
  awards: {
    query: types.AwardQueryInput;
    page: types.AwardPage;
    item: types.AwardSummary;
    detail: types.AwardDetail;
  };
  'award-years': {
    query: types.AwardYearQueryInput;
    page: types.AwardYearPage;
    item: types.AwardYearSummary;
    detail: types.AwardYearDetail;
  };
  people: {
    query: types.PersonQueryInput;
    page: types.PersonPage;
    item: types.PersonSummary;
    detail: types.PersonSummary;
  };
}

export type ListName = keyof Lists;

/** Asks for one page of the records that match, with the counts that each filter would give. */
export type Search<Name extends ListName> = (
  connection: QuestionConnection,
  query?: Lists[Name]['query'],
  options?: RequestOptions,
) => Promise<Answer<Lists[Name]['page']>>;

/** Asks for one record with everything the public may know of it, by its slug or by its id, which never changes. */
export type Get<Name extends ListName> = (
  connection: QuestionConnection,
  idOrSlug: string,
  options?: ReadOptions,
) => Promise<Answer<Lists[Name]['detail']>>;

/** All records that match, from `query.page` on, 100 to a request unless `query.per_page` says otherwise. */
export type List<Name extends ListName> = (
  connection: QuestionConnection,
  query?: Lists[Name]['query'],
  options?: RequestOptions,
) => Listing<Lists[Name]['item'], Answer<Lists[Name]['page']>>;

export function searching<Name extends ListName>(name: Name): Search<Name> {
  return (connection, parameters, options) =>
    connection.request({ path: [name], parameters, expects: 'items' }, options);
}

/** @param expects a property that the records of this list have, and others have not */
export function getting<Name extends ListName>(name: Name, expects: keyof Lists[Name]['detail'] & string): Get<Name> {
  return (connection, idOrSlug, options) =>
    connection.request({ path: [name, idOrSlug], parameters: { lang: options?.lang }, expects }, options);
}

interface PageOf<Item> {
  items: Item[];
  pages: number;
  next?: string | undefined;
}

export function listings<Name extends ListName>(name: Name): List<Name> {
  type Item = Lists[Name]['item'];
  type Page = Answer<Lists[Name]['page']> & PageOf<Item>;
  return (connection, query, options) => {
    /** Each time that it is read it goes on from where its own last page ended, where the API says how. */
    const reading = () => {
      let after: string | undefined;
      return listing<Item, Page>(async (number, most) => {
        const place = after === undefined ? { page: number } : { page: undefined, after };
        const parameters = { per_page: Math.min(100, Math.ceil(most)), ...query, ...place };
        const page = await connection.request<Page>({ path: [name], parameters, expects: 'items' }, options);
        // Where a page says how to go on, that alone says whether it is the last.
        const isFollowing = after !== undefined;
        after = page.next;
        const pages = after !== undefined ? Math.max(page.pages, number + 1) : isFollowing ? number : page.pages;
        return { ...page, pages };
      }, query?.page);
    };
    return {
      pages: () => reading().pages(),
      [Symbol.asyncIterator]: () => reading()[Symbol.asyncIterator](),
      toArray: async (most) => reading().toArray(most),
    };
  };
}
