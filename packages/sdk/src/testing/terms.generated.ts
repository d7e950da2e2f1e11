// Generated from the schemas of @vcs/schema by `npm run generate`. Do not edit.

import type { CategorySlug, WardSlug } from '../types.generated.ts';

export const categoryLabels: Record<CategorySlug, string> = {
  advice: 'Advice and rights',
  'arts-and-culture': 'Arts and culture',
  business: 'Business links',
  'children-and-young-people': 'Children and young people',
  'community-safety': 'Community safety',
  'digital-skills': 'Getting online',
  disability: 'Disability and carers',
  'employment-and-skills': 'Work and skills',
  environment: 'Environment and green spaces',
  faith: 'Faith and belief',
  food: 'Food',
  friendship: 'Company and friendship',
  'health-and-wellbeing': 'Health and wellbeing',
  housing: 'Housing and homelessness',
  learning: 'Learning and English classes',
  'mental-health': 'Mental health',
  'older-people': 'Older people',
  sport: 'Sport and activity',
  'support-for-groups': 'Support for groups',
  volunteering: 'Volunteering',
};

export const wardNames: Record<WardSlug, string> = {
  'bethnal-green-east': 'Bethnal Green East',
  'bethnal-green-west': 'Bethnal Green West',
  'blackwall-and-cubitt-town': 'Blackwall & Cubitt Town',
  'bow-east': 'Bow East',
  'bow-west': 'Bow West',
  'bromley-north': 'Bromley North',
  'bromley-south': 'Bromley South',
  'canary-wharf': 'Canary Wharf',
  'island-gardens': 'Island Gardens',
  lansbury: 'Lansbury',
  limehouse: 'Limehouse',
  'mile-end': 'Mile End',
  poplar: 'Poplar',
  shadwell: 'Shadwell',
  'spitalfields-and-banglatown': 'Spitalfields & Banglatown',
  'st-dunstans': 'St Dunstan’s',
  'st-katharines-and-wapping': 'St Katharine’s & Wapping',
  'stepney-green': 'Stepney Green',
  weavers: 'Weavers',
  whitechapel: 'Whitechapel',
};

/** The most that a parameter may be or hold. */

export const limits = { page: 10000, per_page: 100, q: 200 };
