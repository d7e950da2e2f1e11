import { RRuleTemporal } from 'rrule-temporal';
import { CatalogueError } from '../errors.ts';
import { day, minute, readWall, wallOf, writeWall } from './london-time.ts';
import type { Wall } from './london-time.ts';

/** A rule that cannot be read, or that would take too long to follow. */
export class RecurrenceRuleError extends CatalogueError {
  override readonly name = 'RecurrenceRuleError';
}

/** Which starts to give. */
export interface StartsWindow {
  /** First wall time to give. */
  readonly from: Wall;
  /** Wall time to stop before. */
  readonly to: Wall;
  /** How many to give at most. */
  readonly limit: number;
  /** Passes over the starts that it refuses; they do not count towards the limit. */
  readonly accepts?: (start: Wall) => boolean;
}

const basic = (wall: Wall) => `${writeWall(wall).replaceAll(/[-:]/g, '')}${new Date(wall).toISOString().slice(17, 19)}`;

/** Last wall time that the value of UNTIL allows. RFC 5545 wants UTC there; feeds and people also write dates and local times. */
export function lastAllowed(until: string): Wall {
  const read = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(until);
  if (read === null) throw new RangeError(`UNTIL=${until} is neither a date nor a time`);
  const [, year, month, date, hour, minute, second, utc] = read;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(date),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  if (hour === undefined) return wall + day - 1000;
  return utc === undefined ? wall : wallOf(wall);
}

interface ReadRule {
  readonly parts: Map<string, string>;
  readonly last: Wall;
}

function readRule(rule: string, withoutTime: boolean): ReadRule {
  const parts = new Map(
    rule
      .split(';')
      .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  // RFC 5545, 3.3.10: these are not for a start that is a date, and are to be ignored there.
  if (withoutTime) for (const name of ['BYHOUR', 'BYMINUTE', 'BYSECOND']) parts.delete(name);
  return { parts, last: until === undefined ? Infinity : lastAllowed(until) };
}

function failed(rule: string, start: string, reason: unknown): RecurrenceRuleError {
  const found = reason instanceof Error ? reason.message : String(reason);
  return new RecurrenceRuleError(
    `Expected a recurrence rule of RFC 5545 that can be followed, found ${rule} from ${start} (${found}). Correct the rule of this event.`,
    { cause: reason },
  );
}

/**
 * The starts that a rule gives, in order, as times on the clock of London (see {@link Wall}).
 *
 * The rule is followed on the clock face alone, so that 18:00 stays 18:00 when the clocks change and a time that is
 * skipped in March is still given. A start that the rule does not give, not even the first, is not among them.
 *
 * @param start local date and time, or a date, such as `2026-11-24T18:00`
 * @throws RecurrenceRuleError
 */
export function ruleStarts(rule: string, start: string, { from, to, limit, accepts }: StartsWindow): Wall[] {
  try {
    const { parts, last } = readRule(rule, start.length === 10);
    const begin = readWall(start);
    const [first, end] = [Math.max(from, begin), Math.min(last, to - 1000)];
    if (first > end || limit < 1) return [];
    const text = [...parts].map(([name, value]) => `${name}=${value}`).join(';');
    const followed = new RRuleTemporal({
      rruleString: `DTSTART:${basic(begin)}Z\nRRULE:${text};UNTIL=${basic(end)}Z`,
      cache: false,
    });
    const starts: Wall[] = [];
    const take = (found: Wall) => {
      if (accepts === undefined || accepts(found)) starts.push(found);
      return starts.length < limit;
    };
    if (parts.has('COUNT')) followFromTheFirst(followed, first, take);
    else followOnwards(followed, first, take);
    return starts;
  } catch (reason) {
    throw failed(rule, start, reason);
  }
}

/** True where a rule gives a start, both local; the `start` that it counts from is not always one of those. */
export function givesStart(rule: string, start: string, asked: string): boolean {
  const from = readWall(asked);
  return ruleStarts(rule, start, { from, to: from + minute, limit: 1 })[0] === from;
}

/** A rule that counts has to be followed from its first start, so this does it once. */
function followFromTheFirst(followed: RRuleTemporal, from: Wall, take: (found: Wall) => boolean): void {
  followed.all(({ epochMilliseconds }) => epochMilliseconds < from || take(epochMilliseconds));
}

/** One by one, because a rule with many starts a day would fill the memory if it were asked for a span of time. */
function followOnwards(followed: RRuleTemporal, from: Wall, take: (found: Wall) => boolean): void {
  let found = followed.next(new Date(from), true);
  while (found !== null && take(found.epochMilliseconds)) found = followed.next(new Date(found.epochMilliseconds));
}
