import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journeys } from './journeys.ts';
import { startPageServer } from './page-server.ts';

test('a page has the element and the loader, the bare one its own script, and the third no script', async () => {
  await using server = await startPageServer('http://api.example.org');
  for (const journey of journeys) {
    const [element, bare, none] = await Promise.all(
      (['element', 'bare', 'no script'] as const).map(async (kind) =>
        (await fetch(server.addressOf(journey, kind))).text(),
      ),
    );
    assert.match(element!, new RegExp(`<${journey.element}>`));
    assert.match(element!, /<script type="module" src="http:\/\/api\.example\.org\/v1\/vcs\.js">/);
    assert.ok(bare!.includes(`action="http://api.example.org${journey.path}"`));
    assert.equal((await fetch(new URL('/bare-list.js', server.addressOf(journey, 'bare')))).status, 200);
    assert.ok(none!.includes(`<${journey.element}>`) && !none!.includes('<script'));
  }
});
