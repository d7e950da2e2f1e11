import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { award, awardYear, emergencyNotice, person, volunteerRole } from '@vcs/schema';
import { parse } from 'csv-parse/sync';
import { openRowStore } from '../backup/row-store.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { recordId } from '../record-identity.ts';
import { putAll } from '../record/sample-catalogue.ts';
import type { SampleRecords } from '../record/sample-catalogue.ts';
import { sampleLocation, sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { ExportOptionError } from './errors.ts';
import { exportRecords } from './export.ts';
import type { ExportOptions } from './export.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-export-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;

async function exported(records: SampleRecords, options: ExportOptions): Promise<string> {
  const databaseUrl = `sqlite:${join(folder, `${(made += 1)}.db`)}`;
  const catalogue = await openCatalogue({ databaseUrl, clock: () => new Date('2026-02-01T12:00:00Z') });
  await putAll(catalogue, records);
  await catalogue.close();
  const store = await openRowStore({ databaseUrl });
  let text = '';
  await exportRecords(store, options, async (part) => void (text += part));
  return text;
}

async function exportedRows(records: SampleRecords, kind: string): Promise<Record<string, string>[]> {
  return parse(await exported(records, { format: 'csv', kind }), { columns: true, bom: true });
}

const hall = sampleOrganisation('Lantern Hall');
const gone = sampleOrganisation('Gone Hall', { publication: 'withdrawn' });
const safeHouse = sampleLocation('Juniper House', {
  address: { lines: ['9 Hidden Row'], postcode: 'E1 9ZZ' },
  point: { latitude: 51.51, longitude: -0.06 },
  confidential: true,
});
const openHouse = sampleLocation('Open House', { point: { latitude: 51.52, longitude: -0.05 }, ward: 'poplar' });
const online = sampleLocation('Online');
const refuge = sampleService('A safe place', hall, { locationIds: [safeHouse.id, openHouse.id] });
const sample: SampleRecords = {
  organisations: [hall, gone],
  locations: [safeHouse, openHouse, online],
  services: [
    refuge,
    sampleService('Chess', hall),
    sampleService('Lost', gone),
    sampleService('Not yet', hall, { publication: 'draft' }),
  ],
};

describe('an export', () => {
  test('holds the public records by kind and slug, in one document or a line each', async () => {
    const document = JSON.parse(await exported(sample, { format: 'json' }));
    const wanted = [
      'location online',
      'location open-house',
      'organisation lantern-hall',
      'service a-safe-place',
      'service chess',
    ];
    const named = ({ kind, slug }: { kind: string; slug: string }) => `${kind} ${slug}`;
    assert.deepEqual(document.records.map(named), wanted);
    assert.match(document.licence, /source\.licence/);
    const lines = (await exported(sample, { format: 'ndjson' })).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      document.records,
    );
    const services = await exported(sample, { format: 'ndjson', kind: 'service' });
    assert.deepEqual(
      services
        .trimEnd()
        .split('\n')
        .map((line) => named(JSON.parse(line))),
      wanted.slice(3),
    );
  });

  test('holds no word of a confidential place, in any format, and no link to it', async () => {
    for (const options of [
      { format: 'json' },
      { format: 'ndjson' },
      { format: 'geojson' },
      { format: 'csv', kind: 'location' },
      { format: 'csv', kind: 'service' },
    ] as const) {
      const text = await exported(sample, options);
      for (const secret of ['Juniper', 'Hidden Row', 'E1 9ZZ', '-0.06', safeHouse.id]) {
        assert.ok(!text.includes(secret), `${options.format}: ${secret}`);
      }
    }
    const [row] = await exportedRows(sample, 'service');
    assert.equal(row?.locationIds, openHouse.id);
  });

  test('of nothing is a whole document all the same', async () => {
    assert.deepEqual(JSON.parse(await exported({}, { format: 'json' })).records, []);
    assert.equal(await exported({}, { format: 'ndjson' }), '');
    assert.deepEqual(JSON.parse(await exported({}, { format: 'geojson' })).features, []);
    assert.match(await exported({}, { format: 'csv', kind: 'service' }), /^\uFEFFid,slug,name,[^\r]*\r\n$/);
  });

  test('is the same however the fields were given', async () => {
    const turned = Object.fromEntries(Object.entries(refuge).reverse()) as typeof refuge;
    const others = { ...sample, services: [turned] };
    assert.equal(
      await exported(others, { format: 'json' }),
      await exported({ ...sample, services: [refuge] }, { format: 'json' }),
    );
  });

  test('refuses a kind that is none, a table of everything, and a map of what has no place', async () => {
    for (const [options, message] of [
      [{ format: 'json', kind: 'hall' }, /Expected one of the kinds .*service.*found "hall"/],
      [{ format: 'csv' }, /CSV table holds one kind/],
      [{ format: 'geojson', kind: 'service' }, /GeoJSON holds places only/],
    ] as const) {
      await assert.rejects(exported({}, options), (error) => {
        assert.ok(error instanceof ExportOptionError);
        assert.match(error.message, message);
        return true;
      });
    }
  });
});

