import { z } from 'zod';
import { changeContent, listingContent, nominationContent } from './content.ts';
import { consentInProgram, nomineeContact, submissionSender } from './personal.ts';
import { writtenText } from './written-text.ts';

/** The solution of the challenge that a network got which sent too much: `challenge.number`. */
const proofOfWork = z.string().max(300).optional().meta({ description: 'Solution of the challenge in a 429 answer' });

/** Told together with whatever else is wrong, not only once all else is right. */
const isObject = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null;

const agrees = z.literal(true).meta({ description: consentInProgram });
const agreedWording = writtenText(1000)
  .optional()
  .meta({ description: 'The words that the sender agreed to, as they were shown, in their language' });

/** What a program sends to suggest a change. Without a sender nobody can be asked or told. */
export const changeRequest = z
  .strictObject({
    content: changeContent.refine(({ record, about }) => record !== undefined || about !== undefined, {
      path: ['about'],
      when: isObject,
      error: 'expected the listing: its kind and id in `record`, or its name in `about`',
    }),
    sender: submissionSender.optional(),
    consent: agrees.optional().meta({ description: 'Needed where a sender is given' }),
    consentWording: agreedWording,
    proofOfWork,
  })
  .refine(({ sender, consent }) => sender === undefined || consent === true, {
    path: ['consent'],
    when: isObject,
    error: 'expected true, since a sender is given',
  });

/** What a program sends to add a listing. */
export const listingRequest = z.strictObject({
  content: listingContent,
  sender: submissionSender,
  consent: agrees,
  consentWording: agreedWording,
  proofOfWork,
});

/** What a program sends to nominate for an award. */
export const nominationRequest = z.strictObject({
  content: nominationContent,
  sender: submissionSender,
  nomineeContact: nomineeContact.optional(),
  consent: agrees,
  consentWording: agreedWording,
  proofOfWork,
});

/** What a sender gets. */
export const submissionReceipt = z.object({
  reference: z.string().meta({ description: 'To quote when asking about it', example: '7KQMX3R9TD' }),
  receivedAt: z.iso.datetime().meta({ description: 'UTC' }),
});

/** A small sum that a program solves to be heard although its network sent too much. */
export const proofOfWorkChallenge = z.object({
  algorithm: z.literal('sha-256'),
  challenge: z.string().meta({ description: 'Put it before a dot and a number of your choice' }),
  bits: z.int().min(0).max(40).meta({ description: 'So many zero bits must lead the hash of `challenge.number`' }),
  expiresAt: z.iso.datetime().meta({ description: 'UTC' }),
});

export type ChangeRequest = z.infer<typeof changeRequest>;
export type ListingRequest = z.infer<typeof listingRequest>;
export type NominationRequest = z.infer<typeof nominationRequest>;
export type SubmissionReceipt = z.infer<typeof submissionReceipt>;
export type ProofOfWorkChallenge = z.infer<typeof proofOfWorkChallenge>;
