import { z } from 'zod';

/** What is true of a person or household that decides which services fit. */
export const circumstances = [
  { id: '30ea32d6-df8c-5f9e-be83-ad6b58f66392', slug: 'living-alone', label: 'Living alone', synonyms: [] },
  {
    id: '47df6355-5ec5-5fb9-bd2e-00df10338d80',
    slug: 'on-low-income',
    label: 'On a low income',
    synonyms: ['benefits', 'low income'],
  },
  {
    id: 'f15e7faf-037d-52cb-96a8-6f3140484b13',
    slug: 'new-to-the-uk',
    label: 'New to the United Kingdom',
    synonyms: ['refugee', 'asylum seeker', 'migrant'],
  },
  {
    id: 'e3233439-3510-5155-ae4d-44f99d3efc49',
    slug: 'homeless-or-at-risk',
    label: 'Homeless or at risk of it',
    synonyms: ['rough sleeping'],
  },
  {
    id: '33c7b244-a3b3-5334-9963-213ece1640f9',
    slug: 'pregnant-or-new-parent',
    label: 'Pregnant or a new parent',
    synonyms: ['baby', 'maternity'],
  },
  {
    id: 'ff39e9f6-4ff6-5e03-a039-2cfc20a807c4',
    slug: 'lone-parent',
    label: 'Bringing up children alone',
    synonyms: ['single parent'],
  },
  { id: '7ccf2f60-e60e-51fe-a42a-d6e497445be2', slug: 'unpaid-carer', label: 'Unpaid carer', synonyms: [] },
  {
    id: '83e2074b-75f3-5369-8497-0d98e3d5c251',
    slug: 'not-in-work-or-education',
    label: 'Not in work, education or training',
    synonyms: ['neet', 'unemployed'],
  },
  { id: '54a9f8da-3973-52be-97f1-944a3615f1d8', slug: 'bereaved', label: 'Bereaved', synonyms: ['grief'] },
  {
    id: '75aced57-1a9e-5404-bf16-aa8c3b54b06b',
    slug: 'long-term-condition',
    label: 'Living with a long-term condition',
    synonyms: ['diabetes', 'kidney disease', 'hypertension'],
  },
  {
    id: 'f4ad695d-7160-55c6-a1f0-590edc3f30e4',
    slug: 'housebound',
    label: 'Cannot easily leave home',
    synonyms: ['isolated', 'housebound'],
  },
  {
    id: '05c33c0d-abcc-5837-a903-799865b4400d',
    slug: 'leaving-care-or-prison',
    label: 'Leaving care or prison',
    synonyms: [],
  },
] as const;

export const circumstanceSlug = z.enum(circumstances.map((term) => term.slug));

export type CircumstanceSlug = (typeof circumstances)[number]['slug'];
