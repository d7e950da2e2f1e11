import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';
import { assertFits, assertGoodGuest } from '../visit.ts';
import type { Visit } from '../visit.ts';

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
      assert.ok(shift <= 0.01, `layout shift ${shift}`);
    });
  }

  test('fits a window of 320 px', async () => {
    await using guest = await stage().open('council', { viewport: { width: 320, height: 640 } });
    await visitor(guest).waitForFirstResults();
    await assertFits(guest);
  });
});
