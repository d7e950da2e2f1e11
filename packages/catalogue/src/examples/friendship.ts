import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const friendship: readonly ExampleOrganisation[] = [
  {
    name: 'Bramling Hall Good Neighbours',
    kinds: ['mutual-aid-group'],
    about: 'A phone list, a rota and a hall with a piano.',
    phone: '441',
    checked: '2026-09-12',
    services: [
      {
        name: 'Errands and lifts',
        about:
          'Shopping, prescriptions, a dog walk, a lift to the eye clinic. Ask by noon for the same day. Drivers get petrol money.',
        categories: ['friendship', 'older-people'],
        wards: ['bromley-north', 'bromley-south', 'bow-east'],
        access: ['phone', 'home-visit'],
        hours: ['mon-sat 09:00-18:00'],
        cost: donation('Petrol at 45p a mile if you can'),
        languages: 'en bn',
      },
      {
        name: 'Piano and pudding',
        about: 'Somebody plays, everybody eats crumble. Requests in any language are attempted.',
        categories: ['friendship', 'arts-and-culture'],
        at: 'bramling-hall',
        hours: ['sun 15:00-17:00'],
        cost: free,
      },
      {
        name: 'Warm room',
        about: 'Heating on, soup at one, phones charged, board games out. Stay five minutes or all day.',
        categories: ['friendship'],
        at: 'bramling-hall',
        hours: ['mon-fri 10:00-16:00 (November to March)'],
        cost: free,
        languages: 'en bn pl',
        alert: 'On days below freezing we stay open until 8 pm.',
      },
    ],
  },
  {
    name: 'Pilots’ Rest Mission',
    slug: 'pilots-rest-mission',
    kinds: ['faith-group', 'registered-charity'],
    about: 'A tiny mission hall that has welcomed strangers off the river since the age of sail.',
    phone: '446',
    site: 'pilots-rest',
    mailbox: 'anchor',
    checked: '2026-07-12',
    services: [
      {
        name: 'Seafarers’ shore room',
        about:
          'Wifi, SIM cards, a bed for an afternoon and a chaplain who was once a ship’s cook. Crew of every faith are welcome. We can collect you from the dock gate.',
        categories: ['friendship', 'faith'],
        at: 'pilots-rest',
        hours: ['mon-sat 11:00-19:00'],
        cost: free,
        languages: 'en es pl fr',
      },
      {
        name: 'Latin American lunch',
        about:
          'Ajiaco, arepas or feijoada, a table of toys and someone who can read a tenancy agreement in Spanish or Portuguese. Guitars come out at about three. You do not need to be Latin American to be hungry.',
        categories: ['food', 'friendship'],
        at: 'pilots-rest',
        hours: ['sun 13:00-15:30 (second and fourth Sunday of the month)'],
        cost: prices({ 'A plate': 3, Children: 0 }),
        languages: 'es pt en',
      },
    ],
  },
  {
    name: 'Binnacle Newcomers’ Club',
    slug: 'binnacle-newcomers-club',
    kinds: ['community-group'],
    about: 'For people who moved into a tower and know nobody on their floor.',
    site: 'binnacle-club',
    mailbox: 'floor',
    checked: '2026-10-14',
    services: [
      {
        name: 'Board games for new neighbours',
        about:
          'Forty games, name badges with your floor number, and a host who finds you a table. Rules are explained while you play. The quiz table is the loudest.',
        categories: ['friendship'],
        at: 'binnacle-hall',
        hours: ['wed 19:00-22:00'],
        cost: prices({ Entry: 2 }),
        languages: 'en zh fr',
        ages: [18, null],
      },
      {
        name: 'Rainbow tea',
        about: 'Tea and company for LGBT+ people of every age and faith. The door has no sign on it.',
        categories: ['friendship', 'mental-health'],
        at: 'binnacle-hall',
        hours: ['sat 14:30-16:30 (second Saturday of the month)'],
        cost: free,
        languages: 'en pt',
      },
      {
        name: 'New parents in the tower',
        about: 'Prams in a row, coffee in hand. We book the hall so that nobody has to tidy the flat.',
        categories: ['friendship', 'children-and-young-people'],
        at: 'cormorant-court-hall',
        hours: ['tue 10:30-12:00'],
        cost: prices({ 'Coffee and cake': 2.5 }),
        languages: 'en zh es',
        ages: [0, 2],
      },
    ],
  },
];
