import { feedRules } from './rules.ts';
import type { FeedRuleId, Severity } from './rules.ts';

/** One place where a rule is broken. */
export interface FeedPlace {
  /** Address of the answer. */
  readonly url: string;
  /** JSON pointer (RFC 6901) into the answer; empty for the answer as a whole. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** One rule that is broken, and where. */
export interface FeedFinding {
  readonly rule: FeedRuleId;
  readonly severity: Severity;
  readonly says: string;
  readonly advice: string;
  /** In how many places. */
  readonly count: number;
  /** The first of them. */
  readonly places: readonly FeedPlace[];
}

/** As many places of one rule as are kept, so that a feed that is wrong everywhere does not fill the memory. */
const mostPlaces = 100;

const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** Collects what is found, by rule. */
export class Findings {
  readonly #byRule = new Map<FeedRuleId, { count: number; places: FeedPlace[] }>();

  add(rule: FeedRuleId, url: string, pointer: string, expected: string, found: string): void {
    const kept = this.#byRule.get(rule) ?? { count: 0, places: [] };
    this.#byRule.set(rule, kept);
    kept.count += 1;
    if (kept.places.length < mostPlaces) kept.places.push({ url, pointer, expected, found });
  }

  has(rule: FeedRuleId): boolean {
    return this.#byRule.has(rule);
  }

  /** Errors first, then in the order of the rules. */
  list(): FeedFinding[] {
    const ids = Object.keys(feedRules) as FeedRuleId[];
    return gravity.flatMap((severity) =>
      ids.flatMap((rule) => {
        const kept = this.#byRule.get(rule);
        return kept && feedRules[rule].severity === severity ? [{ rule, ...feedRules[rule], ...kept }] : [];
      }),
    );
  }
}

/** What was found, short and on one line: whatever it holds cannot move the cursor of a terminal. */
export function excerpt(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const short = typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value);
  return short.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;
  });
}

/** A JSON pointer from the names on the way. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${escaped(String(part))}`).join('');
}

function escaped(part: string): string {
  return excerpt(part.replaceAll('~', '~0').replaceAll('/', '~1')).slice(1, -1);
}

const mostCharacters = 100;

function shortened(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
