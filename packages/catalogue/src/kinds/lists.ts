import {
  awardDetail,
  awardPage,
  awardQuery,
  awardYearDetail,
  awardYearPage,
  awardYearQuery,
  eventDetail,
  eventPage,
  eventQuery,
  serviceDetail,
  servicePage,
  serviceQuery,
  opportunityDetail,
  opportunityPage,
  opportunityQuery,
  organisationDetail,
  organisationPage,
  organisationQuery,
  personSummary,
  personPage,
  personQuery,
  premisesDetail,
  premisesPage,
  premisesQuery,
  projectDetail,
  projectPage,
  projectQuery,
  roleDetail,
  rolePage,
  spaceDetail,
  spacePage,
  spaceQuery,
  storyDetail,
  storyPage,
  storyQuery,
  volunteerRoleQuery,
} from '@vcs/schema';
import type { PageOf } from '@vcs/schema';
import type { z } from 'zod';
import type { KindName } from '../record/record-types.ts';
import type { SearchAnswer } from '../search/searcher.ts';
import { planAwards } from './award.ts';
import { planAwardYears } from './award-year.ts';
import { planEvents } from './event.ts';
import type { SearchRequest } from './kind.ts';
import { planOpportunities } from './opportunity.ts';
import { planOrganisations } from './organisation.ts';
import { planPeople } from './person.ts';
import { planPremises } from './premises.ts';
import { planProjects } from './project.ts';
import { writePlace } from './place-in-list.ts';
import type { PlanContext } from './request.ts';
import { planServices } from './service.ts';
import { planSpaces } from './space.ts';
import { planStories } from './story.ts';
import { planVolunteerRoles } from './volunteer-role.ts';

/** A list that the public can ask for: of what kind, by which query, in which shape, and what the engine is asked. */
export interface List<Query extends z.ZodObject, Page extends z.ZodObject, Detail extends z.ZodType> {
  readonly kind: KindName;
  readonly query: Query;
  readonly page: Page;
  /** Shape of one record with what is related. */
  readonly detail: Detail;
  plan(query: z.output<Query>, context: PlanContext): SearchRequest;
  /** How long an answer holds if no record changes: for good where undefined. */
  holdsFor(query: z.output<Query>): 'minute' | 'day' | undefined;
}

function list<Query extends z.ZodObject, Page extends z.ZodObject, Detail extends z.ZodType>(
  kind: KindName,
  query: Query,
  page: Page,
  detail: Detail,
  plan: List<Query, Page, Detail>['plan'],
  holdsFor: List<Query, Page, Detail>['holdsFor'] = () => undefined,
): List<Query, Page, Detail> {
  return { kind, query, page, detail, plan, holdsFor };
}

/** Every list, by the name that an address gives it. The items of `events` come from `listOccurrences`. */
export const lists = {
  organisations: list('organisation', organisationQuery, organisationPage, organisationDetail, planOrganisations),
  services: list('service', serviceQuery, servicePage, serviceDetail, planServices, ({ open }) =>
    open.includes('now') ? 'minute' : undefined,
  ),
  projects: list('project', projectQuery, projectPage, projectDetail, planProjects, ({ state }) =>
    state === 'all' ? undefined : 'day',
  ),
  people: list('person', personQuery, personPage, personSummary, planPeople),
  premises: list('premises', premisesQuery, premisesPage, premisesDetail, planPremises),
  spaces: list('space', spaceQuery, spacePage, spaceDetail, planSpaces),
  roles: list('volunteer-role', volunteerRoleQuery, rolePage, roleDetail, planVolunteerRoles, () => 'day'),
  events: list('event', eventQuery, eventPage, eventDetail, planEvents, ({ from }) =>
    from === undefined ? 'day' : undefined,
  ),
  opportunities: list(
    'opportunity',
    opportunityQuery,
    opportunityPage,
    opportunityDetail,
    planOpportunities,
    ({ state, on }) => (state === 'all' || on !== undefined ? undefined : 'day'),
  ),
  stories: list('story', storyQuery, storyPage, storyDetail, planStories),
  awards: list('award', awardQuery, awardPage, awardDetail, planAwards),
  'award-years': list('award-year', awardYearQuery, awardYearPage, awardYearDetail, planAwardYears),
} as const;

export type ListName = keyof typeof lists;
export type QueryOf<Name extends ListName> = z.output<(typeof lists)[Name]['query']>;
export type QueryInputOf<Name extends ListName> = z.input<(typeof lists)[Name]['query']>;
export type ListPage<Name extends ListName> = z.output<(typeof lists)[Name]['page']>;
export type ListDetail<Name extends ListName> = z.output<(typeof lists)[Name]['detail']>;

export const listNames = Object.keys(lists) as readonly ListName[];

/** An answer of an engine as a page of a list; `items` where they are other than the summaries found. */
export function pageFrom<Item, Name extends string>(
  answer: SearchAnswer,
  facets: readonly Name[],
  items: readonly Item[] = answer.summaries as readonly Item[],
): PageOf<Item, Name> {
  return {
    items: [...items],
    total: answer.total,
    page: answer.page,
    per_page: answer.perPage,
    pages: Math.ceil(answer.total / answer.perPage),
    facets: Object.fromEntries(facets.map((name) => [name, answer.facets[name] ?? []])) as PageOf<Item, Name>['facets'],
    ...(answer.didYouMean === undefined ? {} : { didYouMean: answer.didYouMean }),
    ...(answer.next === undefined ? {} : { next: writePlace(answer.next) }),
  };
}
