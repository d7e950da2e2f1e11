import { z } from 'zod';
import { languageTag } from './language.ts';

/**
 * What a service is about, in the words a resident would look for. The identifiers never change; labels may.
 * `synonyms` are other words for the same thing, among them the themes used in mapping sheets.
 */
export const categories = [
  {
    id: 'ff0db501-f790-5312-a3c2-e23935c20158',
    slug: 'advice',
    label: 'Advice and rights',
    synonyms: [
      'advice and information',
      'welfare rights',
      'benefits',
      'debt',
      'immigration advice',
      'legal advice',
      'advocacy',
    ],
  },
  {
    id: 'e8fff711-9572-556b-b8b6-b36dcfbcfba8',
    slug: 'arts-and-culture',
    label: 'Arts and culture',
    synonyms: ['arts', 'theatre', 'music', 'dance', 'photography', 'heritage'],
  },
  {
    id: 'bb6085cc-b9b6-532f-86fb-f9fa9a27b709',
    slug: 'business',
    label: 'Business links',
    synonyms: ['business', 'local business', 'enterprise'],
  },
  {
    id: '8cd66ffa-990d-561b-aabe-a651acfa35e0',
    slug: 'children-and-young-people',
    label: 'Children and young people',
    synonyms: ['youth', 'young people', 'children', 'families', 'play'],
  },
  {
    id: '431b6729-b9e5-5e94-aea6-b2b341f237d4',
    slug: 'community-safety',
    label: 'Community safety',
    synonyms: ['safety', 'crime prevention', 'domestic abuse'],
  },
  {
    id: 'b029c2ab-d1c3-5901-ab0f-398a475c2ca5',
    slug: 'digital-skills',
    label: 'Getting online',
    synonyms: [
      'digital inclusion and awareness',
      'digital inclusion',
      'computers',
      'internet',
      'online safety',
      'tablets',
    ],
  },
  {
    id: '778cbc9f-388b-5c33-a24f-905b571c1c7a',
    slug: 'disability',
    label: 'Disability and carers',
    synonyms: ['disabled people', 'learning disability', 'learning difficulties', 'carers'],
  },
  {
    id: 'b79313cc-b6e3-5a12-b472-5bbe6743f36f',
    slug: 'employment-and-skills',
    label: 'Work and skills',
    synonyms: ['employment and skills', 'jobs', 'employment', 'training', 'careers', 'traineeship'],
  },
  {
    id: '09bfb867-824e-5c89-8009-e2fb105b93d4',
    slug: 'environment',
    label: 'Environment and green spaces',
    synonyms: ['gardening', 'city farm', 'growing', 'nature', 'recycling'],
  },
  {
    id: 'c410c489-9e8d-59a3-8f4b-7367929a3c8b',
    slug: 'faith',
    label: 'Faith and belief',
    synonyms: ['faith groups', 'inter-faith', 'religion'],
  },
  {
    id: 'e3ce2368-37b0-533b-8e9f-2840c454e66c',
    slug: 'food',
    label: 'Food',
    synonyms: ['food bank', 'food hub', 'meals', 'luncheon club', 'community kitchen', 'groceries'],
  },
  {
    id: '42eb285f-afc1-5de7-b018-f24f0f4c6817',
    slug: 'friendship',
    label: 'Company and friendship',
    synonyms: ['befriending', 'social club', 'loneliness', 'coffee morning'],
  },
  {
    id: 'f2b0a07c-0944-5c4e-949a-bfffbe7e4d17',
    slug: 'health-and-wellbeing',
    label: 'Health and wellbeing',
    synonyms: ['health', 'inclusion, health and wellbeing', 'wellbeing', 'exercise classes', 'long-term conditions'],
  },
  {
    id: '0397509a-f327-511c-a5f8-3f185e228a16',
    slug: 'housing',
    label: 'Housing and homelessness',
    synonyms: ['housing', 'tenants', 'homelessness', 'rent'],
  },
  {
    id: 'ab4e06f7-6844-54d7-a207-dc30565e4273',
    slug: 'learning',
    label: 'Learning and English classes',
    synonyms: ['education', 'esol', 'english classes', 'homework', 'adult learning'],
  },
  {
    id: 'b912151a-d205-5ec6-8230-c56fa2923bdc',
    slug: 'mental-health',
    label: 'Mental health',
    synonyms: ['counselling', 'anxiety', 'depression', 'talking therapy'],
  },
  {
    id: '8a2cddef-59dc-527a-8883-6025b13a35be',
    slug: 'older-people',
    label: 'Older people',
    synonyms: ['over 50s', 'pensioners', 'elders'],
  },
  {
    id: 'f675d5d0-041f-58bf-b8ac-fc0c190d27bc',
    slug: 'sport',
    label: 'Sport and activity',
    synonyms: ['sports club', 'football', 'swimming', 'fitness'],
  },
  {
    id: '98b8c7eb-a381-53bb-a297-18ba05fb9343',
    slug: 'support-for-groups',
    label: 'Support for groups',
    synonyms: ['infrastructure', 'capacity building', 'funding advice for groups', 'forums'],
  },
  {
    id: '5020b29f-38e1-5dda-be95-abe8b39d2b05',
    slug: 'volunteering',
    label: 'Volunteering',
    synonyms: ['volunteers', 'volunteer brokerage', 'give time'],
  },
] as const;

export type CategorySlug = (typeof categories)[number]['slug'];

export const categorySlug = z
  .enum(categories.map((category) => category.slug))
  .meta({ description: 'What a service is about', example: 'food' });

/** A controlled term as it is shown: its slug to ask with, its label to read. */
export const categoryReference = z.object({
  slug: categorySlug,
  label: z.string(),
  lang: languageTag.optional().meta({ description: 'Language of the label, where a language was asked for' }),
});

export type CategoryReference = z.infer<typeof categoryReference>;
