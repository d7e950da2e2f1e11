import { everythingIn } from './check-object.ts';
import type { FeedListName } from './endpoints.ts';
import type { FeedReader } from './feed-reader.ts';
import type { Findings } from './findings.ts';
import type { References } from './references.ts';

/** What the parts of one look at a feed share. */
export interface Look {
  readonly reader: FeedReader;
  readonly findings: Findings;
  readonly references: References;
  /** Whether every page and item is read, not only a sample. */
  readonly full: boolean;
  readonly now: Date;
  /** Items of each list that is served, as it counts them itself. */
  readonly totals: Map<FeedListName, number>;
  /** The ids of items that were in a list. */
  readonly listed: Map<FeedListName, Set<string>>;
  /** Services read by id, for the values to filter by; not more than are needed for that. */
  readonly services: Record<string, unknown>[];
}

/** The texts of a name, wherever in a value it stands, such as every `taxonomy_id`. */
export function textsNamed(name: string, value: unknown): string[] {
  return [...everythingIn(value)].flatMap(({ path, value: inner }) =>
    path.at(-1) === name && typeof inner === 'string' ? [inner] : [],
  );
}
