import { free } from '../authoring.ts';
import type { CategorySlug } from '@vcs/schema';
import type { ExampleEvent } from './authoring.ts';

const categories: readonly CategorySlug[] = ['support-for-groups', 'volunteering'];
const day = '2027-05-15';

/** The slug of the showcase as a whole; the award year and the parts of its programme refer to it. */
export const showcaseSlug = 'showcase-2027';

/** What the showcase and all its parts have in common. */
const whole = {
  by: 'orchard-lock-resource-centre',
  kind: 'showcase',
  at: 'great-sounding-hall',
  wards: 'all',
  categories,
  cost: free,
  checked: '2026-11-12',
} as const;

const part = { ...whole, partOf: showcaseSlug } as const;

/** The showcase of the sector in 2027 and its programme, all on one day. */
export const showcase: readonly ExampleEvent[] = [
  {
    ...whole,
    name: 'Showcase of the voluntary and community sector 2027',
    slug: showcaseSlug,
    about:
      'One day, 120 stalls, three stages and the awards for projects, organisations and people. Come for ten minutes or for all of it.',
    starts: `${day}T11:00`,
    ends: '20:30',
    access:
      'Step-free, Changing Places toilet, quiet room, loop in every room. British Sign Language on the great stage. Interpreters in Bengali, Sylheti and Somali at the welcome desk.',
  },
  {
    ...part,
    name: 'Doors open and welcome desk',
    slug: 'showcase-2027-doors',
    about: 'Maps in five languages, a badge if you like one, and somebody to walk with you.',
    starts: `${day}T10:30`,
    ends: '11:00',
  },
  {
    ...part,
    name: 'Opening with the carers’ choir',
    slug: 'showcase-2027-opening',
    about: 'Three songs and a short hello.',
    starts: `${day}T11:00`,
    ends: '11:30',
  },
  {
    ...part,
    name: 'Stalls: find your thing',
    slug: 'showcase-2027-stalls',
    about: '120 groups, by neighbourhood. Every table has a chair on your side.',
    starts: `${day}T11:00`,
    ends: '17:00',
  },
  {
    ...part,
    name: 'Try it: dance, code, mend, row',
    slug: 'showcase-2027-try-it',
    about: 'Twenty minutes of each, on the half hour.',
    starts: `${day}T12:00`,
    ends: '15:00',
  },
  {
    ...part,
    name: 'Lunch from six kitchens',
    slug: 'showcase-2027-lunch',
    about: 'Halal, kosher, vegan. Pay what you can.',
    starts: `${day}T12:30`,
    ends: '14:00',
  },
  {
    ...part,
    name: 'Jobs, placements and traineeships table',
    slug: 'showcase-2027-careers',
    about: 'Meet people who work in the sector and those who hire.',
    starts: `${day}T13:00`,
    ends: '16:00',
  },
  {
    ...part,
    name: 'Stories on the small stage',
    slug: 'showcase-2027-stories',
    about: 'Finalists tell what they did, in five minutes each. Captions on the screen.',
    starts: `${day}T14:00`,
    ends: '15:30',
    online: true,
  },
  {
    ...part,
    name: 'Sit with a funder',
    slug: 'showcase-2027-funders',
    about: 'Ten minutes with one of nine funders.',
    starts: `${day}T15:00`,
    ends: '16:30',
    book: 'Sign up at the welcome desk from 11 am.',
  },
  {
    ...part,
    name: 'Quiet hour',
    slug: 'showcase-2027-quiet-hour',
    about: 'Music off, lights down, no announcements.',
    starts: `${day}T16:00`,
    ends: '17:00',
  },
  {
    ...part,
    name: 'Awards: projects, organisations and people',
    slug: 'showcase-2027-awards',
    about: 'The winners, one after another, with short films.',
    starts: `${day}T17:30`,
    ends: '19:30',
    online: true,
    book: 'Free tickets from 12 April; 100 seats are kept for people without one.',
  },
  {
    ...part,
    name: 'Supper and dancing',
    slug: 'showcase-2027-supper',
    about: 'Dhol, ceilidh and a very long table.',
    starts: `${day}T19:30`,
    ends: '20:30',
  },
];
