import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createLog } from '../logs/log.ts';
import { createApp } from '../app.ts';
import { filledNomination, openOffice, referenceOn, Visitor } from './sample-office.ts';

const canary = /zebedee|quillfeather|7946 0199/i;
const person = {
  'sender-name': 'Zebedee Quillfeather',
  'sender-email': 'zebedee.quillfeather@example.org',
  'sender-phone': '020 7946 0199',
  'sender-organisation': 'Quillfeather and Sons',
  consent: 'yes',
};

it('shows nothing of a sender or of what waits on any public address, in any export, log or audit', async () => {
  const office = await openOffice();
  const { catalogue, time } = office;
  let written = '';
  const log = createLog({ level: 'debug', clock: () => time.now, send: (lines) => void (written += lines) });
  const app = await createApp({ catalogue, clock: () => time.now, log });
  const visitor = new Visitor({ ...office, app });
  const locations: string[] = [];
  const sendAll = async (fields: Record<string, string>) => {
    const secret = {
      reason: 'Quillfeather reason',
      nominee: 'Quillfeather Nominee',
      'nominee-email': 'zebedee@example.org',
    };
    const nominated = await visitor.send(await visitor.open('/nominate'), {
      ...filledNomination,
      ...secret,
      ...fields,
    });
    const changed = await visitor.send(await visitor.open('/suggest'), {
      about: 'Quillfeather',
      text: 'Quillfeather',
      ...fields,
    });
    const listed = await visitor.send(await visitor.open('/suggest/listing'), {
      'organisation-name': 'Quillfeather',
      ...fields,
    });
    for (const response of [nominated, changed, listed]) locations.push(response.headers.get('location') ?? '');
    return nominated;
  };
  // Mistakes and refusals are written down too, and must hold no more than what goes well.
  await sendAll({ ...person, 'sender-email': 'zebedee quillfeather' });
  const reference = referenceOn(await visitor.follow(await sendAll(person)));
  for (const body of ['{"zebedee": ', JSON.stringify({ content: 'Quillfeather', sender: 'Zebedee' })]) {
    await app.request('/v1/submissions/changes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
  }
  const nominee = { status: 'accepted', award: { name: 'Lantern Hall' } } as const;
  await catalogue.submissions.decide(reference, nominee, { actor: 'The moderator' });

  const document = (await (await app.request('/v1/openapi.json')).json()) as {
    paths: Record<string, { get?: object }>;
  };
  const listed = Object.entries(document.paths).flatMap(([path, { get }]) => (get ? [path] : []));
  const named = [
    'lantern-hall',
    'chess-club',
    'community-awards-2027',
    '2027-small-but-mighty-lantern-hall',
    reference,
  ];
  const pages = [
    '/',
    '/directory',
    '/suggest',
    '/suggest/listing',
    '/nominate',
    '/services/chess-club',
    '/sitemap.xml',
  ];
  const feeds = ['/feeds/events.ics', '/hsds/services', '/hsds/organizations', '/robots.txt', '/licence', '/metrics'];
  const addresses = [
    ...pages,
    ...feeds,
    ...listed.flatMap((path) => (path.includes('{') ? named.map((name) => path.replace(/\{\w+\}/, name)) : [path])),
  ];
  let answered = 0;
  for (const address of [
    ...addresses,
    '/v1/awards?q=quillfea',
    '/v1/organisations?q=quillfea',
    '/directory?q=quillfea',
  ]) {
    const response = await app.request(address);
    const text = await response.text();
    if (response.status === 200) answered += 1;
    assert.doesNotMatch(text, canary, address);
    assert.doesNotMatch(JSON.stringify([...response.headers]), canary, address);
  }
  assert.ok(answered > 30, `${answered} addresses answered`);
  log.flush();
  assert.match(written, /submissions/);
  assert.doesNotMatch(written, canary);
  assert.ok(!written.includes(reference));
  assert.doesNotMatch(locations.join(' '), canary);
  assert.doesNotMatch(JSON.stringify(await catalogue.audit({ limit: 1000 })), canary);
});
