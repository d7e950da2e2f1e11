import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useStage } from '../stage.ts';

describe('the address of the API', () => {
  const stage = useStage();
  const addressOf = async (page: string, selector: string): Promise<string | null> => {
    await using guest = await stage().open(page);
    const element = guest.page.locator(`${selector}[data-vcs-version]`);
    await element.waitFor();
    return await element.getAttribute('api');
  };

  test('is the origin of the script', async () => {
    assert.equal(await addressOf('council', 'vcs-directory'), stage().api.origin);
  });

  test('is what the script tag says, without the slash at its end', async () => {
    assert.equal(await addressOf('addresses', '#of-the-script'), 'https://data.example.org');
  });

  test('is what the element says, before all', async () => {
    assert.equal(await addressOf('addresses', '#own'), 'https://own.example.org');
  });
});
