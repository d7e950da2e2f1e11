export type { RequestOnce } from './answered-requests.ts';
export * from './audit-entry.ts';
export type { AuditQuery } from './audit-table.ts';
export type { ChangedBy } from './changed-by.ts';
export * from './errors.ts';
export { areTheirs, scopesThatWrite } from './rights.ts';
export { secretPrefix } from './secret.ts';
export * from './token.ts';
export type { TokenFinding, Tokens } from './tokens.ts';
