import { areTheirs, kindNamed, MissingReferenceError, repositoryOf } from '@vcs/catalogue';
import type { AnyRecord, Catalogue, KindName, RecordRepository, RecordWriter } from '@vcs/catalogue';
import type { Bearer } from '../access/require-token.ts';

/** What is known of a place, be it for the public or not. */
type Place = AnyRecord & { readonly confidential?: boolean };

/** The token with which a record was made, as the audit has it. */
export type MadeWith = (kind: KindName, id: string) => Promise<string | undefined>;

export function madeWithFrom(catalogue: Pick<Catalogue, 'audit'>): MadeWith {
  return async (kind, id) => (await catalogue.audit({ kind, id, action: 'created', limit: 1 }))[0]?.tokenId;
}

function placesIn(kind: KindName, record: AnyRecord | undefined): { field: string; to: string }[] {
  if (record === undefined) return [];
  return kindNamed(kind)
    .references(record)
    .filter((reference) => reference.kind === 'location');
}

/**
 * A place is of those whose records are there. So that nobody gets hold of one by naming it, a partner may begin to name only
 * what the public may know of, what is theirs, and what they made with this token.
 * @throws MissingReferenceError as where there is no such place: they may not even know that there is one
 */
export async function mustKnowItsPlaces(
  kind: KindName,
  { token }: Bearer,
  records: RecordWriter,
  madeWith: MadeWith,
  { before, after }: { readonly before: AnyRecord | undefined; readonly after: AnyRecord },
): Promise<void> {
  if (token.scope !== 'partner') return;
  const known = new Set(placesIn(kind, before).map(({ to }) => to));
  const places = repositoryOf(records, 'location') as unknown as RecordRepository<Place>;
  for (const { field, to } of placesIn(kind, after)) {
    const place = known.has(to) ? undefined : await places.get(to);
    if (place === undefined || (place.publication === 'published' && place.confidential !== true)) continue;
    const owners = await places.organisationsOf(place);
    if (areTheirs(token, owners)) continue;
    if (owners.length === 0 && (await madeWith('location', to)) === token.id) continue;
    throw new MissingReferenceError(
      `Every record that another one names must be there. Not found: ${kind} ${after.slug}: ${field} ${to}. Nothing of this change was kept.`,
      [{ field, kind: 'location', to }],
    );
  }
}
