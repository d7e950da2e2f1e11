import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { organisation, volunteerRole } from '@vcs/schema';
import type { Organisation, OrganisationInput, VolunteerRole, VolunteerRoleInput } from '@vcs/schema';
import { recordId } from '@vcs/catalogue';
import { createApp, listen } from '../../app.ts';
import type { Listening } from '../../app.ts';

const made = '2026-01-05T09:00:00.000Z';

function base(kind: string, slug: string) {
  return { id: recordId(kind, slug), slug, source: { name: 'Sample' }, createdAt: made, updatedAt: made };
}

export function sampleOrganisation(slug: string, fields: Partial<OrganisationInput> = {}): Organisation {
  return organisation.parse({ ...base('organisation', slug), name: `Organisation ${slug}`, ...fields });
}

export function sampleRole(slug: string, owner: Organisation, fields: Partial<VolunteerRoleInput> = {}): VolunteerRole {
  return volunteerRole.parse({
    ...base('volunteer-role', slug),
    name: `Role ${slug}`,
    organisationId: owner.id,
    kind: 'volunteer',
    commitment: { kind: 'flexible' },
    places: ['remote'],
    apply: { email: 'apply@example.org' },
    ...fields,
  });
}

/** A server with records of its own, on any free port, at a time that the test sets. */
export interface FeedsWorld {
  readonly catalogue: Catalogue;
  readonly server: Listening;
  /** Without a slash at the end. */
  readonly origin: string;
  now: Date;
  close(): Promise<void>;
}

export async function feedsWorld({ examples = true }: { examples?: boolean } = {}): Promise<FeedsWorld> {
  const state = { now: new Date('2026-11-24T12:00:00.000Z') };
  const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => state.now });
  if (examples) await loadExamples(catalogue);
  const app = await createApp({ catalogue, clock: () => state.now });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  return Object.assign(state, {
    catalogue,
    server,
    origin: server.url.replace(/\/$/, ''),
    close: async () => {
      await server.close();
      await catalogue.close();
    },
  });
}
