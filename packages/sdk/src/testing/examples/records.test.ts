import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as schema from '@vcs/schema';
import type { z } from 'zod';
import { instantOf } from '../london.ts';
import { exampleEmergency, exampleRecords } from '../index.ts';
import type { MockRecords } from '../index.ts';

const { emergency, ...lists } = exampleRecords;
void emergency;

const schemas: Readonly<Record<keyof typeof lists, z.ZodType>> = {
  services: schema.serviceDetail,
  organisations: schema.serviceDetail.shape.organisation,
  projects: schema.projectDetail,
  premises: schema.premisesDetail,
  spaces: schema.spaceDetail,
  roles: schema.roleDetail,
  events: schema.eventDetail,
  opportunities: schema.opportunityDetail,
  stories: schema.storyDetail,
  awards: schema.awardDetail,
  awardYears: schema.awardYearDetail,
  people: schema.personSummary,
  partners: schema.partnerProfile,
};

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

for (const [name, type] of Object.entries(schemas) as [keyof typeof lists, z.ZodType][]) {
  describe(name, () => {
    for (const record of lists[name]) {
      test(`${record.slug} is as the schema says, with nothing more`, () => {
        assert.deepEqual(type.parse(sent(record)), sent(record));
      });
    }

    test('have identifiers and slugs of their own', () => {
      const names = lists[name].flatMap(({ id, slug }) => [id, slug]);
      assert.equal(new Set(names).size, names.length);
    });

    test('are marked as examples, save what the strategy tells', () => {
      for (const { slug, example } of lists[name]) {
        assert.equal(example, !['community-kitchen-and-luncheon-club', 'womens-inclusive-team'].includes(slug), slug);
      }
    });
  });
}

test('the notice is as the schema says, with nothing more', () => {
  assert.deepEqual(schema.emergencyState.parse(sent(exampleEmergency)), sent(exampleEmergency));
  assert.ok(exampleEmergency.active && exampleEmergency.services.length > 0 && exampleEmergency.roles.length > 0);
});

test('nobody can be called or written to by mistake', () => {
  const text = JSON.stringify([exampleRecords, exampleEmergency]);
  const numbers = text.match(/(?<![\w-])0\d[\d ]{8,}/g) ?? [];
  assert.ok(numbers.length > 20);
  for (const number of numbers) assert.match(number, /^020 7946 0\d{3}/);
  for (const address of text.match(/[\w.-]+@[\w.-]+|https?:\/\/[\w.-]+/g) ?? [])
    assert.match(address, /[@/.]example\.org$/);
});

test('every organisation that a record names is one of the organisations', () => {
  const known = new Set(exampleRecords.organisations.map(({ id, slug, name }) => `${id} ${slug} ${name}`));
  const named: { id: string; slug: string; name: string }[] = [
    ...exampleRecords.services.map(({ organisation }) => organisation),
    ...exampleRecords.premises.map(({ organisation }) => organisation),
    ...exampleRecords.spaces.map(({ organisation }) => organisation),
    ...exampleRecords.roles.map(({ organisation }) => organisation),
    ...exampleRecords.events.map(({ organisation }) => organisation),
    ...exampleRecords.projects.flatMap(({ organisation, partners }) => [organisation, ...partners]),
    ...exampleRecords.stories.flatMap(({ organisations }) => organisations),
  ];
  for (const { id, slug, name } of named) assert.ok(known.has(`${id} ${slug} ${name}`), slug);
});

test('a repeated event happens as often as its rule says, and where it is different its exceptions say so', () => {
  const repeated = exampleRecords.events.filter(({ recurrence }) => recurrence !== undefined);
  assert.ok(repeated.length >= 2);
  for (const { slug, recurrence, occurrences } of repeated) {
    const { rule = '', except = [], overrides = [] } = recurrence ?? {};
    assert.equal(occurrences.length, Number(/COUNT=(\d+)/.exec(rule)?.[1]) - except.length, slug);
    assert.deepEqual(
      occurrences.filter(({ overridden }) => overridden).map(({ key, status, note }) => [key, status, note]),
      overrides.map(({ occurrence, status = 'scheduled', note }) => [occurrence, status, note]),
    );
    const days = { TU: 2, WE: 3 }[/BYDAY=\d?([A-Z]{2})/.exec(rule)?.[1] ?? ''];
    for (const { key } of occurrences) assert.equal(new Date(`${key}Z`).getUTCDay(), days, key);
  }
});

test('times are those of London, in winter and in summer', () => {
  assert.equal(instantOf('2026-11-24T18:00'), '2026-11-24T18:00:00.000Z');
  assert.equal(instantOf('2027-03-30T18:00'), '2027-03-30T17:00:00.000Z');
  assert.equal(instantOf('2026-06-01T00:30'), '2026-05-31T23:30:00.000Z');
});

test('the cases that break a layout are among them', () => {
  const { premises, spaces, roles, events, opportunities } = exampleRecords satisfies MockRecords;
  const has = <Item>(items: readonly Item[], found: (item: Item) => boolean): void =>
    assert.ok(items.some(found), String(found));
  has(premises, ({ name }) => name.length > 200);
  has(premises, ({ opensIn }) => opensIn !== undefined);
  has(premises, ({ location }) => location?.accessFacts?.stepFree === false);
  has(premises, (one) => one.description === undefined && one.facilities.length === 0);
  has(spaces, ({ rates }) => rates.length > 3);
  has(spaces, ({ occupation }) => occupation?.rentReduction !== undefined);
  has(spaces, ({ rates }) => rates.length === 0);
  for (const tenure of schema.tenures) has(spaces, ({ tenures }) => tenure === 'purchase' || tenures.includes(tenure));
  for (const kind of schema.roleKinds) has(roles, (role) => role.kind === kind);
  has(roles, ({ name }) => name.length > 200);
  has(roles, ({ causes, wards, apply }) => causes.length + wards.length + Object.keys(apply).length === 0);
  has(roles, ({ lang }) => lang === 'bn');
  for (const kind of schema.eventKinds) has(events, (event) => event.kind === kind);
  for (const status of schema.eventStatuses) has(events, (event) => event.status === status);
  has(events, ({ occurrences }) => occurrences.some(({ status }) => status === 'cancelled'));
  has(events, ({ starts, ends }) => ends !== undefined && ends.slice(0, 10) > starts.slice(0, 10));
  has(events, ({ consultation }) => consultation?.outcome !== undefined);
  has(events, ({ lang }) => lang === 'ar');
  has(events, ({ name }) => name.length > 200);
  for (const kind of schema.opportunityKinds) has(opportunities, (one) => one.kind === kind);
});
