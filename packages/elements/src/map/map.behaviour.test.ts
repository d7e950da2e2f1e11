import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { examples } from '@vcs/sdk/testing';
import { expect } from 'chai';
import { asked } from '../testing/asked.ts';
import { spoken } from '../testing/accessibility.ts';
import { mountDirectory, mountedList } from '../testing/mount-directory.ts';
import type { MountedDirectory } from '../testing/mount-directory.ts';
import { exampleDays, mountEvents } from '../testing/mount-events.ts';
import { press } from '../testing/press.ts';
import { until } from '../testing/until.ts';

/** The lunch club in two or more places, each so many metres further north. */
const along = (...metres: number[]) =>
  metres.map((north, index) => {
    const { locations, ...service } = examples.find(({ slug }) => slug === 'tuesday-lunch-club')!;
    const [{ point, ...location }] = locations as [(typeof locations)[number]];
    const moved = { ...point!, latitude: point!.latitude + north / 111_195 };
    return {
      ...service,
      id: service.id.replace(/.$/, String(index)),
      slug: `club-${index}`,
      name: `Club ${index}`,
      locations: [{ ...location, id: location.id.replace(/.$/, String(index)), name: `Hall ${index}`, point: moved }],
    };
  });

async function mountedMap(
  attributes: Readonly<Record<string, string>> = {},
  api: Parameters<typeof mountDirectory>[1] = {},
): Promise<MountedDirectory> {
  const directory = mountDirectory({ view: 'map', ...attributes }, api);
  await directory.get('.list-map');
  // Drawn again in the size that it has.
  const unmeasured = '0 0 560 420';
  await until('the drawing', () => directory.find('.list-map')!.getAttribute('viewBox') !== unmeasured);
  return directory;
}

const markers = ({ findAll }: MountedDirectory) =>
  findAll('.list-map .marker').map((marker) => marker.getAttribute('aria-label')!);
const rows = ({ findAll }: MountedDirectory) =>
  findAll('.map-row').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());

/** What Lit says of updates that ask for another one; it says so once for a page. */
const asksForAnother: unknown[] = [];
const warn = console.warn;
console.warn = (...said: unknown[]) => {
  if (String(said[0]).includes('change-in-update')) asksForAnother.push(said[0]);
  warn(...said);
};

beforeEach(() => setViewport({ width: 1280, height: 900 }));
afterEach(() => document.body.replaceChildren());

