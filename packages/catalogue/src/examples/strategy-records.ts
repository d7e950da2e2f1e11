import { organisation, service } from '@vcs/schema';
import type { OrganisationInput, ServiceInput } from '@vcs/schema';
import { recordId, slugify } from '../record-identity.ts';
import type { OrganisationRecords } from './expand.ts';

type Kept = 'id' | 'slug' | 'organisationId' | 'source' | 'createdAt' | 'updatedAt';

/** An organisation as the strategy speaks of it; everything that is the same for all of them is left out. */
export interface StrategyOrganisation extends Omit<OrganisationInput, Kept> {
  /** Where in the strategy. */
  readonly cited: string;
  readonly services: readonly StrategyService[];
}

export interface StrategyService extends Omit<ServiceInput, Kept> {
  /** Where in the strategy, if not where its organisation is cited. */
  readonly cited?: string;
}

const createdAt = '2026-03-02T09:00:00.000Z';

export function provenance(cited: string) {
  return {
    source: { name: `VCS Strategy 2020-24, ${cited}` },
    assured: { date: '2020-11' },
    createdAt,
    updatedAt: createdAt,
  };
}

/** Makes the very records that an import of the mapping sheet makes, so that importing it changes nothing. */
export function expandStrategy(written: readonly StrategyOrganisation[]): Omit<OrganisationRecords, 'locations'> {
  const expanded = written.map(expandOrganisation);
  return {
    organisations: expanded.map((item) => item.organisation),
    services: expanded.flatMap((item) => item.services),
  };
}

function expandOrganisation({ cited, services, ...stated }: StrategyOrganisation) {
  const slug = slugify(stated.name);
  const id = recordId('organisation', slug);
  return {
    organisation: organisation.parse({ ...stated, ...provenance(cited), id, slug }),
    services: services.map((item) => expandService({ cited, ...item }, stated.name, id)),
  };
}

function expandService(
  { cited, ...stated }: StrategyService & { cited: string },
  owner: string,
  organisationId: string,
) {
  const slug = slugify(`${stated.name} ${owner}`);
  return service.parse({ ...stated, ...provenance(cited), id: recordId('service', slug), slug, organisationId });
}
