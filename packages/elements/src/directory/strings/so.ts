import { plural } from '../../language/plural.ts';
import { so as shared } from '../../listing/strings/so.ts';
import type { DirectoryStrings } from './en.ts';

/** Somali. Awaiting review by a native speaker. */
export const so: DirectoryStrings = {
  ...shared,
  otherTimes: (first) => `${first}, iyo waqtiyo kale`,
  heading: 'Ka hel caawimo deegaanka',
  searchLabel: 'Maxaad u baahan tahay?',
  searchHint: 'Tusaale: cunto, talo deyn, fasallo Ingiriisi',
  showCount: (count) => plural('so', count, { one: 'Tus # adeeg', other: 'Tus # adeeg' }),
  count: (count) => (count === 0 ? 'Adeeg ma jiro' : plural('so', count, { one: '# adeeg', other: '# adeeg' })),
  looking: 'Adeegyo ayaa la raadinayaa',
  pagesLabel: 'Bogagga adeegyada',
  nothingYet: 'Weli adeeg kuma jiro tusaha.',
  nothingFor: (words) => `Adeeg lagama helin “${words}”.`,
  nothingWith: (filters) => `Adeeg kuma jiro kala soociddan: ${filters}.`,
  nothingForWith: (words, filters) => `Adeeg lagama helin “${words}” kala soociddan: ${filters}.`,
  showAll: 'Tus dhammaan adeegyada',
  inactive: 'Hadda ma shaqeeyo',
  'temporarily-closed': 'Hadda waa xiran yahay',
  defunct: 'Si joogto ah ayuu u xirmay',
  freeForSome: 'Dadka qaar waa u bilaash',
  howToGet: 'Sida loo helo',
  'in-person': 'Si toos ah',
  phone: 'Telefoon',
  online: 'Internetka',
  'home-visit': 'Gurigaaga ayay kugu iman karaan',
  funded: (source, amount) => `Waxaa maalgeliyay ${source}${amount ? ` (${amount})` : ''}`,
  otherServices: (name) => `Adeegyada kale ee ${name}`,
};
