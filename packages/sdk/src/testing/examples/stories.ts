import type { CategorySlug, ProjectDetail, StoryDetail, StorySummary, WardSlug } from '../../types.generated.ts';
import { summaryOf } from '../summary.ts';
import { categoriesOf, identifier, ordinary, referenceTo, wardsOf } from './authoring.ts';
import { lanternHouse, offeringOrganisation, services } from './organisations.ts';

interface StoryWords extends Partial<Omit<StoryDetail, 'categories' | 'organisations' | 'projects'>> {
  slug: string;
  name: string;
  summary: string;
  body: string;
  categories?: readonly CategorySlug[];
  organisations?: StoryDetail['organisations'];
}

const neighbours = referenceTo(offeringOrganisation('saffron-wharf-neighbours'));
const growers = referenceTo(offeringOrganisation('willowbasin-growers'));
const tamarind = referenceTo(offeringOrganisation('tamarind-circle'));

const goodFood = {
  id: identifier('96', 1),
  slug: 'good-food-on-the-wharf',
  name: 'Good food on the wharf',
};

const told: readonly StoryWords[] = [
  {
    slug: 'a-kitchen-table-that-grew',
    name: 'A kitchen table that grew',
    summary: 'Six neighbours cooked for one street. Seventeen years later they feed three hundred people a week.',
    body: 'It began with one pot.\n\nIn the winter of 2009 the lifts failed, and nobody on the upper floors could go shopping. Six people cooked, and carried.\n\nToday there is a hall, a pantry and a van.',
    happened: '2009 until today',
    organisations: [neighbours],
    categories: ['food', 'friendship'],
    figures: [
      { value: '300', label: 'people eat with us in a week' },
      { value: '41', label: 'volunteers, the youngest 16, the oldest 84' },
    ],
    assured: { date: '2026-10-30' },
  },
  {
    slug: 'beans-on-the-roof',
    name: 'Beans on the roof',
    summary: 'What grows on a car park, and who waters it.',
    body: 'Nobody had asked for the top deck of the car park in ten years. Now there is a queue.',
    organisations: [growers, neighbours],
    categories: ['environment'],
  },
  {
    slug: 'nanir-golpo',
    lang: 'bn',
    name: 'নানির গল্প',
    summary: 'একটা গান থেকে কীভাবে একটা দল হলো।',
    body: 'নানি গান গাইতেন। একদিন সবাই শুনতে এলো।',
    organisations: [tamarind],
    categories: ['older-people'],
  },
  // Nothing but what a record must have.
  { slug: 'a-short-story', name: 'A short story', summary: 'Somebody helped.', body: 'Somebody helped.' },
];

/** Case studies: with figures, of two organisations, in Bengali, with nothing but a text. */
export const stories: readonly StoryDetail[] = told.map(
  ({ categories = [], organisations = [], ...words }, index): StoryDetail => ({
    id: identifier('57', index + 1),
    ...ordinary,
    figures: [],
    ...words,
    organisations,
    categories: categoriesOf(categories),
    projects: index === 0 ? [goodFood] : [],
    awards: [],
  }),
);

interface ProjectWords extends Partial<Omit<ProjectDetail, 'categories' | 'wards'>> {
  slug: string;
  name: string;
  organisation: ProjectDetail['organisation'];
  categories?: readonly CategorySlug[];
  wards?: readonly WardSlug[];
}

const run: readonly ProjectWords[] = [
  {
    ...goodFood,
    description: 'A pantry, a lunch and a garden that work as one.',
    organisation: neighbours,
    partners: [growers],
    categories: ['food', 'environment'],
    wards: ['bow-east', 'bow-west'],
    funding: [{ source: 'Invented Fund for Good Food', amount: 84_000 }],
    starts: '2025-04',
    ends: '2028-03-31',
    services: services
      .filter(({ organisation }) => organisation.id === neighbours.id)
      .map((service) => summaryOf('services', service)),
    stories: stories.slice(0, 1).map((story): StorySummary => summaryOf('stories', story)),
    assured: { date: '2026-10-30' },
  },
  {
    slug: 'doors-open',
    name: 'Doors open',
    alternateName: 'DO',
    organisation: referenceTo(lanternHouse),
    boroughWide: true,
    funding: [{ source: 'Example Council' }],
    starts: '2023-01',
    ends: '2025-12-31',
  },
  // Nothing but what a record must have.
  { slug: 'sister-steps', name: 'Sister steps', organisation: tamarind },
];

/** Projects: running with services and a story, ended, with nothing but a name. */
export const projects: readonly ProjectDetail[] = run.map(
  ({ categories = [], wards = [], ...words }, index): ProjectDetail => ({
    id: identifier('96', index + 1),
    ...ordinary,
    boroughWide: false,
    funding: [],
    partners: [],
    services: [],
    stories: [],
    awards: [],
    ...words,
    categories: categoriesOf(categories),
    wards: wardsOf(wards),
  }),
);
