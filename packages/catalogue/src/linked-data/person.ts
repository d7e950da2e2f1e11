import type { PersonSummary } from '@vcs/schema';
import { identity, node } from './json-ld.ts';
import type { LinkedAddresses, LinkedNode } from './json-ld.ts';
import { organisationLink, reach } from './organisation.ts';

/** Somebody in a public role. The way to reach them is there only where their own record shows it. */
export function linkedPerson(person: PersonSummary, addresses: LinkedAddresses): LinkedNode {
  const { contact, organisation } = person;
  return node('Person', {
    ...identity(addresses, 'people', person),
    name: person.name,
    jobTitle: person.title,
    worksFor: organisation && organisationLink(organisation, addresses),
    ...(contact === undefined ? {} : reach(contact)),
  });
}
