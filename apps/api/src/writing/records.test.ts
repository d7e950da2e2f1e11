import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Service } from '@vcs/schema';
import { readProblem } from '../testing/request.ts';
import { chess, club, hall, sampleDesk, sampleService, supper } from './sample-desk.ts';
import type { Desk } from './sample-desk.ts';

const address = `/v1/records/service/${chess.id}`;

async function tagOf(desk: Desk, as: string, at = address): Promise<string> {
  return (await desk.send(at, { as })).headers.get('etag')!;
}

const newService = { name: 'Draughts', organisationId: hall.id, source: { name: 'Sample' } };

describe('GET /v1/records/{kind}/{idOrSlug}', () => {
  it('gives the whole record by id and by slug, drafts too, for nobody to keep', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const draft = sampleService('Secret plan', hall.id, { publication: 'draft' });
    await desk.catalogue.change(({ services }) => services.put(draft));
    for (const name of [draft.id, draft.slug]) {
      const response = await desk.send(`/v1/records/service/${name}`, { as });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(response.headers.get('etag')!, /^"[\w-]+"$/);
      const record = (await response.json()) as Service;
      assert.equal(record.publication, 'draft');
      assert.equal(record.id, draft.id);
    }
  });

  it('answers 304 to who has it', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const tag = await tagOf(desk, as);
    const response = await desk.send(address, { as, headers: { 'If-None-Match': tag } });
    assert.equal(response.status, 304);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('knows no other kinds, records or parameters', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const { detail } = await readProblem(await desk.send('/v1/records/servise/chess', { as }), 404, 'unknown-address');
    assert.match(detail!, /Did you mean service\?/);
    await readProblem(await desk.send('/v1/records/service/none', { as }), 404, 'record-not-found');
    await readProblem(await desk.send('/v1/records/service/%00', { as }), 404, 'record-not-found');
    await readProblem(await desk.send('/v1/records/location/chess', { as }), 404, 'record-not-found');
    await readProblem(await desk.send(`${address}?full=1`, { as }), 400, 'invalid-parameter');
  });
});

