import type { Lists } from '../lists.ts';
import type {
  AccessFacts,
  CategoryReference,
  OrganisationReference,
  PublicLocation,
  RoleDetail,
  SpaceDetail,
} from '../types.generated.ts';
import { isOpen } from './open-times.ts';
import type { ReadQuery } from './query.ts';

/** Stands for every value of a filter. */
export const everyValue = '*';

type Values = readonly (string | undefined)[];
type Text = string | undefined;

/** When a question is asked, on the clock of London: such as 2026-11-24T18:00. */
export type Now = string;

/** How one list is filtered, searched and sorted. */
export interface ListRules<Detail> {
  /** The values of a record by filter; a record is found by any of those that are asked for. */
  readonly filters: Readonly<Record<string, (record: Detail) => Values>>;
  /** Filters of which a record must have all values that are asked for. */
  readonly every?: readonly string[];
  /** Filters of which a record that names what is asked for goes before one that is for all: the first that is asked for. */
  readonly prefer?: readonly string[];
  /** Other parameters: whether a record passes them. */
  readonly passes?: (record: Detail, query: ReadQuery, now: Now) => boolean;
  /** Texts in which words are looked for, after the name: those that tell more first. */
  readonly texts: (record: Detail) => readonly [prominent: readonly Text[], body: readonly Text[]];
  /** What orders records that fit equally well, latest first. */
  readonly freshness?: (record: Detail) => string;
  /** Numbers or texts by which `sort` orders, smallest first; undefined comes last. */
  readonly orders?: Readonly<Record<string, (record: Detail, query: ReadQuery) => number | string | undefined>>;
}

const fact = (value: boolean | undefined): Values => (value === undefined ? [] : [String(value)]);
const slugs = (values: readonly { readonly slug: string }[]): string[] => values.map(({ slug }) => slug);
const labels = (values: readonly (CategoryReference | { label: string })[]): string[] =>
  values.map(({ label }) => label);
const names = (...records: readonly (OrganisationReference | undefined)[]): Values =>
  records.flatMap((record) => [record?.id, record?.slug]);

interface Area {
  readonly wards: readonly { readonly slug: string; readonly name: string }[];
  readonly boroughWide: boolean;
}
const wards = ({ wards, boroughWide }: Area): Values => [...(boroughWide ? [everyValue] : []), ...slugs(wards)];
const wardNames = ({ wards }: Area): string[] => wards.map(({ name }) => name);

const accessibilityFacts: Readonly<Record<string, keyof AccessFacts>> = {
  'step-free': 'stepFree',
  'hearing-loop': 'hearingLoop',
  'accessible-toilet': 'accessibleToilet',
  'changing-places': 'changingPlaces',
  lift: 'lift',
  parking: 'blueBadgeParking',
};
const accessibility = (...places: readonly (PublicLocation | undefined)[]): Values =>
  Object.entries(accessibilityFacts)
    .filter(([, name]) => places.some((place) => place?.accessFacts?.[name] === true))
    .map(([name]) => name);
const placeTexts = (...places: readonly (PublicLocation | undefined)[]): Text[] =>
  places.flatMap((place) => [place?.name, ...(place?.address?.lines ?? []), place?.address?.postcode]);

/** Whether a record that names ages is for somebody of the age that is asked for. */
function isForAge(
  { minimumAge = 0, maximumAge = 999 }: Pick<RoleDetail, 'minimumAge' | 'maximumAge'>,
  query: ReadQuery,
): boolean {
  const age = query.number('age');
  return age === undefined || (minimumAge <= age && age <= maximumAge);
}

const englishLevels = ['any', 'basic', 'conversational', 'fluent'];

/** Whether a role may be shown on a day: both days of its window are included. */
export function isOnShow(
  { publishFrom, publishUntil }: Pick<RoleDetail, 'publishFrom' | 'publishUntil'>,
  today: string,
): boolean {
  return (publishFrom ?? today) <= today && today <= (publishUntil ?? today);
}

/** What a hirer pays for one unit: its own rate where it has one, else that for everybody. */
function price({ rates }: SpaceDetail, query: ReadQuery): number | undefined {
  const ofUnit = rates.filter(({ unit }) => unit === query.one('unit'));
  const own = ofUnit.filter(({ hirerClass }) => hirerClass === query.one('hirer'));
  const paid = own.length > 0 ? own : ofUnit.filter(({ hirerClass }) => hirerClass === undefined);
  return paid.length === 0 ? undefined : Math.min(...paid.map(({ amount }) => amount));
}

function capacity({ capacity }: SpaceDetail, query: ReadQuery): number | undefined {
  const layout = query.one('layout');
  const known = Object.entries(capacity).filter(([name]) => layout === undefined || name === layout);
  return known.length === 0 ? undefined : Math.max(...known.map(([, people]) => people ?? 0));
}