describe('GeoJSON', () => {
  test('has the places that have a point, longitude first, with their source', async () => {
    const { type, features, licence } = JSON.parse(await exported(sample, { format: 'geojson' }));
    assert.equal(type, 'FeatureCollection');
    assert.match(licence, /licence/);
    assert.equal(features.length, 1);
    assert.deepEqual(features[0].geometry, { type: 'Point', coordinates: [-0.05, 51.52] });
    assert.equal(features[0].id, openHouse.id);
    assert.equal(features[0].properties.name, 'Open House');
    assert.equal(features[0].properties.ward, 'poplar');
    assert.deepEqual(features[0].properties.source, { name: 'Sample' });
  });
});

describe('a table', () => {
  test('keeps commas, quotes and line ends in a cell, and names source and licence', async () => {
    const description = 'One, "two"\nthree; four';
    const source = { name: 'A, B', licence: 'CC-BY-4.0' };
    const [row] = await exportedRows({ organisations: [{ ...hall, description, source }] }, 'organisation');
    assert.equal(row?.description, description);
    assert.deepEqual([row?.['source.name'], row?.['source.licence']], ['A, B', 'CC-BY-4.0']);
  });

  test('lets no text be run as a formula, wherever it stands', async () => {
    const formulas = [
      '=HYPERLINK("https://example.org/","Free")',
      '+44 20 7946 0101',
      '-2+3',
      '@SUM(A1)',
      '\t=1+1',
      '\r=1+1',
      ' =1+1',
      '\u00A0=1+1',
      '＝1+1',
    ];
    for (const formula of formulas) {
      const named = sampleOrganisation('Any', { name: formula, description: formula, alternateName: `a ${formula}` });
      const [row] = await exportedRows({ organisations: [named] }, 'organisation');
      assert.equal(row?.name, `'${formula}`);
      assert.equal(row?.description, `'${formula}`);
      assert.equal(row?.alternateName, `a ${formula}`, 'a text that only contains one stays');
    }
    const listed = sampleService('Chess', hall, { facts: ['=1+1', 'two'], spokenLanguages: ['bn', 'so'] });
    const [row] = await exportedRows({ organisations: [hall], services: [listed] }, 'service');
    assert.equal(row?.facts, "'=1+1; two");
    assert.equal(row?.spokenLanguages, 'bn; so');
  });

  test('leaves numbers to be numbers, the negative ones too', async () => {
    const text = await exported(sample, { format: 'csv', kind: 'location' });
    assert.match(text, /,51\.52,-0\.05,/);
    const [, place] = await exportedRows(sample, 'location');
    assert.equal(place?.['point.longitude'], '-0.05');
    assert.equal(place?.confidential, undefined, 'no column for what is never there');
  });

  test('has a header that does not depend on the records', async () => {
    const header = async (records: SampleRecords) =>
      (await exported(records, { format: 'csv', kind: 'service' })).split('\r\n')[0];
    assert.equal(await header(sample), await header({}));
  });
});

