import { enLayouts } from './en-layouts.ts';

/** What the filters say that only this element has, in plain English; it comes with them. */
export const enOwnFilters = {
  ...enLayouts,
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
