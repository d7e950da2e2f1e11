import { canonicalJson } from '../backup/canonical-json.ts';
import type { FieldDifference } from './audit-entry.ts';

/** They change with every change, and say nothing that the entry does not. */
const datesOfTheRecord = new Set(['createdAt', 'updatedAt']);

/** Kinds that are about people, who may ask that what is known of them be erased; the audit cannot erase. */
const kindsOfPeople = new Set(['person']);

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * The fields that two states of a record do not share. A list that changed is told as a whole, since its places mean little;
 * a record that came or went too.
 */
export function differenceOf(before: Fields | undefined, after: Fields | undefined): FieldDifference[] {
  if (before !== undefined && after !== undefined) return [...between(before, after, '', datesOfTheRecord)];
  return [{ pointer: '', ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function* between(
  before: Fields,
  after: Fields,
  pointer: string,
  passedOver: ReadonlySet<string>,
): Generator<FieldDifference> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  for (const name of names) {
    if (passedOver.has(name)) continue;
    const [was, is] = [before[name], after[name]];
    const at = `${pointer}/${escaped(name)}`;
    if (isFields(was) && isFields(is)) yield* between(was, is, at, new Set());
    else if (canonicalJson(was) !== canonicalJson(is)) {
      yield { pointer: at, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
    }
  }
}

/** The same without the values. */
export function withheld(differences: readonly FieldDifference[]): FieldDifference[] {
  return differences.map(({ pointer }) => ({ pointer, withheld: true }));
}

/** A person, or a place that nobody is to find, such as a refuge. */
function isForNobody(kind: string, record: Fields | undefined): boolean {
  return kindsOfPeople.has(kind) || record?.['confidential'] === true;
}

/** The difference as the audit may keep it. */
export function auditableDifference(
  kind: string,
  before: Fields | undefined,
  after: Fields | undefined,
): FieldDifference[] {
  const differences = differenceOf(before, after);
  if (!isForNobody(kind, before) && !isForNobody(kind, after)) return differences;
  // Whether they were to be shown says nothing of them, and a restore has to know it.
  return differences.map((difference) =>
    difference.pointer === '/publication' ? difference : { pointer: difference.pointer, withheld: true },
  );
}
