import type {
  ContactDetails,
  OrganisationKind,
  OrganisationDetail,
  OrganisationReference,
  OrganisationSummary,
  Phone,
} from '@vcs/schema';
import { identity, node, nodeId } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { linkedAreas } from './place.ts';

const voluntary = new Set<OrganisationKind>([
  'registered-charity',
  'community-group',
  'faith-group',
  'mutual-aid-group',
  'tenants-and-residents-association',
]);

function typeOf(kinds: readonly OrganisationKind[]): string {
  if (kinds.includes('statutory-partner')) return 'GovernmentOrganization';
  return kinds.some((kind) => voluntary.has(kind)) ? 'NGO' : 'Organization';
}

function contactPoint({ number, description, languages }: Phone): LinkedNode {
  return node('ContactPoint', { telephone: number, description, availableLanguage: languages });
}

/** The public ways to get in touch; which of them the type of a thing has, the caller knows. */
export function reach({ phones, email }: Pick<ContactDetails, 'phones' | 'email'>) {
  return { telephone: phones[0]?.number, email, contactPoint: phones.map(contactPoint) };
}

/** Enough of an organisation to know it again. */
export function organisationLink(organisation: OrganisationReference, addresses: LinkedAddresses): LinkedNode {
  return node('Organization', {
    '@id': nodeId(addresses, 'organisations', organisation.id),
    name: organisation.name,
  });
}

export function linkedOrganisation(
  organisation: Known<OrganisationSummary, OrganisationDetail> | OrganisationDetail,
  addresses: LinkedAddresses,
): LinkedNode {
  const { contact, kinds, identifiers } = organisation;
  const { identifier, url, ...rest } = identity(addresses, 'organisations', organisation);
  const reached = 'wards' in organisation ? linkedAreas(organisation.wards, organisation.boroughWide) : undefined;
  return node(typeOf(kinds), {
    ...rest,
    identifier: [
      identifier,
      ...identifiers.map(({ scheme, value }) =>
        node('PropertyValue', { propertyID: scheme, value: `${scheme}-${value}` }),
      ),
    ],
    name: organisation.name,
    alternateName: organisation.alternateName,
    description: organisation.description,
    url: contact.website ?? url,
    mainEntityOfPage: contact.website === undefined ? undefined : url,
    ...reach(contact),
    areaServed: reached,
    knowsAbout: 'categories' in organisation ? organisation.categories.map(({ label }) => label) : undefined,
  });
}
