import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator } from 'playwright';
import { contrast } from '../contrast.ts';
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';
import { assertFits, assertGoodGuest } from '../visit.ts';
import type { Visit } from '../visit.ts';

describe('pages that make it hard', () => {
  const stage = useStage();
  const visitor = (guest: Visit): DirectoryVisitor => new DirectoryVisitor(guest.page.locator('vcs-directory'));

  test('scripts allowed by a number used once: somebody finds food', async () => {
    await using guest = await stage().open('nonce');
    await visitor(guest).findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('every style undone: somebody finds food in a window of 320 px, and nothing sticks out', async () => {
    await using guest = await stage().open('revert', { viewport: { width: 320, height: 640 } });
    await visitor(guest).findOpenAndGoBack();
    await assertFits(guest);
    await assertGoodGuest(guest, stage().origins);
  });

  test('a dark page that does not say so: words can be read', async () => {
    await using guest = await stage().open('dark');
    const somebody = visitor(guest);
    await somebody.waitForFirstResults();
    const background = 'rgb(18, 35, 58)';
    const words: readonly [string, Locator][] = [
      ['title', somebody.otherResult],
      ['organisation', somebody.directory.locator('[part~=organisation]').first()],
      ['facts', somebody.directory.locator('[part~=facts]').first()],
      ['hint', somebody.directory.locator('#hint')],
    ];
    for (const [what, locator] of words) {
      const ratio = await contrast(locator, background);
      assert.ok(ratio >= 4.5, `${what}: ${ratio.toFixed(2)} to 1`);
    }
    await assertGoodGuest(guest, stage().origins);
  });

  test('from right to left: the element speaks Arabic, follows the direction and fits 320 px', async () => {
    await using guest = await stage().open('rtl', { viewport: { width: 320, height: 640 } });
    const element = guest.page.locator('vcs-directory');
    await visitor(guest).waitForFirstResults();
    assert.match(await element.getByRole('heading').first().innerText(), /\p{Script=Arabic}/u);
    const root = element.locator('[part~=root]').first();
    assert.equal(await root.evaluate((node) => getComputedStyle(node).direction), 'rtl');
    await assertFits(guest);
    await assertGoodGuest(guest, stage().origins);
  });

  test('a consent manager: nobody is asked before somebody allows it, and then it works', async () => {
    await using guest = await stage().open('consent');
    const asked = (): string[] =>
      guest.requests.map((request) => request.url()).filter((url) => url.startsWith(stage().api.origin));
    assert.ok(await guest.page.getByRole('link', { name: 'Find local help' }).isVisible());
    assert.deepEqual(asked(), []);
    await guest.page.getByRole('button', { name: 'Allow' }).click();
    await visitor(guest).findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('views without a page load: the element leaves and comes back with what somebody did', async () => {
    await using guest = await stage().open('views');
    const somebody = visitor(guest);
    await somebody.findOpenAndGoBack();
    const view = (name: string): Promise<void> => guest.page.getByRole('button', { name }).click();
    await view('About us');
    await guest.page.getByRole('heading', { name: 'About us' }).waitFor();
    assert.equal(await somebody.directory.count(), 0);
    await guest.page.goBack();
    await somebody.result().waitFor();
    assert.equal(await somebody.searchField.inputValue(), 'food');
    await view('About us');
    await view('Help');
    await somebody.searchField.fill('');
    await somebody.otherResult.waitFor();
    await assertGoodGuest(guest, stage().origins);
  });

  test('a browser that translates the page: it changes lang and wraps words, and nothing breaks', async () => {
    await using guest = await stage().open('council');
    const somebody = visitor(guest);
    await somebody.waitForFirstResults();
    await guest.page.evaluate(() => {
      document.documentElement.lang = 'x-mtfrom-en';
      document.documentElement.classList.add('translated-ltr');
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
    });
    await somebody.findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('a slow network: the link can be used until the element is there, and nothing moves', async () => {
    const element = Promise.withResolvers<void>();
    await using guest = await stage().open('council', {
      prepare: (page) =>
        page.route('**/v1/chunks/**', async (route) => {
          await element.promise;
          await route.continue();
        }),
    });
    const link = guest.page.getByRole('link', { name: 'Find local help' });
    await link.waitFor();
    assert.equal(await link.getAttribute('href'), `${stage().api.origin}/directory`);
    element.resolve();
    await visitor(guest).waitForFirstResults();
    const shift = await guest.layoutShift();
    assert.ok(shift <= 0.01, `layout shift ${shift}`);
  });

  test('on paper: no fields and buttons, the list and its facts', async () => {
    await using guest = await stage().open('council');
    const somebody = visitor(guest);
    await somebody.waitForFirstResults();
    await guest.page.emulateMedia({ media: 'print' });
    assert.ok(await somebody.otherResult.isVisible());
    // What paper looks like comes with what stands around the list, after it.
    await somebody.searchField.waitFor({ state: 'hidden' });
    for (const button of await somebody.directory.getByRole('button').all()) {
      assert.equal(await button.isVisible(), false, await button.innerText());
    }
  });

  test('a frame is as high as what it shows, and changes with it', async () => {
    await using guest = await stage().open('frame');
    const frame = guest.page.locator('iframe');
    const inside = guest.page.frameLocator('iframe');
    await inside.getByRole('link', { name: 'After-school club' }).first().waitFor();
    const heights = async (): Promise<{ outer: number; inner: number }> => ({
      outer: await frame.evaluate((node) => node.clientHeight),
      inner: await inside.locator('html').evaluate((node) => Math.ceil(node.getBoundingClientRect().height)),
    });
    // The frame follows its page by messages, of which there may be more to come.
    const settled = async (than: (outer: number) => boolean): Promise<number> => {
      for (;;) {
        const { outer, inner } = await heights();
        if (Math.abs(outer - inner) <= 2 && than(outer)) return outer;
        await guest.page.evaluate(() => new Promise(requestAnimationFrame));
      }
    };
    const all = await settled((outer) => outer !== 900);
    await inside
      .getByRole('searchbox')
      .or(inside.getByRole('combobox', { name: 'What do you need?' }))
      .fill('food');
    await inside.getByRole('link', { name: 'After-school club' }).waitFor({ state: 'hidden' });
    await settled((outer) => outer < all);
    assert.deepEqual(await guest.problems(), []);
  });
});
