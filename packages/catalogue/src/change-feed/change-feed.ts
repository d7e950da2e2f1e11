import type { RoleSummary } from '@vcs/schema';
import type { Catalogue, ChangePlace, RecordChange } from '../catalogue.ts';
import { dayNumber, londonDate } from '../kinds/numbers.ts';
import type { KindName } from '../record/record-types.ts';

/** Changes at a time while all of a kind are read. */
const atATime = 500;

/** Days since 1970 stay below it for a century and a half. */
const daysInAVersion = 65_536;

type ChangeSource = Pick<Catalogue, 'changes' | 'version'>;

/**
 * What the public sees of the changes of a kind after a place, in the order of (modified, id), as a feed for other
 * machines needs it: who reads from the beginning to the end, whatever changes meanwhile, and goes on from there, has what
 * is there and knows what is gone.
 *
 * Roles come and go by the day, without anybody changing them. So that a reader who has passed such a role hears of it, it
 * stands behind all that has changed so far, until it is changed itself.
 *
 * @param now decides which roles are on show
 */
export async function publicChanges(
  catalogue: ChangeSource,
  kind: KindName,
  { after, limit, now }: { readonly after?: ChangePlace | undefined; readonly limit: number; readonly now: Date },
): Promise<RecordChange[]> {
  const version = await catalogue.version();
  if (kind === 'volunteer-role') return roleChanges(catalogue, version, after, limit, now);
  // No database need be asked for what comes after a number that it cannot hold.
  if (after !== undefined && after.modified > version) return [];
  return catalogue.changes(kind, after, limit);
}

async function roleChanges(
  catalogue: ChangeSource,
  version: number,
  after: ChangePlace | undefined,
  limit: number,
  now: Date,
): Promise<RecordChange[]> {
  const today = londonDate(now);
  const all: RecordChange[] = [];
  for (let place: ChangePlace | undefined; ; place = all.at(-1)) {
    const some = await catalogue.changes('volunteer-role', place, atATime);
    all.push(...some);
    if (some.length < atATime) break;
  }
  return all
    .map((change) => onTheDay(change, version, today))
    .filter((change) => after === undefined || compare(change, after) > 0)
    .sort(compare)
    .slice(0, limit);
}

function compare(one: ChangePlace, other: ChangePlace): number {
  return one.modified - other.modified || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function onTheDay(change: RecordChange, version: number, today: string): RecordChange {
  const asChanged = { ...change, modified: change.modified * daysInAVersion };
  if (change.deleted) return asChanged;
  const { publishFrom, publishUntil, updatedAt } = change.summary as RoleSummary;
  const { summary, ...gone } = asChanged;
  if (publishFrom !== undefined && publishFrom > today) return { ...gone, deleted: true };
  const over = publishUntil !== undefined && publishUntil < today;
  const turned = over ? dayNumber(publishUntil) + 1 : publishFrom === undefined ? 0 : dayNumber(publishFrom);
  const modified =
    turned > dayNumber(londonDate(new Date(updatedAt))) ? version * daysInAVersion + turned : asChanged.modified;
  return over ? { ...gone, modified, deleted: true } : { ...gone, modified, summary };
}