describe('the map', () => {
  it('takes the place of the list at a press, with as many records as the API gives, and gives it back', async () => {
    const directory = await mountedList();
    const { mock, find, control, get } = directory;
    expect(find('.list-map')).to.equal(null);
    (await get('.view-choice')).focus();
    control('Map').click();
    await get('.list-map');
    expect(asked(mock).get('per_page')).to.equal('100');
    expect([...asked(mock).keys()]).not.to.include('view');
    expect(find('.cards')).to.equal(null);
    expect(control('Map').getAttribute('aria-pressed')).to.equal('true');
    control('List').click();
    await get('.cards');
    expect(asked(mock).get('per_page')).to.equal('20');
    expect(find('.list-map')).to.equal(null);
  });

  it('shows the same records beside it under the same numbers, and below them those that have no place', async () => {
    const directory = await mountedMap();
    expect(directory.text('#on-map')).to.equal('7 services on the map');
    expect(markers(directory)).to.include('1: Friday football, Marrowbank pitch');
    expect(rows(directory)[0]).to.include('1 Friday football Marrowbank Youth Marrowbank pitch');
    const all = rows(directory);
    expect(all).to.have.lengthOf(15);
    expect(directory.findAll('.map-row.placeless')).to.have.lengthOf(8);
    expect(directory.findAll('.on-map')[1]!.textContent).to.equal('8 services with no place on the map');
    expect(directory.mock.requests.map(({ url }) => url.origin)).to.satisfy((origins: string[]) =>
      origins.every((origin) => origin === 'https://api.example.org'),
    );
  });

  it('is one stop for Tab; arrow keys go to the next place, Enter to what is there, and back again', async () => {
    const directory = await mountedMap();
    const { find, findAll, focused, get, control } = directory;
    expect(spoken(find('.list-map'))).to.equal('group Map of 15 services');
    expect(findAll('.list-map [tabindex="0"]')).to.have.lengthOf(1);
    find('.list-map [tabindex="0"]')!.focus();
    const first = spoken(focused());
    await press('ArrowLeft');
    await until('another place', () => spoken(focused()) !== first);
    expect(spoken(focused())).to.equal('button 2 services at Copperlock shopfront');
    expect(findAll('.list-map [tabindex="0"]')).to.deep.equal([focused()]);
    await press('Enter');
    await until('what is there', () => focused()?.id === 'on-map');
    expect(focused()!.textContent).to.equal('At Copperlock shopfront');
    expect(directory.names()).to.deep.equal(['Housing drop-in', 'Money and benefits advice']);
    control('Back to all places').click();
    await get('.map-row');
    await until('the place again', () => spoken(focused()) === 'button 2 services at Copperlock shopfront');
  });

  it('looks closer where that tells places apart, and says how many are left', async () => {
    const directory = await mountedMap({}, { services: along(0, 120, 4000) });
    expect(markers(directory)).to.include('2 services close together');
    const several = await directory.get('.marker.several');
    several.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until('the two apart', () => directory.text('#on-map') === '2 services on this part of the map');
    await until('focus on one of them', () => spoken(directory.focused()) === 'button 1: Club 0, Hall 0');
    expect(rows(directory)).to.have.lengthOf(2);
    await until('the news', () => directory.text('[role=status]') === '2 services on this part of the map');
    directory.control('Show all').click();
    await until('all of them', () => directory.text('#on-map') === '3 services on the map');
  });

  it('needs no dragging: buttons and keys change what is shown, and it is said', async () => {
    const directory = await mountedMap();
    const { find, findAll, focused, control, text } = directory;
    for (const name of ['Closer', 'Closer', 'Move west', 'Move south']) control(name).click();
    await until('fewer', () => text('#on-map').endsWith('on this part of the map'));
    const shown = text('#on-map');
    await until('the news', () => text('[role=status]') === shown);
    control('Show all').click();
    await until('all', () => text('#on-map') === '7 services on the map');
    const told = findAll('.list-map .marker').length;
    find('.list-map [tabindex="0"]')!.focus();
    await press('=');
    await until('one part', () => text('#on-map').endsWith('on this part of the map'));
    expect(focused()?.classList.contains('marker')).to.equal(true);
    for (let times = 0; times < 5; times++) await press('-');
    await until('places in one', () => findAll('.list-map .marker').length < told);
    await until('focus on what holds it', () => focused()?.matches('.marker[tabindex="0"]'));
  });

  it('moves with the mouse too, which chooses nothing while it drags', async () => {
    const directory = await mountedMap();
    const svg = directory.find('.list-map')!;
    const before = directory.find('.marker')!.getAttribute('transform');
    const at = (type: string, x: number) =>
      svg.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: 300, pointerId: 1, pointerType: 'mouse' }));
    svg.setPointerCapture = () => {};
    for (const [type, x] of [
      ['pointerdown', 500],
      ['pointermove', 530],
      ['pointerup', 530],
    ] as const)
      at(type, x);
    await until('the move', () => directory.find('.marker')!.getAttribute('transform') !== before);
    const moved = directory.find('.marker')!.getAttribute('transform');
    at('pointermove', 700);
    await directory.element.updateComplete;
    expect(directory.find('.marker')!.getAttribute('transform')).to.equal(moved);
  });

  it('draws wards where boundaries were imported, with what has to be said of them; else lines', async () => {
    const drawn = await mountedMap({ near: 'E3 2CK' }, { boundaries: true });
    await drawn.get('.ward');
    expect(drawn.findAll('.ward')).to.have.lengthOf(20);
    expect(drawn.text('.licence')).to.equal('Invented outlines, to show how the map looks');
    expect(drawn.text('.you text')).to.equal('E3 2CK');
    expect(drawn.text('.scale')).to.match(/^(\d+ m|\d km) · \d+ minutes’ walk N$/);
    document.body.replaceChildren();
    const plain = await mountedMap();
    await plain.get('.grid');
    expect(plain.findAll('.ward')).to.deep.equal([]);
  });

  it('stands in the address where that keeps the state, and comes back with it', async () => {
    const before = location.href;
    const directory = await mountedList({ 'url-state': 'help' });
    (await directory.get('.view-choice')).focus();
    directory.control('Map').click();
    await until('the address', () => new URL(location.href).searchParams.get('help-view') === 'map');
    directory.element.remove();
    const again = mountDirectory({ 'url-state': 'help' });
    await again.get('.list-map');
    history.replaceState(null, '', before);
  });

  it('says which view there is not', async () => {
    const original = console.error;
    const said: string[] = [];
    console.error = (words: string) => said.push(words);
    try {
      await mountedList({ view: 'globe' });
      await until('the fault', () => said.length > 0);
      expect(said[0]).to.include('<vcs-directory view="globe">').and.to.include('Did you mean "map"?');
    } finally {
      console.error = original;
    }
  });

  it('shows the places of an open record', async () => {
    const directory = await mountedList();
    directory.control('Tuesday lunch club').click();
    const map = await directory.get('.place-map');
    expect(spoken(map)).to.match(/^(img|image) Map of Saffron Wharf Hall$/);
    const streets = directory.control('See the streets') as unknown as HTMLAnchorElement;
    expect(streets.href).to.match(/^https:\/\/www\.openstreetmap\.org\/\?mlat=51\.\d+&mlon=-0\.\d+#map=17/);
    expect(streets.rel).to.equal('noreferrer');
  });

  it('has each event once, with the next time it happens', async () => {
    const events = mountEvents({ ...exampleDays, view: 'map' });
    await events.get('.list-map');
    const names = events.names();
    expect(new Set(names).size).to.equal(names.length);
    await events.get('.view-choice');
    expect(events.control('Map').getAttribute('aria-current')).to.equal('page');
    expect(events.text('.map-row')).to.include('November');
    events.control('Month').click();
    await events.get('.month');
    expect(events.find('.list-map')).to.equal(null);
  });
});

