import type { z } from 'zod';
import type { FieldProblem } from '../errors.ts';
import type { Reference, StoredRecord } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';

/** A kind of record, as far as copying, exporting and checking records needs to know it. */
export interface KnownKind {
  readonly name: string;
  readonly schema: z.ZodObject;
  references(record: unknown): readonly Reference[];
}

/** In the order of their names, which is the order of every export. */
export const knownKinds: readonly KnownKind[] = kinds
  .map((kind) => ({
    name: kind.name,
    schema: kind.schema as unknown as z.ZodObject,
    references: (record: unknown) => kind.references(record as StoredRecord),
  }))
  .sort((left, right) => (left.name < right.name ? -1 : 1));

export function knownKind(name: string): KnownKind | undefined {
  return knownKinds.find((kind) => kind.name === name);
}

/** What is wrong with a record, field by field; nothing where it follows its schema. */
export function schemaProblems(kind: KnownKind, record: unknown): readonly FieldProblem[] {
  const result = kind.schema.safeParse(record);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'record', message }));
}
