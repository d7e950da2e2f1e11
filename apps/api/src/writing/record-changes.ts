import { areTheirs, kindNamed, recordId, repositoryOf, slugify } from '@vcs/catalogue';
import type { AnyRecord, KindName, RecordRepository, RecordWriter } from '@vcs/catalogue';
import type { z } from '@hono/zod-openapi';
import type { Bearer } from '../access/require-token.ts';
import { ProblemError } from '../problem/errors.ts';
import { checked, invalidRecord } from './check-record.ts';
import { mergePatch } from './merge-patch.ts';
import { mustKnowItsPlaces } from './named-places.ts';
import type { MadeWith } from './named-places.ts';
import { mustHold } from './preconditions.ts';
import type { Preconditions } from './preconditions.ts';
import { longestBody } from './read-body.ts';
import type { JsonObject } from './read-body.ts';

/** What became of a record. Plain data, so that it can be kept with the key of a request. */
export interface Written {
  readonly result: 'created' | 'updated' | 'unchanged';
  readonly record: AnyRecord;
}

/** One change of one record, inside its transaction. */
export interface RecordTask {
  readonly kind: KindName;
  readonly bearer: Bearer;
  readonly now: Date;
  readonly repository: RecordRepository<AnyRecord>;
  /** @throws MissingReferenceError where the record begins to name a place that the caller may not know of */
  mustKnowPlaces(before: AnyRecord | undefined, after: AnyRecord): Promise<void>;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

export function taskOf(
  records: RecordWriter,
  kind: KindName,
  bearer: Bearer,
  now: Date,
  madeWith: MadeWith,
): RecordTask {
  // Whatever is put was checked against the schema of this very kind.
  const repository = repositoryOf(records, kind) as unknown as RecordRepository<AnyRecord>;
  const mustKnowPlaces: RecordTask['mustKnowPlaces'] = (before, after) =>
    mustKnowItsPlaces(kind, bearer, records, madeWith, { before, after });
  return { kind, bearer, now, repository, mustKnowPlaces };
}

function schemaOf(kind: KindName): z.ZodObject {
  return kindNamed(kind).schema as unknown as z.ZodObject;
}

export function notFound(kind: KindName, idOrSlug: string): ProblemError {
  return new ProblemError('record-not-found', `There is no ${kind} with the id or slug "${idOrSlug}".`);
}

/**
 * @param owners whose record it is
 * @throws ProblemError scope-missing; record-not-found where others may not even know that there is one
 */
export function mustBeTheirs(kind: KindName, { token }: Bearer, record: AnyRecord, owners: readonly string[]): void {
  if (token.scope !== 'partner' || areTheirs(token, owners)) return;
  if (record.publication !== 'published') throw notFound(kind, record.slug);
  throw new ProblemError(
    'scope-missing',
    `The ${kind} ${record.slug} is not only of the organisations that this token writes for. Suggest the change to whoever runs the directory.`,
  );
}

async function mustStayTheirs({ kind, bearer, repository }: RecordTask, record: AnyRecord): Promise<void> {
  const { token } = bearer;
  // A place is of those whose records are there, and a new one has none yet.
  if (token.scope !== 'partner' || kind === 'location') return;
  if (areTheirs(token, await repository.organisationsOf(record))) return;
  throw new ProblemError(
    'scope-missing',
    `The ${kind} ${record.slug} would not be only of the organisations that this token writes for: ${token.organisationIds.join(', ')}.`,
  );
}

/** The record with this id or slug, if the caller may change it. */
async function changeable(task: RecordTask, idOrSlug: string): Promise<AnyRecord | undefined> {
  const { kind, bearer, repository } = task;
  const record = (await repository.get(idOrSlug)) ?? (await repository.findBySlug(idOrSlug));
  if (record !== undefined) mustBeTheirs(kind, bearer, record, await repository.organisationsOf(record));
  return record;
}

/** @throws ProblemError invalid-record where the content names another id than the address */
function mustNotRename(id: string, content: JsonObject): void {
  if (content['id'] === undefined || content['id'] === id) return;
  throw invalidRecord([
    { name: '/id', expected: `${id}, or no id`, found: String(JSON.stringify(content['id'])).slice(0, 100) },
  ]);
}

/** Many small patches make no record that nobody could send back whole. */
function mustFitInBody(record: AnyRecord): void {
  const bytes = Buffer.byteLength(JSON.stringify(record));
  if (bytes <= longestBody) return;
  throw new ProblemError(
    'body-too-large',
    `Expected a record of at most ${longestBody} bytes, found one of ${bytes} with this change. Nothing was changed.`,
  );
}

/** Keeps content as a record; when it was made and changed is not for the content to say. */
async function keep(task: RecordTask, id: string, content: unknown): Promise<Written> {
  const { kind, repository, now } = task;
  const at = now.toISOString();
  const record = checked(schemaOf(kind), {
    ...(content as object),
    id,
    createdAt: at,
    updatedAt: at,
  }) as unknown as AnyRecord;
  mustFitInBody(record);
  await mustStayTheirs(task, record);
  await task.mustKnowPlaces(await repository.get(id), record);
  const result = await repository.put(record);
  return { result, record: (await repository.get(id))! };
}

/** A new record; its id is made here, its slug from its name where it has none. */
export async function createRecord(task: RecordTask, content: JsonObject): Promise<Written> {
  const { kind, repository } = task;
  if (content['id'] !== undefined) {
    throw invalidRecord([
      {
        name: '/id',
        expected: 'no id, since it is made here; PUT takes one',
        found: String(content['id']).slice(0, 100),
      },
    ]);
  }
  const called = content['name'] ?? content['title'];
  const slug = content['slug'] ?? (typeof called === 'string' ? slugify(called) : undefined);
  // The same id wherever the same record is made, unless a record that was renamed since has it.
  const usual = typeof slug === 'string' ? recordId(kind, slug) : crypto.randomUUID();
  const id = (await repository.get(usual)) === undefined ? usual : crypto.randomUUID();
  return keep(task, id, slug === undefined ? content : { ...content, slug });
}

/** The whole record in place of the one there is; a new one where there is none and the address names an id. */
export async function putRecord(
  task: RecordTask,
  idOrSlug: string,
  content: JsonObject,
  preconditions: Preconditions,
): Promise<Written> {
  const before = await changeable(task, idOrSlug);
  if (before === undefined && !uuid.test(idOrSlug)) throw notFound(task.kind, idOrSlug);
  mustHold(preconditions, before);
  const id = before?.id ?? idOrSlug;
  mustNotRename(id, content);
  return keep(task, id, content);
}

/** The record with some fields changed (RFC 7396). */
export async function patchRecord(
  task: RecordTask,
  idOrSlug: string,
  patch: JsonObject,
  preconditions: Preconditions,
): Promise<Written> {
  const before = await changeable(task, idOrSlug);
  if (before === undefined) throw notFound(task.kind, idOrSlug);
  mustHold(preconditions, before);
  mustNotRename(before.id, patch);
  return keep(task, before.id, mergePatch(before, patch));
}

export async function deleteRecord(task: RecordTask, idOrSlug: string, preconditions: Preconditions): Promise<void> {
  const before = await changeable(task, idOrSlug);
  if (before === undefined) throw notFound(task.kind, idOrSlug);
  mustHold(preconditions, before);
  await task.repository.delete(before.id);
}
