import type { ChangedBy } from './changed-by.ts';

/** One field that is not as it was. */
export interface FieldDifference {
  /** JSON pointer (RFC 6901) of the field; empty for the whole. */
  readonly pointer: string;
  /** Missing where the field was not there. */
  readonly before?: unknown;
  /** Missing where the field is no longer there. */
  readonly after?: unknown;
  /** True where the values are not kept, because they are a person's and may have to be erased one day. */
  readonly withheld?: true;
}

export const auditActions = ['created', 'updated', 'deleted', 'private-details', 'revoked', 'restored'] as const;
export type AuditAction = (typeof auditActions)[number];

/** What was changed: a record of the directory, a `token`, or the whole `dataset`. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
  /** The slug of a record, the name of a token. */
  readonly name: string;
}

/** What was done to one subject. */
export interface AuditedAction {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly difference: readonly FieldDifference[];
}

/** One line of the audit. */
export interface AuditEntry extends AuditedAction, ChangedBy {
  /** Counts from 1, without gaps. */
  readonly number: number;
  readonly id: string;
  /** The same for all that was changed in one go. */
  readonly changeId: string;
  /** UTC. */
  readonly at: string;
}
