import { enSpaceTerms } from './en-space-terms.ts';

/** What the filters say that only this element has, in plain English; it comes with them. */
export const enOwnFilters = {
  ...enSpaceTerms,
  filterNames: {
    hirer: 'Your group',
    capacity: 'How many people',
    layout: 'How they sit or stand',
    'day-part': 'When it is free',
    tenure: 'How you would use it',
    kind: 'Kind of space',
    facility: 'What is there',
    most: 'Most you can pay',
    'women-only': 'Women-only sessions',
    premises: 'Building',
    organisation: 'Organisation',
  } as Readonly<Record<string, string>>,
  wrongCapacity: 'Enter a number of people, such as 30.',
  wrongPrice: 'Enter whole pounds, such as 20.',
  day: 'Day',
  anyDay: 'Any day',
  partOfDay: 'Time of day',
  anyTime: 'Any time',
  partsOfDay: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' } as Readonly<Record<string, string>>,
  dayPart: (day: string, part: string) => `${day} ${part.toLowerCase()}`,
  pounds: 'Pounds',
  payFor: 'For',
  units: {
    hour: 'An hour',
    'half-day': 'A half day',
    day: 'A day',
    week: 'A week',
    month: 'A month',
    year: 'A year',
    session: 'A session',
  } as Readonly<Record<string, string>>,
};
