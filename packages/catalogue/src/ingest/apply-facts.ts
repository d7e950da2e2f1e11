import { organisation, service } from '@vcs/schema';
import type { Organisation, Service } from '@vcs/schema';
import type { OrganisationFacts, ServiceFacts } from './read-row.ts';

/** What only the import knows of a record that a sheet brings in for the first time. */
export interface NewRecord {
  id: string;
  slug: string;
  /** UTC. */
  createdAt: string;
  /** Named as the source where the sheet names none. */
  file: string;
}

/**
 * The organisation after the sheet. The sheet wins for what it states; everything else stays as stored. An invented
 * example record of that name gives its identity only: nothing invented may stay on a record that is now a real one.
 */
export function applyToOrganisation(
  facts: Partial<OrganisationFacts>,
  stored: Organisation | undefined,
  fresh: NewRecord,
): Organisation {
  const base = stored && !stored.example ? stored : { ...newBase(stored, fresh), name: stored?.name };
  const { contact, source, assured, ...stated } = facts;
  return organisation.parse({
    ...base,
    ...stated,
    ...provenance(base, { source, assured }),
    contact: { ...(stored?.example ? {} : stored?.contact), ...contact },
  });
}

/** The service after the sheet, by the same rules, and {@link statusAfter}. */
export function applyToService(
  facts: ServiceFacts,
  stored: Service | undefined,
  fresh: NewRecord & { organisationId: string },
): Service {
  const real = stored && !stored.example ? stored : undefined;
  const base = real ?? { ...newBase(stored, fresh), organisationId: fresh.organisationId };
  const { contact, source, assured, area, status, ...stated } = facts;
  return service.parse({
    ...base,
    ...stated,
    // A named area replaces the stored one whole, its note too.
    ...(area && { areaNote: undefined, ...area }),
    ...provenance(base, { source, assured }),
    contact: { ...real?.contact, ...contact },
    ...(status === undefined ? {} : { status: statusAfter(facts, real) }),
  });
}

/**
 * The status follows the sheet where the sheet is news: for a new service, and for one last confirmed before the
 * sheet's facts stood. A status that somebody changed since the same sheet was imported stays, and so does "defunct",
 * which says more.
 */
function statusAfter(facts: ServiceFacts, stored: Service | undefined): Service['status'] | undefined {
  if (!stored) return facts.status;
  const news =
    facts.assured !== undefined && (stored.assured === undefined || stored.assured.date < facts.assured.date);
  return news && stored.status !== 'defunct' ? facts.status : stored.status;
}

interface Provenance {
  source?: Organisation['source'] | undefined;
  assured?: Organisation['assured'] | undefined;
}

/** An assured date never goes back. A source of another name brings its own terms, so it takes no licence over. */
function provenance(base: Provenance, { source, assured }: Provenance): Provenance {
  const later = assured !== undefined && (base.assured === undefined || base.assured.date < assured.date);
  return {
    ...(source === undefined || source.name === base.source?.name ? {} : { source }),
    ...(later ? { assured } : {}),
  };
}

function newBase(replaced: Organisation | Service | undefined, { id, slug, createdAt, file }: NewRecord) {
  return {
    id: replaced?.id ?? id,
    slug: replaced?.slug ?? slug,
    publication: replaced?.publication ?? 'published',
    source: { name: file.slice(0, 300) },
    createdAt: replaced?.createdAt ?? createdAt,
    updatedAt: createdAt,
  };
}
