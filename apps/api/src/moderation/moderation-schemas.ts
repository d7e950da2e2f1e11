import { z } from '@hono/zod-openapi';
import { personalExport, submission, submissionDetail, submissionPage, submissionReference } from '@vcs/schema';

/** The schemas of what moderators are told. */
export const moderationSchemas = {
  Submission: submission,
  SubmissionDetail: submissionDetail,
  SubmissionPage: submissionPage,
  PersonalExport: personalExport,
  ErasedSubmissions: z.object({
    references: z.array(submissionReference).meta({ description: 'The submissions that held personal details' }),
  }),
} as const;
