/**
 * What is said only when a service is opened or nothing is found, in plain English. A translation has these texts beside
 * those of `en.ts`.
 */
export const enLater = {
  nothingYet: 'There are no services in the directory yet.',
  nothingFor: (words: string) => `No services match “${words}”.`,
  nothingWith: (filters: string) => `No services match these filters: ${filters}.`,
  nothingForWith: (words: string, filters: string) => `No services match “${words}” with these filters: ${filters}.`,
  nothingAdvice: 'Try fewer or simpler words, and check the spelling.',
  searchFor: (words: string) => `Search for “${words}”`,
  withoutFilters: (words: string) => `Search for “${words}” without filters`,
  showAll: 'Show all services',

  languageNames: {
    bn: 'Bengali',
    syl: 'Sylheti',
    bsl: 'British Sign Language',
    bfi: 'British Sign Language',
  } as Record<string, string>,
  exampleNote: 'This is an invented example. It shows how the directory works.',
  forTheBorough: 'People in any part of the borough',
  forWards: (wards: string) => `People in ${wards}`,
  lastCheckedMonth: (month: string) => `We last checked this in ${month}. Contact them before you go.`,
  lastCheckedDay: (day: string) => `We last checked this on ${day}. Contact them before you go.`,
  when: 'When',
  where: 'Where',
  whoFor: 'Who for',
  cost: 'Cost',
  howToGet: 'How to get it',
  access: 'Access',
  about: 'About',
  aged: (from: number | undefined, to: number | undefined) =>
    from === undefined ? `Aged ${to} and under` : to === undefined ? `Aged ${from} and over` : `Aged ${from} to ${to}`,
  'in-person': 'In person',
  price: (name: string, amount: string) => `${name}: ${amount}`,
  spoken: (languages: string) => `They speak ${languages}`,
  phoneLanguages: (languages: string) => `in ${languages}`,
  gettingThere: 'Getting there',
  funded: (source: string, amount: string | undefined) => `Funded by ${source}${amount ? ` (${amount})` : ''}`,
  aboutOrganisation: (name: string) => `About ${name}`,
  otherServices: (name: string) => `Other services from ${name}`,
  source: 'Source:',
};
