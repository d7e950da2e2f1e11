import type { PutResult, RecordRepository, RecordWriter } from '../catalogue.ts';
import { ChangeOrderError, IdentifierTakenError, MissingReferenceError, SlugTakenError } from '../errors.ts';
import type { RecordKind } from '../record-identity.ts';
import { indexEntryOf } from '../record/index-entry.ts';
import { contentOf } from '../record/record-content.ts';
import type { AnyRecord, RecordTypes } from '../record/record-types.ts';
import { referencesOf, validRecord } from '../record/record-types.ts';
import {
  datasetVersion,
  idsReferringTo,
  insertRow,
  kindOf,
  locationsOf,
  missingReferences,
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
const mostToName = 10;

/** One change while it is being made. Its transaction is begun and ended by whoever made it. */
export class SqliteChange {
  readonly records: RecordWriter;
  readonly #statements: Statements;
  readonly #clock: () => Date;
  readonly #version: number;
  /** Identifiers of the services whose index entry may no longer be right. */
  readonly #stale = new Set<string>();
  /** The records put that refer to others, by identifier, with a name for people. */
  readonly #referring = new Map<string, string>();
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
    const otherKind = before === undefined ? kindOf(this.#statements, record.id) : undefined;
    if (otherKind !== undefined) {
      throw new IdentifierTakenError(
        `The identifier ${record.id} is that of a record of the kind ${otherKind}, so the ${kind} ${record.slug} cannot have it. Give it one of its own.`,
      );
    }
    const kept: AnyRecord = {
      ...record,
      createdAt: before?.createdAt ?? record.createdAt,
      updatedAt: this.#clock().toISOString(),
    };
    if (before === undefined) insertRow(this.#statements, kind, kept, this.#version + 1);
    else updateRow(this.#statements, kept, this.#version + 1);
    const references = referencesOf(kind, record);
    if (references.length > 0) {
      replaceReferences(this.#statements, record.id, references);
      this.#referring.set(record.id, `${kind} ${record.slug}`);
    }
    if (kind === 'service') this.#stale.add(record.id);
    else for (const id of idsReferringTo(this.#statements, record.id)) this.#stale.add(id);
    this.#published ||= record.publication === 'published' || before?.publication === 'published';
    return before === undefined ? 'created' : 'updated';
  }

  #checkReferences(): void {
    const missing: string[] = [];
    for (const [id, name] of this.#referring) {
      for (const { field, to } of missingReferences(this.#statements, id)) missing.push(`${name}: ${field} ${to}`);
      if (missing.length >= mostToName) break;
    }
    if (missing.length === 0) return;
    throw new MissingReferenceError(
      `Every record that another one names must be there, or be put in the same change. Not found: ${missing.join('; ')}. Nothing of this change was kept.`,
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
