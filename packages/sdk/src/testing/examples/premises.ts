import type {
  PremisesDetail,
  PremisesSummary,
  PublicLocation,
  PublicOrganisation,
  SpaceDetail,
} from '../../types.generated.ts';
import { hours, identifier, ordinary, referenceTo, termsOf } from './authoring.ts';
import type { TermSlug } from './authoring.ts';
import { exampleCouncil, lanternHouse, offeringOrganisation, sisterTides } from './organisations.ts';
import { queryRules } from '../terms.generated.ts';
import {
  formerLaundrySite,
  gatehouseSite,
  lanternHallSite,
  marshWharfSite,
  oldBathsSite,
  tamarindRoom,
  wharfHall,
} from './places.ts';

type Facility = TermSlug<'facility'>;

interface PremisesWords extends Partial<
  Omit<PremisesDetail, 'facilities' | 'organisation' | 'location' | 'spaces' | 'spaceKinds' | 'tenures'>
> {
  slug: string;
  name: string;
  facilities?: readonly Facility[];
}

interface SpaceWords extends Partial<
  Omit<SpaceDetail, 'facilities' | 'organisation' | 'location' | 'premises' | 'related'>
> {
  slug: string;
  name: string;
  kind: SpaceDetail['kind'];
  tenures: SpaceDetail['tenures'];
  facilities?: readonly Facility[];
}

interface Building {
  premises: PremisesDetail;
  spaces: SpaceDetail[];
}

