import { consentWording } from '@vcs/schema';
import type { FormField, FormGroup } from './form.ts';

const emailWrong = 'Enter an e-mail address in the right form, such as name@example.org';
const phoneWrong = 'Enter a telephone number, such as 020 7946 0101';

/** The same questions about the sender on every form. */
const fields: readonly FormField[] = [
  {
    name: 'sender-name',
    path: 'sender.name',
    label: 'Your name',
    input: 'line',
    autocomplete: 'name',
    missing: 'Enter your name',
  },
  {
    name: 'sender-email',
    path: 'sender.email',
    label: 'Your e-mail address',
    hint: 'We only write about what you send us here.',
    input: 'email',
    autocomplete: 'email',
    missing: 'Enter your e-mail address',
    wrong: emailWrong,
  },
  {
    name: 'sender-phone',
    path: 'sender.phone',
    label: 'Your telephone number',
    input: 'tel',
    optional: true,
    autocomplete: 'tel',
    missing: phoneWrong,
    wrong: phoneWrong,
  },
  {
    name: 'sender-organisation',
    path: 'sender.organisation',
    label: 'Your organisation',
    input: 'line',
    optional: true,
    autocomplete: 'organization',
    missing: 'Check the name of your organisation',
  },
  {
    name: 'consent',
    path: 'consent',
    label: consentWording,
    input: 'confirm',
    missing: 'Say that you agree that we keep your contact details for this',
  },
];

export const senderGroup: FormGroup = {
  legend: 'About you',
  intro: 'Nobody but the people who look after the directory sees this. It is never published.',
  fields,
};

/** For what may be sent without a name. */
export const optionalSenderGroup: FormGroup = {
  legend: 'May we ask you about it?',
  intro:
    'You can leave all of this empty. If you fill it in, nobody but the people who look after the directory sees it.',
  fields: fields.map((field) => ({ ...field, ...(field.name === 'consent' ? {} : { optional: true as const }) })),
};

export { emailWrong, phoneWrong };