/** Whether a number is known and no less than the one that is asked for. */
const reaches = (value: number | undefined, least: number | undefined): boolean =>
  least === undefined || (value !== undefined && value >= least);

export const listRules: { readonly [Name in keyof Lists]: ListRules<Lists[Name]['detail']> } = {
  services: {
    filters: {
      category: ({ categories }) => slugs(categories),
      need: ({ needs = [] }) => needs,
      audience: ({ audiences = [] }) => (audiences.length === 0 ? [everyValue] : audiences),
      circumstance: ({ circumstances = [] }) => circumstances,
      'spoken-language': ({ spokenLanguages }) => spokenLanguages.flatMap((tag) => [tag, tag.split('-')[0]]),
      access: ({ access }) => access,
      accessibility: ({ locations }) => accessibility(...locations),
      free: ({ cost }) => fact(cost?.free),
      capacity: ({ capacity }) => [capacity],
      accepting: ({ capacity }) =>
        fact(capacity === undefined ? undefined : capacity === 'open' || capacity === 'assessment-first'),
      organisation: ({ organisation }) => names(organisation),
      ward: wards,
      status: ({ status }) => [status],
    },
    every: ['accessibility'],
    prefer: ['ward', 'audience'],
    passes: (service, query, now) =>
      isForAge(service, query) &&
      (query.all('open').length === 0 || query.all('open').some((time) => isOpen(service.openingHours, time, now))),
    texts: (service) => [
      [service.organisation.name, ...labels(service.categories), ...wardNames(service)],
      [service.description, service.whoFor, service.areaNote],
    ],
  },
  organisations: {
    filters: {
      kind: ({ kinds }) => kinds,
      category: ({ services }) => services.flatMap(({ categories }) => slugs(categories)),
      ward: ({ services }) => services.flatMap(wards),
      'led-by': ({ communities = [] }) =>
        communities.filter(({ relation }) => relation === 'led-by').map(({ community }) => community),
      'run-for': ({ communities = [] }) =>
        communities.filter(({ relation }) => relation === 'run-for').map(({ community }) => community),
    },
    prefer: ['ward'],
    texts: ({ alternateName, description, services }) => [
      [alternateName, ...services.flatMap(({ categories }) => labels(categories)), ...services.flatMap(wardNames)],
      [description],
    ],
  },
  projects: {
    filters: {
      category: ({ categories }) => slugs(categories),
      ward: wards,
      organisation: ({ organisation, partners }) => names(organisation, ...partners),
    },
    prefer: ['ward'],
    passes({ ends }, query, now) {
      const over = ends !== undefined && ends < now.slice(0, ends.length);
      const state = query.one('state');
      return state === 'all' || (state === 'ended') === over;
    },
    texts: (project) => [
      [project.alternateName, project.organisation.name, ...labels(project.categories), ...wardNames(project)],
      [project.description, ...project.partners.map(({ name }) => name)],
    ],
    freshness: ({ starts = '' }) => starts,
  },
  premises: {
    filters: {
      tenure: ({ tenures }) => tenures,
      'space-kind': ({ spaceKinds }) => spaceKinds,
      facility: ({ facilities, spaces }) => [
        ...slugs(facilities),
        ...spaces.flatMap((space) => slugs(space.facilities)),
      ],
      accessibility: ({ location }) => accessibility(location),
      organisation: ({ organisation }) => names(organisation),
      ward: ({ location }) => [location?.ward],
    },
    every: ['facility', 'accessibility'],
    texts: ({ organisation, location, description, accessSteps, facilities, spaces }) => [
      [organisation.name, location?.name],
      [description, ...accessSteps, ...labels(facilities), ...spaces.map(({ name }) => name), ...placeTexts(location)],
    ],
  },
  spaces: {
    filters: {
      tenure: ({ tenures }) => tenures,
      kind: ({ kind }) => [kind],
      facility: ({ facilities }) => slugs(facilities),
      accessibility: ({ location }) => accessibility(location),
      'women-only': ({ womenOnlySessions }) => fact(womenOnlySessions),
      premises: ({ premises }) => names(premises),
      organisation: ({ organisation }) => names(organisation),
      ward: ({ location }) => [location?.ward],
    },
    every: ['facility', 'accessibility'],
    passes(space, query, now) {
      const most = query.number('most');
      const paid = price(space, query);
      const parts = query.all('day-part');
      return (
        reaches(
          capacity(space, query),
          query.number('capacity') ?? (query.one('layout') === undefined ? undefined : 1),
        ) &&
        reaches(space.area, query.number('area')) &&
        (most === undefined || (paid !== undefined && paid <= most)) &&
        (parts.length === 0 || parts.some((part) => isOpen(space.available, part, now)))
      );
    },
    texts: ({ premises, organisation, description, facilities, location }) => [
      [premises.name, organisation.name],
      [description, premises.description, ...labels(facilities), ...placeTexts(location)],
    ],
    orders: {
      price,
      capacity: (space, query) => -(capacity(space, query) ?? -Infinity),
    },
  },
  roles: {
    filters: {
      kind: ({ kind }) => [kind],
      cause: ({ causes }) => slugs(causes),
      skill: ({ skills }) => slugs(skills),
      'day-part': ({ dayParts }) => (dayParts.length === 0 ? [everyValue] : dayParts),
      place: ({ places }) => places,
      dbs: ({ dbs }) => [dbs],
      expenses: ({ expenses }) => fact(expenses !== undefined),
      training: ({ training }) => fact(training !== undefined),
      accreditation: ({ accreditation }) => fact(accreditation !== undefined),
      commitment: ({ commitment }) => [commitment.kind],
      emergency: ({ emergencyCallOut }) => fact(emergencyCallOut),
      accessibility: ({ location }) => accessibility(location),
      organisation: ({ organisation }) => names(organisation),
      ward: wards,
    },
    every: ['accessibility'],
    prefer: ['ward'],
    passes(role, query, now) {
      const team = query.number('team');
      const english = query.one('english');
      const { englishLevel, teamSize } = role;
      return (
        isOnShow(role, now.slice(0, 10)) &&
        isForAge(role, query) &&
        (team === undefined || (teamSize !== undefined && teamSize.minimum <= team && team <= teamSize.maximum)) &&
        (english === undefined ||
          (englishLevel !== undefined && englishLevels.indexOf(englishLevel) <= englishLevels.indexOf(english)))
      );
    },
    texts: (role) => [
      [role.organisation.name, role.kind, ...labels(role.causes), ...wardNames(role)],
      [
        role.description,
        role.commitment.note,
        role.training,
        role.expenses,
        ...labels(role.skills),
        ...placeTexts(role.location),
      ],
    ],
  },
  events: {
    filters: {
      kind: ({ kind }) => [kind],
      category: ({ categories }) => slugs(categories),
      audience: ({ audiences = [] }) => (audiences.length === 0 ? [everyValue] : audiences),
      online: ({ online }) => fact(online !== undefined),
      free: ({ cost }) => fact(cost?.free),
      booking: ({ booking }) => fact(booking?.required),
      accessibility: ({ location }) => accessibility(location),
      organisation: ({ organisation }) => names(organisation),
      'part-of': ({ partOf }) => [partOf?.id, partOf?.slug],
      ward: wards,
    },
    every: ['accessibility'],
    prefer: ['ward'],
    texts: (event) => [
      [event.organisation.name, event.kind, ...labels(event.categories), ...wardNames(event)],
      [event.description, event.whoFor, event.statusNote, ...placeTexts(event.location)],
    ],
    freshness: ({ starts }) => starts,
  },
  opportunities: {
    filters: {
      kind: ({ kind }) => [kind],
      category: ({ categories }) => slugs(categories),
      organisation: ({ organisation }) => names(organisation),
    },
    passes({ opens = '', closes = '9999', minimumAmount = 0, maximumAmount = Infinity }, query, now) {
      const day = query.one('on') ?? now.slice(0, 10);
      const amount = query.number('amount');
      const closed = closes < day;
      const coming = !closed && opens > day;
      const states: Record<string, boolean> = { all: true, closed, coming, open: !closed && !coming, current: !closed };
      return (
        states[query.one('state') ?? 'current'] === true &&
        (amount === undefined || (minimumAmount <= amount && amount <= maximumAmount))
      );
    },
    texts: ({ funder, organisation, kind, categories, description, eligibility }) => [
      [funder, organisation?.name, kind, ...labels(categories)],
      [description, eligibility],
    ],
    freshness: ({ opens = '' }) => opens,
    orders: { closes: ({ closes }) => closes },
  },
  stories: {
    filters: {
      category: ({ categories }) => slugs(categories),
      organisation: ({ organisations }) => names(...organisations),
    },
    texts: ({ organisations, categories, summary, body }) => [
      [...organisations.map(({ name }) => name), ...labels(categories)],
      [summary, body],
    ],
    freshness: ({ createdAt }) => createdAt,
  },
  awards: {
    filters: {
      year: ({ awardYear }) => [String(awardYear.year)],
      category: ({ category }) => [category.slug],
      subject: ({ category }) => [category.subject],
      standing: ({ standing }) => [standing],
      organisation: ({ organisation }) => names(organisation),
    },
    texts: ({ category, organisation, project, person, awardYear, citation }) => [
      [category.name, organisation?.name, project?.name, person?.name, awardYear.name],
      [citation],
    ],
    freshness: ({ awardYear }) => String(awardYear.year),
  },
  'award-years': { filters: {}, texts: () => [[], []], freshness: ({ year }) => String(year) },
  people: {
    filters: { role: ({ role }) => [role], organisation: ({ organisation }) => names(organisation) },
    texts: ({ organisation, title }) => [[organisation?.name], [title]],
  },
};
