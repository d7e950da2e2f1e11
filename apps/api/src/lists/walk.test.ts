import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listNames, lists, openCatalogue, recordId } from '@vcs/catalogue';
import type { ListName, RecordWriter } from '@vcs/catalogue';
import * as schema from '@vcs/schema';
import type { Problem } from '@vcs/schema';
import { createApp } from '../app.ts';

interface Base {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly source: { readonly name: string };
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a walk changes: a record that has nothing but a name and what it must have. */
interface Written {
  readonly slug: string;
  readonly name?: string;
  readonly createdAt?: string;
  /** Goes up with each change, so that something is changed by which lists are ordered. */
  readonly round?: number;
}

type Put = (writer: RecordWriter, base: Base, round: number) => Promise<unknown>;

const hallId = recordId('organisation', 'hall');
const yearId = recordId('award-year', 'year-of-awards');
const premisesId = recordId('premises', 'building');
const locationId = recordId('location', 'place');
const day = (round: number): string => String(28 - round).padStart(2, '0');

const put: Readonly<Record<ListName, Put>> = {
  organisations: (to, base) => to.organisations.put(schema.organisation.parse(base)),
  services: (to, base, round) =>
    to.services.put(
      schema.service.parse({
        ...base,
        organisationId: hallId,
        assured: { date: `2026-10-${day(round)}`, by: 'Hall' },
      }),
    ),
  projects: (to, base) => to.projects.put(schema.project.parse({ ...base, organisationId: hallId })),
  people: (to, base) =>
    to.people.put(
      schema.person.parse({
        ...base,
        role: 'service-contact',
        consent: { given: '2026-01-05', wording: 'Show my name.' },
      }),
    ),
  premises: (to, base) => to.premises.put(schema.premises.parse({ ...base, organisationId: hallId, locationId })),
  spaces: (to, base) =>
    to.spaces.put(schema.space.parse({ ...base, premisesId, kind: 'hall', tenures: ['hire'], capacity: {} })),
  roles: (to, base) =>
    to.volunteerRoles.put(
      schema.volunteerRole.parse({
        ...base,
        organisationId: hallId,
        kind: 'volunteer',
        commitment: { kind: 'regular' },
        places: ['in-person'],
        apply: {},
      }),
    ),
  events: (to, base, round) =>
    to.events.put(
      schema.event.parse({
        ...base,
        organisationId: hallId,
        kind: 'activity',
        starts: '2026-11-10T18:00',
        recurrence: {
          rule: 'FREQ=WEEKLY;COUNT=2',
          except: [],
          // The second time is moved before the first and further with every change.
          overrides: [{ occurrence: '2026-11-17T18:00', starts: `2026-11-0${9 - (round % 5)}T10:00` }],
        },
      }),
    ),
  opportunities: (to, base, round) =>
    to.opportunities.put(
      schema.opportunity.parse({ ...base, kind: 'grant', funder: 'Example Fund', closes: `2026-12-${day(round)}` }),
    ),
  stories: (to, base) => to.stories.put(schema.story.parse({ ...base, summary: 'What was.', body: 'What came.' })),
  awards: (to, base) =>
    to.awards.put(
      schema.award.parse({
        ...base,
        awardYearId: yearId,
        organisationId: hallId,
        category: 'best-project',
        standing: 'finalist',
      }),
    ),
  'award-years': (to, base, round) => to.awardYears.put(awardYear(base, 2026 + round)),
};

function awardYear(base: object, year: number) {
  return schema.awardYear.parse({
    year,
    phases: [{ phase: 'nominations', from: '2026-09-01' }],
    categories: [{ slug: 'best-project', name: 'Best project', subject: 'project', criteria: ['Reach'] }],
    ...base,
  });
}

/** A directory that holds what the records of every list need, and its API. */
async function open() {
  const time = { now: new Date('2026-11-02T09:00:00.000Z') };
  const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => time.now });
  const app = await createApp({ catalogue, clock: () => time.now });
  const base = (kind: Parameters<typeof recordId>[0], { slug, name = slug, createdAt }: Written): Base => {
    const at = time.now.toISOString();
    const source = { name: 'Sample' };
    return { id: recordId(kind, slug), slug, name, source, createdAt: createdAt ?? at, updatedAt: at };
  };
  return {
    catalogue,
    app,
    /** So that what is written next is later. */
    pass: () => void (time.now = new Date(time.now.getTime() + 60_000)),
    async furnish(list: ListName) {
      await catalogue.change(async (writer) => {
        await put.organisations(writer, base('organisation', { slug: 'hall' }), 0);
        if (list === 'awards')
          await writer.awardYears.put(awardYear(base('award-year', { slug: 'year-of-awards' }), 2026));
        if (list !== 'premises' && list !== 'spaces') return;
        await writer.locations.put(schema.location.parse(base('location', { slug: 'place' })));
        if (list === 'spaces') await put.premises(writer, base('premises', { slug: 'building' }), 0);
      });
    },
    async write(list: ListName, written: Written) {
      const { kind } = lists[list];
      await catalogue.change((writer) => put[list](writer, base(kind, written), written.round ?? 0));
    },
    async remove(list: ListName, slug: string) {
      const { kind } = lists[list];
      const names = { roles: 'volunteerRoles', 'award-years': 'awardYears' } as const;
      const repository = list === 'roles' || list === 'award-years' ? names[list] : list;
      await catalogue.change((writer) => writer[repository].delete(recordId(kind, slug)));
    },
    async page(address: string) {
      const response = await app.request(`/v1/${address}`);
      const body: unknown = await response.json();
      assert.equal(response.status, 200, JSON.stringify(body));
      return body as { items: { slug: string; occurrence?: { key: string } }[]; pages: number; next?: string };
    },
  };
}

