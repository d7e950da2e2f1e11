import type { AskedPlace } from '../types.generated.ts';
import { areaList } from './areas.ts';
import { json, problem } from './json-answer.ts';
import { listRules } from './list-rules.ts';
import { londonTime } from './london.ts';
import { recordsByList } from './mock-records.ts';
import type { GivenRecords, RecordsByList } from './mock-records.ts';
import { exampleRecords } from './mock-records.ts';
import { lookUpPoint, lookUpPostcode, placeOf } from './near.ts';
import { nearbyPage } from './nearby.ts';
import { onTheDay } from './on-the-day.ts';
import { invalidQuery, problemOf, unknownAddress } from './problem.ts';
import { invalidParameters, readQuery } from './query.ts';
import type { QueryName, ReadQuery } from './query.ts';
import { searchRecords } from './search.ts';
import { statisticsFor } from './statistics.ts';
import { suggestionsFor } from './suggest.ts';
import { termLists } from './terms.generated.ts';
import { tellLanguages, tellPage } from './texts.ts';
import { keep, receive } from './writing.ts';
import type { Written } from './writing.ts';

/** How a mock behaves. A function is asked at each request. */
export interface MockOptions extends GivenRecords {
  /** Milliseconds before an answer; Infinity for one that never comes. Default: 0. */
  readonly delay?: number | ((url: URL) => number) | undefined;
  /** HTTP status of a problem to answer with, such as 503. Default: none. */
  readonly fail?: number | ((url: URL) => number | undefined) | undefined;
  /** Fails like a request without a network. Default: false. */
  readonly offline?: boolean | ((url: URL) => boolean) | undefined;
  /** Seconds for which an answer says it is fresh. Default: 60, as the API says; 30 for the emergency notice. */
  readonly maxAge?: number | undefined;
  /** Whether outlines of wards were imported, which in a mock are invented. Default: false. */
  readonly boundaries?: boolean | undefined;
  /** What time it is in the mock. Default: `exampleNow`, when some of the events are still to come. */
  readonly now?: Date | undefined;
}

/** When the examples are set: noon on Friday 20 November 2026. */
export const exampleNow = new Date('2026-11-20T12:00:00.000Z');

