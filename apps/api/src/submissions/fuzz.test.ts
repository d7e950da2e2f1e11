import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fieldsIn, filledNomination, openOffice, Visitor } from './sample-office.ts';

const office = await openOffice();
const { app } = office;
const visitor = new Visitor(office);
const pages = {
  changes: await visitor.open('/suggest'),
  listings: await visitor.open('/suggest/listing'),
  nominations: await visitor.open('/nominate'),
};
office.time.now = new Date(office.time.now.getTime() + 10_000);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '',
    '\0',
    '\uD800',
    '../..',
    '<script>',
    "'; DROP TABLE submission --",
    'x'.repeat(20_000),
    '__proto__',
  ),
);
const address = fc.constantFrom('changes', 'listings', 'nominations');
const fine = new Set([303, 409, 413, 422]);

describe('whatever is sent', () => {
  it('in the fields of a form is answered with a page', async () => {
    const changed = fc.dictionary(fc.nat(30).map(String), text, { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(address, changed, fc.boolean(), async (to, changes, filled) => {
        const fields = fieldsIn(pages[to]);
        if (filled)
          for (const [name, value] of Object.entries(filledNomination))
            if (fields.has(name) || name === 'category' || name === 'consent') fields.set(name, value);
        const names = [...fields.keys(), 'topics', 'grounds', 'kind', 'record', 'category'];
        for (const [index, value] of Object.entries(changes))
          fields.append(names[Number(index) % names.length]!, value);
        const response = await app.request(`/v1/submissions/${to}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: fields.toString(),
        });
        assert.ok(fine.has(response.status), String(response.status));
        assert.equal(response.headers.get('cache-control'), 'no-store');
      }),
      { numRuns: 300 },
    );
  });

  it('as the body of a form is answered with a page', async () => {
    await fc.assert(
      fc.asyncProperty(address, fc.uint8Array({ maxLength: 2000 }), async (to, body) => {
        const response = await app.request(`/v1/submissions/${to}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
          body: new Uint8Array(body),
        });
        assert.equal(response.status, 422);
      }),
      { numRuns: 150 },
    );
  });

  it('as JSON is answered with a receipt or a problem', async () => {
    const anything = fc.object({ maxDepth: 4, values: [text, fc.boolean(), fc.double(), fc.constant(null)] });
    const near = fc.record({
      content: fc.record(
        {
          about: text,
          text,
          topics: fc.array(text),
          record: fc.record({ kind: fc.constantFrom('service', 'story', 'x'), id: text }),
          proposed: anything,
        },
        { requiredKeys: [] },
      ),
      sender: fc.option(fc.record({ name: text, email: text })),
      consent: fc.constantFrom(true, false, 'yes', undefined),
    });
    await fc.assert(
      fc.asyncProperty(address, fc.oneof(anything, near), async (to, body) => {
        const response = await app.request(`/v1/submissions/${to}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
        assert.ok(
          [201, 400, 409, 422].includes(response.status),
          `${response.status} ${await response.clone().text()}`,
        );
      }),
      { numRuns: 300 },
    );
    assert.deepEqual(office.reported, []);
  });

  it('in the address of a page is answered with a page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/suggest', '/suggest/listing', '/nominate', '/nominate/sent'),
        text,
        text,
        async (page, kind, record) => {
          const query = new URLSearchParams({
            kind: kind.toWellFormed(),
            record: record.slice(0, 1000).toWellFormed(),
          });
          const name = page.endsWith('sent') ? `/${encodeURIComponent(record.slice(0, 100).toWellFormed())}` : '';
          const response = await app.request(`${page}${name}?${query}`, { headers: { Accept: 'text/html' } });
          // With nothing after the slash it is the address of another page, which it leads to.
          assert.ok([200, 308, 404, 414].includes(response.status), String(response.status));
        },
      ),
      { numRuns: 150 },
    );
  });
});