describe('the wards to choose from', () => {
  it('stand as tiles in place of the list of areas, are gone through with arrow keys, and ticked like it', async () => {
    const directory = await mountedList();
    const { control, get, findAll, find, focused, mock } = directory;
    control('Choose on a map of wards').click();
    await get('.tile input');
    expect(findAll('.tile')).to.have.lengthOf(20);
    expect(find('[data-filter=ward] fieldset')!.checkVisibility()).to.equal(false);
    expect(findAll('.tile [tabindex="0"]')).to.have.lengthOf(1);
    find("[data-ward='bow-west']")!.focus();
    expect(spoken(focused())).to.equal('checkbox Bow West: 5 services');
    find<HTMLInputElement>("[data-ward='bow-west']")!.click();
    await until('the ward', () => asked(mock).get('ward') === 'bow-west');
    await get('.chip');
    await press('ArrowRight');
    await until('the ward to the east', () => focused()?.dataset['ward'] === 'bromley-north');
    await press('Space');
    await until('both', () => asked(mock).getAll('ward').join() === 'bow-west,bromley-north');
    control('Choose from a list').click();
    await until('the list', () => find('[data-filter=ward] fieldset')!.checkVisibility());
    expect(find('.tile')).to.equal(null);
  });

  it('stay away where they cannot be had, and the list of areas stays', async () => {
    const fail = (url: URL) => (url.pathname.endsWith('/areas') ? 503 : undefined);
    const directory = await mountedList({}, { fail });
    directory.control('Choose on a map of wards').click();
    await until('why', () => directory.text('[data-filter=ward]').includes('We could not reach the directory.'));
    directory.control('Choose from a list').click();
    await until('the list', () => directory.find('[data-filter=ward] fieldset')!.checkVisibility());
  });
});

describe('a map where the browser forces colours', () => {
  // No other browser of the tests can be told to.
  const canForce = navigator.userAgent.includes('Chrome');
  afterEach(async () => {
    if (canForce) await emulateMedia({ forcedColors: 'none' });
  });

  it('shows numbers on the ground that they are made for', async () => {
    if (!canForce) return console.log('Not looked at: this browser cannot be told to force colours.');
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const directory = await mountedMap();
    const colour = (selector: string) => getComputedStyle(directory.find(selector)!).fill;
    const ground = Object.assign(document.createElement('p'), { style: 'background: Canvas' });
    document.body.append(ground);
    expect(colour('.list-map .single .shape')).to.equal(getComputedStyle(ground).backgroundColor);
    expect(colour('.list-map .single .number')).to.equal(getComputedStyle(ground).color);
  });
});

describe('all of this', () => {
  it('draws the element once for each change', () => {
    expect(asksForAnother).to.deep.equal([]);
  });
});
