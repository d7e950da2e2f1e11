import type { Connection, RequestOptions } from './connection.ts';
import { newKey } from './submissions.ts';
import type * as types from './types.generated.ts';

/** Every kind of record: as it is kept, and as it is written, where what has a default may be left out. */
export interface RecordKinds {
  organisation: { record: types.OrganisationRecord; input: types.OrganisationRecordInput };
  service: { record: types.ServiceRecord; input: types.ServiceRecordInput };
  location: { record: types.LocationRecord; input: types.LocationRecordInput };
  project: { record: types.ProjectRecord; input: types.ProjectRecordInput };
  person: { record: types.PersonRecord; input: types.PersonRecordInput };
  premises: { record: types.PremisesRecord; input: types.PremisesRecordInput };
  space: { record: types.SpaceRecord; input: types.SpaceRecordInput };
  'volunteer-role': { record: types.VolunteerRoleRecord; input: types.VolunteerRoleRecordInput };
  event: { record: types.EventRecord; input: types.EventRecordInput };
  opportunity: { record: types.OpportunityRecord; input: types.OpportunityRecordInput };
  story: { record: types.StoryRecord; input: types.StoryRecordInput };
  'award-year': { record: types.AwardYearRecord; input: types.AwardYearRecordInput };
  award: { record: types.AwardRecord; input: types.AwardRecordInput };
  partner: { record: types.PartnerRecord; input: types.PartnerRecordInput };
  'emergency-notice': { record: types.EmergencyNoticeRecord; input: types.EmergencyNoticeRecordInput };
}

export type RecordKind = keyof RecordKinds;
type Input<Kind extends RecordKind> = RecordKinds[Kind]['input'];

/** A new record: its id and times are made by the API, and its slug from its name where it has none. */
export type NewRecord<Kind extends RecordKind> = Omit<Input<Kind>, 'id' | 'slug' | 'createdAt' | 'updatedAt'> & {
  slug?: string | undefined;
};

/** A whole record. Its times are set by the API, whatever is given. */
export type WholeRecord<Kind extends RecordKind> = Omit<Input<Kind>, 'id' | 'createdAt' | 'updatedAt'> & {
  id?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
};

/** A JSON merge patch (RFC 7396): null takes a field away, an object is merged, anything else takes the place of what was there. */
export type RecordPatch<Content> = Content extends readonly unknown[]
  ? Content
  : Content extends object
    ? { [Field in keyof Content]?: RecordPatch<Content[Field]> | null | undefined }
    : Content;

/** A record and the tag of its state, for `ifMatch`. */
export interface Stored<Kind extends RecordKind> {
  record: RecordKinds[Kind]['record'];
  etag: string;
}

export interface WriteOptions extends RequestOptions {
  /** Why, for the audit; at most 500 characters. */
  reason?: string | undefined;
}

export interface CreateOptions extends WriteOptions {
  /** Names this request, so that it may be sent again where no answer came. Default: one of its own for each call. */
  idempotencyKey?: string | undefined;
}

export interface ChangeOptions extends WriteOptions {
  /** The `etag` that came with the record when it was seen. */
  ifMatch: string;
}

export interface PutOptions extends WriteOptions {
  /** The `etag` that came with the record when it was seen; left out to create a record with an id of one's own. */
  ifMatch?: string | undefined;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

function send<Result extends object>(
  { request }: Connection,
  method: Method,
  path: readonly string[],
  body?: object,
  { ifMatch, reason, idempotencyKey, ...options }: CreateOptions & PutOptions = {},
): Promise<Result> {
  return request<Result>(
    {
      method,
      path: ['records', ...path],
      expects: method === 'DELETE' ? '' : 'publication',
      lang: false,
      authorised: true,
      tagged: true,
      body,
      idempotencyKey,
      headers: {
        ...(ifMatch && { 'If-Match': ifMatch }),
        // A header takes ASCII only.
        ...(reason && { 'Change-Reason': encodeURIComponent(reason) }),
      },
    },
    options,
  );
}

/** A record as it is kept, drafts and withdrawn ones included. */
export function getStoredRecord<Kind extends RecordKind>(
  connection: Connection,
  kind: Kind,
  idOrSlug: string,
  options?: RequestOptions,
): Promise<Stored<Kind>> {
  return send(connection, 'GET', [kind, idOrSlug], undefined, options);
}

export function createRecord<Kind extends RecordKind>(
  connection: Connection,
  kind: Kind,
  content: NewRecord<Kind>,
  { idempotencyKey = newKey(), ...options }: CreateOptions = {},
): Promise<Stored<Kind>> {
  return send(connection, 'POST', [kind], content, { idempotencyKey, ...options });
}

/** Replaces a record, or creates it with an id of one's own. It is sent once, whatever becomes of it. */
export function putRecord<Kind extends RecordKind>(
  connection: Connection,
  kind: Kind,
  idOrSlug: string,
  content: WholeRecord<Kind>,
  options?: PutOptions,
): Promise<Stored<Kind>> {
  return send(connection, 'PUT', [kind, idOrSlug], content, options);
}

/** Changes some fields of a record. It is sent once, whatever becomes of it. */
export function patchRecord<Kind extends RecordKind>(
  connection: Connection,
  kind: Kind,
  idOrSlug: string,
  patch: RecordPatch<Input<Kind>>,
  options: ChangeOptions,
): Promise<Stored<Kind>> {
  return send(connection, 'PATCH', [kind, idOrSlug], patch, options);
}

/** Deletes a record for good. It is sent once, whatever becomes of it. */
export async function deleteRecord(
  connection: Connection,
  kind: RecordKind,
  idOrSlug: string,
  options: ChangeOptions,
): Promise<void> {
  await send(connection, 'DELETE', [kind, idOrSlug], undefined, options);
}
