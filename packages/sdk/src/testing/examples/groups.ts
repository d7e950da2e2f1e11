import { hours, offers } from './authoring.ts';
import { gym, pitch } from './places.ts';

const marrowbank = offers(
  4,
  {
    slug: 'marrowbank-youth',
    name: 'Marrowbank Youth',
    kinds: ['community-interest-company'],
    contact: { phones: [{ number: '020 7946 0120' }], email: 'play@marrowbank.example.org' },
    assured: { date: '2026-11-01' },
  },
  [
    {
      slug: 'friday-football',
      name: 'Friday football',
      audiences: ['young-people'],
      capacity: 'open',
      description: 'Five-a-side for girls and boys of any level, with a coach and a hot snack afterwards.',
      categories: ['sport', 'children-and-young-people'],
      minimumAge: 11,
      maximumAge: 17,
      wards: ['poplar', 'lansbury'],
      locations: [pitch, gym],
      access: ['in-person'],
      openingHours: [hours(['friday'], '17:30', '19:30', 'In the gym from November to February')],
      cost: {
        free: false,
        options: [
          { name: 'Under 16', amount: 0 },
          { name: '16 and 17', amount: 1.5, description: 'Free with a school meals letter' },
        ],
      },
      spokenLanguages: ['en'],
      howToGet: 'A parent or carer fills in a form the first time.',
    },
    {
      slug: 'homework-club',
      name: 'Homework club',
      description: 'A warm room, computers and somebody to ask.',
      categories: ['learning', 'children-and-young-people'],
      minimumAge: 8,
      maximumAge: 14,
      wards: ['lansbury'],
      locations: [gym],
      access: ['in-person'],
      openingHours: [hours(['monday', 'wednesday'], '15:45', '17:45', 'Term time')],
      cost: { free: true, options: [] },
    },
  ],
);

const willowbasin = offers(
  5,
  {
    slug: 'willowbasin-growers',
    name: 'Willowbasin Growers',
    kinds: ['community-group'],
    contact: {
      phones: [],
      website: 'https://willowbasin.example.org/',
      note: 'Write to us; nobody answers a phone in a garden.',
    },
    assured: { date: '2026-05' },
  },
  [
    {
      slug: 'saturday-in-the-garden',
      name: 'Saturday in the garden',
      description: 'Dig, plant, water and drink tea. Tools and gloves are there.',
      categories: ['environment', 'volunteering', 'friendship'],
      wards: ['stepney-green', 'st-dunstans'],
      access: ['in-person'],
      openingHours: [hours(['saturday'], '10:30', '13:00')],
      openingNote: 'Not in heavy rain.',
      cost: { free: true, options: [], description: 'Give what you like for the tea' },
      spokenLanguages: ['en'],
    },
    {
      slug: 'get-online-at-home',
      name: 'Get online at home',
      needs: ['getting-online'],
      capacity: 'closed',
      description: 'Learn to use a tablet or phone, by video or over the telephone, at your own speed.',
      categories: ['digital-skills', 'learning'],
      boroughWide: true,
      access: ['online', 'phone', 'home-visit'],
      openingHours: [hours(['tuesday', 'thursday'], '10:00', '15:00')],
      cost: { free: true, options: [] },
      spokenLanguages: ['en', 'es'],
      contact: { phones: [{ number: '020 7946 0131' }], email: 'online@willowbasin.example.org' },
    },
  ],
);

export const groups = [...marrowbank, ...willowbasin];
