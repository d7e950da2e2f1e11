import { insertRows } from '../record/sql.ts';
import type { Sql, SqlRow, SqlValue } from '../record/sql.ts';
import type { AuditAction, AuditedAction, AuditEntry, FieldDifference } from './audit-entry.ts';
import type { ChangedBy } from './changed-by.ts';

const columns =
  'number, id, change_id, at, actor, token_id, reason, action, kind, subject_id, subject_name, difference';

/** Which entries to read; every part narrows. */
export interface AuditQuery {
  readonly kind?: string | undefined;
  /** Id of the subject. */
  readonly id?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly actor?: string | undefined;
  readonly tokenId?: string | undefined;
  /** From this time on, UTC. */
  readonly since?: string | undefined;
  /** Before this time, UTC. */
  readonly until?: string | undefined;
  /** Entries with a lower number than this. */
  readonly before?: number | undefined;
  readonly limit: number;
}

function entryFrom(row: SqlRow): AuditEntry {
  return {
    number: Number(row.number),
    id: String(row.id),
    changeId: String(row.change_id),
    at: String(row.at),
    actor: String(row.actor),
    ...(row.token_id !== null && { tokenId: String(row.token_id) }),
    ...(row.reason !== null && { reason: String(row.reason) }),
    action: String(row.action) as AuditAction,
    subject: { kind: String(row.kind), id: String(row.subject_id), name: String(row.subject_name) },
    difference: JSON.parse(String(row.difference)) as FieldDifference[],
  };
}

/** The latest entries first. */
export async function auditEntries(sql: Sql, query: AuditQuery): Promise<AuditEntry[]> {
  const conditions: [condition: string, value: SqlValue | undefined][] = [
    ['kind = ?', query.kind],
    ['subject_id = ?', query.id],
    ['action = ?', query.action],
    ['actor = ?', query.actor],
    ['token_id = ?', query.tokenId],
    ['at >= ?', query.since],
    ['at < ?', query.until],
    ['number < ?', query.before],
  ];
  const used = conditions.filter(([, value]) => value !== undefined);
  const where = used.length === 0 ? '' : `WHERE ${used.map(([condition]) => condition).join(' AND ')}`;
  const found = await sql.all(`SELECT ${columns} FROM audit ${where} ORDER BY number DESC LIMIT ?`, [
    ...used.map(([, value]) => value as SqlValue),
    query.limit,
  ]);
  return found.map(entryFrom);
}

/** Entries by number, for a backup. */
export async function auditEntriesAfter(sql: Sql, number: number, limit: number): Promise<AuditEntry[]> {
  const found = await sql.all(`SELECT ${columns} FROM audit WHERE number > ? ORDER BY number LIMIT ?`, [number, limit]);
  return found.map(entryFrom);
}

/** Writes to the end of the audit. Whoever calls is in a change, so that nobody else writes at the same time. */
export async function appendToAudit(
  sql: Sql,
  now: Date,
  by: ChangedBy,
  changeId: string,
  actions: readonly AuditedAction[],
): Promise<void> {
  const at = now.toISOString();
  const common = { at, changeId, actor: by.actor, tokenId: by.tokenId, reason: by.reason };
  await appendEntries(
    sql,
    actions.map((action) => ({ ...action, ...common, id: crypto.randomUUID() })),
  );
}

/** Appends entries as they are, with the numbers that come next. */
export async function appendEntries(sql: Sql, entries: readonly Omit<AuditEntry, 'number'>[]): Promise<void> {
  const [latest] = await sql.all('SELECT coalesce(max(number), 0) AS number FROM audit');
  const last = Number(latest?.number);
  const rows = entries.map((entry, index) => [
    last + index + 1,
    entry.id,
    entry.changeId,
    entry.at,
    entry.actor,
    entry.tokenId ?? null,
    entry.reason ?? null,
    entry.action,
    entry.subject.kind,
    entry.subject.id,
    entry.subject.name,
    JSON.stringify(entry.difference),
  ]);
  await insertRows(sql, `audit (${columns})`, rows);
}
