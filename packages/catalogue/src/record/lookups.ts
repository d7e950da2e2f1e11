import type { KeptSummaries, ReferringRecords, RelatedRecords, StoredRecord } from '../kinds/kind.ts';
import { entrySummaries } from '../search/entry-table.ts';
import { recordsByIds, referencesTo } from './record-table.ts';
import type { Sql } from './sql.ts';

const separator = '\n';
const mostRounds = 8;

/**
 * What the definitions of kinds may ask for while they make an entry or a detail. They ask as if everything were at hand;
 * what was not is fetched, many records' worth at a time, and they are asked again.
 */
export class Lookups implements RelatedRecords, ReferringRecords {
  readonly #records = new Map<string, StoredRecord | undefined>();
  readonly #referring = new Map<string, readonly StoredRecord[]>();
  readonly #summary = new Map<string, unknown>();
  readonly #summaries = new Map<string, readonly unknown[]>();
  readonly #wanted = {
    records: new Set<string>(),
    referring: new Set<string>(),
    summary: new Set<string>(),
    summaries: new Set<string>(),
  };
  #missed = 0;

  /** The kept summaries, as a definition asks for them. */
  readonly summaries: KeptSummaries = {
    get: (id) => this.#find(this.#summary, this.#wanted.summary, id),
    of: (kind, field, id) =>
      this.#find(this.#summaries, this.#wanted.summaries, [kind, field, id].join(separator)) ?? [],
  };

  get(id: string): StoredRecord | undefined {
    return this.#find(this.#records, this.#wanted.records, id);
  }

  of(kind: string, field: string, id: string): readonly StoredRecord[] {
    return this.#find(this.#referring, this.#wanted.referring, [kind, field, id].join(separator)) ?? [];
  }

  /** Says that a record will be asked for. */
  expect(id: string): void {
    if (!this.#records.has(id)) this.#wanted.records.add(id);
  }

  /** Makes something of each one, as often as it takes until nothing was missing. */
  async resolve<T, R>(sql: Sql, ones: readonly T[], make: (one: T) => R): Promise<R[]> {
    const made: R[] = [];
    let open = ones.map((_, index) => index);
    for (let round = 0; open.length > 0; round += 1) {
      if (round === mostRounds) throw new RangeError('A definition of a kind asked for ever more records.');
      await this.#fetch(sql);
      open = open.filter((index) => {
        const missed = this.#missed;
        made[index] = make(ones[index]!);
        return this.#missed > missed;
      });
    }
    return made;
  }

  #find<V>(known: Map<string, V>, wanted: Set<string>, key: string): V | undefined {
    if (!known.has(key)) {
      wanted.add(key);
      this.#missed += 1;
    }
    return known.get(key);
  }

  async #fetch(sql: Sql): Promise<void> {
    const { referring, summary, summaries } = this.#wanted;
    const referrers = referring.size === 0 ? [] : await this.#referrers(sql, referring);
    const records = [...this.#wanted.records, ...referrers.flatMap(({ from }) => from)].filter(
      (id) => !this.#records.has(id),
    );
    for (const id of records) this.#records.set(id, undefined);
    for (const { record } of await recordsByIds(sql, [...new Set(records)])) this.#records.set(record.id, record);
    for (const { key, from } of referrers)
      this.#referring.set(
        key,
        from.map((id) => this.#records.get(id)!),
      );
    if (summary.size > 0) {
      const found = await entrySummaries(sql, [...summary]);
      for (const id of summary) this.#summary.set(id, found.find((kept) => kept.id === id)?.summary);
    }
    if (summaries.size > 0) {
      const listed = await this.#referrers(sql, summaries);
      const found = await entrySummaries(
        sql,
        listed.flatMap(({ from }) => from),
      );
      for (const { key, from } of listed) {
        const ids = new Set(from);
        this.#summaries.set(
          key,
          found.filter(({ id }) => ids.has(id)).map((kept) => kept.summary),
        );
      }
    }
    for (const set of Object.values(this.#wanted)) set.clear();
  }

  async #referrers(sql: Sql, keys: ReadonlySet<string>): Promise<{ key: string; from: string[] }[]> {
    const references = await referencesTo(sql, [...new Set([...keys].map((key) => key.split(separator)[2]!))]);
    const from = new Map<string, string[]>([...keys].map((key) => [key, []]));
    for (const reference of references) {
      from.get([reference.kind, reference.field, reference.to].join(separator))?.push(reference.from);
    }
    // An order that does not depend on the engine.
    return [...from].map(([key, ids]) => ({ key, from: ids.sort() }));
  }
}