describe('POST /v1/records/{kind}', () => {
  it('creates a record with an id and a slug of our making', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const response = await desk.send('/v1/records/service', { method: 'POST', as, body: newService });
    assert.equal(response.status, 201);
    const record = (await response.json()) as Service;
    assert.equal(record.slug, 'draughts');
    assert.equal(record.createdAt, '2026-11-21T12:00:00.000Z');
    assert.equal(response.headers.get('location'), `/v1/records/service/${record.id}`);
    assert.equal(await tagOf(desk, as, response.headers.get('location')!), response.headers.get('etag'));
    assert.equal((await desk.catalogue.services.get('draughts'))?.name, 'Draughts');
  });

  it('gives an id that is free where a record that was renamed has the usual one', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const body = { ...newService, name: 'Chess', slug: 'chess' };
    const tag = await tagOf(desk, as);
    await desk.send(address, { method: 'PATCH', as, body: { slug: 'chess-club' }, headers: { 'If-Match': tag } });
    const response = await desk.send('/v1/records/service', { method: 'POST', as, body });
    assert.equal(response.status, 201);
    assert.notEqual(((await response.json()) as Service).id, chess.id);
  });

  it('names every field that is wrong by its pointer, with what would be right', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const body = {
      ...newService,
      name: '',
      status: 'actve',
      categories: ['food', 'advise'],
      contact: { phones: [{ number: 7 }], email: 'nobody' },
      organisationId: undefined,
    };
    const { invalidParameters } = await readProblem(
      await desk.send('/v1/records/service', { method: 'POST', as, body: { ...body, slug: 'x' } }),
      422,
      'invalid-record',
    );
    const byName = new Map(invalidParameters!.map((parameter) => [parameter.name, parameter]));
    assert.deepEqual([...byName.keys()].sort(), [
      '/categories/1',
      '/contact/email',
      '/contact/phones/0/number',
      '/name',
      '/organisationId',
      '/status',
    ]);
    assert.equal(byName.get('/status')!.nearest, 'active');
    assert.equal(byName.get('/categories/1')!.nearest, 'advice');
    assert.equal(byName.get('/name')!.expected, 'at least 1 character');
    assert.deepEqual(byName.get('/organisationId'), { name: '/organisationId', expected: 'a text', found: 'nothing' });
  });

  it('loses no field that it does not know without a word', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const body = { ...newService, descripton: 'Boards.', contact: { emial: 'a@example.org' } };
    const { invalidParameters } = await readProblem(
      await desk.send('/v1/records/service', { method: 'POST', as, body }),
      422,
      'invalid-record',
    );
    assert.deepEqual(
      invalidParameters!.map(({ name, nearest }) => [name, nearest]).sort(),
      [
        ['/contact/emial', 'email'],
        ['/descripton', 'description'],
      ].sort(),
    );
  });

  it('names fields that it does not know beside those that are wrong', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const body = {
      nam: 'Draughts',
      organisationId: hall.id,
      source: { name: 'Sample', link: 'https://example.org' },
      contact: { phones: [{ numbr: '020 7946 0100' }], emial: 'a@example.org' },
      translations: { bn: 3 },
    };
    const { invalidParameters } = await readProblem(
      await desk.send('/v1/records/service', { method: 'POST', as, body }),
      422,
      'invalid-record',
    );
    const unknown = invalidParameters!.filter(({ found }) => found === 'an unknown field');
    assert.deepEqual(
      unknown.map(({ name, nearest }) => [name, nearest]),
      [
        ['/nam', 'name'],
        ['/source/link', undefined],
        ['/contact/phones/0/numbr', 'number'],
        ['/contact/emial', 'email'],
      ],
    );
    assert.ok(invalidParameters!.some(({ name }) => name === '/name'));
    const names = invalidParameters!.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length, 'each once');
  });

  it('takes no id, no missing reference, no slug that is taken', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const post = (body: object) => desk.send('/v1/records/service', { method: 'POST', as, body });
    const own = await readProblem(await post({ ...newService, id: chess.id }), 422, 'invalid-record');
    assert.equal(own.invalidParameters?.[0]?.name, '/id');
    const locationIds = [chess.id];
    const missing = await readProblem(await post({ ...newService, locationIds }), 422, 'reference-not-found');
    assert.deepEqual(missing.invalidParameters, [
      {
        name: '/locationIds/0',
        expected: 'the id of a record of the kind location',
        found: `${chess.id}, which is none`,
      },
    ]);
    const taken = await readProblem(await post({ ...newService, slug: 'chess' }), 409, 'already-taken');
    assert.match(taken.detail!, /slug chess/);
    assert.equal((await desk.catalogue.services.search({})).total, 2);
  });

  it('names the first faults of very many, and looks for no more', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const post = (body: object) => desk.send('/v1/records/service', { method: 'POST', as, body });
    const fields = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`field${index}`, 1]));
    for (const body of [
      { ...newService, categories: Array(900).fill('foood') },
      { ...newService, ...fields },
    ]) {
      const { invalidParameters } = await readProblem(await post(body), 422, 'invalid-record');
      assert.equal(invalidParameters!.length, 50);
    }
  });

  for (const [what, sent, status, kind] of [
    ['no JSON', { body: '{"name":' }, 400, 'unreadable-body'],
    ['a list', { body: '[]' }, 400, 'unreadable-body'],
    ['nothing', { headers: { 'Content-Type': 'application/json' } }, 400, 'unreadable-body'],
    ['a NUL', { body: '{"name":"a\\u0000"}' }, 400, 'unreadable-body'],
    ['half a character', { body: '{"name":"\\ud800"}' }, 400, 'unreadable-body'],
    ['a prototype', { body: '{"__proto__":{"name":"a"}}' }, 400, 'unreadable-body'],
    ['a thousand levels', { body: '{"a":'.repeat(1000) + '1' + '}'.repeat(1000) }, 400, 'unreadable-body'],
    ['an endless list', { body: { ...newService, categories: Array(1001).fill('food') } }, 400, 'unreadable-body'],
    [
      'endless fields',
      { body: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`field${index}`, 1])) },
      400,
      'unreadable-body',
    ],
    ['more than 1 MB', { body: { name: 'x'.repeat(1024 * 1024) } }, 413, 'body-too-large'],
    [
      'a form',
      { body: 'a=b', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      415,
      'media-type-not-supported',
    ],
    ['no type', { body: '{}', headers: { 'Content-Type': '' } }, 415, 'media-type-not-supported'],
    ['gzip', { body: '{}', headers: { 'Content-Encoding': 'gzip' } }, 415, 'media-type-not-supported'],
    [
      'a patch',
      { body: '{}', headers: { 'Content-Type': 'application/merge-patch+json' } },
      415,
      'media-type-not-supported',
    ],
    ['a bad key', { body: newService, headers: { 'Idempotency-Key': 'a b' } }, 400, 'invalid-parameter'],
    ['a long reason', { body: newService, headers: { 'Change-Reason': 'x'.repeat(501) } }, 400, 'invalid-parameter'],
  ] as const) {
    it(`refuses ${what} with ${status}`, async () => {
      const desk = await sampleDesk();
      const as = await desk.token('editor');
      await readProblem(await desk.send('/v1/records/service', { method: 'POST', as, ...sent }), status, kind);
      assert.deepEqual(desk.reported, []);
    });
  }
});

