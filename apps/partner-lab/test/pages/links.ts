import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useStage } from '../stage.ts';

describe('a page that opted in to upgrading its links', () => {
  const stage = useStage();

  test('upgrades a link alone in its block and takes over what the link asks for', async () => {
    await using guest = await stage().open('links');
    const element = guest.page.locator('#alone > vcs-directory[data-vcs-version]');
    await element.waitFor({ state: 'attached' });
    assert.equal(await element.getAttribute('ward'), 'bow-east');
    assert.equal(await element.locator('a').first().textContent(), 'Help in Bow East');
  });

  test('leaves links in menus, in sentences and to other pages', async () => {
    await using guest = await stage().open('links');
    await guest.page.locator('#alone > vcs-directory[data-vcs-version]').waitFor({ state: 'attached' });
    assert.equal(await guest.page.locator('vcs-directory').count(), 1);
    assert.equal(await guest.page.locator('#in-menu, #in-sentence > a, #elsewhere > a').count(), 3);
  });
});
