import { answerListAsJson, answerRecord, lists, shownOccurrence } from '@vcs/catalogue';
import type { ListName, QueryOf } from '@vcs/catalogue';
import type { EventDetail } from '@vcs/schema';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { InvalidParametersError, ProblemError } from '../problem/errors.ts';
import { queryReader } from '../query/read-query.ts';
import type { QueryReader } from '../query/read-query.ts';
import { refusingPlaces } from '../query/refusing-places.ts';
import type { Serving } from '../serving.ts';

/** A question as the elements ask it: `['services']` with parameters, or `['services', 'tuesday-lunch-club']`. */
interface Question {
  readonly path: readonly string[];
  readonly parameters?: object | undefined;
}

/** What pages do not show of an event, and would be sent with each for nothing. */
const untold = { programme: [], related: [], services: [], spaces: [] };

const readers = new Map<ListName, QueryReader<object>>();

/**
 * Answers what elements ask as the data API would, without the way there and back. What it refuses of a query is told as
 * the API tells it: `fields` of the error.
 */
export function inProcessClient({ catalogue, clock }: Pick<Serving, 'catalogue' | 'clock'>, lang: string) {
  const list = async (name: ListName, parameters: object): Promise<unknown> => {
    const reader = readers.get(name) ?? queryReader(lists[name].query);
    readers.set(name, reader);
    try {
      const query = reader(searchOf({ lang, ...parameters })) as QueryOf<typeof name>;
      const near = (query as { near?: string }).near;
      const json = await refusingPlaces('near', near, () => answerListAsJson(catalogue, name, query, clock()));
      return JSON.parse(typeof json === 'string' ? json : new TextDecoder().decode(json)) as unknown;
    } catch (error) {
      throw error instanceof InvalidParametersError ? Object.assign(error, { fields: error.invalidParameters }) : error;
    }
  };
  const record = async (name: ListName, slug: string): Promise<unknown> => {
    const found = canNameRecord(slug) ? await answerRecord(catalogue, name, slug, { now: clock(), lang }) : undefined;
    // An event that no list was looked at for shows the time that a list would show first.
    if (name === 'events' && found !== undefined) {
      return { ...found, ...untold, occurrence: shownOccurrence(found as EventDetail, clock()) };
    }
    if (found !== undefined) return found;
    throw new ProblemError(
      'record-not-found',
      `There is nothing called "${slug}" here. It may have ended, or its address may have changed.`,
    );
  };
  return {
    async request<Value>({ path: [name, slug], parameters = {} }: Question): Promise<Value> {
      const known = name as ListName;
      return (await (slug === undefined ? list(known, parameters) : record(known, slug))) as Value;
    },
  };
}

/** As the SDK writes parameters: what is undefined or empty is left out, each of several values stands by itself. */
function searchOf(parameters: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  return `?${search}`;
}
