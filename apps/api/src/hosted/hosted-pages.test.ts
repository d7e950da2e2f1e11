import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { emergencyNotice } from '@vcs/schema';
import fc from 'fast-check';
import { createApp } from '../app.ts';
import { oddAddress } from '../testing/odd-addresses.ts';
import { readProblem } from '../testing/request.ts';
import { openExamples, openSample } from '../testing/sample.ts';
import { hostedLists } from './hosted-lists.ts';
import { contrast, readableOn, textOn } from './readable-colour.ts';

const sample = await openSample();
const { catalogue } = sample;
const clock = () => new Date('2026-11-20T12:00:00Z');
const app = await createApp({ catalogue, clock });
const examples = await createApp({ catalogue: (await openExamples()).catalogue, clock });

async function read(address: string, from = app): Promise<string> {
  const response = await from.request(address);
  assert.equal(response.status, 200, address);
  return response.text();
}

/** What a browser shows of an element before any script: its template, without Lit's marks. */
function shadowOf(text: string): string {
  const template = /<template shadowrootmode="open"\s*>([^]*?)<\/template\s*>/.exec(text)![1]!;
  return template.replaceAll(/<style>[^]*?<\/style>|<!--.*?-->/g, '').replaceAll(/\s+/g, ' ');
}

function plainText(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the page of each list', () => {
  for (const { path, list, tag } of hostedLists) {
    it(`${path} shows its first records and everything to narrow them down, without a script`, async () => {
      const text = await read(path, examples);
      const shadow = shadowOf(text);
      assert.equal((shadow.match(/<li[^>]*class="card/g) ?? []).length, 20);
      assert.match(shadow, new RegExp(`<a href="/${list}/[\\w-]+"`));
      assert.match(shadow, new RegExp(`<form[^>]* action="${path}"`));
      assert.match(shadow, new RegExp(`<a[^>]*href="${path}\\?page=2"`));
      assert.match(shadow, /<input type="checkbox" form="search" name="[\w-]+" value=/);
      assert.doesNotMatch(shadow, /(?:checked|selected)=|undefined|\[object/);
      assert.match(text, new RegExp(`<${tag} [^>]*defer-hydration`));
      const data = new RegExp(`<script type="application/json" id="${tag}-opening">([^]*?)</script>`).exec(text)![1]!;
      const { answer } = JSON.parse(data) as { answer: { page: { items: object[] } } };
      assert.equal(answer.page.items.length, 20);
    });

    it(`${path} leads to pages of its records, each with a heading, facts and data for programs`, async () => {
      const address = new RegExp(`<a href="(/${list}/[\\w-]+)"`).exec(shadowOf(await read(path, examples)))![1]!;
      const text = await read(address, examples);
      const shadow = shadowOf(text);
      assert.match(shadow, /<h1[^>]*part="detail-heading"/);
      assert.match(shadow, /<dl[^>]*part="groups"[^>]*>.*<dt>/);
      assert.match(shadow, new RegExp(`<a[^>]*href="${path}"[^>]*part="back"|part="back"[^>]*href="${path}"`));
      const data = /<script type="application\/ld\+json">\s*([^]*?)\s*<\/script>/.exec(text)![1]!;
      assert.match(data, /"@context"/);
      assert.ok(JSON.parse(data));
    });
  }

  it('/directory shows organisations too, by a link, with filters of their own', async () => {
    const services = shadowOf(await read('/directory?q=neighbours', examples));
    assert.match(services, /<a href="\/directory\?list=organisations&(?:amp;)?q=neighbours"[^>]*part="list-choice"/);
    const text = await read('/directory?list=organisations&led-by=women&view=map&near=E3', examples);
    const shadow = shadowOf(text);
    assert.match(shadow, /<a href="\/organisations\/[\w-]+"/);
    // The place is kept for services, and said so.
    assert.match(shadow, /<a href="\/directory\?near=E3&(?:amp;)?sort=distance"[^>]*part="list-choice"/);
    assert.match(plainText(shadow), /Kept for services: Near E3\./);
    assert.match(shadow, /<input type="hidden"[^>]*name="near" value="E3"/);
    assert.match(shadow, /name="led-by" value="women" checked/);
    assert.match(shadow, /<input type="hidden"[^>]*name="list" value="organisations"/);
    assert.match(text, /<title>Organisations - /);
    assert.match(text, /"url":"http:\/\/localhost\/organisations\/[\w-]+"/);
    assert.match(
      text,
      /rel="canonical" href="http:\/\/localhost\/directory\?led-by=women&amp;list=organisations&amp;near=E3"/,
    );
    assert.match(await read('/directory?list=organisations&lang=bn', examples), /<title>সংগঠন - /);
    assert.doesNotMatch(await read('/events?list=organisations', examples), /list=organisations|<title>Org/);
  });

  it('shows the month as a table where it is asked for', async () => {
    const shadow = shadowOf(await read('/events?month=2026-12', examples));
    assert.match(shadow, /<table/);
    assert.match(plainText(shadow), /December 2026/);
    // Each day leads to its list, and can be come by: without a script no arrow key leads there.
    assert.equal((shadow.match(/<a[^>]*data-day="2026-12-/g) ?? []).length, 31);
    assert.match(shadow, /<a[^>]* href="\/events\?from=2026-12-18&(?:amp;)?to=2026-12-18"/);
    assert.doesNotMatch(shadow, /<button[^>]*data-day|data-day[^>]*tabindex|role="grid"/);
  });

  it('shows the list where no such month or day can be shown', async () => {
    for (const asked of ['month=abc', 'month=2026-13', 'month=0000-01', 'month=9999-12']) {
      assert.doesNotMatch(shadowOf(await read(`/events?${asked}`, examples)), /<table/, asked);
    }
  });
});

describe('an emergency', () => {
  it('is told at the top of every page, without a script, in the language, the frame and the look of the page', async () => {
    const { catalogue: turned } = await openExamples();
    const flooded = await createApp({ catalogue: turned, clock });
    const quiet = await read('/directory', flooded);
    assert.doesNotMatch(quiet, /class="emergency"/);
    await turned.change(async ({ emergencyNotices, services }) => {
      const first = await services.findBySlug('tuesday-lunch-club');
      await emergencyNotices.put(
        emergencyNotice.parse({
          id: '0e1b7a52-7f0e-4d43-8a53-6a3a1f2f1f10',
          slug: 'emergency',
          source: { name: 'Invented' },
          createdAt: '2026-11-20T09:00:00Z',
          updatedAt: '2026-11-20T09:00:00Z',
          active: true,
          messages: { en: { title: 'Flooding', text: 'Go up.' }, bn: { title: 'বন্যা', text: 'উপরে যান।' } },
          firstServiceIds: [first!.id],
        }),
      );
    });
    for (const path of [
      '/directory',
      '/events',
      '/services/tuesday-lunch-club',
      '/shortlist?services=tuesday-lunch-club',
    ]) {
      const text = await read(path, flooded);
      assert.match(text, /<h2 id="vcs-emergency" lang="en" dir="auto">Flooding<\/h2>/, path);
      assert.ok(text.indexOf('class="emergency"') < text.indexOf('class="languages"'), path);
    }
    const framed = await read('/p/wharfside-borough-council/events?lang=bn&embed=1', flooded);
    assert.match(framed, /<h2 id="vcs-emergency" lang="bn"[^>]*>বন্যা</);
    assert.match(framed, /href="\/p\/wharfside-borough-council\/services\/tuesday-lunch-club\?lang=bn&amp;embed=1"/);
  });
});

describe('a record in a frame', () => {
  it('leads only to what may stand there too, in its language', async () => {
    const shadow = shadowOf(await read('/services/tuesday-lunch-club?embed=1&lang=bn', examples));
    for (const page of [
      'organisations/evergreen-neighbours\\?',
      'suggest\\?kind=service&(?:amp;)?record=[\\w-]+&(?:amp;)?',
    ]) {
      assert.match(shadow, new RegExp(`${page}lang=bn&(?:amp;)?embed=1`), page);
    }
  });
});

describe('a link that leaves our pages', () => {
  const leaving = (text: string) =>
    [...text.matchAll(/<a\s[^>]*>/g)].map(([link]) => link).filter((link) => /href="[a-z]+:/.test(link));

  it('leaves the frame too: other sites may not be shown in it, and mail is not', async () => {
    for (const path of ['/services/tuesday-lunch-club', '/organisations/evergreen-neighbours', '/directory']) {
      const alone = leaving(await read(path, examples));
      assert.ok(alone.length > 0, path);
      for (const link of alone) assert.doesNotMatch(link, /target=/);
      const framed = leaving(await read(`${path}?embed=1`, examples));
      assert.equal(framed.length, alone.length);
      for (const link of framed) assert.match(link, /target="_top"/);
    }
    assert.doesNotMatch(await read('/services/tuesday-lunch-club?embed=1', examples), /target="_top"[^>]*href="\//);
  });
});

describe('what is searched for', () => {
  it('comes from the address: words, filters, place, order and page', async () => {
    const shadow = shadowOf(await read('/directory?q=lunch&category=food&near=E3+4PX&sort=distance', examples));
    assert.match(shadow, /<input id="words"[^>]* value="lunch"/);
    assert.match(shadow, /name="category" value="food" checked/);
    assert.match(shadow, /value="E3 4PX"/);
    assert.match(plainText(shadow), /\d+ minutes?’ walk/);
  });

  it('keeps to what it knows: parameters of others change nothing', async () => {
    assert.equal(await read('/directory?utm_source=newsletter&fbclid=1&q='), await read('/directory'));
  });

  it('says what it does not know, and what was most likely meant', async () => {
    const text = await read('/directory?ward=bow-eats&q=lunch');
    assert.match(plainText(text), /We do not know “bow-eats”\./);
    assert.match(text, /<a href="\/directory\?q=lunch&amp;ward=bow-east">Did you mean “bow-east”\?<\/a>/);
    assert.match(shadowOf(text), /tuesday-lunch-club/);
    assert.doesNotMatch(await read('/directory?ward=%3Cscript%3Ealert(1)%3C/script%3E'), /<script>alert/);
  });

  it('says at the field that it does not know a place', async () => {
    const shadow = shadowOf(await read('/directory?near=nowhere+at+all'));
    assert.match(shadow, /aria-invalid="true"/);
    assert.match(shadow, /tuesday-lunch-club/);
  });

  it('says that there is no such page, and leads to the first', async () => {
    for (const page of ['99', '-1', 'two']) {
      const text = await read(`/directory?page=${page}&q=lunch`);
      assert.ok(plainText(text).includes(`There is no page ${page}.`), page);
      assert.match(text, /<a href="\/directory\?q=lunch">Go to page 1<\/a>/);
    }
    assert.doesNotMatch(await read('/directory?page=1'), /There is no page/);
  });

  it('says that nothing was found, and leads to everything', async () => {
    const shadow = shadowOf(await read('/directory?q=zzzzqqqq'));
    assert.match(plainText(shadow), /“zzzzqqqq”/);
    assert.match(shadow, /<a[^>]*href="\/directory(?:\?q=)?"/);
  });

  it('is escaped wherever it stands', async () => {
    const text = await read('/directory?q=%22%3E%3C/script%3E%3Cscript%3Ealert(1)');
    assert.doesNotMatch(text, /<script>alert/);
  });
});

describe('whatever the address of a page says', () => {
  /** Addresses that were answered with an error of ours once. */
  const once = ['/events?to=9999-12-31', '/events?from=9999-12-31'];

  it('there is a page with a heading', async () => {
    await fc.assert(
      fc.asyncProperty(oddAddress, async (asked) => {
        const response = await examples.request(`http://localhost${asked}`, { headers: { Accept: 'text/html' } });
        const text = await response.text();
        assert.ok([200, 308, 400, 404].includes(response.status), String(response.status));
        if (response.status === 308) return;
        assert.match(response.headers.get('content-type')!, /^text\/html/);
        assert.match(text, /<html lang="(?:en-GB|bn|so|ar)"/);
        assert.match(text, /<h1[\s>]/);
        assert.doesNotMatch(text, /<script>|\[object|Invalid Date/);
      }),
      { numRuns: 150, examples: once.map((asked) => [asked]) },
    );
  });
});

describe('a record on a page of its own', () => {
  it('can say nothing that ends the data or the markup', async () => {
    const own = await openSample({ description: '</script></template><script>alert(1)</script> checked="true"' });
    const text = await read('/services/tuesday-lunch-club', await createApp({ catalogue: own.catalogue }));
    assert.doesNotMatch(text, /<script>alert|<\/template><script>/);
    assert.match(plainText(shadowOf(text)), /&lt;\/script&gt;/);
  });

  it('has one address for search engines, by whichever name it was asked for', async () => {
    const published = await createApp({ catalogue, publicUrl: 'https://data.example.org' });
    for (const name of [
      'tuesday-lunch-club',
      '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a02',
      'tuesday-lunch-club?utm_source=x&embed=1',
    ]) {
      const text = await read(`/services/${name}`, published);
      assert.ok(text.includes('<link rel="canonical" href="https://data.example.org/services/tuesday-lunch-club" />'));
      assert.match(text, /<meta property="og:title" content="Tuesday lunch club, Riverside Neighbours" \/>/);
      assert.match(text, /<meta name="description" content="Hot lunch and company, no booking\." \/>/);
    }
  });

  it('is kept by shared caches only where the address is configured: else anybody writes it into a request', async () => {
    const published = await createApp({ catalogue, publicUrl: 'https://data.example.org' });
    const forged = { headers: { Host: 'evil.example.org' } };
    for (const path of ['/directory', '/services/tuesday-lunch-club', '/organisations/riverside-neighbours']) {
      const open = await app.request(path);
      assert.match(open.headers.get('cache-control')!, /^private/, path);
      const configured = await published.request(`https://evil.example.org${path}`, forged);
      assert.match(configured.headers.get('cache-control')!, /^public/, path);
      assert.doesNotMatch(await configured.text(), /evil/, path);
    }
  });

  it('is a page that says so where there is no such record', async () => {
    for (const { list } of hostedLists) {
      const missing = await app.request(`/${list}/monday-club`, { headers: { Accept: 'text/html' } });
      assert.equal(missing.status, 404);
      assert.match(missing.headers.get('content-type')!, /^text\/html/);
    }
    for (const name of ['%00', 'a%2Fb', '..%2f..', 'a'.repeat(500)]) {
      await readProblem(await app.request(`/services/${name}`), 404, 'record-not-found');
    }
  });
});

describe('what stands around', () => {
  it('is found with a slash at the end too', async () => {
    for (const [asked, there] of [
      ['/directory/?q=lunch&lang=bn', '/directory?q=lunch&lang=bn'],
      ['/p/wharfside-borough-council/events/', '/p/wharfside-borough-council/events'],
      ['/services/tuesday-lunch-club/', '/services/tuesday-lunch-club'],
      ['/shortlist//', '/shortlist'],
      ['/nominate/', '/nominate'],
      ['/p/%00/events/', '/p/%00/events'],
      ['/services/%C3%A9%0A/', '/services/%C3%A9%0A'],
      ['/add-to-your-site/preview/', '/add-to-your-site/preview'],
    ] as const) {
      const response = await app.request(asked);
      assert.equal(response.status, 308, asked);
      assert.equal(response.headers.get('location'), there);
    }
    for (const nowhere of ['//evil.example.org/directory/', '/nowhere/', '/v1/services/']) {
      assert.equal((await app.request(`http://localhost${nowhere}`)).status, 404, nowhere);
    }
  });

  it('tells search engines of each language, and which is for everybody else', async () => {
    const text = await read('/directory?category=food&lang=bn');
    const there = [...text.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="http:\/\/localhost([^"]+)" \/>/g)];
    assert.deepEqual(
      there.map(([, language, address]) => [language, address]),
      [
        ['en', '/directory?category=food'],
        ['bn', '/directory?category=food&amp;lang=bn'],
        ['so', '/directory?category=food&amp;lang=so'],
        ['ar', '/directory?category=food&amp;lang=ar'],
        ['x-default', '/directory?category=food'],
      ],
    );
  });

  it('runs nothing inline, and allows the one style sheet in the page by its hash', async () => {
    for (const address of ['/directory', '/services/tuesday-lunch-club', '/events']) {
      const response = await app.request(address);
      const policy = response.headers.get('content-security-policy')!;
      const text = await response.text();
      const styles = [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style!);
      assert.equal(styles.length, 1);
      const hash = createHash('sha256').update(styles[0]!).digest('base64');
      assert.ok(policy.includes(`style-src 'self' 'sha256-${hash}'`), address);
      assert.doesNotMatch(policy, /unsafe/);
      assert.doesNotMatch(text.replaceAll(/<style>[^]*?<\/style>/g, ''), /\sstyle=|\son\w+="/);
      assert.doesNotMatch(text, /<script(?! type="application\/(?:ld\+)?json"| type="module" src="\/)/);
      const [, script] = /src="(\/assets\/hosted\/[^"]+)"/.exec(text)!;
      const [, element] = /id="element-script" rel="modulepreload" href="(\/hosted\/[^"]+)"/.exec(text)!;
      for (const file of [script!, element!]) assert.equal((await app.request(file)).status, 200);
    }
  });

  it('is in the language asked for, and offers the others', async () => {
    const text = await read('/directory?lang=bn&q=lunch');
    assert.match(text, /<html lang="bn" dir="ltr">/);
    assert.match(shadowOf(text), /<div class="root"[^>]* lang="bn"/);
    assert.match(text, /hreflang="ar"\s+href="\/directory\?q=lunch&amp;lang=ar"/);
    assert.match(shadowOf(text), /href="\/services\/tuesday-lunch-club\?lang=bn"/);
    assert.match(await read('/volunteer?lang=ar'), /<html lang="ar" dir="rtl">/);
    assert.match(await read('/volunteer?lang=xx'), /<html lang="en-GB" dir="ltr">/);
  });

  it('goes in a frame, where every link stays inside', async () => {
    const framed = await app.request('/directory?embed=1&q=lunch');
    assert.match(framed.headers.get('content-security-policy')!, /frame-ancestors \*/);
    const text = await framed.text();
    assert.doesNotMatch(text, /<header|<footer|class="skip"/);
    const links = [...shadowOf(text).matchAll(/href="(\/[^"]*)"/g)].map(([, address]) => address!);
    assert.ok(links.length > 0);
    for (const link of links) assert.match(link, /embed=1/);
    assert.match(shadowOf(text), /<input type="hidden"[^>]*name="embed"[^>]*value="1"/);
    const alone = await app.request('/directory');
    assert.match(alone.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
    assert.doesNotMatch(await alone.text(), /embed=1/);
  });

  it('looks like a partner under the address of the partner, and only its sites may frame it', async () => {
    const partner = await app.request('/p/nobody/directory');
    await readProblem(partner, 404, 'record-not-found');
    const address = '/p/wharfside-borough-council/directory?embed=1';
    const response = await examples.request(address);
    assert.equal(response.status, 200);
    const text = await response.text();
    assert.match(text, /href="\/p\/wharfside-borough-council\/look\.css"/);
    assert.match(shadowOf(text), /href="\/p\/wharfside-borough-council\/services\/[\w-]+\?embed=1"/);
    assert.match(text, /<link rel="canonical" href="http:\/\/localhost\/directory" \/>/);
    assert.match(response.headers.get('content-security-policy')!, /frame-ancestors https:\/\//);
    for (const other of ['organisations/evergreen-neighbours', 'shortlist']) {
      const beside = await examples.request(`/p/wharfside-borough-council/${other}?embed=1`);
      assert.match(beside.headers.get('content-security-policy')!, /frame-ancestors https:\/\//, other);
      assert.match(await beside.text(), /data-frame-origins="https:\/\//, other);
    }
    const look = await examples.request('/p/wharfside-borough-council/look.css');
    assert.match(look.headers.get('content-type')!, /^text\/css/);
  });

  it('has the colours and the typeface of the partner’s design system, and its own colour as far as it can be read', async () => {
    const council = await read('/p/wharfside-borough-council/look.css', examples);
    assert.match(council, /--accent: light-dark\(#\w{6}, #\w{6}\)/);
    assert.match(council, /--muted: light-dark\(#484949, /);
    assert.match(council, /--focus-light: #ffdd00/);
    assert.match(council, /font-family: arial/);
    const homes = await read('/p/wherry-homes/look.css', examples);
    assert.match(homes, /solid #7a2a55/);
    assert.doesNotMatch(homes, /font-family|--muted/);
    for (const sheet of [council, homes]) {
      const [, light, dark] = /--accent: light-dark\((#\w{6}), (#\w{6})\)/.exec(sheet)!;
      assert.ok(contrast(light!, '#ffffff') >= 4.5 && contrast(dark!, '#12181e') >= 4.5, sheet);
    }
    for (const colour of ['#ffdd00', '#ffffff', '#000000', '#808080']) {
      for (const surface of ['#ffffff', '#f3f5f7', '#12181e', '#1a222a']) {
        assert.ok(contrast(readableOn(surface, colour), surface) >= 4.5, `${colour} on ${surface}`);
      }
      assert.ok(contrast(textOn(colour), colour) >= 4.5);
    }
    assert.equal(readableOn('#ffffff', '#7a2a55'), '#7a2a55');
  });

  it('opens each list with what the partner chose, as far as the list knows it', async () => {
    assert.match(
      await read('/p/wherry-homes/directory', examples),
      /<vcs-directory [^>]*ward="[^"]*mile-end[^"]*"[^>]*category="/,
    );
    const rooms = await read('/p/wherry-homes/premises', examples);
    assert.match(rooms, /<vcs-premises-finder [^>]*ward="[^"]*mile-end/);
    assert.doesNotMatch(rooms, /<vcs-premises-finder [^>]*category=/);
  });
});

describe('the page of an organisation', () => {
  it('tells who it is and leads to everything that it offers', async () => {
    const text = await read('/organisations/riverside-neighbours?lang=so');
    const shadow = shadowOf(text);
    assert.match(shadow, /<h1[^>]*>(?:<!--.*?-->)*<span[^>]*>(?:<!--.*?-->)*Riverside Neighbours/);
    assert.match(shadow, /<a href="tel:02079460101">/);
    assert.match(shadow, /<dt>(?:<!--.*?-->)*Adeegyo/);
    assert.match(shadow, /href="\/services\/tuesday-lunch-club\?lang=so"/);
    assert.match(shadow, /href="\/suggest\?kind=organisation&(?:amp;)?record=riverside-neighbours&(?:amp;)?lang=so"/);
    // Back leads to its own list.
    assert.match(shadow, /href="\/directory\?lang=so&(?:amp;)?list=organisations"[^>]*part="back"/);
    // The name of the site is in English whatever the page is in.
    assert.match(text, /<a class="site-name" href="\/" lang="en-GB"/);
    assert.match(text, /<script type="application\/ld\+json">/);
    assert.match(
      text,
      /<link rel="canonical" href="http:\/\/localhost\/organisations\/riverside-neighbours\?lang=so" \/>/,
    );
    assert.equal((await app.request('/organisations/nobody')).status, 404);
  });

  it('tells who leads it, whom it is run for and what it is, in the language of the page', async () => {
    const text = plainText(shadowOf(await read('/organisations/ternlight-womens-refuge?lang=ar', examples)));
    assert.match(text, /يقودها\s+النساء/);
    assert.match(text, /بحسب قولهم/);
    assert.match(text, /جمعية خيرية مسجلة/);
    assert.match(text, /السكن والتشرد/);
  });

  it('stays in the look of a partner', async () => {
    const shadow = shadowOf(
      await read('/p/wharfside-borough-council/organisations/evergreen-neighbours?embed=1', examples),
    );
    const pages = [...shadow.matchAll(/href="(\/[^"]*\/?(?:services|roles|events|premises)[/?][^"]*)"/g)].map(
      ([, page]) => page!,
    );
    assert.ok(pages.length > 0);
    for (const page of pages) assert.match(page, /^\/p\/wharfside-borough-council\/.*embed=1/);
  });
});

describe('a shortlist', () => {
  const address = '/shortlist?services=tuesday-lunch-club,monday-club&utm_source=x';

  it('is every record that its address names, to be read and printed without a script', async () => {
    const response = await app.request(address);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.match(response.headers.get('cache-control')!, /^private/);
    const text = await response.text();
    assert.match(text, /<meta name="robots" content="noindex" \/>/);
    assert.match(shadowOf(text), /<h2[^>]*>.*Tuesday lunch club.*<dl/);
    assert.doesNotMatch(shadowOf(text), /part="back"|<form/);
    assert.match(plainText(text), /1 is no longer in the directory\./);
    assert.doesNotMatch(text, /<script/);
  });

  it('has no button: nothing on the page would press it', async () => {
    const text = await read('/shortlist?services=tuesday-lunch-club', examples);
    assert.match(text, /part="referral"/);
    assert.doesNotMatch(text, /<button/);
  });

  it('has organisations too, with all their facts', async () => {
    const text = await read(
      '/shortlist?organisations=ternlight-womens-refuge,nobody&services=tuesday-lunch-club',
      examples,
    );
    assert.match(text, /href="\/organisations\/ternlight-womens-refuge"/);
    const shown = plainText(text);
    assert.match(shown, /Ternlight Women’s Refuge/);
    assert.match(shown, /Run for\s+Women/);
    assert.match(shown, /Tuesday lunch club/);
    assert.match(shown, /1 is no longer in the directory\./);
    assert.doesNotMatch(text, /<button|part="back"/);
    assert.match(text, /href="\/shortlist\?services=tuesday-lunch-club&amp;organisations=[^"]*&amp;lang=bn"/);
  });

  it('has an address that says nothing else', async () => {
    assert.match(
      await read(`${address}&lang=en`),
      /href="\/shortlist\?services=tuesday-lunch-club%2Cmonday-club&amp;lang=bn"/,
    );
    assert.match(plainText(await read('/shortlist')), /There is nothing in this shortlist\./);
    assert.equal((await app.request('/p/nobody/shortlist')).status, 404);
  });
});

describe('when something is missing', () => {
  const asBrowser = { headers: { Accept: 'text/html' } };

  it('says so in the language of the page, and leads on in it', async () => {
    for (const [address, language, heading] of [
      ['/services/nobody?lang=bn', 'bn', 'এই পাতাটি নেই'],
      ['/p/nobody/directory?lang=so', 'so', 'Boggan ma jiro'],
      ['/events/2020?lang=ar', 'ar', 'هذه الصفحة غير موجودة'],
    ] as const) {
      const response = await examples.request(address, asBrowser);
      assert.equal(response.status, 404, address);
      const text = await response.text();
      assert.match(text, new RegExp(`<html lang="${language}"`));
      assert.match(text, new RegExp(`<h1>${heading}</h1>`));
      assert.ok(text.includes(`href="/directory?lang=${language}"`), address);
    }
    assert.match(await (await examples.request('/services/nobody', asBrowser)).text(), /<html lang="en-GB"/);
  });

  it('says so in the look of the partner, in the frames that it allows', async () => {
    const address = '/p/wharfside-borough-council/services/nobody';
    const alone = await (await examples.request(address, asBrowser)).text();
    assert.match(alone, /class="site-name" href="\/p\/wharfside-borough-council\/directory"[^>]*>Wharfside/);
    assert.match(alone, /href="\/p\/wharfside-borough-council\/look\.css"/);
    const framed = await examples.request(`${address}?embed=1&lang=bn`, asBrowser);
    assert.match(framed.headers.get('content-security-policy')!, /frame-ancestors https:\/\//);
    const text = await framed.text();
    assert.match(text, /data-frame-origins="https:\/\//);
    assert.match(text, /href="\/p\/wharfside-borough-council\/directory\?lang=bn&amp;embed=1"/);
  });

  it('says that the records cannot be read', async () => {
    const broken = await openSample();
    broken.failure = new Error('gone');
    const failing = await createApp({ catalogue: broken.catalogue, reportError: () => undefined });
    const response = await failing.request('/directory?embed=1', { headers: { Accept: 'text/html' } });
    assert.equal(response.status, 500);
    assert.match(response.headers.get('content-security-policy')!, /frame-ancestors \*/);
    assert.doesNotMatch(await response.text(), /<header/);
  });

  it('says what to do where the files were not built', async () => {
    const bare = await createApp({ catalogue, embedFolder: join(tmpdir(), 'nothing-was-built-here') });
    const problem = await readProblem(await bare.request('/directory'), 503, 'not-built');
    assert.match(problem.detail!, /npx turbo build/);
  });
});
