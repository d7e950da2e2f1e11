import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RecordChange, RecordWriter } from './catalogue.ts';
import {
  CatalogueClosedError,
  ChangeOrderError,
  IdentifierTakenError,
  InvalidRecordError,
  MissingReferenceError,
  RecordInUseError,
  SlugTakenError,
} from './errors.ts';
import { openCatalogue } from './open-catalogue.ts';
import { putAll, sampleCatalogue } from './record/sample-catalogue.ts';
import { sampleEngine } from './record/sample-database.ts';
import { sampleLocation, sampleOrganisation, sampleService } from './record/sample-records.ts';
import { recordId } from './record-identity.ts';

const hall = sampleOrganisation('Lantern Hall');
const chess = sampleService('Chess', hall, { wards: ['poplar'] });

async function listOf<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

describe('putting a record', () => {
  test('says what became of it, keeps when it was made, and dates only changes of content', async () => {
    let now = '2026-03-01T10:00:00.000Z';
    const catalogue = await openCatalogue({ databaseUrl: await sampleEngine().passing(), clock: () => new Date(now) });
    const put = (fields: object) => catalogue.change(({ organisations }) => organisations.put({ ...hall, ...fields }));
    const stored = () => catalogue.change(({ organisations }) => organisations.get(hall.id));
    assert.equal(await put({}), 'created');
    assert.deepEqual(await stored(), { ...hall, updatedAt: now });
    now = '2026-03-02T10:00:00.000Z';
    assert.equal(await put({ createdAt: now, updatedAt: now }), 'unchanged');
    assert.equal((await stored())?.updatedAt, '2026-03-01T10:00:00.000Z');
    assert.equal(await put({ createdAt: now, description: 'A hall.' }), 'updated');
    assert.deepEqual(await stored(), { ...hall, description: 'A hall.', updatedAt: now });
    assert.equal(await put({}), 'updated', 'a field that is gone is a change');
    await catalogue.close();
  });

  test('the order of fields is no content; the order of a list is', async () => {
    await using catalogue = await sampleCatalogue({
      organisations: [{ ...hall, kinds: ['faith-group', 'mutual-aid-group'] }],
    });
    const turned = Object.fromEntries(Object.entries(hall).reverse()) as typeof hall;
    await catalogue.change(async ({ organisations }) => {
      assert.equal(await organisations.put({ ...turned, kinds: ['faith-group', 'mutual-aid-group'] }), 'unchanged');
      assert.equal(await organisations.put({ ...hall, kinds: ['mutual-aid-group', 'faith-group'] }), 'updated');
    });
  });

  test('is seen by the same change, by slug and in the list, whatever its publication', async () => {
    await using catalogue = await sampleCatalogue();
    await catalogue.change(async ({ organisations }) => {
      const draft = sampleOrganisation('A draft', { publication: 'draft' });
      await organisations.put(hall);
      await organisations.put(draft);
      assert.equal((await organisations.findBySlug('lantern-hall'))?.id, hall.id);
      assert.equal(await organisations.findBySlug('no-such-hall'), undefined);
      assert.deepEqual(
        (await listOf(organisations.all())).map(({ slug }) => slug),
        ['a-draft', 'lantern-hall'],
      );
    });
  });

  test('all() lists every record once, even while records are put', async () => {
    const organisations = Array.from({ length: 450 }, (_, index) => sampleOrganisation(`Hall ${index}`));
    await using catalogue = await sampleCatalogue({ organisations });
    await catalogue.change(async (writer) => {
      const seen: string[] = [];
      for await (const record of writer.organisations.all()) {
        seen.push(record.id);
        await writer.organisations.put({ ...record, description: 'Seen.' });
      }
      assert.deepEqual(new Set(seen), new Set(organisations.map(({ id }) => id)));
      assert.equal(seen.length, 450);
    });
  });

  test('an invalid record is refused with a list of its fields', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    const wrong = { ...chess, name: '', status: 'open', contact: { phones: [{ number: 'none' }] } } as never;
    await assert.rejects(
      catalogue.change(({ services }) => services.put(wrong)),
      (error) => {
        assert.ok(error instanceof InvalidRecordError);
        assert.deepEqual(
          error.problems.map(({ field }) => field),
          ['name', 'status', 'contact.phones.0.number'],
        );
        assert.match(error.message, /service chess.*contact\.phones\.0\.number: expected a telephone number/);
        return true;
      },
    );
  });

  test('a slug or an identifier that another record has is refused', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [chess] });
    const other = { ...hall, id: recordId('organisation', 'other') };
    await assert.rejects(putAll(catalogue, { organisations: [other] }), SlugTakenError);
    const place = sampleLocation('Hall', { id: hall.id });
    await assert.rejects(putAll(catalogue, { locations: [place] }), IdentifierTakenError);
    await putAll(catalogue, { locations: [sampleLocation('Chess')] });
  });

  test('a refused record leaves the change as it was', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    await catalogue.change(async ({ services }) => {
      await services.put(chess);
      await assert.rejects(services.put({ ...chess, id: recordId('service', 'other') }), SlugTakenError);
      await assert.rejects(services.put({ ...chess, name: '' }), InvalidRecordError);
      await services.put(sampleService('Bingo', hall));
    });
    assert.equal((await catalogue.services.search({})).total, 2);
  });

  test('references are checked when the change ends, so their order does not matter', async () => {
    await using catalogue = await sampleCatalogue();
    await assert.rejects(putAll(catalogue, { services: [chess] }), (error) => {
      assert.ok(error instanceof MissingReferenceError);
      assert.match(error.message, new RegExp(`service chess: organisationId ${hall.id}`));
      return true;
    });
    const place = sampleLocation('The hall');
    const misled = { ...chess, locationIds: [hall.id] };
    await assert.rejects(putAll(catalogue, { organisations: [hall], services: [misled] }), MissingReferenceError);
    await catalogue.change(async ({ services, organisations, locations }) => {
      await services.put({ ...chess, locationIds: [place.id, place.id] });
      await locations.put(place);
      await organisations.put(hall);
    });
    assert.equal((await catalogue.services.search({ q: 'chess' })).total, 1);
  });
});

