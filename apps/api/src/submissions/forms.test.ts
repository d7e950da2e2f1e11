import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { awardPage, changeableKinds, submissionDetail } from '@vcs/schema';
import { createApp } from '../app.ts';
import { Sample } from '../testing/sample.ts';
import { chess, fieldsIn, filledNomination, openOffice, referenceOn, Visitor } from './sample-office.ts';

const office = await openOffice();
const visitor = new Visitor(office);
const { app, catalogue, time, limit, moderator } = office;
const authorised = { Authorization: `Bearer ${moderator}` };

async function held(reference: string) {
  const response = await app.request(`/v1/moderation/submissions/${reference}`, { headers: authorised });
  assert.equal(response.status, 200);
  return submissionDetail.parse(await response.json());
}

const messages = (page: string) =>
  [...page.matchAll(/<li>(?:<a href="#([^"]*)">)?([^<]*)(?:<\/a>)?<\/li>/g)].map(([, field, text]) => [field, text]);

describe('a form of ours', () => {
  it('takes a nomination without a script all the way to a nominee that everybody sees', async () => {
    const page = await visitor.open('/nominate');
    assert.doesNotMatch(page, /<script/);
    const reference = referenceOn(await visitor.follow(await visitor.send(page, filledNomination)));

    const listed = await app.request('/v1/moderation/submissions?kind=nomination&status=received', {
      headers: authorised,
    });
    const { items } = (await listed.json()) as { items: { reference: string }[] };
    assert.ok(items.some((item) => item.reference === reference));
    const { submission, personal } = await held(reference);
    assert.equal(personal?.sender.email, 'amina@example.org');
    assert.match(personal?.consent.wording ?? '', /90 days/);
    assert.deepEqual(submission.suspicions, []);

    const decided = await app.request(`/v1/moderation/submissions/${reference}/decision`, {
      method: 'POST',
      headers: { ...authorised, 'Content-Type': 'application/json' },
      body: JSON.stringify({ status: 'accepted' }),
    });
    assert.equal(decided.status, 200);
    const awards = awardPage.parse(await (await app.request('/v1/awards?year=2027')).json());
    assert.deepEqual(
      awards.items.map(({ name, standing, category }) => [name, standing, category.slug]),
      [['Lantern Hall', 'nominee', 'small-but-mighty']],
    );
  });

  it('names every field that is wrong, with a link to it, and keeps what was typed', async () => {
    const page = await visitor.open('/nominate');
    const typed = { nominee: 'A & B <"hall">', 'sender-email': 'amina at example', 'sender-phone': 'ask inside' };
    const response = await visitor.send(page, typed);
    assert.equal(response.status, 422);
    assert.equal(response.headers.get('etag'), null);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const again = await response.text();
    assert.match(again, /<title>Error: /);
    assert.deepEqual(messages(again), [
      ['category', 'Choose an award'],
      ['reason', 'Enter why they should win'],
      ['sender-name', 'Enter your name'],
      ['sender-email', 'Enter an e-mail address in the right form, such as name@example.org'],
      ['sender-phone', 'Enter a telephone number, such as 020 7946 0101'],
      ['consent', 'Say that you agree that we keep your contact details for this'],
    ]);
    for (const [field] of messages(again)) assert.match(again, new RegExp(`id="${field}"`));
    const fields = fieldsIn(again);
    for (const [name, value] of Object.entries(typed)) assert.equal(fields.get(name), value, name);
    const reference = referenceOn(
      await visitor.follow(await visitor.send(again, { ...filledNomination, 'sender-phone': '' }, 1)),
    );
    assert.ok(reference, 'who corrects one field need not wait again');
  });

  it('asks that a person agrees before they are nominated', async () => {
    const bare = await visitor.send(await visitor.open('/nominate'), { category: 'quiet-hero' });
    assert.ok(
      messages(await bare.text()).some(([field]) => field === 'agreed'),
      'with all else that is missing',
    );
    const filled = { ...filledNomination, category: 'quiet-hero', nominee: 'Joan Field' };
    const response = await visitor.send(await visitor.open('/nominate'), filled);
    assert.equal(response.status, 422);
    const again = await response.text();
    assert.deepEqual(messages(again), [['agreed', 'Say that the person knows that you nominate them, and agrees']]);
    await visitor.follow(await visitor.send(again, { agreed: 'yes' }));
  });

  it('takes a change to a listing without a name, and with one only where its sender agrees', async () => {
    const page = await visitor.open(`/suggest?kind=service&record=${chess.slug}&utm_source=letter`);
    assert.match(page, /Suggest a change to Chess club/);
    const text = { text: 'It is on Mondays now.' };
    const reference = referenceOn(await visitor.follow(await visitor.send(page, text)));
    const { submission, personal } = await held(reference);
    assert.ok(submission.kind === 'change');
    assert.deepEqual(submission.content?.record, { kind: 'service', id: chess.id });
    assert.equal(personal, undefined);

    const nothing = await visitor.send(page, { 'sender-name': 'Amina Rahman' });
    assert.deepEqual(
      messages(await nothing.text()).map(([field]) => field),
      ['text', 'sender-email', 'consent'],
    );
    const named = { ...text, 'sender-name': 'Amina Rahman', 'sender-email': 'amina@example.org' };
    const refused = await visitor.send(page, named);
    assert.equal(refused.status, 422);
    const again = await refused.text();
    assert.match(again, /Suggest a change to Chess club/, 'it is still about the same listing');
    assert.deepEqual(
      messages(again).map(([field]) => field),
      ['consent'],
    );
    assert.equal((await visitor.send(again, { consent: 'yes' })).status, 303);
  });

  it('asks which listing where none is named, or one that there is not', async () => {
    const unknown = changeableKinds.map((kind) => `/suggest?kind=${kind}&record=nothing-like-it`);
    for (const address of ['/suggest', ...unknown, '/suggest?kind=secret&record=..%2F', '/suggest?record=%00']) {
      assert.match(await visitor.open(address), /Which listing is it about\?/, address);
    }
    const page = await visitor.open('/suggest');
    const response = await visitor.send(page, { text: 'Closed.' });
    assert.deepEqual(
      messages(await response.text()).map(([field]) => field),
      ['about'],
    );
    await visitor.follow(await visitor.send(page, { text: 'Closed.', about: 'The café by the canal' }));
  });

  it('takes a listing with or without something that it offers', async () => {
    const page = await visitor.open('/suggest/listing');
    const sender = { 'sender-name': 'Bo Lind', 'sender-email': 'bo@example.org', consent: 'yes' };
    const plain = await visitor.send(page, { 'organisation-name': 'Canal Choir', ...sender });
    const first = await held(referenceOn(await visitor.follow(plain)));
    assert.ok(first.submission.kind === 'listing');
    assert.deepEqual(first.submission.content, { name: 'Canal Choir', kinds: [], services: [] });

    const nameless = await visitor.send(page, {
      'organisation-name': 'Canal Choir',
      'service-when': 'Mondays',
      ...sender,
    });
    assert.deepEqual(messages(await nameless.text()), [['service-name', 'Enter what it is called']]);
    const filled = {
      'organisation-name': 'Canal Choir',
      'organisation-kind': 'community-group',
      website: 'example.org/choir',
      'service-name': 'Singing',
      'service-category': 'arts-and-culture',
      'service-when': 'Mondays at 7 pm',
      ...sender,
    };
    const second = await held(referenceOn(await visitor.follow(await visitor.send(page, filled))));
    assert.ok(second.submission.kind === 'listing');
    assert.deepEqual(second.submission.content, {
      name: 'Canal Choir',
      kinds: ['community-group'],
      website: 'https://example.org/choir',
      services: [{ name: 'Singing', categories: ['arts-and-culture'], when: 'Mondays at 7 pm' }],
    });
    const wrong = await visitor.send(page, { ...filled, website: 'our site', 'service-category': 'cake' });
    assert.deepEqual(
      messages(await wrong.text()).map(([field]) => field),
      ['website', 'service-category'],
    );
  });

  it('says when nominations open, and loses nothing that was written for closed ones', async () => {
    const page = await visitor.open('/nominate');
    const now = time.now;
    time.now = new Date('2026-12-01T12:00:00Z');
    const closed = await visitor.open('/nominate');
    assert.match(closed, /Nominations for the Community Awards 2027 open on 11 January 2027/);
    assert.doesNotMatch(closed, /<form/);
    time.now = new Date('2027-03-01T00:00:00Z');
    assert.match(await visitor.open('/nominate'), /closed/);
    const late = await visitor.send(page, filledNomination);
    assert.equal(late.status, 409);
    assert.match(await late.text(), /They open every morning\./);
    time.now = now;
  });
});

describe('protection of forms', () => {
  it('sends back what comes too fast, too late or with another time, with everything still in it', async () => {
    const page = await visitor.open('/nominate');
    const began = time.now;
    for (const [seconds, text] of [
      [2, /a moment after the page was opened/],
      [24 * 3600 + 1, /open for more than a day/],
    ] as const) {
      time.now = began;
      const response = await visitor.send(page, filledNomination, seconds);
      assert.equal(response.status, 422);
      const again = await response.text();
      assert.match(again, text);
      assert.equal(fieldsIn(again).get('reason'), filledNomination.reason);
      assert.equal((await visitor.send(again, { reason: `After ${seconds}` }, 3)).status, 303);
    }
    const suggestTime = fieldsIn(await visitor.open('/suggest')).get('form-time')!;
    const future = `${(time.now.getTime() + 1e9).toString(36)}.${suggestTime.split('.')[1]}`;
    for (const wrong of ['', 'x', suggestTime, `${suggestTime}x`, future, '0.', '..', '💥.💥']) {
      const response = await visitor.send(await visitor.open('/nominate'), { ...filledNomination, 'form-time': wrong });
      assert.equal(response.status, 422);
      assert.match(await response.text(), /could not tell when this page was opened/, wrong);
    }
  });

  it('gives a double click one reference', async () => {
    const page = await visitor.open('/nominate');
    const filled = { ...filledNomination, reason: 'Sent twice.' };
    const answers = await Promise.all([visitor.send(page, filled), visitor.send(page, filled)]);
    const [one, other] = answers.map((answer) => answer.headers.get('location'));
    assert.ok(one);
    assert.equal(one, other);
  });

  it('holds what looks like spam as suspected and tells its sender nothing', async () => {
    const page = await visitor.open('/nominate');
    const cases = [
      [{ 'second-name': 'Bot' }, ['hidden-field-filled']],
      [{ reason: 'https://a.example www.b.example http://c.example' }, ['many-links']],
      [{ reason: 'Look <a href="x">here</a>' }, ['markup']],
      [{ reason: 'See https://example.org for the programme.' }, []],
    ] as const;
    for (const [fields, suspicions] of cases) {
      const sent = await visitor.send(page, { ...filledNomination, ...fields });
      const { submission } = await held(referenceOn(await visitor.follow(sent)));
      assert.deepEqual(submission.suspicions, suspicions);
      assert.equal(submission.status, 'received');
    }
  });

  it('asks a network that sent a lot to wait, with everything still in the form', async () => {
    limit.allowed = false;
    const response = await visitor.send(await visitor.open('/nominate'), { ...filledNomination, reason: 'Over' });
    limit.allowed = true;
    assert.equal(response.status, 429);
    assert.ok(Number(response.headers.get('retry-after')) > 0);
    const again = await response.text();
    assert.match(again, /Wait 10 minutes/);
    assert.equal((await visitor.send(again, {})).status, 303);
  });

  it('refuses more than a form can hold', async () => {
    const page = await visitor.open('/suggest');
    const long = await visitor.send(page, { text: 'x'.repeat(5001), about: 'y'.repeat(301) });
    assert.deepEqual(messages(await long.text()), [
      ['about', 'Shorten “Which listing is it about?” to 300 characters or fewer. It has 301'],
      ['text', 'Shorten “What is wrong, and what would be right?” to 5,000 characters or fewer. It has 5,001'],
    ]);
    const larger = await visitor.send(page, { text: 'x'.repeat(200_000) });
    assert.equal(larger.status, 413);
    assert.match(larger.headers.get('content-type')!, /^text\/html/, 'a person reads it');
  });

  it('takes the longest form in a script whose letters are long', async () => {
    const page = await visitor.open('/suggest/listing');
    const long = (letters: number) => 'অ'.repeat(letters);
    const filled = {
      'organisation-name': long(300),
      'organisation-description': long(5000),
      'service-name': long(300),
      'service-description': long(5000),
      'service-when': long(1000),
      'service-where': long(500),
      'service-who-for': long(2000),
      'service-cost': long(1000),
      'service-how': long(2000),
      'sender-name': long(200),
      'sender-organisation': long(300),
      'sender-email': 'bo@example.org',
      consent: 'yes',
    };
    assert.equal((await visitor.send(page, filled)).status, 303);
  });

  it('loses nothing of what was written where something fails on our side', async () => {
    const failing = new Sample(office.catalogue);
    const app = await createApp({ catalogue: failing.catalogue, clock: () => time.now, reportError: () => undefined });
    const other = new Visitor({ ...office, app });
    const page = await other.open('/suggest');
    const filled = { about: 'Chess', text: 'While the disk is full' };
    failing.failure = new Error('the disk is full');
    const response = await other.send(page, filled);
    failing.failure = undefined;
    assert.equal(response.status, 503);
    const again = await response.text();
    assert.equal(fieldsIn(again).get('text'), filled.text);
    assert.equal((await other.send(again, {})).status, 303);
  });

  it('shows a receipt only for what was received here', async () => {
    const sent = await visitor.send(await visitor.open('/nominate'), { ...filledNomination, reason: 'Receipt' });
    const address = sent.headers.get('location')!;
    assert.doesNotMatch(address, /amina|Rahman/i);
    for (const wrong of [
      address.slice(0, -1),
      `${address}x`,
      address.replace(/[^/]+$/, 'x'),
      '/nominate/sent/2222222222-',
    ]) {
      assert.equal((await app.request(wrong, { headers: { Accept: 'text/html' } })).status, 404, wrong);
    }
  });
});

describe('in a frame on a partner’s page', () => {
  it('stays framed from the form to the receipt', async () => {
    const framable = async (address: string) => (await app.request(address)).headers.get('content-security-policy')!;
    assert.match(await framable('/nominate'), /frame-ancestors 'none'/);
    assert.match(await framable('/nominate?embed=1'), /frame-ancestors \*/);
    const page = await visitor.open('/nominate?embed=1');
    assert.doesNotMatch(page, /site-header/);
    const wrong = await visitor.send(page, { nominee: 'x' });
    assert.match(wrong.headers.get('content-security-policy')!, /frame-ancestors \*/);
    const sent = await visitor.send(page, { ...filledNomination, reason: 'From a frame' });
    assert.match(sent.headers.get('location')!, /embed=1$/);
    assert.doesNotMatch(await visitor.follow(sent), /site-header/);
  });
});

it('leads a browser that reloads the address of a form’s answer back to the form', async () => {
  for (const [address, page] of [
    ['changes', '/suggest'],
    ['listings', '/suggest/listing'],
    ['nominations', '/nominate'],
  ]) {
    const browser = await app.request(`/v1/submissions/${address}`, { headers: { Accept: 'text/html,*/*' } });
    assert.deepEqual([browser.status, browser.headers.get('location')], [303, page]);
    assert.equal((await app.request(`/v1/submissions/${address}`)).status, 405);
  }
});

it('reported no error of ours and changed no version but by what was accepted', async () => {
  assert.deepEqual(office.reported, []);
  assert.equal(await catalogue.version(), 2);
});
