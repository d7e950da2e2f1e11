import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publicLocation } from '@vcs/schema';
import type { ServiceInput } from '@vcs/schema';
import { sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { organizationInFull } from './organizations.ts';
import { serviceAtLocationInFull, serviceInFull, serviceItem } from './services.ts';
import type { ShownService } from './services.ts';
import { oddRecords } from './testing/odd-records.ts';

const hall = sampleOrganisation('Lantern Hall', { description: 'Meals.' });
const modified = Date.UTC(2026, 1, 1, 12);
const shown = (fields: Partial<ServiceInput>, places: string[] = []): ShownService => ({
  service: sampleService('Lunch', hall, fields),
  organisation: hall,
  places: oddRecords.locations.filter(({ name }) => places.includes(name)).map((place) => publicLocation.parse(place)),
  modified,
});

describe('a service with nothing', () => {
  test('has what the profile demands and no field without a value', () => {
    const { organization, ...service } = serviceInFull(shown({}));
    assert.deepEqual(service, {
      id: shown({}).service.id,
      organization_id: hall.id,
      name: 'Lunch',
      status: 'active',
      last_modified: '2026-02-01T12:00:00.000Z',
    });
    assert.deepEqual(organization, { id: hall.id, name: 'Lantern Hall', description: 'Meals.' });
  });
});

describe('a service', () => {
  test('tells its status in the words of the standard', () => {
    const statuses = (['active', 'inactive', 'defunct', 'temporarily-closed'] as const).map(
      (status) => serviceItem(shown({ status })).status,
    );
    assert.deepEqual(statuses, ['active', 'inactive', 'defunct', 'temporarily closed']);
  });

  test('that is invented says so before anything else', () => {
    assert.match(
      serviceItem(shown({ example: true, alert: 'Closed today' })).alert!,
      /^Example: .*invented.* Closed today$/,
    );
    assert.equal(serviceItem(shown({ alert: 'Closed today' })).alert, 'Closed today');
  });

  test('was assured on a whole date, no later than it was', () => {
    assert.equal(serviceItem(shown({ assured: { date: '2026-10' } })).assured_date, '2026-10-01');
    assert.equal(serviceItem(shown({ assured: { date: '2026-10-07' } })).assured_date, '2026-10-07');
  });

  test('has telephone numbers and languages under the names of HSDS', () => {
    const { phones, contacts, languages } = serviceInFull(
      shown({
        contact: {
          phones: [
            { number: '020 7946 0102', description: 'Mornings', languages: ['so'] },
            { number: '020 7946 0102' },
          ],
        },
        spokenLanguages: ['bn', 'en-GB', 'bn'],
      }),
    );
    assert.deepEqual(
      phones?.map(({ number, description, languages: spoken }) => [
        number,
        description,
        spoken?.map(({ code }) => code),
      ]),
      [
        ['020 7946 0102', 'Mornings', ['so']],
        ['020 7946 0102', undefined, undefined],
      ],
    );
    assert.deepEqual(contacts?.[0]?.phones, phones);
    assert.deepEqual(
      languages?.map(({ name, code }) => [name, code]),
      [
        ['Bengali', 'bn'],
        ['British English', 'en'],
      ],
    );
  });

  test('tells where it is for, as wards, as the whole borough and in words', () => {
    const areas = serviceInFull(
      shown({ wards: ['bow-east', 'bow-east'], boroughWide: true, areaNote: 'Roman Road' }),
    ).service_areas;
    assert.deepEqual(
      areas?.map(({ name }) => name),
      ['Tower Hamlets', 'Bow East', 'Roman Road'],
    );
    assert.match((areas?.[1] as unknown as { uri: string }).uri, /E05009319$/);
  });

  test('tells prices as numbers, and that it is free as one', () => {
    const priced = serviceInFull(shown({ cost: { options: [{ name: 'Under 18', amount: 1.5 }, { name: 'Others' }] } }));
    assert.deepEqual(
      priced.cost_options?.map(({ option, amount, currency }) => [option, amount, currency]),
      [
        ['Under 18', 1.5, 'GBP'],
        ['Others', undefined, undefined],
      ],
    );
    const free = serviceInFull(shown({ cost: { free: true } }));
    assert.equal(free.fees, 'Free');
    assert.equal(free.cost_options?.[0]?.amount, 0);
    assert.equal(serviceInFull(shown({})).fees, undefined, 'what is not known is not free');
  });

  test('has the terms of four vocabularies as attributes', () => {
    const { attributes } = serviceInFull(
      shown({
        categories: ['food'],
        needs: ['something-to-eat'],
        circumstances: ['living-alone'],
        audiences: ['carers'],
      }),
    );
    assert.deepEqual(
      attributes?.map(({ link_type, taxonomy_term: { code, taxonomy } }) => [link_type, code, taxonomy]),
      [
        ['category', 'food', 'Categories'],
        ['need', 'something-to-eat', 'Needs'],
        ['circumstance', 'living-alone', 'Circumstances'],
        ['audience', 'carers', 'Audiences'],
      ],
    );
    assert.equal(new Set(attributes?.map(({ id }) => id)).size, 4);
  });
});

describe('where a service is had', () => {
  const locations = (fields: Partial<ServiceInput>, places: string[] = []) =>
    (serviceInFull(shown(fields, places)).service_at_locations ?? []).map(({ location }) => location);

  test('is an address only where it has a postcode; without one it is told in words', () => {
    const [house, tent] = locations({}, ['Open House', 'Tent by the canal']);
    assert.deepEqual(Object.entries((house as { addresses: object[] }).addresses[0]!).slice(2), [
      ['address_1', '1 Lantern Row, Bow'],
      ['city', 'London'],
      ['state_province', 'Greater London'],
      ['postal_code', 'E3 4PX'],
      ['country', 'GB'],
      ['address_type', 'physical'],
    ]);
    assert.ok(!('addresses' in tent!) && !('latitude' in tent!));
    assert.equal((tent as { description: string }).description, 'Towpath, London');
  });

  test('tells what is known of getting in, and what is known not to be', () => {
    const [house] = locations({}, ['Open House']) as unknown as { accessibility: { description: string }[] }[];
    assert.deepEqual(
      house?.accessibility.map(({ description }) => description),
      [
        'Step-free from the street',
        'No lift to every floor in use',
        'Hearing loop',
        'Narrowest door on the way in: 80 cm',
        'Getting in and around',
      ],
    );
  });

  test('is a virtual location where it is had online or by telephone', () => {
    const virtual = (access: ServiceInput['access']) =>
      locations({ access }).map((location) => [location.location_type, (location as { name: string }).name]);
    assert.deepEqual(virtual(['online', 'phone']), [['virtual', 'Online and by telephone']]);
    assert.deepEqual(virtual(['online']), [['virtual', 'Online']]);
    assert.deepEqual(virtual(['phone', 'in-person']), [['virtual', 'By telephone']]);
    assert.deepEqual(virtual(['in-person', 'home-visit']), []);
  });

  test('names the service and its status beside the service itself', () => {
    const one = shown({ status: 'temporarily-closed' }, ['Open House']);
    const told = serviceAtLocationInFull(one, one.places[0]!);
    assert.deepEqual([told.name, told.status], ['Lunch', 'temporarily closed']);
    assert.deepEqual([told.service_id, told.location_id], [told.service.id, told.location.id]);
    assert.ok(!('service_at_locations' in told.service));
  });
});

describe('an organisation', () => {
  test('without a description is described by its kinds, else by its name', () => {
    const [, bare, group] = oddRecords.organisations;
    assert.equal(organizationInFull(bare!).description, 'Bare Committee');
    assert.equal(organizationInFull(group!).description, 'Community group, Mutual aid group');
  });

  test('that is invented says so', () => {
    const invented = sampleOrganisation('Any', { description: 'Meals.', example: true });
    assert.equal(organizationInFull(invented).description, 'Example: this organisation is invented. Meals.');
  });

  test('has its registrations with the codes of org-id', () => {
    assert.deepEqual(
      organizationInFull(oddRecords.organisations[0]!).organization_identifiers?.map(
        ({ identifier_scheme, identifier_type, identifier }) => [identifier_scheme, identifier_type, identifier],
      ),
      [
        ['GB-CHC', 'Charity number', '0000000'],
        ['XI-LOCAL', 'XI-LOCAL', '7'],
      ],
    );
  });
});
