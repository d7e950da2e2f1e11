import type { Lists } from '../lists.ts';
import type {
  EmergencyState,
  EventDetail,
  OpportunityDetail,
  OrganisationDetail,
  PartnerProfile,
  PersonSummary,
  AwardDetail,
  AwardYearDetail,
  PremisesDetail,
  ProjectDetail,
  PublicOrganisation,
  RoleDetail,
  ServiceDetail,
  SpaceDetail,
  StoryDetail,
} from '../types.generated.ts';
import { awards, awardYears, people } from './examples/awards.ts';
import { events } from './examples/events.ts';
import { opportunities } from './examples/opportunities.ts';
import { organisations, services } from './examples/organisations.ts';
import { partners } from './examples/partners.ts';
import { premises, spaces } from './examples/premises.ts';
import { roles } from './examples/roles.ts';
import { projects, stories } from './examples/stories.ts';
import { summaryOf } from './summary.ts';

/**
 * The records of a mock. What is related (other services of an organisation, spaces of premises, awards of a year) is put
 * together by the mock, whatever the records say of it.
 */
export interface MockRecords {
  readonly services: readonly ServiceDetail[];
  /** What organisations say of themselves. Those that other records name are there too. */
  readonly organisations: readonly PublicOrganisation[];
  readonly projects: readonly ProjectDetail[];
  readonly premises: readonly PremisesDetail[];
  readonly spaces: readonly SpaceDetail[];
  readonly roles: readonly RoleDetail[];
  /** `occurrences` are all the times an event happens: a mock does not work rules out. */
  readonly events: readonly EventDetail[];
  readonly opportunities: readonly OpportunityDetail[];
  readonly stories: readonly StoryDetail[];
  readonly awards: readonly AwardDetail[];
  readonly awardYears: readonly AwardYearDetail[];
  readonly people: readonly PersonSummary[];
  readonly partners: readonly PartnerProfile[];
  readonly emergency: EmergencyState;
}

/** Invented records of every kind; those of the strategy are `example: false`. */
export const exampleRecords: MockRecords = {
  services,
  organisations,
  projects,
  premises,
  spaces,
  roles,
  events,
  opportunities,
  stories,
  awards,
  awardYears,
  people,
  partners,
  emergency: { active: false },
};

/** Records of each list, whole. */
export type RecordsByList = { readonly [Name in keyof Lists]: readonly Lists[Name]['detail'][] };

/** Some of the records of a mock; the examples stand for the others. */
export type GivenRecords = { readonly [Name in keyof MockRecords]?: MockRecords[Name] | undefined };

const eachOnce = <Value extends { readonly id: string }>(values: readonly Value[]): Value[] => {
  const seen = new Set<string>();
  return values.filter(({ id }) => !seen.has(id) && seen.add(id));
};

interface Placed {
  readonly location?: { readonly id: string } | undefined;
}

const summaries = <Name extends keyof Lists>(
  list: Name,
  records: readonly Lists[Name]['detail'][],
  keep: (record: Lists[Name]['detail']) => boolean,
) => records.filter(keep).map((record) => summaryOf(list, record));

/** The records by the name of their list, each with what is related to it. */
export function recordsByList(given: GivenRecords): RecordsByList {
  const all = <Name extends keyof MockRecords>(name: Name): MockRecords[Name] => given[name] ?? exampleRecords[name];
  const [services, premises, spaces, roles] = [all('services'), all('premises'), all('spaces'), all('roles')];
  const [events, awards] = [all('events'), all('awards')];
  const named = [...services, ...premises, ...roles, ...events].map(({ organisation }) => organisation);
  const by =
    (id: string) =>
    ({ organisation }: { organisation?: { id: string } | undefined }): boolean =>
      organisation?.id === id;
  const others =
    (record: { id: string; organisation: { id: string } }) =>
    (other: { id: string; organisation: { id: string } }): boolean =>
      other.id !== record.id && other.organisation.id === record.organisation.id;
  const placedWith =
    ({ location }: Placed) =>
    (other: Placed): boolean =>
      location !== undefined && other.location?.id === location.id;
  const at =
    ({ location }: Placed) =>
    ({ locations }: ServiceDetail): boolean =>
      locations.some(({ id }) => id === location?.id);
  return {
    services: services.map((record) => ({ ...record, related: summaries('services', services, others(record)) })),
    organisations: eachOnce([...(given.organisations ?? []), ...named]).map((organisation): OrganisationDetail => {
      const { id } = organisation;
      return {
        ...organisation,
        services: summaries('services', services, by(id)),
        projects: summaries('projects', all('projects'), by(id)),
        premises: summaries('premises', premises, by(id)),
        roles: summaries('roles', roles, by(id)),
        events: summaries('events', events, by(id)),
        opportunities: summaries('opportunities', all('opportunities'), by(id)),
        stories: summaries('stories', all('stories'), ({ organisations }) =>
          organisations.some((one) => one.id === id),
        ),
        people: summaries('people', all('people'), by(id)),
        awards: summaries('awards', awards, by(id)),
      };
    }),
    projects: all('projects').map((record) => ({
      ...record,
      awards: summaries('awards', awards, ({ project }) => project?.id === record.id),
    })),
    premises: premises.map((record) => ({
      ...record,
      spaces: summaries('spaces', spaces, ({ premises }) => premises.id === record.id),
      services: summaries('services', services, at(record)),
      events: summaries('events', events, placedWith(record)),
    })),
    spaces: spaces.map((record) => ({
      ...record,
      related: summaries(
        'spaces',
        spaces,
        ({ id, premises }) => id !== record.id && premises.id === record.premises.id,
      ),
    })),
    roles: roles.map((record) => ({ ...record, related: summaries('roles', roles, others(record)) })),
    events: events.map((record) => ({
      ...record,
      programme: summaries('events', events, ({ partOf }) => partOf?.id === record.id),
      related: summaries('events', events, others(record)),
      services: summaries('services', services, at(record)),
      spaces: summaries('spaces', spaces, placedWith(record)),
    })),
    opportunities: all('opportunities').map((record) => ({
      ...record,
      related: summaries(
        'opportunities',
        all('opportunities'),
        ({ id, organisation }) => id !== record.id && organisation !== undefined && by(organisation.id)(record),
      ),
    })),
    stories: all('stories').map((record) => ({
      ...record,
      awards: summaries('awards', awards, ({ story }) => story?.id === record.id),
    })),
    awards,
    'award-years': all('awardYears').map((record) => ({
      ...record,
      awards: summaries('awards', awards, ({ awardYear }) => awardYear.id === record.id),
    })),
    people: all('people'),
  };
}
