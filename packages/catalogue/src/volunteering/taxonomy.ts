import type { CauseSlug, DayPart, SkillSlug } from '@vcs/schema';

/** Names of the terms that volunteeringdata.io publishes. */
export const standard = 'https://ns.volunteeringdata.io/';

/**
 * What a term of ours is in the published taxonomy. `same`: the published term stands for it. `broader`: the published
 * one is told beside ours, so that who only knows the standard still finds the role.
 */
export type Match = { readonly same: string } | { readonly broader: string } | Record<string, never>;

export const causeMatches: Readonly<Record<CauseSlug, Match>> = {
  'food-and-hunger': { broader: 'AntiPoverty' },
  'older-people': { same: 'OlderPeople' },
  'children-and-young-people': { same: 'YouthAndChildren' },
  'advice-and-rights': { broader: 'CivilRights' },
  health: { same: 'Health' },
  'mental-health': { same: 'MentalHealth' },
  disability: { same: 'Disability' },
  homelessness: { broader: 'Housing' },
  environment: { same: 'Environment' },
  animals: { same: 'AnimalWelfare' },
  'arts-and-culture': { same: 'ArtsAndCulture' },
  sport: { same: 'SportOutdoorActivities' },
  education: { same: 'EducationLanguages' },
  refugees: { same: 'RefugeesAsylumSeekers' },
  'community-safety': { same: 'CrimeSafety' },
  faith: { same: 'ReligionFaith' },
  'emergency-response': { broader: 'DevelopmentEmergencyRelief' },
  'community-building': { broader: 'LocalCommunity' },
};

export const skillMatches: Readonly<Record<SkillSlug, Match>> = {
  administration: { broader: 'PracticalAndOperational' },
  'advice-work': { broader: 'Communication' },
  befriending: { broader: 'PersonalAndInterpersonal' },
  childcare: {},
  communications: { broader: 'Communication' },
  cooking: {},
  counselling: { broader: 'PersonalAndInterpersonal' },
  digital: { same: 'DigitalAndTechnology' },
  driving: { same: 'Driving' },
  events: { broader: 'PracticalAndOperational' },
  finance: {},
  'first-aid': { same: 'BasicFirstAid' },
  fundraising: {},
  gardening: { broader: 'PracticalAndOperational' },
  governance: { broader: 'TeamworkAndLeadership' },
  'human-resources': {},
  languages: { broader: 'Communication' },
  law: {},
  practical: { same: 'PracticalAndOperational' },
  'sports-coaching': { broader: 'TeamworkAndLeadership' },
  teaching: {},
  warehouse: { same: 'Logistics' },
};

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `saturday-morning` is `SaturdayMorning`: the same hours there and here. */
export function dayPartTerm(dayPart: DayPart): string {
  return `${standard}${dayPart.split('-').map(capital).join('')}`;
}
