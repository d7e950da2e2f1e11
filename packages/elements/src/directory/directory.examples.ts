import type { MockOptions } from '@vcs/sdk/testing';
import { exampleEmergency, examples } from '@vcs/sdk/testing';
import type { LitElement } from 'lit';
import type { ElementExample } from '../testing/element-example.ts';
import { pressed, shown, then, written } from '../testing/shown.ts';
import { until } from '../testing/until.ts';
import { correctionOpen, kept, shortlistOpen } from '../testing/shortlisted.ts';
import type { VcsDirectory } from './vcs-directory.ts';

export type DirectoryExample = ElementExample;

const many = Array.from({ length: 500 }, (_, index) => {
  const service = examples[index % examples.length]!;
  return {
    ...service,
    id: `${service.id.slice(0, -6)}${String(index).padStart(6, '0')}`,
    slug: `${service.slug}-${index}`,
  };
});

const only = (...slugs: string[]): MockOptions => ({ services: examples.filter(({ slug }) => slugs.includes(slug)) });

const advice = examples.find(({ slug }) => slug === 'money-and-benefits-advice')!;

/** A service that takes referrals by POST and by mail. */
const receiving = {
  ...advice,
  referral: {
    ...advice.referral!,
    endpoint: 'https://copperlock.example.org/referrals',
    email: 'refer@copperlock.example.org',
  },
};

/** A visitor looks for words, and the answer takes its time. */
const searching = (q: string) =>
  then(async (element) => (element as VcsDirectory).search({ q }), shown(".results[aria-busy='true']"));

/** What a worker writes. */
async function filled({ shadowRoot }: LitElement): Promise<void> {
  const field = <Field extends HTMLElement>(selector: string) => shadowRoot!.querySelector<Field>(selector)!;
  field<HTMLTextAreaElement>('#hand-off-need').value = 'Rent arrears, and a letter from the court';
  field('[name=contact][value=phone]').click();
  field<HTMLInputElement>('#hand-off-reach').value = '020 7946 0177';
  field<HTMLInputElement>('#hand-off-area').value = 'E3';
  field('#hand-off-consent').click();
}

