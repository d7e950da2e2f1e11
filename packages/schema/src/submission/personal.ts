import { z } from 'zod';
import { writtenEmail, writtenLine, writtenTelephone } from './written-text.ts';

/** Days that personal details are kept after the decision. */
export const personalDetailsKeptDays = 90;

/** Days that personal details are kept after they were sent, where nobody decides. */
export const undecidedKeptDays = 180;

/** What a sender agrees to, word for word. Another wording is kept with whoever agreed to that one. */
export const consentWording = `I agree that you keep the contact details on this form, so that you can ask about what I sent and tell me what came of it. You delete them ${personalDetailsKeptDays} days after your decision, or ${undecidedKeptDays} days after I sent them if you have made none, or sooner if I ask.`;

/** What is kept of a consent that a program passes on without its words. */
export const consentInProgram = 'The sender agrees that these details are kept';

/** Who sent it, and how to reach them. Never public. */
export const submissionSender = z.strictObject({
  name: writtenLine(200),
  email: writtenEmail,
  phone: writtenTelephone.optional(),
  organisation: writtenLine(300).optional().meta({ description: 'On behalf of whom' }),
});

/** How to reach a nominee. Never public. */
export const nomineeContact = z.strictObject({ email: writtenEmail.optional(), phone: writtenTelephone.optional() });

export const submissionConsent = z.strictObject({
  wording: z.string().min(1).max(1000).meta({ description: 'What they agreed to, word for word' }),
  givenAt: z.iso.datetime().meta({ description: 'UTC' }),
});

/** The part of a submission that is about people. It is kept apart from the rest, and goes first. */
export const submissionPersonalDetails = z.strictObject({
  sender: submissionSender,
  nomineeContact: nomineeContact.optional(),
  consent: submissionConsent,
});

export type SubmissionSender = z.infer<typeof submissionSender>;
export type NomineeContact = z.infer<typeof nomineeContact>;
export type SubmissionPersonalDetails = z.infer<typeof submissionPersonalDetails>;
