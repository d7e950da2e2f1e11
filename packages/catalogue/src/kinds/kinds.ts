import type { KindName } from '../record/record-types.ts';
import type { Kind, StoredRecord } from './kind.ts';
import { plainKinds } from './plain-kinds.ts';
import { organisationKind, serviceKind } from './served-today.ts';

/** Every kind of record, by name. */
const byName = {
  ...plainKinds,
  organisation: organisationKind,
  service: serviceKind,
} satisfies Record<KindName, unknown> as unknown as Readonly<Record<KindName, Kind<StoredRecord, unknown>>>;

export const kinds: readonly Kind<StoredRecord, unknown>[] = Object.values(byName);

export function kindNamed(name: KindName): Kind<StoredRecord, unknown> {
  return byName[name];
}

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(byName, name);
}
