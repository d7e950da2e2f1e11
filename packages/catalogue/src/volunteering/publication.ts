import type { RoleDetail } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { answerRecord } from '../kinds/answer-record.ts';
import { nodeId } from '../linked-data/json-ld.ts';
import { publicChanges } from '../change-feed/change-feed.ts';
import type { ChangePlace } from '../catalogue.ts';
import { publicationContext } from './context.ts';
import { activityOf, causeTerms, filled } from './role.ts';
import { standard } from './taxonomy.ts';

/** Names of the registers of charities, by the code of their list at org-id.guide. */
const registrars: Readonly<Record<string, string>> = {
  'GB-CHC': 'Charity Commission for England and Wales',
  'GB-SC': 'Scottish Charity Regulator',
  'GB-NIC': 'Charity Commission for Northern Ireland',
};

const atATime = 500;

/** Jobs that are paid are no volunteering. */
export function isVolunteering({ kind, pay }: Pick<RoleDetail, 'kind' | 'pay'>): boolean {
  return kind !== 'paid-job' && pay === undefined;
}

function organisationNode(roles: readonly RoleDetail[], origin: string) {
  const { id, name, description, contact, identifiers } = roles[0]!.organisation;
  return filled({
    type: 'Organisation',
    id: nodeId({ origin }, 'organisations', id),
    name,
    description,
    website: contact.website,
    cause: [...new Set(roles.flatMap((role) => causeTerms(role, origin)))],
    charityRegistration: identifiers
      .filter(({ scheme }) => registrars[scheme] !== undefined)
      .map(({ scheme, value }) => ({
        type: 'CharityRegistration',
        registrar: registrars[scheme],
        registrationNumber: value,
      })),
    activity: roles.map((role) => activityOf(role, origin)),
  });
}

/** The one licence of all of them; where there are several, or some name none, the page that tells each. */
function licenceOf(roles: readonly RoleDetail[], origin: string): string {
  const [licence, ...others] = new Set(roles.map(({ source }) => source.licence));
  return licence === undefined || others.length > 0 ? `${origin}/licence` : licence;
}

/** Roles as a publication of volunteeringdata.io, by organisation, in the order that they are given in. */
export function publicationOf(roles: readonly RoleDetail[], { origin, path }: { origin: string; path: string }) {
  const byOrganisation = Map.groupBy(roles, ({ organisation }) => organisation.id);
  const latest = roles
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return {
    '@context': publicationContext(origin),
    id: `${origin}${path}`,
    conformsTo: standard,
    license: licenceOf(roles, origin),
    publisher: `${origin}/`,
    ...(latest !== undefined && { modified: latest.slice(0, 10) }),
    graph: [...byOrganisation.values()].map((own) => organisationNode(own, origin)),
  };
}

/** The unpaid roles that are on show, all or those of one organisation, by organisation and name. */
export async function volunteeringRoles(
  catalogue: Pick<Catalogue, 'changes' | 'version' | 'detail'>,
  now: Date,
  organisationId?: string,
): Promise<RoleDetail[]> {
  const roles: RoleDetail[] = [];
  for (let after: ChangePlace | undefined; ;) {
    const changes = await publicChanges(catalogue, 'volunteer-role', { after, limit: atATime, now });
    for (const { id, summary } of changes) {
      if (summary === undefined || !isVolunteering(summary as RoleDetail)) continue;
      if (organisationId !== undefined && (summary as RoleDetail).organisation.id !== organisationId) continue;
      const role = await answerRecord(catalogue, 'roles', id, { now });
      if (role !== undefined) roles.push(role as RoleDetail);
    }
    if (changes.length < atATime) break;
    after = changes.at(-1);
  }
  const key = ({ organisation, name, id }: RoleDetail) => `${organisation.name}\n${name}\n${id}`;
  return roles.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
