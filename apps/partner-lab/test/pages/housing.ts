import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DirectoryVisitor } from '../journey.ts';
import { useStage } from '../stage.ts';
import { assertGoodGuest } from '../visit.ts';

describe('a housing association with a root of 10 px and resets for every element', () => {
  const stage = useStage();

  test('somebody finds food, opens the service and goes back', async () => {
    await using guest = await stage().open('housing');
    const somebody = new DirectoryVisitor(guest.page.locator('vcs-directory'));
    await somebody.findOpenAndGoBack();
    await assertGoodGuest(guest, stage().origins);
  });

  test('the element reads at the size of the page’s text and its fields can be hit', async () => {
    await using guest = await stage().open('housing');
    const somebody = new DirectoryVisitor(guest.page.locator('vcs-directory'));
    await somebody.waitForFirstResults();
    const field = await somebody.searchField.evaluate((element) => ({
      size: parseFloat(getComputedStyle(element).fontSize),
      height: element.getBoundingClientRect().height,
      background: getComputedStyle(element).backgroundColor,
    }));
    assert.ok(field.size >= 16, `text of ${field.size} px`);
    assert.ok(field.height >= 24, `${field.height} px high`);
    assert.notEqual(field.background, 'rgb(255, 105, 180)', 'the reset of the page reached the field');
  });
});
