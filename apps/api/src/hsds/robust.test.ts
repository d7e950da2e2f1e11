import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hsdsEndpoints, openCatalogue, recordId } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { service } from '@vcs/schema';
import fc from 'fast-check';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';

const lists = ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms'] as const;

let catalogue: Catalogue;
let app: Awaited<ReturnType<typeof createApp>>;
const failures: unknown[] = [];
before(async () => {
  catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
  await loadExamples(catalogue);
  app = await createApp({
    catalogue,
    publicUrl: 'https://data.example.org',
    reportError: (error) => void failures.push(error),
  });
});
after(() => catalogue.close());

describe('the feed', () => {
  it('answers whatever is asked: records, a problem that names the parameter, never an error of ours', async () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '1',
        '-1',
        '0',
        '1e9',
        'true',
        'MO',
        '09:00',
        'E3 4PX',
        'E3',
        '2026-02-30',
        'ndjson',
        '%',
        '\0',
        '�',
      ),
      fc.constantFrom('__proto__', 'constructor', 'toString', '9'.repeat(400), ','.repeat(50), "' OR 1=1 --", '*'),
      fc.uuid(),
    );
    const asked = fc.constantFrom(...lists).chain((list) => {
      const name = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...hsdsEndpoints[list]) },
        fc.string({ minLength: 1 }),
      );
      return fc.record({ list: fc.constant(list), pairs: fc.array(fc.tuple(name, value), { maxLength: 5 }) });
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ({ list, pairs }) => {
        const query = pairs.map(
          ([name, text]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
        );
        const response = await app.request(`/hsds/${list}?${query.join('&')}`);
        assert.ok([200, 400].includes(response.status), `${response.status} ${query.join('&')}`);
        const text = await response.text();
        if (response.status === 200) answered += 1;
        else assert.ok((JSON.parse(text) as { invalidParameters: unknown[] }).invalidParameters.length > 0);
      }),
      { numRuns: 400 },
    );
    assert.ok(answered > 50);
    assert.deepEqual(failures, []);
  });

  it('breaks off lines that would mix two states, so that the client sees that they are not whole', async () => {
    const own = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
    const organisationId = recordId('organisation', 'hall');
    const base = { source: { name: 'Sample' }, createdAt: '2026-01-05T09:00:00Z', updatedAt: '2026-01-05T09:00:00Z' };
    const clubs = Array.from({ length: 2000 }, (_, number) =>
      service.parse({
        ...base,
        id: recordId('service', `club-${number}`),
        slug: `club-${number}`,
        name: `Club ${number}`,
        description: `${'x'.repeat(60)} `.repeat(160),
        organisationId,
      }),
    );
    await own.change(async ({ organisations, services }) => {
      const hall = { ...base, id: organisationId, slug: 'hall', name: 'Hall' };
      await organisations.put({
        ...hall,
        lang: 'en',
        publication: 'published',
        example: false,
        kinds: [],
        contact: { phones: [] },
        identifiers: [],
      });
      for (const club of clubs) await services.put(club);
    });
    const server = await listen(await createApp({ catalogue: own, reportError: () => undefined }), {
      port: 0,
      host: '127.0.0.1',
    });
    try {
      const whole = await fetch(new URL('hsds/services?format=ndjson', server.url));
      assert.equal((await whole.text()).trimEnd().split('\n').length, clubs.length);
      const response = await fetch(new URL('hsds/services?format=ndjson', server.url), {
        headers: { 'Accept-Encoding': 'identity' },
      });
      const reader = response.body!.getReader();
      await reader.read();
      await own.change(({ services }) => services.put({ ...clubs[0]!, name: 'Other' }));
      await assert.rejects(async () => {
        for (;;) if ((await reader.read()).done) return;
      });
    } finally {
      await server.close();
      await own.close();
    }
  });
});
