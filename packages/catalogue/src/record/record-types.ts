import { location, organisation, service } from '@vcs/schema';
import type { Location, Organisation, Service } from '@vcs/schema';
import { InvalidRecordError } from '../errors.ts';
import type { RecordKind } from '../record-identity.ts';

/** What a record of each kind is. */
export interface RecordTypes {
  organisation: Organisation;
  service: Service;
  location: Location;
}

export type AnyRecord = RecordTypes[RecordKind];

const schemas = { organisation, service, location };

/**
 * The record as its schema understands it, defaults filled in.
 * @throws InvalidRecordError
 */
export function validRecord<K extends RecordKind>(kind: K, record: RecordTypes[K]): RecordTypes[K] {
  const result = schemas[kind].safeParse(record);
  if (result.success) return result.data as RecordTypes[K];
  const { id, slug } = record as { id?: unknown; slug?: unknown };
  throw new InvalidRecordError(
    `${kind} ${String(slug ?? id ?? 'without slug')}`,
    result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  );
}

/** A link from one record to another, named after the field that holds it. */
export interface Reference {
  readonly field: string;
  readonly to: string;
}

/** The identifiers that a record refers to, each once for each field. */
export function referencesOf<K extends RecordKind>(kind: K, record: RecordTypes[K]): Reference[] {
  if (kind !== 'service') return [];
  const { organisationId, locationIds } = record as Service;
  return [
    { field: 'organisationId', to: organisationId },
    ...[...new Set(locationIds)].map((to) => ({ field: 'locationIds', to })),
  ];
}
