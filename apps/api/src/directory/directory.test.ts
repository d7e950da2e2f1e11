import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import type { ServiceQuery } from '@vcs/schema';
import { openSample } from '../testing/sample.ts';
import type { Facts } from '../testing/sample.ts';

const sample = await openSample();
const { catalogue } = sample;
const app = await createApp({ catalogue });

/** What was searched for last, as far as the form of the page asks it. */
function searched(): Partial<ServiceQuery> {
  const { q, category, ward, page, per_page } = sample.lastOf('services.search')![0] as ServiceQuery;
  return { ...(q !== undefined && { q }), category, ward, page, per_page };
}

describe('GET /directory', () => {
  it('shows services without a script', async () => {
    const text = await (await app.request('/directory')).text();
    assert.match(text, /<strong>1 service<\/strong>/);
    assert.match(text, /<a href="\/services\/tuesday-lunch-club"[^>]*>Tuesday lunch club<\/a>/);
    assert.match(text, /<bdi>Example<\/bdi>/);
    assert.match(text, /<form action="\/directory" method="get"/);
  });

  it('gives the element a plain link to fall back on, and lies beside it', async () => {
    const text = await (await app.request('/directory?q=lunch')).text();
    const element = /<vcs-directory[^>]*>([^]*?)<\/vcs-directory/.exec(text)!;
    assert.equal(element[1]!.trim(), '<a href="/directory?q=lunch">Find local help</a>');
    assert.match(text.slice(element.index + element[0].length), /<h1>[^]*<form[^]*<ol/);
  });

  it('comes without the element where the element could not show the same', async () => {
    assert.doesNotMatch(await (await app.request('/directory?page=2')).text(), /<vcs-directory|vcs\.js/);
  });

  it('searches as its form asks, where empty choices mean all', async () => {
    await app.request('/directory?q=lunch&category=&ward=bow-east');
    assert.deepEqual(searched(), {
      q: 'lunch',
      category: [],
      ward: ['bow-east'],
      page: 1,
      per_page: 20,
    });
  });

  it('leaves out what is not valid', async () => {
    await app.request('/directory?q=+&category=nothing&ward=nowhere&page=-1');
    assert.deepEqual(searched(), { category: [], ward: [], page: 1, per_page: 20 });
    await app.request(`/directory?q=${'a'.repeat(300)}`);
    assert.equal(searched().q, 'a'.repeat(200));
    await app.request('/directory?q=lunch%00club');
    assert.equal(searched().q, 'lunch club');
  });

  it('links to the pages before and after, with the same search', async () => {
    const many = await openSample();
    await many.grow(61);
    const text = await (
      await (await createApp({ catalogue: many.catalogue })).request('/directory?q=lunch&page=3')
    ).text();
    assert.match(text, /rel="prev" href="\/directory\?q=lunch&amp;page=2"/);
    assert.match(text, /rel="next" href="\/directory\?q=lunch&amp;page=4"/);
    assert.match(text, /Page 3 of 4/);
    assert.doesNotMatch(text, /There is no page/);
  });

  it('escapes what was searched for', async () => {
    const text = await (await app.request('/directory?q=%22%3E%3Cscript%3Ealert(1)')).text();
    assert.doesNotMatch(text, /<script>alert/);
  });
});

describe('what GET /directory does not know', () => {
  const read = async (address: string) => (await app.request(address)).text();

  it('is a ward: says so, names the nearest, and shows all areas', async () => {
    const text = await read('/directory?ward=bow-eats&q=lunch');
    assert.match(text, /We do not know an area called “bow-eats”\./);
    assert.match(text, /<a href="\/directory\?q=lunch&amp;ward=bow-east">Bow East<\/a>/);
    assert.deepEqual(searched().ward, []);
    assert.doesNotMatch(text, /<vcs-directory/);
  });

  it('is a ward that is like none, or a kind of help', async () => {
    const ward = await read('/directory?ward=qqqqqqqqqq');
    assert.match(ward, /We do not know an area called “qqqqqqqqqq”\./);
    assert.doesNotMatch(ward, /Did you mean/);
    const category = await read('/directory?category=foods');
    assert.match(
      category,
      /We do not know a kind of help called “foods”\.[^]*<a href="\/directory\?category=food">Food/,
    );
    const script = await read('/directory?ward=%3Cscript%3Ealert(1)%3C/script%3E');
    assert.doesNotMatch(script, /<script>alert/);
  });

  it('is a page: says so and leads to the first', async () => {
    const text = await read('/directory?q=lunch&page=99');
    assert.match(text, /There is no page 99\./);
    assert.match(text, /<a href="\/directory\?q=lunch">Go to page 1<\/a>/);
    assert.doesNotMatch(text, /page=98/);
    for (const page of ['-1', '0', '99999', 'two']) {
      const other = await read(`/directory?page=${page}`);
      assert.ok(other.includes(`There is no page ${page}.`), page);
      assert.match(other, /<a href="\/directory">Go to page 1<\/a>/);
    }
  });

  it('is both at once', async () => {
    const text = await read('/directory?ward=nope&page=99');
    assert.match(text, /We do not know an area called “nope”/);
    assert.match(text, /There is no page 99\./);
  });

  it('is nothing where all is known, or left empty', async () => {
    for (const address of ['/directory', '/directory?ward=&category=&q=&page=', '/directory?ward=bow-east&page=1']) {
      const text = await read(address);
      assert.doesNotMatch(text, /We do not know|There is no page/, address);
      assert.match(text, /<vcs-directory/, address);
    }
  });

  it('is what was looked for: says what was looked for and leads to everything', async () => {
    const own = await openSample();
    await own.clear();
    const text = await (await (await createApp({ catalogue: own.catalogue })).request('/directory?q=!!!')).text();
    assert.match(text, /No services match “!!!”\./);
    assert.match(text, /<a href="\/directory">Show all services<\/a>/);
    assert.doesNotMatch(text, /There is no page/);
  });
});