const slugs = Array.from({ length: 10 }, (_, number) => `s${number}`);
const namesOf = (items: readonly { slug: string; occurrence?: { key: string } }[]): string[] =>
  items.map(({ slug, occurrence }) => (occurrence === undefined ? slug : `${slug} ${occurrence.key}`));
/** Events happen twice. */
const expected = (list: ListName, all: readonly string[]): string[] =>
  list === 'events' ? all.flatMap((slug) => [`${slug} 2026-11-10T18:00`, `${slug} 2026-11-17T18:00`]) : [...all];

for (const list of listNames) {
  describe(`the pages of ${list} with sort=created`, () => {
    const own = list === 'organisations' ? ['hall'] : [];

    /** Goes from page to page; the first and the last of the records are changed, and some added, between them. */
    async function walk(onto: 'page' | 'after', between: (page: number) => readonly string[]) {
      const directory = await open();
      const createdAt = new Map<string, string>();
      await directory.furnish(list);
      for (const slug of slugs) {
        directory.pass();
        await directory.write(list, { slug });
        createdAt.set(
          slug,
          (await directory.catalogue.stored(lists[list].kind, recordId(lists[list].kind, slug)))!.createdAt,
        );
      }
      const found: string[] = [];
      let after = '';
      const deleted = new Set<string>();
      for (let number = 1; ; number += 1) {
        const address = `${list}?sort=created&per_page=3${after || (onto === 'page' ? `&page=${number}` : '')}`;
        const { items, pages, next } = await directory.page(address);
        found.push(...namesOf(items));
        if (onto === 'page' ? number >= pages : next === undefined) break;
        after = onto === 'page' ? '' : `&after=${encodeURIComponent(next!)}`;
        directory.pass();
        for (const slug of ['s0', 's9']) {
          if (deleted.has(slug)) continue;
          await directory.write(list, { slug, name: `A${number}`, createdAt: createdAt.get(slug)!, round: number });
        }
        if (number < 3) await directory.write(list, { slug: `a${number}` });
        for (const slug of between(number)) {
          deleted.add(slug);
          await directory.remove(list, slug);
        }
      }
      await directory.catalogue.close();
      return found;
    }

    it('have each record once by their numbers, whatever is changed or added between them', async () => {
      assert.deepEqual(await walk('page', () => []), expected(list, [...own, ...slugs, 'a1', 'a2']));
    });

    it('have each record once from one place to the next, also when records are deleted between them', async () => {
      // Of what was seen, the very one that the next page comes after, and one that is still to come.
      const gone: Readonly<Record<number, readonly string[]>> = { 1: ['s0', 's1', 's2', 's8'], 2: ['s3'] };
      const walked = await walk('after', (number) => gone[number] ?? []);
      const stayed = expected(list, ['s4', 's5', 's6', 's7', 's9', 'a1', 'a2']);
      assert.deepEqual(
        walked.filter((name) => stayed.includes(name)),
        stayed,
      );
      assert.equal(new Set(walked).size, walked.length);
    });
  });
}

describe('where a list is gone on with', () => {
  it('is refused in another order, beside a page, and where it is none', async () => {
    const { app, catalogue } = await open();
    const place = `1762074000000.${hallId}`;
    const refused = async (query: string) => {
      const response = await app.request(`/v1/services?${query}`);
      assert.equal(response.status, 400, query);
      return ((await response.json()) as Problem).invalidParameters?.map(({ name }) => name);
    };
    assert.deepEqual(await refused(`after=${place}`), ['after']);
    assert.deepEqual(await refused(`after=${place}&sort=name`), ['after']);
    assert.deepEqual(await refused(`after=${place}&sort=created&page=2`), ['page']);
    for (const wrong of ['', '7', `${place}.`, `x.${hallId}`, `9999999999999999.${hallId}`, `${place}.2026`]) {
      assert.deepEqual(await refused(`after=${encodeURIComponent(wrong)}&sort=created`), ['after'], wrong);
    }
    assert.equal((await app.request(`/v1/services?after=${place}&sort=created`)).status, 200);
    await catalogue.close();
  });

  it('is told as long as something follows, and alone in that order', async () => {
    const { page, write, furnish, catalogue } = await open();
    await furnish('people');
    for (const slug of ['one', 'two']) await write('people', { slug });
    assert.equal((await page('people?sort=created&per_page=2')).next, undefined);
    assert.equal((await page('people?per_page=1')).next, undefined);
    assert.equal(typeof (await page('people?sort=created&per_page=1')).next, 'string');
    await catalogue.close();
  });
});
