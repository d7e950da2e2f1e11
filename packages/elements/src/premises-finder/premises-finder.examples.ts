import { exampleRecords } from '@vcs/sdk/testing';
import type { MockOptions } from '@vcs/sdk/testing';
import type { ElementExample } from '../testing/element-example.ts';
import { shown } from '../testing/shown.ts';

export type PremisesFinderExample = ElementExample;

const { spaces } = exampleRecords;

const many = Array.from({ length: 500 }, (_, index) => {
  const space = spaces[index % spaces.length]!;
  return {
    ...space,
    id: `${space.id.slice(0, -6)}${String(index).padStart(6, '0')}`,
    slug: `${space.slug}-${index}`,
  };
});

const only = (...slugs: string[]): MockOptions => ({ spaces: spaces.filter(({ slug }) => slugs.includes(slug)) });

export const premisesFinderExamples = {
  results: { title: 'Results', attributes: {}, api: {} },
  forMyGroup: {
    title: 'Prices for community groups',
    attributes: { hirer: 'community-group', most: '20/hour' },
    api: {},
  },
  forManyPeople: {
    title: 'For 100 people in rows, on a Saturday evening',
    attributes: { capacity: '100', layout: 'theatre', 'day-part': 'saturday-evening' },
    api: {},
  },
  toRent: { title: 'To rent, buy or use for a time', attributes: { tenure: 'lease licence meanwhile-use' }, api: {} },
  near: { title: 'Near a postcode', attributes: { near: 'E2 0QN' }, api: {} },
  words: { title: 'Starts with words', attributes: { q: 'kitchen' }, api: {} },
  oneResult: { title: 'One result', attributes: {}, api: only('lantern-main-hall') },
  manyResults: { title: '500 results', attributes: { limit: '5' }, api: { spaces: many } },
  longName: { title: 'A name of 300 characters', attributes: {}, api: only('the-former-laundry-room') },
  bareRecord: { title: 'Nothing but a name', attributes: {}, api: only('gatehouse-room') },
  stillToCome: { title: 'A building still to come', attributes: {}, api: only('marsh-wharf-ground-floor') },
  otherScript: { title: 'A record in Bengali', attributes: {}, api: only('tamarind-upper-room') },
  hall: { title: 'A hall in detail', attributes: {}, api: {}, opened: 'lantern-main-hall' },
  hallForMyGroup: {
    title: 'A hall in detail, for charities',
    attributes: { hirer: 'charity' },
    api: {},
    opened: 'lantern-main-hall',
  },
  lease: { title: 'A lease in detail', attributes: {}, api: {}, opened: 'old-baths-whole' },
  kitchen: { title: 'A kitchen in detail', attributes: {}, api: {}, opened: 'saffron-wharf-kitchen' },
  bareDetail: { title: 'A space with nothing but a name', attributes: {}, api: {}, opened: 'gatehouse-room' },
  comingDetail: {
    title: 'A building still to come in detail',
    attributes: {},
    api: {},
    opened: 'marsh-wharf-ground-floor',
  },
  onMap: { title: 'On the map', attributes: { view: 'map' }, api: {}, after: shown('.list-map') },
  nothing: { title: 'Nothing found', attributes: { q: 'zzzz', tenure: 'lease' }, api: {} },
  noSpaces: { title: 'An empty directory', attributes: {}, api: { spaces: [] } },
  loading: { title: 'First paint', attributes: {}, api: { delay: Infinity } },
  unreachable: { title: 'The directory cannot be reached', attributes: {}, api: { fail: 503 } },
  wrongAttribute: {
    title: 'Wrong attributes',
    attributes: { kind: 'hal', hirer: 'charities', most: '20/fortnight' },
    api: {},
  },
  bengali: { title: 'Bengali', attributes: { lang: 'bn' }, api: {} },
  somali: { title: 'Somali', attributes: { lang: 'so' }, api: {} },
  arabic: { title: 'Arabic', attributes: { lang: 'ar', hirer: 'community-group' }, api: {} },
  arabicDetail: { title: 'Arabic, in detail', attributes: { lang: 'ar' }, api: {}, opened: 'lantern-main-hall' },
} as const satisfies Record<string, PremisesFinderExample>;

export type PremisesFinderExampleName = keyof typeof premisesFinderExamples;
