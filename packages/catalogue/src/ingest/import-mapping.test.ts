import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { OrganisationInput, ServiceInput } from '@vcs/schema';
import { organisation, service } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { recordId, slugify } from '../record-identity.ts';
import {
  EmptyFileError,
  FileTooLargeError,
  ImportOptionError,
  NotTextError,
  QuotingError,
  RejectedRowsError,
} from './errors.ts';
import { importMapping, maximumMappingBytes } from './import-mapping.ts';
import type { ImportMappingOptions } from './import-mapping.ts';
import { fileOf, writtenSheet } from './written-sheet.ts';
import type { WrittenRow } from './written-sheet.ts';

const realSheet = new URL('../../../../../shared/data/mapping-sheet.csv', import.meta.url);
const skipReal = existsSync(realSheet) ? false : `no mapping sheet at ${realSheet.pathname}`;

const strategy = 'VCS Strategy 2020-24, Profile';

/** After every date in these tests, because a date in the future is refused. */
const clock = () => new Date('2026-12-01T12:00:00Z');

let catalogue: Catalogue;
beforeEach(async () => {
  catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock });
});
afterEach(() => catalogue.close());

function run(rows: readonly WrittenRow[], options?: ImportMappingOptions) {
  return importMapping(catalogue, fileOf(writtenSheet(rows)), { clock, ...options });
}

async function stored() {
  return catalogue.change(async (records) => {
    const organisations = [];
    for await (const record of records.organisations.all()) organisations.push(record);
    const services = [];
    for await (const record of records.services.all()) services.push(record);
    return { organisations, services };
  });
}

const dates = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };

/** Puts an organisation with one service, as an editor would have left them. */
async function keep(
  organisationFacts: Partial<OrganisationInput> & { name: string },
  serviceFacts: Partial<ServiceInput> & { name: string },
): Promise<void> {
  const slug = slugify(organisationFacts.name);
  const id = recordId('organisation', slug);
  const serviceSlug = slugify(serviceFacts.name);
  await catalogue.change(async (records) => {
    await records.organisations.put(
      organisation.parse({ id, slug, source: { name: 'Editor' }, ...dates, ...organisationFacts }),
    );
    await records.services.put(
      service.parse({
        id: recordId('service', serviceSlug),
        slug: serviceSlug,
        organisationId: id,
        source: { name: 'Editor' },
        ...dates,
        ...serviceFacts,
      }),
    );
  });
}

const full: WrittenRow = {
  organisation: 'Bow Lunch Club (BLC)',
  kind: 'Charity',
  service: 'Hot lunch',
  offer: 'Soup, "bread"\nand company',
  audience: 'Anyone; older people first',
  theme: 'Food; Older people',
  area: 'Bow East',
  contact: 'lunch@example.org; https://lunch.example.org/; 020 7946 0101; by telephone or in person',
  funder: 'A Fund £500; members',
  facts: 'Started 2011; 30 members',
  source: 'Survey',
};

