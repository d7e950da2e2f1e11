import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalExport, submissionDetail, submissionPage } from '@vcs/schema';
import { filledNomination, openOffice, referenceOn, Visitor } from '../submissions/sample-office.ts';
import { readProblem } from '../testing/request.ts';

const office = await openOffice();
const { app, catalogue, moderator } = office;
const visitor = new Visitor(office);

interface Asked {
  readonly method?: string;
  readonly as?: string | undefined;
  readonly body?: unknown;
}

function ask(address: string, { method = 'GET', as = moderator, body }: Asked = {}) {
  return app.request(`/v1/moderation/${address}`, {
    method,
    headers: { Authorization: `Bearer ${as}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function nominate(fields: Record<string, string> = {}): Promise<string> {
  const sent = await visitor.send(await visitor.open('/nominate'), { ...filledNomination, ...fields });
  return referenceOn(await visitor.follow(sent));
}

const decide = (reference: string, body: unknown) => ask(`submissions/${reference}/decision`, { method: 'POST', body });
const unknown = '2222222222';

describe('moderation', () => {
  const operations: [method: string, address: string, body?: unknown][] = [
    ['GET', 'submissions'],
    ['GET', `submissions/${unknown}`],
    ['POST', `submissions/${unknown}/decision`, { status: 'spam' }],
    ['DELETE', `submissions/${unknown}/personal-details`],
    ['POST', 'personal-details/export', { email: 'amina@example.org' }],
    ['POST', 'personal-details/erase', { email: 'amina@example.org' }],
  ];

  it('is for tokens of moderators alone, and kept by nobody', async () => {
    for (const [method, address, body] of operations) {
      const bare = await app.request(`/v1/moderation/${address}`, { method });
      assert.equal(bare.headers.get('cache-control'), 'no-store');
      await readProblem(bare, 401, 'token-missing');
      for (const scope of ['editor', 'admin'] as const) {
        const { secret } = await catalogue.tokens.create(
          { name: scope, scope, expiresAt: '2027-12-01T00:00:00Z' },
          { actor: 'a test' },
        );
        await readProblem(await ask(address, { method, body, as: secret }), 403, 'scope-missing');
      }
      assert.equal((await ask(address, { method, body })).headers.get('cache-control'), 'no-store');
    }
  });

  it('lists by status, kind and suspicion in pages, without anybody in it', async () => {
    await nominate({ reason: 'First' });
    await nominate({ reason: 'Second', 'second-name': 'bot' });
    const whole = submissionPage.parse(await (await ask('submissions')).json());
    assert.equal(whole.total, 2);
    assert.doesNotMatch(JSON.stringify(whole), /amina|Rahman/i);
    const page = submissionPage.parse(
      await (await ask('submissions?suspected=true&kind=nomination&per_page=1')).json(),
    );
    assert.deepEqual([page.total, page.items.length], [1, 1]);
    assert.equal(submissionPage.parse(await (await ask('submissions?status=spam&status=declined')).json()).total, 0);
    for (const wrong of ['status=new', 'suspected=maybe', 'per_page=101', 'email=amina@example.org']) {
      await readProblem(await ask(`submissions?${wrong}`), 400, 'invalid-parameter');
    }
  });

  it('shows one submission whole to moderators', async () => {
    const reference = await nominate({ 'nominee-email': 'hall@example.org' });
    for (const name of [reference, reference.toLowerCase()]) {
      const detail = submissionDetail.parse(await (await ask(`submissions/${name}`)).json());
      assert.equal(detail.submission.reference, reference);
      assert.equal(detail.personal?.nomineeContact?.email, 'hall@example.org');
    }
    for (const name of [unknown, 'x', '%00', 'amina@example.org']) {
      const response = await ask(`submissions/${name}`);
      await readProblem(response, 404, 'submission-not-found');
    }
  });

  it('says what stands in the way of a decision', async () => {
    const reference = await nominate({ reason: 'To be decided' });
    await readProblem(await decide(reference, { status: 'received' }), 422, 'invalid-record');
    await readProblem(await decide(reference, { status: 'accepted', colour: 'red' }), 422, 'invalid-record');
    const person = { personId: crypto.randomUUID() };
    await readProblem(await decide(reference, { status: 'accepted', award: person }), 422, 'reference-not-found');
    await readProblem(await decide(unknown, { status: 'spam' }), 404, 'submission-not-found');
    assert.equal((await decide(reference, { status: 'declined', reason: 'Too late' })).status, 200);
    assert.equal((await decide(reference, { status: 'accepted' })).status, 200);
    const { detail } = await readProblem(await decide(reference, { status: 'spam' }), 409, 'decision-refused');
    assert.match(detail!, /The moderator accepted/);
  });

  it('writes down who decided and erased, and never whom it was about', async () => {
    const reference = await nominate({
      reason: 'For the audit',
      'sender-name': 'Zebedee Canary',
      'sender-email': 'zebedee@example.org',
    });
    await decide(reference, { status: 'accepted', reason: 'Fits the criteria' });
    assert.equal((await ask(`submissions/${reference}/personal-details`, { method: 'DELETE' })).status, 200);
    const entries = await catalogue.audit({ limit: 1000 });
    const own = entries.filter(({ subject }) => subject.id === reference);
    assert.deepEqual(
      own.map(({ action, actor, reason }) => [action, actor, reason]),
      [
        ['deleted', 'The moderator', undefined],
        ['updated', 'The moderator', 'Fits the criteria'],
      ],
    );
    assert.ok(own.every(({ tokenId }) => tokenId !== undefined));
    assert.doesNotMatch(JSON.stringify(entries), /zebedee/i);
  });

  it('exports what is held of one address, and erases it', async () => {
    const email = 'bo@example.org';
    const reference = await nominate({ reason: 'By Bo', 'sender-name': 'Bo Lind', 'sender-email': email });
    const exported = async () =>
      personalExport.parse(
        await (await ask('personal-details/export', { method: 'POST', body: { email: 'BO@example.org' } })).json(),
      );
    const before = await exported();
    assert.deepEqual(
      before.submissions.map(({ submission, role, personal }) => [submission.reference, role, personal?.sender?.name]),
      [[reference, 'sender', 'Bo Lind']],
    );
    const erased = await ask('personal-details/erase', { method: 'POST', body: { email } });
    assert.deepEqual(await erased.json(), { references: [reference] });
    assert.deepEqual((await exported()).submissions, []);
    const detail = submissionDetail.parse(await (await ask(`submissions/${reference}`)).json());
    assert.equal(detail.personal, undefined);
    assert.ok(detail.submission.kind === 'nomination' && detail.submission.content?.reason === 'By Bo');
    await readProblem(await ask('personal-details/export', { method: 'POST', body: {} }), 422, 'invalid-record');
    assert.deepEqual(office.reported, []);
  });
});
