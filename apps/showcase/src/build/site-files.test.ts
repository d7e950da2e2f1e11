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

const build = (day: string, api = '') => pageFiles(content, { address, api, day, preview: false });
const textOf = (path: string): string => String(files.get(path));

before(async () => {
  const client = createClient({ baseUrl: 'https://directory.example.org', fetch: createMockFetch() });
  content = await readContent(client, '2026-11-22');
  const settings = { address, api: '', day: '2026-11-22', preview: false };
  files = new Map([...(await pageFiles(content, settings)), ...(await pictureFiles(content, settings))]);
  pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, body]) => [path, String(body)]);
});

describe('the files of the site', () => {
  it('lead to one another: every link and file of a page is there', () => {
    assert.ok(pages.length > 20);
    for (const [path, page] of pages) {
      for (const [, link = ''] of page.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^(?:[a-z]+:|#)/.test(link) || link.startsWith('/v1/') || link.startsWith('/feeds/')) continue;
        const target = new URL(link, new URL(path, address));
        if (!target.pathname.startsWith('/2027/')) continue;
        const name = target.pathname.slice('/2027/'.length);
        const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
        assert.ok(files.has(file), `${path} leads to ${link}, which is ${file}`);
        if (target.hash !== '') assert.ok(textOf(file).includes(`id="${target.hash.slice(1)}"`), `${path}: ${link}`);
      }
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
    const altered = await pageFiles(
      { ...content, told: { ...content.told, en } },
      { address, api: '', day: '2026-11-22', preview: false },
    );
    for (const [path, body] of altered) {
      if (path.endsWith('.html')) assert.doesNotMatch(String(body), /<script>alert/, path);
    }
  });

  it('tell search engines of every page in every language, and of the event and its programme', () => {
    const locations = [...textOf('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location);
    assert.ok(locations.includes(`${address}bn/programme/`));
    assert.ok(!locations.some((location) => location?.includes('404')));
    assert.equal(new Set(locations).size, locations.length);
    const [, data = ''] = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(textOf('index.html')) ?? [];
    const event = JSON.parse(data) as Record<string, unknown>;
    assert.equal(event['@type'], 'Festival');
    assert.match(String(event['startDate']), /^\d{4}-\d\d-\d\dT\d\d:\d\d\+0[01]:00$/);
  });

  it('say where the showcase is not as planned, and stop counting the days', async () => {
    const { event } = content.told.en;
    assert.ok(event !== undefined);
    assert.match(textOf('index.html'), /data-countdown/);
    const en = { ...content.told.en, event: { ...event, status: 'postponed' as const } };
    const settings = { address, api: '', day: '2026-11-22', preview: false };
    const altered = await pageFiles({ ...content, told: { ...content.told, en } }, settings);
    for (const path of ['index.html', 'programme/index.html']) {
      assert.doesNotMatch(textOf(path), />Postponed</, path);
      assert.match(String(altered.get(path)), />Postponed</, path);
    }
    assert.doesNotMatch(String(altered.get('index.html')), /data-countdown/);
    assert.match(String(altered.get('index.html')), /schema\.org\/EventPostponed/);
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
    const settings = { address, api: '', day: '2026-11-22', preview: false };
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
    assert.match(String(elsewhere.get('programme/index.html')), /src="https:\/\/data\.example\.org\/v1\/vcs\.js"/);
    assert.match(textOf('programme/index.html'), /src="\/v1\/vcs\.js"/);
  });

  it('have the news as a feed, up to the day of the build', () => {
    const feed = textOf('news.atom');
    assert.match(feed, /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    const days = [...feed.matchAll(/<updated>(\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
    assert.ok(days.length > 1);
    for (const day of days) assert.ok(day <= '2026-11-22', day);
  });
});
