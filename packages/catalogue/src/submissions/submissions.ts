import type {
  AwardYearSummary,
  ChangeContent,
  DecisionRequestInput,
  ListingContent,
  NominationContent,
  PersonalExport,
  PersonalRequest,
  Submission,
  SubmissionDetail,
  SubmissionPage,
  SubmissionPersonalDetails,
  SubmissionQueryInput,
  SubmissionReceipt,
  SubmissionSuspicion,
} from '@vcs/schema';
import type { ChangedBy } from '../access/changed-by.ts';

/** What somebody sends in, as the schemas of `@vcs/schema` have read it. */
export type SubmissionContent =
  | { readonly kind: 'change'; readonly content: ChangeContent }
  | { readonly kind: 'listing'; readonly content: ListingContent }
  | { readonly kind: 'nomination'; readonly content: NominationContent };

/** The solution of a challenge, which is worth one submission. */
export interface SpentChallenge {
  readonly id: string;
  /** UTC. After this time it need not be remembered, since nobody takes it any more. */
  readonly expiresAt: string;
}

export interface SubmissionExtras {
  readonly personal?: SubmissionPersonalDetails | undefined;
  readonly suspicions?: readonly SubmissionSuspicion[];
  readonly challenge?: SpentChallenge | undefined;
}

/** Whether somebody can be nominated today, and else when. */
export interface Nominations {
  /** The years whose nominations are open, the latest first; `until` is the first day on which they no longer are. */
  readonly open: readonly { readonly year: AwardYearSummary; readonly until?: string | undefined }[];
  /** The year whose nominations open next. */
  readonly next?: { readonly year: AwardYearSummary; readonly opens: string } | undefined;
}

/**
 * What the public sends in, held for a moderator. The content and the personal details are kept in tables of their own;
 * nothing here raises the version of the dataset, and no entry, view, feed or export has anything of it.
 */
export interface Submissions {
  /**
   * Keeps a submission. The same one, sent again within a day, gets the reference that it has.
   * @throws InvalidSubmissionError, NominationsClosedError, ChallengeSpentError
   */
  submit(submission: SubmissionContent, extras?: SubmissionExtras): Promise<SubmissionReceipt>;
  /** Which years take nominations today. */
  nominations(): Promise<Nominations>;
  /** With the personal details, where they are still kept. */
  get(reference: string): Promise<SubmissionDetail | undefined>;
  /** The latest first, without personal details. */
  list(query: SubmissionQueryInput): Promise<SubmissionPage>;
  /**
   * Accepts, declines or sets aside as spam. Accepting makes the records of a listing (as drafts) or the nominee of a nomination,
   * in the same change; an accepted submission stays so, any other may be decided anew.
   * @returns undefined where there is no such submission
   * @throws DecisionError, and what putting a record throws
   */
  decide(reference: string, decision: DecisionRequestInput, by: ChangedBy): Promise<Submission | undefined>;
  /** Everything that is held of one e-mail address, as a sender or as somebody nominated. */
  exportOf(email: string): Promise<PersonalExport>;
  /** Deletes personal details and keeps the content. Gives the references that had any. */
  erase(whose: PersonalRequest, by: ChangedBy): Promise<string[]>;
  /**
   * Deletes the personal details of what was decided 90 days ago or earlier, or sent 180 days ago or earlier where nobody has
   * decided, and the content too of what was not accepted, since a nominee's name and somebody's story are in it.
   * @returns how many submissions it was done to
   */
  expirePersonalDetails(now?: Date): Promise<number>;
  /** A secret of this database to sign forms with: 64 hexadecimal digits. A restored backup has another. */
  signingKey(): Promise<string>;
}
