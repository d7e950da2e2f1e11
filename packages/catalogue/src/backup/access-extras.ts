import { z } from 'zod';
import { auditActions } from '../access/audit-entry.ts';
import type { AuditEntry } from '../access/audit-entry.ts';
import { appendEntries, auditEntriesAfter } from '../access/audit-table.ts';
import { addToken, keptTokens } from '../access/token-table.ts';
import type { KeptToken } from '../access/token-table.ts';
import { tokenScopes } from '../access/token.ts';
import { listsOf } from '../record/sql.ts';
import type { Extra } from './extras.ts';

const rowsAtATime = 500;

const keptToken = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  scope: z.enum(tokenScopes),
  organisationIds: z.array(z.uuid()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
  lastUsedAt: z.iso.datetime().optional(),
  hash: z.string().regex(/^[\da-f]{64}$/),
});

const auditEntry = z.strictObject({
  number: z.int().min(1),
  id: z.uuid(),
  changeId: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  tokenId: z.string().optional(),
  reason: z.string().optional(),
  action: z.enum(auditActions),
  subject: z.strictObject({ kind: z.string(), id: z.string(), name: z.string() }),
  difference: z.array(
    z.strictObject({
      pointer: z.string(),
      before: z.unknown().optional(),
      after: z.unknown().optional(),
      withheld: z.literal(true).optional(),
    }),
  ),
});

/**
 * The tokens, with the hashes of their secrets: after a disaster those who write go on as before. What a database knows of a
 * token itself stays, so that one which was revoked since the backup does not come back.
 */
export const tokensExtra: Extra = {
  name: 'tokens',
  schema: keptToken,

  async *read(sql) {
    yield* await keptTokens(sql);
  },

  async write(sql, values) {
    for (const token of values as KeptToken[]) await addToken(sql, token);
  },
};

/** The audit. Nothing is ever taken out of it, so what a database has already stays before what comes from a backup. */
export const auditExtra: Extra = {
  name: 'audit',
  schema: auditEntry,

  async *read(sql) {
    for (let last = 0; ;) {
      const entries = await auditEntriesAfter(sql, last, rowsAtATime);
      yield* entries;
      if (entries.length < rowsAtATime) return;
      last = entries.at(-1)!.number;
    }
  },

  async write(sql, values) {
    const entries = values as AuditEntry[];
    const there = new Set<string>();
    for (const list of listsOf(entries.map(({ id }) => id))) {
      const marks = list.map(() => '?').join(', ');
      for (const { id } of await sql.all(`SELECT id FROM audit WHERE id IN (${marks})`, list)) there.add(String(id));
    }
    await appendEntries(
      sql,
      entries.filter(({ id }) => !there.has(id)),
    );
  },
};
