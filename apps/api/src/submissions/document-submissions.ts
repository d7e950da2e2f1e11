import type { OpenAPIHono } from '@hono/zod-openapi';
import { holderAnswer } from '../writing/document-parts.ts';
import { problems } from '../openapi/responses.ts';
import { inputSchema } from './input-schema.ts';
import { formType } from './read-form-body.ts';
import { submissionRequests } from './receive.ts';
import type { SubmissionAddress } from './receive.ts';

const texts: Readonly<Record<SubmissionAddress, { operationId: string; summary: string; description: string }>> = {
  changes: {
    operationId: 'suggestChange',
    summary: 'Suggest a change to a listing',
    description: 'Something that is wrong or missing. A sender may be left out; then nobody can be asked.',
  },
  listings: {
    operationId: 'addListing',
    summary: 'Add a listing',
    description: 'An organisation that is not listed, with what it offers.',
  },
  nominations: {
    operationId: 'nominate',
    summary: 'Nominate for an award',
    description: 'While the nominations of the year are open. A person is nominated only where they agree.',
  },
};

const forAll =
  'It is held for a moderator and changes nothing by itself. Personal details are kept apart, never published, and deleted 90 days after the decision, or 180 days after they were sent where there is none. The same submission sent again within a day gets the same reference. A program whose network sends a lot is answered 429 with a challenge: find a number so that the SHA-256 of the challenge, a dot and the number begins with so many zero bits, and send the submission again with `challenge.number` in proofOfWork. The forms of our own pages are posted here too, and are answered with pages.';

export function documentSubmissions({ openAPIRegistry }: OpenAPIHono, path: string, address: SubmissionAddress): void {
  const { operationId, summary, description } = texts[address];
  openAPIRegistry.registerPath({
    method: 'post',
    path,
    operationId,
    summary,
    description: `${description} ${forAll}`,
    tags: ['Submissions'],
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema: inputSchema(submissionRequests[address].schema) },
          [formType]: { schema: { type: 'object', description: 'The fields of the form on our page' } },
        },
      },
    },
    responses: {
      201: holderAnswer('SubmissionReceipt', 'It is held; the reference is to quote when asking about it'),
      303: { description: 'To the page that says so, for a form' },
      ...problems(
        'unreadable-body',
        'method-not-allowed',
        ...(address === 'nominations' ? (['nominations-closed'] as const) : []),
        'body-too-large',
        'media-type-not-supported',
        'invalid-submission',
        'too-many-requests',
        'internal-error',
        'records-changing',
        'not-ready',
      ),
    },
  });
}
