export * from './errors.ts';
export type { Nominations, SpentChallenge, SubmissionContent, SubmissionExtras, Submissions } from './submissions.ts';
