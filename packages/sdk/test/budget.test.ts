import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets, bytesOf } from './bundle-size.ts';

for (const { what, limit, source } of budgets) {
  test(`${what} is no more than ${limit} bytes`, async (t) => {
    const bytes = await bytesOf(source);
    t.diagnostic(`${what}: ${bytes} of ${limit} bytes (brotli)`);
    assert.ok(bytes > 500 && bytes <= limit, `${what}: expected at most ${limit} bytes, found ${bytes}`);
  });
}

test('what is not used is not bundled', async () => {
  const one = await bytesOf(`export { isVcsError } from '@vcs/sdk';`);
  assert.ok(one < 500, `expected the guard alone to be under 500 bytes, found ${one}`);
});
