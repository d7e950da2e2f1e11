import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { exampleRecords, loadExamples } from '@vcs/catalogue/examples';
import { createApp } from '../../app.ts';

const now = new Date('2026-11-20T12:00:00Z');
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '');
const values = (calendar: string, name: string) =>
  [...unfolded(calendar).matchAll(new RegExp(`^${name}(?:;[^:\r\n]*)?:(.*)\r$`, 'gm'))].map(([, value = '']) => value);
const eventNamed = (slug: string) => exampleRecords.events.find((event) => event.slug === slug)!;

describe('calendars', () => {
  let catalogue: Catalogue;
  let app: OpenAPIHono;
  before(async () => {
    catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => now });
    await loadExamples(catalogue);
    app = await createApp({
      catalogue,
      clock: () => now,
      publicUrl: 'https://data.example.org',
      reportError: () => undefined,
    });
  });
  after(() => catalogue.close());

  async function read(address: string) {
    const response = await app.request(address);
    assert.equal(response.status, 200, `${address}: ${await response.clone().text()}`);
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
    return { response, text: await response.text() };
  }

  async function refused(address: string, status: number) {
    const response = await app.request(address);
    assert.equal(response.status, status, address);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    return (await response.json()) as { detail: string; invalidParameters?: { name: string; nearest?: string }[] };
  }

  describe('/feeds/events.ics', () => {
    it('has every event once, and says where it is read again', async () => {
      const { response, text } = await read('/feeds/events.ics');
      const uids = values(text, 'UID').filter((uid) => !uid.endsWith('-consultation'));
      const masters = unfolded(text)
        .split('BEGIN:VEVENT')
        .slice(1)
        .filter((event) => !event.includes('\r\nRECURRENCE-ID'));
      assert.equal(new Set(uids).size, exampleRecords.events.length);
      assert.equal(
        masters.filter((event) => !event.includes('-consultation\r\n')).length,
        exampleRecords.events.length,
      );
      assert.deepEqual(values(text, 'SOURCE'), ['https://data.example.org/feeds/events.ics']);
      assert.deepEqual(values(text, 'NAME'), ['What’s on in Tower Hamlets']);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('content-disposition'), null);
      assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=60/);
    });

    it('takes the filters of the list, and names itself after them', async () => {
      const { text } = await read('/feeds/events.ics?category=food&ward=bow-east&free=true');
      const all = (await read('/feeds/events.ics')).text;
      assert.deepEqual(values(text, 'NAME'), ['What’s on: Food\\, Free\\, Bow East']);
      assert.ok(values(text, 'UID').length > 0 && values(text, 'UID').length < values(all, 'UID').length);
      assert.deepEqual(values(text, 'SOURCE'), [
        'https://data.example.org/feeds/events.ics?category=food&free=true&ward=bow-east',
      ]);
      const near = await read('/feeds/events.ics?near=E3+4PX&radius=15&kind=activity&kind=forum&online=false');
      assert.ok(values(near.text, 'UID').length > 0);
      for (const uid of values(near.text, 'UID')) assert.ok(values(all, 'UID').includes(uid), uid);
    });

    it('is the same calendar in whatever order the filters come', async () => {
      const [one, other] = await Promise.all(
        ['category=food&ward=bow-east', 'ward=bow-east&category=food'].map((query) =>
          read(`/feeds/events.ics?${query}`),
        ),
      );
      assert.equal(one!.text, other!.text);
      assert.equal(one!.response.headers.get('etag'), other!.response.headers.get('etag'));
    });

    it('refuses what it does not know, and says what was meant', async () => {
      for (const [query, name, nearest] of [
        ['catgory=food', 'catgory', 'category'],
        ['ward=bow-est', 'ward', 'bow-east'],
        ['page=2', 'page', undefined],
        ['free=maybe', 'free', undefined],
        ['from=2026-12-02&to=2026-12-01', 'to', undefined],
        ['radius=10', 'radius', undefined],
        ['near=ZE1+0AA', 'near', undefined],
      ] as const) {
        const { invalidParameters = [] } = await refused(`/feeds/events.ics?${query}`, 400);
        assert.equal(invalidParameters[0]?.name, name, query);
        if (nearest !== undefined) assert.equal(invalidParameters[0]?.nearest, nearest);
      }
    });

    it('is not sent again to those who have it, until a record changes', async () => {
      const { response } = await read('/feeds/events.ics?kind=forum');
      const etag = response.headers.get('etag')!;
      const ask = () => app.request('/feeds/events.ics?kind=forum', { headers: { 'If-None-Match': etag } });
      assert.equal((await ask()).status, 304);
      const forum = eventNamed('premises-forum');
      await catalogue.change(({ events }) =>
        events.put({ ...forum, status: 'cancelled', statusNote: 'The hall flooded.' }).then(() => undefined),
      );
      const again = await ask();
      assert.equal(again.status, 200);
      const text = unfolded(await again.text());
      assert.match(text, /SUMMARY:Cancelled: Premises forum\r\nDESCRIPTION:The hall flooded\./);
      await catalogue.change(({ events }) => events.put(forum).then(() => undefined));
    });

    it('tells what is translated in the language asked for', async () => {
      const forum = eventNamed('premises-forum');
      const name = { text: 'প্রাঙ্গণ ফোরাম', revision: '0123456789ab', machine: false };
      await catalogue.change(({ events }) =>
        events.put({ ...forum, translations: { bn: { name } } }).then(() => undefined),
      );
      for (const address of ['/feeds/events.ics', '/feeds/events/premises-forum.ics']) {
        assert.match(unfolded((await read(`${address}?lang=bn`)).text), /\nSUMMARY;LANGUAGE=bn:প্রাঙ্গণ ফোরাম\r/);
        assert.match(unfolded((await read(address)).text), /\nSUMMARY:Premises forum\r/);
      }
    });
  });

  describe('one event', () => {
    it('is a file with the name of the event, by id or by slug', async () => {
      const { id, slug, name } = eventNamed('relaxed-cinema-monthly');
      const bySlug = await read(`/feeds/events/${slug}.ics`);
      assert.equal(bySlug.response.headers.get('content-disposition'), `attachment; filename="${slug}.ics"`);
      assert.deepEqual(new Set(values(bySlug.text, 'UID')), new Set([id]));
      assert.deepEqual(values(bySlug.text, 'NAME'), [name]);
      assert.equal((await read(`/feeds/events/${id}.ics`)).text, bySlug.text);
      assert.deepEqual(values(bySlug.text, 'RRULE').slice(2), ['FREQ=MONTHLY;BYDAY=-1SA;COUNT=7']);
      assert.deepEqual(values(bySlug.text, 'SOURCE'), []);
      assert.ok(values(bySlug.text, 'CREATED').length > 0);
    });

    it('has the days on which a consultation takes answers', async () => {
      const { text } = await read('/feeds/events/consultation-volunteering-plan.ics');
      assert.deepEqual(values(text, 'DTSTART').slice(-1), ['20261116']);
      assert.deepEqual(values(text, 'DTEND').slice(-1), ['20270227']);
    });

    it('is not there where there is none', async () => {
      for (const name of ['nobody.ics', '%00.ics', '..%2f.ics', '.ics']) await refused(`/feeds/events/${name}`, 404);
      await refused('/feeds/events/relaxed-cinema-monthly', 404);
      await refused('/feeds/events/relaxed-cinema-monthly.ics?page=1', 400);
    });
  });

  describe('one occurrence', () => {
    it('is the date that was looked at, as it is now', async () => {
      const slug = 'relaxed-cinema-monthly';
      const { response, text } = await read(`/feeds/events/${slug}/2027-04-24T15:00.ics`);
      assert.equal(response.headers.get('content-disposition'), `attachment; filename="${slug}-2027-04-24T1500.ics"`);
      assert.deepEqual(values(text, 'DTSTART').slice(2), ['20270424T150000']);
      assert.deepEqual(values(text, 'RRULE').slice(2), []);
      const moved = await read(`/feeds/events/${slug}/2026-12-26T15:00.ics`);
      assert.deepEqual(values(moved.text, 'DTSTART').slice(2), ['20261219T150000']);
      const cancelled = await read(`/feeds/events/${slug}/2027-03-27T15%3A00.ics`);
      assert.deepEqual(values(cancelled.text, 'STATUS'), ['CANCELLED']);
    });

    it('is not there where the event does not happen', async () => {
      for (const start of ['2026-11-29T15:00', '2026-12-19T15:00', '2026-11-28', 'tomorrow', '2027-06-26T15:00']) {
        const { detail } = await refused(`/feeds/events/relaxed-cinema-monthly/${start}.ics`, 404);
        assert.match(detail, /no occurrence/);
      }
      await refused('/feeds/events/nobody/2026-11-28T15:00.ics', 404);
    });
  });

  it('answer HEAD like GET, other methods with what is allowed', async () => {
    for (const address of [
      '/feeds/events.ics',
      '/feeds/events/premises-forum.ics',
      '/feeds/events/premises-forum/2026-12-10T10:00.ics',
    ]) {
      const [get, head] = [await app.request(address), await app.request(address, { method: 'HEAD' })];
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      for (const name of ['etag', 'content-type', 'content-length', 'content-disposition']) {
        assert.equal(head.headers.get(name), get.headers.get(name), `${address} ${name}`);
      }
      const post = await app.request(address, { method: 'POST' });
      assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
    }
  });
});
