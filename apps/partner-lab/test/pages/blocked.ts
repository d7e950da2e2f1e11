import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useStage } from '../stage.ts';

describe('a page whose policy blocks the script', () => {
  const stage = useStage();

  test('keeps its links, which lead to the page without JavaScript', async () => {
    await using guest = await stage().open('blocked');
    const links = guest.page.getByRole('link');
    assert.deepEqual(await links.allTextContents(), ['Find local help', 'Help in Bow East']);
    await links.first().click();
    await guest.page.waitForURL(`${stage().api.origin}/directory`);
  });

  test('asks our server for nothing', async () => {
    await using guest = await stage().open('blocked');
    const asked = guest.requests.map((request) => request.url()).filter((url) => url.startsWith(stage().api.origin));
    assert.deepEqual(
      asked.filter((url) => !url.endsWith('/v1/vcs.js')),
      [],
    );
    assert.equal(await guest.page.locator('[data-vcs-version]').count(), 0);
  });
});

describe('a page whose script cannot be had', () => {
  const stage = useStage();

  test('keeps its link when the element’s file is refused, and says once what to do', async () => {
    await using guest = await stage().open('many', {
      prepare: (page) => page.route('**/v1/chunks/**', (route) => route.abort()),
    });
    const report = await guest.said('could not load');
    assert.match(
      report,
      /the link in its place stays\. Check that http:\/\/localhost:\d+ can be reached, and is allowed by script-src/,
    );
    assert.equal(guest.messages.filter((message) => message.includes('could not load')).length, 1);
    assert.deepEqual(await guest.page.getByRole('link').allTextContents(), [
      'Help anywhere',
      'Help in Bow East',
      'Help in Poplar',
      'Misspelt',
    ]);
  });

  test('tries again for what is added once the file can be had', async () => {
    await using guest = await stage().open('many', {
      prepare: (page) => page.route('**/v1/chunks/**', (route) => route.abort()),
    });
    await guest.said('could not load');
    await guest.page.unroute('**/v1/chunks/**');
    await guest.page.evaluate(() => document.querySelector('main')?.append(document.createElement('vcs-directory')));
    await guest.page.locator('vcs-directory[data-vcs-version]').waitFor();
  });

  test('keeps its links when the script comes more than 8 seconds after the page', async () => {
    await using guest = await stage().open('many', {
      prepare: (page) =>
        page.addInitScript(() => {
          const now = performance.now.bind(performance);
          performance.now = () => now() + 9000;
        }),
    });
    assert.match(await guest.said('more than 8 seconds'), /its links stay links/);
    assert.equal(await guest.page.locator('[data-vcs-version]').count(), 0);
    assert.equal(await guest.page.getByRole('link', { name: 'Help in Poplar' }).count(), 1);
  });

  test('gives a script that the page asks for later, as a consent manager does, its own 8 seconds', async () => {
    for (const [asked, loaded, noted] of [
      [60_000, 0, true],
      [5000, 2000, true],
      // Where the browser has noted too much already, or somebody threw it away.
      [60_000, 2000, false],
    ] as const) {
      await using guest = await stage().open('many', {
        prepare: (page) =>
          page.addInitScript(
            ([asked, loadEventEnd, noted]) => {
              const now = performance.now.bind(performance);
              performance.now = () => now() + asked + 4000;
              performance.getEntriesByName = () => (noted ? [{ startTime: asked } as PerformanceEntry] : []);
              performance.getEntriesByType = () => [{ loadEventEnd } as PerformanceNavigationTiming];
            },
            [asked, loaded, noted] as const,
          ),
      });
      await guest.page.locator('#poplar > vcs-directory[data-vcs-version]').waitFor();
    }
  });
});
