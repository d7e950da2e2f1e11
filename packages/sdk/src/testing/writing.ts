import type { SubmissionReceipt } from '../types.generated.ts';
import { problemOf } from './problem.ts';
import type { MockAnswer, MockQuestion } from './answer.ts';
import { json, problem } from './json-answer.ts';

/** What somebody has sent to a mock. It lasts as long as the mock, and does not reach the lists. */
export interface Written {
  readonly receipts: Map<string, SubmissionReceipt>;
  /** Records by kind and slug or id. */
  readonly records: Map<string, { record: { id: string; slug: string }; etag: string }>;
  /** How many states of records there were, each of which has a tag of its own. */
  states: number;
}

export const nothingWritten = (): Written => ({ receipts: new Map(), records: new Map(), states: 0 });

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(body: string | undefined): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten letters and digits as senders are given them; other for each number. */
function referenceOf(number: number): string {
  let rest = number * 7919 + 104_729;
  return Array.from({ length: 10 }, () => {
    rest = (rest * 31 + 17) % 2_147_483_647;
    return letters[rest % letters.length];
  }).join('');
}

/** Takes a submission. Of the fields only `content`, and that `consent` goes with `sender`, are looked at. */
export function receive(kind: string, { body }: MockQuestion, { receipts }: Written, now: Date): MockAnswer {
  const fields = fieldsOf(body);
  const wrong = (name: string, expected: string): MockAnswer =>
    problem(
      problemOf(422, `Nothing was kept. Correct these fields: ${name}: expected ${expected}`, [
        { name, expected, found: 'nothing' },
      ]),
    );
  if (typeof fields?.['content'] !== 'object') return wrong('/content', 'an object');
  const sender = fields['sender'] !== undefined;
  if (!sender && kind !== 'changes') return wrong('/sender', 'an object');
  if (sender && fields['consent'] !== true) return wrong('/consent', 'true, since a sender is given');
  const { proofOfWork, ...said } = fields;
  void proofOfWork;
  const same = `${kind} ${JSON.stringify(said)}`;
  const receipt = receipts.get(same) ?? { reference: referenceOf(receipts.size + 1), receivedAt: now.toISOString() };
  receipts.set(same, receipt);
  return json(201, 'application/json', receipt, 'no-store');
}

function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const fields = new Map(Object.entries(typeof target === 'object' && target !== null ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) fields.delete(name);
    else fields.set(name, merged(fields.get(name), value));
  }
  return Object.fromEntries(fields);
}

/** Keeps, changes and gives records as holders of tokens do. Fields are not checked, and any token will do. */
export function keep(
  kind: string,
  name: string | undefined,
  question: MockQuestion,
  written: Written,
  now: Date,
): MockAnswer {
  const { method, headers, body } = question;
  const { records } = written;
  const refused = (status: number, detail: string): MockAnswer => problem(problemOf(status, detail));
  if (headers.get('authorization') === null) return refused(401, 'The request carried no token.');
  const before = name === undefined ? undefined : records.get(`${kind} ${name}`);
  const told = (status: number, kept: { record: object; etag: string }): MockAnswer => {
    const answer = json(status, 'application/json', kept.record, 'no-store');
    return { ...answer, headers: { ...answer.headers, ETag: kept.etag } };
  };
  const put = (status: number, fields: Fields): MockAnswer => {
    // Neither an id nor a tag comes twice, also where a record was deleted.
    const number = (written.states += 1);
    const { createdAt = now.toISOString() } = fields;
    const usual = {
      id: `0000feed-0000-4000-8000-${String(number).padStart(12, '0')}`,
      slug: `record-${number}`,
      lang: 'en',
      publication: 'published',
      example: false,
    };
    const record = { ...usual, ...fields, createdAt, updatedAt: now.toISOString() };
    const kept = { record, etag: `"${referenceOf(number)}"` };
    if (before) records.delete(`${kind} ${before.record.slug}`);
    for (const key of [record.id, record.slug]) records.set(`${kind} ${key}`, kept);
    return told(status, kept);
  };
  if (method === 'GET') return before ? told(200, before) : refused(404, `There is no ${kind} "${name}".`);
  const fields = fieldsOf(body);
  if (method !== 'DELETE' && fields === undefined) return refused(400, 'Expected a JSON object.');
  if (name === undefined) {
    if (method !== 'POST') return refused(405, `Expected POST, found ${method}.`);
    if (records.has(`${kind} ${String(fields?.['slug'])}`)) return refused(409, 'There is a record with this slug.');
    return put(201, fields ?? {});
  }
  if (before === undefined) {
    return method === 'PUT' ? put(201, { id: name, ...fields }) : refused(404, `There is no ${kind} "${name}".`);
  }
  const ifMatch = headers.get('if-match');
  if (ifMatch === null) return refused(428, 'Say in If-Match which state of the record you saw.');
  if (ifMatch !== before.etag) return refused(412, 'The record is no longer as you saw it.');
  const { id, slug } = before.record;
  if (method === 'PATCH') return put(200, merged(before.record, fields) as Fields);
  if (method === 'PUT') return put(200, { ...fields, id });
  if (method !== 'DELETE') return refused(405, `Expected GET, PUT, PATCH or DELETE, found ${method}.`);
  for (const key of [id, slug]) records.delete(`${kind} ${key}`);
  return { status: 204, headers: { 'Cache-Control': 'no-store' }, body: null };
}
