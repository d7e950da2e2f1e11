import { plural } from '../../../language/plural.ts';
import type { OrganisationTexts } from './en.ts';

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
    kind: {
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
    },
  },
  helpsWith: 'Waxay ka caawiyaan',
  contact: 'La xiriir',
  charityNumber: (number) => `Lambarka samafalka ${number}`,
  offeredServices: 'Adeegyo',
};
