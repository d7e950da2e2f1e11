import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServiceInput } from '@vcs/schema';
import { openCatalogue } from '../open-catalogue.ts';
import { putAll } from '../record/sample-catalogue.ts';
import { openState } from '../time/open-state.ts';
import { lists } from './lists.ts';
import { openAt } from './request.ts';
import { isOpenAt } from './testing/naive-search.ts';
import { sampleOrganisation, sampleService, SampleWorld } from './testing/sample-world.ts';

const hall = sampleOrganisation('Lantern Hall');
const hours = [{ days: ['monday', 'friday'], opens: '09:00', closes: '17:00' }] satisfies ServiceInput['openingHours'];
const night = [{ days: ['thursday'], opens: '22:00', closes: '02:00' }] satisfies ServiceInput['openingHours'];

const holidayNight = [{ days: ['friday'], opens: '22:00', closes: '02:00' }] satisfies ServiceInput['openingHours'];

const weeks: { [name: string]: Partial<ServiceInput> } = {
  usual: { openingHours: hours },
  'closed on bank holidays': { openingHours: hours, openingExceptions: { bankHolidays: 'closed' } },
  'open on bank holidays': { openingHours: hours, openingExceptions: { bankHolidays: 'open' } },
  'closed for a week': {
    openingHours: hours,
    openingExceptions: {
      days: [
        { from: '2026-12-21', to: '2026-12-27' },
        { from: '2026-12-25', hours: [{ opens: '12:00', closes: '13:00' }] },
      ],
    },
  },
  'open on a bank holiday by exception': {
    openingHours: hours,
    openingExceptions: {
      bankHolidays: 'closed',
      days: [{ from: '2026-12-25', hours: [{ opens: '23:00', closes: '01:00' }] }],
    },
  },
  'past midnight': { openingHours: night, openingExceptions: { days: [{ from: '2026-12-24' }] } },
  'past midnight, no word of bank holidays': { openingHours: holidayNight },
  'past midnight, open on bank holidays': {
    openingHours: holidayNight,
    openingExceptions: { bankHolidays: 'open' },
  },
  'in term': { openingHours: hours.map((one) => ({ ...one, validFrom: '2026-12-25', validTo: '2026-12-25' })) },
};
const instants = [
  '2026-12-18T09:00:00Z',
  '2026-12-18T01:00:00Z',
  '2026-12-21T12:00:00Z',
  '2026-12-24T23:30:00Z',
  '2026-12-25T00:30:00Z',
  '2026-12-25T12:30:00Z',
  '2026-12-25T23:30:00Z',
  '2026-12-26T00:30:00Z',
  '2026-12-28T12:00:00Z',
  '2027-01-01T00:30:00Z',
  '2027-01-01T16:59:00Z',
  '2027-01-01T17:00:00Z',
];

for (const [name, fields] of Object.entries(weeks)) {
  test(`${name}: a search for what is open now finds it exactly when it is known to be open`, () => {
    const service = sampleService('Lunch', hall, fields);
    const [one] = new SampleWorld({ organisation: [hall], service: [service] }).entriesOf('service');
    for (const instant of instants) {
      const now = new Date(instant);
      const state = openState(service.openingHours, service.openingExceptions, now);
      const known = state?.open === true && state.unconfirmedHoliday === undefined;
      assert.equal(isOpenAt(one!.entry, openAt(now)), known, instant);
    }
  });
}

test('on a bank holiday only services whose usual hours are known to hold are open', async () => {
  const rules = { said: 'open', denied: 'closed', silent: undefined } as const;
  const services = Object.entries(rules).map(([name, bankHolidays]) =>
    sampleService(name, hall, {
      openingHours: hours,
      ...(bankHolidays === undefined ? {} : { openingExceptions: { bankHolidays } }),
    }),
  );
  const openOn = async (instant: string) => {
    const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => new Date(instant) });
    try {
      await putAll(catalogue, { organisations: [hall], services });
      const { query, plan, kind } = lists.services;
      const request = plan(query.parse({ open: ['now'] }), { now: new Date(instant) });
      const { summaries } = await catalogue.search(kind, request);
      return (summaries as readonly { name: string }[]).map(({ name }) => name).sort();
    } finally {
      await catalogue.close();
    }
  };
  assert.deepEqual(await openOn('2026-12-25T12:00:00Z'), ['said']);
  assert.deepEqual(await openOn('2026-12-18T12:00:00Z'), ['denied', 'said', 'silent']);
});
