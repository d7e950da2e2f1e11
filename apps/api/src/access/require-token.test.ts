import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OpenAPIHono } from '@hono/zod-openapi';
import { openCatalogue } from '@vcs/catalogue';
import type { TokenScope } from '@vcs/catalogue';
import { noRepresentations } from '../http/representations.ts';
import type { Limiter } from '../limits/limiter.ts';
import { answerProblem } from '../problem/answer-problem.ts';
import type { Serving } from '../serving.ts';
import { readProblem } from '../testing/request.ts';
import { requireToken } from './require-token.ts';

const time = { now: new Date('2026-11-21T12:00:00Z') };
const clock = () => time.now;
const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock });
const by = { actor: 'a test' };
const make = (scope: TokenScope) =>
  catalogue.tokens.create({ name: `The ${scope}`, scope, expiresAt: '2026-12-01T00:00:00Z' }, by);

const counted: string[] = [];
let allowed = true;
const limiter: Limiter = {
  take: async (group) => {
    counted.push(group);
    return { allowed, limit: 5, remaining: 0, resetSeconds: 30 };
  },
};
const serving: Serving = {
  catalogue,
  clock,
  originOf: () => 'http://localhost',
  ownAddressCaching: () => 'public, max-age=60',
  report: assert.fail,
  representations: noRepresentations,
  limiter,
};
const app = new OpenAPIHono();
app.get('/desk', async (context) => {
  const { actor, token } = await requireToken(context, serving, 'editor', 'moderator');
  return context.json({ actor, scope: token.scope });
});
app.onError((error, context) => answerProblem(context, error, assert.fail));

const ask = (authorization?: string) =>
  app.request('/desk', authorization === undefined ? {} : { headers: { Authorization: authorization } });

describe('requireToken', () => {
  it('lets in each scope that it names, and says who that is', async () => {
    for (const scope of ['editor', 'moderator'] as const) {
      const { secret } = await make(scope);
      const response = await ask(`Bearer ${secret}`);
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { actor: `The ${scope}`, scope });
      assert.equal((await ask(`bearer  ${secret} `)).status, 200);
    }
  });

  it('asks for a token where there is none, and counts nothing', async () => {
    const before = counted.length;
    const response = await ask();
    assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="vcs"');
    const { detail } = await readProblem(response, 401, 'token-missing');
    assert.match(detail!, /editor or moderator/);
    assert.equal(counted.length, before);
  });

  it('refuses what is no token of ours, and counts it', async () => {
    const { secret } = await make('editor');
    for (const wrong of ['', 'Bearer', 'Basic YTpi', `Basic ${secret}`, secret, 'Bearer vcs_x', `Bearer ${secret}x`]) {
      const before = counted.length;
      const response = await ask(wrong);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="vcs", error="invalid_token"');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      await readProblem(response, 401, 'token-refused');
      assert.deepEqual(counted.slice(before), ['token'], wrong);
    }
  });

  it('says that a token was revoked or has expired', async () => {
    const { token, secret } = await make('editor');
    await catalogue.tokens.revoke(token.id, by);
    assert.match((await readProblem(await ask(`Bearer ${secret}`), 401, 'token-refused')).detail!, /revoked/);
    const other = await make('editor');
    time.now = new Date('2026-12-01T00:00:00Z');
    assert.match((await readProblem(await ask(`Bearer ${other.secret}`), 401, 'token-refused')).detail!, /expired/);
    time.now = new Date('2026-11-21T12:00:00Z');
  });

  it('names the scope that is needed where the token has another, the highest included', async () => {
    const { secret } = await make('admin');
    const response = await ask(`Bearer ${secret}`);
    assert.match(response.headers.get('www-authenticate')!, /error="insufficient_scope", scope="editor moderator"/);
    const { detail } = await readProblem(response, 403, 'scope-missing');
    assert.match(detail!, /editor or moderator.*admin/);
  });

  it('answers too many wrong tokens with when to come back; right ones go on', async () => {
    const { secret } = await make('editor');
    allowed = false;
    const response = await ask('Bearer vcs_wrong');
    assert.equal(response.headers.get('retry-after'), '30');
    await readProblem(response, 429, 'too-many-requests');
    assert.equal((await ask(`Bearer ${secret}`)).status, 200);
    allowed = true;
  });
});
