// The sites that want the elements to look well, each with another element, and the records of the product's examples.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ListVisitor } from './list-visitor.ts';
import { useStage } from './stage.ts';
import { assertFits, assertGoodGuest, assertWithinBudgets } from './visit.ts';

interface Site {
  readonly page: string;
  readonly element: string;
  readonly list: string;
  readonly words: string;
  readonly startsWithFilters?: boolean;
}

const sites: readonly Site[] = [
  { page: 'council', element: 'vcs-directory', list: '/v1/services', words: 'lunch' },
  { page: 'surgery', element: 'vcs-volunteer-roles', list: '/v1/roles', words: 'cooking' },
  { page: 'homes', element: 'vcs-premises-finder', list: '/v1/spaces', words: 'kitchen' },
  { page: 'thcvs', element: 'vcs-events', list: '/v1/events', words: 'forum', startsWithFilters: true },
];

describe('each element on a site of its own', () => {
  const stage = useStage({ data: 'examples' });

  for (const { page, element, list, words, startsWithFilters = false } of sites) {
    test(`${page}: somebody searches, opens what they found and goes back, within the budgets`, async () => {
      await using guest = await stage().open(page);
      const somebody = new ListVisitor(guest.page.locator(element));
      await somebody.titles.first().waitFor();
      await assertWithinBudgets(guest, { api: stage().api.origin, list, startsWithFilters });
      const before = await somebody.count.innerText();
      await somebody.search(words);
      const found = await somebody.countOtherThan(before);
      const title = await somebody.titles.first().innerText();
      await somebody.titles.first().click();
      await somebody.element.getByRole('heading', { name: title }).first().waitFor();
      await somebody.back.click();
      await somebody.titles.first().waitFor();
      assert.equal(await somebody.count.innerText(), found);
      await assertGoodGuest(guest, stage().origins);
    });

    test(`${page}: fits a window of 320 px, with its filters open`, async () => {
      await using guest = await stage().open(page, { viewport: { width: 320, height: 640 } });
      const somebody = new ListVisitor(guest.page.locator(element));
      await somebody.titles.first().waitFor();
      await assertFits(guest);
      await somebody.element.getByRole('button', { name: /^Filter/ }).click();
      await somebody.element.getByRole('group', { name: 'Filters' }).getByRole('checkbox').first().waitFor();
      await assertFits(guest);
      await assertGoodGuest(guest, stage().origins);
    });
  }
});
import './pages/hosted.ts';
import './pages/recipes.ts';

describe('the page that puts snippets together', () => {
  const stage = useStage({ data: 'examples' });

  test('follows each choice with the code and the preview, and copies', async () => {
    await using guest = await stage().openOurs('/add-to-your-site', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = guest;
    const code = page.getByRole('region', { name: 'Put it on the page: code' });
    const preview = page.frameLocator('iframe.preview');
    await preview.locator('vcs-directory [part~=card-link]').first().waitFor();
    await page.getByRole('radio', { name: 'Volunteer roles' }).check();
    await code.filter({ hasText: '<vcs-volunteer-roles>' }).waitFor();
    await preview.locator('vcs-volunteer-roles [part~=card-link]').first().waitFor();
    await page.getByRole('combobox', { name: 'Kind of role' }).selectOption('Trustee');
    await code.filter({ hasText: 'kind="trustee"' }).waitFor();
    await page.getByRole('radio', { name: 'WordPress' }).check();
    await code.filter({ hasText: 'data-vcs-kind="trustee"' }).waitFor();
    await page.getByRole('button', { name: /^Copy ?: Put it on the page$/ }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code.innerText());
    assert.match(page.url(), /element=volunteer-roles.*kind=trustee.*system=wordpress/);
    await assertGoodGuest(guest, stage().origins);
  });

  test('does the same without a script, by its button', async () => {
    await using guest = await stage().openOurs('/add-to-your-site', { javaScriptEnabled: false });
    const { page } = guest;
    await page.getByRole('radio', { name: 'What’s on' }).check();
    await page.getByRole('radio', { name: /^Another/ }).check();
    await page.getByRole('button', { name: 'Show the code' }).click();
    await page.getByText('<iframe src="').waitFor();
    assert.match(page.url(), /element=events.*system=frame/);
  });
});
