import type { Token } from '@vcs/catalogue';

/** A token in one line; times to the minute, in UTC. */
export function tokenLine(token: Token): string {
  const { id, name, scope, organisationIds, expiresAt, revokedAt, lastUsedAt } = token;
  const holder = organisationIds.length === 0 ? scope : `${scope} of ${organisationIds.join(', ')}`;
  const until = revokedAt === undefined ? `until ${minute(expiresAt)}` : `revoked ${minute(revokedAt)}`;
  const used = lastUsedAt === undefined ? 'never used' : `last used ${minute(lastUsedAt)}`;
  return `  ${id}  ${name}, ${holder}, ${until}, ${used}\n`;
}

function minute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
