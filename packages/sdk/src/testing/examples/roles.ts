import type { PublicOrganisation, RoleDetail, WardSlug } from '../../types.generated.ts';
import { identifier, ordinary, termsOf, wardsOf } from './authoring.ts';
import type { TermSlug } from './authoring.ts';
import { exampleCouncil, offeringOrganisation, sisterTides } from './organisations.ts';
import { pitch, shopfront, wharfHall } from './places.ts';

interface RoleWords extends Partial<Omit<RoleDetail, 'causes' | 'skills' | 'wards' | 'organisation' | 'related'>> {
  slug: string;
  name: string;
  kind: RoleDetail['kind'];
  commitment: RoleDetail['commitment'];
  causes?: readonly TermSlug<'cause'>[];
  skills?: readonly TermSlug<'skill'>[];
  wards?: readonly WardSlug[];
}

/** Roles of an organisation, as the API gives them. `number` tells it from the others. */
function needs(number: number, organisation: PublicOrganisation, roles: readonly RoleWords[]): RoleDetail[] {
  return roles.map(({ causes = [], skills = [], wards = [], ...role }, index) => ({
    id: identifier('40', number * 100 + index),
    ...ordinary,
    dayParts: [],
    places: ['in-person'],
    boroughWide: false,
    emergencyCallOut: false,
    apply: {},
    contact: organisation.contact,
    ...(organisation.assured !== undefined && { assured: organisation.assured }),
    ...role,
    causes: termsOf('cause', causes),
    skills: termsOf('skill', skills),
    wards: wardsOf(wards),
    organisation,
    related: [],
  }));
}

const longName =
  'Somebody who likes people, paint, patience and long afternoons, to open the door of the studio, find aprons, fill in the ' +
  'book, keep an eye on the kiln, talk with visitors who come for the first time or the hundredth, and lock up when the last ' +
  'of them has washed the brushes';

/**
 * Roles: every kind, at a place, remote and from home, with and without checks, for teams, for emergencies, paid, with a
 * name of 240 characters, with nothing but what must be there, in Bengali.
 */