describe('an idempotency key', () => {
  const post = (desk: Desk, as: string, key: string, body: object = newService) =>
    desk.send('/v1/records/service', { method: 'POST', as, body, headers: { 'Idempotency-Key': key } });

  it('gives the first answer again and creates nothing more, however many come at once', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const responses = await Promise.all(Array.from({ length: 8 }, () => post(desk, as, 'one')));
    const answers = await Promise.all(responses.map(async (response) => [response.status, await response.text()]));
    assert.deepEqual(answers, Array(8).fill(answers[0]));
    assert.equal(answers[0]![0], 201);
    assert.equal(responses.filter(({ headers }) => headers.get('idempotency-replayed') === 'true').length, 7);
    assert.equal((await desk.catalogue.services.search({})).total, 3);
    assert.equal((await desk.catalogue.audit({ kind: 'service', action: 'created', limit: 10 })).length, 3);
  });

  it('stands for one request of one token for a day', async () => {
    const desk = await sampleDesk();
    const [as, other] = [await desk.token('editor'), await desk.token('editor')];
    assert.equal((await post(desk, as, '"k-1"')).status, 201);
    assert.equal((await post(desk, as, 'k-1')).headers.get('idempotency-replayed'), 'true');
    await readProblem(await post(desk, as, 'k-1', { ...newService, name: 'Go' }), 422, 'key-reused');
    // The key of another token is another key, so this is a second record with the same slug.
    await readProblem(await post(desk, other, 'k-1'), 409, 'already-taken');
    desk.time.now = new Date('2026-11-22T12:00:00.001Z');
    assert.equal((await post(desk, as, 'k-1', { ...newService, name: 'Go' })).status, 201);
  });

  it('may be used again for a request that was refused', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    await readProblem(await post(desk, as, 'again', { ...newService, slug: 'chess' }), 409, 'already-taken');
    assert.equal((await post(desk, as, 'again')).status, 201);
  });
});

