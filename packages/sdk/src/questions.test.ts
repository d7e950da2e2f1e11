import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectForQuestions, isVcsError } from './questions.ts';
import { getService, searchServices } from './services.ts';
import { createMockFetch } from './testing/mock-fetch.ts';
import type { WardSlug } from './types.generated.ts';

test('a connection for questions asks as a whole one does, keeps answers and lets old ones stand in', async () => {
  const fetch = createMockFetch({ maxAge: 0 });
  const connection = connectForQuestions({ baseUrl: 'https://api.example.org', fetch, retries: 0 });
  const page = await searchServices(connection, { q: 'lunch' });
  const service = await getService(connection, page.items[0]!.slug);
  assert.equal(service.name, page.items[0]!.name);
  fetch.set({ offline: true });
  const old = await searchServices(connection, { q: 'lunch' });
  assert.equal(old.stale, true);
  assert.deepEqual(old.items, page.items);
  assert.ok(fetch.requests.every(({ method }) => method === 'GET'));
});

test('a connection for questions tells refusals apart, though what does so comes only with the first', async () => {
  const fetch = createMockFetch();
  const connection = connectForQuestions({ baseUrl: 'https://api.example.org', fetch });
  await assert.rejects(getService(connection, 'no-such-service'), (error) => isVcsError(error, 'not-found'));
  await assert.rejects(
    searchServices(connection, { ward: ['no-such-ward' as WardSlug] }),
    (error) => isVcsError(error, 'validation') && error.fields[0]?.name === 'ward',
  );
});
