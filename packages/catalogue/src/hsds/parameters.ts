import { readPostcode } from '../geography/postcode.ts';
import { age, boolean, everyOne, readDay, readInstant, time, uuid, uuids, wholeNumber } from './parameter-values.ts';
import { dayCodes } from './schedules.ts';

/** What a client of HSDS may ask for; what it does not say is left out. */
export interface HsdsQuery {
  readonly search?: string;
  readonly page?: number;
  readonly per_page?: number;
  readonly taxonomy_term_id?: readonly string[];
  readonly taxonomy_id?: readonly string[];
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  /** Minutes after midnight. */
  readonly start_time?: number;
  readonly end_time?: number;
  /** 0 is Monday. */
  readonly day?: readonly number[];
  readonly organization_id?: string;
  /** Milliseconds since 1970. */
  readonly modified_after?: number;
  readonly minimal?: boolean;
  readonly full?: boolean;
  readonly full_service?: boolean;
  readonly format?: 'json' | 'ndjson';
  readonly postcode?: string;
  /** Metres. */
  readonly proximity?: number;
  readonly parent_id?: string;
  readonly top_only?: boolean;
}

export type HsdsParameterName = keyof HsdsQuery;

/** One parameter: what it does, how it is described to machines and people, and how its text is read. */
export interface HsdsParameter<Value = unknown> {
  readonly description: string;
  /** JSON Schema of its text. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Completes "expected …". */
  readonly expected: string;
  /** Whether it may be there more than once; what is asked for each time must all hold. */
  readonly repeats?: true;
  /** Undefined where the text cannot be read. */
  read(text: string): Value | undefined;
}

/** Most records on a page, and on one that holds nothing but ids and dates. */
export const mostPerPage = 500;
export const mostMinimalPerPage = 10_000;
export const usualPerPage = 20;

/** How many records may be on a page that has more of them than ids. */
const perPage: Pick<HsdsParameter, 'expected' | 'read' | 'repeats'> = wholeNumber(1, mostPerPage);

