import type {
  CategorySlug,
  EventDetail,
  EventOccurrence,
  PublicOrganisation,
  WardSlug,
} from '../../types.generated.ts';
import { daysAfter, instantOf } from '../london.ts';
import { categoriesOf, identifier, ordinary, wardsOf } from './authoring.ts';
import { exampleCouncil, lanternHouse, offeringOrganisation, sisterTides } from './organisations.ts';
import { lanternHallSite, wharfHall } from './places.ts';

interface EventWords extends Partial<Omit<EventDetail, 'categories' | 'wards' | 'organisation' | 'occurrences'>> {
  slug: string;
  name: string;
  kind: EventDetail['kind'];
  starts: string;
  categories?: readonly CategorySlug[];
  wards?: readonly WardSlug[];
  /** Days on which it happens beside the first. */
  again?: readonly string[];
  /** What is different on one of its days. */
  different?: Readonly<Record<string, Partial<Pick<EventOccurrence, 'status' | 'note'>>>>;
}

/** The day and those that follow it at that distance. */
const every = (days: number, first: string, times: number): string[] =>
  Array.from({ length: times - 1 }, (_, index) => daysAfter(first, (index + 1) * days));

/** Events of an organisation, as the API gives them, with all the times they happen. `number` tells it from the others. */
function holds(number: number, organisation: PublicOrganisation, events: readonly EventWords[]): EventDetail[] {
  return events.map(({ categories = [], wards = [], again = [], different = {}, ...event }, index) => {
    const { starts, ends, status = 'scheduled' } = event;
    const on = (local: string, day: string): string => `${day}${local.slice(10)}`;
    const moment = (local: string) => ({ local, instant: instantOf(local) });
    const first = starts.slice(0, 10);
    const nights = ends === undefined || ends.slice(0, 10) === first ? 0 : 1;
    return {
      id: identifier('e7', number * 100 + index),
      ...ordinary,
      boroughWide: false,
      status,
      sequence: 0,
      ...(organisation.assured !== undefined && { assured: organisation.assured }),
      ...event,
      categories: categoriesOf(categories),
      wards: wardsOf(wards),
      organisation,
      programme: [],
      related: [],
      services: [],
      spaces: [],
      occurrences: [first, ...again].map((day) => ({
        key: on(starts, day),
        starts: moment(on(starts, day)),
        ...(ends !== undefined && { ends: moment(on(ends, daysAfter(day, nights))) }),
        status,
        overridden: different[day] !== undefined,
        ...different[day],
      })),
    };
  });
}

const longName =
  'An evening of songs, poems, recipes and letters in Sylheti, Somali, Cockney, Yiddish, Polish, Vietnamese and every other ' +
  'language that has been spoken on the stairs of our five houses since they were built, read by the people who live there ' +
  'now, with supper, a raffle for the roof, and a quiet room';

/**
 * Events from November 2026 to the spring of 2027: once and repeated, over midnight and over days, cancelled, postponed, full,
 * moved online, a consultation that is open and one with its outcome, the showcase, in Bengali and Arabic, with a long name,
 * with nothing but what must be there. Their `occurrences` are all the times they happen.
 */
