import type { FieldProblem } from '../errors.ts';
import type { Kind, StoredRecord } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';

/** A kind of record, as far as copying, exporting and checking records needs to know it. */
export type KnownKind = Kind<StoredRecord, unknown>;

/** In the order of their names, which is the order of every backup and export. */
export const knownKinds: readonly KnownKind[] = kinds.toSorted((left, right) => (left.name < right.name ? -1 : 1));

const byName = new Map(knownKinds.map((kind) => [kind.name, kind]));

export function knownKind(name: string): KnownKind | undefined {
  return byName.get(name);
}

/** What a record refers to; nothing where it does not follow its schema far enough to say. */
export function referencesIn(kind: KnownKind, record: unknown): ReturnType<KnownKind['references']> {
  try {
    return kind.references(record as StoredRecord);
  } catch {
    return [];
  }
}

/** What is wrong with a record, field by field; nothing where it follows its schema. */
export function schemaProblems(kind: KnownKind, record: unknown): readonly FieldProblem[] {
  const result = kind.schema.safeParse(record);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'record', message }));
}
