import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import manifest from '@vcs/embed/manifest.json' with { type: 'json' };
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';
import { assertGoodGuest } from '../visit.ts';

describe('editions of the script', () => {
  const stage = useStage();

  test('a pinned release is one file, checked by its integrity value, under a policy of its own', async () => {
    await using guest = await stage().open('pinned');
    await new DirectoryVisitor(guest.page.locator('vcs-directory')).findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
    const scripts = guest.requests.filter((request) => request.resourceType() === 'script');
    assert.deepEqual(
      scripts.map((request) => request.url()),
      [`${stage().api.origin}/${manifest.pinned.path}`],
    );
    assert.equal(await guest.page.locator('vcs-directory').getAttribute('data-vcs-version'), manifest.version);
  });

  test('a pinned release fetches a language beside itself when the element has it', async () => {
    await using guest = await stage().open('pinned');
    await guest.page.locator('vcs-directory').evaluate((element) => element.setAttribute('lang', 'bn'));
    await guest.page
      .locator('vcs-directory')
      .getByRole('heading', { name: /\p{Script=Bengali}/u })
      .first()
      .waitFor();
    const scripts = guest.requests.filter((request) => request.resourceType() === 'script');
    const addresses = new Set(scripts.map((request) => request.url()));
    assert.deepEqual([...addresses].map((address) => address.slice(stage().api.origin.length + 1)).sort(), [
      manifest.pinned.translations.bn.path,
      manifest.pinned.path,
    ]);
    await assertGoodGuest(guest, stage().origins);
  });

  test('a release that was altered on its way does not run, and the link stays', async () => {
    await using guest = await stage().open('altered');
    await guest.said('integrity');
    assert.ok(await guest.page.getByRole('link', { name: 'Find local help' }).isVisible());
    assert.equal(await guest.page.locator('[data-vcs-version]').count(), 0);
  });

  test('a release past its support says so once, with the page that tells of newer ones', async () => {
    await using guest = await stage().open('pinned', {
      prepare: (page) => page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z')),
    });
    const said = await guest.said('was supported until');
    assert.ok(said.includes(`version ${manifest.version}`) && said.endsWith(`${stage().api.origin}/support`), said);
    await guest.page.locator('vcs-directory[data-vcs-version]').waitFor();
  });

  test('of two editions on one page the first puts every element in place, and the second says that it does nothing', async () => {
    await using guest = await stage().open('two-versions');
    await guest.page.locator('vcs-events[data-vcs-version]').waitFor();
    await new DirectoryVisitor(guest.page.locator('vcs-directory[data-vcs-version]')).findOpenAndGoBack();
    assert.match(await guest.said('already runs'), new RegExp(`${manifest.pinned.path}\\) does nothing`));
    assert.ok(guest.requests.some((request) => request.url().includes('/v1/chunks/')));
    await assertGoodGuest(guest, stage().origins);
  });
});
