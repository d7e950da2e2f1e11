import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Catalogue } from '../catalogue.ts';
import { sample } from '../kinds/testing/sample-world.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { sampleEngine } from '../record/sample-database.ts';
import { sampleOrganisation } from '../record/sample-records.ts';
import { backUp } from './backup.ts';
import { restoreFrom } from './restore.ts';
import { openRowStore } from './row-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-people-'));
after(() => rmSync(folder, { recursive: true }));

const hall = sampleOrganisation('Lantern Hall');
const contact = { phones: [{ number: '020 7946 0123' }], email: 'reach@example.org' };
const someone = (name: string) => sample('person', name, { organisationId: hall.id, contact });
const [gone, withdrawn, back, kept] = ['Ama Gone', 'Bo Withdrawn', 'Cas Back', 'Dee Kept'].map(someone) as [
  ReturnType<typeof someone>,
  ReturnType<typeof someone>,
  ReturnType<typeof someone>,
  ReturnType<typeof someone>,
];
const nominee = sample('person', 'Eve Nominee', { role: 'award-nominee', contact });
const year = sample('award-year', 'Awards 2026', {
  categories: [{ slug: 'best-person', name: 'Best person', subject: 'person', criteria: ['Reach'] }],
});
const award = sample('award', 'Eve', { awardYearId: year.id, personId: nominee.id, category: 'best-person' });

async function fill(catalogue: Catalogue): Promise<void> {
  await catalogue.change(async (to) => {
    await to.organisations.put(hall);
    for (const person of [gone, withdrawn, back, kept, nominee]) await to.people.put(person);
    await to.people.putPrivate({ recordId: nominee.id, note: 'Eve told us by telephone.' });
    await to.awardYears.put(year);
    await to.awards.put(award);
  });
}

const names = async (catalogue: Catalogue) =>
  (await catalogue.changes('person', undefined, 50))
    .filter(({ deleted }) => !deleted)
    .map(({ summary }) => (summary as { name: string }).name)
    .toSorted();

test('people who were deleted or withdrawn since a backup do not come back with it', async () => {
  const time = { now: Date.parse('2026-11-02T09:00:00Z') };
  const clock = () => new Date((time.now += 60_000));
  const databaseUrl = await sampleEngine().database();
  const catalogue = await openCatalogue({ databaseUrl, clock });
  await fill(catalogue);
  const store = await openRowStore({ databaseUrl, clock });
  await backUp(store, join(folder, 'before'));
  await catalogue.change(async ({ people, awards }) => {
    await people.delete(gone.id);
    await people.delete(back.id);
    await people.put({ ...withdrawn, publication: 'withdrawn' });
    await awards.delete(award.id);
    await people.delete(nominee.id);
  });
  await catalogue.change(({ people }) => people.put({ ...back, title: 'Asked to be shown again' }));

  const { forgottenPeople } = await restoreFrom(store, join(folder, 'before'), { replace: true });
  assert.deepEqual(forgottenPeople, { deleted: 2, withdrawn: 1 });
  assert.deepEqual(await names(catalogue), ['Cas Back', 'Dee Kept']);
  assert.equal(await catalogue.stored('person', gone.id), undefined);
  assert.equal((await catalogue.stored('person', withdrawn.id))?.publication, 'withdrawn');

  // An award of the backup names her still: what is left of her is a name for nobody, and the award is not shown.
  const left = (await catalogue.stored('person', nominee.id))!;
  assert.equal(left.publication, 'withdrawn');
  assert.doesNotMatch(JSON.stringify(left), /eve|reach@|0123/i);
  assert.equal(await catalogue.change(({ people }) => people.getPrivate(nominee.id)), undefined);
  assert.equal(await catalogue.detail('award', award.id), undefined);

  // A backup of what is there now has nothing more to be forgotten.
  await backUp(store, join(folder, 'after'));
  const again = await restoreFrom(store, join(folder, 'after'), { replace: true });
  assert.deepEqual(again.forgottenPeople, { deleted: 0, withdrawn: 0 });
  assert.deepEqual(await catalogue.stored('person', nominee.id), left);
  assert.deepEqual(await names(catalogue), ['Cas Back', 'Dee Kept']);
  await store.close();
  await catalogue.close();
});

test('a new database knows what the audit of the backup knows', async () => {
  const [one, other] = [await sampleEngine().database(), await sampleEngine().database()];
  const catalogue = await openCatalogue({ databaseUrl: one });
  await fill(catalogue);
  await catalogue.change(({ people }) => people.delete(gone.id));
  const store = await openRowStore({ databaseUrl: one });
  await backUp(store, join(folder, 'moved'));
  const empty = await openRowStore({ databaseUrl: other, create: true });
  const { forgottenPeople } = await restoreFrom(empty, join(folder, 'moved'));
  assert.deepEqual(forgottenPeople, { deleted: 0, withdrawn: 0 });
  await empty.close();
  await store.close();
  await catalogue.close();
});
