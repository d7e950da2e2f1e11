import { publicLocation } from '@vcs/schema';
import type { Location, Organisation, OrganisationReference, PublicLocation, Translations } from '@vcs/schema';
import type { RelatedRecords, StoredRecord } from './kind.ts';

export function isPublished(record: StoredRecord | undefined): boolean {
  return record?.publication === 'published';
}

/** A record that the public may see, as what the field that names it says it is. */
export function visible<R extends StoredRecord>(related: RelatedRecords, id: string | undefined): R | undefined {
  const record = id === undefined ? undefined : related.get(id);
  return isPublished(record) ? (record as R) : undefined;
}

export function visibleOrganisation(related: RelatedRecords, id: string | undefined): Organisation | undefined {
  return visible<Organisation>(related, id);
}

/** The record as a place that may be told: published, and not confidential. */
export function visiblePlace(related: RelatedRecords, id: string | undefined): PublicLocation | undefined {
  const location = visible<Location>(related, id);
  return location === undefined || location.confidential ? undefined : publicLocation.parse(location);
}

export function visiblePlaces(related: RelatedRecords, ids: readonly string[]): PublicLocation[] {
  return [...new Set(ids)].map((id) => visiblePlace(related, id)).filter((place) => place !== undefined);
}

export function organisationReferenceOf({ id, slug, name }: OrganisationReference): OrganisationReference {
  return { id, slug, name };
}

/** What is shown of a record, with the translations of its texts, so that it can be told in another language later. */
export type Kept<Shown> = Shown & { readonly translations?: Translations };

export function kept<Shown>(shown: Shown, { translations }: { translations?: Translations | undefined }): Kept<Shown> {
  return (translations === undefined ? shown : { ...shown, translations }) as Kept<Shown>;
}

/**
 * When what is shown of a record and of those that it shows last changed, in milliseconds. A place that is hidden counts:
 * who read of it before has to learn that it is gone.
 */
export function latestChange(...records: readonly (StoredRecord | undefined)[]): number {
  return Math.max(
    ...records
      .map((record) => Date.parse((record as { updatedAt?: string } | undefined)?.updatedAt ?? ''))
      .filter((time) => !Number.isNaN(time)),
  );
}