/** Values of a fixed list, each once, in its order. */
const inListOrder = <Value extends string>(list: string, values: readonly Value[]): Value[] =>
  (queryRules.premises[list]?.options ?? []).filter((one): one is Value => values.includes(one as Value));

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** A building with its spaces, as the API gives them. `number` tells it from the others. */
function building(
  number: number,
  organisation: PublicOrganisation,
  location: PublicLocation,
  { facilities = [], ...words }: PremisesWords,
  parts: readonly SpaceWords[],
): Building {
  const common = {
    ...ordinary,
    ...(organisation.assured !== undefined && { assured: organisation.assured }),
    location,
    organisation,
  };
  const premises: PremisesDetail = {
    id: identifier('9e', number),
    accessSteps: [],
    greenFacts: [],
    contact: organisation.contact,
    ...common,
    ...words,
    facilities: termsOf('facility', facilities),
    tenures: inListOrder(
      'tenure',
      parts.flatMap(({ tenures }) => tenures),
    ),
    spaceKinds: inListOrder(
      'space-kind',
      parts.map(({ kind }) => kind),
    ),
    spaces: [],
    services: [],
    events: [],
  };
  const { spaces, services, events, source, createdAt, updatedAt, ...shown } = premises;
  void [spaces, services, events, source, createdAt, updatedAt];
  const summary: PremisesSummary = { ...shown, organisation: referenceTo(organisation) };
  return {
    premises,
    spaces: parts.map(({ facilities: own = [], ...part }, index) => ({
      id: identifier('5a', number * 100 + index),
      capacity: {},
      rates: [],
      available: [],
      ...common,
      ...part,
      facilities: termsOf('facility', unique([...own, ...facilities])),
      premises: summary,
      related: [],
    })),
  };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const lanternHall = building(
  1,
  lanternHouse,
  lanternHallSite,
  {
    slug: 'lantern-hall',
    name: 'Lantern Hall',
    description:
      'A hall of 1912 with a sprung floor, a kitchen that can feed a hundred, and rooms upstairs.\n\nNo alcohol.',
    facilities: ['kitchen', 'wifi', 'heating', 'bicycle-parking', 'baby-changing'],
    accessSteps: [
      'Tell us what you plan and when, by e-mail or telephone.',
      'Come and look at the room.',
      'Sign our two pages, and show your insurance if you bring more than 50 people.',
      'Pay half in advance; a group that meets for the first time pays afterwards.',
    ],
    greenFacts: ['Solar panels since 2022', 'No single-use cups or plates'],
  },
  [
    {
      slug: 'lantern-main-hall',
      name: 'Main hall',
      kind: 'hall',
      description: 'Sprung floor, stage, curtains, chairs on trolleys.',
      tenures: ['hire'],
      capacity: { standing: 220, theatre: 160, cabaret: 96 },
      area: 210,
      rates: [
        { hirerClass: 'community-group', unit: 'hour', amount: 18 },
        { hirerClass: 'charity', unit: 'hour', amount: 24 },
        { hirerClass: 'business', unit: 'hour', amount: 55, note: 'VAT is added' },
        { hirerClass: 'resident', unit: 'session', amount: 140, note: 'A party: Saturday 2 to 7, kitchen included' },
      ],
      facilities: ['stage', 'sound-system', 'projector', 'hearing-loop', 'piano'],
      womenOnlySessions: true,
      available: [
        hours([...weekdays], '09:00', '22:00'),
        hours(['saturday'], '10:00', '23:00'),
        hours(['sunday'], '13:00', '18:00', 'Not while there is worship next door'),
      ],
      enquire: { email: 'bookings@lantern-house.example.org', note: 'We answer within two working days.' },
    },
    {
      slug: 'lantern-green-room',
      name: 'Green room',
      kind: 'room',
      tenures: ['hire', 'share'],
      capacity: { boardroom: 14, classroom: 20 },
      area: 34.5,
      rates: [
        {
          hirerClass: 'community-group',
          unit: 'hour',
          amount: 0,
          note: 'Free for the first four meetings of a new group',
        },
        { unit: 'hour', amount: 12 },
      ],
      facilities: ['projector'],
      available: [hours([...weekdays], '09:00', '21:00')],
      enquire: { url: 'https://lantern-house.example.org/book' },
    },
    {
      slug: 'lantern-desks',
      name: 'Desks under the roof',
      kind: 'desk',
      description: 'Eight desks, lockers, a printer. Quiet from 9 to 5.',
      tenures: ['co-working'],
      capacity: { desks: 8 },
      rates: [
        { unit: 'day', amount: 9 },
        { unit: 'month', amount: 120 },
      ],
      broadband: 500,
      facilities: ['lockers', 'printing'],
      available: [hours([...weekdays], '08:00', '19:00')],
      availableFrom: '2026-12-01',
    },
  ],
);

const oldBaths = building(
  2,
  exampleCouncil,
  oldBathsSite,
  {
    slug: 'old-baths',
    name: 'The old baths',
    description: 'Empty since 2024. To let as a whole, at a rent that groups can have reduced.',
    accessSteps: [
      'Read the particulars.',
      'Send a business plan of at most ten pages by 29 January 2027.',
      'Meet the panel.',
    ],
    contact: {
      phones: [{ number: '020 7946 0161', description: 'Property team' }],
      website: 'https://council.example.org/property',
    },
  },
  [
    {
      slug: 'old-baths-whole',
      name: 'The whole building',
      kind: 'whole-building',
      tenures: ['lease', 'meanwhile-use'],
      area: 640,
      rates: [{ unit: 'year', amount: 38_000 }],
      occupation: {
        term: '10 years, break at 5',
        rentReduction: 'Up to 80 % for groups that show what they do for the borough; apply with the plan.',
        useClass: 'F2(b)',
        conditions: 'The tenant repairs and insures. No living accommodation.',
      },
      availableFrom: '2027-03',
      enquire: { url: 'https://council.example.org/property/old-baths', note: 'Viewings on Thursdays.' },
    },
  ],
);

const quayside = building(
  3,
  offeringOrganisation('saffron-wharf-neighbours'),
  wharfHall,
  {
    slug: 'saffron-wharf-hall',
    name: 'Saffron Wharf Hall',
    facilities: ['halal-kitchen', 'washing-facilities', 'prayer-room', 'wifi'],
    accessSteps: ['Call us.'],
  },
  [
    {
      slug: 'saffron-wharf-kitchen',
      name: 'Community kitchen',
      kind: 'kitchen',
      description: 'Two six-ring ovens, a cold room, food hygiene rating 5.',
      tenures: ['hire', 'licence'],
      rates: [
        { hirerClass: 'community-group', unit: 'half-day', amount: 30 },
        { hirerClass: 'business', unit: 'half-day', amount: 75 },
      ],
      womenOnlySessions: true,
      available: [hours(['monday', 'wednesday', 'friday'], '08:00', '16:00')],
      occupation: { term: '6 months, renewed by agreement' },
    },
    {
      slug: 'saffron-wharf-yard',
      name: 'Yard',
      kind: 'outdoor',
      tenures: ['share'],
      capacity: { standing: 60 },
      rates: [{ unit: 'session', amount: 0 }],
      available: [hours(['sunday'], '10:00', '16:00', 'April to September')],
    },
  ],
);

const marshWharf = building(
  4,
  exampleCouncil,
  marshWharfSite,
  {
    slug: 'marsh-wharf-community-space',
    name: 'Community space at Marsh Wharf',
    description: 'A ground floor of 300 square metres in a new development, for groups to run.',
    opensIn: '2028-05',
    contact: { phones: [] },
  },
  [
    {
      slug: 'marsh-wharf-ground-floor',
      name: 'Ground floor',
      kind: 'hall',
      tenures: ['coming', 'lease'],
      area: 300,
      availableFrom: '2028-05',
      enquire: { note: 'Tell us now what your group would need.' },
    },
  ],
);

const longName =
  'The former laundry, caretaker’s flat and bicycle sheds behind the library, now given over by agreement of all tenants, ' +
  'leaseholders and neighbours to rehearsals, rug weaving, the repair of radios, lamps and toasters, Saturday Quran and ' +
  'Bengali classes, and whatever else people ask for';

const edge = [
  building(5, sisterTides, formerLaundrySite, { slug: 'the-former-laundry', name: longName }, [
    {
      slug: 'the-former-laundry-room',
      name: longName,
      kind: 'room',
      tenures: ['share', 'hire', 'licence', 'co-working', 'meanwhile-use'],
      capacity: { standing: 30 },
    },
  ]),
  building(
    6,
    offeringOrganisation('tamarind-circle'),
    tamarindRoom,
    { slug: 'tamarind-house', name: 'তেঁতুল ঘর', lang: 'bn', description: 'সভা, বিয়ে আর ক্লাসের জন্য ঘর। সবার জন্য খোলা।' },
    [
      {
        slug: 'tamarind-upper-room',
        name: 'উপরের ঘর',
        lang: 'bn',
        kind: 'room',
        tenures: ['hire'],
        capacity: { theatre: 40 },
        rates: [{ unit: 'hour', amount: 15 }],
        womenOnlySessions: false,
      },
    ],
  ),
  // Nothing but what a record must have; its space too.
  building(
    7,
    exampleCouncil,
    gatehouseSite,
    { slug: 'gatehouse', name: 'Gatehouse', assured: undefined, contact: { phones: [] } },
    [{ slug: 'gatehouse-room', name: 'Room', kind: 'room', tenures: ['hire'], assured: undefined }],
  ),
];

const buildings: readonly Building[] = [lanternHall, oldBaths, quayside, marshWharf, ...edge];

/** Buildings: with and without steps, with terms of a lease, still to come, with nothing but a name, in Bengali. */
export const premises: readonly PremisesDetail[] = buildings.map((one) => one.premises);

/** Their spaces: a hall with a price for each hirer, desks, a kitchen, a yard, a whole building, one still to come. */
export const spaces: readonly SpaceDetail[] = buildings.flatMap((one) => one.spaces);
