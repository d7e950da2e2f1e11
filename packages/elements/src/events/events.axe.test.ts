import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { violations } from '../testing/accessibility.ts';
import { mountedMonth, mountEvents } from '../testing/mount-events.ts';
import { themes } from '../testing/themes.ts';
import { until } from '../testing/until.ts';
import { eventsExamples } from './events.examples.ts';
import type { EventsExample } from './events.examples.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

async function settled(example: EventsExample) {
  const events = mountEvents(example.attributes, example.api);
  const { element, find } = events;
  await until('the strings and the first state', () => find('#count') !== null);
  if (example.api.delay !== Infinity) {
    await until('the first answer', () => find('.results')!.getAttribute('aria-busy') === 'false');
    if (!example.api.fail) await events.get('.view-choices');
  }
  if (example.opened) {
    (await events.get(`[data-slug='${example.opened}']`)).click();
    await events.get('.groups');
  }
  await element.updateComplete;
  return events;
}

describe('axe finds nothing wrong with events', () => {
  const original = console.error;
  beforeEach(() => {
    // Two examples are wrong on purpose and say so.
    console.error = () => {};
  });
  afterEach(() => {
    console.error = original;
  });
  for (const [theme, style] of themes) {
    for (const [name, example] of Object.entries<EventsExample>(eventsExamples)) {
      it(`${name}, ${theme}`, async () => {
        document.body.style.cssText = style;
        const { element } = await settled(example);
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  }
  it('a narrow month, and how to subscribe', async () => {
    await setViewport({ width: 320, height: 640 });
    const { element, find } = await mountedMonth({ api: 'https://api.example.org' });
    find<HTMLDetailsElement>('.subscribe')!.open = true;
    expect(await violations(element)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});
