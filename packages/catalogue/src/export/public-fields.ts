import type { VolunteerRole } from '@vcs/schema';
import type { StoredRow } from '../backup/row-snapshot.ts';
import { isOnShow } from '../kinds/volunteer-role.ts';

/** Fields that are the same in every export, or nobody's business: when and how somebody agreed to be shown. */
const leftOut = new Set(['publication', 'confidential', 'consent']);

/**
 * Whether a record may leave, as far as it can tell itself: published, no confidential place, a role within its dates,
 * an emergency that is on.
 *
 * @param today day in London, YYYY-MM-DD
 */
export function mayLeave({ kind, publication, record }: StoredRow, today: string): boolean {
  if (publication !== 'published' || record.publication !== 'published' || record.confidential === true) return false;
  if (kind === 'volunteer-role') return isOnShow(record as VolunteerRole, today);
  return kind !== 'emergency-notice' || record.active === true;
}

/** What leaves of the fields of a record. */
export function publicFields({ kind, record }: StoredRow): Record<string, unknown> {
  // A nominee is not there to be called.
  const silent = kind === 'person' && record.role !== 'service-contact' ? 'contact' : undefined;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !leftOut.has(field) && field !== silent));
}

/** Whether no record has this field in an export. */
export function neverLeaves(field: string): boolean {
  return leftOut.has(field);
}
