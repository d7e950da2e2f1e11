import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const environment: readonly ExampleOrganisation[] = [
  {
    name: 'Mossgate Farmyard Trust',
    kinds: ['registered-charity'],
    about: 'Five goats, forty hens, two donkeys and a lot of compost, on two acres between the railway and the school.',
    phone: '361',
    site: 'mossgate-farmyard',
    mailbox: 'goats',
    checked: '2026-10-07',
    services: [
      {
        name: 'Visit the farmyard',
        about:
          'Meet the animals, buy eggs, sit in the orchard. Feeding time is at three. Dogs stay outside, apart from assistance dogs.',
        categories: ['environment', 'children-and-young-people'],
        at: 'mossgate-city-farm',
        hours: ['tue-sun 10:00-16:30'],
        cost: donation('Free. A bag of feed is £1'),
        languages: 'en bn',
      },
      {
        name: 'Young farmers',
        about: 'Muck out, milk, bottle-feed and learn why hedgehogs matter. You need wellingtons; we have spare ones.',
        categories: ['environment', 'children-and-young-people'],
        at: 'mossgate-city-farm',
        hours: ['sat sun 09:30-12:00'],
        cost: prices({ 'A morning': 3 }),
        ages: [8, 14],
        howToGet: 'There is a waiting list of about three months.',
      },
      {
        name: 'Growing for wellbeing',
        about:
          'A gentle gardening group for people with depression, pain or a brain injury. Some plant and some only watch the robin.',
        categories: ['environment', 'mental-health', 'health-and-wellbeing'],
        at: 'mossgate-city-farm',
        hours: ['wed thu 10:30-13:00'],
        cost: free,
        languages: 'en syl',
        ages: [18, null],
        howToGet: 'Ring for a look round. A doctor or link worker can refer, but need not.',
      },
      {
        name: 'Tractor club for autistic young people',
        about:
          'One real tractor, four seats, and as many questions as you like. Tea is at the same time every week and the running order is on the wall.',
        categories: ['disability', 'environment'],
        at: 'mossgate-city-farm',
        hours: ['sun 14:00-15:30 (every second Sunday)'],
        cost: free,
        ages: [10, 25],
      },
    ],
  },
  {
    name: 'Bow Pocket Gardens',
    kinds: ['community-group'],
    about: 'We turn leftover corners into gardens: seven so far.',
    phone: '366',
    site: 'pocket-gardens',
    mailbox: 'dig',
    checked: '2026-09-21',
    services: [
      {
        name: 'Wednesday weeders',
        about:
          'Two hours of digging, planting and gossip. Tools and gloves are there, and beginners get the nice jobs.',
        categories: ['environment', 'volunteering'],
        at: ['harebell-garden', 'roebuck-lane-garden'],
        hours: ['wed 10:00-12:00', 'sun 14:00-16:00 (March to October)'],
        cost: free,
        languages: 'en bn',
      },
      {
        name: 'Seed and cutting swap',
        about: 'Bring a spare, take a stranger. Coriander, kodu, chillies and sweet peas go first.',
        categories: ['environment'],
        at: 'harebell-garden',
        hours: ['sat 11:00-13:00 (last Saturday, February to May)'],
        cost: free,
        languages: 'en bn syl tr',
      },
      {
        name: 'Pond Saturday for families',
        about: 'Nets, trays and a person who knows newts. Wear something that can get wet.',
        categories: ['environment', 'children-and-young-people'],
        at: 'teasel-garden',
        hours: ['sat 14:00-15:30 (May to September)'],
        cost: donation('£1 a net'),
        ages: [3, 10],
      },
      {
        name: 'Balcony starter kit',
        about:
          'A trough, peat-free compost, seeds for the season and a phone number for panics. We carry it up to you.',
        categories: ['environment'],
        wards: ['bow-east', 'bow-west', 'bethnal-green-east', 'weavers'],
        access: ['home-visit'],
        cost: prices({ 'On benefits': 0, 'Everyone else': 15 }),
        hoursNote: 'Deliveries on Saturdays in April and May',
        status: 'temporarily-closed',
        alert: 'This year’s kits have all gone. The list for next spring opens in February.',
      },
    ],
  },
  {
    name: 'Shingle Lane Gardeners',
    kinds: ['mutual-aid-group'],
    about: 'Twelve neighbours, one key and a greenhouse on the Isle of Dogs.',
    checked: '2026-06-11',
    contactNote: 'Find us in the garden on Saturday mornings.',
    services: [
      {
        name: 'Shared allotment beds',
        about: 'Half-beds for families and a shared patch for everyone else. We water each other’s beans in August.',
        categories: ['environment'],
        at: 'shingle-garden',
        hours: ['sat 09:30-12:30'],
        cost: prices({ 'A half-bed for a year': 15 }),
        languages: 'en zh bn',
        howToGet: 'Come and ask. Beds change hands in March.',
      },
      {
        name: 'Carbon chats over soup',
        about:
          'Four evenings on heating, food, travel and stuff, with soup and no telling-off. Each household leaves with two things it will really do.',
        categories: ['environment'],
        at: ['shingle-garden', 'online-by-video'],
        access: ['in-person', 'online'],
        hours: ['thu 19:00-20:30'],
        cost: free,
        checked: '2023-06-01',
      },
    ],
  },
];
