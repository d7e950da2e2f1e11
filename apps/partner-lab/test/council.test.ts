import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DirectoryVisitor } from './journey.ts';
import { useStage } from './stage.ts';
import { assertGoodGuest } from './visit.ts';
import type { Visit } from './visit.ts';

/** The budget of layout shift that the element may add to its page. */
const layoutShiftBudget = 0.01;
/** Loader, shared chunk, element, data. */
const requestsBudget = 4;
const bytesBudget = 18_000 + 2_000;

describe('a council page with the element', () => {
  const stage = useStage();
  const visitor = (guest: Visit): DirectoryVisitor => new DirectoryVisitor(guest.page.locator('vcs-directory'));

  test('somebody finds food, opens the service and goes back', async () => {
    await using guest = await stage().open('council');
    await visitor(guest).findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('somebody does the same with the keyboard alone', async () => {
    await using guest = await stage().open('council');
    const somebody = visitor(guest);
    await somebody.waitForFirstResults();
    const { keyboard } = guest.page;
    await somebody.tabTo(keyboard, somebody.searchField);
    await keyboard.type('food');
    await keyboard.press('Enter');
    await somebody.otherResult.waitFor({ state: 'hidden' });
    await somebody.tabTo(keyboard, somebody.result());
    await keyboard.press('Enter');
    await somebody.detailHeading.waitFor();
    await somebody.funder.waitFor();
    await somebody.tabTo(keyboard, somebody.back, 'Shift+Tab');
    await keyboard.press('Enter');
    await somebody.expectSameListAndFocus();
    await assertGoodGuest(guest, stage().origins);
  });

  test('needs no more requests and bytes than its budget until the first results', async () => {
    await using guest = await stage().open('council');
    await visitor(guest).waitForFirstResults();
    const every = guest.requests.filter((request) => request.url().startsWith(stage().api.origin));
    // What comes after the first answer, such as the filters where there is room for them, has budgets of its own.
    const list = every.find((request) => request.url().includes('/v1/services?'))!;
    const answered = list.timing().startTime + list.timing().responseEnd;
    const ours = every.filter((request) => request.timing().startTime <= answered);
    const addresses = ours.map((request) => request.url());
    assert.ok(ours.length <= requestsBudget, `${ours.length} requests: ${addresses.join(', ')}`);
    const scripts = ours.filter((request) => request.resourceType() === 'script');
    const sizes = await Promise.all(scripts.map(async (request) => (await request.sizes()).responseBodySize));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(scripts.length >= 2, 'the loader and the element came over the network');
    assert.ok(bytes <= bytesBudget, `${bytes} bytes`);
  });

  test('moves nothing on the page when it arrives', async () => {
    await using guest = await stage().open('council');
    await visitor(guest).waitForFirstResults();
    const shift = await guest.layoutShift();
    assert.ok(shift <= layoutShiftBudget, `layout shift ${shift}`);
  });

  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 720 },
  ]) {
    test(`moves nothing when the answer takes 3 seconds, ${viewport.width} px wide, and says that it is looking`, async () => {
      const answer = Promise.withResolvers<void>();
      await using guest = await stage().open('council', {
        viewport,
        prepare: (page) =>
          page.route('**/v1/services?*', async (route) => {
            await answer.promise;
            await route.continue();
          }),
      });
      await visitor(guest).directory.getByText('Still looking').first().waitFor();
      answer.resolve();
      await visitor(guest).waitForFirstResults();
      const shift = await guest.layoutShift();
      assert.ok(shift <= layoutShiftBudget, `layout shift ${shift}`);
    });
  }

  test('fits a window of 320 px', async () => {
    await using guest = await stage().open('council', { viewport: { width: 320, height: 640 } });
    await visitor(guest).waitForFirstResults();
    const { scroll, inner } = await guest.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      inner: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= inner, `the page is ${scroll} px wide in a window of ${inner} px`);
  });
});
