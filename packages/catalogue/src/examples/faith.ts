import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const faith: readonly ExampleOrganisation[] = [
  {
    name: 'Darus Safina Welfare Committee',
    kinds: ['faith-group'],
    about: 'The part of the mosque that looks after neighbours, whatever they believe.',
    phone: '181',
    phoneNote: 'Between prayers, and after 6 pm',
    site: 'darus-safina',
    mailbox: 'welfare',
    checked: '2026-09-18',
    services: [
      {
        name: 'Hot meals after Friday prayers',
        about:
          'Rice and curry served from the side door. Everyone is welcome and there is a table outside for people who do not want to come in.',
        categories: ['food', 'faith'],
        at: 'darus-safina-mosque',
        hours: ['fri 14:00-15:30'],
        cost: free,
        languages: 'en bn syl ar so',
      },
      {
        name: 'Bereavement and funeral help',
        about:
          'When someone dies, ring us day or night. We explain how to register the death, wash and bury, and what it costs. Families who cannot pay can ask the hardship fund.',
        categories: ['faith', 'advice'],
        at: 'darus-safina-mosque',
        access: ['phone', 'in-person', 'home-visit'],
        hoursNote: 'Day and night, every day',
        cost: free,
        languages: 'en bn syl ar ur',
        phone: '182',
        phoneNote: 'Day and night',
        wards: 'all',
      },
      {
        name: 'Evening Qur’an school',
        about:
          'Reading, meaning and manners in small classes for girls and boys. Teachers have enhanced DBS checks and parents may sit in.',
        categories: ['faith', 'learning', 'children-and-young-people'],
        at: 'darus-safina-mosque',
        hours: ['mon-thu 17:00-19:00 (term time)'],
        cost: prices({ 'A month': 30, 'A brother or sister': 20 }),
        languages: 'en bn ar',
        ages: [6, 14],
      },
    ],
  },
  {
    name: 'Parish of St Osyth',
    slug: 'parish-of-st-osyth',
    kinds: ['faith-group', 'registered-charity'],
    about: 'A small Church of England parish with a big hall and a kitchen that is never cold.',
    phone: '185',
    site: 'st-osyth',
    mailbox: 'office',
    checked: '2026-08-12',
    services: [
      {
        name: 'Winter night shelter',
        about:
          'A bed, supper and breakfast for twelve people on Thursday nights, as one of seven churches that take a night each. There is a shower and a lock-up for bags and bikes.',
        categories: ['housing', 'faith'],
        at: 'st-osyths-hall',
        hours: ['thu 19:30-23:00 (November to March)'],
        cost: free,
        languages: 'en pl',
        ages: [18, null],
        howToGet:
          'Through a homelessness team or day centre. We cannot take people at the door, but we will ring round for you.',
      },
      {
        name: 'Toddlers in the crypt',
        about: 'Ride-on cars, a mountain of bricks and biscuits. Run by parents, with a short story at the end.',
        categories: ['children-and-young-people', 'faith'],
        at: 'st-osyths-hall',
        hours: ['wed 10:00-11:45 (term time)'],
        cost: donation('£1 in the pot'),
        ages: [0, 4],
      },
      {
        name: 'Grief café',
        about:
          'A table for people who have lost somebody, last month or long ago. Two listeners, no preaching, plenty of cake.',
        categories: ['mental-health', 'friendship'],
        at: 'st-osyths-hall',
        hours: ['sun 15:00-16:30 (second Sunday of the month)'],
        cost: free,
      },
    ],
  },
  {
    name: 'Sri Varuna Mandir Seva',
    kinds: ['faith-group'],
    about: 'Volunteers of the temple who cook, teach and visit.',
    phone: '189',
    site: 'varuna-mandir',
    mailbox: 'seva',
    checked: '2026-07-05',
    services: [
      {
        name: 'Sunday vegetarian meal',
        about:
          'Dal, rice, two vegetables and something sweet, eaten sitting together. No onion or garlic. Shoes off at the door, please.',
        categories: ['food', 'faith'],
        at: 'varuna-mandir',
        hours: ['sun 12:30-14:30'],
        cost: free,
        languages: 'en bn',
      },
      {
        name: 'Yoga and breathing for beginners',
        about: 'An hour on the mat with a teacher who speaks softly and never pushes. Mats and blankets are there.',
        categories: ['health-and-wellbeing', 'sport'],
        at: 'varuna-mandir',
        hours: ['sat 08:30-09:30', 'tue 18:30-19:30'],
        cost: prices({ 'A class': 3, 'Over 60': 1 }),
        languages: 'en',
      },
    ],
  },
  {
    name: 'Beth Shalvah Friendship Society',
    kinds: ['faith-group'],
    about: 'The synagogue’s small society for keeping in touch with older members and new neighbours.',
    phone: '192',
    phoneNote: 'Not from Friday sunset to Saturday night',
    checked: '2026-06-28',
    services: [
      {
        name: 'Kosher lunch and lecture',
        about:
          'Soup, fish and a speaker on East End history. Past talks: tailors, boxers, the Yiddish stage, and who invented the bagel.',
        categories: ['friendship', 'faith', 'older-people'],
        at: 'beth-shalvah',
        hours: ['tue 12:00-14:30'],
        cost: prices({ 'Lunch and talk': 7 }),
        howToGet: 'Book by the Sunday before.',
      },
      {
        name: 'Interfaith walking group',
        about:
          'A gentle two-mile walk between places of worship, with a welcome and a biscuit at each. Someone from each building says what it is for and what you may ask. We stop at the toilets twice.',
        categories: ['faith', 'health-and-wellbeing'],
        at: 'beth-shalvah',
        hours: ['wed 10:30-12:30 (last Wednesday, March to October)'],
        cost: free,
        wards: ['stepney-green', 'whitechapel', 'st-dunstans', 'spitalfields-and-banglatown'],
      },
    ],
  },
  {
    name: 'Still Water Meditation Group',
    kinds: ['faith-group'],
    about: 'Buddhist-led meditation, open to people of all faiths and none.',
    site: 'still-water',
    mailbox: 'sit',
    checked: '2026-10-01',
    services: [
      {
        name: 'Sitting together',
        about: 'Two short sits with a cup of tea between. Instructions are given each time, so you can begin any week.',
        categories: ['faith', 'mental-health'],
        at: ['still-water-room', 'online-by-video'],
        access: ['in-person', 'online'],
        hours: ['mon 19:00-20:15', 'sun 09:00-10:15'],
        cost: donation('Give what you like'),
      },
      {
        name: 'Meditation in Vietnamese',
        about:
          'Chanting, a talk and silence, led by a nun who visits each month. Families bring fruit for the table. There is an English summary on paper.',
        categories: ['faith'],
        at: 'still-water-room',
        hours: ['sat 14:00-16:00 (first Saturday of the month)'],
        cost: free,
        languages: 'vi',
        checked: '2023-03-20',
      },
    ],
  },
];
