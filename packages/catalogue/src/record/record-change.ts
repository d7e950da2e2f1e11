import { privateDetails } from '@vcs/schema';
import type { PrivateDetails } from '@vcs/schema';
import { AuditTrail } from '../access/audit-trail.ts';
import type { AuditAction } from '../access/audit-entry.ts';
import { unnamed } from '../access/changed-by.ts';
import type { ChangedBy } from '../access/changed-by.ts';
import { auditableDifference, differenceOf, withheld } from '../access/difference.ts';
import { organisationsOf } from '../access/ownership.ts';
import type { PutResult, RecordRepository, RecordWriter } from '../catalogue.ts';
import type { MissingReference } from '../errors.ts';
import {
  ChangeOrderError,
  IdentifierTakenError,
  MissingReferenceError,
  RecordInUseError,
  SlugTakenError,
} from '../errors.ts';
import { kindNamed } from '../kinds/kinds.ts';
import { entryRowOf } from '../search/entry-table.ts';
import { EntryWriter } from '../search/entry-writer.ts';
import { indexRecipe } from './index-recipe.ts';
import { Lookups } from './lookups.ts';
import { contentOf } from './record-content.ts';
import {
  addReferences,
  allIds,
  datasetState,
  deleteRecord,
  insertRecord,
  kindsOf,
  recordById,
  recordBySlug,
  recordsAfter,
  recordsByIds,
  recordsInPlaceOf,
  referencesTo,
  referrersOf,
  replaceReferences,
  updateRecord,
} from './record-table.ts';
import { calledIn, repositoryNames, validated } from './record-types.ts';
import type { AnyRecord, KindName, RecordTypes } from './record-types.ts';
import type { Sql } from './sql.ts';

const recordsAtATime = 200;
const entriesAtATime = 1000;
const mostToName = 10;

/** One change while it is being made. Its transaction is begun and ended by whoever made it. */
export class RecordChange {
  readonly records: RecordWriter;
  readonly #sql: Sql;
  readonly #clock: () => Date;
  readonly #version: number;
  readonly #audit: AuditTrail;
  /** Ids of records put or deleted. */
  readonly #touched = new Set<string>();
  /** Ids of records whose entry may no longer be right. */
  readonly #stale = new Set<string>();
  /** What the records put refer to: by the id of the record, a name for people, and what they refer to. */
  readonly #referring = new Map<string, { name: string; to: { field: string; kind: string; to: string }[] }>();
  #published = false;
  #ended = false;

  static async begin(sql: Sql, clock: () => Date, by: ChangedBy): Promise<RecordChange> {
    return new RecordChange(sql, clock, (await datasetState(sql)).version, by);
  }

  /** Makes the index of all records as if they had come with this version, and sets the version to it. */
  static async rebuildIndex(sql: Sql, version: number): Promise<void> {
    const change = new RecordChange(sql, () => new Date(), version - 1, unnamed);
    await change.indexEverything();
    await change.finish();
    await sql.all('UPDATE dataset SET version = ?', [version]);
  }

  private constructor(sql: Sql, clock: () => Date, version: number, by: ChangedBy) {
    this.#sql = sql;
    this.#clock = clock;
    this.#version = version;
    this.#audit = new AuditTrail(sql, clock, by);
    const repositories = Object.entries(repositoryNames).map(([kind, name]) => [
      name,
      this.#repository(kind as KindName),
    ]);
    this.records = Object.fromEntries(repositories) as RecordWriter;
  }