describe('deleting a record', () => {
  test('takes it away with everything of it, and the feed keeps that it was there', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [chess] });
    await catalogue.change(({ services }) => services.putPrivate({ recordId: chess.id, note: 'Ring Ayesha.' }));
    assert.equal(await catalogue.change(({ services }) => services.delete(chess.id)), true);
    assert.equal(await catalogue.change(({ services }) => services.delete(chess.id)), false);
    assert.equal(await catalogue.services.get('chess'), undefined);
    assert.equal((await catalogue.services.search({ q: 'chess' })).total, 0);
    assert.deepEqual(await catalogue.changes('service', undefined, 10), [
      { kind: 'service', id: chess.id, modified: 2, deleted: true },
    ]);
    await putAll(catalogue, { services: [chess] });
    assert.equal((await catalogue.services.search({ q: 'chess' })).total, 1);
    assert.equal(await catalogue.change(({ services }) => services.getPrivate(chess.id)), undefined);
    assert.deepEqual(
      (await catalogue.changes('service', undefined, 10)).map(({ modified, deleted }) => [modified, deleted]),
      [[3, false]],
    );
  });

  test('is refused while others refer to it, and changes nothing then', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [chess] });
    await catalogue.change(async ({ organisations, services }) => {
      await assert.rejects(organisations.delete(hall.id), (error) => {
        assert.ok(error instanceof RecordInUseError);
        assert.match(error.message, /organisation lantern-hall.*a record refers to it: service chess/);
        return true;
      });
      assert.equal((await organisations.get(hall.id))?.name, hall.name);
      await services.delete(chess.id);
      await organisations.delete(hall.id);
    });
    assert.equal(await catalogue.organisations.get(hall.id), undefined);
    assert.deepEqual(
      (await catalogue.changes(undefined, undefined, 10)).map(({ deleted }) => deleted),
      [true, true],
    );
  });

  test('is refused with the names of the first that refer to it, in one order on every engine', async () => {
    const names = ['Zumba', 'Élan', 'Archery', ...Array.from({ length: 9 }, (_, number) => `Group ${number}`)];
    const services = names.map((name) => sampleService(name, hall));
    await using catalogue = await sampleCatalogue({ organisations: [hall], services });
    const named = ['archery', 'elan', ...Array.from({ length: 8 }, (_, number) => `group-${number}`)];
    await assert.rejects(
      catalogue.change(({ organisations }) => organisations.delete(hall.id)),
      (error) => {
        assert.ok(error instanceof RecordInUseError);
        const list = named.map((slug) => `service ${slug}`).join(', ');
        assert.ok(error.message.includes(`12 records refer to it: ${list}, …`), error.message);
        return true;
      },
    );
  });
});