export const events: readonly EventDetail[] = [
  ...holds(1, offeringOrganisation('saffron-wharf-neighbours'), [
    {
      slug: 'soup-and-stories',
      name: 'Soup and stories',
      description: 'A bowl of soup, and somebody tells a story. You may be the one.',
      kind: 'activity',
      categories: ['friendship', 'older-people'],
      whoFor: 'Anyone',
      wards: ['bow-east'],
      location: wharfHall,
      starts: '2026-11-24T18:00',
      ends: '2026-11-24T20:00',
      recurrence: {
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=15',
        except: ['2026-12-22T18:00', '2026-12-29T18:00'],
        overrides: [
          { occurrence: '2026-12-08T18:00', status: 'cancelled', note: 'The boiler is being mended.' },
          { occurrence: '2027-01-12T18:00', note: 'With the children of the primary school.' },
        ],
      },
      again: every(7, '2026-11-24', 15).filter((day) => day !== '2026-12-22' && day !== '2026-12-29'),
      different: {
        '2026-12-08': { status: 'cancelled', note: 'The boiler is being mended.' },
        '2027-01-12': { note: 'With the children of the primary school.' },
      },
      sequence: 2,
      cost: { free: true, options: [] },
      accessibility: 'There is a quiet corner. Tell us if you need a British Sign Language interpreter.',
      assured: { date: '2026-11-15', by: 'Saffron Wharf Neighbours' },
    },
    {
      slug: 'winter-lunch',
      name: 'Winter lunch for all neighbours',
      kind: 'celebration',
      categories: ['food', 'friendship'],
      wards: ['bow-east', 'bow-west'],
      location: wharfHall,
      starts: '2026-12-13T12:30',
      ends: '2026-12-13T15:30',
      status: 'full',
      statusNote: 'All 90 seats are taken. Call to be put on the list.',
      booking: { required: true, note: 'Call 020 7946 0101' },
      cost: {
        free: false,
        options: [
          { name: 'Adults', amount: 4 },
          { name: 'Under 12', amount: 0 },
        ],
      },
    },
  ]),
  ...holds(3, offeringOrganisation('copperlock-advice'), [
    {
      slug: 'benefits-changes-2027',
      name: 'What changes in your benefits in 2027',
      kind: 'training',
      categories: ['advice'],
      boroughWide: true,
      online: 'https://copperlock.example.org/live',
      starts: '2026-12-03T10:00',
      ends: '2026-12-03T11:30',
      status: 'moved-online',
      statusNote: 'Not in our shopfront: join from wherever you are.',
      sequence: 1,
      booking: { required: true, url: 'https://copperlock.example.org/live/book' },
      cost: { free: true, options: [] },
    },
  ]),
  ...holds(4, offeringOrganisation('marrowbank-youth'), [
    {
      slug: 'half-term-cup',
      name: 'Half-term cup',
      kind: 'activity',
      categories: ['sport', 'children-and-young-people'],
      audiences: ['young-people'],
      whoFor: 'Teams of five, 11 to 17',
      wards: ['poplar', 'lansbury'],
      starts: '2027-02-17T10:00',
      ends: '2027-02-17T16:00',
      status: 'postponed',
      statusNote: 'The pitch is under water. We will say the new day here.',
      booking: { required: true, note: 'Register your team by 10 February.' },
      cost: { free: false, options: [{ name: 'A team', amount: 10 }] },
    },
    {
      slug: 'night-walk',
      name: 'Night walk along the river',
      kind: 'fundraiser',
      categories: ['sport'],
      wards: ['poplar', 'limehouse'],
      starts: '2026-12-18T21:00',
      ends: '2026-12-19T01:00',
      booking: { required: false, url: 'https://marrowbank.example.org/walk' },
      cost: { free: false, description: 'Whatever your friends give for each mile', options: [] },
    },
  ]),
  ...holds(8, lanternHouse, [
    {
      slug: 'community-showcase-2027',
      name: 'Community showcase 2027',
      description: 'Eighty stalls, music, food, and the awards at five o’clock.',
      kind: 'showcase',
      categories: ['support-for-groups', 'volunteering'],
      boroughWide: true,
      location: lanternHallSite,
      starts: '2027-02-06T11:00',
      ends: '2027-02-06T18:30',
      booking: { required: false, url: 'https://lantern-house.example.org/showcase' },
      cost: { free: true, options: [] },
      accessibility: 'Level entrance, lift, hearing loop, British Sign Language on the stage from 5 to 6:30.',
    },
    {
      slug: 'open-day-at-lantern-hall',
      name: 'Open day at Lantern Hall',
      kind: 'open-day',
      categories: ['support-for-groups'],
      wards: ['bethnal-green-east', 'bethnal-green-west'],
      location: lanternHallSite,
      starts: '2026-11-28T10:00',
      ends: '2026-11-28T14:00',
      cost: { free: true, options: [] },
    },
    {
      slug: 'hall-users-forum',
      name: 'Forum of those who use the hall',
      kind: 'forum',
      categories: ['support-for-groups'],
      wards: ['bethnal-green-east'],
      location: lanternHallSite,
      online: 'https://lantern-house.example.org/forum',
      starts: '2026-12-02T18:30',
      ends: '2026-12-02T20:00',
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1WE;COUNT=4', except: [], overrides: [] },
      again: ['2027-01-06', '2027-02-03', '2027-03-03'],
      cost: { free: true, options: [] },
    },
  ]),
  ...holds(9, exampleCouncil, [
    {
      slug: 'a-new-park-in-poplar',
      name: 'A new park in Poplar: what should be in it?',
      description: 'Come and draw on the plan, or answer on line.',
      kind: 'consultation',
      categories: ['environment'],
      wards: ['poplar'],
      online: 'https://council.example.org/park',
      starts: '2026-12-09T17:00',
      ends: '2026-12-09T20:00',
      consultation: { opens: '2026-11-09', closes: '2027-01-15' },
      cost: { free: true, options: [] },
    },
    {
      slug: 'opening-hours-of-libraries',
      name: 'When libraries should be open',
      kind: 'consultation',
      categories: ['learning'],
      boroughWide: true,
      starts: '2026-09-15T18:00',
      ends: '2026-09-15T19:30',
      consultation: {
        opens: '2026-09-01',
        closes: '2026-10-12',
        outcome: '412 people answered. Two libraries now stay open until 9 on Thursdays.',
        outcomeUrl: 'https://council.example.org/libraries/outcome',
      },
    },
  ]),
  ...holds(6, offeringOrganisation('thistledock'), [
    {
      slug: 'songs-of-the-stairs',
      name: longName,
      kind: 'celebration',
      categories: ['arts-and-culture'],
      wards: ['weavers', 'bethnal-green-west', 'bethnal-green-east', 'spitalfields-and-banglatown'],
      starts: '2027-01-23T19:00',
    },
  ]),
  ...holds(7, offeringOrganisation('tamarind-circle'), [
    {
      slug: 'boi-pora',
      lang: 'bn',
      name: 'একসাথে বই পড়া',
      description: 'প্রতি মাসে একটা বই, চা আর আলোচনা।',
      kind: 'activity',
      categories: ['learning', 'friendship'],
      wards: ['spitalfields-and-banglatown'],
      starts: '2026-12-10T11:00',
      ends: '2026-12-10T12:30',
      cost: { free: true, options: [] },
    },
    {
      slug: 'hiwar-al-ummahat',
      lang: 'ar',
      name: 'حوار الأمهات',
      audiences: ['women'],
      description: 'لقاء للأمهات مع الشاي. توجد رعاية للأطفال.',
      kind: 'forum',
      categories: ['children-and-young-people'],
      wards: ['weavers'],
      starts: '2026-12-16T10:30',
      ends: '2026-12-16T12:00',
    },
  ]),
  ...holds(10, sisterTides, [
    {
      slug: 'swim-morning',
      name: 'Swim morning',
      kind: 'activity',
      categories: ['sport', 'health-and-wellbeing'],
      starts: '2026-12-05T08:00',
      ends: '2026-12-05T09:00',
      status: 'cancelled',
      statusNote: 'The pool is closed.',
      sequence: 1,
    },
    // Nothing but what a record must have.
    { slug: 'meeting', name: 'Meeting', kind: 'forum', starts: '2027-03-30T18:00' },
  ]),
];
