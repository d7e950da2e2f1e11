import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { kinds, openCatalogue } from '@vcs/catalogue';
import { exampleRecords, loadExamples } from '@vcs/catalogue/examples';
import { createApp } from '../app.ts';

const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
await loadExamples(catalogue);
after(() => catalogue.close());
const failures: unknown[] = [];
const app = await createApp({ catalogue, reportError: (error) => void failures.push(error) });

const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
const by = { actor: 'a test' };
const { secret: editor } = await catalogue.tokens.create({ name: 'Editor', scope: 'editor', expiresAt }, by);
const { secret: admin } = await catalogue.tokens.create({ name: 'Admin', scope: 'admin', expiresAt }, by);

interface Example {
  readonly kind: string;
  readonly id: string;
  readonly slug: string;
}

const idsOfKinds = new Map<string, Example[]>();
for (const { name } of kinds) {
  const found: Example[] = [];
  for (const { id, slug } of Object.values(exampleRecords).flat()) {
    if ((await catalogue.stored(name as never, id)) !== undefined) found.push({ kind: name, id, slug });
  }
  idsOfKinds.set(name, found);
}

function send(method: string, { kind, id }: Example, body?: string, tag?: string): Promise<Response> | Response {
  const headers = {
    Authorization: `Bearer ${kind === 'emergency-notice' ? admin : editor}`,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(tag !== undefined && { 'If-Match': tag }),
  };
  return app.request(`/v1/records/${kind}/${id}`, { method, headers, ...(body !== undefined && { body }) });
}

/** What nobody means, and a program sends all the same. */
const odd = [
  null,
  -1,
  1e308,
  '',
  'X y',
  'x'.repeat(6000),
  [],
  {},
  [null],
  true,
  '2026-02-30',
  'FREQ=DAILY;COUNT=999999999',
];

describe('records of every kind', () => {
  for (const [kind, examples] of idsOfKinds) {
    it(`${kind}: what was read can be sent back and is unchanged`, async () => {
      assert.ok(examples.length > 0);
      for (const example of examples) {
        const read = await send('GET', example);
        const tag = read.headers.get('etag')!;
        const put = await send('PUT', example, await read.text(), tag);
        assert.equal(put.status, 200, `${example.slug}: ${await put.clone().text()}`);
        assert.equal(put.headers.get('etag'), tag, example.slug);
      }
    });

    it(`${kind}: an odd value is refused or kept, and never breaks anything`, async () => {
      const example = examples[0]!;
      const whole = await (await send('GET', example)).text();
      const fields = Object.keys(JSON.parse(whole) as object);
      for (const field of fields) {
        for (const value of odd) {
          const response = await send('PATCH', example, JSON.stringify({ [field]: value }), '*');
          assert.ok([200, 409, 422].includes(response.status), `${field} ${JSON.stringify(value)?.slice(0, 40)}`);
          if (response.status === 200) assert.equal((await send('PUT', example, whole, '*')).status, 200);
        }
      }
      assert.deepEqual(failures, []);
    });
  }
});
