import { proofOfWorkChallenge, submissionReceipt } from '@vcs/schema';

/** The schemas of what a sender is told. */
export const submissionSchemas = {
  ProofOfWorkChallenge: proofOfWorkChallenge,
  SubmissionReceipt: submissionReceipt,
} as const;