/** Every parameter that the endpoints know, by name. */
export const hsdsParameters: { readonly [Name in HsdsParameterName]-?: HsdsParameter<NonNullable<HsdsQuery[Name]>> } = {
  search: {
    description:
      'Words, all of which must be found. Without them pages are in the order in which records were created.',
    schema: { type: 'string', maxLength: 200 },
    expected: 'text of at most 200 characters',
    read: (text) => (text.length <= 200 ? text : undefined),
  },
  page: { description: 'Page, counted from 1.', ...wholeNumber(1, 1_000_000) },
  per_page: {
    description: `Records on a page: ${usualPerPage} where it is left out, at most ${mostPerPage}. With minimal it is ${mostMinimalPerPage} where it is left out, and at most.`,
    ...wholeNumber(1, mostMinimalPerPage),
  },
  taxonomy_term_id: { description: 'Only what has this term. Where there are several, all of them.', ...uuids },
  taxonomy_id: {
    description: 'Only what has some term of this taxonomy, and of each where there are several.',
    ...uuids,
  },
  minimum_age: { description: 'Only services with a minimum age of at least so many years.', ...age },
  maximum_age: { description: 'Only services with a maximum age of at most so many years.', ...age },
  start_time: {
    description:
      'Only services with hours in their usual week that begin at this time or later; the same hours must be of the day, and end by the end_time, that are asked for.',
    ...time,
  },
  end_time: {
    description: 'Only services with hours in their usual week that end at this time or earlier; see start_time.',
    ...time,
  },
  day: {
    description: `Only services with hours on this day of their usual week: ${dayCodes.join(', ')}, or the day's name. Where there are several parted by commas, on any of them.`,
    schema: { type: 'string' },
    expected: `a day such as MO or Monday, or several parted by commas`,
    read: (text) => everyOne(text, readDay),
  },
  organization_id: { description: 'Only services of this organisation.', ...uuid },
  modified_after: {
    description:
      'Only services that changed at this time or later, or whose organisation or places did. Without an offset it is in UTC.',
    schema: { type: 'string', format: 'date-time' },
    expected: 'a date and time such as 2026-11-24T18:00:00Z',
    read: readInstant,
  },
  minimal: { description: 'Nothing but the id of each service and when it last changed.', ...boolean },
  full: { description: 'Everything that there is of each, nested.', ...boolean },
  full_service: { description: 'Organisations with everything that there is of their services.', ...boolean },
  format: {
    description: 'ndjson gives every record, one on each line, without pages.',
    schema: { type: 'string', enum: ['json', 'ndjson'], default: 'json' },
    expected: 'json or ndjson',
    read: (text) => (['json', 'ndjson'] as const).find((format) => format === text.toLowerCase()),
  },
  postcode: {
    description:
      'With proximity, where from. Without it only services whose service areas are known to cover this postcode.',
    schema: { type: 'string' },
    expected: 'a postcode such as E3 4PX',
    read: (text) => readPostcode(text)?.text,
  },
  proximity: {
    description: 'Only locations at most so many metres in a straight line from the middle of the postcode.',
    schema: { type: 'number', exclusiveMinimum: 0 },
    expected: 'a number of metres such as 1000, beside a postcode',
    read: (text) => (/^\d{1,7}(?:\.\d{1,6})?$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
  },
  parent_id: { description: 'Only terms below this one. Our lists have one level.', ...uuid },
  top_only: { description: 'Only terms below no other, which all of ours are.', ...boolean },
};

const paged = ['search', 'page', 'per_page', 'format'] as const;
const filters = [
  'taxonomy_term_id',
  'taxonomy_id',
  'minimum_age',
  'maximum_age',
  'start_time',
  'end_time',
  'day',
  'organization_id',
  'modified_after',
  'full',
] as const;

/** The parameters of each endpoint that has any. */
export const hsdsEndpoints = {
  services: [...paged, ...filters, 'minimal'],
  service_at_locations: [...paged, ...filters, 'postcode', 'proximity'],
  organizations: [...paged, 'full', 'full_service'],
  organization: ['full_service'],
  taxonomies: paged,
  taxonomy_terms: [...paged, 'taxonomy_id', 'parent_id', 'top_only'],
} as const satisfies Readonly<Record<string, readonly HsdsParameterName[]>>;

/** A parameter whose text cannot be read. */
export interface UnreadableParameter {
  readonly name: HsdsParameterName;
  readonly expected: string;
  readonly found: string;
}

/** A query as an endpoint understands it: names that it does not know, and names without a value, are passed over. */
export function readHsdsQuery(
  names: readonly HsdsParameterName[],
  given: URLSearchParams,
): { readonly query: HsdsQuery; readonly unreadable: readonly UnreadableParameter[] } {
  const isMinimal = names.includes('minimal') && hsdsParameters.minimal.read(given.get('minimal') ?? '') === true;
  const query: { [name: string]: unknown } = {};
  const unreadable: UnreadableParameter[] = [];
  for (const name of names) {
    const texts = given.getAll(name).map((text) => text.trim());
    const asked = texts.filter((text) => text !== '');
    if (asked.length === 0) continue;
    const { expected, repeats = false, read } = name === 'per_page' && !isMinimal ? perPage : hsdsParameters[name];
    const values = asked.map((text) => read(text));
    if (asked.length > 1 && !repeats) unreadable.push({ name, expected: `${expected}, once`, found: asked.join(', ') });
    else if (values.some((value) => value === undefined)) unreadable.push({ name, expected, found: asked.join(', ') });
    else query[name] = repeats ? values.flat() : values[0];
  }
  if (query['proximity'] !== undefined && query['postcode'] === undefined) {
    unreadable.push({ name: 'proximity', expected: 'a postcode beside it', found: given.get('proximity')! });
  }
  return { query, unreadable };
}
