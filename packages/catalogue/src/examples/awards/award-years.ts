import { awardYear } from '@vcs/schema';
import type { AwardYear } from '@vcs/schema';
import { recordId } from '../../record-identity.ts';
import { showcaseSlug } from '../events/showcase.ts';
import { inventedBase } from '../provenance.ts';
import { toldCategory } from './categories-in-bengali-and-somali.ts';

const judging =
  'Nine judges read every nomination: four from community groups, two residents under 25, one funder, one from the council and one from a business. Two judges score each nomination apart from each other, then all meet for a day. Nobody judges a group that they belong to. Everybody who was nominated gets two sentences of comment.';

const inEnglish: AwardYear['categories'] = [
  {
    slug: 'project-of-the-year',
    name: 'Project of the year',
    subject: 'project',
    criteria: [
      'It changed something that people can see or tell',
      'Those it is for had a hand in it',
      'Others could copy it',
    ],
  },
  {
    slug: 'better-together',
    name: 'Better together',
    subject: 'project',
    criteria: [
      'Two organisations or more shared the work and the credit',
      'Residents got more than from each alone',
      'It took place within a walk of where people live',
    ],
  },
  {
    slug: 'green-project',
    name: 'Green project',
    subject: 'project',
    criteria: [
      'It is good for the climate or for nature, with a figure',
      'It brought neighbours together',
      'It will last beyond its grant',
    ],
  },
  {
    slug: 'small-but-mighty',
    name: 'Small but mighty',
    subject: 'organisation',
    criteria: [
      'Income under £50,000, or none',
      'Reaches people whom others do not',
      'Residents say what they think of it',
    ],
  },
  {
    slug: 'organisation-of-the-year',
    name: 'Organisation of the year',
    subject: 'organisation',
    criteria: ['Well run and open about what went wrong', 'Looks after its staff and volunteers', 'Helps other groups'],
  },
  {
    slug: 'volunteer-of-the-year',
    name: 'Volunteer of the year',
    subject: 'person',
    criteria: ['Gave time for at least six months', 'Made a difference that others describe', 'Agrees to be nominated'],
  },
  {
    slug: 'young-changemaker',
    name: 'Young changemaker',
    subject: 'person',
    criteria: [
      'Aged 13 to 25 on the day of the showcase',
      'Started or changed something for others',
      'Agrees to be nominated; under 16, a parent agrees too',
    ],
  },
  {
    slug: 'quiet-hero',
    name: 'Quiet hero',
    subject: 'person',
    criteria: ['Does what nobody notices until it stops', 'Named by at least two people', 'Agrees to be nominated'],
  },
];

const categories = inEnglish.map(toldCategory);

export const exampleAwardYears: readonly AwardYear[] = [
  awardYear.parse({
    ...inventedBase('award-year', 'awards-2026', '2026-06-01', 'Orchard Lock Resource Centre'),
    name: 'Community Awards 2026',
    year: 2026,
    phases: [
      { phase: 'announced', from: '2025-11-03' },
      { phase: 'nominations', from: '2026-01-12' },
      { phase: 'judging', from: '2026-03-01' },
      { phase: 'shortlist', from: '2026-04-13' },
      { phase: 'live', from: '2026-05-16' },
      { phase: 'after', from: '2026-05-17' },
    ],
    categories: categories.filter(({ slug }) => slug !== 'green-project' && slug !== 'quiet-hero'),
    judging,
  }),
  awardYear.parse({
    ...inventedBase('award-year', 'awards-2027', '2026-11-12', 'Orchard Lock Resource Centre'),
    name: 'Community Awards 2027',
    year: 2027,
    eventId: recordId('event', showcaseSlug),
    phases: [
      { phase: 'announced', from: '2026-11-02' },
      { phase: 'nominations', from: '2027-01-11' },
      { phase: 'judging', from: '2027-03-01' },
      { phase: 'shortlist', from: '2027-04-12' },
      { phase: 'live', from: '2027-05-15' },
      { phase: 'after', from: '2027-05-16' },
    ],
    categories,
    judging,
  }),
];