describe('PUT /v1/records/{kind}/{idOrSlug}', () => {
  const put = (desk: Desk, as: string, at: string, body: object, headers: Record<string, string> = {}) =>
    desk.send(at, { method: 'PUT', as, body, headers });

  it('takes back what was read, and changes only what is different', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const read = await desk.send(address, { as });
    const tag = read.headers.get('etag')!;
    const record = (await read.json()) as Service;
    const same = await put(desk, as, address, record, { 'If-Match': tag });
    assert.equal(same.status, 200);
    assert.equal(same.headers.get('etag'), tag);
    const response = await put(desk, as, address, { ...record, name: 'Chess club' }, { 'If-Match': tag });
    assert.equal(response.status, 200);
    assert.notEqual(response.headers.get('etag'), tag);
    assert.equal(((await response.json()) as Service).createdAt, chess.createdAt);
    await readProblem(await put(desk, as, address, record, { 'If-Match': tag }), 412, 'precondition-failed');
  });

  it('leaves away what is left out', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const body = { slug: 'chess', name: 'Chess', organisationId: hall.id, source: { name: 'Sample' } };
    const response = await put(desk, as, address, body, { 'If-Match': await tagOf(desk, as) });
    assert.equal(((await response.json()) as Service).description, undefined);
  });

  it('asks for If-Match, and says the tag of now where it is another', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const tag = await tagOf(desk, as);
    for (const [headers, status, kind] of [
      [{}, 428, 'precondition-required'],
      [{ 'If-Match': '"old"' }, 412, 'precondition-failed'],
      [{ 'If-Match': `W/${tag}` }, 412, 'precondition-failed'],
      [{ 'If-None-Match': '*' }, 412, 'precondition-failed'],
      [{ 'If-None-Match': '*', 'If-Match': tag }, 412, 'precondition-failed'],
    ] as const) {
      const response = await put(desk, as, address, chess, headers);
      assert.equal(response.headers.get('etag'), tag);
      await readProblem(response, status, kind);
    }
    assert.equal((await put(desk, as, address, chess, { 'If-Match': `"x", ${tag}` })).status, 200);
  });

  it('creates a record with the id of the address, once', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const id = '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a09';
    const at = `/v1/records/service/${id}`;
    const body = { ...newService, slug: 'draughts' };
    await readProblem(await put(desk, as, at, body, { 'If-Match': '*' }), 412, 'precondition-failed');
    const responses = await Promise.all([1, 2].map(() => put(desk, as, at, body, { 'If-None-Match': '*' })));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [201, 412]);
    await readProblem(await put(desk, as, '/v1/records/service/new', body), 404, 'record-not-found');
    const other = await put(desk, as, at, { ...body, id: chess.id }, { 'If-Match': '*' });
    assert.equal((await readProblem(other, 422, 'invalid-record')).invalidParameters?.[0]?.name, '/id');
    const taken = await put(desk, as, `/v1/records/location/${chess.id}`, {
      slug: 'x',
      name: 'X',
      source: { name: 'S' },
    });
    await readProblem(taken, 409, 'already-taken');
  });
});

