import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ListName, QueryInputOf } from './lists.ts';
import { lists } from './lists.ts';
import type { PlanContext } from './request.ts';
import { PlaceNotLookedUpError } from './request.ts';
import type { SearchRequest } from './kind.ts';
import { naiveSearch } from './testing/naive-search.ts';
import type { SampleRecords } from './testing/sample-world.ts';
import { sample, sampleLocation, sampleOrganisation, sampleService, SampleWorld } from './testing/sample-world.ts';

/** A Friday, 14:00 in London. */
const context: PlanContext = {
  now: new Date('2026-11-20T14:00:00Z'),
  near: { latitude: 51.52, longitude: -0.02 },
};

/** Whether each query finds exactly the records that are named, in any order, or in the order given where it sorts. */
function finds<Name extends ListName>(
  name: Name,
  records: SampleRecords,
  cases: readonly (readonly [query: QueryInputOf<Name>, slugs: readonly string[]])[],
): void {
  const world = new SampleWorld(records);
  const { kind, query, plan } = lists[name];
  for (const [asked, slugs] of cases) {
    test(`${JSON.stringify(asked)} finds ${slugs.join(', ') || 'nothing'}`, () => {
      const request = (plan as (query: unknown, context: PlanContext) => SearchRequest)(query.parse(asked), context);
      const { ids } = naiveSearch(world.entriesOf(kind), request);
      if ('sort' in asked) assert.deepEqual(ids, slugs);
      else assert.deepEqual([...ids].sort(), [...slugs].sort());
    });
  }
}

const hall = sampleOrganisation('Lantern Hall', { kinds: ['registered-charity'], slug: 'lantern' });
const club = sampleOrganisation('Kettle Club', {
  kinds: ['community-group'],
  slug: 'kettle',
  communities: [
    { relation: 'led-by', community: 'women', declaredBy: 'The committee', declaredOn: '2026-01-01' },
    { relation: 'run-for', community: 'carers', declaredBy: 'The committee', declaredOn: '2026-01-01' },
  ],
});
const organisation = [hall, club];
/** At the point that is asked about; 556 m north of it; 1,668 m north of it. */
const location = [
  sampleLocation('Here', {
    point: { latitude: 51.52, longitude: -0.02 },
    ward: 'bow-east',
    accessFacts: { stepFree: true, hearingLoop: true, blueBadgeParking: true },
  }),
  sampleLocation('Near', {
    point: { latitude: 51.525, longitude: -0.02 },
    ward: 'poplar',
    accessFacts: { stepFree: true, lift: false },
  }),
  sampleLocation('Far', { point: { latitude: 51.535, longitude: -0.02 } }),
];
const [here, near, far] = location.map(({ id }) => id) as [string, string, string];

