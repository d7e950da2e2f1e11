import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import type { NewToken, TokenScope } from '@vcs/catalogue';
import { createApp } from '../app.ts';
import type { DocumentPart } from '../openapi/shape.ts';
import { readProblem } from '../testing/request.ts';
import { chess, hall, supper, club } from '../writing/sample-desk.ts';

const time = { now: new Date('2026-11-21T12:00:00Z') };
const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => time.now });
await catalogue.change(async ({ organisations, services }) => {
  for (const record of [hall, club]) await organisations.put(record);
  for (const record of [chess, supper]) await services.put(record);
});
const failures: unknown[] = [];
const app = await createApp({
  catalogue,
  clock: () => time.now,
  reportError: (error) => void failures.push(error),
});
after(() => catalogue.close());

const by = { actor: 'a test' };
async function secretOf(scope: TokenScope, fields: Partial<NewToken> = {}): Promise<string> {
  const expiresAt = new Date(time.now.getTime() + 7 * 86_400_000).toISOString();
  const organisationIds = scope === 'partner' ? { organisationIds: [hall.id] } : {};
  const made = await catalogue.tokens.create(
    { name: `The ${scope}`, scope, expiresAt, ...organisationIds, ...fields },
    by,
  );
  return made.secret;
}

const revoked = await catalogue.tokens.create({ name: 'Gone', scope: 'admin', expiresAt: '2026-12-01T00:00:00Z' }, by);
await catalogue.tokens.revoke(revoked.token.id, by);
const expired = await secretOf('admin', { expiresAt: '2026-11-21T12:00:01Z' });
time.now = new Date('2026-11-21T12:00:01Z');

const scopes = ['partner', 'editor', 'moderator', 'admin'] as const;
const holders: Readonly<Record<TokenScope, string>> = {
  partner: await secretOf('partner'),
  editor: await secretOf('editor'),
  moderator: await secretOf('moderator'),
  admin: await secretOf('admin'),
};
const useless = { wrong: `vcs_${'A'.repeat(43)}`, expired, revoked: revoked.secret };

/** What each operation that asks for a token answers those it lets in, to the request that is sent here. */
const expected: Readonly<Record<string, Partial<Record<TokenScope, number>>>> = {
  getStoredRecord: { partner: 200, editor: 200 },
  createRecord: { partner: 422, editor: 422 },
  putRecord: { partner: 412, editor: 412 },
  patchRecord: { partner: 412, editor: 412 },
  deleteRecord: { partner: 412, editor: 412 },
  listTokens: { admin: 200 },
  createToken: { admin: 422 },
  revokeToken: { admin: 404 },
  readAudit: { editor: 200, admin: 200 },
  putEmergency: { admin: 422 },
  listSubmissions: { moderator: 200 },
  getSubmission: { moderator: 404 },
  decideSubmission: { moderator: 422 },
  eraseSubmissionPersonalDetails: { moderator: 404 },
  exportPersonalDetails: { moderator: 422 },
  erasePersonalDetails: { moderator: 422 },
};

const filled: Readonly<Record<string, string>> = {
  kind: 'service',
  idOrSlug: chess.id,
  id: chess.id,
  reference: 'none',
};

function ask(method: string, path: string, secret?: string): Promise<Response> | Response {
  const writes = ['post', 'put', 'patch'].includes(method);
  return app.request(
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? 'none'),
    {
      method: method.toUpperCase(),
      headers: {
        ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
        ...(writes && { 'Content-Type': 'application/json' }),
        'If-Match': '"another"',
      },
      ...(writes && { body: '{}' }),
    },
  );
}

const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const secured = operations.filter(({ operation }) => 'security' in operation);
const open = operations.filter(({ operation }) => !('security' in operation));

describe('operations that ask for a token', () => {
  it('are the ones that are known here', () => {
    assert.deepEqual(secured.map(({ operation }) => operation.operationId).sort(), Object.keys(expected).sort());
  });

  for (const { path, method, operation } of secured) {
    it(`${operation.operationId} lets in ${Object.keys(expected[operation.operationId] ?? {}).join(' and ')} only`, async () => {
      const answers: Response[] = [];
      const none = await ask(method, path);
      assert.match(none.headers.get('www-authenticate')!, /^Bearer/);
      await readProblem(none, 401, 'token-missing');
      for (const secret of Object.values(useless)) {
        const response = await ask(method, path, secret);
        answers.push(response.clone());
        await readProblem(response, 401, 'token-refused');
      }
      for (const scope of scopes) {
        const response = await ask(method, path, holders[scope]);
        answers.push(response.clone());
        const status = expected[operation.operationId]?.[scope];
        if (status === undefined) await readProblem(response, 403, 'scope-missing');
        else assert.equal(response.status, status, scope);
        assert.ok(String(response.status) in operation.responses, `${response.status} is documented`);
      }
      for (const { headers } of answers) {
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.equal(headers.get('access-control-allow-origin'), '*');
      }
      assert.deepEqual(failures, []);
    });
  }
});

describe('operations for everybody', () => {
  for (const { path, method, operation } of open) {
    it(`${operation.operationId} answers the same with any token, but for nobody to keep`, async () => {
      const without = await ask(method, path);
      for (const secret of [...Object.values(useless), ...Object.values(holders)]) {
        const response = await ask(method, path, secret);
        assert.equal(response.status, without.status);
        assert.equal(response.headers.get('cache-control'), 'no-store');
      }
    });
  }
});

describe('a token that was sent', () => {
  it('is in no answer, no message, no list, no audit and no document', async () => {
    const secrets = [...Object.values(holders), ...Object.values(useless)];
    for (const { path, method } of operations) {
      for (const secret of secrets) {
        const response = await ask(method, path, secret);
        const told = JSON.stringify([await response.text(), ...response.headers]);
        assert.equal(told.includes(secret), false, `${method} ${path}`);
      }
    }
  });
});
