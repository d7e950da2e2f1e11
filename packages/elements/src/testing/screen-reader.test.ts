import { expect } from 'chai';
import { exampleNow } from '@vcs/sdk/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { spoken } from './accessibility.ts';
import { holdClock } from './held-clock.ts';
import { mountDirectory } from './mount-directory.ts';
import type { AnyListing, Mounted } from './mount-element.ts';
import { mountEvents } from './mount-events.ts';
import { mountPremisesFinder } from './mount-premises-finder.ts';
import { mountRoles } from './mount-volunteer-roles.ts';
import { press } from './press.ts';
import { readOut, unsaid } from './read-out.ts';
import { until } from './until.ts';

/** A person looks for something, hears what there is, opens it, hears it in detail, and goes back. */
interface Journey {
  mount(): Mounted<AnyListing>;
  /** What they write into the search field. */
  readonly words: string;
  /** Name of the record that comes first then, which they open. */
  readonly record: string;
  /** How what they hear begins, in this order, in the search form, in the list and in the detail. */
  readonly form: readonly string[];
  readonly list: readonly string[];
  readonly detail: readonly string[];
}

const api = { api: 'https://api.example.org' };

const journeys: Readonly<Record<string, Journey>> = {
  'finds a lunch in the directory': {
    mount: () => mountDirectory(api),
    words: 'lunch',
    record: 'Tuesday lunch club',
    form: [
      'search, Find local help',
      'searchbox, What do you need?, For example: food, debt advice, English classes',
      'button, Search',
    ],
    list: [
      'region, 2 services, not busy',
      'combobox, Sort by',
      'list',
      'listitem, level 1, position 1, set size 2',
      'heading, Tuesday lunch club, level 3',
      'link, Tuesday lunch club',
      'Saffron Wharf Neighbours',
      'A hot lunch and good company',
      'Tuesday, midday to 2 pm',
      'Nobody is turned away',
      'link, Call 020 7946 0101',
    ],
    detail: [
      'article, Tuesday lunch club',
      'link, Back to results',
      'heading, Tuesday lunch club, level 2',
      'link, Call 020 7946 0101',
      'term, When',
      'Tuesday, midday to 2 pm',
      'term, Where',
      '12 Example Wharf',
      'term, Who for',
      'term, Cost',
      'term, How to get it',
      'No booking.',
      'term, Access',
      'heading, About Saffron Wharf Neighbours, level 3',
      'link, Wharf pantry',
      'Checked 30 October 2026',
    ],
  },
  'finds out when a weekly event is': {
    mount: () => mountEvents({ ...api, from: '2026-11-20', to: '2026-12-10' }),
    words: 'soup',
    record: 'Soup and stories',
    form: ['search, What’s on', 'searchbox, What are you looking for?', 'button, Search'],
    list: [
      'region, 1 event, not busy',
      'link, List, current page',
      'link, Month',
      'group, Dates',
      'heading, Tuesday 24 November, level 3',
      'heading, Soup and stories, level 4',
      'Tuesday 24 November, 6 pm to 8 pm',
      'Saffron Wharf Hall, E3 2CK',
      'Free',
      'Also on Tuesday 1 December',
    ],
    detail: [
      'article, Soup and stories',
      'link, Back to results',
      'heading, Soup and stories, level 2',
      'term, When',
      'Tuesday 24 November',
      'Next dates',
      'term, Where',
      'term, Cost',
      'heading, Add to your calendar, level 3',
      'heading, About Saffron Wharf Neighbours, level 3',
    ],
  },
  'finds a hall and what a charity pays for it': {
    mount: () => mountPremisesFinder({ ...api, hirer: 'charity' }),
    words: 'main hall',
    record: 'Main hall',
    form: ['search, Find rooms and buildings', 'searchbox, What space do you need?', 'button, Search'],
    list: [
      'region, 1 room or building, not busy',
      'link, Remove Your group: Charities',
      'heading, Main hall, level 3',
      'Lantern Hall',
      '£24 an hour',
      'Up to 220 people',
      'Step-free',
    ],
    detail: [
      'article, Main hall',
      'link, Back to results',
      'heading, Main hall, level 2',
      'link, Ask by email',
      'link, Call 020 7946 0150',
      'term, Cost',
      'table, Cost',
      'columnheader, Who',
      'columnheader, Pays',
      'rowheader, Charities',
      'cell, £24 an hour',
      'term, How big it is',
      'term, When it is free',
      'term, Where',
      'term, Access',
      'No steps from the street',
      'term, How to get it',
      'listitem, level 1, position 1, set size 4',
      'Tell us what you plan and when',
    ],
  },
  'finds a role in a kitchen and how to apply': {
    mount: () => mountRoles(api),
    words: 'kitchen',
    record: 'Kitchen helper',
    form: ['search, Find a volunteer role', 'searchbox, What would you like to do?', 'button, Search'],
    list: [
      'region, 1 volunteer role, not busy',
      'heading, Kitchen helper, level 3',
      'Saffron Wharf Neighbours',
      'Helps with: Food and hunger',
      '4 hours a week, for at least 8 weeks',
      'Aged 16 and over',
    ],
    detail: [
      'article, Kitchen helper',
      'link, Back to results',
      'heading, Kitchen helper, level 2',
      'link, Apply on their website',
      'term, What you would do',
      'term, When',
      'term, Where',
      'term, What you need',
      'term, What you get',
      'term, Keeping people safe',
      'You do not need a criminal record check (DBS).',
      'term, What happens next',
      'term, How to apply',
      'link, 020 7946 0101',
    ],
  },
};

/** Chromium alone says so. Elsewhere names are worked out by the reader itself, and not by the browser. */
const inChromium = navigator.userAgent.includes('Chrome/');
if (!inChromium)
  console.info('Left out: journeys with a virtual screen reader, which asks the browser only in Chromium.');

describe('with a screen reader and a keyboard, a person', () => {
  let letClockGo: () => void;
  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  beforeEach(() => void (letClockGo = holdClock(exampleNow)));
  afterEach(() => document.body.replaceChildren());
  afterEach(() => letClockGo());

  for (const [name, journey] of Object.entries(inChromium ? journeys : {})) {
    it(name, async () => {
      const { find, focused, get, names, control } = journey.mount();
      const reads = async (selector: string, awaited: readonly string[]) => {
        const log = await readOut(await get(selector));
        expect(unsaid(log, awaited), `not heard in ${JSON.stringify(log)}`).to.deep.equal([]);
      };
      await get('[part~=card-link]');
      await get('.sort');
      await get('.view-choices');
      await reads('form', journey.form);
      find('#words')!.focus();
      await sendKeys({ type: journey.words });
      await press('Enter');
      await until(journey.record, () => names()[0] === journey.record);
      await until('the answer', () => find('.results')!.getAttribute('aria-busy') === 'false');
      await reads('.results', journey.list);
      find('[part~=card-link]')!.focus();
      await press('Enter');
      await get('.groups');
      await until('focus on the heading', () => focused()?.part.contains('detail-heading'));
      await reads('[part~=detail]', journey.detail);
      control('Back to results').focus();
      await press('Enter');
      await until('focus on the record', () => spoken(focused()).endsWith(` ${journey.record}`));
    });
  }
});
