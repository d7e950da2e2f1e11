import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { decisionRequest, submissionQuery, submissionReference } from '@vcs/schema';
import { inputSchema } from '../submissions/input-schema.ts';
import { holderAnswer, security, writingProblems } from '../writing/document-parts.ts';

const tags = ['Moderation'];
const params = z.object({ reference: submissionReference });
const headers = z.object({
  'Change-Reason': z.string().optional().meta({ description: 'Why, for the audit; at most 500 characters' }),
});
const body = (schema: z.ZodType) => ({
  required: true,
  content: { 'application/json': { schema: inputSchema(schema) } },
});
const email = z.strictObject({ email: z.email().max(254) });
const unreadable = ['unreadable-body', 'body-too-large', 'media-type-not-supported', 'invalid-record'] as const;

/** Describes the addresses for moderators. */
export function documentModeration({ openAPIRegistry }: OpenAPIHono): void {
  const one = '/v1/moderation/submissions/{reference}';
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/moderation/submissions',
    operationId: 'listSubmissions',
    summary: 'List what the public sent in',
    description: 'The latest first, without personal details. Scope: moderator.',
    tags,
    security,
    request: { query: submissionQuery },
    responses: {
      200: holderAnswer('SubmissionPage', 'One page of submissions'),
      ...writingProblems('invalid-parameter'),
    },
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: one,
    operationId: 'getSubmission',
    summary: 'Get one submission',
    description: 'With who sent it, while that is kept. Scope: moderator.',
    tags,
    security,
    request: { params },
    responses: {
      200: holderAnswer('SubmissionDetail', 'The submission'),
      ...writingProblems('invalid-parameter', 'submission-not-found'),
    },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: `${one}/decision`,
    operationId: 'decideSubmission',
    summary: 'Accept, decline or set aside as spam',
    description:
      'Accepting makes the nominee of a nomination, or drafts of a listing, or applies the values that a change proposes, in the same step. What was accepted stays so; anything else may be decided anew. Scope: moderator.',
    tags,
    security,
    request: { params, headers, body: body(decisionRequest) },
    responses: {
      200: holderAnswer('Submission', 'The submission, decided'),
      ...writingProblems(
        'invalid-parameter',
        'submission-not-found',
        'decision-refused',
        ...unreadable,
        'reference-not-found',
        'records-changing',
      ),
    },
  });
  openAPIRegistry.registerPath({
    method: 'delete',
    path: `${one}/personal-details`,
    operationId: 'eraseSubmissionPersonalDetails',
    summary: 'Delete the personal details of one submission',
    description: 'The content stays. Scope: moderator.',
    tags,
    security,
    request: { params, headers },
    responses: {
      200: holderAnswer('ErasedSubmissions', 'What was deleted; none where there was nothing'),
      ...writingProblems('invalid-parameter', 'submission-not-found', 'records-changing'),
    },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/moderation/personal-details/export',
    operationId: 'exportPersonalDetails',
    summary: 'Export what is held of one e-mail address',
    description:
      'Everything that the address sent, or was nominated in, for whoever asks for their data. It changes nothing; POST keeps the address out of logs. Scope: moderator.',
    tags,
    security,
    request: { body: body(email) },
    responses: {
      200: holderAnswer('PersonalExport', 'What is held'),
      ...writingProblems('invalid-parameter', ...unreadable),
    },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/moderation/personal-details/erase',
    operationId: 'erasePersonalDetails',
    summary: 'Delete the personal details of one e-mail address',
    description:
      'As a sender all of them; as somebody nominated how to reach them. The content stays. Scope: moderator.',
    tags,
    security,
    request: { headers, body: body(email) },
    responses: {
      200: holderAnswer('ErasedSubmissions', 'What was deleted; none where there was nothing'),
      ...writingProblems('invalid-parameter', ...unreadable, 'records-changing'),
    },
  });
}
