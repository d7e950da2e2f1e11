import { z } from 'zod';

/** What somebody is looking for help with. The identifiers never change; labels may. */
export const needs = [
  {
    id: '2a3c8017-1ba8-5eee-80b3-b578ebe24855',
    slug: 'something-to-eat',
    label: 'Something to eat today',
    synonyms: ['hungry', 'food parcel', 'food bank', 'hot meal'],
  },
  {
    id: '7cb3bd55-2a60-5fee-b96c-a59492eb81d6',
    slug: 'money-worries',
    label: 'Money worries',
    synonyms: ['debt', 'benefits', 'universal credit', 'bills'],
  },
  {
    id: '9eaabc4c-65cf-534f-9b8f-2434ec35c241',
    slug: 'somewhere-to-live',
    label: 'Somewhere to live',
    synonyms: ['homeless', 'eviction', 'temporary accommodation'],
  },
  {
    id: '0cc1ee61-b38a-5818-a616-ff0e57b0e332',
    slug: 'repairs-and-landlord',
    label: 'Trouble with a landlord or repairs',
    synonyms: ['damp', 'rent arrears', 'landlord'],
  },
  {
    id: 'a0b8ca76-034d-59de-b6b1-b69239ed984f',
    slug: 'someone-to-talk-to',
    label: 'Someone to talk to',
    synonyms: ['lonely', 'befriending', 'loneliness'],
  },
  {
    id: '6397d4bb-7e29-570f-8e37-2260703cd0ea',
    slug: 'feeling-low',
    label: 'Feeling low or anxious',
    synonyms: ['depression', 'anxiety', 'stress'],
  },
  {
    id: 'ab28fd0f-d679-5019-ae7c-47f024951110',
    slug: 'keeping-well',
    label: 'Keeping well',
    synonyms: ['diabetes', 'blood pressure', 'exercise'],
  },
  {
    id: 'a203e8ca-20b8-5f97-925e-1193b8827770',
    slug: 'caring-for-someone',
    label: 'Caring for someone',
    synonyms: ['carer', 'respite'],
  },
  {
    id: 'e35cf41c-7ac5-568f-9ba4-f1cde9b415a4',
    slug: 'finding-work',
    label: 'Finding work',
    synonyms: ['job', 'cv', 'interview'],
  },
  {
    id: 'fdd50c32-b4b8-58c4-8644-5a15f30b2634',
    slug: 'learning-english',
    label: 'Learning English',
    synonyms: ['esol', 'english class'],
  },
  {
    id: 'ba8735d8-6a7c-59a1-8c1c-6888ed19ac02',
    slug: 'getting-online',
    label: 'Getting online',
    synonyms: ['internet', 'computer', 'tablet', 'wifi'],
  },
  {
    id: '2aa82759-ca59-5326-88b6-97f49a5d504d',
    slug: 'immigration-advice',
    label: 'Immigration advice',
    synonyms: ['visa', 'asylum', 'settled status'],
  },
  {
    id: '61119193-59d1-5a0e-bbb7-f8dd346ab2ab',
    slug: 'feeling-safe',
    label: 'Feeling safe',
    synonyms: ['domestic abuse', 'violence', 'hate crime'],
  },
  {
    id: '295ea2e0-9522-5f14-a306-d4f2e2685045',
    slug: 'help-at-home',
    label: 'Help at home',
    synonyms: ['shopping', 'prescriptions', 'laundry'],
  },
  {
    id: '10a53f0a-f8b7-5f74-abd2-bd2088328127',
    slug: 'childcare-and-play',
    label: 'Childcare and play',
    synonyms: ['nursery', 'stay and play', 'holiday club'],
  },
  {
    id: '57eeac13-cb86-5c6a-9749-508d74443358',
    slug: 'getting-around',
    label: 'Getting around',
    synonyms: ['transport', 'lift', 'dial a ride'],
  },
] as const;

export const needSlug = z.enum(needs.map((term) => term.slug));

export type NeedSlug = (typeof needs)[number]['slug'];
