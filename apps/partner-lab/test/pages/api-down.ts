import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';

describe('a council page while the API is down', () => {
  const stage = useStage();

  test('says so, keeps the last list and tries again when asked', async () => {
    await using guest = await stage().open('council');
    const somebody = new DirectoryVisitor(guest.page.locator('vcs-directory'));
    await somebody.waitForFirstResults();
    await stage().api.stop();
    await somebody.searchField.fill('food');
    const again = somebody.directory.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.ok(await somebody.otherResult.isVisible(), 'the last good list stays');
    await stage().api.restart();
    await again.click();
    await somebody.result().waitFor();
    await somebody.otherResult.waitFor({ state: 'hidden' });
    assert.equal(await again.count(), 0);
  });

  test('goes on without suggestions and filters that cannot be had, without an error on the page', async () => {
    const parts = /\/chunks\/(?:suggestions|filters)-part/;
    await using guest = await stage().open('council', {
      prepare: (page) => page.route(parts, (route) => route.abort()),
    });
    const somebody = new DirectoryVisitor(guest.page.locator('vcs-directory'));
    await somebody.waitForFirstResults();
    await somebody.searchField.fill('lunch');
    await somebody.otherResult.waitFor({ state: 'hidden' });
    await somebody.result().waitFor();
    const exceptions = (await guest.problems()).filter((problem) => problem.startsWith('exception'));
    assert.deepEqual(exceptions, []);
  });

  test('says so where no list has come yet, with the link that stays', async () => {
    await using guest = await stage().open('council', {
      prepare: (page) => page.route('**/v1/services?*', (route) => route.abort()),
    });
    const somebody = new DirectoryVisitor(guest.page.locator('vcs-directory'));
    await somebody.directory.getByText('We could not reach the directory.').waitFor();
    assert.ok(await guest.page.getByRole('link', { name: 'Find local help' }).isVisible());
    await guest.page.unroute('**/v1/services?*');
    await somebody.directory.getByRole('button', { name: 'Try again' }).click();
    await somebody.waitForFirstResults();
  });
});
