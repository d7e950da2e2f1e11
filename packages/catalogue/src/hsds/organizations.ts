import type { Organisation } from '@vcs/schema';
import { inWords } from '../kinds/labels.ts';
import { partId } from './identity.ts';
import { phonesOf } from './phones.ts';
import { joined, present, someOf } from './present.ts';
import { uriOf } from './uri.ts';

/** Kinds of number by the list of org-id.guide that they are of. */
const identifierTypes: Readonly<{ [scheme: string]: string }> = {
  'GB-CHC': 'Charity number',
  'GB-COH': 'Company number',
  'GB-SHPE': 'Registered provider number',
  'GB-MPR': 'Mutuals register number',
  'GB-LAE': 'Local authority code',
  'GB-NHS': 'NHS organisation code',
  'GB-EDU': 'Unique reference number',
  'GB-NIC': 'Charity number',
  'GB-SC': 'Charity number',
};

/**
 * The profile wants a description: where there is none, what kind of organisation it is, or its name again. What is invented
 * says so, wherever it is read.
 */
function descriptionOf({ description, kinds, name, example }: Organisation): string {
  const own = description ?? joined(', ', ...kinds.map(inWords)) ?? name;
  return example ? `Example: this organisation is invented. ${own}` : own;
}

/** An organisation with its own fields only, as lists have it. */
export function organizationItem(organisation: Organisation) {
  return present({
    id: organisation.id,
    name: organisation.name,
    alternate_name: organisation.alternateName,
    description: descriptionOf(organisation),
    email: organisation.contact.email,
    website: organisation.contact.website && uriOf(organisation.contact.website),
  });
}

/** An organisation with everything but its services; `alternate_name` and `phones` are of HSDS itself. */
export function organizationInFull(organisation: Organisation) {
  const { id, contact, identifiers } = organisation;
  const numbers = new Map(identifiers.map((identifier) => [`${identifier.scheme}-${identifier.value}`, identifier]));
  return present({
    ...organizationItem(organisation),
    organization_identifiers: someOf(
      [...numbers].map(([key, { scheme, value }]) => ({
        id: partId(id, `organization_identifiers/${key}`),
        organization_id: id,
        identifier_scheme: scheme,
        identifier_type: identifierTypes[scheme] ?? scheme,
        identifier: value,
      })),
    ),
    phones: phonesOf(id, contact, { organization_id: id }),
  });
}