describe('importing a row', () => {
  it('makes an organisation and a service of all its cells', async () => {
    const report = await run([full], { assured: '2026-10' });
    assert.deepEqual(report.total, { created: 2, updated: 0, unchanged: 0, rejected: 0 });
    assert.equal(report.kept, true);
    const { organisations, services } = await stored();
    const [owner] = organisations;
    assert.equal(owner?.name, 'Bow Lunch Club');
    assert.equal(owner.alternateName, 'BLC');
    assert.equal(owner.slug, 'bow-lunch-club');
    assert.deepEqual(owner.kinds, ['registered-charity']);
    assert.deepEqual(owner.contact, {
      phones: [{ number: '020 7946 0101' }],
      email: 'lunch@example.org',
      website: 'https://lunch.example.org/',
    });
    const [made] = services;
    assert.ok(made);
    const { id, createdAt, updatedAt, ...rest } = made;
    assert.ok(createdAt <= updatedAt);
    assert.equal(id, recordId('service', 'hot-lunch-bow-lunch-club'));
    assert.deepEqual(rest, {
      slug: 'hot-lunch-bow-lunch-club',
      lang: 'en',
      publication: 'published',
      source: { name: 'Survey' },
      assured: { date: '2026-10' },
      example: false,
      organisationId: owner.id,
      name: 'Hot lunch',
      description: 'Soup, "bread"\nand company',
      status: 'active',
      categories: ['food', 'older-people'],
      whoFor: 'Anyone; older people first',
      wards: ['bow-east'],
      boroughWide: false,
      locationIds: [],
      access: ['in-person', 'phone'],
      openingHours: [],
      spokenLanguages: [],
      contact: {
        phones: [{ number: '020 7946 0101' }],
        email: 'lunch@example.org',
        website: 'https://lunch.example.org/',
        note: 'by telephone or in person',
      },
      funding: [{ source: 'A Fund', amount: 500 }, { source: 'members' }],
      facts: ['Started 2011', '30 members'],
    });
  });

  it('leaves out what is blank, and names the file where no source is given', async () => {
    await run([{ organisation: 'A', service: 'S' }]);
    const { services } = await stored();
    assert.deepEqual(services[0]?.source, { name: 'sheet.csv' });
    assert.equal(services[0]?.assured, undefined);
    assert.equal(services[0]?.description, undefined);
  });

  it('takes columns of their own for telephone, e-mail and web address', async () => {
    await run([
      {
        organisation: 'A',
        service: 'S',
        phone: '020 7946 0102',
        email: 'a@example.org',
        website: 'www.example.org',
        contact: 'Ring twice',
      },
    ]);
    const { services } = await stored();
    assert.deepEqual(services[0]?.contact, {
      phones: [{ number: '020 7946 0102' }],
      email: 'a@example.org',
      website: 'https://www.example.org/',
      note: 'Ring twice',
    });
  });

  it('takes an organisation that names no service, and says so', async () => {
    const report = await run([{ organisation: 'A', kind: 'Charity' }]);
    assert.deepEqual([report.organisations.created, report.services.created], [1, 0]);
    assert.ok(report.notes.some(({ lines, text }) => lines[0] === 2 && text.includes('only the organisation "A"')));
  });
});

