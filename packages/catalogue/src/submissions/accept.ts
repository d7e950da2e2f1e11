import type { DecisionRequest, Submission } from '@vcs/schema';
import type { RecordWriter } from '../catalogue.ts';
import { acceptChange } from './accept-change.ts';
import { acceptListing } from './accept-listing.ts';
import { acceptNomination } from './accept-nomination.ts';
import { DecisionError } from './errors.ts';

/** A record that accepting a submission made or changed. */
export interface MadeRecord {
  kind: string;
  id: string;
}

/** Does to the records what accepting a submission means. */
export async function accept(
  records: RecordWriter,
  submission: Submission,
  decision: DecisionRequest,
  now: Date,
): Promise<MadeRecord[]> {
  const { reference, kind, content } = submission;
  if (content === undefined) {
    throw new DecisionError(
      `Expected the content of ${reference}, found that it was deleted when its time was over. Nothing was changed. Ask the sender to send it again.`,
    );
  }
  switch (kind) {
    case 'change':
      return acceptChange(records, submission.content!, decision);
    case 'listing':
      return acceptListing(records, reference, submission.content!, decision, now);
    case 'nomination':
      return acceptNomination(records, reference, submission.content!, decision, now);
  }
}
