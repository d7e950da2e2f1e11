import type { AwardDetail, AwardYearDetail, PersonSummary } from '../../types.generated.ts';
import { identifier, ordinary, referenceTo } from './authoring.ts';
import { events } from './events.ts';
import { offeringOrganisation } from './organisations.ts';
import { projects, stories } from './stories.ts';

const { lang, example } = ordinary;

/** People in public roles who are invented: somebody to call, and nominees, who are not there to be called. */
export const people: readonly PersonSummary[] = [
  {
    id: identifier('9a', 1),
    slug: 'shirin-lunch-club',
    lang,
    example,
    name: 'Shirin Example',
    role: 'service-contact',
    title: 'Lunch club co-ordinator',
    contact: { phones: [{ number: '020 7946 0104' }], email: 'shirin@saffron-wharf.example.org' },
    organisation: referenceTo(offeringOrganisation('saffron-wharf-neighbours')),
  },
  {
    id: identifier('9a', 2),
    slug: 'joan-of-number-twelve',
    lang,
    example,
    name: 'Joan Example',
    role: 'award-nominee',
    title: 'Street neighbour',
  },
];

const years: readonly Omit<AwardYearDetail, 'id' | 'awards'>[] = [
  {
    ...ordinary,
    slug: 'community-awards-2027',
    name: 'Community awards 2027',
    year: 2027,
    phases: [
      { phase: 'announced', from: '2026-09-01' },
      { phase: 'nominations', from: '2026-10-01' },
      { phase: 'judging', from: '2026-12-01' },
      { phase: 'shortlist', from: '2027-01-11' },
      { phase: 'live', from: '2027-02-06' },
      { phase: 'after', from: '2027-02-07' },
    ],
    categories: [
      {
        slug: 'small-but-mighty',
        name: 'Small but mighty',
        subject: 'organisation',
        criteria: ['Has an income below £50,000', 'Changed something that others thought was fixed'],
      },
      { slug: 'working-together', name: 'Working together', subject: 'project', criteria: ['At least two partners'] },
      {
        slug: 'quiet-hero',
        name: 'Quiet hero',
        subject: 'person',
        criteria: ['Gives time that nobody sees', 'Knows and agrees to be nominated'],
      },
    ],
    judging: 'Five people from groups, the council and a bank read every nomination. Nobody judges their own group.',
    event: referenceTo(events.find(({ slug }) => slug === 'community-showcase-2027')!),
  },
  {
    ...ordinary,
    slug: 'community-awards-2026',
    name: 'Community awards 2026',
    year: 2026,
    phases: [{ phase: 'after', from: '2026-02-08' }],
    categories: [
      { slug: 'working-together', name: 'Working together', subject: 'project', criteria: ['At least two partners'] },
    ],
  },
];

/** Years of the awards: one that takes nominations, one that is over. */
export const awardYears: readonly AwardYearDetail[] = years.map((year, index) => ({
  id: identifier('a7', index + 1),
  ...year,
  awards: [],
}));

const put = (
  number: number,
  year: AwardYearDetail,
  category: string,
  words: Pick<AwardDetail, 'slug' | 'name' | 'standing'> & Partial<AwardDetail>,
): AwardDetail => {
  const { slug, name, subject } = year.categories.find((one) => one.slug === category)!;
  return {
    id: identifier('a1', number),
    ...ordinary,
    ...words,
    category: { slug, name, subject },
    awardYear: { ...referenceTo(year), year: year.year },
  };
};

const [next, last] = awardYears as [AwardYearDetail, AwardYearDetail];
const joan = people[1]!;

/** Nominees, a finalist and winners: an organisation, a project, a person. */
export const awards: readonly AwardDetail[] = [
  put(1, next, 'small-but-mighty', {
    slug: 'tamarind-circle-2027',
    name: 'Tamarind Circle',
    standing: 'finalist',
    organisation: referenceTo(offeringOrganisation('tamarind-circle')),
    citation: 'Two rooms, no paid staff, and a waiting list for the chairs.',
  }),
  put(2, next, 'quiet-hero', {
    slug: 'joan-2027',
    name: 'Joan Example',
    standing: 'nominee',
    person: { ...referenceTo(joan), title: joan.title },
  }),
  put(3, last, 'working-together', {
    slug: 'good-food-2026',
    name: 'Good food on the wharf',
    standing: 'winner',
    project: referenceTo(projects[0]!),
    organisation: referenceTo(offeringOrganisation('saffron-wharf-neighbours')),
    story: referenceTo(stories[0]!),
    citation: 'A pantry, a lunch and a garden that work as one.',
  }),
  put(4, last, 'working-together', {
    slug: 'doors-open-2026',
    name: 'Doors open',
    standing: 'nominee',
    project: referenceTo(projects[1]!),
  }),
];