describe('private details', () => {
  test('are kept beside the record, and are in nothing that the public sees', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [chess] });
    const tag = await catalogue.datasetTag();
    const details = { recordId: chess.id, note: 'Ring Ayesha first.', updater: { email: 'ayesha@example.org' } };
    await catalogue.change(({ services }) => services.putPrivate(details));
    assert.deepEqual(await catalogue.change(({ services }) => services.getPrivate(chess.id)), details);
    assert.equal(await catalogue.change(({ organisations }) => organisations.getPrivate(chess.id)), undefined);
    assert.equal(await catalogue.datasetTag(), tag);
    assert.equal((await catalogue.services.search({ q: 'ayesha' })).total, 0);
    const shown = [
      await catalogue.services.get('chess'),
      await catalogue.services.search({}),
      await catalogue.changes(undefined, undefined, 10),
    ];
    assert.ok(!JSON.stringify(shown).includes('yesha'));
  });

  test('belong to a record of their kind, and follow their schema', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    const put = (details: object) =>
      catalogue.change(({ services }) => services.putPrivate({ recordId: hall.id, ...details }));
    await assert.rejects(put({}), MissingReferenceError);
    await assert.rejects(put({ reviewDue: 'soon' }), InvalidRecordError);
  });
});

describe('the change feed', () => {
  test('read piece by piece has each record once with its latest change, in order', async () => {
    const services = Array.from({ length: 7 }, (_, index) => sampleService(`Chess ${index}`, hall));
    await using catalogue = await sampleCatalogue({ organisations: [hall], services });
    await putAll(catalogue, { services: [{ ...services[2]!, publication: 'withdrawn' }] });
    await putAll(catalogue, { services: [sampleService('Draughts', hall, { publication: 'draft' })] });
    const read: RecordChange[] = [];
    for (;;) {
      const piece = await catalogue.changes('service', read.at(-1), 3);
      read.push(...piece);
      if (piece.length < 3) break;
    }
    const whole = await catalogue.changes('service', undefined, 100);
    assert.deepEqual(read, whole);
    assert.deepEqual(
      whole.map(({ id }) => id),
      [
        ...services
          .filter((_, index) => index !== 2)
          .map(({ id }) => id)
          .sort(),
        services[2]!.id,
      ],
    );
    assert.deepEqual(
      whole.map(({ modified, deleted }) => [modified, deleted]),
      [...Array<[number, boolean]>(6).fill([1, false]), [2, true]],
    );
    assert.equal((whole[0]!.summary as { id: string }).id, whole[0]!.id);
    assert.deepEqual(await catalogue.changes('service', whole.at(-1), 100), []);
  });

  test('tells of records that show something of one that changed', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall], services: [chess] });
    const [last] = (await catalogue.changes(undefined, undefined, 10)).slice(-1);
    await putAll(catalogue, { organisations: [{ ...hall, name: 'Beacon Hall' }] });
    const since = await catalogue.changes(undefined, last, 10);
    assert.deepEqual(new Set(since.map(({ id }) => id)), new Set([hall.id, chess.id]));
  });
});

describe('the tag of the dataset', () => {
  test('changes with the version, and is never that of another database', async () => {
    const tags = new Set<string>();
    for (let databases = 0; databases < 3; databases += 1) {
      await using catalogue = await sampleCatalogue();
      tags.add(await catalogue.datasetTag());
      await putAll(catalogue, { organisations: [hall] });
      tags.add(await catalogue.datasetTag());
      assert.equal(await catalogue.datasetTag(), await catalogue.datasetTag());
    }
    assert.equal(tags.size, 6);
  });
});