  /**
   * Brings the index and the audit in line with the records, and raises the version where published content changed.
   * @throws MissingReferenceError
   */
  async finish(): Promise<void> {
    this.end();
    await this.#checkReferences();
    await this.#findDependants();
    const writer = new EntryWriter(this.#sql, this.#version + 1);
    const stale = [...this.#stale];
    for (let from = 0; from < stale.length; from += entriesAtATime) {
      const changed = await this.#index(writer, stale.slice(from, from + entriesAtATime));
      this.#published ||= changed;
    }
    await writer.finish();
    await this.#audit.finish();
    if (this.#published) await this.#sql.all('UPDATE dataset SET version = ?', [this.#version + 1]);
  }

  /** From here on the writer refuses. */
  end(): void {
    this.#ended = true;
  }

  /** Makes every index entry anew. */
  async indexEverything(): Promise<void> {
    for (const id of await allIds(this.#sql)) this.#stale.add(id);
    // What is written differs from what was there, so nothing of that is left in use.
    await this.#sql.all('DELETE FROM posting');
    await this.#sql.all(`UPDATE entry_tokens SET tokens = ''`);
    await this.#sql.all('UPDATE dataset SET index_recipe = ?', [indexRecipe]);
  }

  /** Deletes records that may refer to each other. Whatever else refers to one of them is a missing reference then. */
  async deleteTogether(ids: readonly string[]): Promise<void> {
    const records = await recordsByIds(this.#sql, ids);
    for (const { kind, record } of records) {
      this.#staleReferrers(kind, kindNamed(kind).references(record));
      this.#touched.add(record.id);
      this.#published ||= record.publication === 'published';
    }
    for (const { kind, record } of records) {
      await deleteRecord(this.#sql, record.id);
      await this.#note('deleted', kind, record, undefined);
    }
  }

  #repository<K extends KindName>(kind: K): RecordRepository<RecordTypes[K]> {
    const sql = this.#sql;
    const open = async <T>(work: () => Promise<T>): Promise<T> => {
      this.#mustBeOpen();
      return work();
    };
    return {
      get: (id) => open(async () => (await recordById(sql, kind, id)) as RecordTypes[K] | undefined),
      findBySlug: (slug) => open(async () => (await recordBySlug(sql, kind, slug)) as RecordTypes[K] | undefined),
      all: () => this.#all(kind),
      put: (record) => open(() => this.#put(kind, record)),
      delete: (id) => open(() => this.#delete(kind, id)),
      organisationsOf: (record) => open(() => organisationsOf(sql, kind, record)),
      getPrivate: (id) => open(() => this.#getPrivate(kind, id)),
      putPrivate: (details) => open(() => this.#putPrivate(kind, details)),
    };
  }

  async *#all<K extends KindName>(kind: K): AsyncGenerator<RecordTypes[K]> {
    let last = '';
    for (;;) {
      this.#mustBeOpen();
      const records = await recordsAfter(this.#sql, kind, last, recordsAtATime);
      yield* records as RecordTypes[K][];
      if (records.length < recordsAtATime) return;
      last = records.at(-1)!.slug;
    }
  }

  async #put(kind: KindName, input: AnyRecord): Promise<PutResult> {
    const { schema, references } = kindNamed(kind);
    const { slug, id } = input as { slug?: unknown; id?: unknown };
    const record = validated(schema, input, `${kind} ${String(slug ?? id ?? 'without slug')}`) as AnyRecord;
    const inPlace = await recordsInPlaceOf(this.#sql, kind, record);
    const sameId = inPlace.find((found) => found.record.id === record.id);
    const before = sameId?.kind === kind ? sameId.record : undefined;
    if (before !== undefined && contentOf(before) === contentOf(record)) return 'unchanged';
    const holder = inPlace.find((found) => found.kind === kind && found.record.id !== record.id)?.record;
    if (holder !== undefined) {
      throw new SlugTakenError(
        `The slug ${record.slug} is that of the ${kind} ${holder.id} (${calledIn(holder)}), so ${record.id} (${calledIn(record)}) cannot have it. Give one of them another slug.`,
      );
    }
    if (sameId !== undefined && before === undefined) {
      throw new IdentifierTakenError(
        `The identifier ${record.id} is that of a record of the kind ${sameId.kind}, so the ${kind} ${record.slug} cannot have it. Give it one of its own.`,
      );
    }
    const kept: AnyRecord = {
      ...record,
      createdAt: before?.createdAt ?? record.createdAt,
      updatedAt: this.#clock().toISOString(),
    };
    const to = distinct(references(kept));
    if (before === undefined) {
      await insertRecord(this.#sql, kind, kept, this.#version + 1);
      await addReferences(this.#sql, kept.id, to);
    } else {
      await updateRecord(this.#sql, kept, this.#version + 1);
      const had = distinct(references(before));
      if (JSON.stringify(had) !== JSON.stringify(to)) await replaceReferences(this.#sql, kept.id, to);
      this.#staleReferrers(kind, had);
    }
    if (to.length > 0) this.#referring.set(kept.id, { name: `${kind} ${record.slug}`, to });
    else this.#referring.delete(kept.id);
    this.#staleReferrers(kind, to);
    this.#touched.add(kept.id);
    this.#published ||= record.publication === 'published' || before?.publication === 'published';
    await this.#note(before === undefined ? 'created' : 'updated', kind, before, kept);
    return before === undefined ? 'created' : 'updated';
  }

  #note(action: AuditAction, kind: KindName, before: AnyRecord | undefined, after: AnyRecord | undefined) {
    const { id, slug: name } = (after ?? before)!;
    const difference = auditableDifference(kind, before && { ...before }, after && { ...after });
    return this.#audit.note({ action, subject: { kind, id, name }, difference });
  }

  async #delete(kind: KindName, id: string): Promise<boolean> {
    const record = await recordById(this.#sql, kind, id);
    if (record === undefined) return false;
    const users = await referrersOf(this.#sql, id);
    if (users.length > 0) {
      const named = users.slice(0, mostToName).map((user) => `${user.kind} ${user.slug}`);
      throw new RecordInUseError(
        `The ${kind} ${record.slug} cannot be deleted while ${users.length === 1 ? 'a record refers' : `${users.length} records refer`} to it: ${named.join(', ')}${users.length > mostToName ? ', …' : ''}. Delete them first, let them refer to another one, or withdraw this one.`,
      );
    }
    this.#staleReferrers(kind, kindNamed(kind).references(record));
    await deleteRecord(this.#sql, id);
    await this.#note('deleted', kind, record, undefined);
    this.#referring.delete(id);
    this.#touched.add(id);
    this.#published ||= record.publication === 'published';
    return true;
  }

  async #getPrivate(kind: KindName, id: string): Promise<PrivateDetails | undefined> {
    const [found] = await this.#sql.all(
      'SELECT private_details.document FROM private_details JOIN record ON record.id = record_id WHERE record_id = ? AND kind = ?',
      [id, kind],
    );
    return found && (JSON.parse(String(found.document)) as PrivateDetails);
  }

  async #putPrivate(kind: KindName, input: PrivateDetails): Promise<void> {
    const details = validated(privateDetails, input, `private details of the ${kind} ${String(input.recordId)}`);
    const about = await recordById(this.#sql, kind, details.recordId);
    if (about === undefined) {
      throw new MissingReferenceError(
        `Expected the ${kind} ${details.recordId} that these private details are about, found none. Put the ${kind} first.`,
      );
    }
    // What changed is told by the names of the fields only: the audit is read by more people than private details are.
    const difference = withheld(differenceOf({ ...(await this.#getPrivate(kind, about.id)) }, { ...details }));
    if (difference.length > 0) {
      await this.#audit.note({
        action: 'private-details',
        subject: { kind, id: about.id, name: about.slug },
        difference,
      });
    }
    await this.#sql.all(
      'INSERT INTO private_details (record_id, document) VALUES (?, ?) ON CONFLICT (record_id) DO UPDATE SET document = excluded.document',
      [details.recordId, JSON.stringify(details)],
    );
  }

  async #checkReferences(): Promise<void> {
    const wanted = [...this.#referring.values()].flatMap(({ to }) => to.map((reference) => reference.to));
    const found = await kindsOf(this.#sql, [...new Set(wanted)]);
    const missing: (MissingReference & { name: string })[] = [];
    for (const { name, to } of this.#referring.values()) {
      for (const reference of to) {
        if (found.get(reference.to) !== reference.kind) missing.push({ name, ...reference });
      }
      if (missing.length >= mostToName) break;
    }
    if (missing.length === 0) return;
    const listed = missing.map(({ name, field, to }) => `${name}: ${field} ${to}`).join('; ');
    throw new MissingReferenceError(
      `Every record that another one names must be there, or be put in the same change. Not found: ${listed}. Nothing of this change was kept.`,
      missing.map(({ field, kind, to }) => ({ field, kind, to })),
    );
  }

  /** The entries of records that are made from a record of this kind which refers to them. */
  #staleReferrers(kind: string, references: readonly { field: string; to: string; kind: string }[]): void {
    for (const { field, to, kind: toKind } of references) {
      const { entryReferrers } = kindNamed(toKind as KindName);
      if (entryReferrers.some((referrer) => referrer.kind === kind && referrer.field === field)) this.#stale.add(to);
    }
  }

  /** Whatever refers to a record that changed, directly or over one other, may show something of it. */
  async #findDependants(): Promise<void> {
    for (const id of this.#touched) this.#stale.add(id);
    let reached = [...this.#touched];
    for (let step = 0; step < 2 && reached.length > 0; step += 1) {
      const found = await referencesTo(this.#sql, reached);
      reached = [...new Set(found.map(({ from }) => from))].filter((id) => !this.#stale.has(id)).sort();
      for (const id of reached) this.#stale.add(id);
    }
  }

  async #index(writer: EntryWriter, ids: readonly string[]): Promise<boolean> {
    const records = new Map((await recordsByIds(this.#sql, ids)).map((kept) => [kept.record.id, kept]));
    const lookups = new Lookups();
    const found = ids.map((id) => ({ id, kept: records.get(id) }));
    for (const { kept } of found) {
      if (kept === undefined) continue;
      for (const { to } of kindNamed(kept.kind).references(kept.record)) lookups.expect(to);
    }
    const wanted = await lookups.resolve(this.#sql, found, ({ id, kept }) => {
      const entry = kept && kindNamed(kept.kind).entry(kept.record, lookups, lookups);
      const changed = this.#touched.has(id);
      return { id, kind: kept?.kind, entry: entry && entryRowOf(entry), changed };
    });
    return writer.write(wanted);
  }

  #mustBeOpen(): void {
    if (!this.#ended) return;
    throw new ChangeOrderError(
      'The records of a change were used after it had ended. Await everything inside the function given to change().',
    );
  }
}

/** Each reference once. */
function distinct<R extends { field: string; to: string }>(references: readonly R[]): R[] {
  return [...new Map(references.map((reference) => [`${reference.field} ${reference.to}`, reference])).values()];
}
