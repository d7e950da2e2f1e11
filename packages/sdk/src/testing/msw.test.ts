import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setupServer } from 'msw/node';
import { createClient, isVcsError } from '../index.ts';
import { handlers } from './msw.ts';
import { errorOf } from '../../test/stub-fetch.ts';

const baseUrl = 'https://directory.example.org/sub';
const server = setupServer();
const client = (): ReturnType<typeof createClient> => createClient({ baseUrl, retries: 0 });

before(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => server.resetHandlers(...handlers({ baseUrl })));
after(() => server.close());

test('every operation is answered', async () => {
  const all = createClient({ baseUrl, retries: 0, token: 'vcs_secret' });
  assert.equal((await all.services.search({ q: 'lunch' })).items[0]?.slug, 'tuesday-lunch-club');
  assert.equal((await all.services.get('wharf-pantry')).organisation.slug, 'saffron-wharf-neighbours');
  assert.equal((await all.organisations.get('copperlock-advice')).services.length, 4);
  const lists = [all.projects, all.premises, all.spaces, all.roles, all.events, all.opportunities, all.stories];
  for (const list of [...lists, all.awards, all.awardYears, all.people]) {
    const [first] = (await list.search()).items;
    assert.equal((await list.get(first!.slug)).id, first!.id);
  }
  assert.ok((await all.suggest({ q: 'lunch' })).items.length > 0);
  assert.ok((await all.nearby({ near: 'E3 2CK' })).total > 0);
  assert.equal((await all.areas()).items.length, 33);
  assert.equal((await all.lookUpArea({ postcode: 'E3 2CK' })).ward?.slug, 'bow-east');
  assert.equal((await all.terms()).vocabularies.length, 7);
  assert.ok((await all.statistics()).lists.events.total > 0);
  assert.equal((await all.partner('example-council')).preset, 'govuk');
  assert.equal((await all.emergency()).active, false);
  const sender = { name: 'Amina Rahman', email: 'amina@example.org' };
  const { reference } = await all.submissions.addListing({ content: { name: 'Choir' }, sender, consent: true });
  assert.match(reference, /^[2-9A-Z]{10}$/);
  const { etag } = await all.records.create('organisation', { slug: 'choir', name: 'Choir', source: { name: 'Us' } });
  await all.records.delete('organisation', 'choir', { ifMatch: etag });
});

test('what is wrong is a problem', async () => {
  const error = await errorOf(client().services.search({ ward: ['popler' as 'poplar'] }));
  assert.ok(isVcsError(error, 'validation'));
  assert.equal(error.fields[0]?.nearest, 'poplar');
});

test('nothing but operations is answered, so that scripts beside them still load', () => {
  const paths = handlers({ baseUrl }).map(({ info }) => info.header);
  assert.deepEqual(
    paths.filter((path) => path.endsWith('*')),
    [],
  );
});

test('any origin is the API where none is named', async () => {
  server.resetHandlers(...handlers());
  assert.equal((await client().services.search()).page, 1);
});

test('an API can be broken, gone or silent', async () => {
  server.resetHandlers(...handlers({ baseUrl, fail: 503 }));
  assert.ok(isVcsError(await errorOf(client().services.search()), 'server'));
  server.resetHandlers(...handlers({ baseUrl, offline: true }));
  assert.ok(isVcsError(await errorOf(client().services.search()), 'network'));
  server.resetHandlers(...handlers({ baseUrl, delay: Infinity }));
  assert.ok(isVcsError(await errorOf(createClient({ baseUrl, timeout: 50 }).services.search()), 'timeout'));
});
