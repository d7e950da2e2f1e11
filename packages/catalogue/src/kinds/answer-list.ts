import type { AskedPlace, EventQuery, EventSummary, FacetValue } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { emergencyRequest } from './emergency-notice.ts';
import type { SearchRequest } from './kind.ts';
import { pageFrom, lists } from './lists.ts';
import type { ListName, ListPage, QueryOf } from './lists.ts';
import type { SearchAnswer } from '../search/searcher.ts';
import { shown } from './localise.ts';
import { placeOf, withDistance } from './near.ts';
import { listOccurrences } from './occurrence-list.ts';
import type { PlanContext } from './request.ts';
import { withToldLabel } from './told-labels.ts';

/** What every query of a list may have, whatever its kind. */
interface AnyQuery {
  readonly near?: string | undefined;
  readonly facets?: readonly string[] | undefined;
  readonly lang?: string | undefined;
}

/** What answers are made from. */
export type ListSource = Pick<Catalogue, 'search' | 'geography'>;

/** The names of the facets that a page of a list has. */
export function facetsOf(name: ListName): readonly string[] {
  return Object.keys(lists[name].page.shape.facets.shape);
}

/** A summary as it is told: without translations, in the language asked for, with its distance. */
function toldFrom(place: AskedPlace | undefined, lang: string | undefined) {
  return (summary: object): object => {
    const placed = place === undefined ? summary : withDistance(summary, place.point);
    // Most records have no translations, and then there is nothing to take out.
    return lang === undefined && !('translations' in placed) ? placed : shown(placed, lang);
  };
}

/** What was counted, by its names in a language. */
function toldFacets(facets: Readonly<Record<string, readonly FacetValue[]>>, lang: string): object {
  const told = (name: string, counted: FacetValue) => withToldLabel(name, counted.value, counted, lang);
  return Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [name, values.map((counted) => told(name, counted))]),
  );
}

async function searched<Name extends ListName>(
  catalogue: ListSource,
  name: Name,
  query: QueryOf<Name>,
  context: PlanContext,
): Promise<SearchAnswer> {
  const { facets = [] }: AnyQuery = query;
  const plan = lists[name].plan as (query: QueryOf<Name>, context: PlanContext) => SearchRequest;
  // Roles alone are ordered by it.
  const emergency = name === 'roles' && (await isEmergency(catalogue));
  const request = plan(query, { ...context, emergency });
  return catalogue.search(lists[name].kind, { ...request, ...(facets.length > 0 && { count: facets }) });
}

/** Whether the notice is on. */
async function isEmergency(catalogue: ListSource): Promise<boolean> {
  const { summaries } = await catalogue.search('emergency-notice', emergencyRequest);
  return summaries.length > 0;
}

/**
 * One page of a list as the public gets it.
 * @throws UnknownPlaceError where `near` is no place
 */
export async function answerList<Name extends ListName>(
  catalogue: ListSource,
  name: Name,
  query: QueryOf<Name>,
  now: Date,
): Promise<ListPage<Name>> {
  const { near, lang }: AnyQuery = query;
  const place = near === undefined ? undefined : await placeOf(near, catalogue.geography);
  const answer = await searched(catalogue, name, query, { now, ...(place && { near: place.point }) });
  const found: { items: readonly object[]; next?: string } =
    name === 'events'
      ? listOccurrences(answer as SearchAnswer<EventSummary>, query as EventQuery, now)
      : { items: answer.summaries as readonly object[] };
  const page = pageFrom(answer, facetsOf(name), []);
  return {
    ...page,
    ...found,
    ...(name === 'events' && {
      page: (query as EventQuery).page,
      per_page: (query as EventQuery).per_page,
      next: found.next,
    }),
    items: found.items.map(toldFrom(place, lang)),
    // Those of awards are no term of a vocabulary.
    ...(lang !== undefined && name !== 'awards' && { facets: toldFacets(page.facets, lang) }),
    ...(place && { near: place }),
  } as unknown as ListPage<Name>;
}

const beginning = Buffer.from('{"items":[');
const comma = Buffer.from(',');

/**
 * The same as JSON in UTF-8. Where its records are told as they were written, they are neither read nor written again, which was
 * most of the work of an answer.
 * @throws UnknownPlaceError where `near` is no place
 */
export async function answerListAsJson<Name extends ListName>(
  catalogue: ListSource,
  name: Name,
  query: QueryOf<Name>,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { near, lang }: AnyQuery = query;
  if (near !== undefined || lang !== undefined || name === 'events') {
    return Buffer.from(JSON.stringify(await answerList(catalogue, name, query, now)));
  }
  const answer = await searched(catalogue, name, query, { now });
  // JSON leaves out what is undefined, and the items are written already.
  const rest = { ...pageFrom(answer, facetsOf(name), []), items: undefined };
  const parts: Buffer[] = [beginning];
  for (const kept of answer.kept) {
    if (parts.length > 1) parts.push(comma);
    parts.push(kept.translated ? Buffer.from(JSON.stringify(shown(kept.value))) : kept.json);
  }
  parts.push(Buffer.from(`],${JSON.stringify(rest).slice(1)}`));
  return Buffer.concat(parts);
}