describe('PATCH /v1/records/{kind}/{idOrSlug}', () => {
  const patch = (desk: Desk, as: string, body: object, tag: string, type = 'application/merge-patch+json') =>
    desk.send(address, { method: 'PATCH', as, body, headers: { 'If-Match': tag, 'Content-Type': type } });

  it('changes some fields, and takes away what is null', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const first = await patch(desk, as, { contact: { email: 'a@example.org' } }, await tagOf(desk, as));
    assert.equal(first.status, 200);
    const body = { contact: { website: 'https://example.org/' }, description: null };
    const second = await patch(desk, as, body, first.headers.get('etag')!, 'application/json; charset=utf-8');
    const record = (await second.json()) as Service;
    assert.deepEqual(record.contact, { phones: [], email: 'a@example.org', website: 'https://example.org/' });
    assert.equal(record.description, undefined);
    assert.equal(record.name, 'Chess');
  });

  it('lets no record grow by and by to what could not be written at once', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const text = { text: 'x'.repeat(50_000), revision: '0123456789ab' };
    const fields = Object.fromEntries(Array.from('abcdefghijk', (letter) => [letter, text]));
    assert.equal((await patch(desk, as, { translations: { bn: fields } }, '*')).status, 200);
    await readProblem(await patch(desk, as, { translations: { so: fields } }, '*'), 413, 'body-too-large');
    const { translations } = (await (await desk.send(address, { as })).json()) as Service;
    assert.deepEqual(Object.keys(translations!), ['bn']);
  });

  it('lets one of two win who saw the same', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const tag = await tagOf(desk, as);
    const names = Array.from({ length: 6 }, (_, index) => `Chess ${index}`);
    const responses = await Promise.all(names.map((name) => patch(desk, as, { name }, tag)));
    const statuses = responses.map(({ status }) => status);
    assert.deepEqual([...statuses].sort(), [200, 412, 412, 412, 412, 412]);
    const now = await desk.send(address, { as });
    assert.equal(((await now.json()) as Service).name, names[statuses.indexOf(200)]);
    for (const { status, headers } of responses) {
      if (status === 412) assert.equal(headers.get('etag'), now.headers.get('etag'));
    }
  });

  it('is refused as a whole where the outcome is no record', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const tag = await tagOf(desk, as);
    await readProblem(await patch(desk, as, { name: null }, tag), 422, 'invalid-record');
    await readProblem(await patch(desk, as, { id: supper.id }, tag), 422, 'invalid-record');
    await readProblem(await patch(desk, as, { nmae: 'x' }, tag), 422, 'invalid-record');
    await readProblem(await patch(desk, as, { slug: 'supper' }, tag), 409, 'already-taken');
    assert.equal(await tagOf(desk, as), tag);
  });
});

describe('DELETE /v1/records/{kind}/{idOrSlug}', () => {
  it('takes the record away, if it is as it was seen and nothing refers to it', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const remove = (at: string, headers: Record<string, string> = {}) =>
      desk.send(at, { method: 'DELETE', as, headers });
    await readProblem(await remove(address), 428, 'precondition-required');
    await readProblem(await remove(address, { 'If-Match': '"x"' }), 412, 'precondition-failed');
    const used = await remove(`/v1/records/organisation/${hall.id}`, { 'If-Match': '*' });
    assert.match((await readProblem(used, 409, 'record-in-use')).detail!, /service chess/);
    const response = await remove(address, { 'If-Match': await tagOf(desk, as) });
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
    await readProblem(await remove(address, { 'If-Match': '*' }), 404, 'record-not-found');
    assert.equal(await desk.catalogue.services.get('chess'), undefined);
  });

  it('does not bring a tag back when the record is made anew', async () => {
    const desk = await sampleDesk();
    const as = await desk.token('editor');
    const tag = await tagOf(desk, as);
    await desk.send(address, { method: 'DELETE', as, headers: { 'If-Match': tag } });
    desk.time.now = new Date('2026-11-21T12:00:01Z');
    assert.equal((await desk.send(address, { method: 'PUT', as, body: chess })).status, 201);
    assert.notEqual(await tagOf(desk, as), tag);
  });
});