export const directoryExamples = {
  results: { title: 'Results', attributes: {}, api: {} },
  presets: {
    title: 'Starts with a ward and a kind of help',
    attributes: { ward: 'bow-east', category: 'food' },
    api: {},
  },
  nearby: { title: 'Near a postcode, within a walk', attributes: { near: 'E3 4PX', radius: '30' }, api: {} },
  freeInTheWeek: {
    title: 'Free, on Tuesdays, for somebody of 70',
    attributes: { free: '', open: 'tuesday', age: '70' },
    api: {},
  },
  organisations: { title: 'Organisations', attributes: { list: 'organisations' }, api: {} },
  organisation: {
    title: 'An organisation in detail',
    attributes: { list: 'organisations' },
    api: {},
    opened: 'copperlock-advice',
  },
  organisationPresets: {
    title: 'Organisations led by a community',
    attributes: { list: 'organisations', 'led-by': 'somali-community' },
    api: {},
  },
  chosenFilters: { title: 'Only some filters', attributes: { filters: 'category open ward' }, api: {} },
  hostPages: {
    title: 'Names that link to the pages of the host',
    attributes: { 'link-template': 'https://example.org/help/{slug}' },
    api: {},
  },
  words: { title: 'Starts with words', attributes: { q: 'advice' }, api: {} },
  oneResult: { title: 'One result', attributes: {}, api: only('tuesday-lunch-club') },
  manyResults: { title: '500 results', attributes: { limit: '5' }, api: { services: many } },
  longName: { title: 'A name of 300 characters', attributes: {}, api: only('open-studio') },
  bareRecord: { title: 'Nothing but a name', attributes: {}, api: only('sewing-circle') },
  notRunning: {
    title: 'Services that do not run',
    attributes: {},
    api: only('housing-drop-in', 'walking-for-your-mind'),
  },
  otherScripts: { title: 'Records in other languages', attributes: {}, api: only('cha-o-adda', 'durus-al-lugha') },
  onMap: { title: 'On the map', attributes: { view: 'map' }, api: {}, after: shown('.list-map') },
  onWards: {
    title: 'On the map over wards, from a postcode',
    attributes: { view: 'map', near: 'E3 2CK' },
    api: { boundaries: true },
    after: shown('.ward'),
  },
  atOnePlace: {
    title: 'What there is at one place on the map',
    attributes: { view: 'map' },
    api: {},
    after: pressed('.marker.several', '.map-list .card'),
  },
  wardTiles: {
    title: 'Wards to choose from',
    attributes: { filters: 'ward', ward: 'bow-east' },
    api: {},
    after: pressed("[part='ward-map-button']", '.tile'),
  },
  detail: { title: 'A service in detail', attributes: { limit: '50' }, api: {}, opened: 'money-and-benefits-advice' },
  oldDetail: {
    title: 'A service that was not checked for long',
    attributes: { limit: '50' },
    api: {},
    opened: 'open-studio',
  },
  bareDetail: {
    title: 'A service with nothing but a name',
    attributes: { limit: '50' },
    api: {},
    opened: 'sewing-circle',
  },
  kept: { title: 'A service on the shortlist', attributes: {}, api: {}, after: kept(1) },
  shortlist: { title: 'The shortlist', attributes: {}, api: {}, after: shortlistOpen },
  emptyShortlist: {
    title: 'The shortlist, cleared',
    attributes: {},
    api: {},
    after: then(shortlistOpen, pressed(".shortlist [part='clear']", '.shortlist p .button')),
  },
  comparison: {
    title: 'Services side by side',
    attributes: {},
    api: {},
    after: then(shortlistOpen, pressed('.shortlist .ways button', ".comparison[aria-busy='false'] tbody tr")),
  },
  share: {
    title: 'Ways to share a service',
    attributes: {},
    api: {},
    opened: 'tuesday-lunch-club',
    after: pressed('.record-tools [aria-expanded]', '.share'),
  },
  correction: {
    title: 'Is something wrong?',
    attributes: {},
    api: {},
    opened: 'tuesday-lunch-club',
    after: correctionOpen,
  },
  faultyCorrection: {
    title: 'A correction that cannot be sent yet',
    attributes: {},
    api: {},
    opened: 'tuesday-lunch-club',
    after: then(correctionOpen, pressed('.correction [type=submit]', '.problems')),
  },
  referral: {
    title: 'A referral to be filled in',
    attributes: {},
    api: only('money-and-benefits-advice'),
    opened: 'money-and-benefits-advice',
    after: pressed('[part~=referral-start]', '.hand-off-form'),
  },
  faultyReferral: {
    title: 'A referral that cannot be made yet',
    attributes: {},
    api: only('money-and-benefits-advice'),
    opened: 'money-and-benefits-advice',
    after: then(
      pressed('[part~=referral-start]', '.hand-off-form'),
      pressed('.hand-off-form [type=submit]', '.hand-off-form .note.stop'),
    ),
  },
  referralSheet: {
    title: 'A referral that is ready',
    attributes: {},
    api: { services: [receiving] },
    opened: 'money-and-benefits-advice',
    after: then(
      pressed('[part~=referral-start]', '.hand-off-form'),
      filled,
      pressed('.hand-off-form [type=submit]', '.sheet'),
    ),
  },
  offers: {
    title: 'What else the organisation has',
    attributes: {},
    api: only('money-and-benefits-advice'),
    opened: 'money-and-benefits-advice',
    after: pressed('.offers summary', '.offers ul'),
  },
  emergency: {
    title: 'While there is an emergency',
    attributes: {},
    api: { emergency: exampleEmergency },
    after: then(shown("[part='emergency-notice']"), kept(1)),
  },
  nothing: { title: 'Nothing found', attributes: { q: 'zzzz', ward: 'bow-east' }, api: {} },
  noServices: { title: 'An empty directory', attributes: {}, api: { services: [] } },
  updating: {
    title: 'While the list is updated',
    attributes: {},
    // The first list comes, the next one never.
    api: { delay: ({ searchParams }) => (searchParams.has('q') ? Infinity : 0) },
    after: searching('advice'),
  },
  loading: { title: 'First paint', attributes: {}, api: { delay: Infinity } },
  slow: {
    title: 'An answer that takes its time',
    attributes: {},
    api: { delay: Infinity },
    after: async ({ shadowRoot }) => {
      const count = shadowRoot!.querySelector('#count')!;
      await until('that it still looks', () => count.textContent === 'Still looking', 60_000);
    },
  },
  suggestions: {
    title: 'Suggestions while somebody types',
    attributes: {},
    api: {},
    after: then(
      shown('.view-choices'),
      written('#words', ''),
      // They come with the first visit to the field.
      shown('#words[role=combobox]'),
      written('#words', 'lun'),
      shown('[part~=suggestion]'),
    ),
  },
  unknownPlace: {
    title: 'A postcode that is not known',
    attributes: {},
    api: {},
    after: then(written('#near', 'ZZ9 9ZZ'), pressed('.near-row button', '#near-error:not([hidden])')),
  },
  lastGood: {
    title: 'A failure after a good list',
    attributes: {},
    api: { fail: ({ searchParams }) => (searchParams.has('category') ? 404 : undefined) },
    after: then(shown('input[value=food]'), pressed('input[value=food]', '[part~=retry]')),
  },
  stale: {
    title: 'A list of ten minutes ago that stands in for a new one',
    attributes: {},
    api: {},
    after: async (element) => {
      const directory = element as LitElement & { results: object };
      await shown('.view-choices')(element);
      const receivedAt = new Date(Date.now() - 10 * 60_000);
      directory.results = { ...directory.results, stale: true, receivedAt };
      await shown('[part~=retry]')(element);
    },
  },
  ownWords: {
    title: 'Words of the host in its slots',
    attributes: { limit: '2' },
    api: {},
    after: async (element) => {
      const put = (slot: string, name: string, textContent: string) =>
        element.append(Object.assign(document.createElement(name), { slot, textContent }));
      put('heading', 'h2', 'Help in Bow and near by');
      put('intro', 'p', 'Everything here was looked at by our own staff this month.');
      const { slug } = element.shadowRoot!.querySelector<HTMLElement>('[part~=card-link]')!.dataset;
      put(`card-footer-${slug}`, 'p', 'Ask us in the library, we can ring them for you.');
    },
  },
  unreachable: { title: 'The directory cannot be reached', attributes: {}, api: { fail: 503 } },
  wrongAttribute: { title: 'Wrong attributes', attributes: { ward: 'bow-est', limit: 'ten' }, api: {} },
  bengali: { title: 'Bengali', attributes: { lang: 'bn' }, api: {} },
  somali: { title: 'Somali', attributes: { lang: 'so' }, api: {} },
  arabic: { title: 'Arabic', attributes: { lang: 'ar' }, api: {} },
} as const satisfies Record<string, DirectoryExample>;

export type DirectoryExampleName = keyof typeof directoryExamples;
