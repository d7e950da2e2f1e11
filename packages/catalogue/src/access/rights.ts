import type { KindName } from '../record/record-types.ts';
import type { Token, TokenScope } from './token.ts';

/** Kinds that are nobody's in particular, so no partner writes them. */
const kindsOfTheDirectory: ReadonlySet<KindName> = new Set(['partner', 'award-year', 'award']);

/** The scopes that may write records of a kind; a partner those of its own organisations only. */
export function scopesThatWrite(kind: KindName): readonly [TokenScope, ...TokenScope[]] {
  if (kind === 'emergency-notice') return ['admin'];
  return kindsOfTheDirectory.has(kind) ? ['editor'] : ['editor', 'partner'];
}

/** Whether all of these organisations are among those that a partner writes for. Nobody's record is not a partner's. */
export function areTheirs({ organisationIds }: Token, owners: readonly string[]): boolean {
  return owners.length > 0 && owners.every((id) => organisationIds.includes(id));
}
