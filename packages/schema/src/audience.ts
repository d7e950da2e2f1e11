import { z } from 'zod';

/** Whom a service is made for. A service for everybody names none. */
export const audiences = [
  { id: '30ff5d32-fd9e-5f26-87ce-906d1b6000fc', slug: 'children', label: 'Children', synonyms: [] },
  {
    id: '3f2b9bb3-23bc-5af2-bfd5-2474630a7809',
    slug: 'young-people',
    label: 'Young people',
    synonyms: ['teenagers', 'youth'],
  },
  { id: '305f93cc-068d-54b3-9d04-27808b2757d8', slug: 'families', label: 'Families', synonyms: ['parents'] },
  { id: '6c27ff7f-0430-545d-9e10-b60f624d0247', slug: 'women', label: 'Women', synonyms: [] },
  { id: 'd13070d8-8c8c-52a7-8de9-f66ffe856d99', slug: 'men', label: 'Men', synonyms: [] },
  {
    id: 'af5cded9-56fc-5e1d-9a09-cdb7915fcccc',
    slug: 'older-people',
    label: 'Older people',
    synonyms: ['over 50s', 'elders', 'pensioners'],
  },
  { id: '7d9aba91-67f6-5f82-b3a2-d5626ab335fe', slug: 'disabled-people', label: 'Disabled people', synonyms: [] },
  {
    id: '8e8b5a0d-3c8a-5df8-9efa-8fdf381e35e4',
    slug: 'people-with-a-learning-disability',
    label: 'People with a learning disability',
    synonyms: ['learning difficulties'],
  },
  { id: '763e02e0-a298-52e8-b957-a7098081c3bc', slug: 'carers', label: 'Carers', synonyms: [] },
  {
    id: '1503d3e9-1e7b-54f1-9690-fa9cbb729590',
    slug: 'lgbt-people',
    label: 'LGBT people',
    synonyms: ['gay', 'lesbian', 'trans'],
  },
  {
    id: 'da677e19-60e1-546c-afec-c712e43c476e',
    slug: 'bangladeshi-community',
    label: 'Bangladeshi community',
    synonyms: ['bengali', 'sylheti'],
  },
  { id: '8c6f090c-9b1b-5531-b4b9-a23810ab9e47', slug: 'somali-community', label: 'Somali community', synonyms: [] },
  {
    id: '4c0063c0-255a-586e-8b05-39fe0aad422d',
    slug: 'refugees-and-migrants',
    label: 'Refugees and migrants',
    synonyms: [],
  },
  { id: 'db96dc8f-4778-5cef-abed-6ce94698abe6', slug: 'faith-communities', label: 'Faith communities', synonyms: [] },
  {
    id: '9b4822f7-630c-5ed7-aa4b-bcc52dc98236',
    slug: 'vcs-organisations',
    label: 'Voluntary and community organisations',
    synonyms: ['charities', 'groups'],
  },
] as const;

export const audienceSlug = z.enum(audiences.map((term) => term.slug));

export type AudienceSlug = (typeof audiences)[number]['slug'];
