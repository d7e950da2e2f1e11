import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useStage } from '../stage.ts';

describe('a page with three elements and the script three times', () => {
  const stage = useStage();

  test('upgrades tags and marked blocks once, with the version and the address of the API', async () => {
    await using guest = await stage().open('many');
    await guest.page.locator('#poplar > vcs-directory[data-vcs-version]').waitFor({ state: 'attached' });
    const found = await guest.page.locator('vcs-directory').evaluateAll((elements) =>
      elements.map((element) => ({
        api: element.getAttribute('api'),
        ward: element.getAttribute('ward'),
        version: element.getAttribute('data-vcs-version'),
        link: element.querySelector('a')?.textContent,
      })),
    );
    const { version } = await import('@vcs/embed/package.json', { with: { type: 'json' } }).then(
      (module) => module.default,
    );
    assert.deepEqual(found, [
      { api: stage().api.origin, ward: null, version, link: 'Help anywhere' },
      { api: stage().api.origin, ward: 'bow-east', version, link: 'Help in Bow East' },
      { api: stage().api.origin, ward: 'poplar', version, link: 'Help in Poplar' },
    ]);
  });

  test('lets the first script win and says so', async () => {
    await using guest = await stage().open('many');
    await guest.page.locator('#poplar > vcs-directory[data-vcs-version]').waitFor({ state: 'attached' });
    const warnings = guest.messages.filter((message) => message.startsWith('warning: vcs:'));
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0] ?? '',
      /already runs on this page.*\?edition=other\) does nothing\. Remove one script tag/,
    );
  });

  test('takes no attribute from a marked block that the element does not have', async () => {
    await using guest = await stage().open('many');
    const element = guest.page.locator('#poplar > vcs-directory');
    await element.waitFor({ state: 'attached' });
    assert.equal(await element.getAttribute('onclick'), null);
  });

  test('leaves a block with an unknown name as it is and says which names there are', async () => {
    await using guest = await stage().open('many');
    await guest.page.locator('#poplar > vcs-directory').waitFor({ state: 'attached' });
    assert.equal(await guest.page.locator('#unknown > a').textContent(), 'Misspelt');
    assert.deepEqual(await guest.problems(), [
      'error: vcs: expected data-vcs to be one of directory, volunteer-roles, premises-finder, events; found "directry". The block stays as it is.',
    ]);
  });

  test('upgrades what the page adds later', async () => {
    await using guest = await stage().open('many');
    await guest.page.locator('#poplar > vcs-directory').waitFor({ state: 'attached' });
    await guest.page.evaluate(() => {
      const later = document.createElement('section');
      const tag = document.createElement('vcs-directory');
      const block = document.createElement('div');
      block.dataset['vcs'] = 'directory';
      block.dataset['vcsWard'] = 'weavers';
      later.append(tag, block);
      document.querySelector('main')?.append(later);
    });
    const added = guest.page.locator('section vcs-directory[data-vcs-version]');
    await added.nth(1).waitFor({ state: 'attached' });
    assert.deepEqual(
      await added.evaluateAll((all) => all.map((each) => [each.getAttribute('api'), each.getAttribute('ward')])),
      [
        [stage().api.origin, null],
        [stage().api.origin, 'weavers'],
      ],
    );
  });

  test('leaves the element of a page that brings its own, and only fills the marked blocks with it', async () => {
    await using guest = await stage().open('many', {
      prepare: (page) => page.addInitScript(() => customElements.define('vcs-directory', class extends HTMLElement {})),
    });
    await guest.page.locator('#poplar > vcs-directory').waitFor({ state: 'attached' });
    assert.equal(await guest.page.locator('[data-vcs-version], vcs-directory#everywhere[api]').count(), 0);
    assert.deepEqual(
      guest.requests.map((request) => request.url()).filter((url) => url.includes('/v1/chunks/')),
      [],
    );
  });
});
