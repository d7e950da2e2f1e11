import { organisation, service } from '@vcs/schema';
import type { DecisionRequest, ListedService, ListingContent, OrganisationInput, ServiceInput } from '@vcs/schema';
import type { RecordWriter } from '../catalogue.ts';
import { recordId, slugify } from '../record-identity.ts';
import { DecisionError } from './errors.ts';
import type { MadeRecord } from './accept.ts';

const source = { name: 'Sent in by the public' };

interface Making {
  readonly records: RecordWriter;
  readonly reference: string;
  readonly now: string;
  /** What is added to an invented organisation goes with it. */
  readonly example: boolean;
}

/** Makes drafts of the organisation and its services, for an editor to complete and publish. */
export async function acceptListing(
  records: RecordWriter,
  reference: string,
  content: ListingContent,
  { organisationId }: DecisionRequest,
  now: Date,
): Promise<MadeRecord[]> {
  const there = organisationId === undefined ? undefined : await records.organisations.get(organisationId);
  const making = { records, reference, now: now.toISOString(), example: there?.example ?? false };
  if (organisationId !== undefined && there === undefined) {
    throw new DecisionError(
      `Expected the id of an organisation, found none with ${organisationId}. Nothing was changed. Look it up in the directory, or leave it out to make a new one.`,
    );
  }
  const owner = organisationId ?? (await makeOrganisation(making, content));
  const made: MadeRecord[] = organisationId === undefined ? [{ kind: 'organisation', id: owner }] : [];
  for (const listed of content.services) made.push({ kind: 'service', id: await makeService(making, owner, listed) });
  return made;
}

async function makeOrganisation(making: Making, content: ListingContent): Promise<string> {
  const { organisations } = making.records;
  const { name, description, kinds, website, email, phone } = content;
  const slug = await freeSlug(making, name, (wanted) => organisations.findBySlug(wanted));
  const draft: OrganisationInput = {
    ...base(making, 'organisation', slug),
    name,
    ...(description !== undefined && { description }),
    kinds,
    contact: {
      phones: phone === undefined ? [] : [{ number: phone }],
      ...(email !== undefined && { email }),
      ...(website !== undefined && { website }),
    },
  };
  await organisations.put(organisation.parse(draft));
  return draft.id;
}

async function makeService(making: Making, organisationId: string, listed: ListedService): Promise<string> {
  const { services } = making.records;
  const { name, description, categories, when, where, whoFor, cost, howToGet } = listed;
  const slug = await freeSlug(making, name, (wanted) => services.findBySlug(wanted));
  const draft: ServiceInput = {
    ...base(making, 'service', slug),
    organisationId,
    name,
    categories,
    ...(description !== undefined && { description }),
    ...(when !== undefined && { openingNote: when }),
    ...(where !== undefined && { areaNote: where }),
    ...(whoFor !== undefined && { whoFor }),
    ...(cost !== undefined && { cost: { description: cost } }),
    ...(howToGet !== undefined && { howToGet }),
  };
  await services.put(service.parse(draft));
  return draft.id;
}

function base({ now, example }: Making, kind: 'organisation' | 'service', slug: string) {
  return {
    id: recordId(kind, slug),
    slug,
    publication: 'draft',
    source,
    example,
    createdAt: now,
    updatedAt: now,
  } as const;
}

/** Where the slug of the name is taken, the reference tells them apart; so it is for two services of one name. */
async function freeSlug(
  { reference }: Making,
  name: string,
  find: (slug: string) => Promise<unknown>,
): Promise<string> {
  const plain = slugify(name);
  if ((await find(plain)) === undefined) return plain;
  for (let number = 1; ; number += 1) {
    const slug = slugify(`${reference} ${number} ${name}`);
    if ((await find(slug)) === undefined) return slug;
  }
}