describe('importing again', () => {
  it('changes nothing', async () => {
    const rows = [full, { organisation: 'Isle Larder', service: 'Pantry', source: strategy }];
    await run(rows);
    const before = await stored();
    const version = await catalogue.version();
    const report = await run(rows, { clock: () => new Date('2030-01-01T00:00:00Z') });
    assert.deepEqual(report.total, { created: 0, updated: 0, unchanged: 4, rejected: 0 });
    assert.deepEqual(await stored(), before);
    assert.equal(await catalogue.version(), version);
  });

  it('takes what changed and erases nothing by a blank cell', async () => {
    await run([full], { assured: '2026-10' });
    const report = await run([
      {
        organisation: 'Bow Lunch Club',
        service: 'Hot lunch',
        offer: 'Curry',
        audience: '',
        contact: 'new@example.org',
      },
    ]);
    assert.deepEqual(report.services, { created: 0, updated: 1, unchanged: 0, rejected: 0 });
    const { services } = await stored();
    const [after] = services;
    assert.equal(after?.description, 'Curry');
    assert.equal(after.whoFor, 'Anyone; older people first');
    assert.deepEqual(after.categories, ['food', 'older-people']);
    assert.deepEqual(after.assured, { date: '2026-10' });
    assert.deepEqual(after.source, { name: 'Survey' });
    assert.equal(after.contact.email, 'new@example.org');
    assert.deepEqual(after.contact.phones, [{ number: '020 7946 0101' }]);
  });

  it('replaces an area whole', async () => {
    await run([{ ...full, area: 'Hackney and Bow East' }]);
    await run([{ ...full, area: 'Borough-wide' }]);
    const { services } = await stored();
    assert.deepEqual([services[0]?.boroughWide, services[0]?.wards, services[0]?.areaNote], [true, [], undefined]);
  });

  it('keeps what was edited elsewhere, and records that the sheet does not name', async () => {
    await keep(
      { name: 'Bow Lunch Club', description: 'Since 2011', source: { name: 'Survey', licence: 'CC0-1.0' } },
      {
        name: 'Hot lunch',
        howToGet: 'Just come',
        spokenLanguages: ['bn'],
        alert: 'Closed on Friday',
        assured: { date: '2026-11-20', by: 'Sam' },
      },
    );
    await keep({ name: 'Isle Larder' }, { name: 'Pantry' });
    const before = await stored();
    const report = await run([full], { assured: '2026-10' });
    assert.deepEqual(report.total, { created: 0, updated: 2, unchanged: 0, rejected: 0 });
    const after = await stored();
    const lunch = after.services.find(({ name }) => name === 'Hot lunch');
    assert.equal(lunch?.howToGet, 'Just come');
    assert.deepEqual(lunch.spokenLanguages, ['bn']);
    assert.equal(lunch.alert, 'Closed on Friday');
    assert.deepEqual(lunch.assured, { date: '2026-11-20', by: 'Sam' }, 'an assured date never goes back');
    assert.equal(lunch.slug, 'hot-lunch');
    const owner = after.organisations.find(({ name }) => name === 'Bow Lunch Club');
    assert.equal(owner?.description, 'Since 2011');
    assert.deepEqual(owner.source, { name: 'Survey', licence: 'CC0-1.0' });
    for (const kind of ['organisations', 'services'] as const) {
      const untouched = (records: typeof before) =>
        records[kind].filter(({ name }) => name === 'Isle Larder' || name === 'Pantry');
      assert.deepEqual(untouched(after), untouched(before));
    }
  });

  it('leaves nothing invented on an example record that the sheet makes real', async () => {
    await keep(
      { name: 'Bow Lunch Club', example: true, description: 'Invented' },
      { name: 'Hot lunch', example: true, alert: 'Invented', cost: { free: true } },
    );
    const report = await run([{ organisation: 'Bow Lunch Club', service: 'Hot lunch', offer: 'Soup' }]);
    assert.deepEqual(report.total, { created: 0, updated: 2, unchanged: 0, rejected: 0 });
    const { organisations, services } = await stored();
    assert.deepEqual([organisations[0]?.example, organisations[0]?.description], [false, undefined]);
    assert.deepEqual([services[0]?.example, services[0]?.alert, services[0]?.cost], [false, undefined, undefined]);
    assert.ok(report.notes.some(({ text }) => text.includes('was an invented example')));
  });
});

