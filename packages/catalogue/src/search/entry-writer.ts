import type { Sql } from '../record/sql.ts';
import { entriesByIds, hiddenEntry, nextNumber, writeEntries, writeSummaries, writeTokens } from './entry-table.ts';
import type { EntryRow, KeptEntry } from './entry-table.ts';
import { PostingEdits } from './posting-table.ts';

/** Gained and lost tokens that are gathered before they are written, so that a large change writes a block once. */
const mostEdits = 400_000;

/** The entry that a record is to have, or none. */
export interface WantedEntry {
  readonly id: string;
  /** Kind of the record; nothing where the record is gone. */
  readonly kind: string | undefined;
  readonly entry: EntryRow | undefined;
  /** Whether the record itself changed, so that the entry counts as changed although it is the same. */
  readonly changed: boolean;
}

function differs(left: EntryRow, right: EntryRow): boolean {
  return (Object.keys(hiddenEntry) as (keyof EntryRow)[]).some((name) => left[name] !== right[name]);
}

/** Brings kept entries in line with those wanted, in one change. */
export class EntryWriter {
  readonly #sql: Sql;
  readonly #changedIn: number;
  readonly #nextNumbers = new Map<string, number>();
  readonly #postings = new Map<string, PostingEdits>();

  constructor(sql: Sql, changedIn: number) {
    this.#sql = sql;
    this.#changedIn = changedIn;
  }

  /** True where anything that the public sees changed. */
  async write(wanted: readonly WantedEntry[]): Promise<boolean> {
    const kept = new Map<string, KeptEntry[]>();
    for (const entry of await entriesByIds(
      this.#sql,
      wanted.map(({ id }) => id),
    )) {
      kept.set(entry.id, [...(kept.get(entry.id) ?? []), entry]);
    }
    const changes: { before: EntryRow; after: KeptEntry }[] = [];
    for (const { id, kind, entry, changed } of wanted) {
      const before = kept.get(id)?.find((candidate) => candidate.kind === kind);
      for (const stray of kept.get(id) ?? []) {
        if (stray !== before && stray.shown === 1) changes.push({ before: stray, after: { ...stray, ...hiddenEntry } });
      }
      if (kind === undefined || (before === undefined && entry === undefined)) continue;
      const after = entry ?? hiddenEntry;
      if (before !== undefined && !differs(before, after) && !(changed && after.shown === 1)) continue;
      const number = before?.number ?? (await this.#take(kind));
      changes.push({ before: before ?? hiddenEntry, after: { kind, number, id, ...after } });
    }
    const kinds = new Set(changes.map(({ after }) => after.kind));
    for (const kind of kinds)
      await this.#writeKind(
        kind,
        changes.filter(({ after }) => after.kind === kind),
      );
    return changes.length > 0;
  }

  /** Writes what was gathered. */
  async finish(): Promise<void> {
    for (const [kind, postings] of this.#postings) await postings.write(this.#sql, kind);
  }

  async #writeKind(kind: string, changes: readonly { before: EntryRow; after: KeptEntry }[]): Promise<void> {
    const postings = this.#postings.get(kind) ?? new PostingEdits();
    this.#postings.set(kind, postings);
    for (const { before, after } of changes) postings.edit(after.number, before.tokens, after.tokens);
    const changed = (field: 'tokens' | 'summary') =>
      changes
        .filter(({ before, after }) => before === hiddenEntry || before[field] !== after[field])
        .map(({ after }) => after);
    await writeEntries(
      this.#sql,
      changes.map(({ after }) => after),
      this.#changedIn,
    );
    await writeTokens(this.#sql, changed('tokens'));
    await writeSummaries(this.#sql, changed('summary'));
    if (postings.count > mostEdits) await postings.write(this.#sql, kind);
  }

  async #take(kind: string): Promise<number> {
    const number = this.#nextNumbers.get(kind) ?? (await nextNumber(this.#sql, kind));
    this.#nextNumbers.set(kind, number + 1);
    return number;
  }
}
