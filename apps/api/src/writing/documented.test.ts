import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { DatabaseBusyError, DatabaseUnreachableError, openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { createApp } from '../app.ts';
import type { DocumentPart } from '../openapi/shape.ts';
import { chess, hall, sampleService } from './sample-desk.ts';

const passing = sampleService('Passing', hall.id);
const store = await openCatalogue({ databaseUrl: 'sqlite::memory:' });
await store.change(async ({ organisations, services }) => {
  await organisations.put(hall);
  for (const one of [chess, passing]) await services.put(one);
});
after(() => store.close());

const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
const secrets: Record<string, string> = {};
for (const scope of ['editor', 'admin', 'moderator'] as const) {
  secrets[scope] = (await store.tokens.create({ name: scope, scope, expiresAt }, { actor: 'a test' })).secret;
}

/** The catalogue, in which all but the look at a token fails as a test says. */
function failing(error: Error): Catalogue {
  const fails = async () => Promise.reject(error);
  return new Proxy(store, {
    get(from, name): unknown {
      if (name === 'tokens') {
        return { find: (secret: string) => from.tokens.find(secret), create: fails, list: fails, revoke: fails };
      }
      if (['change', 'stored', 'audit'].includes(String(name))) return fails;
      const value: unknown = Reflect.get(from, name, from);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
}

const reportError = () => undefined;
const app = await createApp({ catalogue: store, reportError });
const broken = await createApp({ catalogue: failing(new Error('failing')), reportError });
const unreachable = await createApp({ catalogue: failing(new DatabaseUnreachableError('unreachable')), reportError });
const busy = await createApp({ catalogue: failing(new DatabaseBusyError('busy')), reportError });
const full = { allowed: false, limit: 1, remaining: 0, resetSeconds: 60 };
const limited = await createApp({ catalogue: store, reportError, limiter: { take: async () => full } });

interface Sent {
  readonly to?: typeof app;
  readonly as?: string;
  readonly path?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const draughts = { name: 'Draughts', organisationId: hall.id, source: { name: 'Sample' } };
const record = `/v1/records/service/${chess.id}`;
const any = { headers: { 'If-Match': '*' } };
const large = { body: { name: 'x'.repeat(1_100_000) } };
const form = { headers: { 'Content-Type': 'text/plain', 'If-Match': '*' } };
const passingToken = await store.tokens.create({ name: 'Passing', scope: 'editor', expiresAt }, { actor: 'a test' });
const tokenPath = `/v1/tokens/${passingToken.token.id}`;

/** For each operation: what it is asked where nothing is wrong, and what else to bring about a status. */
const operations: Readonly<
  Record<string, { readonly usual: Sent; readonly statuses: Readonly<Record<string, Sent>> }>
> = {
  getStoredRecord: {
    usual: { path: record },
    statuses: {
      200: {},
      304: { headers: { 'If-None-Match': '*' } },
      400: { path: `${record}?full=1` },
      404: { path: '/v1/records/service/none' },
    },
  },
  createRecord: {
    usual: { method: 'POST', path: '/v1/records/service', body: draughts },
    statuses: {
      201: {},
      400: { body: '{' },
      404: { path: '/v1/records/none' },
      409: { body: { ...draughts, slug: 'chess' } },
      413: large,
      415: form,
      422: { body: {} },
      503: { to: busy },
    },
  },
  putRecord: {
    usual: { method: 'PUT', path: record, body: chess, ...any },
    statuses: {
      200: {},
      201: {
        path: '/v1/records/service/0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a09',
        body: { ...draughts, slug: 'go' },
        headers: {},
      },
      400: { body: '[]' },
      404: { path: '/v1/records/service/none' },
      409: { body: { ...chess, slug: 'go' } },
      412: { headers: { 'If-Match': '"x"' } },
      413: large,
      415: form,
      422: { body: {} },
      428: { headers: {} },
      503: { to: busy },
    },
  },
  patchRecord: {
    usual: { method: 'PATCH', path: record, body: { alert: 'Closed' }, ...any },
    statuses: {
      200: {},
      400: { body: '' },
      404: { path: '/v1/records/service/none' },
      409: { body: { slug: 'go' } },
      412: { headers: { 'If-Match': '"x"' } },
      413: large,
      415: form,
      422: { body: { name: 7 } },
      428: { headers: {} },
      503: { to: busy },
    },
  },
  deleteRecord: {
    usual: { method: 'DELETE', path: record, ...any },
    statuses: {
      400: { path: `${record}?really=1` },
      404: { path: '/v1/records/service/none' },
      409: { path: `/v1/records/organisation/${hall.id}` },
      412: { headers: { 'If-Match': '"x"' } },
      428: { headers: {} },
      503: { to: busy },
      204: { path: `/v1/records/service/${passing.id}` },
    },
  },
  listTokens: { usual: { path: '/v1/tokens', as: 'admin' }, statuses: { 200: {}, 400: { path: '/v1/tokens?all=1' } } },
  createToken: {
    usual: { method: 'POST', path: '/v1/tokens', as: 'admin', body: { name: 'Desk', scope: 'editor', expiresAt } },
    statuses: { 201: {}, 400: { body: '{' }, 413: large, 415: form, 422: { body: {} }, 503: { to: busy } },
  },
  revokeToken: {
    usual: { method: 'DELETE', path: tokenPath, as: 'admin' },
    statuses: {
      200: {},
      400: { path: `${tokenPath}?really=1` },
      404: { path: '/v1/tokens/none' },
      503: { to: busy },
    },
  },
  readAudit: { usual: { path: '/v1/audit', as: 'admin' }, statuses: { 200: {}, 400: { path: '/v1/audit?page=2' } } },
  putEmergency: {
    usual: {
      method: 'PUT',
      path: '/v1/emergency',
      as: 'admin',
      body: { active: true, messages: { en: { title: 'Flood', text: 'Up.' } } },
    },
    statuses: { 200: {}, 400: { body: 'x' }, 413: large, 415: form, 422: { body: {} }, 503: { to: busy } },
  },
};

/** Every operation that asks for a token comes to these in the same way. */
const usualStatuses: Readonly<Record<string, Sent>> = {
  401: { as: 'nobody' },
  403: { as: 'moderator' },
  405: { method: 'PROPFIND', body: undefined },
  429: { to: limited },
  500: { to: broken },
  503: { to: unreachable },
};

function send(sent: Sent): Promise<Response> | Response {
  const { to = app, as = 'editor', path = '', method = 'GET', body, headers = {} } = sent;
  const secret = secrets[as];
  return to.request(path, {
    method,
    headers: {
      ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const described = Object.values(document.paths).flatMap((methods) => Object.values(methods));

describe('the OpenAPI document promises those who write only what was seen', () => {
  for (const [operationId, { usual, statuses }] of Object.entries(operations)) {
    it(operationId, async () => {
      const { responses } = described.find((operation) => operation.operationId === operationId)!;
      const asked = { ...usualStatuses, ...statuses };
      assert.deepEqual(Object.keys(asked).sort(), Object.keys(responses).sort());
      for (const [status, sent] of Object.entries(asked)) {
        const response = await send({ ...usual, ...sent });
        assert.equal(String(response.status), status, await response.clone().text());
        const type = response.headers.get('content-type');
        assert.deepEqual(Object.keys(responses[status]!.content ?? {}), type === null ? [] : [type]);
      }
    });
  }
});