describe('recognising an organisation', () => {
  const names = async () => (await stored()).organisations.map(({ name, alternateName }) => [name, alternateName]);

  it('does so by name, whatever the spelling, within a sheet and in the store', async () => {
    const rows = [
      { organisation: 'The Friends & Neighbours’ Club', service: 'Lunch' },
      { organisation: 'FRIENDS AND NEIGHBOURS CLUB', service: 'Supper' },
    ];
    const report = await run(rows);
    assert.deepEqual([report.organisations.created, report.services.created], [1, 2]);
    assert.deepEqual(await names(), [['The Friends & Neighbours’ Club', undefined]]);
    assert.deepEqual((await run(rows)).total, { created: 0, updated: 0, unchanged: 3, rejected: 0 });
    assert.ok(report.notes.some(({ text }) => text.includes('"FRIENDS AND NEIGHBOURS CLUB" was taken for')));
  });

  it('does so by initials, before and after the full name', async () => {
    const rows = [
      { organisation: 'BLC', service: 'One' },
      { organisation: 'Bow Lunch Club (BLC)', service: 'Two' },
      { organisation: 'BLC', service: 'Three' },
    ];
    assert.equal((await run(rows)).organisations.created, 1);
    assert.deepEqual(await names(), [['Bow Lunch Club', 'BLC']]);
    assert.deepEqual((await run(rows)).total, { created: 0, updated: 0, unchanged: 4, rejected: 0 });
    assert.deepEqual((await run(rows.slice(2))).total, { created: 0, updated: 0, unchanged: 2, rejected: 0 });
  });

  it('keeps two that merely share initials apart', async () => {
    await run([
      { organisation: 'Bow Lunch Club (BLC)', service: 'One' },
      { organisation: 'Bromley Ladies Choir (BLC)', service: 'Two' },
    ]);
    await run([{ organisation: 'BLC', service: 'Three' }]);
    assert.equal((await names()).length, 3);
  });

  it('takes the facts of several rows together, in the order of the sheet', async () => {
    const rows: WrittenRow[] = [
      {
        organisation: 'A',
        kind: 'Charity',
        service: 'S',
        offer: 'First',
        facts: 'one; two',
        contact: 'one@example.org; 020 7946 0101',
      },
      {
        organisation: 'A',
        kind: 'CIC',
        service: 's',
        offer: 'Second',
        facts: 'two; three',
        audience: 'All',
        contact: 'two@example.org; 020 7946 0102',
      },
    ];
    const report = await run(rows);
    assert.deepEqual(report.total, { created: 2, updated: 0, unchanged: 0, rejected: 0 });
    const { organisations, services } = await stored();
    assert.deepEqual(organisations[0]?.kinds, ['registered-charity', 'community-interest-company']);
    assert.equal(organisations[0].contact.email, 'one@example.org');
    assert.deepEqual(
      organisations[0].contact.phones.map(({ number }) => number),
      ['020 7946 0101', '020 7946 0102'],
    );
    assert.deepEqual([services[0]?.description, services[0]?.whoFor], ['First', 'All']);
    assert.deepEqual(services[0]?.facts, ['One', 'Two', 'Three']);
    assert.ok(
      report.notes.some(
        ({ lines, text }) => lines.join() === '2,3' && text.includes('"First" was used, "Second" was not'),
      ),
    );
    assert.deepEqual((await run(rows)).total, { created: 0, updated: 0, unchanged: 2, rejected: 0 });
  });

  it('finds a service by its first name after it was renamed', async () => {
    await run([{ organisation: 'A', service: 'Lunch' }]);
    await catalogue.change(async (records) => {
      for await (const record of records.services.all())
        await records.services.put({ ...record, name: 'Friday lunch' });
    });
    assert.deepEqual((await run([{ organisation: 'A', service: 'Friday lunch' }])).services.unchanged, 1);
    assert.equal((await run([{ organisation: 'A', service: 'Lunch' }])).services.created, 0);
  });

  it('gives every record a slug of its own, names without Latin letters and long names too', async () => {
    const long = 'word '.repeat(55).trim();
    const rows = [
      { organisation: 'বাংলা সমিতি', service: 'খাবার' },
      { organisation: 'سلام', service: 'طعام' },
      { organisation: long, service: `${long} one` },
      { organisation: long, service: `${long} two` },
    ];
    assert.deepEqual((await run(rows)).total, { created: 7, updated: 0, unchanged: 0, rejected: 0 });
    assert.deepEqual((await run(rows)).total, { created: 0, updated: 0, unchanged: 7, rejected: 0 });
  });
});

