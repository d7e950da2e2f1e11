import type { ServiceDetail } from '@vcs/sdk';
import { plural } from '../../language/plural.ts';
import { enLater as shared } from '../../listing/strings/en-later.ts';

type ReferralMethod = NonNullable<ServiceDetail['referral']>['method'];
type Capacity = NonNullable<ServiceDetail['capacity']>;

/**
 * What is said only when a service is opened or nothing is found, in plain English. A translation has these texts beside
 * those of `en.ts`.
 */
export const enLater = {
  ...shared,
  pagesLabel: 'Pages of services',
  nothingYet: 'There are no services in the directory yet.',
  nothingFor: (words: string) => `No services match “${words}”.`,
  nothingWith: (filters: string) => `No services match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) => `No services match “${words}” with these filters: ${filters}.`,
  showAll: 'Show all services',
  howToGet: 'How to get it',
  'in-person': 'In person',
  funded: (source: string, amount: string | undefined) => `Funded by ${source}${amount ? ` (${amount})` : ''}`,
  toBring: 'What to bring or have',
  referral: 'Being referred',
  referralMethods: {
    self: 'You can go to them yourself.',
    email: 'Somebody who works with you can refer you by email.',
    phone: 'You, or somebody who works with you, can ask by phone.',
    form: 'You, or somebody who works with you, can fill in their form.',
    none: 'They take nobody who is sent by others. You do not need to be referred.',
  } as Readonly<Record<ReferralMethod, string>>,
  referralForm: 'Their referral form',
  repliesIn: (days: number) =>
    days === 0
      ? 'They reply on the same day.'
      : plural('en', days, {
          one: 'They reply within # working day.',
          other: 'They reply within # working days.',
        }),
  asOf: (date: string) => `As of ${date}`,
  referSomebody: 'Refer somebody to this service',
  noHandOff: 'We could not open the form.',
  capacities: {
    open: 'They are taking new people',
    'waiting-list': 'There is a waiting list',
    'assessment-first': 'They talk with you first, to see what you need',
    closed: 'They are not taking new people now',
  } as Readonly<Record<Capacity, string>>,
  interpreting: (how: string) => `Interpreters: ${how}`,
  qualityMarks: (marks: string) => `Quality marks: ${marks}`,
  bankHolidays: { open: 'Open on bank holidays', closed: 'Closed on bank holidays' },
  closedOn: (days: string) => `Closed ${days}`,
  differentOn: (days: string, hours: string) => `${days}: ${hours}`,
  offersOf: (name: string) => `Volunteer roles, events and rooms of ${name}`,
  allAbout: (name: string) => `Everything about ${name}`,
  offeredRoles: 'Volunteer roles',
  offeredEvents: 'What’s on',
  offeredSpaces: 'Rooms and buildings',
  noOffers: 'None in the directory at present.',
  noOffersNow: 'We could not look them up.',
  otherServices: (name: string) => `Other services from ${name}`,
};
