import { location, organisation, service } from '@vcs/schema';
import type { Location, LocationInput, Organisation, OrganisationInput, Service, ServiceInput } from '@vcs/schema';
import type { KindName as RecordKind } from '../record/record-types.ts';
import { recordId, slugify } from '../record-identity.ts';

const madeAt = '2026-01-05T09:00:00.000Z';

function base(kind: RecordKind, name: string) {
  const slug = slugify(name);
  return { id: recordId(kind, slug), slug, name, source: { name: 'Sample' }, createdAt: madeAt, updatedAt: madeAt };
}

/** Whole records for tests from the fields that a test is about. */
export function sampleOrganisation(name: string, fields: Partial<OrganisationInput> = {}): Organisation {
  return organisation.parse({ ...base('organisation', name), ...fields });
}

export function sampleService(name: string, of: Organisation, fields: Partial<ServiceInput> = {}): Service {
  return service.parse({ ...base('service', name), organisationId: of.id, ...fields });
}

export function sampleLocation(name: string, fields: Partial<LocationInput> = {}): Location {
  return location.parse({ ...base('location', name), ...fields });
}