/** One request, as far as a mock heeds it. */
export interface MockQuestion {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

export interface MockAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** What an option is for this address. */
export function optionFor<T>(option: T | ((url: URL) => T), url: URL): T {
  return typeof option === 'function' ? (option as (url: URL) => T)(url) : option;
}

/** What of the path after `/v1/` a mock answers, for handlers of the same addresses. */
export const mockPaths = [
  ...Object.keys(listRules).flatMap((list) => [list, `${list}/:idOrSlug`]),
  'suggest',
  'nearby',
  'areas',
  'areas/lookup',
  'terms',
  'stats',
  'partners/:idOrSlug',
  'emergency',
  'submissions/:kind',
  'records/:kind',
  'records/:kind/:idOrSlug',
] as const;

/** A place that was asked about and is not known. */
class UnknownPlaceError extends Error {
  override readonly name = 'UnknownPlaceError';
}

interface World {
  readonly records: RecordsByList;
  readonly options: MockOptions;
  readonly now: Date;
}

/** Records with a place, whose postcodes a mock knows. */
const placed = ({ services, premises, roles, events }: RecordsByList) => [
  ...services,
  ...premises,
  ...roles,
  ...events,
];

function placeIn(query: ReadQuery, { records }: World): AskedPlace | undefined {
  const near = query.one('near');
  if (near === undefined) return undefined;
  const place = placeOf(near, placed(records));
  if (place !== undefined) return place;
  throw new UnknownPlaceError(near);
}

function search(list: keyof RecordsByList, query: ReadQuery, world: World): object {
  const now = londonTime(world.now);
  const { active } = world.options.emergency ?? exampleRecords.emergency;
  // Roles alone are ordered by it.
  const emergency = list === 'roles' && active;
  return searchRecords(list, world.records[list], { query, now, place: placeIn(query, world), emergency });
}

/** One record as it is told on the day: roles that are on show, times from today on. */
function detail(list: keyof RecordsByList, name: string, { records, now }: World): object | undefined {
  const record = records[list].find(({ id, slug }) => id === name || slug === name);
  return record && onTheDay(record, records.events, now);
}

function lookUp(query: ReadQuery, { records }: World): object {
  const [postcode, latitude, longitude] = [query.one('postcode'), query.number('lat'), query.number('lng')];
  if (postcode === undefined && latitude !== undefined && longitude !== undefined) {
    return lookUpPoint({ latitude, longitude });
  }
  const found = latitude === undefined && lookUpPostcode(postcode ?? '', placed(records));
  if (found) return found;
  throw new UnknownPlaceError(postcode ?? '');
}

/** What is at each address that is not a list or a record of one: the rules of its query, and its answer. */
const others: Readonly<
  Record<string, { readonly rules: QueryName; answer(query: ReadQuery, world: World): object | undefined }>
> = {
  suggest: { rules: 'suggest', answer: (query, { records }) => suggestionsFor(query, records) },
  nearby: {
    rules: 'nearby',
    answer(query, world) {
      const place = placeIn(query, world);
      return place && nearbyPage(query, world.records, place, londonTime(world.now));
    },
  },
  areas: { rules: 'areas', answer: (query, { options }) => areaList(query, options.boundaries === true) },
  'areas/lookup': { rules: 'areas/lookup', answer: lookUp },
  terms: {
    rules: 'terms',
    answer: (query) => ({
      vocabularies: termLists.filter(
        ({ name }) => query.all('vocabulary').length === 0 || query.all('vocabulary').includes(name),
      ),
    }),
  },
  stats: {
    rules: 'nothing',
    answer: (_query, { records, now }) => statisticsFor(records, londonTime(now).slice(0, 10)),
  },
  emergency: { rules: 'record', answer: (_query, { options }) => options.emergency ?? exampleRecords.emergency },
};

const isList = (name: string): name is keyof RecordsByList => Object.hasOwn(listRules, name);

/** What the API would answer. */
export function answerTo(question: MockQuestion, options: MockOptions, written: Written): MockAnswer {
  const { method, url } = question;
  const { maxAge, now = exampleNow } = options;
  const status = optionFor(options.fail, url);
  if (status !== undefined) return problem(problemOf(status, 'This mock was told to fail.'));
  const path = /\/v1\/(.+)$/.exec(url.pathname)?.[1] ?? '';
  const [first = '', second, third, ...more] = path.split('/').map(decodeURIComponent);
  if (first === 'records' && second !== undefined && more.length === 0)
    return keep(second, third, question, written, now);
  if (first === 'submissions' && /^(?:changes|listings|nominations)$/.test(second ?? '') && third === undefined) {
    if (method === 'POST') return receive(second ?? '', question, written, now);
    return problem(problemOf(405, `Expected the method POST, found ${method}.`));
  }
  if (method !== 'GET') return problem(problemOf(405, `Expected the method GET, found ${method}.`));

  const world: World = { records: recordsByList(options), options, now };
  const other = Object.hasOwn(others, path) ? others[path] : undefined;
  const one = second !== undefined && third === undefined && second !== '';
  const rules: QueryName | undefined =
    other?.rules ??
    (first === 'partners' && one
      ? 'nothing'
      : isList(first)
        ? one
          ? 'record'
          : second === undefined
            ? first
            : undefined
        : undefined);
  if (rules === undefined) return problem(unknownAddress(url.pathname));
  const invalid = invalidParameters(url.searchParams, rules);
  if (rules === 'nearby' && !url.searchParams.has('near')) {
    invalid.push({ name: 'near', expected: 'a postcode, or a latitude and a longitude', found: '' });
  }
  if (invalid.length > 0) return problem(invalidQuery(invalid));
  const query = readQuery(url.searchParams, rules);
  try {
    const found = other
      ? other.answer(query, world)
      : !isList(first)
        ? (options.partners ?? exampleRecords.partners).find(({ id, slug }) => id === second || slug === second)
        : one
          ? detail(first, second ?? '', world)
          : search(first, query, world);
    const caching =
      first === 'emergency' ? `public, max-age=${maxAge ?? 30}, must-revalidate` : `public, max-age=${maxAge ?? 60}`;
    const lang = query.one('lang');
    const tell = rules === 'nearby' || rules === 'awards' ? tellLanguages : tellPage;
    const told =
      found === undefined || lang === undefined || rules === 'suggest' || rules === 'terms' ? found : tell(found, lang);
    if (told !== undefined) return json(200, 'application/json', told, caching);
  } catch (error) {
    if (!(error instanceof UnknownPlaceError)) throw error;
    const name = first === 'areas' ? 'postcode' : 'near';
    const expected =
      'a postcode that the mock knows, such as E3 2CK or E3, or a latitude and a longitude such as 51.52,-0.02';
    return problem(invalidQuery([{ name, expected, found: error.message }]));
  }
  return problem(problemOf(404, `No published ${first.replace(/s$/, '')} has the id or slug "${second}".`));
}
