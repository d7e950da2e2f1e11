import type { KindName } from '../record/record-types.ts';
import { linkedAward, linkedAwardYear } from './award.ts';
import { linkedEvent } from './event.ts';
import { nodeId } from './json-ld.ts';
import type { LinkedAddresses, LinkedDocument, LinkedNode } from './json-ld.ts';
import { linkedOpportunity } from './opportunity.ts';
import { linkedOrganisation } from './organisation.ts';
import { linkedPerson } from './person.ts';
import { linkedPlace } from './place.ts';
import { linkedPremises, linkedSpace } from './premises.ts';
import { linkedProject } from './project.ts';
import { linkedRole } from './role.ts';
import { linkedService } from './service.ts';
import { linkedStory } from './story.ts';

/** The kinds of record that machines can have, by the name of their list in addresses. */
export const publicLists = {
  organisations: { kind: 'organisation', link: linkedOrganisation },
  services: { kind: 'service', link: linkedService },
  locations: { kind: 'location', link: linkedPlace },
  projects: { kind: 'project', link: linkedProject },
  people: { kind: 'person', link: linkedPerson },
  premises: { kind: 'premises', link: linkedPremises },
  spaces: { kind: 'space', link: linkedSpace },
  roles: { kind: 'volunteer-role', link: linkedRole },
  events: { kind: 'event', link: linkedEvent },
  opportunities: { kind: 'opportunity', link: linkedOpportunity },
  stories: { kind: 'story', link: linkedStory },
  'award-years': { kind: 'award-year', link: linkedAwardYear },
  awards: { kind: 'award', link: linkedAward },
} as const satisfies Record<string, { kind: KindName; link: unknown }>;

export type PublicList = keyof typeof publicLists;

export const publicListNames = Object.keys(publicLists) as PublicList[];

export function isPublicList(name: string): name is PublicList {
  return Object.hasOwn(publicLists, name);
}

/** What a list's record may be given as: a summary, or a detail. */
export type LinkedRecord<List extends PublicList> = Parameters<(typeof publicLists)[List]['link']>[0];

/** A machine that repeats an invented record should be able to say so. */
const inventedExample = 'This is an invented example. It shows how the directory works.';

/**
 * A record as JSON-LD of schema.org. Only what the record's summary or detail holds is told, so that nothing leaves here
 * that does not leave there.
 */
export function linkedData<List extends PublicList>(
  list: List,
  record: LinkedRecord<List>,
  addresses: LinkedAddresses,
): LinkedDocument {
  const link = publicLists[list].link as (given: LinkedRecord<List>, at: LinkedAddresses) => LinkedNode;
  const told = link(record, addresses);
  const { id, example = false } = record as { readonly id: string; readonly example?: boolean };
  const named = { '@context': 'https://schema.org', '@id': nodeId(addresses, list, id) } as const;
  return { ...named, ...told, ...(example && { disambiguatingDescription: inventedExample }) };
}
