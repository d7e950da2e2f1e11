import type { AwardYearSummary } from '@vcs/schema';
import { dateText, listed } from '../../pages/words.ts';
import type { FieldOption, SubmissionForm } from './form.ts';
import { emailWrong, phoneWrong, senderGroup } from './sender-fields.ts';

type Category = AwardYearSummary['categories'][number];

const subjects: Readonly<Record<Category['subject'], string>> = {
  project: 'For projects',
  organisation: 'For organisations',
  person: 'For people',
};

function option({ slug, name, subject, criteria }: Category): FieldOption {
  return { value: slug, label: name, hint: `${criteria.join('. ')}.`, group: subjects[subject] };
}

export type NominationYear = Pick<AwardYearSummary, 'id' | 'slug' | 'name' | 'categories'>;

/** @param until the first day on which nominations are no longer open */
export function nominationForm(year: NominationYear, until: string | undefined): SubmissionForm {
  const order = Object.keys(subjects);
  const categories = year.categories.toSorted(
    (one, other) => order.indexOf(one.subject) - order.indexOf(other.subject),
  );
  const forPeople = year.categories.filter(({ subject }) => subject === 'person');
  return {
    address: 'nominations',
    page: '/nominate',
    title: `Nominate for the ${year.name}`,
    description:
      'Put forward a project, an organisation or a person of Tower Hamlets’ voluntary sector for the awards.',
    lead: `Put forward who or what made a difference.${until === undefined ? '' : ` Nominations are open until ${dateText(dayBefore(until))}.`}`,
    given: { 'content.year': year.id },
    hidden: { year: year.slug },
    always: ['content', 'sender'],
    send: 'Send the nomination',
    needs: (values) =>
      forPeople.some(({ slug }) => slug === values.get('category')) && values.get('agreed') !== 'yes'
        ? ['content.agreed']
        : [],
    groups: [
      {
        legend: 'The nomination',
        fields: [
          {
            name: 'category',
            path: 'content.category',
            label: 'Which award is it for?',
            input: 'radios',
            options: categories.map(option),
            missing: 'Choose an award',
          },
          {
            name: 'nominee',
            path: 'content.nominee',
            label: 'Who or what do you nominate?',
            hint: 'The name of the project, organisation or person, as it should be announced.',
            input: 'line',
            missing: 'Enter who or what you nominate',
          },
          {
            name: 'organisation',
            path: 'content.organisation',
            label: 'Which organisation do they belong to?',
            input: 'line',
            optional: true,
            missing: 'Enter the organisation',
          },
          {
            name: 'reason',
            path: 'content.reason',
            label: 'Why should they win?',
            hint: 'What did they do, and what came of it? Up to 5,000 characters. The judges read this.',
            input: 'text',
            missing: 'Enter why they should win',
          },
          {
            name: 'agreed',
            path: 'content.agreed',
            label: 'They know that I nominate them, and agree',
            ...(forPeople.length > 0 && {
              hint: `Needed where you nominate a person (${listed(forPeople.map(({ name }) => name))}).`,
            }),
            input: 'confirm',
            optional: true,
            missing: 'Say that the person knows that you nominate them, and agrees',
            wrong: 'Say that the person knows that you nominate them, and agrees',
          },
        ],
      },
      {
        legend: 'How can we reach them?',
        intro: 'It helps us to invite them. It is never published.',
        fields: [
          {
            name: 'nominee-email',
            path: 'nomineeContact.email',
            label: 'Their e-mail address',
            input: 'email',
            optional: true,
            missing: emailWrong,
            wrong: emailWrong,
          },
          {
            name: 'nominee-phone',
            path: 'nomineeContact.phone',
            label: 'Their telephone number',
            input: 'tel',
            optional: true,
            missing: phoneWrong,
            wrong: phoneWrong,
          },
        ],
      },
      senderGroup,
    ],
  };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
