import { plural } from '../../../language/plural.ts';
import type { Community, OrganisationKind, OrganisationTexts } from './en.ts';

const kinds: Readonly<Record<OrganisationKind, string>> = {
  'registered-charity': 'Samafal diiwaan gashan',
  'community-group': 'Koox bulsho',
  'faith-group': 'Koox diimeed',
  'mutual-aid-group': 'Koox iskaashi',
  'tenants-and-residents-association': 'Ururka kiraystayaasha iyo deganayaasha',
  'co-operative': 'Iskaashato',
  'community-interest-company': 'Shirkad dan bulsho',
  'social-enterprise': 'Ganacsi bulsho',
  'forum-or-partnership': 'Madal ama wadashaqayn',
  'statutory-partner': 'Hay’ad dawladeed',
  'housing-partner': 'Ururka guryaynta',
  'business-network': 'Shabakadda ganacsiga',
};

const communities: Readonly<Record<Community, string>> = {
  children: 'Carruurta',
  'young-people': 'Dhallinyarada',
  families: 'Qoysaska',
  women: 'Haweenka',
  men: 'Ragga',
  'older-people': 'Dadka waayeelka ah',
  'disabled-people': 'Dadka naafada ah',
  'people-with-a-learning-disability': 'Dadka waxbarashadu ku adag tahay',
  carers: 'Daryeelayaasha',
  'lgbt-people': 'Dadka LGBT',
  'bangladeshi-community': 'Bulshada Bangaaladheesh',
  'somali-community': 'Bulshada Soomaaliyeed',
  'refugees-and-migrants': 'Qaxootiga iyo soogalootiga',
  'faith-communities': 'Bulshooyinka diinta',
  'vcs-organisations': 'Ururrada iskaa wax u qabso iyo bulshada',
};

/** Somali. Awaiting review by a native speaker. */
export const so: OrganisationTexts = {
  searchLabel: 'Ururkee ayaad raadinaysaa?',
  searchHint: 'Tusaale: magac, cunto, talo',
  showCount: (count) => plural('so', count, { one: 'Tus # urur', other: 'Tus # urur' }),
  count: (count) => (count === 0 ? 'Urur ma jiro' : plural('so', count, { one: '# urur', other: '# urur' })),
  looking: 'Ururro ayaa la raadinayaa',
  pagesLabel: 'Bogagga ururrada',
  nothingYet: 'Weli urur kuma jiro tusaha.',
  nothingFor: (words) => `Urur lagama helin “${words}”.`,
  nothingWith: (filters) => `Urur kuma jiro kala soociddan: ${filters}.`,
  nothingForWith: (words, filters) => `Urur lagama helin “${words}” kala soociddan: ${filters}.`,
  showAll: 'Tus dhammaan ururrada',
  searchServices: 'Taa beddelkeeda raadi adeegyo',
  filterNames: { kind: 'Nooca ururka', 'led-by': 'Waxaa hoggaamiya', 'run-for': 'Waxaa loogu talagalay' },
  filterValues: {
    kind: kinds,
    'led-by': communities,
    'run-for': communities,
  },
  kinds,
  communities,
  helpsWith: 'Waxay ka caawiyaan',
  contact: 'La xiriir',
  numbers: {
    'GB-CHC': (number) => `Lambarka samafalka ${number}`,
    'GB-COH': (number) => `Lambarka shirkadda ${number}`,
    'GB-MPR': (number) => `Lambarka ururka diiwaangashan ${number}`,
  },
  saidBy: (who, date) => `Iyaga ayaa sidaas yiri: ${who}, ${date}`,
  projects: 'Mashaariic',
  green: 'Cimilada iyo deegaanka',
  offeredServices: 'Adeegyo',
};
