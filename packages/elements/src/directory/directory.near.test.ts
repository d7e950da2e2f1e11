import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { asked, change } from '../testing/asked.ts';
import { mountedList } from '../testing/mount-directory.ts';
import { until } from '../testing/until.ts';

type Success = (position: { coords: { latitude: number; longitude: number } }) => void;

/** Puts a double in the place of the device until the test ends. */
function device(answer: (found: Success, failed: () => void) => void): () => number {
  let asked = 0;
  const getCurrentPosition = (found: Success, failed: () => void) => {
    asked += 1;
    answer(found, failed);
  };
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  return () => asked;
}

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  // The browser's own is on the prototype.
  Reflect.deleteProperty(navigator, 'geolocation');
});

describe('looking near a place', () => {
  it('lists the nearest first, tells the walk, and looks no farther than the visitor wants', async () => {
    const directory = await mountedList();
    (await directory.get<HTMLInputElement>('#near')).value = 'E3 4PX';
    directory.control('Find near here').click();
    await until('the nearest', () => asked(directory.mock).get('near') === 'E3 4PX');
    expect(asked(directory.mock).get('sort')).to.equal('distance');
    await until('how far it is', () => /\d+ minutes?’s? walk|minutes’ walk/.test(directory.text('.cards')));
    change(directory.control('How far') as HTMLSelectElement, '15');
    await until('what is near', () => asked(directory.mock).get('radius') === '15');
    directory.control('Remove Near E3 4PX').click();
    await until('everywhere', () => !asked(directory.mock).has('near'));
    expect(asked(directory.mock).has('radius')).to.equal(false);
    expect(asked(directory.mock).get('sort')).to.not.equal('distance');
    await until('focus on the count', () => directory.focused()?.id === 'count');
  });

  it('says at the field that it does not know a place, and puts focus there', async () => {
    const directory = await mountedList();
    (await directory.get<HTMLInputElement>('#near')).value = 'Atlantis';
    directory.control('Find near here').click();
    await until('the error', () => directory.text('#near-error').includes('We do not know “Atlantis”'));
    const field = directory.find<HTMLInputElement>('#near')!;
    await until('focus on the field', () => directory.focused() === field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.include('near-error');
    expect(field.value).to.equal('Atlantis');
    expect(directory.names().length).to.be.greaterThan(0);
  });

  it('tells those who run the page about a place that it does not know, and leaves focus alone', async () => {
    const original = console.error;
    const said: string[] = [];
    console.error = (text: string) => said.push(text);
    try {
      const directory = await mountedList({ near: 'Atlantis' });
      await until('the fault', () => said.length > 0);
      expect(said[0]).to.include('<vcs-directory near="Atlantis">');
      expect(directory.focused()).to.equal(null);
    } finally {
      console.error = original;
    }
  });

  it('asks the device only at a press of the button, and rounds what it says', async () => {
    const times = device((found) => found({ coords: { latitude: 51.529_87, longitude: -0.036_12 } }));
    const directory = await mountedList();
    expect(times()).to.equal(0);
    directory.control('Use my location').click();
    await until('the place', () => asked(directory.mock).get('near') === '51.530,-0.036');
    expect(times()).to.equal(1);
    await until('a chip without numbers', () => directory.find('.chip')?.textContent?.trim() === 'Near you');
    expect(directory.find<HTMLInputElement>('#near')!.value).to.equal('');
  });

  it('offers the postcode where the device or its owner does not say', async () => {
    device((_, failed) => failed());
    const directory = await mountedList();
    directory.control('Use my location').click();
    await until('the advice', () =>
      directory.text('#near-location').includes('We could not find where you are. Enter a postcode instead.'),
    );
    expect(directory.focused()!.id).to.equal('near');
    expect(asked(directory.mock).has('near')).to.equal(false);
  });
});