export const roles: readonly RoleDetail[] = [
  ...needs(1, offeringOrganisation('saffron-wharf-neighbours'), [
    {
      slug: 'kitchen-helper',
      name: 'Kitchen helper',
      description: 'Chop, stir, serve and wash up for the Tuesday lunch. You eat with everybody afterwards.',
      kind: 'volunteer',
      causes: ['food-and-hunger', 'older-people'],
      skills: ['cooking'],
      commitment: { kind: 'regular', hoursPerWeek: 4, weeks: 8, note: 'Two Tuesdays a month are fine.' },
      dayParts: ['tuesday-morning', 'tuesday-afternoon'],
      wards: ['bow-east'],
      location: wharfHall,
      minimumAge: 16,
      dbs: 'none',
      induction: 'An hour with the cook, and a food hygiene course online that we pay for.',
      safeguarding: 'Talk to Shirin, who is there every Tuesday.',
      expenses: 'Bus fares, and lunch',
      training: 'Food hygiene, level 2',
      accreditation: 'Food hygiene certificate',
      englishLevel: 'basic',
      leadsTo: 'Some of our helpers now cook in schools.',
      apply: { url: 'https://saffron-wharf.example.org/volunteer', note: 'We call you within a week.' },
    },
    {
      slug: 'pantry-driver',
      name: 'Driver for the pantry',
      kind: 'volunteer',
      causes: ['food-and-hunger', 'emergency-response'],
      skills: ['driving', 'warehouse'],
      commitment: { kind: 'flexible' },
      dayParts: ['thursday-morning', 'saturday-morning'],
      wards: ['bow-east', 'bow-west'],
      location: wharfHall,
      minimumAge: 21,
      dbs: 'basic',
      expenses: 'Fuel',
      emergencyCallOut: true,
      apply: { email: 'pantry@saffron-wharf.example.org' },
    },
    {
      slug: 'treasurer',
      name: 'Treasurer',
      description: 'Keep the books of a charity with an income of £90,000, and help eight other trustees to read them.',
      kind: 'trustee',
      causes: ['community-building'],
      skills: ['finance', 'governance'],
      commitment: { kind: 'regular', hoursPerWeek: 1.5, weeks: 104, note: 'Six meetings a year.' },
      dayParts: ['monday-evening'],
      places: ['in-person', 'remote'],
      wards: ['bow-east'],
      location: wharfHall,
      minimumAge: 18,
      dbs: 'none',
      induction: 'Three months beside the treasurer who leaves.',
      publishUntil: '2027-01-31',
      apply: {
        email: 'hello@saffron-wharf.example.org',
        note: 'Talk to the chair first; there is a short form afterwards.',
      },
    },
  ]),
  ...needs(3, offeringOrganisation('copperlock-advice'), [
    {
      slug: 'telephone-befriender',
      name: 'Telephone befriender',
      description: 'Call one person once a week, for as long as you both like.',
      kind: 'volunteer',
      causes: ['older-people', 'mental-health'],
      skills: ['befriending', 'languages'],
      commitment: { kind: 'regular', hoursPerWeek: 1, weeks: 26 },
      places: ['from-home'],
      boroughWide: true,
      minimumAge: 18,
      dbs: 'enhanced',
      safeguarding: 'A supervisor is there while you call, and afterwards.',
      training: 'Two evenings',
      englishLevel: 'any',
      apply: { url: 'https://copperlock.example.org/befriend' },
    },
    {
      slug: 'trainee-adviser',
      name: 'Trainee adviser',
      kind: 'traineeship',
      causes: ['advice-and-rights'],
      skills: ['advice-work', 'law'],
      commitment: { kind: 'regular', hoursPerWeek: 21, weeks: 52 },
      dayParts: ['monday-morning', 'monday-afternoon', 'tuesday-morning', 'tuesday-afternoon', 'wednesday-morning'],
      wards: ['whitechapel'],
      location: shopfront,
      minimumAge: 18,
      dbs: 'standard',
      pay: 'London Living Wage',
      accreditation: 'Certificate in advice work, level 3',
      leadsTo: 'A post as an adviser',
      englishLevel: 'fluent',
      publishUntil: '2026-12-18',
      apply: { url: 'https://copperlock.example.org/jobs' },
    },
    {
      slug: 'welcome-desk',
      name: 'Welcome desk placement',
      kind: 'placement',
      causes: ['advice-and-rights'],
      skills: ['administration', 'languages'],
      commitment: { kind: 'short-term', hoursPerWeek: 12, weeks: 6 },
      dayParts: ['wednesday-afternoon', 'thursday-morning'],
      wards: ['whitechapel'],
      location: shopfront,
      minimumAge: 14,
      maximumAge: 19,
      dbs: 'none',
      expenses: 'Fares and £6 for lunch',
      accreditation: 'A reference, and hours for the Duke of Edinburgh’s Award',
      englishLevel: 'conversational',
      apply: { email: 'desk@copperlock.example.org' },
    },
  ]),
  ...needs(4, offeringOrganisation('marrowbank-youth'), [
    {
      slug: 'football-coach',
      name: 'Football coach',
      kind: 'paid-job',
      causes: ['sport', 'children-and-young-people'],
      skills: ['sports-coaching', 'first-aid'],
      commitment: { kind: 'regular', hoursPerWeek: 6 },
      dayParts: ['friday-evening', 'saturday-morning'],
      wards: ['poplar', 'lansbury'],
      location: pitch,
      minimumAge: 18,
      dbs: 'enhanced-barred-list',
      safeguarding: 'Our safeguarding lead is Femi; the number is on the wall of the gym.',
      pay: '£16.20 an hour',
      apply: { email: 'play@marrowbank.example.org' },
    },
    {
      slug: 'paint-the-pavilion',
      name: 'Paint the pavilion',
      description: 'One dry day, a tin of paint for each two of you, and soup.',
      kind: 'employee-team',
      causes: ['sport', 'environment'],
      skills: ['practical'],
      commitment: { kind: 'one-off', note: 'Any weekday from March to October.' },
      dayParts: ['tuesday-morning', 'tuesday-afternoon', 'wednesday-morning', 'wednesday-afternoon'],
      wards: ['poplar'],
      location: pitch,
      minimumAge: 16,
      dbs: 'none',
      teamSize: { minimum: 6, maximum: 25 },
      publishFrom: '2026-11-01',
      apply: { url: 'https://marrowbank.example.org/teams' },
    },
    {
      slug: 'homework-helper',
      name: 'Homework helper, by video',
      kind: 'volunteer',
      causes: ['education', 'children-and-young-people'],
      skills: ['teaching', 'digital'],
      commitment: { kind: 'regular', hoursPerWeek: 2, weeks: 12 },
      dayParts: ['monday-afternoon', 'wednesday-afternoon'],
      places: ['remote'],
      boroughWide: true,
      minimumAge: 18,
      dbs: 'enhanced',
      apply: { email: 'homework@marrowbank.example.org' },
    },
  ]),
  ...needs(5, offeringOrganisation('willowbasin-growers'), [
    {
      slug: 'street-neighbour',
      name: 'Street neighbour',
      description: 'Know who on your street needs a hand, and ask the others.',
      kind: 'mutual-aid',
      causes: ['community-building', 'emergency-response'],
      commitment: { kind: 'flexible' },
      places: ['in-person', 'from-home'],
      wards: ['stepney-green', 'st-dunstans'],
      emergencyCallOut: true,
      apply: { note: 'Knock at number 12.' },
    },
  ]),
  ...needs(6, offeringOrganisation('thistledock'), [
    {
      slug: 'studio-host',
      name: longName,
      kind: 'volunteer',
      causes: ['arts-and-culture'],
      skills: ['communications', 'practical'],
      commitment: { kind: 'regular', hoursPerWeek: 3 },
      dayParts: ['sunday-afternoon'],
      wards: ['weavers'],
    },
  ]),
  ...needs(7, offeringOrganisation('tamarind-circle'), [
    {
      slug: 'cha-banabar-lok',
      lang: 'bn',
      name: 'চা বানানোর লোক',
      description: 'সোমবার আর বৃহস্পতিবার চা আর নাস্তা তৈরি করা।',
      kind: 'volunteer',
      causes: ['older-people'],
      skills: ['cooking', 'languages'],
      commitment: { kind: 'regular', hoursPerWeek: 2 },
      dayParts: ['monday-morning', 'thursday-morning'],
      wards: ['spitalfields-and-banglatown'],
      englishLevel: 'any',
      apply: { note: 'ফোন করুন।' },
    },
  ]),
  ...needs(9, exampleCouncil, [
    {
      slug: 'poll-on-parks',
      name: 'Reader for the parks survey',
      kind: 'volunteer',
      commitment: { kind: 'one-off' },
      // Nothing but what a record must have, and a window that is over.
      publishUntil: '2026-10-31',
    },
  ]),
  ...needs(10, sisterTides, [
    { slug: 'committee-member', name: 'Committee member', kind: 'trustee', commitment: { kind: 'regular' } },
  ]),
];
