import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { OpenAPIHono } from '@hono/zod-openapi';
import { consentInProgram, submissionReceipt } from '@vcs/schema';
import type { ProofOfWorkChallenge } from '@vcs/schema';
import { Representations } from '../http/representations.ts';
import { answerProblem } from '../problem/answer-problem.ts';
import { readProblem } from '../testing/request.ts';
import { chess, openOffice } from './sample-office.ts';
import { serveSubmissions } from './submissions.ts';

const office = await openOffice();
const { app, catalogue, time, limit } = office;

const change = { content: { record: { kind: 'service', id: chess.slug }, text: 'It is on Mondays now.' } };
const sender = { name: 'Amina Rahman', email: 'amina@example.org' };
const nomination = {
  content: { year: 'community-awards-2027', category: 'small-but-mighty', nominee: 'Lantern Hall', reason: 'Warm.' },
  sender,
  consent: true,
};

type Server = Pick<OpenAPIHono, 'request'>;

function send(address: string, body: unknown, headers: Record<string, string> = {}, to: Server = app) {
  return to.request(`/v1/submissions/${address}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'https://partner.example', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('POST /v1/submissions', () => {
  it('takes each kind from a page of any origin, and keeps nothing of it in a cache', async () => {
    const listing = { content: { name: 'Canal Choir', services: [{ name: 'Singing' }] }, sender, consent: true };
    for (const [address, body] of Object.entries({ changes: change, listings: listing, nominations: nomination })) {
      const response = await send(address, body);
      assert.equal(response.status, 201, await response.clone().text());
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('etag'), null);
      const { reference } = submissionReceipt.parse(await response.json());
      assert.equal((await catalogue.submissions.get(reference))?.submission.receivedAt, time.now.toISOString());
    }
  });

  it('keeps the very words that the sender agreed to, in their language, or that a program said they agreed', async () => {
    const wording = 'আমি রাজি যে আপনারা আমার নাম রাখবেন।';
    for (const [said, kept] of [
      [{ consent: true, consentWording: wording }, wording],
      [{ consent: true }, consentInProgram],
    ] as const) {
      const content = { about: 'Canal Choir', text: `It is on Mondays: ${kept}` };
      const response = await send('changes', { content, sender, ...said });
      const { reference } = submissionReceipt.parse(await response.json());
      assert.equal((await catalogue.submissions.get(reference))?.personal?.consent.wording, kept);
    }
    const content = { about: 'Canal Choir', text: 'It is on Mondays.' };
    const long = await send('changes', { content, sender, consent: true, consentWording: 'x'.repeat(1001) });
    const { invalidParameters } = await readProblem(long, 422, 'invalid-submission');
    assert.deepEqual(
      invalidParameters?.map(({ name }) => name),
      ['/consentWording'],
    );
  });

  it('lets browsers ask first', async () => {
    const response = await app.request('/v1/submissions/changes', {
      method: 'OPTIONS',
      headers: { Origin: 'https://partner.example', 'Access-Control-Request-Method': 'POST' },
    });
    assert.equal(response.status, 204);
    assert.match(response.headers.get('access-control-allow-methods')!, /POST/);
    assert.match(response.headers.get('access-control-allow-headers')!, /Content-Type/);
  });

  it('names each field that is wrong, by pointer, and repeats nothing of what was sent', async () => {
    const body = {
      ...nomination,
      content: { ...nomination.content, nominee: '', juror: 'Zebedee Canary' },
      sender: { name: 'Zebedee Canary', email: 'zebedee at canary' },
      consent: false,
    };
    const response = await send('nominations', body);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const text = await response.clone().text();
    assert.doesNotMatch(text, /canary|zebedee/i);
    const { invalidParameters } = await readProblem(response, 422, 'invalid-submission');
    assert.deepEqual(
      invalidParameters?.map(({ name }) => name),
      ['/content/nominee', '/content/juror', '/sender/email', '/consent'],
    );
  });

  it('says of a record, a category or a year that there is none', async () => {
    const wrong: [string, unknown, string][] = [
      ['changes', { content: { ...change.content, record: { kind: 'service', id: 'nothing' } } }, '/content/record'],
      ['nominations', { ...nomination, content: { ...nomination.content, category: 'cake' } }, '/content/category'],
      ['nominations', { ...nomination, content: { ...nomination.content, year: 'awards-1999' } }, '/content/year'],
      ['nominations', { ...nomination, content: { ...nomination.content, category: 'quiet-hero' } }, '/content/agreed'],
      ['changes', { ...change, sender }, '/consent'],
    ];
    for (const [address, body, field] of wrong) {
      const { invalidParameters } = await readProblem(await send(address, body), 422, 'invalid-submission');
      assert.deepEqual(
        invalidParameters?.map(({ name }) => name),
        [field],
      );
    }
  });

  it('says when nominations open', async () => {
    const { now } = time;
    time.now = new Date('2026-12-01T12:00:00Z');
    const { detail } = await readProblem(await send('nominations', nomination), 409, 'nominations-closed');
    assert.match(detail!, /open on 11 January 2027/);
    time.now = now;
  });

  it('refuses other bodies than JSON objects of a reasonable size', async () => {
    await readProblem(await send('changes', '{'), 400, 'unreadable-body');
    await readProblem(await send('changes', '[]'), 400, 'unreadable-body');
    await readProblem(await send('changes', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), 400, 'unreadable-body');
    await readProblem(await send('changes', change, { 'Content-Type': 'text/plain' }), 415, 'media-type-not-supported');
    const large = JSON.stringify({ ...change, more: 'x'.repeat(200_000) });
    await readProblem(await send('changes', large, { 'Content-Length': String(large.length) }), 413, 'body-too-large');
    // Sent in parts, a body does not say how long it is.
    await readProblem(await send('changes', large), 413, 'body-too-large');
    const proposed = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`field${index}`, 1]));
    const endless = { content: { ...change.content, proposed } };
    await readProblem(await send('changes', endless), 400, 'unreadable-body');
    const response = await app.request('/v1/submissions/changes', { method: 'DELETE' });
    assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
    await readProblem(response, 405, 'method-not-allowed');
  });

  it('gives the same submission the same reference', async () => {
    const twice = await Promise.all([send('nominations', nomination), send('nominations', nomination)]);
    const [one, other] = await Promise.all(
      twice.map(async (response) => submissionReceipt.parse(await response.json())),
    );
    assert.deepEqual(one, other);
  });
});

/** The least number that solves a challenge. */
function solve({ challenge, bits }: ProofOfWorkChallenge): string {
  for (let number = 0; ; number += 1) {
    const solution = `${challenge}.${number}`;
    const hash = createHash('sha256').update(solution).digest();
    const first = hash.readUInt32BE(0);
    if (Math.clz32(first) >= bits) return solution;
  }
}

describe('a program over the limit', () => {
  const easy = new OpenAPIHono();
  const report = (error: unknown) => void office.reported.push(error);
  const state = () => ({ allowed: limit.allowed, limit: 20, remaining: 0, resetSeconds: 600 });
  const serving = {
    catalogue,
    clock: () => time.now,
    originOf: () => 'http://localhost',
    ownAddressCaching: () => 'public, max-age=60',
    report,
    representations: new Representations(),
    limiter: { take: async () => state() },
  };
  serveSubmissions(easy, serving, { proofBits: 8 });
  easy.onError((error, context) => answerProblem(context, error, report));
  after(() => assert.deepEqual(office.reported, []));

  const sendTo = (body: unknown) => send('changes', body, {}, easy);
  const asking = (text: string, proofOfWork?: string) => ({
    content: { ...change.content, text },
    ...(proofOfWork !== undefined && { proofOfWork }),
  });
  async function challenged(response: Response): Promise<ProofOfWorkChallenge> {
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const { challenge } = await readProblem(response, 429, 'too-many-requests');
    assert.ok(challenge);
    return challenge;
  }

  it('is heard once it has solved the challenge, once for each', async () => {
    limit.allowed = false;
    const refused = await sendTo(asking('One'));
    assert.equal(refused.headers.get('retry-after'), '600');
    const challenge = await challenged(refused);
    assert.equal(challenge.bits, 8);
    const solution = solve(challenge);
    const first = await sendTo(asking('One', solution));
    assert.equal(first.status, 201);
    assert.deepEqual(await (await sendTo(asking('One', solution))).json(), await first.json(), 'sent twice it is one');
    await challenged(await sendTo(asking('Two', solution)));
    limit.allowed = true;
    assert.equal((await sendTo(asking('Two'))).status, 201, 'under the limit nobody is asked');
  });

  it('is asked again for what is no solution, of another server, or over', async () => {
    limit.allowed = false;
    const challenge = await challenged(await sendTo(asking('Three')));
    const [bits, ...rest] = solve(challenge).split('.');
    const other = await openOffice();
    other.limit.allowed = false;
    const foreign = (await readProblem(await send('changes', change, {}, other.app), 429, 'too-many-requests'))
      .challenge!;
    const unsolved = Array.from({ length: 1000 }, (_, number) => `${challenge.challenge}.${number}`).find(
      (text) => createHash('sha256').update(text).digest()[0] !== 0,
    )!;
    const wrong = [
      '',
      'x',
      '.....',
      [0, ...rest].join('.'),
      unsolved,
      `${foreign.challenge}.1`,
      `${[bits, ...rest].join('.')}9x`,
    ];
    for (const solution of wrong) await challenged(await sendTo(asking('Three', solution)));
    const { now } = time;
    time.now = new Date(Date.parse(challenge.expiresAt) + 1);
    await challenged(await sendTo(asking('Three', solve(challenge))));
    time.now = now;
    limit.allowed = true;
  });

  it('learns first what is wrong with what it sends', async () => {
    limit.allowed = false;
    await readProblem(await sendTo({ content: {} }), 422, 'invalid-submission');
    limit.allowed = true;
  });
});
