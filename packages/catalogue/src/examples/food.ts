import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const food: readonly ExampleOrganisation[] = [
  {
    name: 'Lanternjar Kitchen',
    kinds: ['registered-charity'],
    about:
      'A kitchen in Bow that cooks with food shops would throw away. Started by four neighbours in 2011, it now feeds about 300 people a week and trains new cooks.',
    phone: '101',
    site: 'lanternjar',
    mailbox: 'hello',
    checked: '2026-10-06',
    services: [
      {
        name: 'Pay what you can lunch',
        about:
          'A hot two-course lunch made from rescued food. There is always a vegan dish and the meat is halal. Eat with us or take it away. Nobody checks what you put in the tin.',
        categories: ['food', 'friendship'],
        at: 'larkfield-hall',
        hours: ['mon wed fri 12:00-14:00'],
        cost: donation('Pay what you can. Most people give between £1 and £4'),
        languages: 'en bn es',
        whoFor: 'Anyone',
        howToGet: 'Just turn up. Doors close when the food runs out, often around 1.30 pm.',
      },
      {
        name: 'Freezer meals by bike',
        about:
          'Volunteers on cargo bikes bring five frozen meals to your door once a week. We can leave out salt, nuts or gluten if you tell us. It suits people who have just come home from hospital.',
        categories: ['food', 'older-people'],
        wards: ['bow-east', 'bow-west', 'bromley-north'],
        access: ['home-visit', 'phone'],
        hours: ['tue 10:00-15:00 (deliveries)'],
        cost: prices({ 'Five meals': 10 }, 'We drop the charge for six weeks after a stay in hospital.'),
        languages: 'en bn',
        whoFor: 'People who find it hard to shop or cook',
        howToGet: 'Call us, or ask your nurse, doctor or support worker to fill in the form on our site.',
        phone: '102',
        phoneNote: 'Meal orders, Monday to Thursday mornings',
      },
      {
        name: 'Kitchen skills for work',
        about:
          'Six mornings in a real kitchen. You learn knife skills, food safety and how to cook for forty. Everyone sits the Level 2 food hygiene test at the end, and we help you write a CV.',
        categories: ['employment-and-skills', 'learning'],
        at: 'larkfield-hall',
        hours: ['thu 09:30-12:30 (courses start in January, April and September)'],
        cost: free,
        languages: 'en',
        whoFor: 'Adults out of work',
        ages: [18, null],
        howToGet: 'Come to an open morning on the first Thursday of the month.',
      },
    ],
  },
  {
    name: 'Isle Larder',
    kinds: ['community-group'],
    about: 'Neighbours on the Isle of Dogs who run a small food pantry from the library and the residents’ hall.',
    phone: '105',
    site: 'isle-larder',
    mailbox: 'pantry',
    checked: '2026-09-22',
    services: [
      {
        name: 'Members’ food pantry',
        about:
          'A shop where members choose about £20 of groceries each week. There is fresh fruit, bread, tins, nappies and things for the cupboard. It is for the weeks when money runs out before the month does.',
        categories: ['food'],
        at: 'foreland-hall',
        hours: ['tue 16:00-19:00', 'sat 10:00-12:30'],
        cost: prices({ 'A weekly shop': 4.5 }),
        languages: 'en bn zh pl',
        whoFor: 'People who live in the E14 3 area',
        howToGet: 'Join on the day. Bring something with your address on it.',
      },
      {
        name: 'After-school snack shelf',
        about:
          'A shelf of fruit, toast and warm drinks in the library for children on the way home. No questions and no forms.',
        categories: ['food', 'children-and-young-people'],
        at: 'bosuns-library',
        hours: ['mon-fri 15:00-17:00 (term time)'],
        cost: free,
        ages: [4, 16],
      },
    ],
  },
  {
    name: 'Tiffin Friends',
    kinds: ['community-interest-company'],
    about:
      'Women from Bangladesh, Syria and Brazil who cook together, sell lunches to offices and use what they earn to run free meals near home.',
    phone: '108',
    site: 'tiffin-friends',
    mailbox: 'orders',
    checked: '2026-10-14',
    services: [
      {
        name: 'Friday family supper',
        about:
          'Dinner at long tables, with the cooking done by a different family each week. Children eat first. There are games in the side room so that parents can finish a cup of tea.',
        categories: ['food', 'friendship', 'children-and-young-people'],
        at: 'ilish-house',
        hours: ['fri 17:30-19:30'],
        cost: prices({ Adult: 2, 'Under 12': 0 }),
        languages: 'en bn syl ar pt',
        whoFor: 'Families with children',
        howToGet: 'Send a message by Thursday noon so that we cook enough.',
      },
      {
        name: 'Cook and talk English',
        about:
          'Make a dish, learn the words for it, take it home. The group is small and for women only. You do not need to read or write English to join.',
        categories: ['learning'],
        at: 'ilish-house',
        hours: ['tue 10:00-12:30 (term time)'],
        cost: free,
        languages: 'en bn ar',
        whoFor: 'Women who are new to English',
        ages: [18, null],
        howToGet: 'Phone for a place. There is a crèche for children under 5.',
      },
    ],
  },
  {
    name: 'Stepney Share Table',
    kinds: ['mutual-aid-group'],
    about: 'A group of about 25 neighbours who began in 2020 and never stopped. No staff, no office, one shed.',
    site: 'share-table',
    mailbox: 'shed',
    contactNote: 'We answer messages in the evening. There is no telephone.',
    checked: '2026-08-30',
    services: [
      {
        name: 'Community fridge',
        about:
          'A fridge and a cupboard by the gate. Take what you need, leave what you can. We clean it every morning and throw out anything past its use-by date.',
        categories: ['food', 'environment'],
        at: 'fallowgate-hall',
        hours: ['mon-sun 08:00-20:00'],
        cost: free,
        whoFor: 'Anyone',
      },
      {
        name: 'Sunday soup run',
        about:
          'Soup, bread and socks for people sleeping outside. We walk from Fallowgate towards the main road and stop to talk.',
        categories: ['food', 'housing'],
        at: 'fallowgate-hall',
        hours: ['sun 18:30-21:00'],
        cost: free,
        languages: 'en pl es',
        alert: 'In freezing weather we go out every night. Look for the yellow trolley.',
      },
    ],
  },
  {
    name: 'Poplar Pots and Pans',
    kinds: ['co-operative'],
    about: 'A food co-op owned by its 140 members. We buy in bulk and pack together, so prices stay low.',
    phone: '112',
    site: 'pots-and-pans',
    mailbox: 'coop',
    checked: '2026-07-19',
    services: [
      {
        name: 'Vegetable bag scheme',
        about:
          'A weekly bag of seasonal vegetables from farms in Kent and Essex. Small bags suit one or two people, large bags a family. Healthy Start cards are welcome.',
        categories: ['food', 'environment'],
        at: ['old-signal-house', 'pennyroyal-centre'],
        hours: ['wed 15:30-19:00'],
        cost: prices({ 'Small bag': 5, 'Large bag': 9, 'Large bag with a Healthy Start card': 5 }),
        languages: 'en bn so vi',
        howToGet: 'Order online or at the table by Monday evening.',
      },
      {
        name: 'Slow cooker lending',
        about:
          'Borrow a slow cooker for three weeks with a booklet of cheap recipes. A slow cooker uses about as much power as a light bulb. Many people buy theirs afterwards for £8.',
        categories: ['food'],
        at: 'old-signal-house',
        hours: ['wed 15:30-19:00'],
        cost: prices({ 'Deposit, given back to you': 5 }),
        checked: '2023-05-11',
      },
      {
        name: 'Christmas hamper appeal',
        about:
          'Hampers for 200 families in Poplar and Lansbury, packed in the week before Christmas. Each holds a dinner, a week of breakfasts and one small present a child. Volunteers pack them to very loud carols.',
        categories: ['food'],
        wards: ['poplar', 'lansbury'],
        status: 'inactive',
        hoursNote: 'Back in December. Schools and health visitors can put families forward from 20 November.',
        cost: free,
        checked: '2026-01-09',
      },
    ],
  },
];