describe('services', () => {
  const service = [
    sampleService('Lunch', hall, {
      categories: ['food'],
      needs: ['something-to-eat'],
      audiences: ['older-people'],
      minimumAge: 50,
      spokenLanguages: ['bn-BD', 'en'],
      access: ['in-person'],
      cost: { free: true },
      capacity: 'open',
      wards: ['poplar'],
      locationIds: [here],
      openingHours: [{ days: ['friday'], opens: '12:00', closes: '15:00' }],
    }),
    sampleService('Youth', club, {
      categories: ['sport'],
      circumstances: ['not-in-work-or-education'],
      minimumAge: 11,
      maximumAge: 18,
      access: ['in-person', 'online'],
      cost: { free: false },
      capacity: 'waiting-list',
      boroughWide: true,
      locationIds: [near],
      openingHours: [{ days: ['friday', 'saturday'], opens: '17:00', closes: '20:00' }],
      openingExceptions: { days: [{ from: '2026-11-20', hours: [{ opens: '13:00', closes: '16:00' }] }] },
    }),
    sampleService('Past', club, {
      status: 'inactive',
      updatedAt: '2026-03-01T09:00:00.000Z',
      locationIds: [far],
      openingHours: [{ days: ['friday'], opens: '09:00', closes: '17:00', validTo: '2026-10-31' }],
    }),
  ];
  finds('services', { organisation, location, service }, [
    [{}, ['lunch', 'youth', 'past']],
    [{ q: 'lunch' }, ['lunch']],
    [{ q: 'খানি' }, ['lunch']],
    [{ q: 'cunto' }, ['lunch']],
    [{ q: 'hungry' }, ['lunch']],
    [{ category: ['food', 'sport'] }, ['lunch', 'youth']],
    [{ need: ['something-to-eat'] }, ['lunch']],
    [{ audience: ['older-people'] }, ['lunch', 'youth', 'past']],
    [{ audience: ['carers'] }, ['youth', 'past']],
    [{ circumstance: ['not-in-work-or-education'] }, ['youth']],
    [{ 'spoken-language': ['bn'] }, ['lunch']],
    [{ access: ['online'] }, ['youth']],
    [{ accessibility: ['step-free'] }, ['lunch', 'youth']],
    [{ accessibility: ['step-free', 'hearing-loop'] }, ['lunch']],
    [{ accessibility: ['parking'] }, ['lunch']],
    [{ accessibility: ['lift'] }, []],
    [{ free: true }, ['lunch']],
    [{ free: false }, ['youth']],
    [{ age: 60 }, ['lunch', 'past']],
    [{ age: 18 }, ['youth', 'past']],
    [{ capacity: ['waiting-list'] }, ['youth']],
    [{ accepting: true }, ['lunch']],
    [{ accepting: false }, ['youth']],
    [{ open: ['now'] }, ['lunch', 'youth']],
    [{ open: ['saturday'] }, ['youth']],
    [{ open: ['friday-morning'] }, ['past']],
    [{ open: ['evening'] }, ['youth']],
    [{ open: ['weekend'] }, ['youth']],
    [{ organisation: ['kettle'] }, ['youth', 'past']],
    [{ organisation: [hall.id] }, ['lunch']],
    [{ ward: ['poplar'] }, ['lunch', 'youth']],
    [{ ward: ['weavers'] }, ['youth']],
    [{ status: ['inactive'] }, ['past']],
    [{ near: 'E3 4PX', radius: 15 }, ['lunch', 'youth']],
    [{ near: '51.52,-0.02', radius: 1 }, ['lunch']],
    [{ near: 'E3 4PX', sort: 'distance' }, ['lunch', 'youth', 'past']],
    [{ sort: 'name' }, ['lunch', 'past', 'youth']],
    [{ sort: 'updated' }, ['past', 'lunch', 'youth']],
    [{ ward: ['poplar'], sort: 'relevance' }, ['lunch', 'youth']],
  ]);

  test('a query near a place that was not looked up is an error, not everything', () => {
    const query = lists.services.query.parse({ near: 'E3 4PX' });
    assert.throws(() => lists.services.plan(query, { now: context.now }), PlaceNotLookedUpError);
  });
});

describe('organisations', () => {
  const service = [
    sampleService('Lunch', hall, { categories: ['food'], wards: ['poplar'] }),
    sampleService('Chess', club, { categories: ['sport'], boroughWide: true }),
    sampleService('Secret', club, { categories: ['faith'], publication: 'draft' }),
  ];
  finds('organisations', { organisation, service }, [
    [{}, ['lantern', 'kettle']],
    [{ kind: ['community-group'] }, ['kettle']],
    [{ category: ['food'] }, ['lantern']],
    [{ category: ['faith'] }, []],
    [{ ward: ['poplar'] }, ['lantern', 'kettle']],
    [{ ward: ['weavers'] }, ['kettle']],
    [{ 'led-by': ['women'] }, ['kettle']],
    [{ 'run-for': ['women'] }, []],
    [{ 'run-for': ['carers'] }, ['kettle']],
    [{ q: 'kettle' }, ['kettle']],
  ]);
});

describe('projects', () => {
  const project = [
    sample('project', 'Old', { organisationId: hall.id, categories: ['food'], ends: '2026-10' }),
    sample('project', 'Month', { organisationId: hall.id, partnerIds: [club.id], ends: '2026-11', wards: ['poplar'] }),
    sample('project', 'Open', { organisationId: club.id, starts: '2027-01-01' }),
  ];
  finds('projects', { organisation, project }, [
    [{ state: 'current' }, ['month', 'open']],
    [{ state: 'ended' }, ['old']],
    [{ organisation: ['kettle'] }, ['month', 'open']],
    [{ category: ['food'] }, ['old']],
    [{ ward: ['poplar'] }, ['month']],
  ]);
});

