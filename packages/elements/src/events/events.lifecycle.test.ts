import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { exampleDays, mountedAgenda, mountEvents } from '../testing/mount-events.ts';
import { until } from '../testing/until.ts';

beforeEach(() => setViewport({ width: 1280, height: 800 }));
afterEach(() => document.body.replaceChildren());

describe('events on a page that changes', () => {
  it('start anew when an attribute changes, from list to month and back', async () => {
    const events = await mountedAgenda();
    events.element.setAttribute('view', 'month');
    await events.get('.month');
    expect(events.text('#period')).to.equal('November 2026');
    events.element.removeAttribute('view');
    await until('the list', () => events.find('.month') === null && events.names().length > 0);
    events.element.kind = 'forum';
    await until('the forums', () => events.find('.chip') !== null);
  });

  it('ask again when they return to the page, as they were', async () => {
    const events = await mountedAgenda();
    events.control('Month').click();
    await events.get('.month');
    await until('the month', () => events.find('.results')!.getAttribute('aria-busy') === 'false');
    const { element } = events;
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(events.find('.month')).to.not.equal(null);
    events.control('Later: December 2026').click();
    await until('December', () => events.find("[data-day='2026-12-31']"));
  });

  it('leave a second element on the page alone', async () => {
    const first = await mountedAgenda();
    const second = await mountedAgenda();
    second.control('Month').click();
    await second.get('.month');
    expect(first.find('.month')).to.equal(null);
  });
});

// Firefox and WebKit do not tell how far a page jumps.
const tells = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
if (!tells) console.info('Left out: how far the page jumps, which this browser does not tell.');

describe('the page around events', () => {
  for (const width of tells ? [320, 768, 1280] : []) {
    it(`does not jump at ${width} pixels when the list and its controls come late`, async () => {
      await setViewport({ width, height: 800 });
      let shift = 0;
      const add = (entries: PerformanceEntryList) => {
        for (const entry of entries as (PerformanceEntry & { value: number })[]) shift += entry.value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      const events = mountEvents({ ...exampleDays }, { delay: 600 });
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'What the host says after it.' }));
      await events.get('.view-choices');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      add(observer.takeRecords());
      observer.disconnect();
      expect(shift).to.be.at.most(0.01);
    });
  }
});
