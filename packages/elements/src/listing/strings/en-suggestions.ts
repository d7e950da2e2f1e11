import { plural } from '../../language/plural.ts';

/** What is said of suggestions, in plain English; it comes with them. */
export const enSuggestions = {
  suggestions: 'Suggestions',
  suggestionCount: (count: number) => plural('en', count, { one: '# suggestion', other: '# suggestions' }),
  suggestionKinds: {
    category: 'Kind of help',
    need: 'Need',
    ward: 'Area',
    organisation: 'Organisation',
    service: 'Service',
    event: 'Event',
    role: 'Volunteer role',
    space: 'Room',
  } as Record<string, string>,
};
