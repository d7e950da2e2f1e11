import type { RoleDetail } from '@vcs/sdk';
import type { MockOptions } from '@vcs/sdk/testing';
import { exampleRecords } from '@vcs/sdk/testing';
import type { ElementExample } from '../testing/element-example.ts';
import { shown } from '../testing/shown.ts';

export type VolunteerRolesExample = ElementExample;

const { roles } = exampleRecords;

const many = Array.from({ length: 500 }, (_, index): RoleDetail => {
  const role = roles[index % roles.length]!;
  return {
    ...role,
    id: `${role.id.slice(0, -6)}${String(index).padStart(6, '0')}`,
    slug: `${role.slug}-${index}`,
  };
});

const only = (...slugs: string[]): MockOptions => ({ roles: roles.filter(({ slug }) => slugs.includes(slug)) });

export const volunteerRolesExamples = {
  results: { title: 'Results', attributes: {}, api: {} },
  forEmployers: {
    title: 'For employers: days for a team of twelve',
    attributes: { kind: 'employee-team', team: '12' },
    api: {},
  },
  forYoungPeople: {
    title: 'For young people: what somebody of 15 may do',
    attributes: { age: '15', kind: 'volunteer mutual-aid placement traineeship' },
    api: {},
  },
  trustees: { title: 'Trustees wanted', attributes: { kind: 'trustee' }, api: {} },
  fromHome: { title: 'From home, online or by phone', attributes: { place: 'from-home remote' }, api: {} },
  whenFree: {
    title: 'For those who are free on Tuesday and on Saturday morning',
    attributes: { 'day-part': 'tuesday-morning tuesday-afternoon saturday-morning' },
    api: {},
  },
  emergency: { title: 'Those who are called on in an emergency', attributes: { emergency: 'true' }, api: {} },
  ofOneOrganisation: {
    title: 'Roles of one organisation',
    attributes: { organisation: 'saffron-wharf-neighbours' },
    api: {},
  },
  near: { title: 'Near a postcode', attributes: { near: 'E3 4PX' }, api: {} },
  words: { title: 'Starts with words', attributes: { q: 'kitchen' }, api: {} },
  oneResult: { title: 'One result', attributes: {}, api: only('kitchen-helper') },
  manyResults: { title: '500 results', attributes: { limit: '5' }, api: { roles: many } },
  longName: { title: 'A name of 240 characters', attributes: {}, api: only('studio-host') },
  bareRecord: { title: 'Nothing but a name', attributes: {}, api: only('committee-member') },
  otherScript: { title: 'A role in Bengali', attributes: {}, api: only('cha-banabar-lok') },
  onMap: { title: 'On the map', attributes: { view: 'map' }, api: {}, after: shown('.list-map') },
  detail: { title: 'A role in detail', attributes: { limit: '50' }, api: {}, opened: 'kitchen-helper' },
  callOutDetail: {
    title: 'A call-out in detail, to apply by email',
    attributes: { limit: '50' },
    api: {},
    opened: 'pantry-driver',
  },
  jobDetail: {
    title: 'A job with an enhanced check in detail',
    attributes: { limit: '50' },
    api: {},
    opened: 'football-coach',
  },
  bareDetail: {
    title: 'A role with nothing but a name in detail',
    attributes: { limit: '50' },
    api: {},
    opened: 'committee-member',
  },
  nothing: { title: 'Nothing found', attributes: { q: 'zzzz', ward: 'bow-east' }, api: {} },
  noRoles: { title: 'An empty directory', attributes: {}, api: { roles: [] } },
  loading: { title: 'First paint', attributes: {}, api: { delay: Infinity } },
  unreachable: { title: 'The directory cannot be reached', attributes: {}, api: { fail: 503 } },
  wrongAttribute: { title: 'Wrong attributes', attributes: { kind: 'trusty', limit: 'ten' }, api: {} },
  bengali: { title: 'Bengali', attributes: { lang: 'bn' }, api: {} },
  somali: { title: 'Somali', attributes: { lang: 'so' }, api: {} },
  arabic: { title: 'Arabic', attributes: { lang: 'ar' }, api: {} },
  arabicDetail: {
    title: 'A role in detail, in Arabic',
    attributes: { lang: 'ar', limit: '50' },
    api: {},
    opened: 'kitchen-helper',
  },
} as const satisfies Record<string, VolunteerRolesExample>;

export type VolunteerRolesExampleName = keyof typeof volunteerRolesExamples;
