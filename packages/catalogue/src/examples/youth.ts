import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const youth: readonly ExampleOrganisation[] = [
  {
    name: 'Hawser Street Youth',
    kinds: ['registered-charity'],
    about:
      'A youth club in Shadwell with a recording room, a gym and a kitchen. Young people choose a third of our trustees.',
    phone: '281',
    site: 'hawser-youth',
    mailbox: 'club',
    checked: '2026-10-12',
    services: [
      {
        name: 'Open youth club',
        about:
          'Pool, table tennis, FIFA, toasties and youth workers who remember your name. Girls have the gym to themselves until seven on Wednesdays.',
        categories: ['children-and-young-people'],
        needs: 'someone-to-talk-to',
        audiences: 'young-people',
        capacity: 'open',
        referral: { method: 'self', updated: '2026-10' },
        at: 'hawser-hall',
        hours: ['mon wed fri 17:30-21:00'],
        cost: prices({ 'A year’s membership': 5 }),
        languages: 'en bn so',
        ages: [11, 18],
      },
      {
        name: 'Beats and bars studio',
        about:
          'Learn to make a track from nothing, with a producer who has done it for a living. You leave with a finished song.',
        categories: ['arts-and-culture', 'children-and-young-people'],
        at: 'hawser-hall',
        hours: ['tue 18:00-21:00', 'sat 13:00-17:00'],
        cost: free,
        ages: [13, 21],
        howToGet: 'Send a voice note or turn up for an induction.',
      },
      {
        name: 'Detached youth work',
        about:
          'Youth workers in blue jackets walk the estates on dark evenings. They bring a football, hot chocolate and phone numbers that help.',
        categories: ['community-safety', 'children-and-young-people'],
        needs: 'feeling-safe',
        audiences: 'young-people',
        circumstances: 'not-in-work-or-education',
        capacity: 'open',
        wards: ['shadwell', 'whitechapel', 'st-katharines-and-wapping'],
        hours: ['thu-sat 18:00-22:00'],
        access: ['in-person'],
        cost: free,
        languages: 'en bn syl',
        ages: [12, 19],
      },
    ],
  },
  {
    name: 'Pearmain Girls',
    kinds: ['community-group'],
    about: 'A girls-only space in Spitalfields, started by six friends in Year 9 who are now our youth workers.',
    phone: '285',
    site: 'pearmain-girls',
    mailbox: 'girls',
    communities: 'led-by:young-people run-for:young-people',
    checked: '2026-09-20',
    services: [
      {
        name: 'Girls’ night in',
        about:
          'Henna, baking, boxing, films and long talks on beanbags. All the workers are women and parents can visit beforehand.',
        categories: ['children-and-young-people'],
        at: 'pearmain-hall',
        hours: ['thu 16:30-19:00 (term time)'],
        cost: free,
        languages: 'en bn syl ar',
        ages: [10, 17],
      },
      {
        name: 'First job club for girls',
        about:
          'Practise interviews, find a Saturday job and learn what a payslip should say. A mentor stays with you for the first three months.',
        categories: ['employment-and-skills', 'children-and-young-people'],
        at: 'pearmain-hall',
        hours: ['mon 17:00-18:30'],
        cost: free,
        ages: [16, 19],
      },
    ],
  },
  {
    name: 'Pitchpine Estate Youth Committee',
    kinds: ['mutual-aid-group'],
    about: 'Young people, parents and a retired bus driver who open the estate hall after dark.',
    phone: '288',
    communities: 'led-by:young-people run-for:young-people',
    checked: '2026-08-03',
    services: [
      {
        name: 'Hall nights',
        about:
          'Badminton, homework corner, a big pot of pasta and the door open until nine. Parents take turns on the door. Phones go in the basket during food.',
        categories: ['children-and-young-people', 'sport'],
        at: 'pitchpine-hall',
        hours: ['tue thu 18:00-21:00'],
        cost: donation('50p for the pasta'),
        languages: 'en bn so',
        ages: [9, 16],
      },
      {
        name: 'Exam-week breakfasts and quiet room',
        about:
          'Eggs at half past seven, silence until nine, and a walk to school together during GCSEs and A levels. Pens, calculators and water are on the table. Nobody talks about the paper on the way back unless you start.',
        categories: ['learning', 'children-and-young-people'],
        at: 'pitchpine-hall',
        hours: ['mon-fri 07:30-09:00 (May and June)'],
        cost: free,
        ages: [15, 18],
      },
      {
        name: 'Bike fix for under-18s',
        categories: ['children-and-young-people', 'environment'],
        at: 'pitchpine-hall',
        hours: ['sat 11:00-13:00'],
        cost: free,
        ages: [8, 17],
        checked: '2023-07-15',
      },
    ],
  },
];
