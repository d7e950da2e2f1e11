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
