import { z } from 'zod';

/** What a volunteer cares about. */
export const causes = [
  { id: '4de103b7-af99-5990-86af-ef3516a52c6c', slug: 'food-and-hunger', label: 'Food and hunger', synonyms: [] },
  { id: 'ad5caed6-6e05-565f-81a5-0fb6f6cd2c26', slug: 'older-people', label: 'Older people', synonyms: [] },
  {
    id: '6dd17f40-b329-5426-91a2-469f60442fac',
    slug: 'children-and-young-people',
    label: 'Children and young people',
    synonyms: [],
  },
  { id: '19582cfe-bf18-595a-b0fc-1ceecc6b3659', slug: 'advice-and-rights', label: 'Advice and rights', synonyms: [] },
  { id: '58ed3f0b-8834-5c79-a2a2-6c6e48d0beac', slug: 'health', label: 'Health', synonyms: [] },
  { id: 'e21ffe07-5369-5346-8d39-e00688e0bd5a', slug: 'mental-health', label: 'Mental health', synonyms: [] },
  { id: 'e93ed7da-0c8f-5ee3-b287-526794ed3834', slug: 'disability', label: 'Disability', synonyms: [] },
  { id: '07f4ab2d-df63-5890-8435-f91b126b0472', slug: 'homelessness', label: 'Homelessness', synonyms: [] },
  {
    id: '9fdb3c16-fad6-5241-84c3-2f78652c4f98',
    slug: 'environment',
    label: 'Environment and green spaces',
    synonyms: ['gardening', 'nature'],
  },
  { id: 'cd4b5ce9-4c7b-5012-b57a-d2b8aa25b085', slug: 'animals', label: 'Animals', synonyms: ['city farm'] },
  { id: '77e13bd9-5dcf-58d1-9852-22cfc462afda', slug: 'arts-and-culture', label: 'Arts and culture', synonyms: [] },
  { id: '9e9b0db5-e7f8-5466-b0ac-e66f4d244590', slug: 'sport', label: 'Sport', synonyms: [] },
  {
    id: '4351a829-ff68-55fd-9a39-05d377ddacc7',
    slug: 'education',
    label: 'Education',
    synonyms: ['tutoring', 'homework'],
  },
  { id: '7b9c6037-6404-553d-b313-1e78cc66ae44', slug: 'refugees', label: 'Refugees and migrants', synonyms: [] },
  { id: '0b49806f-e24a-57e5-ae42-6df1947f62d8', slug: 'community-safety', label: 'Community safety', synonyms: [] },
  { id: 'c799dd14-ba43-50b3-895d-8007f244351c', slug: 'faith', label: 'Faith', synonyms: [] },
  { id: 'd4b6122c-74b5-59de-b00b-80ccba8918b0', slug: 'emergency-response', label: 'Emergency response', synonyms: [] },
  {
    id: '2735debe-5ec9-5343-8ebb-09a303506ef0',
    slug: 'community-building',
    label: 'Bringing neighbours together',
    synonyms: [],
  },
] as const;

export const causeSlug = z.enum(causes.map((term) => term.slug));

export type CauseSlug = (typeof causes)[number]['slug'];
