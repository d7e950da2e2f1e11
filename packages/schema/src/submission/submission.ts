import { z } from 'zod';
import { award } from '../award.ts';
import { paging } from '../query/filters.ts';
import { changeContent, listingContent, nominationContent } from './content.ts';
import { submissionPersonalDetails } from './personal.ts';
import { writtenLine, writtenText } from './written-text.ts';

export const submissionKinds = ['change', 'listing', 'nomination'] as const;
export const submissionStatuses = ['received', 'accepted', 'declined', 'spam'] as const;

/** Why a submission may be no honest one. It is held all the same, for a person to look at. */
export const submissionSuspicions = ['hidden-field-filled', 'many-links', 'markup'] as const;

/** Digits and capital letters that nobody takes for another: no I, L, O, U, 0 or 1. */
export const referenceAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const submissionReference = z
  .string()
  .regex(/^[2-9A-HJKMNP-TV-Z]{10}$/, 'expected the ten letters and digits that the sender was given')
  .meta({ description: 'What the sender was given to quote', example: '7KQMX3R9TD' });

const decidedStatuses = ['accepted', 'declined', 'spam'] as const;

/** What came of a submission, and who said so. */
export const submissionDecision = z.strictObject({
  status: z.enum(decidedStatuses),
  at: z.iso.datetime().meta({ description: 'UTC' }),
  by: z.string().min(1).max(300).meta({ description: 'The moderator' }),
  reason: writtenText(2000).optional(),
  records: z
    .array(z.strictObject({ kind: z.string(), id: z.uuid() }))
    .default([])
    .meta({ description: 'Records that it made or changed' }),
});

const shared = {
  reference: submissionReference,
  status: z.enum(submissionStatuses),
  receivedAt: z.iso.datetime().meta({ description: 'UTC' }),
  suspicions: z.array(z.enum(submissionSuspicions)),
  decision: submissionDecision.optional(),
  contentRemovedAt: z.iso
    .datetime()
    .optional()
    .meta({ description: 'UTC; when what was not accepted, or not decided on for long, was deleted' }),
  personalRemovedAt: z.iso.datetime().optional().meta({ description: 'UTC; when personal details were deleted' }),
};

/** A submission without the person who sent it. */
export const submission = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('change'), content: changeContent.optional() }),
  z.strictObject({ ...shared, kind: z.literal('listing'), content: listingContent.optional() }),
  z.strictObject({ ...shared, kind: z.literal('nomination'), content: nominationContent.optional() }),
]);

/** The same for those who decide, with the personal details where they are still kept. */
export const submissionDetail = z.object({ submission, personal: submissionPersonalDetails.optional() });

/** What a moderator decides. */
export const decisionRequest = z.strictObject({
  status: z.enum(decidedStatuses),
  reason: writtenText(2000).optional().meta({ description: 'For the record, and for who asks. No personal details' }),
  apply: z.boolean().default(false).meta({
    description: 'For an accepted change: put the proposed values into the record. Otherwise an editor does it',
  }),
  organisationId: z
    .uuid()
    .optional()
    .meta({ description: 'For an accepted listing: the organisation that there is already, to add its services to' }),
  award: z
    .strictObject({
      name: writtenLine(300).optional(),
      citation: writtenText(5000).optional(),
      publication: award.shape.publication.unwrap().optional(),
      projectId: z.uuid().optional(),
      organisationId: z.uuid().optional(),
      personId: z.uuid().optional(),
    })
    .optional()
    .meta({ description: 'For an accepted nomination: what the nominee is to have otherwise than it was sent' }),
});

export const submissionQuery = z.strictObject({
  status: z.array(z.enum(submissionStatuses)).default([]),
  kind: z.array(z.enum(submissionKinds)).default([]),
  suspected: z.enum(['true', 'false']).optional().meta({ description: 'Only those with, or without, suspicions' }),
  ...paging,
});

export const submissionPage = z.object({
  items: z.array(submission),
  total: z.int().min(0),
  page: z.int().min(1),
  per_page: z.int().min(1),
  pages: z.int().min(0),
});

/** Everything that is held of one e-mail address. */
export const personalExport = z.object({
  email: z.string(),
  exportedAt: z.iso.datetime(),
  submissions: z.array(
    z.object({
      submission,
      role: z.enum(['sender', 'nominee']),
      personal: submissionPersonalDetails
        .partial()
        .optional()
        .meta({ description: 'What is theirs: who was nominated learns nothing of who sent it' }),
    }),
  ),
});

/** Whose personal details: of one submission, or of one e-mail address. */
export const personalRequest = z.union([
  z.strictObject({ email: z.email().max(254) }),
  z.strictObject({ reference: submissionReference }),
]);

export type SubmissionKind = (typeof submissionKinds)[number];
export type SubmissionStatus = (typeof submissionStatuses)[number];
export type SubmissionSuspicion = (typeof submissionSuspicions)[number];
export type SubmissionDecision = z.infer<typeof submissionDecision>;
export type Submission = z.infer<typeof submission>;
export type SubmissionDetail = z.infer<typeof submissionDetail>;
export type DecisionRequest = z.infer<typeof decisionRequest>;
export type DecisionRequestInput = z.input<typeof decisionRequest>;
export type SubmissionQuery = z.infer<typeof submissionQuery>;
export type SubmissionQueryInput = z.input<typeof submissionQuery>;
export type SubmissionPage = z.infer<typeof submissionPage>;
export type PersonalExport = z.infer<typeof personalExport>;
export type PersonalRequest = z.infer<typeof personalRequest>;
