import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';
import { assertGoodGuest } from '../visit.ts';

describe('a page with Trusted Types', () => {
  const stage = useStage();

  test('somebody finds food where our one policy is allowed', async () => {
    await using guest = await stage().open('trusted-types');
    await new DirectoryVisitor(guest.page.locator('vcs-directory')).findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('keeps its link where the policy is not allowed, and says which one to allow', async () => {
    await using guest = await stage().open('trusted-types-without-ours');
    assert.match(await guest.said('could not load'), /policy by trusted-types.*vcs-v1/);
    assert.ok(await guest.page.getByRole('link', { name: 'Find local help' }).isVisible());
  });
});
