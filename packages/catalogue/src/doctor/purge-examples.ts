import type { ChangedBy } from '../access/changed-by.ts';
import { knownKind, knownKinds, referencesIn } from '../backup/known-kinds.ts';
import type { RowSnapshot, StoredRow } from '../backup/row-snapshot.ts';
import type { RowStore } from '../backup/row-store.ts';

export interface PurgeReport {
  /** Records removed, or that would be, by kind; kinds without any are left out. */
  readonly removed: Readonly<Record<string, number>>;
  /** Examples that stay, because a record that is none leads to them. */
  readonly kept: readonly { readonly kind: string; readonly slug: string }[];
  /** Records that are no examples; all of them stay. */
  readonly real: number;
  /** False in a dry run. */
  readonly done: boolean;
}

/**
 * Removes every record that is marked as an example, with whatever is kept of it alone, in one change. A record that is
 * not so marked is never removed, nor is an example that such a record refers to, directly or over others.
 */
export function purgeExamples(
  store: Pick<RowStore, 'change'>,
  { dryRun = false, by }: { readonly dryRun?: boolean; readonly by?: ChangedBy } = {},
): Promise<PurgeReport> {
  return store.change(
    async (change) => {
      const examples = new Map<string, Pick<StoredRow, 'kind' | 'slug'>>();
      const needed = new Set<string>();
      let real = 0;
      for await (const { row, references } of allRows(change)) {
        if (row.record.example === true) examples.set(row.id, { kind: row.kind, slug: row.slug });
        else {
          real += 1;
          for (const to of references) needed.add(to);
        }
      }
      await addWhatTheyNeed(change, needed, examples);
      const kept = [...examples].filter(([id]) => needed.has(id)).map(([, record]) => record);
      const removed = [...examples].filter(([id]) => !needed.has(id));
      await change.remove(
        removed.map(([id]) => id),
        by,
      );
      return { removed: countByKind(removed.map(([, { kind }]) => kind)), kept, real, done: !dryRun };
    },
    { dryRun },
  );
}

async function* allRows(snapshot: RowSnapshot) {
  for (const kind of knownKinds) {
    for await (const page of snapshot.pages(kind.name)) {
      for (const row of page) yield { row, references: referencesIn(kind, row.record).map(({ to }) => to) };
    }
  }
}

/** Goes on from the examples that are needed to the examples that those need. */
async function addWhatTheyNeed(
  snapshot: RowSnapshot,
  needed: Set<string>,
  examples: ReadonlyMap<string, unknown>,
): Promise<void> {
  let next = [...needed].filter((id) => examples.has(id));
  while (next.length > 0) {
    const found = new Set<string>();
    for (const { kind: name, record } of await snapshot.rowsById(next)) {
      const kind = knownKind(name);
      for (const { to } of kind ? referencesIn(kind, record) : [])
        if (examples.has(to) && !needed.has(to)) found.add(to);
    }
    for (const id of found) needed.add(id);
    next = [...found];
  }
}

function countByKind(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
