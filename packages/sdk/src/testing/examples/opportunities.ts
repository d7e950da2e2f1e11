import type { CategorySlug, OpportunityDetail } from '../../types.generated.ts';
import { categoriesOf, identifier, ordinary, referenceTo } from './authoring.ts';
import { exampleCouncil, lanternHouse, offeringOrganisation } from './organisations.ts';

interface OpportunityWords extends Partial<Omit<OpportunityDetail, 'categories'>> {
  slug: string;
  name: string;
  kind: OpportunityDetail['kind'];
  funder: string;
  categories?: readonly CategorySlug[];
}

const council = { funder: exampleCouncil.name, organisation: referenceTo(exampleCouncil) };

const all: readonly OpportunityWords[] = [
  {
    slug: 'warm-rooms-fund',
    name: 'Warm rooms fund',
    description:
      'For groups that keep a room open and warm from January to March, with something to do and a hot drink.',
    kind: 'grant',
    ...council,
    categories: ['friendship', 'food'],
    opens: '2026-11-02',
    closes: '2026-12-11',
    leadTime: 39,
    decision: '2026-12-21',
    minimumAmount: 500,
    maximumAmount: 4000,
    eligibility: 'Any group in the borough with a bank account and two people who sign.',
    applyUrl: 'https://council.example.org/warm-rooms',
    guidanceUrl: 'https://council.example.org/warm-rooms/guidance',
    assured: { date: '2026-11-02' },
  },
  {
    slug: 'advice-services-contract',
    name: 'Advice services 2027 to 2030',
    kind: 'contract',
    ...council,
    categories: ['advice', 'housing'],
    opens: '2027-01-11',
    closes: '2027-02-26',
    leadTime: 46,
    maximumAmount: 1_850_000,
    eligibility: 'Consortia are welcome; the lead must hold a quality mark for advice.',
  },
  {
    slug: 'twenty-laptops',
    name: 'Twenty laptops, three years old',
    description: 'Wiped, with chargers. We bring them.',
    kind: 'social-value-offer',
    funder: 'Invented Bank plc',
    categories: ['digital-skills'],
    opens: '2026-11-16',
    applyUrl: 'https://bank.example.org/laptops',
  },
  {
    slug: 'an-accountant-for-an-evening',
    name: 'An accountant for an evening a month',
    kind: 'social-value-need',
    funder: lanternHouse.name,
    organisation: referenceTo(lanternHouse),
    categories: ['support-for-groups'],
  },
  {
    slug: 'seeds-and-soil',
    name: 'Seeds and soil',
    kind: 'grant',
    funder: 'Invented Fund for Good Food',
    organisation: referenceTo(offeringOrganisation('willowbasin-growers')),
    categories: ['environment'],
    opens: '2026-08-01',
    closes: '2026-10-30',
    decision: '2026-12-01',
    maximumAmount: 800,
    outcomeUrl: 'https://fund.example.org/seeds/funded',
  },
];

/** Opportunities: open, still to come, closed with an outcome, without dates, of each kind. */
export const opportunities: readonly OpportunityDetail[] = all.map(({ categories = [], ...words }, index) => ({
  id: identifier('09', index + 1),
  ...ordinary,
  related: [],
  ...words,
  categories: categoriesOf(categories),
}));
