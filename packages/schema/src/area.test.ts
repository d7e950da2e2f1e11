import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { area, areas, neighbourhoods, wards, wardSlug } from './area.ts';

const namespaceOfAddresses = '6ba7b8119dad11d180b400c04fd430c8';

/** RFC 9562, section 5.5. */
function uuidVersion5(name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(namespaceOfAddresses, 'hex')).update(name).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const text = bytes.toString('hex', 0, 16);
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

test('every area is what its schema says, and its id is the one its docstring gives', () => {
  for (const one of areas) {
    assert.deepEqual(area.parse(one), one);
    assert.equal(one.id, uuidVersion5(`https://www.towerhamlets.gov.uk/#${one.kind}/${one.slug}`), one.name);
  }
});

test('no two areas share an id, no two of a kind a slug or a name, and no two wards a code', () => {
  const differ = (values: readonly unknown[]) => assert.equal(new Set(values).size, values.length);
  differ(areas.map(({ id }) => id));
  for (const list of [wards, neighbourhoods]) {
    differ(list.map(({ slug }) => slug));
    differ(list.map(({ name }) => name));
  }
  differ(wards.map(({ code }) => code));
});

test('every ward lies in a neighbourhood, and no neighbourhood names a ward twice', () => {
  const named = neighbourhoods.flatMap(({ wards: within }) => [...within]);
  assert.deepEqual([...new Set<string>(named)].sort(), [...wardSlug.options].sort());
  for (const { name, wards: within } of neighbourhoods) assert.equal(new Set(within).size, within.length, name);
});

test('a place named like a ward lies in that ward too', () => {
  for (const { slug, wards: within } of neighbourhoods) {
    if (wardSlug.safeParse(slug).success) assert.ok((within as readonly string[]).includes(slug), slug);
  }
});
