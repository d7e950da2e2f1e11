import { place } from './authoring.ts';

/* Places of the examples. One place is the same wherever it is told of. */

export const wharfHall = place(1, {
  slug: 'saffron-wharf-hall',
  name: 'Saffron Wharf Hall',
  address: { lines: ['12 Example Wharf'], city: 'London', postcode: 'E3 2CK' },
  point: { latitude: 51.5352, longitude: -0.0264 },
  ward: 'bow-east',
  accessFacts: { stepFree: true, hearingLoop: true, accessibleToilet: true, doorWidth: 85, changingPlaces: false },
  accessibility: 'Level entrance, wide doors and an accessible toilet. There is a hearing loop in the main room.',
  travel: 'Eight minutes’ walk from Bow Road station.',
});

export const shopfront = place(2, {
  slug: 'copperlock-shopfront',
  name: 'Copperlock shopfront',
  address: { lines: ['Ground floor', '4 Example Row'], city: 'London', postcode: 'E1 8CM' },
  point: { latitude: 51.5142, longitude: -0.0651 },
  ward: 'whitechapel',
  accessFacts: { stepFree: false, lift: false, hearingLoop: true },
  accessibility: 'One step at the door; ring the bell for a ramp.',
});

// A place that must not be found has a name and nothing else.
export const safePlace = place(3, { slug: 'address-kept-private', name: 'Address kept private' });

export const pitch = place(4, {
  slug: 'marrowbank-pitch',
  name: 'Marrowbank pitch',
  address: { lines: ['Example Park'], city: 'London', postcode: 'E14 6CO' },
  point: { latitude: 51.5121, longitude: -0.0071 },
  ward: 'poplar',
  travel: 'All Saints station is five minutes away. There are stands for bicycles.',
});

export const gym = place(5, {
  slug: 'marrowbank-gym',
  name: 'Marrowbank gym',
  address: { lines: ['31 Example Street'], city: 'London', postcode: 'E14 7CV' },
  ward: 'lansbury',
});

export const tamarindRoom = place(6, {
  slug: 'tamarind-room',
  name: 'Tamarind Room',
  address: { lines: ['9 Example Lane'], city: 'London', postcode: 'E1 5CI' },
  point: { latitude: 51.5189, longitude: -0.0702 },
  ward: 'spitalfields-and-banglatown',
});

export const lanternHallSite = place(20, {
  slug: 'lantern-hall-site',
  name: 'Lantern Hall',
  address: { lines: ['2 Example Crescent'], city: 'London', postcode: 'E2 0QN' },
  point: { latitude: 51.5284, longitude: -0.0553 },
  ward: 'bethnal-green-east',
  accessFacts: {
    stepFree: true,
    lift: true,
    doorWidth: 92,
    hearingLoop: true,
    accessibleToilet: true,
    changingPlaces: false,
    blueBadgeParking: true,
  },
  accessibility: 'The side door is level; ring the bell and somebody comes.',
  travel: 'Bethnal Green station is six minutes away on foot.',
});

export const oldBathsSite = place(21, {
  slug: 'old-baths',
  name: 'The old baths',
  address: { lines: ['40 Example Road'], city: 'London', postcode: 'E14 6OI' },
  point: { latitude: 51.5108, longitude: -0.0132 },
  ward: 'poplar',
  accessFacts: { stepFree: false, lift: false, accessibleToilet: false },
  accessibility: 'Five steps at the front. A ramp is planned for the summer of 2027.',
});

export const marshWharfSite = place(23, {
  slug: 'marsh-wharf-phase-two',
  name: 'Marsh Wharf, phase two',
  address: { lines: ['Example Dock'], city: 'London' },
  point: { latitude: 51.4971, longitude: -0.0163 },
  ward: 'island-gardens',
});

export const formerLaundrySite = place(24, {
  slug: 'the-former-laundry',
  name: 'The former laundry',
  ward: 'st-dunstans',
});

export const gatehouseSite = place(26, { slug: 'gatehouse', name: 'Gatehouse' });