describe('dates and the COVID-19 emergency', () => {
  const emergency = { organisation: 'A', service: 'Lockdown meals', facts: '30 people' };

  it('dates rows that cite a document of known date', async () => {
    const report = await run([{ organisation: 'A', service: 'S', source: strategy }]);
    const { organisations, services } = await stored();
    assert.deepEqual([organisations[0]?.assured, services[0]?.assured], [{ date: '2020-11' }, { date: '2020-11' }]);
    assert.ok(report.notes.some(({ text }) => text.includes('Assured date 2020-11')));
  });

  it('sets services of the emergency inactive and says why', async () => {
    const report = await run(
      [
        { ...emergency, source: strategy },
        { organisation: 'B', service: 'S', funder: 'Coronavirus fund' },
      ],
      { assured: '2021-03-01' },
    );
    assert.deepEqual(report.inactive, [
      { line: 2, service: 'Lockdown meals', organisation: 'A', column: 'Project or service', term: 'lockdown' },
      { line: 3, service: 'S', organisation: 'B', column: 'Funded by', term: 'coronavirus' },
    ]);
    assert.deepEqual(
      (await stored()).services.map(({ status }) => status),
      ['inactive', 'inactive'],
    );
  });

  it('leaves services alone whose facts stood at another time, or that speak of it in figures only', async () => {
    const report = await run([emergency]);
    assert.deepEqual(report.inactive, []);
    assert.deepEqual((await run([emergency], { assured: '2026-11' })).inactive, []);
    const figures = await run([
      { organisation: 'B', service: 'Lunch', facts: '90 people in the pandemic', source: strategy },
    ]);
    assert.deepEqual(figures.inactive, []);
    assert.ok(figures.notes.some(({ text }) => text.includes('"Lunch" speaks of "pandemic" in its figures only')));
    assert.deepEqual(
      (await stored()).services.map(({ status }) => status),
      ['active', 'active'],
    );
  });

  it('does not undo a status that somebody set since', async () => {
    const row = { ...emergency, source: strategy };
    await run([row]);
    await catalogue.change(async (records) => {
      for await (const record of records.services.all()) await records.services.put({ ...record, status: 'active' });
    });
    const report = await run([row]);
    assert.deepEqual(report.total, { created: 0, updated: 0, unchanged: 2, rejected: 0 });
    assert.deepEqual(report.inactive, []);
    assert.ok(
      report.notes.some(({ text }) => text.includes('would be inactive by the rule, but is recorded as active')),
    );
  });

  it('refuses an assured date that is none', async () => {
    await assert.rejects(run([emergency], { assured: 'November' }), ImportOptionError);
  });

  it('refuses an assured date in the future, naming the option and the latest one, by the clock of London', async () => {
    const clock = () => new Date('2026-06-30T23:30:00Z');
    for (const assured of ['2031-01', '2026-08', '2026-07-02']) {
      await assert.rejects(run([emergency], { assured, clock }), (error) => {
        assert.ok(error instanceof ImportOptionError);
        assert.ok(
          error.message.includes(`--assured 2026-07 (or 2026-07-01) at the latest, found "${assured}"`),
          error.message,
        );
        return true;
      });
    }
    for (const assured of ['2026-07', '2026-07-01', '2020-11']) await run([emergency], { assured, clock });
  });

  it('says which source it found where it knows no date, and what was not set', async () => {
    const sources = ['Survey', 'Survey', 'Leaflet', '', strategy];
    const report = await run(sources.map((source, index) => ({ organisation: `O${index}`, service: 'S', source })));
    const notes = report.notes.filter(({ text }) => text.includes('no assured date'));
    assert.deepEqual(notes, [
      {
        lines: [2, 3, 4],
        text: 'Found as source: "Survey" and "Leaflet". It is not known when those facts stood, so no assured date was set. Give one with --assured.',
      },
      { lines: [5], text: 'No source is given, so no assured date was set. Give one with --assured.' },
    ]);
    const many = Array.from({ length: 9 }, (_, index) => ({
      organisation: 'A',
      service: 'S',
      source: `Leaflet ${index}`,
    }));
    assert.ok((await run(many)).notes.some(({ text }) => text.includes('"Leaflet 4" and 4 others. ')));
  });
});

