import { enLater as shared } from '../../listing/strings/en-later.ts';

/**
 * What is said only when a service is opened or nothing is found, in plain English. A translation has these texts beside
 * those of `en.ts`.
 */
export const enLater = {
  ...shared,
  nothingYet: 'There are no services in the directory yet.',
  nothingFor: (words: string) => `No services match “${words}”.`,
  nothingWith: (filters: string) => `No services match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) => `No services match “${words}” with these filters: ${filters}.`,
  showAll: 'Show all services',
  howToGet: 'How to get it',
  'in-person': 'In person',
  funded: (source: string, amount: string | undefined) => `Funded by ${source}${amount ? ` (${amount})` : ''}`,
  otherServices: (name: string) => `Other services from ${name}`,
};
