import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatabaseBusyError, DatabaseUnreachableError } from '@vcs/catalogue';
import { createApp } from '../app.ts';
import type { DocumentPart } from '../openapi/shape.ts';
import { Sample } from '../testing/sample.ts';
import { fieldsIn, filledNomination, openOffice, Visitor } from './sample-office.ts';

const office = await openOffice();
const { time, limit, moderator } = office;
const sample = new Sample(office.catalogue);
let busy = false;
const catalogue = new Proxy(sample.catalogue, {
  get: (from, name): unknown => {
    const value: unknown = Reflect.get(from, name, from);
    // Others are writing for longer than anybody waits.
    const writing = async () => Promise.reject(new DatabaseBusyError('busy'));
    return busy && name === 'submissions' ? { submit: writing, decide: writing, erase: writing } : value;
  },
});
const { limiter } = office;
const app = await createApp({
  catalogue,
  clock: () => time.now,
  limiter,
  reportError: () => undefined,
});
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;

const person = { sender: { name: 'Amina Rahman', email: 'amina@example.org' }, consent: true };
const year = 'community-awards-2027';
const bodies: Readonly<Record<string, unknown>> = {
  changes: { content: { about: 'Chess', text: 'Mondays' } },
  listings: { content: { name: 'Canal Choir' }, ...person },
  nominations: { content: { year, category: 'small-but-mighty', nominee: 'Hall', reason: 'Warm' }, ...person },
  decision: { status: 'spam' },
  export: { email: 'amina@example.org' },
  erase: { email: 'amina@example.org' },
};

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly type?: string;
  readonly as?: string | undefined;
  readonly query?: string;
}

const { secret: editor } = await office.catalogue.tokens.create(
  { name: 'An editor', scope: 'editor', expiresAt: '2027-12-01T00:00:00Z' },
  { actor: 'a test' },
);
const visitor = new Visitor(office);
const page = await visitor.open('/nominate');
const reference = (await (
  await app.request('/v1/submissions/changes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ content: { about: 'Chess', text: 'To decide on' } }),
  })
).json()) as { reference: string };

function send(path: string, given: Sent): Promise<Response> | Response {
  const { method, body, type = 'application/json', as = moderator, query = '' } = given;
  return app.request(`${path.replace('{reference}', reference.reference)}${query}`, {
    method: method!,
    headers: {
      ...(as !== '' && { Authorization: `Bearer ${as}` }),
      ...(body !== undefined && { 'Content-Type': type }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function during<T>(begin: () => void, end: () => void, work: () => Promise<T> | T): Promise<T> {
  begin();
  try {
    return await work();
  } finally {
    end();
  }
}

/** One request for each status that an operation documents. */
async function shown(path: string, method: string, status: string): Promise<Response | undefined> {
  const last = path.split('/').at(-1)!;
  const isSubmission = path.startsWith('/v1/submissions/');
  const body = bodies[last];
  const usual: Sent = { method, body, ...(isSubmission && { as: '' }) };
  const refused = isSubmission ? { content: {} } : { colour: 'red' };
  switch (status) {
    case '200':
    case '201':
      return send(path, usual);
    case '303': {
      const fields = fieldsIn(page);
      for (const [name, value] of Object.entries(filledNomination)) fields.set(name, value);
      const change = {
        about: 'Chess',
        text: 'From a form',
        'form-time': fieldsIn(await visitor.open('/suggest')).get('form-time')!,
      };
      const listing = {
        'organisation-name': 'Choir',
        'form-time': fieldsIn(await visitor.open('/suggest/listing')).get('form-time')!,
      };
      for (const [name, value] of Object.entries(last === 'changes' ? change : last === 'listings' ? listing : {}))
        fields.set(name, value);
      time.now = new Date(time.now.getTime() + 10_000);
      return send(path, { ...usual, body: fields.toString(), type: 'application/x-www-form-urlencoded' });
    }
    case '400':
      return isSubmission ? send(path, { ...usual, body: '{' }) : send(path, { ...usual, query: '?unheard=of' });
    case '401':
      return send(path, { ...usual, as: '' });
    case '403':
      return send(path, { ...usual, as: editor });
    case '404':
      return send(path.replace('{reference}', '2222222222'), usual);
    case '405':
      return send(path, { ...usual, method: 'PROPFIND' });
    case '409': {
      if (last === 'decision') {
        await send(path, { ...usual, body: { status: 'accepted' } });
        return send(path, usual);
      }
      const { now } = time;
      return during(
        () => void (time.now = new Date('2026-12-01T12:00:00Z')),
        () => void (time.now = now),
        () => send(path, usual),
      );
    }
    case '413':
      return send(path, { ...usual, body: 'x'.repeat(2_000_000) });
    case '415':
      return send(path, { ...usual, type: 'text/plain' });
    case '422':
      return send(path, { ...usual, body: refused });
    case '429':
      return during(
        () => void (limit.allowed = false),
        () => void (limit.allowed = true),
        () => send(path, isSubmission ? usual : { ...usual, as: 'vcs_wrong' }),
      );
    case '500':
      return during(
        () => void (sample.failure = new Error('failing')),
        () => void (sample.failure = undefined),
        () => send(path, usual),
      );
    case '503': {
      // Who only reads is told when the database is away; who writes also when others keep it busy.
      const onlyReads = usual.method === 'GET' || path.endsWith('/export');
      return during(
        () => {
          busy = !onlyReads;
          sample.failure = onlyReads ? new DatabaseUnreachableError('away') : undefined;
        },
        () => {
          busy = false;
          sample.failure = undefined;
        },
        () => send(path, usual),
      );
    }
    default:
      return undefined;
  }
}

describe('the document says of what is sent in', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!['Submissions', 'Moderation'].includes(operation.tags[0]!)) continue;
      it(`${method} ${path} only what was seen`, async () => {
        for (const [status, { content = {} }] of Object.entries(operation.responses)) {
          const response = await shown(path, method.toUpperCase(), status);
          assert.ok(response, `Nothing shows how it comes to answer ${status}.`);
          assert.equal(String(response.status), status, await response.clone().text());
          const type = response.headers.get('content-type');
          assert.deepEqual(Object.keys(content), type === null ? [] : [type]);
          assert.equal(response.headers.get('cache-control'), 'no-store');
        }
      });
    }
  }
});
