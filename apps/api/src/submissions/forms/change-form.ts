import type { ChangeContent } from '@vcs/schema';
import { html } from 'hono/html';
import { linkFrom } from '../../pages/framed.ts';
import type { FieldOption, SubmissionForm } from './form.ts';
import { optionalSenderGroup } from './sender-fields.ts';

type Topic = ChangeContent['topics'][number];

const topics: Readonly<Record<Topic, string>> = {
  name: 'Name',
  description: 'Description',
  times: 'Days and times',
  place: 'Address or place',
  contact: 'Telephone, e-mail or website',
  cost: 'Cost',
  'who-for': 'Who it is for',
  access: 'Access, such as steps or a hearing loop',
  closed: 'It has closed or moved away',
  other: 'Something else',
};

const grounds: readonly FieldOption[] = [
  { value: 'runs-it', label: 'I run it or work there' },
  { value: 'uses-it', label: 'I use it' },
  { value: 'refers-to-it', label: 'I send people there' },
  { value: 'other', label: 'In another way' },
];

/** The listing that a change is about, as it is shown. */
export interface ChangedRecord {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

export function changeForm(record: ChangedRecord | undefined, framed: boolean): SubmissionForm {
  const given: Record<string, string> =
    record === undefined ? {} : { 'content.record.kind': record.kind, 'content.record.id': record.id };
  return {
    address: 'changes',
    page: '/suggest',
    title: record === undefined ? 'Suggest a change to a listing' : `Suggest a change to ${record.name}`,
    description: 'Tell us what is wrong or missing in the directory of Tower Hamlets’ voluntary sector.',
    lead: html`Tell us what is wrong or missing. A person checks it before anything is changed. If it is not in the
      directory yet, <a href="${linkFrom(framed, '/suggest/listing')}">add an organisation or an activity</a>.`,
    given,
    hidden: record === undefined ? {} : { kind: record.kind, record: record.id },
    always: ['content'],
    send: 'Send the suggestion',
    groups: [
      {
        legend: 'The change',
        fields: [
          ...(record === undefined
            ? [
                {
                  name: 'about',
                  path: 'content.about',
                  label: 'Which listing is it about?',
                  hint: 'Its name, or the address of its page.',
                  input: 'line' as const,
                  missing: 'Enter the name of the listing',
                },
              ]
            : []),
          {
            name: 'topics',
            path: 'content.topics',
            label: 'What should change?',
            hint: 'Choose all that apply.',
            input: 'checkboxes',
            optional: true,
            options: Object.entries(topics).map(([value, label]) => ({ value, label })),
            missing: 'Choose from the list what should change',
          },
          {
            name: 'text',
            path: 'content.text',
            label: 'What is wrong, and what would be right?',
            hint: 'For example: “The lunch club is on Mondays now, not on Tuesdays.” Up to 5,000 characters. Please write no private details of anybody here.',
            input: 'text',
            missing: 'Enter what is wrong',
          },
          {
            name: 'grounds',
            path: 'content.grounds',
            label: 'How do you know?',
            input: 'radios',
            optional: true,
            options: grounds,
            missing: 'Choose how you know',
          },
        ],
      },
      optionalSenderGroup,
    ],
  };
}
