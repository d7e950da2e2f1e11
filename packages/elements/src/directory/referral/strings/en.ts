import type { HandOff } from '@vcs/sdk';
import { plural } from '../../../language/plural.ts';
import type { StringsOf } from '../../../language/strings-of.ts';

/** Ways to be reached, and needs, by their names in a hand-off. */
export type ContactWay = HandOff['contact']['by'];
export type AccessNeed = HandOff['accessNeeds'][number];

/** What the hand-off of somebody to a service says, in plain English; it comes with it. */
export const en = {
  heading: (service: string) => `Refer somebody to ${service}`,
  intro: (organisation: string) =>
    `For people who work with somebody: link workers, housing officers, advisers. What you write goes to ${organisation} and to nobody else, when you send it. We keep nothing: when you leave, it is gone.`,
  problem: 'There is a problem',
  need: 'What do they need?',
  needHint: 'Say only what the service has to know. No name, no address, no date of birth, no NHS number.',
  contact: 'How should the service get in touch?',
  ways: {
    phone: 'By phone',
    text: 'By text message',
    email: 'By email',
    worker: 'Through me',
  } as Readonly<Record<ContactWay, string>>,
  reach: {
    phone: 'Their phone number',
    text: 'Their mobile number',
    email: 'Their email address',
    worker: 'Your phone number or email address',
  } as Readonly<Record<ContactWay, string>>,
  language: 'Which language do they speak best?',
  speaks: (languages: string) => `The service speaks ${languages}.`,
  interpreter: 'They need an interpreter',
  access: 'What do they need to take part?',
  accessNeeds: {
    'step-free': 'No steps',
    'hearing-loop': 'A hearing loop',
    'sign-language': 'Sign language',
    'large-print': 'Large print',
    'easy-read': 'Easy read',
    companion: 'To bring somebody with them',
    'home-visit': 'A visit at home',
  } as Readonly<Record<AccessNeed, string>>,
  accessNote: 'Anything else they need',
  area: 'First part of their postcode',
  areaHint: 'For example: E3. Leave it empty where they have no home.',
  consent: 'What they agree to',
  consentWording: (date: string, organisation: string) =>
    `On ${date} they agreed that what is written here goes to ${organisation}, so that it can help them and get in touch. They know that they can say no, and that they can change their mind at any time by telling ${organisation}.`,
  make: 'Make the referral',
  cancel: 'Cancel',
  noNeed: 'Write what they need.',
  noWay: 'Choose how the service should get in touch.',
  noReach: 'Enter how they can be reached.',
  wrongPhone: 'Enter a phone number, such as 020 7946 0100.',
  wrongEmail: 'Enter an email address, such as name@example.org.',
  wrongReach: 'Enter a phone number or an email address.',
  wrongArea: 'Enter the first part of a postcode, such as E3.',
  noConsent: 'They have to agree first. Ask them, then tick the box.',
  ready: 'The referral is ready',
  reference: 'Reference',
  referenceHint:
    'Put the reference in your own notes. The service calls the referral by it too, so that nobody needs to say a name.',
  to: 'To',
  made: 'Made on',
  yes: 'Yes',
  wayTo: (way: string, at: string) => `${way}: ${at}`,
  howToSend: 'Hand it on',
  send: (organisation: string) => `Send it to ${organisation}`,
  sending: 'Sending',
  sent: (organisation: string, time: string) => `Sent to ${organisation} at ${time}.`,
  notSent:
    'We could not send it, and do not know whether it arrived. It is still here: try again, or print, email or copy it.',
  email: 'Email it',
  pasteIt: 'Copied. Paste it into the email that opens.',
  mailSubject: (reference: string, service: string) => `Referral ${reference}: ${service}`,
  print: 'Print it',
  copy: 'Copy it',
  copied: 'Copied.',
  notCopied: 'We could not copy it. Copy the selected text yourself.',
  form: 'Open their own form',
  replies: (days: number) =>
    plural('en', days, {
      one: 'They usually reply within # working day.',
      other: 'They usually reply within # working days.',
    }),
  change: 'Change it',
  clear: 'Finish and clear it',
};

/** The same texts in any language. */
export type HandOffStrings = StringsOf<typeof en>;
