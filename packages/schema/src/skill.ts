import { z } from 'zod';

/** What a volunteer can bring or learn. */
export const skills = [
  { id: '3d5c7b5e-3668-5214-9e0f-b38cecdb9cef', slug: 'administration', label: 'Administration', synonyms: ['office'] },
  { id: '1dbdc4b6-5e51-561d-8378-a78bae15e4b5', slug: 'advice-work', label: 'Advice work', synonyms: [] },
  { id: 'fc034431-ae78-5ef0-b9bb-7f9c81988c04', slug: 'befriending', label: 'Befriending', synonyms: ['listening'] },
  { id: '7ebc88d1-e3ed-53e8-a081-b95b66e94df5', slug: 'childcare', label: 'Childcare and play', synonyms: [] },
  {
    id: '77fa06d2-4604-537f-9cff-516cb4a12b20',
    slug: 'communications',
    label: 'Communications',
    synonyms: ['social media', 'writing'],
  },
  { id: '641b48fc-30a8-568f-873c-8aed9abbaf3e', slug: 'cooking', label: 'Cooking', synonyms: [] },
  { id: 'b934ba01-bdc1-56d4-8c72-d3828cb94f52', slug: 'counselling', label: 'Counselling', synonyms: [] },
  {
    id: '3ab500a3-4b63-5f87-bf52-2d3a3a00dd69',
    slug: 'digital',
    label: 'Computers and digital',
    synonyms: ['it', 'website'],
  },
  { id: 'a546421e-0b28-5157-8ea2-e1eb3728cf38', slug: 'driving', label: 'Driving', synonyms: [] },
  { id: 'dea16701-1131-589b-8b5c-afe08bd3f5c7', slug: 'events', label: 'Running events', synonyms: [] },
  {
    id: '712f3db2-4023-53cb-8941-ec13df2e9398',
    slug: 'finance',
    label: 'Finance and bookkeeping',
    synonyms: ['accounts', 'treasurer'],
  },
  { id: 'e217e31c-0174-5bdc-ab20-8b0ae0547b5e', slug: 'first-aid', label: 'First aid', synonyms: [] },
  { id: 'c5bd138e-ee54-5e19-ba41-53e83149cfef', slug: 'fundraising', label: 'Fundraising', synonyms: [] },
  { id: 'ce2eef71-69bd-50a1-9031-5f8285648038', slug: 'gardening', label: 'Gardening', synonyms: [] },
  {
    id: '238ac024-001c-5611-aece-8eb6ca8532b2',
    slug: 'governance',
    label: 'Governance',
    synonyms: ['trustee', 'chair'],
  },
  { id: 'ecc62afc-2b11-5e78-b5be-ab1cf998398c', slug: 'human-resources', label: 'Human resources', synonyms: [] },
  {
    id: 'f2afd9b7-bd90-562e-8dc4-3cb5520166b5',
    slug: 'languages',
    label: 'Languages and interpreting',
    synonyms: ['translation'],
  },
  { id: 'baf75fdf-bb5a-5b29-9c3a-fb733d82c2e5', slug: 'law', label: 'Law', synonyms: [] },
  {
    id: 'e15af6cd-9490-55be-8e32-15d01b354162',
    slug: 'practical',
    label: 'Practical work and repairs',
    synonyms: ['painting', 'diy'],
  },
  { id: '5a8637dd-50f7-5193-9451-fa310cdd9cf8', slug: 'sports-coaching', label: 'Sports coaching', synonyms: [] },
  { id: '276efee7-4565-5abb-b014-44c732043ced', slug: 'teaching', label: 'Teaching and tutoring', synonyms: [] },
  { id: '7d2063e0-f323-5b94-96b4-909ee941a893', slug: 'warehouse', label: 'Sorting and packing', synonyms: [] },
] as const;

export const skillSlug = z.enum(skills.map((term) => term.slug));

export type SkillSlug = (typeof skills)[number]['slug'];
