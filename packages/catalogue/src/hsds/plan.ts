import { vocabularies } from '@vcs/schema';
import type { Point, VocabularyName, WardSlug } from '@vcs/schema';
import type { HoursAsked, RangeFilter, SearchRequest } from '../kinds/kind.ts';
import { minutesOfDay } from '../time/opening-days.ts';
import type { HsdsQuery } from './parameters.ts';
import { mostMinimalPerPage, usualPerPage } from './parameters.ts';
import { termWithId, vocabularyWithId } from './taxonomies.ts';

/** Where a query asks about: near a point, or what covers a ward (or, where that is not known, the whole borough). */
export type AskedArea = { readonly point: Point; readonly metres: number } | { readonly ward: WardSlug | undefined };

/** Under which name a service is kept by the terms of a vocabulary. What is for everybody names no audience. */
const keptUnder: Readonly<Partial<Record<VocabularyName, string>>> = {
  category: 'category',
  need: 'need',
  circumstance: 'circumstance',
  audience: 'named-audience',
};

/** No service has terms of the vocabularies that are about volunteering and premises, or of other people's. */
const nobodys = { name: 'need', value: 'none of ours' };

function hoursAsked({ day, start_time, end_time }: HsdsQuery): HoursAsked | undefined {
  if (day === undefined && start_time === undefined && end_time === undefined) return undefined;
  return {
    ...(day === undefined ? {} : { weekdays: day }),
    ...(start_time === undefined ? {} : { opensFrom: start_time }),
    // A minute before midnight is how people write midnight.
    ...(end_time === undefined ? {} : { closesBy: end_time === minutesOfDay - 1 ? minutesOfDay : end_time }),
  };
}

function rangesAsked({ minimum_age, maximum_age, modified_after }: HsdsQuery): RangeFilter[] {
  return [
    ...(minimum_age === undefined ? [] : [{ number: 'minimum-age', least: minimum_age, orUnknown: false }]),
    ...(maximum_age === undefined ? [] : [{ number: 'maximum-age', most: maximum_age, orUnknown: false }]),
    ...(modified_after === undefined ? [] : [{ number: 'modified', least: modified_after, orUnknown: false }]),
  ];
}

/** All of these terms, and of each taxonomy one. */
function termsAsked({ taxonomy_term_id = [], taxonomy_id = [] }: HsdsQuery): Pick<SearchRequest, 'terms' | 'every'> {
  const [terms, every]: { [name: string]: string[] }[] = [{}, {}];
  for (const id of taxonomy_term_id) {
    const found = termWithId(id);
    const name = found && keptUnder[found.vocabulary];
    if (found && name) (every![name] ??= []).push(found.slug);
    else every![nobodys.name] = [nobodys.value];
  }
  for (const id of taxonomy_id) {
    const vocabulary = vocabularyWithId(id);
    const name = vocabulary && keptUnder[vocabulary];
    if (vocabulary && name) terms![name] = vocabularies[vocabulary].map(({ slug }) => slug);
    else every![nobodys.name] = [nobodys.value];
  }
  return { terms: terms!, every: every! };
}

/** Pages in the order of creation hold still while records change; the order of a search for words is by what they are worth. */
export function requestOf(query: HsdsQuery): SearchRequest {
  const { search = '', minimal, page = 1, per_page = minimal ? mostMinimalPerPage : usualPerPage } = query;
  return {
    text: search,
    terms: {},
    ranges: [],
    sort: { by: search === '' ? 'creation' : 'relevance' },
    page,
    perPage: per_page,
  };
}

/** What the search is asked for a query of services. */
export function servicesAsked(query: HsdsQuery): SearchRequest {
  const { terms, every = {} } = termsAsked(query);
  const hours = hoursAsked(query);
  const { organization_id: organisation } = query;
  return {
    ...requestOf(query),
    terms: { ...terms, ...(organisation === undefined ? {} : { organisation: [organisation] }) },
    every,
    ranges: rangesAsked(query),
    ...(hours === undefined ? {} : { hours }),
  };
}

/** What the search is asked for a query of services at locations. */
export function serviceAtLocationsAsked(query: HsdsQuery, area: AskedArea | undefined): SearchRequest {
  const request = { ...servicesAsked(query), perPlace: true as const };
  if (area === undefined) return request;
  if ('metres' in area) return { ...request, near: area };
  return { ...request, terms: { ...request.terms, ward: [area.ward ?? everyWard] } };
}

const everyWard = '*';
