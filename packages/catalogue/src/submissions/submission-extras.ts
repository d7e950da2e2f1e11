import { submission, submissionPersonalDetails, submissionReference } from '@vcs/schema';
import type { Submission, SubmissionPersonalDetails } from '@vcs/schema';
import type { Extra } from '../backup/extras.ts';
import { addSubmission, personalAfter, putPersonal, submissionsAfter } from './submission-table.ts';

const rowsAtATime = 200;

/** What the public sent in, without who sent it. */
export const submissionsExtra: Extra = {
  name: 'submissions',
  schema: submission,

  async *read(sql) {
    for (let last = ''; ;) {
      const found = await submissionsAfter(sql, last, rowsAtATime);
      yield* found;
      if (found.length < rowsAtATime) return;
      last = found.at(-1)!.reference;
    }
  },

  async write(sql, values) {
    // As though it had personal details, so that time comes to those that the next file brings.
    for (const value of values as Submission[]) await addSubmission(sql, { submission: value }, true);
  },
};

const keptPersonal = submissionPersonalDetails.extend({ reference: submissionReference });

/** Who sent it. What its time has come for goes as soon as a server starts on the restored records. */
export const submissionPeopleExtra: Extra = {
  name: 'submission-people',
  schema: keptPersonal,

  async *read(sql) {
    for (let last = ''; ;) {
      const found = await personalAfter(sql, last, rowsAtATime);
      yield* found;
      if (found.length < rowsAtATime) return;
      last = found.at(-1)!.reference;
    }
  },

  async write(sql, values) {
    for (const { reference, ...details } of values as (SubmissionPersonalDetails & { reference: string })[]) {
      await putPersonal(sql, reference, details);
    }
  },
};
