import { kinds } from '@vcs/catalogue';
import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyProblems, holderAnswer, security, writingProblems } from './document-parts.ts';
import { writtenRecord } from '../openapi/written-schemas.ts';

const kind = z.enum(kinds.map(({ name }) => name) as [string, ...string[]]).meta({
  description: 'Kind of record',
  example: 'service',
});
const idOrSlug = z.string().meta({
  description: 'The id of the record, which never changes, or its slug',
  example: 'tuesday-lunch-club',
});
const oneKind = z.object({ kind });
const oneRecord = z.object({ kind, idOrSlug });

const reason = z
  .string()
  .optional()
  .meta({ description: 'Why, for the audit: at most 500 characters, other than ASCII ones percent-encoded' });
const ifMatch = z.string().optional().meta({ description: 'The ETag that the record had when you saw it' });
const ifNoneMatch = z.string().optional().meta({ description: '`*`: only if there is none yet' });
const key = z.string().optional().meta({
  description: 'Makes the request safe to repeat for 24 hours: 1 to 200 visible ASCII characters, such as a UUID',
});

const tags = ['Records'];
/** What may be wrong where a record that is there is replaced or changed. */
const replacingProblems = [
  'unknown-address',
  'record-not-found',
  'already-taken',
  'precondition-failed',
  'precondition-required',
] as const;
const written = { 'application/json': { schema: { $ref: `#/components/schemas/${writtenRecord}` } } };
const content = {
  description:
    'A record of the kind that the address names. id, createdAt and updatedAt are set by the server and may be left out, and so may every field that has a default. A new record without a slug gets one from its name. Unknown fields are refused.',
  required: true,
  content: written,
};

export function describeRecordWriting(app: OpenAPIHono): void {
  const { openAPIRegistry } = app;
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/records/{kind}/{idOrSlug}',
    operationId: 'getStoredRecord',
    summary: 'Get a record as it is kept',
    description:
      'The whole record, drafts and withdrawn ones included, with the ETag that changing it asks for. Its address is another than that of the public record, which caches keep. Scopes: editor; partner for records of its own organisations; admin for emergency notices.',
    tags,
    security,
    request: { params: oneRecord, headers: z.object({ 'If-None-Match': z.string().optional() }) },
    responses: {
      200: holderAnswer('StoredRecord', 'The record', 'ETag'),
      304: { description: 'The record is still the one that If-None-Match names' },
      ...writingProblems('invalid-parameter', 'unknown-address', 'record-not-found'),
    },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/records/{kind}',
    operationId: 'createRecord',
    summary: 'Create a record',
    description:
      'Its id is made by the server; where it has no slug, that is made from its name. The same request with the same Idempotency-Key gives the same answer and creates nothing more.',
    tags,
    security,
    request: {
      params: oneKind,
      headers: z.object({ 'Idempotency-Key': key, 'Change-Reason': reason }),
      body: content,
    },
    responses: {
      201: holderAnswer('StoredRecord', 'The record that was created', 'ETag', 'Location', 'Idempotency-Replayed'),
      ...writingProblems(
        'invalid-parameter',
        'unreadable-body',
        'unknown-address',
        'already-taken',
        'body-too-large',
        'media-type-not-supported',
        'invalid-record',
        'reference-not-found',
        'key-reused',
        'records-changing',
      ),
    },
  });
  openAPIRegistry.registerPath({
    method: 'put',
    path: '/v1/records/{kind}/{idOrSlug}',
    operationId: 'putRecord',
    summary: 'Replace a record, or create it with an id of your own',
    description: 'To replace a record, If-Match has to name the state of it that you saw.',
    tags,
    security,
    request: {
      params: oneRecord,
      headers: z.object({ 'If-Match': ifMatch, 'If-None-Match': ifNoneMatch, 'Change-Reason': reason }),
      body: content,
    },
    responses: {
      200: holderAnswer('StoredRecord', 'The record as it is now', 'ETag'),
      201: holderAnswer('StoredRecord', 'The record that was created', 'ETag', 'Location'),
      ...writingProblems(...bodyProblems, ...replacingProblems),
    },
  });
  openAPIRegistry.registerPath({
    method: 'patch',
    path: '/v1/records/{kind}/{idOrSlug}',
    operationId: 'patchRecord',
    summary: 'Change some fields of a record',
    description:
      'The body is a JSON merge patch (RFC 7396): null takes a field away, an object is merged, anything else, lists included, takes the place of what was there.',
    tags,
    security,
    request: {
      params: oneRecord,
      headers: z.object({ 'If-Match': ifMatch, 'Change-Reason': reason }),
      body: {
        description: 'The fields to change',
        required: true,
        content: {
          'application/merge-patch+json': { schema: { type: 'object' as const } },
          'application/json': { schema: { type: 'object' as const } },
        },
      },
    },
    responses: {
      200: holderAnswer('StoredRecord', 'The record as it is now', 'ETag'),
      ...writingProblems(...bodyProblems, ...replacingProblems),
    },
  });
  openAPIRegistry.registerPath({
    method: 'delete',
    path: '/v1/records/{kind}/{idOrSlug}',
    operationId: 'deleteRecord',
    summary: 'Delete a record',
    description:
      'For good, its private details too. To hide a record that may come back, set its publication to withdrawn. What other records refer to cannot be deleted.',
    tags,
    security,
    request: { params: oneRecord, headers: z.object({ 'If-Match': ifMatch, 'Change-Reason': reason }) },
    responses: {
      204: { description: 'The record is gone' },
      ...writingProblems(
        'invalid-parameter',
        'unknown-address',
        'record-not-found',
        'record-in-use',
        'precondition-failed',
        'precondition-required',
        'records-changing',
      ),
    },
  });
}
