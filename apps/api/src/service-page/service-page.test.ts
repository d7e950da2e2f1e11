import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import { readProblem } from '../testing/request.ts';

const sample = await openSample();
const { catalogue } = sample;
const app = await createApp({ catalogue });
const asBrowser = { headers: { Accept: 'text/html' } };

/** The groups of facts by name, as text without tags. */
function groupsOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/<dt>([^<]+)<\/dt>\s*<dd>([^]*?)<\/dd>/g)];
  const plain = (markup: string) =>
    markup
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
  return Object.fromEntries(found.map(([, name, markup]) => [name, plain(markup!)]));
}

describe('GET /services/{slug}', () => {
  it('tells every fact in its group, in order, and leaves out the groups without one', async () => {
    await sample.set({
      whoFor: 'Anyone who eats alone.',
      minimumAge: 50,
      openingHours: [{ days: ['tuesday'], opens: '12:00', closes: '14:00', note: 'Come early.' }],
      locations: [
        {
          id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a03',
          slug: 'river-hall',
          name: 'River Hall',
          address: { lines: ['1 River Row'], city: 'London', postcode: 'E3 4PX' },
          travel: 'Bus 8',
          accessibility: 'No steps.',
        },
      ],
      cost: {
        options: [
          { name: 'Members', amount: 2 },
          { name: 'Children', amount: 0 },
        ],
      },
      access: ['in-person'],
      howToGet: 'You need to book.',
      spokenLanguages: ['bn', 'so'],
      contact: { phones: [{ number: '020 7946 0102', languages: ['bn'] }], website: 'https://www.example.org/lunch/' },
      facts: ['Began in 1998.'],
    });
    const response = await app.request('/services/tuesday-lunch-club');
    assert.equal(response.status, 200);
    const groups = groupsOf(await response.text());
    assert.deepEqual(Object.keys(groups), ['When', 'Where', 'Who for', 'Cost', 'How to get it', 'Access', 'About']);
    assert.equal(groups['When'], 'Tuesday, midday to 2 pm Come early.');
    assert.equal(groups['Where'], 'River Hall 1 River Row London E3 4PX Getting there: Bus 8');
    assert.equal(groups['Who for'], 'Anyone who eats alone. Aged 50 and over People in Bow East');
    assert.equal(groups['Cost'], 'Members: £2 Children: Free');
    assert.equal(groups['How to get it'], 'In person You need to book. 020 7946 0102 (in Bengali) example.org/lunch');
    assert.equal(groups['Access'], 'No steps. They speak Bengali and Somali');
    assert.equal(groups['About'], 'Began in 1998.');
    await sample.set({});
    const plain = groupsOf(await (await app.request('/services/tuesday-lunch-club')).text());
    assert.deepEqual(plain, { Where: 'Bow East' });
  });

  it('says first that a service does not run, and how old that is', async () => {
    await sample.set({ status: 'temporarily-closed', assured: { date: '2020-11' }, alert: 'Back in spring.' });
    const text = await (await app.request('/services/tuesday-lunch-club')).text();
    assert.match(text, /<\/h1>[^]*Closed for now[^]*Back in spring\.[^]*Checked November 2020[^]*Hot lunch/);
    assert.match(text, /Example · Checked November 2020/);
    assert.match(text, /This is an invented example\./);
  });

  it('names the language of the record on its text only', async () => {
    await sample.set({ lang: 'so', contact: { phones: [{ number: '020 7946 0102' }] } });
    const text = await (await app.request('/services/tuesday-lunch-club')).text();
    assert.match(text, /<h1 lang="so" dir="auto">/);
    assert.match(text, /<p lang="so" dir="auto">Hot lunch/);
    assert.match(text, /<p><a href="tel:02079460102">Call 020 7946 0102<\/a><\/p>/);
    assert.equal((text.match(/<h1[ >]/g) ?? []).length, 1);
  });

  it('has one address, by whichever name it was asked for', async () => {
    await sample.set({});
    const published = await createApp({ catalogue, publicUrl: 'https://data.example.org' });
    for (const name of [
      'tuesday-lunch-club',
      '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a02',
      'tuesday-lunch-club?utm_source=x',
    ]) {
      const text = await (await published.request(`/services/${name}`)).text();
      assert.ok(text.includes('<link rel="canonical" href="https://data.example.org/services/tuesday-lunch-club" />'));
    }
  });

  it('may be framed with embed=1 only, and then leads on inside the frame', async () => {
    const framed = await app.request('/services/tuesday-lunch-club?embed=1');
    assert.match(framed.headers.get('content-security-policy')!, /frame-ancestors \*/);
    const text = await framed.text();
    assert.match(text, /href="\/directory\?embed=1"/);
    assert.doesNotMatch(text, /<header/);
    const alone = await app.request('/services/tuesday-lunch-club');
    assert.match(alone.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
    assert.doesNotMatch(await alone.text(), /embed=1/);
  });

  it('is a page that says so where there is no such service', async () => {
    const missing = await app.request('/services/monday-club', asBrowser);
    assert.equal(missing.status, 404);
    assert.match(missing.headers.get('content-type')!, /^text\/html/);
    assert.match(await missing.text(), /We know no service called &quot;monday-club&quot;/);
    for (const name of ['%00', '%E0%A4%A', 'a%2Fb', '..%2f..', `${'a'.repeat(500)}`]) {
      await readProblem(await app.request(`/services/${name}`), 404, 'record-not-found');
    }
  });
});
