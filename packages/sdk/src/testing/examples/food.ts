import { hours, offers } from './authoring.ts';
import { wharfHall } from './places.ts';

const neighbours = offers(
  1,
  {
    slug: 'saffron-wharf-neighbours',
    name: 'Saffron Wharf Neighbours',
    description:
      'Neighbours in Bow who cook, eat and look out for each other.\n\nStarted in 2009 around one kitchen table.',
    kinds: ['registered-charity'],
    contact: {
      phones: [{ number: '020 7946 0101' }],
      email: 'hello@saffron-wharf.example.org',
      website: 'https://saffron-wharf.example.org/',
    },
    assured: { date: '2026-10-30', by: 'Saffron Wharf Neighbours' },
  },
  [
    {
      slug: 'tuesday-lunch-club',
      name: 'Tuesday lunch club',
      description: 'A hot lunch and good company for anyone over 50. There is always a halal and a vegetarian dish.',
      categories: ['food', 'older-people', 'friendship'],
      needs: ['something-to-eat', 'someone-to-talk-to'],
      audiences: ['older-people'],
      capacity: 'open',
      whoFor: 'Anyone over 50',
      minimumAge: 50,
      wards: ['bow-east'],
      locations: [wharfHall],
      access: ['in-person'],
      openingHours: [hours(['tuesday'], '12:00', '14:00')],
      cost: { free: false, options: [{ name: 'Lunch and tea', amount: 3 }], description: 'Nobody is turned away' },
      spokenLanguages: ['en', 'bn'],
      howToGet: 'No booking. Come a little before 12 noon.',
    },
    {
      slug: 'wharf-pantry',
      name: 'Wharf pantry',
      needs: ['something-to-eat', 'money-worries'],
      circumstances: ['on-low-income'],
      capacity: 'waiting-list',
      description: 'Choose about ten items of food, fresh fruit and vegetables among them.',
      categories: ['food'],
      alert: 'The pantry is closed on 25 and 26 December.',
      wards: ['bow-east', 'bow-west'],
      locations: [wharfHall],
      access: ['in-person'],
      openingHours: [
        hours(['thursday'], '10:00', '12:30'),
        hours(['thursday'], '17:00', '19:00', 'Quiet hour for people who come straight from work'),
        hours(['saturday'], '10:00', '12:00'),
      ],
      openingNote: 'Last entry is 15 minutes before the end.',
      cost: {
        free: false,
        options: [
          { name: 'A visit', amount: 4.5 },
          { name: 'On Universal Credit', amount: 2 },
        ],
      },
      spokenLanguages: ['en', 'bn', 'so'],
      howToGet: 'Bring something with your address on it the first time.',
      contact: {
        phones: [
          { number: '020 7946 0102', description: 'Pantry, Thursdays only' },
          { number: '020 7946 0103', description: 'Bengali', languages: ['bn'] },
        ],
        email: 'pantry@saffron-wharf.example.org',
      },
      funding: [{ source: 'Invented Fund for Good Food', amount: 12000 }],
      facts: ['61 households came in September 2026'],
    },
  ],
);

/** Not invented: what the borough's VCS Strategy 2020-24 says of it, and nothing more. */
const kitchen = offers(
  2,
  {
    slug: 'womens-inclusive-team',
    name: 'Women’s Inclusive Team',
    alternateName: 'WIT',
    example: false,
    source: { name: 'VCS Strategy 2020-24' },
    assured: { date: '2020-11' },
  },
  [
    {
      slug: 'community-kitchen-and-luncheon-club',
      name: 'Community kitchen and luncheon club',
      description: 'Cooked meals, food bank food and daily telephone befriending calls.',
      categories: ['food'],
      whoFor: 'Local residents, predominantly Somali; many do not have family or friends, or cannot cook.',
      facts: [
        '150 people a week fed by the community kitchen, seven days a week, during the height of the pandemic',
        '90 people helped each week through the Food Hub',
      ],
    },
  ],
);

export const food = [...neighbours, ...kitchen];
