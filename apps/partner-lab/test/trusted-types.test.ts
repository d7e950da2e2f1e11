import { describe, test } from 'node:test';
import { useStage } from './stage.ts';
import { assertGoodGuest } from './visit.ts';

describe('a page with Trusted Types and our one policy allowed', () => {
  const stage = useStage();

  test('shows the element', async () => {
    await using guest = await stage().open('trusted-types');
    await guest.page.locator('vcs-directory[data-vcs-version]').waitFor();
    await assertGoodGuest(guest, stage().origins);
  });
});
