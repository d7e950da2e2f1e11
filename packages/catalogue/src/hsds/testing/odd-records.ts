import type { Location, Organisation, Service } from '@vcs/schema';
import { sampleLocation, sampleOrganisation, sampleService } from '../../record/sample-records.ts';

/** Stands in every text that the public must not see. */
export const secret = 'Heronsgate';

const dated = <R extends { createdAt: string }>(record: R, createdAt: string): R => ({ ...record, createdAt });

const whole = sampleOrganisation('Lantern Hall', {
  alternateName: 'LH',
  description: 'Meals and company.',
  kinds: ['registered-charity'],
  contact: {
    phones: [{ number: '020 7946 0101', languages: ['bn'] }],
    email: 'hall@example.org',
    website: 'https://hall.example.org/',
  },
  identifiers: [
    { scheme: 'GB-CHC', value: '0000000' },
    { scheme: 'XI-LOCAL', value: '7' },
  ],
});
const bare = sampleOrganisation('Bare Committee');
const group = sampleOrganisation('Garden Group', { kinds: ['community-group', 'mutual-aid-group'] });
const draft = sampleOrganisation(`${secret} Trust`, { publication: 'draft' });

const here = sampleLocation('Open House', {
  address: { lines: ['1 Lantern Row', 'Bow'], postcode: 'E3 4PX' },
  point: { latitude: 51.5271, longitude: -0.0262 },
  ward: 'bow-east',
  accessFacts: { stepFree: true, lift: false, doorWidth: 80, hearingLoop: true },
  accessibility: 'Ring for the ramp.',
  travel: 'Bus 8 stops outside.',
});
const near = sampleLocation('Side Room', { point: { latitude: 51.528, longitude: -0.0275 } });
const unplaced = sampleLocation('Tent by the canal', { address: { lines: ['Towpath'] } });
const nowhere = sampleLocation('Somewhere');
const refuge = sampleLocation(`${secret} House`, {
  address: { lines: [`9 ${secret} Row`], postcode: 'E1 9ZZ' },
  point: { latitude: 51.5171, longitude: -0.0571 },
  confidential: true,
});
const closed = sampleLocation(`${secret} Annexe`, { publication: 'withdrawn' });

const services = [
  sampleService('With everything', whole, {
    description: 'Lunch.\n\nAnd tea.',
    status: 'temporarily-closed',
    alert: 'Closed this week',
    categories: ['food', 'friendship'],
    needs: ['something-to-eat'],
    audiences: ['older-people'],
    circumstances: ['living-alone'],
    whoFor: 'People over 60',
    conditions: 'Bring a chair',
    minimumAge: 60,
    maximumAge: 99,
    wards: ['bow-east', 'bow-west'],
    boroughWide: false,
    areaNote: 'Around Roman Road',
    locationIds: [here.id, near.id, refuge.id],
    access: ['in-person', 'phone'],
    openingHours: [
      { days: ['monday', 'tuesday'], opens: '09:00', closes: '12:30' },
      { days: ['monday', 'tuesday'], opens: '13:30', closes: '17:00' },
      { days: ['sunday'], opens: '22:00', closes: '02:00' },
    ],
    openingExceptions: {
      bankHolidays: 'closed',
      days: [{ from: '2026-12-24', hours: [{ opens: '10:00', closes: '12:00' }] }],
    },
    cost: {
      free: false,
      description: 'Small charge',
      options: [{ name: 'Under 18', amount: 1.5 }, { name: 'Others' }],
    },
    spokenLanguages: ['en', 'bn', 'so', 'syl'],
    interpreters: 'Ask two days before',
    accreditations: ['Quality mark', 'Another mark'],
    howToGet: 'Just come',
    contact: {
      phones: [{ number: '020 7946 0102', description: 'Mornings', languages: ['so'] }, { number: '020 7946 0103' }],
      email: 'lunch@example.org',
      website: 'https://hall.example.org/lunch club/দুপুর',
      note: 'Ask for the kitchen',
    },
    funding: [{ source: 'Example Fund' }, { source: 'Example Fund' }, { source: 'Another Fund' }],
    assured: { date: '2026-10' },
    example: true,
  }),
  sampleService('Bare', bare),
  sampleService('Online only', group, { access: ['online', 'phone'], minimumAge: 16, wards: ['poplar'] }),
  sampleService('Nights', group, {
    openingHours: [{ days: ['friday', 'saturday', 'sunday'], opens: '20:00', closes: '00:00' }],
    boroughWide: true,
    locationIds: [unplaced.id, nowhere.id],
    maximumAge: 25,
    categories: ['children-and-young-people'],
  }),
  sampleService('All day', group, {
    openingHours: [{ days: ['saturday'], opens: '00:00', closes: '00:00' }],
    openingNote: 'Ring first',
    locationIds: [here.id, here.id],
    cost: { free: true },
    audiences: ['older-people', 'carers'],
  }),
  sampleService('Safe house', whole, {
    description: 'Refuge.',
    locationIds: [refuge.id, closed.id],
    needs: ['feeling-safe'],
  }),
  sampleService(`${secret} plans`, whole, { publication: 'draft', locationIds: [here.id] }),
  sampleService(`${secret} visits`, draft),
];

/** Records that have everything, nothing, or something that must not be told. Each was created an hour after the one before. */
export const oddRecords: { organisations: Organisation[]; locations: Location[]; services: Service[] } = {
  organisations: [whole, bare, group, draft],
  locations: [here, near, unplaced, nowhere, refuge, closed],
  services: services.map((service, index) => dated(service, `2026-01-05T0${index}:00:00.000Z`)),
};