describe('rejecting rows', () => {
  const wrong: WrittenRow[] = [
    { organisation: 'Good', service: 'S', offer: 'two\nlines' },
    { organisation: '', service: 'Nameless' },
    { organisation: 'A', service: 'S', contact: 'info@nowhere' },
    { organisation: 'B', service: '', offer: 'Something' },
    { organisation: 'C', service: 'S', offer: 'x'.repeat(50_000) },
    { organisation: 'x'.repeat(400), service: 'S' },
    { organisation: 'Also good', service: 'S' },
  ];

  it('says line, column, what was expected and what was found, and takes the rest', async () => {
    const report = await run(wrong);
    assert.deepEqual(report.rejections, [
      { line: 4, column: 'Organisation name', expected: 'the name of an organisation', found: 'a blank cell' },
      {
        line: 5,
        column: 'How to get in touch',
        expected: 'an e-mail address such as name@example.org',
        found: '"info@nowhere"',
      },
      {
        line: 6,
        column: 'Project or service',
        expected: 'the name of a project or service',
        found: 'a blank cell beside cells that describe one',
      },
      {
        line: 7,
        column: 'What is offered',
        expected: 'at most 10,000 characters',
        found: `"${'x'.repeat(80)}…" (50,000 characters)`,
      },
      {
        line: 8,
        column: 'Organisation name',
        expected: 'at most 300 characters',
        found: `"${'x'.repeat(80)}…" (400 characters)`,
      },
    ]);
    assert.deepEqual(report.organisations, { created: 2, updated: 0, unchanged: 0, rejected: 2 });
    assert.deepEqual(report.services, { created: 2, updated: 0, unchanged: 0, rejected: 3 });
    assert.deepEqual(report.total, { created: 4, updated: 0, unchanged: 0, rejected: 5 });
    assert.deepEqual((await stored()).organisations.map(({ name }) => name).toSorted(), ['Also good', 'Good']);
  });

  it('rejects a row with more cells than columns, which an unquoted comma makes', async () => {
    const report = await importMapping(catalogue, fileOf('Organisation,Service,Description\nA,S,one, two\n'));
    assert.deepEqual(report.rejections, [
      {
        line: 2,
        column: 'whole row',
        expected: '3 cells, as in the header row',
        found: '4; to the right of the last column stands "two"',
      },
    ]);
  });

  const names = async () => (await stored()).organisations.map(({ name }) => name).toSorted();
  const four = 'Organisation,Service,Description,Contact\n';

  it('rejects the pieces into which an unquoted line break breaks a row, on however many lines', async () => {
    const pieces = 'A,S,one\n\ntwo\nthree; more,a@example.org\n';
    const report = await importMapping(catalogue, fileOf(`${four}B,S,O,\n${pieces}C,S,O,\n`));
    assert.deepEqual(
      report.rejections.map(({ line, column, expected, found }) => [line, column, expected, found]),
      ['3', '1', '2'].map((cells, index) => [
        [3, 5, 6][index],
        'whole row',
        '4 cells, as in the header row',
        `${cells}; lines 3 to 6 together make up one row (a line break inside a cell needs quotation marks)`,
      ]),
    );
    assert.equal(report.total.rejected, 3);
    assert.deepEqual(await names(), ['B', 'C']);
  });

  it('rejects a row that ends before a column that it needs, such as the rest of a cell', async () => {
    const report = await importMapping(catalogue, fileOf(`${four}A,S,O,note\nline two; more\n`));
    assert.deepEqual(report.rejections, [
      {
        line: 3,
        column: 'whole row',
        expected: '4 cells, as in the header row',
        found:
          '1: "line two; more" (a line break inside a cell needs quotation marks; the last cell of the row above may lack its end)',
      },
    ]);
    assert.deepEqual(await names(), ['A']);
  });

  it('takes a row that lacks blank cells at its end only, as some programs save it, and says so', async () => {
    const report = await importMapping(catalogue, fileOf(`${four}A,S,O\nB,S,O,b@example.org\nC,S\nD,S,,\n`));
    assert.deepEqual(report.rejections, []);
    assert.deepEqual(await names(), ['A', 'B', 'C', 'D']);
    const note = report.notes.find(({ text }) => text.includes('fewer cells than the header row'));
    assert.deepEqual(note?.lines, [2, 4]);
    assert.match(note?.text ?? '', /4.*read as blank.*line break/);
  });

  it('does not miss cells of columns without a name', async () => {
    const report = await importMapping(catalogue, fileOf('Organisation,Service,,\nA,S\nB,S\n'));
    assert.deepEqual([report.rejections, report.total.created], [[], 4]);
    assert.ok(!report.notes.some(({ text }) => text.includes('fewer cells')));
  });

  it('takes a quotation mark inside a cell as it stands, and says so', async () => {
    const rows = 'Org "The" Best,S,a 5" pipe,\n"The" Other,S,"said ""so""",\nC,S,O,\n';
    const report = await importMapping(catalogue, fileOf(`${four}${rows}`));
    assert.deepEqual(report.rejections, []);
    assert.deepEqual(await names(), ['"The" Other', 'C', 'Org "The" Best']);
    const { services } = await stored();
    assert.deepEqual(services.map(({ description }) => description).toSorted(), ['O', 'a 5" pipe', 'said "so"']);
    assert.deepEqual(report.notes.find(({ text }) => text.includes('quotation mark'))?.lines, [2, 3]);
  });

  it('rejects a row with a quotation mark that runs into later rows, and takes those after it', async () => {
    const report = await importMapping(catalogue, fileOf(`${four}A,"S,O,\nB,"T",O,\nC,S,O,\n`));
    assert.deepEqual(report.rejections, [
      {
        line: 2,
        column: 'whole row',
        expected: 'quotation marks in pairs around whole cells, and those inside such a cell twice',
        found: 'a quotation mark inside a cell, so that lines 2 to 3 were read as one row',
      },
    ]);
    assert.deepEqual(await names(), ['C']);
  });

  it('uses the name that the file gives the column', async () => {
    const report = await importMapping(catalogue, fileOf('Charity name,Service,Contact\nA,S,info@\n'));
    assert.equal(report.rejections[0]?.column, 'Contact');
  });

  it('keeps nothing where it is strict, and hands out the report', async () => {
    await assert.rejects(run(wrong, { strict: true }), (error) => {
      assert.ok(error instanceof RejectedRowsError);
      assert.equal(error.report.kept, false);
      assert.equal(error.report.rejections.length, 5);
      assert.equal(error.report.total.created, 4);
      assert.match(error.message, /or import without the option --strict\.$/);
      return true;
    });
    assert.deepEqual(await stored(), { organisations: [], services: [] });
    assert.equal((await run([full], { strict: true })).kept, true);
  });
});

