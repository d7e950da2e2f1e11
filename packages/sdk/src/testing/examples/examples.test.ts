import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceDetail } from '@vcs/schema';
import { examples } from './examples.ts';

for (const example of examples) {
  test(`${example.slug} is a service as the schema says, with nothing more`, () => {
    const expected = JSON.parse(JSON.stringify(example)) as unknown;
    assert.deepEqual(serviceDetail.parse(expected), expected);
  });
}

test('every identifier and slug is its own', () => {
  assert.equal(new Set(examples.flatMap(({ id, slug }) => [id, slug])).size, examples.length * 2);
  const organisations = new Map(examples.map(({ organisation }) => [organisation.id, organisation]));
  assert.equal(new Set([...organisations.values()].map(({ slug }) => slug)).size, organisations.size);
});

test('what is invented says so, and the rest is from the strategy', () => {
  const real = examples.filter(({ example, organisation }) => !example || !organisation.example);
  assert.deepEqual(
    real.map(({ name, source, contact }) => [name, source.name, contact.phones]),
    [['Community kitchen and luncheon club', 'VCS Strategy 2020-24', []]],
  );
});

test('nobody can be called or written to by mistake', () => {
  const text = JSON.stringify(examples);
  const numbers = text.match(/(?<![\w-])0\d[\d ]{8,}/g) ?? [];
  assert.ok(numbers.length > 5);
  for (const number of numbers) assert.match(number, /^020 7946 0\d{3}/);
  for (const address of text.match(/[\w.-]+@[\w.-]+|https?:\/\/[\w.-]+/g) ?? [])
    assert.match(address, /[@/.]example\.org$/);
});

test('the cases that break a layout are among them', () => {
  const has = (found: (service: (typeof examples)[number]) => boolean): void =>
    assert.ok(examples.some(found), String(found));
  has(({ name }) => name.length === 300);
  has((one) => one.description === undefined && one.locations.length === 0 && one.contact.phones.length === 0);
  has(({ status }) => status === 'inactive');
  has(({ status }) => status === 'temporarily-closed');
  has(({ alert }) => alert !== undefined);
  has(({ lang, name }) => lang === 'bn' && /\p{Script=Bengali}/u.test(name));
  has(({ lang, name }) => lang === 'ar' && /\p{Script=Arabic}/u.test(name));
  has(({ openingHours }) => openingHours.length > 2);
  has(({ cost }) => (cost?.options.length ?? 0) > 1);
  has(({ boroughWide }) => boroughWide);
  has(({ locations }) => locations.some(({ address }) => address === undefined));
});
