import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openCatalogue, recordId, slugify } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { location, organisation, service } from '@vcs/schema';
import type { LocationInput, OrganisationInput, ServiceInput } from '@vcs/schema';

const madeAt = '2026-01-05T09:00:00.000Z';

function base(kind: 'organisation' | 'service' | 'location', name: string) {
  const slug = slugify(name);
  return { id: recordId(kind, slug), slug, name, source: { name: 'Sample' }, createdAt: madeAt, updatedAt: madeAt };
}

/** Whole records for tests from the fields that a test is about. */
export const sampleOrganisation = (name: string, fields: Partial<OrganisationInput> = {}) =>
  organisation.parse({ ...base('organisation', name), ...fields });

export const sampleLocation = (name: string, fields: Partial<LocationInput> = {}) =>
  location.parse({ ...base('location', name), ...fields });

export const sampleService = (name: string, organisationId: string, fields: Partial<ServiceInput> = {}) =>
  service.parse({ ...base('service', name), organisationId, ...fields });

/** A hall with two services and two places, one of them secret, and an invented hall. */
export async function putSample(databaseUrl: string): Promise<void> {
  const catalogue = await openCatalogue({ databaseUrl });
  const hall = sampleOrganisation('Lantern Hall', { description: '=1+1' });
  const secret = sampleLocation('Juniper House', { confidential: true, point: { latitude: 51.51, longitude: -0.06 } });
  const open = sampleLocation('Open House', { point: { latitude: 51.52, longitude: -0.05 } });
  await catalogue.change(async ({ organisations, locations, services }) => {
    await organisations.put(hall);
    await organisations.put(sampleOrganisation('Invented Hall', { example: true }));
    for (const place of [secret, open]) await locations.put(place);
    await services.put(sampleService('Chess', hall.id, { locationIds: [secret.id, open.id] }));
    await services.put(sampleService('Draughts', hall.id, { publication: 'draft' }));
  });
  await catalogue.close();
}

let examples: Promise<Buffer> | undefined;

async function writeExamples(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'vcs-examples-'));
  const file = join(folder, 'catalogue.db');
  const catalogue = await openCatalogue({ databaseUrl: `sqlite:${file}` });
  await loadExamples(catalogue);
  await catalogue.close();
  const bytes = await readFile(file);
  await rm(folder, { recursive: true });
  return bytes;
}

/** The example data, some hundred records: written once, then copied. */
export async function putExamples(databaseUrl: string): Promise<void> {
  const file = databaseUrl.slice('sqlite:'.length);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await (examples ??= writeExamples()));
}