describe('premises and spaces', () => {
  const big = sample('premises', 'Big House', { organisationId: hall.id, locationId: here, facilities: ['kitchen'] });
  const small = sample('premises', 'Small House', { organisationId: club.id, locationId: near });
  const premises = [big, small];
  const space = [
    sample('space', 'Ballroom', {
      premisesId: big.id,
      tenures: ['hire'],
      capacity: { standing: 200, theatre: 120 },
      area: 180.5,
      facilities: ['stage'],
      rates: [
        { unit: 'hour', amount: 60 },
        { unit: 'hour', amount: 25.5, hirerClass: 'charity' },
        { unit: 'day', amount: 0, hirerClass: 'resident' },
      ],
      available: [{ days: ['monday'], opens: '18:00', closes: '22:00' }],
      womenOnlySessions: true,
    }),
    sample('space', 'Desk', { premisesId: small.id, kind: 'desk', tenures: ['co-working', 'licence'] }),
    sample('space', 'Draft room', { premisesId: small.id, kind: 'room', tenures: ['lease'], publication: 'draft' }),
  ];
  const records = { organisation, location, premises, space };
  finds('spaces', records, [
    [{}, ['ballroom', 'desk']],
    [{ tenure: ['licence', 'lease'] }, ['desk']],
    [{ kind: ['hall'] }, ['ballroom']],
    [{ capacity: 150 }, ['ballroom']],
    [{ capacity: 150, layout: 'theatre' }, []],
    [{ capacity: 120, layout: 'theatre' }, ['ballroom']],
    [{ layout: 'cabaret' }, []],
    [{ area: 180 }, ['ballroom']],
    [{ area: 181 }, []],
    [{ hirer: 'charity', most: 30 }, ['ballroom']],
    [{ hirer: 'charity', most: 25 }, []],
    [{ hirer: 'business', most: 30 }, []],
    [{ hirer: 'business', most: 60 }, ['ballroom']],
    [{ hirer: 'resident', most: 0, unit: 'day' }, ['ballroom']],
    [{ hirer: 'charity', most: 100, unit: 'day' }, []],
    [{ facility: ['kitchen', 'stage'] }, ['ballroom']],
    [{ facility: ['kitchen', 'piano'] }, []],
    [{ accessibility: ['step-free'] }, ['ballroom', 'desk']],
    [{ 'women-only': true }, ['ballroom']],
    [{ 'day-part': ['monday-evening'] }, ['ballroom']],
    [{ 'day-part': ['monday-morning'] }, []],
    [{ premises: ['small-house'] }, ['desk']],
    [{ organisation: ['kettle'] }, ['desk']],
    [{ ward: ['bow-east'] }, ['ballroom']],
    [{ hirer: 'charity', sort: 'price' }, ['ballroom', 'desk']],
    [{ sort: 'capacity' }, ['ballroom', 'desk']],
    [{ near: 'E3', radius: 5 }, ['ballroom']],
  ]);
  finds('premises', records, [
    [{ tenure: ['hire'] }, ['big-house']],
    [{ tenure: ['lease'] }, []],
    [{ 'space-kind': ['desk'] }, ['small-house']],
    [{ facility: ['kitchen', 'stage'] }, ['big-house']],
    [{ accessibility: ['hearing-loop'] }, ['big-house']],
    [{ ward: ['poplar'] }, ['small-house']],
    [{ organisation: ['lantern'] }, ['big-house']],
  ]);
});

