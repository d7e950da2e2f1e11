import { enDayParts } from './en-day-parts.ts';
import { en } from './en.ts';

/** The names of the filters and of their values, in plainer words than the API's own; they come with the filters. */
export const enOwnFilters = {
  ...enDayParts,
  filterNames: {
    kind: 'Kind of role',
    cause: 'What you care about',
    'day-part': 'When you are free',
    commitment: 'How long',
    place: 'Where you would do it',
    skill: 'What you can do',
    age: 'Your age',
    english: 'Your English',
    dbs: 'Criminal record check (DBS)',
    expenses: 'Expenses paid',
    training: 'Training given',
    accreditation: 'Certificate or award',
    organisation: 'Organisation',
    emergency: 'Called on in an emergency',
    team: 'Size of your team',
  },
  filterValues: {
    kind: en.kinds,
    commitment: en.commitments,
    place: en.ways,
    english: {
      any: 'Little or none',
      basic: 'Basic English',
      conversational: 'Enough for a conversation',
      fluent: 'Fluent English',
    },
    dbs: {
      none: 'No check',
      basic: 'Basic check',
      standard: 'Standard check',
      enhanced: 'Enhanced check',
      'enhanced-barred-list': 'Enhanced check with barred lists',
    },
  },
};
