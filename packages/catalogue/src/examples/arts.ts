import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const arts: readonly ExampleOrganisation[] = [
  {
    name: 'Quillmaker’s Yard Studios',
    slug: 'quillmakers-yard-studios',
    kinds: ['community-interest-company'],
    about: 'Thirty artists’ workrooms and one big room for everybody else.',
    phone: '341',
    site: 'quillmakers-yard',
    mailbox: 'studio',
    checked: '2026-09-13',
    services: [
      {
        name: 'Open print room',
        about:
          'Screens, lino, an etching press and a technician. Print a poster, a T-shirt or a protest banner. First-timers get an hour’s introduction.',
        categories: ['arts-and-culture'],
        at: 'quillmakers-yard',
        hours: ['wed 18:00-21:30', 'sun 12:00-17:00'],
        cost: prices({ 'A session': 9, 'Under 25 or unwaged': 3 }),
      },
      {
        name: 'Clay for calm hands',
        about:
          'A slow pottery class for people with arthritis, tremor or anxiety. The clay is soft and the music is quiet.',
        categories: ['arts-and-culture', 'health-and-wellbeing'],
        at: 'quillmakers-yard',
        hours: ['fri 10:30-12:30'],
        cost: prices({ 'Six weeks': 18 }),
        howToGet: 'Book by phone. The goods lift is slow but it gets there.',
      },
      {
        name: 'Saturday art school for 8 to 12s',
        about: 'Charcoal, collage, animation and mess. Children show their work to the public at the end of each term.',
        categories: ['arts-and-culture', 'children-and-young-people'],
        at: 'quillmakers-yard',
        hours: ['sat 10:00-12:30 (term time)'],
        cost: prices({ 'A term': 60, 'With free school meals': 0 }),
        languages: 'en bn',
        ages: [8, 12],
      },
    ],
  },
  {
    name: 'Ebb Tide Dance',
    kinds: ['registered-charity'],
    about:
      'A dance company under a railway arch. Half our dancers are over sixty and a third use a stick or a wheelchair.',
    phone: '345',
    site: 'ebb-tide-dance',
    mailbox: 'move',
    checked: '2026-10-18',
    services: [
      {
        name: 'Everybody’s dance class',
        about: 'Contemporary dance with live drumming, for beginners and the rusty. Wear socks.',
        categories: ['arts-and-culture', 'sport'],
        at: 'ebb-tide-studio',
        hours: ['tue 19:00-20:30'],
        cost: prices({ 'A class': 7, Concession: 4 }),
        languages: 'en pt',
      },
      {
        name: 'Capoeira kids',
        about: 'Cartwheels, songs in Portuguese and a drum bigger than you are. Parents watch from the mezzanine.',
        categories: ['arts-and-culture', 'sport', 'children-and-young-people'],
        at: 'ebb-tide-studio',
        hours: ['sat 10:00-11:00', 'wed 16:30-17:30'],
        cost: prices({ 'A class': 4, 'Brother or sister': 2 }),
        languages: 'en pt es',
        ages: [6, 12],
      },
      {
        name: 'Stage company for over-sixties',
        about:
          'We devise a show from members’ lives and tour it to care homes and libraries each spring. You can act, sing, sew or work the lights. Learning lines is optional.',
        categories: ['arts-and-culture', 'older-people'],
        at: 'ebb-tide-studio',
        hours: ['mon thu 14:00-16:30 (October to April)'],
        cost: free,
        languages: 'en bn',
        ages: [60, null],
        howToGet: 'Come to a workshop in September. There is no audition.',
      },
    ],
  },
  {
    name: 'Bobbin Yard Film Collective',
    kinds: ['co-operative'],
    about: 'Film-makers who share cameras, an edit room and a very small cinema.',
    site: 'bobbin-film',
    mailbox: 'reel',
    contactNote: 'Email is best. We are volunteers and answer within a week.',
    checked: '2026-05-12',
    services: [
      {
        name: 'Make a film on your phone',
        about:
          'Two Sundays. On the first you learn shots and sound; on the second you edit. Everything is screened that night.',
        categories: ['arts-and-culture', 'digital-skills'],
        at: 'bobbin-yard-studio',
        hours: ['sun 11:00-17:00 (first two Sundays of March, June and October)'],
        cost: prices({ 'Both days': 20, 'Under 26': 5 }),
        ages: [16, null],
      },
      {
        name: 'Relaxed cinema',
        about:
          'Lights half up, sound half down, captions on, and you can walk about. Autistic film fans choose the programme.',
        categories: ['arts-and-culture', 'disability'],
        at: 'bobbin-yard-studio',
        hours: ['sat 15:00-17:30 (last Saturday of the month)'],
        cost: donation('£3 if you can'),
        alert: 'In December the screening moves to the ground floor of Shuttle House, which is step-free.',
      },
    ],
  },
  {
    name: 'East of the Tower Memory Archive',
    kinds: ['community-group'],
    about: 'We collect photographs, letters and voices of the docks, the markets and the schools.',
    phone: '350',
    site: 'memory-archive',
    mailbox: 'box',
    checked: '2026-08-08',
    services: [
      {
        name: 'Bring a photograph day',
        about:
          'We scan your pictures while you tell us who is in them. You get the originals back at once and a memory stick a week later.',
        categories: ['arts-and-culture', 'older-people'],
        at: ['capstan-library', 'turning-page-library'],
        hours: ['fri 13:00-16:00 (first Friday at Capstan, third Friday at Turning Page)'],
        cost: free,
        languages: 'en bn',
      },
      {
        name: 'Walks through what used to be here',
        about:
          'Ninety minutes with a local guide and a bag of old photographs held up in the right places. Routes are flat.',
        categories: ['arts-and-culture', 'health-and-wellbeing'],
        wards: ['st-katharines-and-wapping', 'limehouse', 'shadwell'],
        access: ['in-person'],
        hours: ['sun 14:00-15:30 (April to October)'],
        cost: prices({ Adult: 6, 'Local resident': 2, 'Under 16': 0 }),
      },
      {
        name: 'Suitcase museum for schools and care homes',
        about:
          'A suitcase of things to hold, smell and argue about: ration books, cockle tins, a clocking-in card, a sari from 1971. A guide stays for an hour and does most of the listening. Large print labels are in the lid.',
        categories: ['arts-and-culture', 'learning'],
        wards: 'all',
        access: ['home-visit', 'in-person'],
        cost: prices({ 'A visit': 30 }),
        hoursNote: 'Weekdays, by arrangement',
      },
    ],
  },
];
