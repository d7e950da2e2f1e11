import { location, organisation, service } from '@vcs/schema';
import type { Service } from '@vcs/schema';
import type { z } from 'zod';
import { recordKinds } from '../record-identity.ts';
import type { RecordKind } from '../record-identity.ts';
import type { FieldProblem } from '../errors.ts';

/** A link from one record to another, named after the field that holds it. */
export interface Reference {
  readonly field: string;
  readonly to: string;
}

/** A kind of record, as far as copying, exporting and checking records needs to know it. */
export interface KnownKind {
  readonly name: string;
  readonly schema: z.ZodObject;
  references(record: unknown): readonly Reference[];
}

const schemas: Readonly<Record<RecordKind, z.ZodObject>> = { organisation, service, location };

/** In the order of their names, which is the order of every export. */
export const knownKinds: readonly KnownKind[] = recordKinds.toSorted().map((name) => ({
  name,
  schema: schemas[name],
  references: (record) => (name === 'service' ? referencesOfService(record as Service) : []),
}));

function referencesOfService({ organisationId, locationIds }: Service): Reference[] {
  const places = [...new Set(locationIds)].map((to) => ({ field: 'locationIds', to }));
  return [{ field: 'organisationId', to: organisationId }, ...places];
}

export function knownKind(name: string): KnownKind | undefined {
  return knownKinds.find((kind) => kind.name === name);
}

/** What is wrong with a record, field by field; nothing where it follows its schema. */
export function schemaProblems(kind: KnownKind, record: unknown): readonly FieldProblem[] {
  const result = kind.schema.safeParse(record);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'record', message }));
}