describe('a partner', () => {
  const partnerOf = (desk: Desk, ...organisationIds: string[]) => desk.token('partner', { organisationIds });

  it('writes the records of its own organisations', async () => {
    const desk = await sampleDesk();
    const as = await partnerOf(desk, hall.id);
    const created = await desk.send('/v1/records/service', { method: 'POST', as, body: newService });
    assert.equal(created.status, 201);
    const body = { description: 'New boards.' };
    const headers = { 'If-Match': await tagOf(desk, as) };
    assert.equal((await desk.send(address, { method: 'PATCH', as, body, headers })).status, 200);
    const own = `/v1/records/organisation/${hall.id}`;
    const changed = await desk.send(own, { method: 'PATCH', as, body, headers: { 'If-Match': '*' } });
    assert.equal(changed.status, 200);
    assert.equal((await desk.send(address, { method: 'DELETE', as, headers: { 'If-Match': '*' } })).status, 204);
  });

  it('can neither take a record from others nor give one away', async () => {
    const desk = await sampleDesk();
    const as = await partnerOf(desk, hall.id);
    const headers = { 'If-Match': '*' };
    const theirs = `/v1/records/service/${supper.id}`;
    for (const [at, method, body] of [
      [theirs, 'GET', undefined],
      [theirs, 'PATCH', { organisationId: hall.id }],
      [theirs, 'PUT', { ...supper, organisationId: hall.id }],
      [theirs, 'DELETE', undefined],
      [address, 'PATCH', { organisationId: club.id }],
      [address, 'PUT', { ...chess, organisationId: club.id }],
      ['/v1/records/service', 'POST', { ...newService, organisationId: club.id }],
      ['/v1/records/organisation', 'POST', { name: 'Mine', source: { name: 'Me' } }],
      [
        '/v1/records/story',
        'POST',
        { title: 'Nobody’s', summary: 'x', body: 'x', source: { name: 'Me' }, publishedOn: '2026-01-01' },
      ],
    ] as const) {
      const response = await desk.send(at, { method, as, body, headers });
      assert.ok([403, 422].includes(response.status), `${method} ${at}: ${response.status}`);
      if (at !== '/v1/records/story') await readProblem(response, 403, 'scope-missing');
    }
    assert.equal((await desk.catalogue.services.get('supper'))?.organisation.id, club.id);
    assert.equal((await desk.catalogue.services.get('chess'))?.organisation.id, hall.id);
  });

  it('does not even learn of others’ drafts', async () => {
    const desk = await sampleDesk();
    const as = await partnerOf(desk, hall.id);
    const draft = sampleService('Secret plan', club.id, { publication: 'draft' });
    await desk.catalogue.change(({ services }) => services.put(draft));
    await readProblem(await desk.send('/v1/records/service/secret-plan', { as }), 404, 'record-not-found');
    const headers = { 'If-Match': '*' };
    const response = await desk.send('/v1/records/service/secret-plan', { method: 'DELETE', as, headers });
    await readProblem(response, 404, 'record-not-found');
    const story = { name: 'Secret prize', summary: 'x', body: 'x', source: { name: 'Sample' }, publication: 'draft' };
    const body = { ...story, organisationIds: [hall.id, club.id] };
    const editor = await desk.token('editor');
    assert.equal((await desk.send('/v1/records/story', { method: 'POST', as: editor, body })).status, 201);
    const refused = [
      await desk.send('/v1/records/service', { method: 'POST', as, body: { ...newService, slug: draft.slug } }),
      await desk.send(`/v1/records/organisation/${hall.id}`, { method: 'DELETE', as, headers }),
    ];
    for (const one of refused) {
      assert.equal(one.status, 409);
      const text = await one.text();
      assert.doesNotMatch(text, new RegExp(`Secret|secret-prize|${draft.id}`), text);
    }
  });

  it('changes a place only while nobody else has a record there', async () => {
    const desk = await sampleDesk();
    const as = await partnerOf(desk, hall.id);
    const place = { name: 'Lantern Yard', source: { name: 'Sample' } };
    const made = await desk.send('/v1/records/location', { method: 'POST', as, body: place });
    assert.equal(made.status, 201);
    const at = made.headers.get('location')!;
    const id = at.split('/').at(-1)!;
    const rename = () => desk.send(at, { method: 'PATCH', as, body: { name: 'Yard' }, headers: { 'If-Match': '*' } });
    await readProblem(await rename(), 403, 'scope-missing');
    await desk.catalogue.change(({ services }) => services.put({ ...chess, locationIds: [id] }));
    assert.equal((await rename()).status, 200);
    await desk.catalogue.change(({ services }) => services.put({ ...supper, locationIds: [id] }));
    await readProblem(await rename(), 403, 'scope-missing');
  });

  it('makes no place its own by naming it that it may not know of: a refuge, or a draft of others', async () => {
    const desk = await sampleDesk();
    const [as, editor] = [await partnerOf(desk, hall.id), await desk.token('editor')];
    const newPlace = async (by: string, fields: object) => {
      const body = { source: { name: 'Sample' }, address: { lines: ['9 Hidden Row'] }, ...fields };
      const made = await desk.send('/v1/records/location', { method: 'POST', as: by, body });
      assert.equal(made.status, 201);
      return ((await made.json()) as { id: string }).id;
    };
    const moveTo = (id: string) =>
      desk.send(address, { method: 'PATCH', as, body: { locationIds: [id] }, headers: { 'If-Match': '*' } });
    for (const fields of [
      { name: 'Refuge', confidential: true },
      { name: 'New hall', publication: 'draft' },
      { name: 'Left hall', publication: 'withdrawn' },
    ]) {
      const id = await newPlace(editor, fields);
      const refused = await readProblem(await moveTo(id), 422, 'reference-not-found');
      assert.equal(refused.invalidParameters?.[0]?.name, '/locationIds/0');
      assert.doesNotMatch(await (await desk.send(`/v1/records/location/${id}`, { as })).text(), /Hidden Row/);
    }
    const theirs = await newPlace(as, { name: 'Our refuge', confidential: true });
    assert.equal((await moveTo(theirs)).status, 200);
    // What is named already may go on being named, and what anybody may know of may be named by anybody.
    await desk.catalogue.change(async ({ services, locations }) => {
      const place = await locations.get(theirs);
      await locations.put({ ...place!, publication: 'withdrawn' });
      await services.put({ ...supper, locationIds: [theirs] });
    });
    const kept = { method: 'PATCH', as, body: { alert: 'Moved' }, headers: { 'If-Match': '*' } };
    assert.equal((await desk.send(address, kept)).status, 200);
    assert.equal((await moveTo(await newPlace(editor, { name: 'Open hall' }))).status, 200);
  });

  it('has nothing to do with partners, awards and emergencies; nor has a moderator with any record', async () => {
    const desk = await sampleDesk();
    const as = await partnerOf(desk, hall.id);
    for (const kind of ['partner', 'award', 'award-year', 'emergency-notice']) {
      await readProblem(await desk.send(`/v1/records/${kind}`, { method: 'POST', as, body: {} }), 403, 'scope-missing');
    }
    const moderator = await desk.token('moderator');
    await readProblem(await desk.send(address, { as: moderator }), 403, 'scope-missing');
    const editor = await desk.token('editor');
    const notice = await desk.send('/v1/records/emergency-notice', { method: 'POST', as: editor, body: {} });
    await readProblem(notice, 403, 'scope-missing');
    const admin = await desk.token('admin');
    await readProblem(await desk.send(address, { as: admin }), 403, 'scope-missing');
  });
});

describe('a browser on another site', () => {
  it('may send a token, and read the answers', async () => {
    const desk = await sampleDesk();
    const preflight = await desk.send(address, {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'PATCH' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS');
    for (const name of [
      'Authorization',
      'If-Match',
      'If-None-Match',
      'Idempotency-Key',
      'Content-Type',
      'Change-Reason',
    ]) {
      assert.match(preflight.headers.get('access-control-allow-headers')!, new RegExp(`\\b${name}\\b`));
    }
    const as = await desk.token('editor');
    const response = await desk.send(address, { as });
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('access-control-expose-headers')!, /ETag/);
  });

  it('is told which methods there are', async () => {
    const desk = await sampleDesk();
    const response = await desk.send(address, { method: 'POST' });
    assert.equal(response.headers.get('allow'), 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS');
    await readProblem(response, 405, 'method-not-allowed');
    assert.equal((await desk.send('/v1/records/service')).headers.get('allow'), 'POST, OPTIONS');
  });
});
