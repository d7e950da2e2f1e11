import type { Sql } from '../record/sql.ts';
import type { AuditedAction } from './audit-entry.ts';
import { appendToAudit } from './audit-table.ts';
import type { ChangedBy } from './changed-by.ts';

const entriesAtATime = 200;

/** Writes down what one change does, in its transaction; some entries at a time, so that a long import stays small. */
export class AuditTrail {
  readonly #sql: Sql;
  readonly #clock: () => Date;
  readonly #by: ChangedBy;
  readonly #changeId = crypto.randomUUID();
  #waiting: AuditedAction[] = [];

  constructor(sql: Sql, clock: () => Date, by: ChangedBy) {
    this.#sql = sql;
    this.#clock = clock;
    this.#by = by;
  }

  async note(action: AuditedAction): Promise<void> {
    this.#waiting.push(action);
    if (this.#waiting.length >= entriesAtATime) await this.finish();
  }

  /** To be called before the transaction ends. */
  async finish(): Promise<void> {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length > 0) await appendToAudit(this.#sql, this.#clock(), this.#by, this.#changeId, entries);
  }
}
