import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { useStage } from '../stage.ts';
import { assertFits, assertGoodGuest } from '../visit.ts';
import type { Visit } from '../visit.ts';

const stage = useStage({ data: 'examples' });

const lists = [
  { path: 'directory', records: 'services', words: 'lunch' },
  { path: 'premises', records: 'spaces', words: 'hall' },
  { path: 'volunteer', records: 'roles', words: 'kitchen' },
  { path: 'events', records: 'events', words: 'training' },
] as const;

const cards = (guest: Visit) => guest.page.locator('.card [part~="card-link"]');

describe('the hosted pages without JavaScript', () => {
  for (const { path, records, words } of lists) {
    it(`/${path}: searches, narrows down, turns the page, opens a record and comes back`, async () => {
      await using guest = await stage().openHosted(path, { javaScriptEnabled: false });
      const { page } = guest;
      const { host } = new URL(stage().api.origin);
      await page.locator('[part~="page"]', { hasText: '2' }).first().click();
      await page.waitForURL((url) => url.host === host && url.searchParams.get('page') === '2');
      assert.ok((await cards(guest).count()) > 0);

      await page.locator('#words').fill(words);
      const box = page.locator('.filters input[type=checkbox]').first();
      const [filter, value] = [await box.getAttribute('name'), await box.getAttribute('value')];
      await box.check();
      await page.locator('[part~="search-button"]').click();
      await page.waitForURL((url) => url.searchParams.get('q') === words && url.searchParams.get(filter!) === value);
      assert.equal(await page.locator('#words').inputValue(), words);
      assert.ok(await page.locator(`.filters input[name="${filter}"][value="${value}"]`).isChecked());
      await page.locator('a.chip').first().click();
      await page.waitForURL((url) => url.searchParams.get('q') === words && !url.searchParams.has(filter!));

      const name = await cards(guest).first().innerText();
      await cards(guest).first().click();
      await page.waitForURL((url) => url.pathname.startsWith(`/${records}/`));
      assert.equal(await page.locator('h1:visible').innerText(), name);
      assert.ok((await page.locator('dl .group:visible').count()) > 0);
      await assertFits(guest);
      await page.locator('[part~="back"]').click();
      await page.waitForURL((url) => url.pathname === `/${path}`);
    });
  }

  it('show every filter and no control that does nothing, on a narrow screen too', async () => {
    await using guest = await stage().openHosted('directory', {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await guest.page.locator('.filters input[name="category"]').last().waitFor({ state: 'visible' });
    assert.equal(await guest.page.locator('.filter-button:visible, .scripted:visible').count(), 0);
    await assertFits(guest);
  });

  it('show the month as a table, with links to the months around it', async () => {
    await using guest = await stage().openHosted('events?month=2026-12', { javaScriptEnabled: false });
    await guest.page.locator('table').waitFor();
    await guest.page.locator('a[href*="month=2027-01"]').first().click();
    await guest.page.waitForURL((url) => url.searchParams.get('month') === '2027-01');
    await guest.page.locator('table').waitFor();
  });

  it('lead to the other languages, to a shortlist, and to the forms', async () => {
    await using guest = await stage().openHosted('directory', { javaScriptEnabled: false });
    const { page } = guest;
    const address = await cards(guest).first().getAttribute('href');
    await page.locator('.languages a[lang="bn"]').click();
    await page.waitForURL((url) => url.searchParams.get('lang') === 'bn');
    assert.equal(await page.locator('html').getAttribute('lang'), 'bn');
    const { origin } = stage().api;
    await page.goto(`${origin}/shortlist?services=${address!.split('/').at(-1)}`);
    await page.locator('h2:visible').first().waitFor();
    for (const form of ['suggest', 'nominate']) {
      await page.goto(`${origin}/${form}`);
      await page.locator('h1:visible').waitFor();
      assert.equal(await page.locator('.site-header a', { hasText: 'Find local help' }).count(), 1);
    }
  });
});

/** Somebody begins to use the page, and its element is taken over. */
async function takenOver(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await page.locator('[data-vcs-version]').waitFor();
}

describe('the hosted pages with JavaScript', () => {
  it('are taken over as they stand: what is there stays, and so does what somebody has typed', async () => {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    await using guest = await stage().openHosted('suggest');
    const { page } = guest;
    await page.route('**/hosted/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${stage().api.origin}/directory?embed=1`, { waitUntil: 'commit' });
    const first = await page.locator('.card').first().elementHandle();
    await page.locator('#words').fill('lunch');
    release();
    await page.locator('vcs-directory[data-vcs-version]').waitFor();
    assert.ok(await first!.evaluate((card) => card.isConnected || card.getRootNode() instanceof ShadowRoot));
    assert.equal(await page.locator('#words').inputValue(), 'lunch');
    await page.waitForURL((url) => url.searchParams.get('q') === 'lunch');
    assert.ok(!guest.messages.some((message) => message.includes('differs')), guest.messages.join('\n'));
    await assertGoodGuest(guest, [stage().api.origin]);
  });

  it('in a frame tell their height to whom can be named, and lead out of it whoever leaves', async () => {
    await using guest = await stage().openHosted('services/tuesday-lunch-club?embed=1');
    const { page } = guest;
    await takenOver(page);
    // At the top, the page is its own parent.
    const told = await page.evaluate(async () => {
      const heights: unknown[] = [];
      addEventListener('message', ({ data }) => heights.push(data));
      for (const origin of ['null', location.origin]) {
        dispatchEvent(new MessageEvent('message', { source: window, origin, data: { vcs: 'height?' } }));
      }
      await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      return heights;
    });
    assert.deepEqual(Object.keys(told.at(-1) as object), ['vcs', 'pixels']);
    assert.deepEqual(await guest.problems(), []);
    const target = await page.locator('vcs-directory').evaluate((element) => {
      const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="https://"]')!;
      // As a script renders it.
      link.removeAttribute('target');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return link.target;
    });
    assert.equal(target, '_top');
  });

  for (const { path, records } of lists) {
    it(`/${path}: nothing jumps, and the address keeps what was chosen`, async () => {
      await using guest = await stage().openHosted(path);
      const { page } = guest;
      assert.equal(await page.locator('[data-vcs-version]').count(), 0, 'nobody has used the page yet');
      await takenOver(page);
      assert.ok((await guest.layoutShift()) <= 0.01);
      const box = page.locator('.filters input[type=checkbox]').first();
      const filter = await box.getAttribute('name');
      await box.check();
      await page.waitForURL((url) => url.searchParams.has(filter!));
      await page.locator('.chip').first().waitFor();
      await page.goBack();
      await page.locator('.chip').first().waitFor({ state: 'detached' });
      await cards(guest).first().click();
      await page.waitForURL((url) => url.pathname.startsWith(`/${records}/`));
      await takenOver(page);
      assert.ok(!guest.messages.some((message) => message.includes('differs')), guest.messages.join('\n'));
      await assertGoodGuest(guest, [stage().api.origin]);
    });
  }
});
