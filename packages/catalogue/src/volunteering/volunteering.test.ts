import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { RoleDetail } from '@vcs/schema';
import { wallOf } from '../time/london-time.ts';
import jsonld from 'jsonld';
import { z } from 'zod';
import type { Catalogue } from '../catalogue.ts';
import { loadExamples } from '../examples/index.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { publicationOf, volunteeringRoles, volunteeringVocabulary } from './index.ts';
import { standardContext } from './context.ts';

const origin = 'https://data.example.org';
const standard = 'https://ns.volunteeringdata.io/';
const published = join(import.meta.dirname, '../../../../../shared/standards/volunteering');
const skip = existsSync(published) ? false : `${published} is not there`;

/** Everything that the published ontology and taxonomies define. */
function definedTerms(): Set<string> {
  const turtle = globSync(join(published, '*.ttl')).map((file) => readFileSync(file, 'utf8'));
  return new Set(turtle.flatMap((text) => [...text.matchAll(/^:(\w+)\s*$/gm)].map(([, name]) => `${standard}${name}`)));
}

async function expanded(document: object): Promise<unknown> {
  return jsonld.expand(
    document as jsonld.JsonLdDocument,
    {
      documentLoader: async (url: string) => {
        assert.equal(url, standardContext);
        const text = readFileSync(join(published, 'context-v1.jsonld'), 'utf8');
        return { documentUrl: url, document: JSON.parse(text) as object };
      },
    } as jsonld.Options.Expand,
  );
}

/** Every address in an expanded document: of properties, of types, of things. */
function addresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addresses);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === '@id') return [String(inner)];
    if (name === '@type') return [inner].flat().map(String);
    return [...(name.startsWith('@') ? [] : [name]), ...addresses(inner)];
  });
}

const terms = z.array(z.url()).min(1).optional();
const location = z.strictObject({
  type: z.literal('Location'),
  name: z.string(),
  address: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
const role = z.object({
  type: z.literal('Role'),
  id: z.url(),
  title: z.string(),
  description: z.string().optional(),
  commitment: z.string(),
  applyLink: z.url().optional(),
  allowsRemoteParticipation: z.boolean(),
  minimumAge: z.int().optional(),
  maximumAge: z.int().optional(),
  accessibility: terms,
  requirement: terms,
  reward: terms,
  skill: terms,
});
const activity = z.strictObject({
  type: z.literal('Activity'),
  id: z.url(),
  title: z.string(),
  description: z.string().optional(),
  requiresEmergencyParticipation: z.boolean(),
  publishStartDate: z.iso.date().optional(),
  publishEndDate: z.iso.date().optional(),
  role: z.tuple([role]),
  session: z
    .array(z.strictObject({ type: z.literal('Session'), location: location.optional(), time: terms }))
    .optional(),
});
const publication = z.strictObject({
  '@context': z.tuple([z.literal(standardContext), z.object()]),
  id: z.literal(`${origin}/feeds/volunteering.jsonld`),
  conformsTo: z.literal(standard),
  license: z.string(),
  publisher: z.literal(`${origin}/`),
  modified: z.iso.date(),
  graph: z.array(
    z.strictObject({
      type: z.literal('Organisation'),
      id: z.url(),
      name: z.string(),
      description: z.string().optional(),
      website: z.url().optional(),
      cause: terms,
      charityRegistration: z
        .array(
          z.strictObject({
            type: z.literal('CharityRegistration'),
            registrar: z.string(),
            registrationNumber: z.string(),
          }),
        )
        .optional(),
      activity: z.array(activity).min(1),
    }),
  ),
});

describe('the publication of volunteering roles', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  let catalogue: Catalogue;
  let roles: RoleDetail[];
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
    await loadExamples(catalogue);
    roles = await volunteeringRoles(catalogue, now);
  });
  after(() => catalogue.close());

  const published = () => publicationOf(roles, { origin, path: '/feeds/volunteering.jsonld' });

  it('has the shape that the standard asks for, numbers as numbers', () => {
    const { graph } = publication.parse(JSON.parse(JSON.stringify(published())));
    assert.ok(graph.length > 10);
    assert.equal(graph.flatMap((organisation) => organisation.activity).length, roles.length);
  });

  it('has every unpaid role that is on show, and no other', async () => {
    const changes = await catalogue.changes('volunteer-role', undefined, 5000);
    const today = new Date(wallOf(now.getTime())).toISOString().slice(0, 10);
    const expected = changes
      .map(({ summary }) => summary as RoleDetail)
      .filter(({ kind, pay }) => kind !== 'paid-job' && pay === undefined)
      .filter(({ publishFrom = today, publishUntil = today }) => publishFrom <= today && today <= publishUntil)
      .map(({ id }) => id);
    assert.deepEqual(roles.map(({ id }) => id).sort(), expected.sort());
    assert.ok(changes.length > expected.length);
  });

  it('can be that of one organisation', async () => {
    const { id } = roles[0]!.organisation;
    const own = await volunteeringRoles(catalogue, now, id);
    assert.ok(own.length > 0 && own.length < roles.length);
    assert.ok(own.every(({ organisation }) => organisation.id === id));
  });

  it('uses only terms that are published, and ours that we explain', { skip }, async () => {
    const document = await expanded(published());
    const used = new Set(addresses(document));
    const defined = definedTerms();
    const ours = new Set(volunteeringVocabulary(origin).graph.map(({ id }) => id));
    const isOther = (address: string) =>
      address.startsWith(`${origin}/feeds/`) ||
      address === `${origin}/` ||
      address === standard ||
      address.startsWith('http://www.w3.org/2001/XMLSchema#');
    const websites = new Set(roles.map(({ organisation }) => organisation.contact.website));
    const unknown = [...used].filter(
      (address) => !defined.has(address) && !ours.has(address) && !isOther(address) && !websites.has(address),
    );
    assert.deepEqual(unknown, []);
    for (const name of ['Organisation', 'Activity', 'Role', 'SaturdayMorning', 'DBSCheck', 'roleAccessibility']) {
      assert.ok(used.has(`${standard}${name}`), `${name} is not used`);
    }
  });

  it('leaves nothing out when it is read as linked data', { skip }, async () => {
    const document = JSON.stringify(await expanded(published()));
    for (const { name, safeguarding } of roles.slice(0, 20)) {
      assert.ok(document.includes(JSON.stringify(name)));
      if (safeguarding !== undefined) assert.ok(document.includes(JSON.stringify(safeguarding)));
    }
    assert.ok(!document.includes('id.volunteeringdata.io'));
  });

  it('names the licence of its sources, or the page of all where they differ', () => {
    assert.equal(published().license, 'CC0-1.0');
    const mixed = [roles[0]!, { ...roles[1]!, source: { name: 'Somebody' } }];
    assert.equal(publicationOf(mixed, { origin, path: '/' }).license, `${origin}/licence`);
  });
});

describe('our own terms of volunteering', () => {
  it('stand below terms that are published', { skip }, () => {
    const defined = definedTerms();
    const broader = volunteeringVocabulary(origin).graph.flatMap((term) => ('broader' in term ? [term.broader] : []));
    assert.ok(broader.length > 10);
    assert.deepEqual(
      broader.filter((address) => !defined.has(String(address))),
      [],
    );
  });

  it('each have one name and a label', () => {
    const { graph } = volunteeringVocabulary(origin);
    assert.equal(new Set(graph.map(({ id }) => id)).size, graph.length);
    for (const term of graph) assert.ok('label' in term ? term.label : term.prefLabel);
  });
});