describe('a dry run', () => {
  it('gives the same report and writes nothing', async () => {
    const rows = [full, { organisation: '', service: 'S' }];
    const { kept: dry, ...expected } = await run(rows, { dryRun: true });
    assert.deepEqual(await stored(), { organisations: [], services: [] });
    const { kept, ...actual } = await run(rows);
    assert.deepEqual(expected, actual);
    assert.deepEqual([dry, kept], [false, true]);
  });
});

describe('a file that cannot be read at all', () => {
  it('is refused before the catalogue is touched', async () => {
    const untouchable = { change: () => assert.fail('changed') };
    await assert.rejects(importMapping(untouchable, fileOf('PK\u0003\u0004')), NotTextError);
    await assert.rejects(importMapping(untouchable, fileOf('Organisation,Service\nA,"S\n')), QuotingError);
  });

  it('changes nothing', async () => {
    await run([full]);
    const before = await stored();
    await assert.rejects(importMapping(catalogue, fileOf('')), EmptyFileError);
    const large = new Uint8Array(maximumMappingBytes + 1).fill(0x61);
    await assert.rejects(
      importMapping(catalogue, fileOf(large)),
      (error) => error instanceof FileTooLargeError && /at most 10\.0 MB/.test(error.message),
    );
    assert.deepEqual(await stored(), before);
  });

  it('is not one with a header alone', async () => {
    const report = await run([]);
    assert.deepEqual([report.rows, report.total.created], [0, 0]);
    assert.ok(report.notes.some(({ text }) => text.includes('no row below the header')));
  });
});

describe('what the report says of the file', () => {
  it('names the encoding, the separator, unknown columns, and what was read as something else', async () => {
    const text = 'Organisation;Service;Type;Theme;Web;Postcode\nCaf\xe9;S;Arts club;Astronomy;www.example.org;n/a\n';
    const report = await importMapping(catalogue, fileOf(Buffer.from(text, 'latin1'), 'old.csv'));
    assert.deepEqual(
      [report.file, report.encoding, report.separator, report.rows, report.unknownColumns],
      ['old.csv', 'Windows-1252', 'semicolon', 1, ['Postcode']],
    );
    for (const words of ['Windows-1252', '"Arts club"', '"Astronomy"', 'https://www.example.org/', 'no assured date']) {
      assert.ok(
        report.notes.some((note) => note.text.includes(words)),
        words,
      );
    }
    assert.equal((await stored()).organisations[0]?.name, 'Café');
  });
});

