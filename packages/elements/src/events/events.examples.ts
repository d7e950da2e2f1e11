import { exampleRecords } from '@vcs/sdk/testing';
import type { MockOptions } from '@vcs/sdk/testing';
import type { ElementExample } from '../testing/element-example.ts';
import { shown } from '../testing/shown.ts';

export type EventsExample = ElementExample;

const { events } = exampleRecords;

const many = Array.from({ length: 165 }, (_, index) => {
  const event = events[index % events.length]!;
  return {
    ...event,
    id: `${event.id.slice(0, -6)}${String(index).padStart(6, '0')}`,
    slug: `${event.slug}-${index}`,
  };
});

const only = (...slugs: string[]): MockOptions => ({ events: events.filter(({ slug }) => slugs.includes(slug)) });

/** The days on which the examples happen. */
const days = { from: '2026-11-20', to: '2027-04-30' };
const all = { ...days, limit: '50' };
const december = { from: '2026-12-01', view: 'month' };

export const eventsExamples = {
  results: { title: 'By day', attributes: days, api: {} },
  month: { title: 'A month', attributes: december, api: {} },
  presets: {
    title: 'Starts with a kind and a ward',
    attributes: { ...all, kind: 'activity forum', ward: 'bow-east' },
    api: {},
  },
  freeOnline: { title: 'Starts with what is free and online', attributes: { ...all, free: '', online: '' }, api: {} },
  words: { title: 'Starts with words', attributes: { ...all, q: 'soup' }, api: {} },
  oneResult: { title: 'One result', attributes: all, api: only('open-day-at-lantern-hall') },
  manyResults: { title: 'Hundreds of events', attributes: { ...days, limit: '10' }, api: { events: many } },
  fullMonth: { title: 'A month with many events', attributes: december, api: { events: many } },
  emptyMonth: { title: 'A month without events', attributes: december, api: { events: [] } },
  series: { title: 'A weekly event', attributes: all, api: only('soup-and-stories') },
  changed: {
    title: 'Cancelled, postponed, full, moved online',
    attributes: all,
    api: only('swim-morning', 'half-term-cup', 'winter-lunch', 'benefits-changes-2027'),
  },
  overNight: { title: 'Over midnight', attributes: all, api: only('night-walk') },
  longName: { title: 'A name of 300 characters', attributes: all, api: only('songs-of-the-stairs') },
  bareRecord: { title: 'Nothing but a name and a time', attributes: all, api: only('meeting') },
  otherScripts: { title: 'Records in other languages', attributes: all, api: only('boi-pora', 'hiwar-al-ummahat') },
  consultations: {
    title: 'Consultations',
    attributes: { from: '2026-09-01', to: '2026-12-31', kind: 'consultation' },
    api: {},
  },
  onMap: { title: 'On the map', attributes: { ...all, view: 'map' }, api: {}, after: shown('.list-map') },
  detail: { title: 'An event in detail', attributes: all, api: {}, opened: 'soup-and-stories' },
  cancelledDetail: { title: 'A cancelled event in detail', attributes: all, api: {}, opened: 'swim-morning' },
  outcomeDetail: {
    title: 'A consultation with what came of it',
    attributes: { from: '2026-09-01', to: '2026-12-31', limit: '50' },
    api: {},
    opened: 'opening-hours-of-libraries',
  },
  bareDetail: { title: 'An event with nothing but a name', attributes: all, api: {}, opened: 'meeting' },
  nothing: { title: 'Nothing found', attributes: { ...all, q: 'zzzz', ward: 'bow-east' }, api: {} },
  noEvents: { title: 'No events at all', attributes: days, api: { events: [] } },
  loading: { title: 'First paint', attributes: days, api: { delay: Infinity } },
  unreachable: { title: 'The directory cannot be reached', attributes: days, api: { fail: 503 } },
  wrongAttribute: {
    title: 'Wrong attributes',
    attributes: { ...all, kind: 'trainin', view: 'week', to: 'soon' },
    api: {},
  },
  bengali: { title: 'Bengali', attributes: { ...all, lang: 'bn' }, api: {} },
  somali: { title: 'Somali', attributes: { ...all, lang: 'so' }, api: {} },
  arabic: { title: 'Arabic', attributes: { ...all, lang: 'ar' }, api: {} },
  arabicMonth: { title: 'A month in Arabic', attributes: { ...december, lang: 'ar' }, api: {} },
} as const satisfies Record<string, EventsExample>;

export type EventsExampleName = keyof typeof eventsExamples;
