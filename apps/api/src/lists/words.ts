import type { ListName } from '@vcs/catalogue';
import type { SchemaName } from '../openapi/schemas.ts';

/** What the reference says of a list. */
export interface ListWords {
  readonly tag: string;
  /** One record, and several, in a sentence. */
  readonly one: string;
  readonly many: string;
  /** As operations are named: `getAwardYear`, `searchAwardYears`. */
  readonly names: { readonly one: string; readonly many: string };
  readonly search: string;
  readonly record: string;
  /** Slug of an example. */
  readonly example: string;
  readonly page: SchemaName;
  readonly detail: SchemaName;
}

const counts =
  'The counts say how many there would be if that were the only value of its filter; `facets` chooses which are counted.';
const narrow =
  'Different filters narrow the list. A filter that is given several times (category=food&category=advice) finds what has any of its values.';

export const listWords: Readonly<Record<ListName, ListWords>> = {
  services: {
    tag: 'Services',
    one: 'service',
    many: 'services',
    names: { one: 'Service', many: 'Services' },
    search: `${narrow} ${counts} What is not known of a service does not match, except the ages it is for. With \`near\` each service tells how far it is.`,
    record: 'Everything the public may know of a service, and other services of the same organisation.',
    example: 'tuesday-lunch-club',
    page: 'ServicePage',
    detail: 'ServiceDetail',
  },
  organisations: {
    tag: 'Organisations',
    one: 'organisation',
    many: 'organisations',
    names: { one: 'Organisation', many: 'Organisations' },
    search: `${narrow} Categories and wards are those of its services. ${counts}`,
    record:
      'An organisation with everything the public may know of what it does: services, projects, premises, roles, events to come, opportunities, stories, people in public roles and awards.',
    example: 'evergreen-neighbours',
    page: 'OrganisationPage',
    detail: 'OrganisationDetail',
  },
  projects: {
    tag: 'Projects',
    one: 'project',
    many: 'projects',
    names: { one: 'Project', many: 'Projects' },
    search: `Funded pieces of work. ${narrow} ${counts}`,
    record: 'A project with its services, the stories told of it and its awards.',
    example: 'food-partnership',
    page: 'ProjectPage',
    detail: 'ProjectDetail',
  },
  premises: {
    tag: 'Premises and spaces',
    one: 'building',
    many: 'buildings',
    names: { one: 'Premises', many: 'AllPremises' },
    search: `Buildings and sites that have spaces for groups. ${narrow} Facilities and accessibility must all be there. ${counts}`,
    record:
      'A building with its spaces and the organisation that runs it, and the services and the events to come at the same place.',
    example: 'lantern-hall',
    page: 'PremisesPage',
    detail: 'PremisesDetail',
  },
  spaces: {
    tag: 'Premises and spaces',
    one: 'space',
    many: 'spaces',
    names: { one: 'Space', many: 'Spaces' },
    search: `Rooms, halls and desks to hire, share or rent. ${narrow} \`capacity\` is for the \`layout\` named, else for whichever holds most; \`most\` is what the \`hirer\` named pays for one \`unit\`. ${counts}`,
    record: 'A space with its building and the other spaces there.',
    example: 'main-hall',
    page: 'SpacePage',
    detail: 'SpaceDetail',
  },
  roles: {
    tag: 'Volunteering',
    one: 'volunteer role',
    many: 'volunteer roles',
    names: { one: 'Role', many: 'Roles' },
    search: `What people can do for organisations. Only roles that are on show today are found. ${narrow} ${counts}`,
    record: 'A role with its organisation and other roles there.',
    example: 'kitchen-helper',
    page: 'RolePage',
    detail: 'RoleDetail',
  },
  events: {
    tag: 'Events',
    one: 'event',
    many: 'events',
    names: { one: 'Event', many: 'Events' },
    search: `Each item is one time that an event happens, from \`from\` to \`to\`, both days included: today and 90 days from then where they are left out. An event that repeats is there each time, with the key of the occurrence. ${narrow} Counts are of events, however often they happen.`,
    record:
      'An event with its organisation and the times it happens from today on, its programme, other events of the organisation to come, and the services and spaces at the same place.',
    example: 'community-iftar',
    page: 'EventPage',
    detail: 'EventDetail',
  },
  opportunities: {
    tag: 'Opportunities',
    one: 'opportunity',
    many: 'opportunities',
    names: { one: 'Opportunity', many: 'Opportunities' },
    search: `Money, work and help in kind for organisations. ${narrow} A limit or a date that is not known excludes nothing. ${counts}`,
    record:
      'Everything the public may know of an opportunity, and others of the same organisation that are not closed.',
    example: 'small-grants',
    page: 'OpportunityPage',
    detail: 'OpportunityDetail',
  },
  stories: {
    tag: 'Stories and awards',
    one: 'story',
    many: 'stories',
    names: { one: 'Story', many: 'Stories' },
    search: `Case studies. ${narrow} ${counts}`,
    record: 'A story in full, with the organisations, projects and awards it tells of.',
    example: 'how-lunch-began',
    page: 'StoryPage',
    detail: 'StoryDetail',
  },
  awards: {
    tag: 'Stories and awards',
    one: 'award',
    many: 'awards',
    names: { one: 'Award', many: 'Awards' },
    search: `Who and what was put forward for the awards of a year. ${narrow} ${counts}`,
    record: 'A nominee, finalist or winner.',
    example: 'best-project-2026',
    page: 'AwardPage',
    detail: 'AwardDetail',
  },
  'award-years': {
    tag: 'Stories and awards',
    one: 'award year',
    many: 'award years',
    names: { one: 'AwardYear', many: 'AwardYears' },
    search: 'The years of the showcase and its awards, with their phases and categories. The latest comes first.',
    record: 'A year of the awards with everybody put forward.',
    example: 'awards-2026',
    page: 'AwardYearPage',
    detail: 'AwardYearDetail',
  },
  people: {
    tag: 'Organisations',
    one: 'person',
    many: 'people',
    names: { one: 'Person', many: 'People' },
    search: `People in public roles who agreed to be shown. ${narrow} ${counts}`,
    record: 'A person in a public role. How to reach them is told of contacts of services, never of nominees.',
    example: 'ama-lantern',
    page: 'PersonPage',
    detail: 'PersonSummary',
  },
};
