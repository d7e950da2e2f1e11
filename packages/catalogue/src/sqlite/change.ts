import type { PutResult, RecordRepository, RecordWriter } from '../catalogue.ts';
import { ChangeOrderError, MissingReferenceError, SlugTakenError } from '../errors.ts';
import type { RecordKind } from '../record-identity.ts';
import { indexEntryOf } from '../record/index-entry.ts';
import { contentOf } from '../record/record-content.ts';
import type { AnyRecord, RecordTypes } from '../record/record-types.ts';
import { referencesOf, validRecord } from '../record/record-types.ts';
import {
  datasetVersion,
  idsReferringTo,
  insertRow,
  locationsOf,
  replaceReferences,
  rowById,
  rowBySlug,
  rowsAfter,
  rowsReferredTo,
  updateRow,
} from './record-rows.ts';
import { removeEntry, writeEntry } from './service-index.ts';
import type { Statements } from './statements.ts';

const recordsAtATime = 200;

/** One change while it is being made. Its transaction is begun and ended by whoever made it. */
export class SqliteChange {
  readonly records: RecordWriter;
  readonly #statements: Statements;
  readonly #clock: () => Date;
  readonly #version: number;
  /** Identifiers of the services whose index entry may no longer be right. */
  readonly #stale = new Set<string>();
  #published = false;
  #ended = false;

  constructor(statements: Statements, clock: () => Date) {
    this.#statements = statements;
    this.#clock = clock;
    this.#version = datasetVersion(statements);
    this.records = {
      organisations: this.#repository('organisation'),
      services: this.#repository('service'),
      locations: this.#repository('location'),
    };
  }

  /**
   * Brings the index in line with the records, and raises the version where published content changed.
   * @throws MissingReferenceError
   */
  finish(): void {
    this.end();
    this.#checkReferences();
    for (const id of this.#stale) this.#index(id);
    if (this.#published) this.#statements.prepare('UPDATE dataset SET version = ?').run(this.#version + 1);
  }

  /** From here on the writer refuses. */
  end(): void {
    this.#ended = true;
  }

  /** Makes every index entry anew. */
  indexEverything(recipe: string): void {
    for (const { record } of this.#allRows('service')) this.#stale.add(record.id);
    this.#published ||= this.#stale.size > 0;
    this.#statements.prepare('UPDATE dataset SET index_recipe = ?').run(recipe);
  }

  #repository<K extends RecordKind>(kind: K): RecordRepository<RecordTypes[K]> {
    return {
      get: async (id) => {
        this.#mustBeOpen();
        return rowById(this.#statements, kind, id)?.record;
      },
      findBySlug: async (slug) => {
        this.#mustBeOpen();
        return rowBySlug(this.#statements, kind, slug)?.record;
      },
      all: () => this.#allRecords(kind),
      put: async (record) => {
        this.#mustBeOpen();
        return this.#put(kind, validRecord(kind, record));
      },
    };
  }

  async *#allRecords<K extends RecordKind>(kind: K): AsyncGenerator<RecordTypes[K]> {
    for (const { record } of this.#allRows(kind)) {
      yield record;
    }
  }

  *#allRows<K extends RecordKind>(kind: K) {
    let last = '';
    for (;;) {
      this.#mustBeOpen();
      const rows = rowsAfter(this.#statements, kind, last, recordsAtATime);
      yield* rows;
      if (rows.length < recordsAtATime) return;
      last = rows.at(-1)!.record.slug;
    }
  }

  #put<K extends RecordKind>(kind: K, record: RecordTypes[K]): PutResult {
    const before = rowById(this.#statements, kind, record.id)?.record;
    if (before !== undefined && contentOf(before) === contentOf(record)) return 'unchanged';
    const holder = rowBySlug(this.#statements, kind, record.slug)?.record;
    if (holder !== undefined && holder.id !== record.id) {
      throw new SlugTakenError(
        `The slug ${record.slug} is that of the ${kind} ${holder.id} (${holder.name}), so ${record.id} (${record.name}) cannot have it. Give one of them another slug.`,
      );
    }
    const kept: AnyRecord = {
      ...record,
      createdAt: before?.createdAt ?? record.createdAt,
      updatedAt: this.#clock().toISOString(),
    };
    if (before === undefined) insertRow(this.#statements, kind, kept, this.#version + 1);
    else updateRow(this.#statements, kept, this.#version + 1);
    replaceReferences(this.#statements, record.id, referencesOf(kind, record));
    if (kind === 'service') this.#stale.add(record.id);
    else for (const id of idsReferringTo(this.#statements, record.id)) this.#stale.add(id);
    this.#published ||= record.publication === 'published' || before?.publication === 'published';
    return before === undefined ? 'created' : 'updated';
  }

  #checkReferences(): void {
    const missing = this.#statements
      .prepare(
        `SELECT holder.kind, holder.slug, field, to_id FROM record_reference
         JOIN record AS holder ON holder.id = from_id LEFT JOIN record AS target ON target.id = to_id
         WHERE target.kind IS NOT CASE field WHEN 'organisationId' THEN 'organisation' ELSE 'location' END
         ORDER BY holder.slug LIMIT 10`,
      )
      .all();
    if (missing.length === 0) return;
    const list = missing.map(({ kind, slug, field, to_id }) => `${kind} ${slug}: ${field} ${to_id}`).join('; ');
    throw new MissingReferenceError(
      `Every record that another one names must be there, or be put in the same change. Not found: ${list}. Nothing of this change was kept.`,
    );
  }

  #index(id: string): void {
    const service = rowById(this.#statements, 'service', id)!;
    const [organisation] = rowsReferredTo(this.#statements, 'organisation', id, 'organisationId');
    const locations = locationsOf(this.#statements, service.record);
    const entry = indexEntryOf(service.record, organisation!.record, locations);
    if (entry === undefined) removeEntry(this.#statements, service.row);
    else writeEntry(this.#statements, service.row, entry);
  }

  #mustBeOpen(): void {
    if (!this.#ended) return;
    throw new ChangeOrderError(
      'The records of a change were used after it had ended. Await everything inside the function given to change().',
    );
  }
}
