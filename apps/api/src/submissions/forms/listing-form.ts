import { categories, organisationKinds } from '@vcs/schema';
import type { OrganisationKind } from '@vcs/schema';
import type { SubmissionForm } from './form.ts';
import { emailWrong, phoneWrong, senderGroup } from './sender-fields.ts';

const kindLabels: Readonly<Partial<Record<OrganisationKind, string>>> = {
  'tenants-and-residents-association': 'Tenants’ and residents’ association',
  'co-operative': 'Co-operative',
};

function kindLabel(kind: OrganisationKind): string {
  const words = kind.replaceAll('-', ' ');
  return kindLabels[kind] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const kinds = organisationKinds.map((value) => ({ value, label: kindLabel(value) }));
const kindsOfHelp = categories.map(({ slug, label }) => ({ value: slug, label }));

export const listingForm: SubmissionForm = {
  address: 'listings',
  page: '/suggest/listing',
  title: 'Add an organisation or an activity',
  description: 'Add a group, an organisation or an activity to the directory of Tower Hamlets’ voluntary sector.',
  lead: 'For groups and organisations that do something for people in Tower Hamlets. A person checks it before it is published.',
  given: {},
  hidden: {},
  always: ['content', 'sender'],
  send: 'Send the listing',
  groups: [
    {
      legend: 'The organisation',
      intro: 'This is what everybody would see.',
      fields: [
        {
          name: 'organisation-name',
          path: 'content.name',
          label: 'Name of the organisation or group',
          input: 'line',
          autocomplete: 'organization',
          missing: 'Enter the name of the organisation or group',
        },
        {
          name: 'organisation-description',
          path: 'content.description',
          label: 'What does it do?',
          hint: 'Two or three sentences. Up to 5,000 characters.',
          input: 'text',
          optional: true,
          missing: 'Enter what it does',
        },
        {
          name: 'organisation-kind',
          path: 'content.kinds',
          label: 'What kind of organisation is it?',
          input: 'select',
          inList: true,
          optional: true,
          options: kinds,
          missing: 'Choose a kind from the list',
        },
        {
          name: 'website',
          path: 'content.website',
          label: 'Website',
          input: 'url',
          optional: true,
          autocomplete: 'url',
          missing: 'Enter the address of the website',
          wrong: 'Enter the address of the website, such as https://example.org',
        },
        {
          name: 'public-email',
          path: 'content.email',
          label: 'Public e-mail address',
          hint: 'Everybody will see it, so not your own private one.',
          input: 'email',
          optional: true,
          missing: emailWrong,
          wrong: emailWrong,
        },
        {
          name: 'public-phone',
          path: 'content.phone',
          label: 'Public telephone number',
          input: 'tel',
          optional: true,
          missing: phoneWrong,
          wrong: phoneWrong,
        },
      ],
    },
    {
      legend: 'One thing that it offers',
      intro:
        'A lunch club, a class, advice: whatever people can come to or call. Leave it empty if there is nothing yet. You can send more later.',
      fields: [
        {
          name: 'service-name',
          path: 'content.services.0.name',
          label: 'What is it called?',
          input: 'line',
          optional: true,
          missing: 'Enter what it is called',
        },
        {
          name: 'service-description',
          path: 'content.services.0.description',
          label: 'What happens there?',
          input: 'text',
          optional: true,
          missing: 'Enter what happens there',
        },
        {
          name: 'service-category',
          path: 'content.services.0.categories',
          label: 'Kind of help',
          input: 'select',
          inList: true,
          optional: true,
          options: kindsOfHelp,
          missing: 'Choose a kind of help from the list',
        },
        {
          name: 'service-when',
          path: 'content.services.0.when',
          label: 'Days and times',
          hint: 'For example: “Tuesdays, 12 to 2 pm, not in August”.',
          input: 'line',
          optional: true,
          missing: 'Enter days and times',
        },
        {
          name: 'service-where',
          path: 'content.services.0.where',
          label: 'Where',
          hint: 'An address that everybody may know, or “by telephone” or “online”.',
          input: 'line',
          optional: true,
          missing: 'Enter where it is',
        },
        {
          name: 'service-who-for',
          path: 'content.services.0.whoFor',
          label: 'Who it is for',
          input: 'line',
          optional: true,
          missing: 'Enter who it is for',
        },
        {
          name: 'service-cost',
          path: 'content.services.0.cost',
          label: 'Cost',
          hint: 'For example: “Free” or “£3, under 12 free”.',
          input: 'line',
          optional: true,
          missing: 'Enter what it costs',
        },
        {
          name: 'service-how',
          path: 'content.services.0.howToGet',
          label: 'How to take part',
          hint: 'Just come, book, call first, be referred.',
          input: 'line',
          optional: true,
          missing: 'Enter how to take part',
        },
      ],
    },
    senderGroup,
  ],
};
