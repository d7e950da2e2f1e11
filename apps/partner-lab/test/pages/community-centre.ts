import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';
import { assertGoodGuest } from '../visit.ts';

describe('a community centre whose editor keeps only data attributes', () => {
  const stage = useStage();

  test('somebody finds food, opens the service and goes back', async () => {
    await using guest = await stage().open('community-centre');
    const somebody = new DirectoryVisitor(guest.page.locator('[data-vcs] > vcs-directory'));
    await somebody.findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('moves nothing on the page when it arrives', async () => {
    await using guest = await stage().open('community-centre');
    await new DirectoryVisitor(guest.page.locator('vcs-directory')).waitForFirstResults();
    const shift = await guest.layoutShift();
    assert.ok(shift <= 0.01, `layout shift ${shift}`);
  });
});
