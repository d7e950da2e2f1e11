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

  test('takes neither a script nor another API from a link or a block', async () => {
    await using guest = await stage().open('links');
    const { origin } = stage().api;
    await guest.page.evaluate((address) => {
      const [paragraph, block] = [document.createElement('p'), document.createElement('div')];
      const link = document.createElement('a');
      link.href = `${address}/volunteer?limit=5&api=https://other.example.org&link-template=javascript:alert(1)//{slug}`;
      link.textContent = 'Volunteer';
      paragraph.append(link);
      block.dataset['vcs'] = 'premises-finder';
      block.setAttribute('data-vcs-limit', '5');
      block.setAttribute('data-vcs-link-template', 'java\nscript:alert(1)//{slug}');
      document.querySelector('main')!.append(paragraph, block);
    }, origin);
    for (const name of ['volunteer-roles', 'premises-finder']) {
      const element = guest.page.locator(`vcs-${name}[data-vcs-version]`);
      await element.waitFor({ state: 'attached' });
      assert.equal(await element.getAttribute('limit'), '5');
      assert.equal(await element.getAttribute('api'), origin);
      assert.equal(await element.getAttribute('link-template'), null);
    }
  });

  test('puts no second element into the copy of a block that it has upgraded', async () => {
    await using guest = await stage().open('links');
    const elements = guest.page.locator('main > div > vcs-events[data-vcs-version]');
    await guest.page.evaluate(() => {
      const block = document.createElement('div');
      block.dataset['vcs'] = 'events';
      document.querySelector('main')!.append(block);
    });
    await elements.waitFor({ state: 'attached' });
    // What is added last is upgraded last.
    await guest.page.evaluate(() => {
      const block = document.querySelector('[data-vcs=events]')!;
      const [copy, last] = [block.cloneNode(true) as Element, document.createElement('div')];
      copy.firstElementChild!.removeAttribute('data-vcs-version');
      last.dataset['vcs'] = 'volunteer-roles';
      block.replaceWith(copy, last);
    });
    await guest.page.locator('vcs-volunteer-roles[data-vcs-version]').waitFor({ state: 'attached' });
    await elements.waitFor({ state: 'attached' });
    assert.equal(await guest.page.locator('vcs-events').count(), 1);
  });
});