describe('roles', () => {
  const role = (name: string, fields: object) => sample('volunteer-role', name, { organisationId: hall.id, ...fields });
  const roles = [
    role('Trustee', {
      kind: 'trustee',
      causes: ['food-and-hunger'],
      skills: ['finance'],
      dayParts: ['monday-evening'],
      places: ['remote'],
      minimumAge: 18,
      dbs: 'basic',
      englishLevel: 'fluent',
      expenses: 'Travel',
      wards: ['poplar'],
    }),
    role('Team day', {
      kind: 'employee-team',
      commitment: { kind: 'one-off' },
      teamSize: { minimum: 5, maximum: 20 },
      englishLevel: 'any',
      training: 'Half a day',
      accreditation: 'A badge',
      emergencyCallOut: true,
      boroughWide: true,
      locationId: here,
    }),
    role('Over', { publishUntil: '2026-11-19' }),
    role('Last day', { publishFrom: '2026-11-20', publishUntil: '2026-11-20', maximumAge: 16 }),
    role('Coming', { publishFrom: '2026-11-21' }),
  ];
  finds('roles', { organisation, location, 'volunteer-role': roles }, [
    [{}, ['trustee', 'team-day', 'last-day']],
    [{ kind: ['trustee'] }, ['trustee']],
    [{ cause: ['food-and-hunger'] }, ['trustee']],
    [{ skill: ['finance'] }, ['trustee']],
    [{ 'day-part': ['monday-evening'] }, ['trustee', 'team-day', 'last-day']],
    [{ 'day-part': ['sunday-morning'] }, ['team-day', 'last-day']],
    [{ place: ['remote'] }, ['trustee']],
    [{ age: 17 }, ['team-day']],
    [{ dbs: ['basic'] }, ['trustee']],
    [{ english: 'conversational' }, ['team-day']],
    [{ english: 'fluent' }, ['trustee', 'team-day']],
    [{ expenses: true }, ['trustee']],
    [{ accreditation: true }, ['team-day']],
    [{ training: true }, ['team-day']],
    [{ commitment: ['one-off'] }, ['team-day']],
    [{ team: 5 }, ['team-day']],
    [{ team: 21 }, []],
    [{ emergency: true }, ['team-day']],
    [{ accessibility: ['step-free'] }, ['team-day']],
    [{ ward: ['poplar'] }, ['trustee', 'team-day']],
    [{ organisation: ['kettle'] }, []],
  ]);
});

describe('opportunities', () => {
  const opportunity = [
    sample('opportunity', 'Open grant', { opens: '2026-11-01', closes: '2026-11-20', maximumAmount: 5000 }),
    sample('opportunity', 'Closed', { kind: 'contract', closes: '2026-11-19', categories: ['food'] }),
    sample('opportunity', 'Coming', { opens: '2026-11-21', closes: '2026-12-31', minimumAmount: 10_000 }),
    sample('opportunity', 'Always', { kind: 'social-value-offer', organisationId: hall.id }),
  ];
  finds('opportunities', { organisation, opportunity }, [
    [{}, ['open-grant', 'coming', 'always']],
    [{ state: 'open' }, ['open-grant', 'always']],
    [{ state: 'coming' }, ['coming']],
    [{ state: 'closed' }, ['closed']],
    [{ state: 'open', on: '2026-11-19' }, ['open-grant', 'closed', 'always']],
    [{ state: 'all', kind: ['contract'] }, ['closed']],
    [{ state: 'all', category: ['food'] }, ['closed']],
    [{ amount: 5000 }, ['open-grant', 'always']],
    [{ amount: 10_000 }, ['coming', 'always']],
    [{ organisation: ['lantern'] }, ['always']],
    [{ state: 'all', sort: 'closes' }, ['closed', 'open-grant', 'coming', 'always']],
  ]);
});

describe('stories, people and awards', () => {
  const story = [
    sample('story', 'One', { organisationIds: [hall.id], categories: ['food'] }),
    sample('story', 'Two', { body: 'The marble cup' }),
  ];
  finds('stories', { organisation, story }, [
    [{ category: ['food'] }, ['one']],
    [{ organisation: ['lantern'] }, ['one']],
    [{ q: 'marbles' }, ['two']],
  ]);
  const person = [sample('person', 'Ama'), sample('person', 'Bo', { role: 'award-nominee', organisationId: club.id })];
  finds('people', { organisation, person }, [
    [{ role: ['award-nominee'] }, ['bo']],
    [{ organisation: ['kettle'] }, ['bo']],
  ]);
  const years = [sample('award-year', 'Awards 2026'), sample('award-year', 'Awards 2025', { year: 2025 })];
  const award = [
    sample('award', 'Winner', { awardYearId: years[0]!.id, standing: 'winner', organisationId: hall.id }),
    sample('award', 'Finalist', { awardYearId: years[1]!.id }),
  ];
  finds('awards', { organisation, 'award-year': years, award }, [
    [{ year: [2025] }, ['finalist']],
    [{ standing: ['winner'] }, ['winner']],
    [{ category: ['best-project'], subject: ['project'] }, ['winner', 'finalist']],
    [{ subject: ['person'] }, []],
    [{ organisation: [hall.id] }, ['winner']],
  ]);
  test('the latest year of the awards comes first', () => {
    const request = lists['award-years'].plan(lists['award-years'].query.parse({}), context);
    const { ids } = naiveSearch(new SampleWorld({ 'award-year': years }).entriesOf('award-year'), request);
    assert.deepEqual(ids, ['awards-2026', 'awards-2025']);
  });
});