describe('the mapping sheet of the borough', { skip: skipReal }, () => {
  const sheet = () => fileOf(readFileSync(realSheet), 'mapping-sheet.csv');

  it('goes in whole, and a second time changes nothing', async () => {
    const first = await importMapping(catalogue, sheet(), { strict: true });
    assert.equal(first.rows, 22);
    assert.deepEqual(first.organisations, { created: 21, updated: 0, unchanged: 0, rejected: 0 });
    assert.deepEqual(first.services, { created: 22, updated: 0, unchanged: 0, rejected: 0 });
    assert.deepEqual([first.encoding, first.separator, first.unknownColumns], ['UTF-8', 'comma', []]);
    const second = await importMapping(catalogue, sheet());
    assert.deepEqual(second.total, { created: 0, updated: 0, unchanged: 43, rejected: 0 });
    assert.deepEqual(second.inactive, first.inactive);
  });

  it('dates every record 2020-11 and sets the services of the emergency inactive', async () => {
    const report = await importMapping(catalogue, sheet());
    const { organisations, services } = await stored();
    for (const record of [...organisations, ...services]) {
      assert.deepEqual(record.assured, { date: '2020-11' }, record.name);
      assert.match(record.source.name, /^VCS Strategy 2020-24, /);
      assert.equal(record.source.licence, undefined);
    }
    const inactive = services.filter(({ status }) => status === 'inactive').map(({ name }) => name);
    assert.deepEqual(inactive.toSorted(), [
      'Emergency Food Hub',
      'Emergency Food Hub partner',
      'Emergency Food Hub partner',
      'Hot meals and befriending',
      'Telephone advice line',
      'Tower Hamlets COVID-19 Volunteering Hub',
    ]);
    assert.deepEqual(report.inactive.map(({ service }) => service).toSorted(), inactive.toSorted());
  });

  it('keeps the facts of one organisation on two rows together, and several facts in a cell apart', async () => {
    await importMapping(catalogue, sheet());
    const centre = await catalogue.organisations.get('volunteer-centre-tower-hamlets');
    assert.equal(centre?.alternateName, 'VCTH');
    assert.deepEqual(centre.services.map(({ name }) => name).toSorted(), [
      'Tower Hamlets COVID-19 Volunteering Hub',
      'Volunteering brokerage',
    ]);
    const { services } = await stored();
    const gap = services.find(({ name }) => name.startsWith('Mind the Gap (formerly'));
    assert.deepEqual(gap?.wards, ['poplar', 'mile-end']);
    assert.deepEqual(gap.funding, [
      { source: 'Local Community Fund' },
      { source: 'Spacehive crowdfunding', amount: 1895 },
      { source: 'LBTH Innovation Fund', amount: 984 },
    ]);
    assert.deepEqual(gap.facts, ['100 younger and 50 older people each year', '20 videos']);
    const line = services.find(({ name }) => name === 'Telephone advice line');
    assert.deepEqual(line?.access, ['phone', 'online']);
    assert.deepEqual(line.funding, [{ source: 'London Community Response Fund', amount: 55_000 }]);
    const council = await catalogue.organisations.get('tower-hamlets-council-for-voluntary-service');
    assert.deepEqual(
      [council?.contact.email, council?.contact.website],
      ['info@thcvs.org.uk', 'https://thcvs.org.uk/'],
    );
  });

  it('can be searched: "food" finds the community kitchen on the first page', async () => {
    await importMapping(catalogue, sheet());
    const page = await catalogue.services.search({ q: 'food' });
    assert.ok(page.items.some(({ name }) => name === 'Community kitchen and luncheon club'));
  });

  it('gives the same records in every encoding and with every line end', async () => {
    await importMapping(catalogue, sheet());
    const text = readFileSync(realSheet, 'utf8');
    const latin = Buffer.from(
      [...text].map((character) => (character === '£' ? '\xa3' : character)).join(''),
      'latin1',
    );
    for (const [name, bytes] of Object.entries({
      'windows-1252': latin,
      'utf-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'byte order mark': Buffer.from(`\ufeff${text}`),
      'line ends': Buffer.from(text.replaceAll('\n', '\r\n')),
    })) {
      const report = await importMapping(catalogue, { name: 'mapping-sheet.csv', bytes }, { strict: true });
      assert.deepEqual(report.total, { created: 0, updated: 0, unchanged: 43, rejected: 0 }, name);
    }
  });
});
