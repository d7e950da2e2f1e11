import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createClient } from '@vcs/sdk';
import { createMockFetch } from '@vcs/sdk/testing';
import { readContent } from '../content/read-content.ts';
import type { Content } from '../content/content.ts';
import type { Files } from './assets.ts';
import { pageFiles, pictureFiles } from './site-files.ts';

const address = 'https://awards.example.org/2027/';
let content: Content;
let files: Files;
let pages: [string, string][];

const boroughs = { en: 'Larkshire', bn: 'লার্কশায়ার', so: 'Larkshire' };
const settings = { address, api: '', boroughs, day: '2026-11-22', preview: false };
const build = (day: string, api = '') => pageFiles(content, { ...settings, api, day });
const textOf = (path: string): string => String(files.get(path));

before(async () => {
  const client = createClient({ baseUrl: 'https://directory.example.org', fetch: createMockFetch() });
  content = await readContent(client, '2026-11-22');
  files = new Map([...(await pageFiles(content, settings)), ...(await pictureFiles(content, settings))]);
  pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, body]) => [path, String(body)]);
});

function expectLinksToHold(files: Files): void {
  for (const [path, body] of files) {
    if (!path.endsWith('.html')) continue;
    for (const [, link = ''] of String(body).matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^(?:[a-z]+:|#)/.test(link) || link.startsWith('/v1/') || link.startsWith('/feeds/')) continue;
      const target = new URL(link, new URL(path, address));
      if (!target.pathname.startsWith('/2027/')) continue;
      const name = target.pathname.slice('/2027/'.length);
      const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
      // The pictures are drawn apart from the pages.
      if (file.startsWith('pictures/') && !files.has('pictures/home.png')) continue;
      assert.ok(files.has(file), `${path} leads to ${link}, which is ${file}`);
      if (target.hash !== '')
        assert.ok(String(files.get(file)).includes(`id="${target.hash.slice(1)}"`), `${path}: ${link}`);
    }
  }
}

const linkedDataIn = (page: string): string =>
  /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(page)?.[1] ?? '';

describe('the files of the site', () => {
  it('lead to one another: every link and file of a page is there', () => {
    assert.ok(pages.length > 20);
    expectLinksToHold(files);
  });

  it('are all there in a borough that has announced a year and nothing else yet', async () => {
    const { year } = content.told.en;
    const bare = { ...year, awards: [], judging: undefined, event: undefined };
    const told = { year: bare, event: undefined, programme: [] };
    const sparse = await pageFiles(
      { ...content, years: [bare], told: { en: told, bn: told, so: told }, stories: [], roles: [], wards: [] },
      settings,
    );
    expectLinksToHold(sparse);
    for (const [path, body] of sparse) {
      if (path.endsWith('.html')) assert.doesNotMatch(String(body), /undefined|NaN|Infinity/, path);
    }
  });

  it('have each their own title, description, one heading of the first level, and a language', () => {
    const titles = new Map<string, string>();
    for (const [path, page] of pages) {
      assert.equal(page.match(/<h1[ >]/g)?.length, 1, path);
      const title = /<title>([^<]+)<\/title>/.exec(page)?.[1] ?? '';
      const [, lang] = /^(?:(bn|so)\/)?/.exec(path) ?? [];
      if (lang === undefined) {
        assert.equal(titles.get(title), undefined, `${path} and ${titles.get(title)} are both ${title}`);
        titles.set(title, path);
      }
      assert.match(page, /<meta\s+name="description"\s+content="[^"]{20,}"/, path);
      assert.ok(page.includes(`<html lang="${lang ?? 'en-GB'}">`), path);
    }
  });

  it('need no inline script or style, so that a strict policy holds', () => {
    for (const [path, page] of pages) {
      assert.doesNotMatch(page, / style=| on[a-z]+="|<style/, path);
      for (const [, attributes = ''] of page.matchAll(/<script([^>]*)>/g)) {
        assert.match(attributes, /src=|ld\+json/, path);
      }
    }
  });

  it('escape what comes from the API', async () => {
    const nasty = '</title><script>alert(1)</script> & “x”';
    const en = { ...content.told.en, year: { ...content.told.en.year, name: nasty } };
    const altered = await pageFiles({ ...content, told: { ...content.told, en } }, settings);
    for (const [path, body] of altered) {
      if (path.endsWith('.html')) assert.doesNotMatch(String(body), /<script>alert/, path);
    }
  });

  it('tell search engines of every page in every language, and of the event and its programme', () => {
    const locations = [...textOf('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location);
    assert.ok(locations.includes(`${address}bn/programme/`));
    assert.ok(!locations.some((location) => location?.includes('404')));
    assert.equal(new Set(locations).size, locations.length);
    const event = JSON.parse(linkedDataIn(textOf('index.html'))) as Record<string, unknown>;
    assert.equal(event['@type'], 'Festival');
    assert.match(String(event['startDate']), /^\d{4}-\d\d-\d\dT\d\d:\d\d\+0[01]:00$/);
  });

  it('say where the showcase is not as planned, and stop counting the days', async () => {
    const { event } = content.told.en;
    assert.ok(event !== undefined);
    assert.match(textOf('index.html'), /data-countdown/);
    const en = { ...content.told.en, event: { ...event, status: 'postponed' as const } };
    const altered = await pageFiles({ ...content, told: { ...content.told, en } }, settings);
    for (const path of ['index.html', 'programme/index.html']) {
      assert.doesNotMatch(textOf(path), />Postponed</, path);
      assert.match(String(altered.get(path)), />Postponed</, path);
    }
    assert.doesNotMatch(String(altered.get('index.html')), /data-countdown/);
    assert.match(String(altered.get('index.html')), /schema\.org\/EventPostponed/);
  });

  it('say where the showcase has moved online: on the pages, with the way in, and to search engines', async () => {
    const { event } = content.told.en;
    assert.ok(event !== undefined);
    const [before, after] = await Promise.all([
      build('2026-11-22'),
      pageFiles(
        {
          ...content,
          told: {
            ...content.told,
            en: {
              ...content.told.en,
              event: {
                ...event,
                status: 'moved-online',
                statusNote: 'The hall is flooded.',
                online: 'https://example.org/join',
              },
            },
          },
        },
        settings,
      ),
    ]);
    const dataOf = (files: Files) => JSON.parse(linkedDataIn(String(files.get('index.html'))));
    assert.match(dataOf(before).eventAttendanceMode, /OfflineEventAttendanceMode$/);
    assert.equal(dataOf(before).location[0]['@type'], 'Place');
    const moved = dataOf(after);
    assert.match(moved.eventStatus, /EventMovedOnline$/);
    assert.match(moved.eventAttendanceMode, /\/OnlineEventAttendanceMode$/);
    assert.deepEqual(moved.location, [{ '@type': 'VirtualLocation', url: 'https://example.org/join' }]);
    assert.ok(
      moved.subEvent.every((part: { eventAttendanceMode: string }) => /\/Online/.test(part.eventAttendanceMode)),
    );
    const home = String(after.get('index.html'));
    assert.match(home, /<a href="https:\/\/example\.org\/join"\s*>Moved online<\/a/);
    assert.match(home, /The hall is flooded\./);
  });

  it('tell of the way to the hall and of what is to come only until it is over', async () => {
    const after = String((await build('2027-12-01')).get('index.html'));
    const shown = after.replace(/<template[\s\S]*?<\/template>/g, '');
    for (const words of ['From now to the day', 'Plan your journey']) {
      assert.ok(textOf('index.html').includes(words), words);
      assert.ok(!shown.includes(words), words);
    }
  });

  it('tell readers of Bengali and Somali which parts are in English, and nobody else', () => {
    for (const [language, notice] of [
      ['bn', 'এই অংশটি ইংরেজি ভাষায়।'],
      ['so', 'Qaybtani waa af Ingiriisi.'],
    ] as const) {
      for (const path of ['awards/', 'getting-there/']) {
        assert.ok(textOf(`${language}/${path}index.html`).includes(notice), `${language}/${path}`);
      }
    }
    for (const [path, page] of pages) {
      if (!/^(?:bn|so)\//.test(path)) assert.doesNotMatch(page, /in-another-language/, path);
    }
  });

  it('name the borough that the build is told', () => {
    for (const [path, page] of pages) {
      assert.doesNotMatch(
        page.replace(/<script type="application\/ld\+json">[^<]+/g, ''),
        /(?:sector|people|awards) (?:of|in) Tower Hamlets/,
        path,
      );
    }
    assert.match(textOf('index.html'), /community sector of Larkshire/);
    assert.match(textOf('bn/index.html'), /লার্কশায়ার-এর/);
  });

  it('lead to where a part of the programme is booked, in the language of its words', async () => {
    const client = createClient({ baseUrl: 'https://directory.example.org', fetch: createMockFetch() });
    const [some] = await client.events.list().toArray({ limit: 1 });
    assert.ok(some !== undefined);
    const booked = {
      ...some,
      lang: 'en',
      booking: { required: true, url: 'https://orchard-lock.example.org/book', note: 'Ask at the desk.' },
    };
    const bn = { ...content.told.bn, programme: [booked] };
    const altered = await pageFiles({ ...content, told: { ...content.told, bn } }, settings);
    assert.match(
      String(altered.get('bn/programme/index.html')),
      /<a href="https:\/\/orchard-lock\.example\.org\/book"\s*><span lang="en">Ask at the desk\.<\/span><\/a/,
    );
  });

  it('have a picture of 1200 by 630 for links to each page', () => {
    for (const name of ['home', 'programme', 'awards']) {
      const picture = Buffer.from(files.get(`pictures/${name}.png`) as Uint8Array);
      assert.equal(picture.subarray(1, 4).toString(), 'PNG');
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
    }
  });

  it('name the API where it is elsewhere', async () => {
    const elsewhere = await build('2026-11-22', 'https://data.example.org');
    assert.match(
      String(elsewhere.get('sector/index.html')),
      /data-elements="https:\/\/data\.example\.org\/v1\/vcs\.js"/,
    );
    assert.match(textOf('sector/index.html'), /data-elements="\/v1\/vcs\.js"/);
  });

  it('have the news as a feed, up to the day of the build', () => {
    const feed = textOf('news.atom');
    assert.match(feed, /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    const days = [...feed.matchAll(/<updated>(\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
    assert.ok(days.length > 1);
    for (const day of days) assert.ok(day <= '2026-11-22', day);
  });
});
