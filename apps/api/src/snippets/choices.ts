import { categories, eventKinds, hirerClasses, roleKinds, spaceKinds, wards } from '@vcs/schema';
import type { Look } from '@vcs/embed/snippets';

/** A value and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What an element may start with: one of some values, or a mark that is set or not. */
export interface Preset {
  /** The attribute of the element. */
  readonly name: string;
  readonly label: string;
  /** Left out where it is a mark. */
  readonly choices?: readonly Choice[];
}

export interface Offer {
  /** What it is, as a web officer would look for it. */
  readonly title: string;
  /** Words of the link where no others are given. */
  readonly text: string;
  readonly presets: readonly Preset[];
}

/** `whole-building` as "Whole building". */
const inWords = (values: readonly string[]): Choice[] =>
  values.map((value) => ({
    value,
    label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' '),
  }));

const area: Preset = {
  name: 'ward',
  label: 'Area',
  choices: wards.map(({ slug, name }) => ({ value: slug, label: name })),
};
const category: Preset = {
  name: 'category',
  label: 'About',
  choices: categories.map(({ slug, label }) => ({ value: slug, label })),
};

/** By the name of the element. */
export const offers: Readonly<Record<string, Offer>> = {
  directory: {
    title: 'Find local help',
    text: 'Find local help',
    presets: [category, area, { name: 'free', label: 'Only what is free' }],
  },
  'volunteer-roles': {
    title: 'Volunteer roles',
    text: 'Find a way to help',
    presets: [
      { name: 'kind', label: 'Kind of role', choices: inWords(roleKinds) },
      area,
      { name: 'expenses', label: 'Only roles that pay expenses' },
    ],
  },
  'premises-finder': {
    title: 'Rooms and buildings',
    text: 'Find a room or a building',
    presets: [
      { name: 'kind', label: 'Kind of space', choices: inWords(spaceKinds) },
      { name: 'hirer', label: 'Who asks', choices: inWords(hirerClasses) },
      area,
    ],
  },
  events: {
    title: 'What’s on',
    text: 'See what’s on',
    presets: [
      { name: 'kind', label: 'Kind of event', choices: inWords(eventKinds) },
      area,
      { name: 'free', label: 'Only what is free' },
    ],
  },
};

export const lookChoices: readonly (Choice & { readonly value: Look })[] = [
  { value: 'plain', label: 'The colours of my page' },
  { value: 'govuk', label: 'GOV.UK' },
  { value: 'nhs', label: 'NHS' },
];

export const languageChoices: readonly Choice[] = [
  { value: '', label: 'The language of my page' },
  { value: 'en', label: 'English' },
  { value: 'bn', label: 'বাংলা (Bengali)' },
  { value: 'so', label: 'Soomaali (Somali)' },
  { value: 'ar', label: 'العربية (Arabic)' },
];

export const headingChoices: readonly Choice[] = [
  { value: '', label: 'Level 2' },
  { value: '3', label: 'Level 3' },
  { value: '4', label: 'Level 4' },
];

export const systems = ['html', 'wordpress', 'localgov-drupal', 'umbraco', 'wix', 'frame'] as const;
export type System = (typeof systems)[number];

/** What there is to choose beside what it starts with, its words and its language. */
export type Fit = 'heading-level' | 'look' | 'url-state' | 'edition';

/** What of it makes a difference where a site is made with each. */
export const fits: Readonly<Record<System, readonly Fit[]>> = {
  html: ['heading-level', 'look', 'url-state', 'edition'],
  wordpress: ['heading-level', 'look', 'url-state', 'edition'],
  'localgov-drupal': ['heading-level', 'look', 'url-state', 'edition'],
  umbraco: ['heading-level', 'look', 'url-state', 'edition'],
  // It has no style sheet of the site for it, and may show it in a frame, whose address nobody sees.
  wix: ['heading-level', 'edition'],
  // The page in the frame has a look and an address of its own.
  frame: [],
};

export const systemNames: Readonly<Record<System, string>> = {
  html: 'Plain HTML, or a template I can edit',
  wordpress: 'WordPress',
  'localgov-drupal': 'LocalGov Drupal',
  umbraco: 'Umbraco',
  wix: 'Wix',
  frame: 'Another that takes a frame (iframe) but no script',
};
