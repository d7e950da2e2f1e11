import { knownKinds, referencesIn, schemaProblems } from '../backup/known-kinds.ts';
import type { KnownKind } from '../backup/known-kinds.ts';
import type { RowSnapshot, StoredRow } from '../backup/row-snapshot.ts';
import { foldText } from '../text/fold.ts';
import type { Finding } from './finding.ts';
import { counted, Tally } from './finding.ts';

/** Days after which a fact that nobody confirmed again may no longer be true. */
const staleAfterDays = 365;

/** Kinds whose facts people act on, so that somebody should confirm them. */
const assuredKinds = ['service', 'organisation', 'premises', 'space', 'volunteer-role'];

interface Tallies {
  readonly schema: Tally;
  readonly missing: Tally;
  readonly withdrawn: Tally;
  readonly stale: Tally;
  readonly unassured: Tally;
  readonly noPlace: Tally;
  readonly noPoint: Tally;
  readonly twice: Tally;
}

/** What is wrong with records themselves. Reads a page at a time; of each published record only the name is kept. */
export async function examineRecords(snapshot: RowSnapshot, now: Date): Promise<readonly Finding[]> {
  const tallies: Tallies = {
    schema: new Tally(),
    missing: new Tally(),
    withdrawn: new Tally(),
    stale: new Tally(),
    unassured: new Tally(),
    noPlace: new Tally(),
    noPoint: new Tally(),
    twice: new Tally(),
  };
  const staleBefore = new Date(now.getTime() - staleAfterDays * 86_400_000).toISOString().slice(0, 10);
  for (const kind of knownKinds) {
    const names = new Map<string, string>();
    for await (const page of snapshot.pages(kind.name)) {
      const sound = page.filter((row) => followsSchema(kind, row, tallies));
      const published = sound.filter(({ publication }) => publication === 'published');
      await examineReferences(snapshot, kind, sound, tallies);
      for (const row of published) {
        examineName(row, names, tallies);
        examineAssurance(row, staleBefore, tallies);
        examinePlace(row, tallies);
      }
    }
  }
  return findings(tallies);
}

const nameOf = ({ kind, slug }: StoredRow) => `${kind} ${slug}`;

function followsSchema(kind: KnownKind, row: StoredRow, { schema }: Tallies): boolean {
  const [problem] = schemaProblems(kind, row.record);
  const differs = ['id', 'slug', 'publication'].find(
    (field) => row.record[field] !== (row as unknown as Record<string, unknown>)[field],
  );
  if (problem) schema.add(`${nameOf(row)}: ${problem.field}: ${problem.message}`);
  else if (differs) schema.add(`${nameOf(row)}: ${differs}: its row and its content differ`);
  return !problem && !differs;
}

async function examineReferences(
  snapshot: RowSnapshot,
  kind: KnownKind,
  rows: readonly StoredRow[],
  { missing, withdrawn }: Tallies,
): Promise<void> {
  const wanted = new Set(rows.flatMap(({ record }) => referencesIn(kind, record).map(({ to }) => to)));
  if (wanted.size === 0) return;
  const found = new Map((await snapshot.rowsById([...wanted])).map((row) => [row.id, row]));
  for (const row of rows) {
    for (const { field, to } of referencesIn(kind, row.record)) {
      const target = found.get(to);
      if (target === undefined) missing.add(`${nameOf(row)}: ${field} ${to}`);
      else if (row.publication === 'published' && target.publication === 'withdrawn')
        withdrawn.add(`${nameOf(row)}: ${field} is the withdrawn ${nameOf(target)}`);
    }
  }
}

function examineName(row: StoredRow, names: Map<string, string>, { twice }: Tallies): void {
  const { name, organisationId, premisesId } = row.record;
  if (typeof name !== 'string') return;
  // Two organisations may well both offer "Lunch club".
  const key = `${foldText(name)} ${String(organisationId ?? premisesId ?? '')}`;
  const earlier = names.get(key);
  if (earlier === undefined) names.set(key, row.slug);
  else twice.add(`${row.kind} ${earlier} and ${row.slug}: "${name}"`);
}

function examineAssurance(row: StoredRow, staleBefore: string, { stale, unassured }: Tallies): void {
  if (!assuredKinds.includes(row.kind)) return;
  const { assured, status } = row.record as { assured?: { date?: string }; status?: string };
  if (status === 'inactive' || status === 'defunct') return;
  const date = assured?.date;
  if (date === undefined) unassured.add(nameOf(row));
  // A month without a day counts until it is over.
  else if ((date.length === 7 ? `${date}-31` : date) < staleBefore) stale.add(`${nameOf(row)}: ${date}`);
}

function examinePlace(row: StoredRow, { noPlace, noPoint }: Tallies): void {
  const { point, confidential } = row.record;
  if (row.kind === 'location' && point === undefined && confidential !== true) noPoint.add(nameOf(row));
  if (placeIsMissing(row)) noPlace.add(nameOf(row));
}

/** True where people are told to come, and not where to. */
function placeIsMissing({ kind, record }: StoredRow): boolean {
  const { access, locationIds, places, locationId, online } = record as Readonly<Record<string, unknown[] | undefined>>;
  if (kind === 'service') return access?.includes('in-person') === true && locationIds?.length === 0;
  if (kind === 'volunteer-role') return places?.includes('in-person') === true && locationId === undefined;
  return kind === 'event' && locationId === undefined && online === undefined;
}

function findings(tallies: Tallies): readonly Finding[] {
  const are = (count: number) => (count === 1 ? 'does' : 'do');
  return [
    ...tallies.schema.finding(
      'schema',
      'wrong',
      (count) => `${counted(count, 'record')} ${are(count)} not follow the schema of this version.`,
      'Correct these fields, or import the record again. Until then a backup of this database cannot be restored.',
    ),
    ...tallies.missing.finding(
      'missing-reference',
      'wrong',
      (count) => `${counted(count, 'reference')} to a record that is not there.`,
      'Import or restore what is missing, or take the reference out of the record.',
    ),
    ...tallies.withdrawn.finding(
      'withdrawn-reference',
      'look',
      (count) => `${counted(count, 'reference')} of a published record to a withdrawn one.`,
      'Withdraw the record too, publish what it refers to again, or take the reference out.',
    ),
    ...tallies.stale.finding(
      'stale',
      'look',
      (count) => `${counted(count, 'published record')} last confirmed more than a year ago.`,
      'Ask the organisation whether the facts still hold, then set the assured date.',
    ),
    ...tallies.unassured.finding(
      'not-assured',
      'look',
      (count) => `${counted(count, 'published record')} that nobody has confirmed yet.`,
      'Ask the organisation whether the facts hold, then set the assured date.',
    ),
    ...tallies.noPlace.finding(
      'no-place',
      'look',
      (count) => `${counted(count, 'record')} of something in person without a place.`,
      'Give the record its location, or say that it does not happen in person.',
    ),
    ...tallies.noPoint.finding(
      'no-point',
      'look',
      (count) => `${counted(count, 'place')} without a point, so not found by distance and on no map.`,
      'Give the place its point (latitude and longitude), for instance that of its postcode.',
    ),
    ...tallies.twice.finding(
      'same-name',
      'look',
      (count) => `${counted(count, 'name')} given twice.`,
      'If the two are one, move what is only in one to the other and withdraw it; else give them names that differ.',
    ),
  ];
}
