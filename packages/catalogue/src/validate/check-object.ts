import type { z } from 'zod';
import type { IssueParameters } from './fields.ts';
import { excerpt, pointerTo } from './findings.ts';
import type { Findings } from './findings.ts';
import { feedObjects } from './objects.ts';
import type { FeedObjectName } from './objects.ts';

/** A value that was read, and where. */
export interface Read {
  readonly url: string;
  /** The names on the way to it in the answer. */
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/**
 * Holds a value to its schema and tells what is wrong.
 *
 * @returns whether nothing of the known fields is wrong
 */
export function checkObject(name: FeedObjectName, { url, path, value }: Read, findings: Findings): boolean {
  const { success, error } = feedObjects[name].safeParse(value);
  const told = new Set<string>();
  for (const issue of error?.issues ?? []) {
    const found = at(value, issue.path);
    const pointer = pointerTo([...path, ...issue.path]);
    told.add(pointer);
    const { rule, expected } = meaningOf(issue, found);
    findings.add(rule, url, pointer, expected, excerpt(found));
  }
  for (const unfilled of unfilledIn(value)) {
    const pointer = pointerTo([...path, ...unfilled.path]);
    if (told.has(pointer)) continue;
    findings.add('extra-unfilled', url, pointer, 'a value, or no such property', excerpt(unfilled.value));
  }
  return success;
}

function meaningOf(issue: z.core.$ZodIssue, found: unknown): IssueParameters {
  if (issue.code === 'custom') {
    // Our own issues carry what they mean; there are no others of this code.
    return issue.params as unknown as IssueParameters;
  }
  const expected = expectationOf(issue);
  if (found === undefined) return { rule: 'required-field', expected };
  if (found === null) return { rule: 'null-value', expected: `${expected}, or no such field` };
  if (found === '') return { rule: 'empty-text', expected: `${expected}, or no such field` };
  return { rule: issue.code === 'invalid_value' ? 'unknown-value' : 'wrong-type', expected };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  return 'a whole number';
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[part];
  }
  return here;
}

interface Inner {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Everything null or blank in a value, however deep it goes: without calling itself, since a feed may nest without end. */
function unfilledIn(value: unknown): Inner[] {
  const unfilled: Inner[] = [];
  for (const inner of everythingIn(value)) {
    if (inner.path.length === 0) continue;
    const blank = typeof inner.value === 'string' && inner.value.trim() === '';
    if (inner.value === null || blank) unfilled.push(inner);
  }
  return unfilled;
}

/** A value and all that is in it, down to a depth that no feed needs. */
export function* everythingIn(value: unknown): Generator<Inner> {
  const waiting: Inner[] = [{ path: [], value }];
  for (let inner = waiting.pop(); inner; inner = waiting.pop()) {
    yield inner;
    if (typeof inner.value !== 'object' || inner.value === null || inner.path.length >= deepest) continue;
    const entries = Array.isArray(inner.value) ? [...inner.value.entries()] : Object.entries(inner.value);
    for (const [name, part] of entries.toReversed()) {
      waiting.push({ path: [...inner.path, name], value: part as unknown });
    }
  }
}

const deepest = 30;
