import type { SpentChallenge, SubmissionContent } from '@vcs/catalogue';
import { changeRequest, consentInProgram, listingRequest, nominationRequest } from '@vcs/schema';
import type {
  ChangeRequest,
  ListingRequest,
  NominationRequest,
  SubmissionReceipt,
  SubmissionSuspicion,
} from '@vcs/schema';
import type { Serving } from '../serving.ts';

/** What may be sent, by the last part of the address that it is sent to. */
export const submissionRequests = {
  changes: { kind: 'change', schema: changeRequest },
  listings: { kind: 'listing', schema: listingRequest },
  nominations: { kind: 'nomination', schema: nominationRequest },
} as const;

export type SubmissionAddress = keyof typeof submissionRequests;
export type SubmissionRequest = ChangeRequest | ListingRequest | NominationRequest;

/** How it came, beside what it says. */
export interface Arrival {
  readonly suspicions: readonly SubmissionSuspicion[];
  readonly challenge?: SpentChallenge | undefined;
}

/**
 * Holds what somebody sent for a moderator: one way for forms and programs. What it says and who says it go apart here.
 * @throws InvalidSubmissionError, NominationsClosedError, ChallengeSpentError of the catalogue
 */
export function receive(
  { catalogue, clock }: Pick<Serving, 'catalogue' | 'clock'>,
  address: SubmissionAddress,
  request: SubmissionRequest,
  { suspicions, challenge }: Arrival,
): Promise<SubmissionReceipt> {
  const { kind } = submissionRequests[address];
  const { sender, content, consentWording = consentInProgram } = request;
  const nomineeContact = 'nomineeContact' in request ? request.nomineeContact : undefined;
  const personal = sender && {
    sender,
    ...(nomineeContact && Object.keys(nomineeContact).length > 0 && { nomineeContact }),
    consent: { wording: consentWording, givenAt: clock().toISOString() },
  };
  // The schema of the address has read the content, so that it is of the kind of the address.
  return catalogue.submissions.submit({ kind, content } as SubmissionContent, { personal, suspicions, challenge });
}