describe('a service in GET /directory', () => {
  const shown = async (facts: Facts) => {
    const own = await openSample(facts);
    const text = await (await (await createApp({ catalogue: own.catalogue })).request('/directory')).text();
    return /<ol[^>]*>([^]*)<\/ol>/.exec(text)![1]!;
  };

  for (const [status, words] of [
    ['inactive', 'Not running at present'],
    ['temporarily-closed', 'Closed for now'],
    ['defunct', 'Closed for good'],
  ] as const) {
    it(`says "${words}" of one that is ${status}, and no hours`, async () => {
      const text = await shown({ status, openingHours: [{ days: ['monday'], opens: '10:00', closes: '14:00' }] });
      assert.ok(text.includes(words));
      assert.ok(!text.includes('Monday'));
    });
  }

  it('says when, where, at what cost, how to get in touch and how old that is', async () => {
    const text = await shown({
      openingHours: [{ days: ['monday', 'tuesday', 'wednesday', 'saturday'], opens: '09:30', closes: '12:00' }],
      locations: [
        {
          id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a03',
          slug: 'river-hall',
          name: 'River Hall',
          address: { lines: ['1 River Row'], city: 'London', postcode: 'E3 4PX' },
        },
      ],
      cost: {
        options: [
          { name: 'Members', amount: 2 },
          { name: 'Others', amount: 3.5 },
        ],
      },
      contact: { phones: [{ number: '020 7946 0102' }], email: 'lunch@example.org' },
      assured: { date: '2020-11' },
    });
    assert.ok(text.includes('Monday to Wednesday and Saturday, 9:30\u00A0am to midday'));
    assert.ok(text.includes('River Hall, E3\u00A04PX'));
    assert.ok(text.includes('From £2'));
    assert.ok(text.includes('Checked November 2020. Contact them before you go.'));
    assert.match(text, /<a href="tel:02079460102">Call 020 7946 0102<\/a>/);
    assert.match(text, /<a href="mailto:lunch@example\.org">/);
    assert.doesNotMatch(text, /Not running|Closed/);
  });

  it('names the language of its own text, not of ours', async () => {
    const text = await shown({
      lang: 'bn',
      name: 'দুপুরের খাবার',
      cost: { free: true, options: [] },
      contact: { phones: [{ number: '020 7946 0102' }] },
    });
    assert.match(text, /<a href="[^"]*" lang="bn" dir="auto">দুপুরের খাবার<\/a>/);
    assert.doesNotMatch(text, /<li lang/);
    assert.match(text, /<p><a href="tel:[^"]*">Call/);
    assert.match(text, /<li><bdi>Free<\/bdi><\/li>/);
  });
});

describe('GET /directory?embed=1', () => {
  it('may stand in a frame on any page, without header and footer, and nothing else may', async () => {
    const framed = await app.request('/directory?embed=1');
    assert.equal(framed.status, 200);
    assert.match(framed.headers.get('content-security-policy')!, /frame-ancestors \*(?:;|$)/);
    const text = await framed.text();
    assert.doesNotMatch(text, /<header|<footer|class="skip"/);
    assert.equal((text.match(/<h1[ >]/g) ?? []).length, 1);
    for (const address of [
      '/directory',
      '/directory?embed=0',
      '/?embed=1',
      '/reference/?embed=1',
      '/nowhere?embed=1',
    ]) {
      const response = await app.request(address, { headers: { Accept: 'text/html' } });
      assert.match(response.headers.get('content-security-policy')!, /frame-ancestors 'none'/, address);
    }
  });

  it('stays in the frame through its form and its links, and is found under its own address', async () => {
    const many = await openSample();
    await many.grow(60);
    const large = await createApp({ catalogue: many.catalogue });
    const text = await (await large.request('/directory?embed=1&q=lunch&page=3')).text();
    assert.match(text, /<input type="hidden" name="embed" value="1" \/>/);
    assert.match(text, /href="\/directory\?q=lunch&amp;page=2&amp;embed=1"/);
    assert.match(text, /<link rel="canonical" href="\/directory\?q=lunch&amp;page=3" \/>/);
    assert.doesNotMatch(await (await app.request('/directory')).text(), /name="embed"/);
  });

  it('says in the frame that the records cannot be read', async () => {
    const broken = await openSample();
    broken.failure = new Error('gone');
    const failing = await createApp({ catalogue: broken.catalogue, reportError: () => undefined });
    const response = await failing.request('/directory?embed=1', { headers: { Accept: 'text/html' } });
    assert.equal(response.status, 500);
    assert.match(response.headers.get('content-security-policy')!, /frame-ancestors \*/);
    assert.doesNotMatch(await response.text(), /<header/);
  });

  it('names the public address as its own where one is set', async () => {
    const published = await createApp({ catalogue, publicUrl: 'https://data.example.org' });
    const text = await (await published.request('/directory?utm_source=x&ward=bow-east')).text();
    assert.match(text, /<link rel="canonical" href="https:\/\/data\.example\.org\/directory\?ward=bow-east" \/>/);
  });
});