describe('a change', () => {
  test('that throws keeps nothing, and the next one works', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    const version = await catalogue.version();
    const failure = new Error('half way');
    const broken = catalogue.change(async ({ services }) => {
      await services.put(chess);
      throw failure;
    });
    await assert.rejects(broken, failure);
    assert.equal(await catalogue.services.get('chess'), undefined);
    assert.equal(await catalogue.version(), version);
    await putAll(catalogue, { services: [chess] });
    assert.equal((await catalogue.services.search({})).total, 1);
  });

  test('made dry gives its results, errors included, and keeps nothing', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    const version = await catalogue.version();
    const work = ({ services }: RecordWriter) => services.put(chess);
    assert.equal(await catalogue.change(work, { dryRun: true }), 'created');
    assert.equal((await catalogue.services.search({})).total, 0);
    assert.equal(await catalogue.version(), version);
    const dangling = sampleService('Lost', sampleOrganisation('Nowhere'));
    const lost = catalogue.change(({ services }) => services.put(dangling), { dryRun: true });
    await assert.rejects(lost, MissingReferenceError);
    assert.equal(await catalogue.change(work), 'created');
  });

  test('raises the version once where published content changed, else not at all', async () => {
    await using catalogue = await sampleCatalogue();
    assert.equal(await catalogue.version(), 0);
    await putAll(catalogue, { organisations: [hall], services: [chess, sampleService('Bingo', hall)] });
    assert.equal(await catalogue.version(), 1);
    await putAll(catalogue, { organisations: [hall], services: [chess] });
    await putAll(catalogue, { services: [sampleService('Draughts', hall, { publication: 'draft' })] });
    assert.equal(await catalogue.version(), 1);
    await putAll(catalogue, { services: [{ ...chess, publication: 'withdrawn' }] });
    assert.equal(await catalogue.version(), 2);
  });

  test('waits for the one before it, and readers see neither half of it', async () => {
    const catalogue = await openCatalogue({ databaseUrl: await sampleEngine().database() });
    const steps: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = catalogue.change(async ({ organisations, services }) => {
      await organisations.put(hall);
      await services.put(chess);
      steps.push('first put');
      await held;
      steps.push('first ends');
    });
    const second = catalogue.change(() => steps.push('second'));
    assert.equal((await catalogue.services.search({})).total, 0);
    assert.equal(await catalogue.organisations.get(hall.id), undefined);
    release();
    await Promise.all([first, second]);
    assert.deepEqual(steps, ['first put', 'first ends', 'second']);
    assert.equal((await catalogue.services.search({})).total, 1);
    await catalogue.close();
  });

  test('cannot be started inside another, and its writer is of no use afterwards', async () => {
    await using catalogue = await sampleCatalogue({ organisations: [hall] });
    await assert.rejects(
      catalogue.change(() => catalogue.change(() => 1)),
      ChangeOrderError,
    );
    let kept: RecordWriter | undefined;
    await catalogue.change((writer) => void (kept = writer));
    await assert.rejects(kept!.services.put(chess), ChangeOrderError);
    await assert.rejects(listOf(kept!.services.all()), ChangeOrderError);
  });
});

describe('a database', () => {
  test('keeps everything when it is closed and opened again', async () => {
    const databaseUrl = await sampleEngine().database();
    const before = await openCatalogue({ databaseUrl });
    await putAll(before, { organisations: [hall], services: [chess] });
    const [page, version] = [await before.services.search({ q: 'chess' }), await before.version()];
    await before.close();
    const again = await openCatalogue({ databaseUrl });
    assert.deepEqual(await again.services.search({ q: 'chess' }), page);
    assert.equal(await again.version(), version);
    await again.close();
  });

  test('is shared by two catalogues, each seeing at once what the other committed', async () => {
    const databaseUrl = await sampleEngine().database();
    const [left, right] = await Promise.all([openCatalogue({ databaseUrl }), openCatalogue({ databaseUrl })]);
    await putAll(left, { organisations: [hall], services: [chess] });
    assert.equal((await right.services.search({ ward: ['poplar'], q: 'ches' })).total, 1);
    const bingo = sampleService('Bingo', hall, { wards: ['weavers', 'shadwell'], categories: ['sport'] });
    await putAll(right, { services: [bingo] });
    assert.deepEqual(
      (await left.services.search({ ward: ['weavers'] })).items.map(({ slug }) => slug),
      ['bingo'],
    );
    assert.equal((await left.services.search({ q: 'bngo' })).didYouMean, 'bingo');
    await Promise.all([left.close(), right.close()]);
  });

  test('loses nothing where two catalogues change it at the same time', async () => {
    const databaseUrl = await sampleEngine().database();
    const catalogues = await Promise.all([openCatalogue({ databaseUrl }), openCatalogue({ databaseUrl })]);
    await putAll(catalogues[0]!, { organisations: [hall] });
    const changes = Array.from({ length: 20 }, (_, index) =>
      catalogues[index % 2]!.change(async ({ services }) => {
        await services.put(sampleService(`Left ${index}`, hall));
        // Gives the other one its chance while the transaction is open.
        await new Promise((resolve) => setImmediate(resolve));
        await services.put(sampleService(`Right ${index}`, hall));
      }),
    );
    await Promise.all(changes);
    for (const catalogue of catalogues) {
      assert.equal((await catalogue.services.search({})).total, 40);
      assert.equal(await catalogue.version(), 21);
      await catalogue.close();
    }
  });

  test('is let go of by close(), which may be called twice and waits for the change under way', async () => {
    const databaseUrl = await sampleEngine().database();
    const catalogue = await openCatalogue({ databaseUrl });
    const change = putAll(catalogue, { organisations: [hall] });
    await Promise.all([catalogue.close(), catalogue.close()]);
    await change;
    await assert.rejects(catalogue.version(), CatalogueClosedError);
    await assert.rejects(catalogue.services.search({}), CatalogueClosedError);
    await assert.rejects(putAll(catalogue, {}), CatalogueClosedError);
    const again = await openCatalogue({ databaseUrl });
    assert.equal((await again.organisations.get(hall.id))?.name, hall.name);
    await again.close();
  });
});
