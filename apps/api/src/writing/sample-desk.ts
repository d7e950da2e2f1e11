import { OpenAPIHono } from '@hono/zod-openapi';
import { openCatalogue, recordId, slugify } from '@vcs/catalogue';
import type { Catalogue, NewToken, TokenScope } from '@vcs/catalogue';
import { organisation, service } from '@vcs/schema';
import type { OrganisationInput, ServiceInput } from '@vcs/schema';
import { publicCaching } from '../http/headers.ts';
import { Representations } from '../http/representations.ts';
import { unlimited } from '../limits/limiter.ts';
import { answerProblem } from '../problem/answer-problem.ts';
import type { Serving } from '../serving.ts';
import { serveWriting } from './index.ts';

const madeAt = '2026-01-05T09:00:00.000Z';

function base(kind: 'organisation' | 'service', name: string) {
  const slug = slugify(name);
  return { id: recordId(kind, slug), slug, name, source: { name: 'Sample' }, createdAt: madeAt, updatedAt: madeAt };
}

/** Whole records for tests from the fields that a test is about. */
export const sampleOrganisation = (name: string, fields: Partial<OrganisationInput> = {}) =>
  organisation.parse({ ...base('organisation', name), ...fields });

export const sampleService = (name: string, organisationId: string, fields: Partial<ServiceInput> = {}) =>
  service.parse({ ...base('service', name), organisationId, ...fields });

export const hall = sampleOrganisation('Lantern Hall');
export const club = sampleOrganisation('Wharf Club');
export const chess = sampleService('Chess', hall.id, { description: 'Boards are there.' });
export const supper = sampleService('Supper', club.id);

/** What a test sends. */
export interface Sent {
  readonly method?: string;
  /** The secret of a token. */
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Desk {
  readonly catalogue: Catalogue;
  readonly app: OpenAPIHono;
  readonly time: { now: Date };
  /** Errors that were ours. */
  readonly reported: unknown[];
  token(scope: TokenScope, fields?: Partial<NewToken>): Promise<string>;
  send(address: string, sent?: Sent): Promise<Response>;
}

/** Two organisations with a service each, and whatever asks for a token. */
export async function sampleDesk(): Promise<Desk> {
  const time = { now: new Date('2026-11-21T12:00:00Z') };
  const clock = () => time.now;
  const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock });
  await catalogue.change(
    async ({ organisations, services }) => {
      for (const record of [hall, club]) await organisations.put(record);
      for (const record of [chess, supper]) await services.put(record);
    },
    { by: { actor: 'the samples' } },
  );
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const serving: Serving = {
    catalogue,
    clock,
    originOf: () => 'http://localhost',
    ownAddressCaching: () => publicCaching,
    report,
    representations: new Representations(),
    limiter: unlimited,
  };
  const app = new OpenAPIHono();
  serveWriting(app, serving);
  app.onError((error, context) => answerProblem(context, error, report));
  return {
    catalogue,
    app,
    time,
    reported,
    token: async (scope, fields = {}) => {
      const expiresAt = new Date(time.now.getTime() + 30 * 86_400_000).toISOString();
      const { secret } = await catalogue.tokens.create(
        { name: `The ${scope}`, scope, expiresAt, ...fields },
        {
          actor: 'the samples',
        },
      );
      return secret;
    },
    send: async (address, { method = 'GET', as, body, headers = {} } = {}) =>
      app.request(address, {
        method,
        headers: {
          ...(as !== undefined && { Authorization: `Bearer ${as}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  };
}