describe('what an export leaves out', () => {
  const madeAt = '2026-01-05T09:00:00.000Z';
  const base = (kind: string, slug: string) => ({
    id: recordId(kind, slug),
    slug,
    name: slug,
    source: { name: 'Sample' },
    createdAt: madeAt,
    updatedAt: madeAt,
  });
  const role = (slug: string, window: object) =>
    volunteerRole.parse({
      ...base('volunteer-role', slug),
      organisationId: hall.id,
      kind: 'volunteer',
      commitment: { kind: 'regular' },
      places: ['remote'],
      apply: {},
      ...window,
    });
  const someone = (slug: string, fields: object) =>
    person.parse({
      ...base('person', slug),
      organisationId: hall.id,
      contact: { email: `${slug}@example.org` },
      consent: { given: '2026-01-02', wording: 'You may show my name.' },
      ...fields,
    });
  const notice = (slug: string, active: boolean) =>
    emergencyNotice.parse({
      ...base('emergency-notice', slug),
      active,
      messages: { en: { title: `Title of ${slug}`, text: 'Text' } },
    });

  async function exportedOf(kind: string): Promise<Record<string, unknown>[]> {
    const databaseUrl = `sqlite:${join(folder, `${(made += 1)}.db`)}`;
    const catalogue = await openCatalogue({ databaseUrl });
    await catalogue.change(async (records) => {
      await records.organisations.put(hall);
      await records.volunteerRoles.put(role('now', { publishUntil: '2026-03-01' }));
      await records.volunteerRoles.put(role('not-yet', { publishFrom: '2026-03-02' }));
      await records.volunteerRoles.put(role('no-longer', { publishUntil: '2026-02-28' }));
      await records.people.put(someone('caller', { role: 'service-contact' }));
      await records.people.put(someone('nominee', { role: 'award-nominee' }));
      await records.people.put(someone('silent', { role: 'award-nominee', publication: 'withdrawn' }));
      await records.emergencyNotices.put(notice('on', true));
      await records.emergencyNotices.put(notice('prepared', false));
      await records.awardYears.put(
        awardYear.parse({
          ...base('award-year', 'awards-2026'),
          year: 2026,
          phases: [{ phase: 'announced', from: '2026-01-01' }],
          categories: [{ slug: 'volunteer', name: 'Volunteer', subject: 'person', criteria: ['Kind'] }],
        }),
      );
      for (const slug of ['nominee', 'silent']) {
        await records.awards.put(
          award.parse({
            ...base('award', `award-of-${slug}`),
            awardYearId: recordId('award-year', 'awards-2026'),
            category: 'volunteer',
            standing: 'nominee',
            personId: recordId('person', slug),
          }),
        );
      }
    });
    await catalogue.close();
    const store = await openRowStore({ databaseUrl });
    let text = '';
    const clock = () => new Date('2026-03-01T23:30:00Z');
    await exportRecords(store, { format: 'ndjson', kind }, (part) => void (text += part), clock);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  const slugsOf = async (kind: string) => (await exportedOf(kind)).map(({ slug }) => slug);

  test('a role outside its dates, and an emergency that is only prepared', async () => {
    assert.deepEqual(await slugsOf('volunteer-role'), ['now']);
    assert.deepEqual(await slugsOf('emergency-notice'), ['on']);
  });

  test('how to reach a nominee, how people agreed to be shown, and an award that would name somebody withdrawn', async () => {
    const [caller, nominee, ...others] = await exportedOf('person');
    assert.deepEqual(others, []);
    assert.deepEqual((caller?.contact as { email: string }).email, 'caller@example.org');
    assert.deepEqual([nominee?.slug, nominee?.contact], ['nominee', undefined]);
    assert.ok(!('consent' in caller!) && !('consent' in nominee!));
    assert.deepEqual(await slugsOf('award'), ['award-of-nominee']);
  });
});
