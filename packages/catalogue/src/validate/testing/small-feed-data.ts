import type { FeedListName } from '../endpoints.ts';
import type { Item } from './small-feed.ts';

let made = 0;

/** Another UUID each time. */
export function anotherId(): string {
  made += 1;
  return `0d000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

const subjects = ['Gardening', 'Cooking', 'Painting', 'Walking', 'Singing', 'Reading'];
const doings = ['together', 'outdoors'];

/** Three organisations with twelve services at thirteen locations, and two taxonomies with seven terms. */
export function smallFeedData(): Record<FeedListName, Item[]> {
  const organizations = ['North', 'Middle', 'River'].map((name) => organization(`${name} Neighbours`));
  const taxonomies = ['Subjects', 'Ways'].map((name) => ({
    id: anotherId(),
    name,
    description: `${name} of services`,
    uri: 'https://example.org/taxonomy',
    version: '1',
  }));
  const taxonomy_terms = subjects.map((name, index) => term(name, String(taxonomies[0]?.id), index));
  taxonomy_terms.push({ ...term('Activities', String(taxonomies[1]?.id), 6) });
  for (const one of taxonomy_terms.slice(1, 3)) one.parent_id = taxonomy_terms[0]?.id;

  const services = doings.flatMap((doing, offset) =>
    subjects.map((subject, index) => {
      const provider = organizations[(index + offset) % organizations.length] ?? {};
      return service(`${subject} ${doing}`, provider, taxonomy_terms[index] ?? {}, index + 6 * offset);
    }),
  );
  const service_at_locations = [...services, ...services.slice(0, 1)].map((one, index) =>
    serviceAtLocation(one, index),
  );
  for (const one of services) {
    const places = service_at_locations.filter(({ service_id: id }) => id === one.id);
    one.service_at_locations = places.map(({ id, service_id, location_id, location }) => ({
      id,
      service_id,
      location_id,
      location,
    }));
  }
  return { services, taxonomies, taxonomy_terms, service_at_locations, organizations };
}

function organization(name: string): Item {
  const id = anotherId();
  return {
    id,
    name,
    description: `${name} is invented`,
    email: 'hello@example.org',
    website: 'https://example.org/neighbours',
    organization_identifiers: [
      {
        id: anotherId(),
        organization_id: id,
        identifier_scheme: 'GB-CHC',
        identifier_type: 'Charity number',
        identifier: '0',
      },
    ],
  };
}

function term(name: string, taxonomyId: string, index: number): Item {
  return {
    id: anotherId(),
    name,
    description: `Services for ${name.toLowerCase()}`,
    taxonomy_id: taxonomyId,
    term_uri: `https://example.org/term/${index}`,
  };
}

function service(name: string, provider: Item, subject: Item, index: number): Item {
  const id = anotherId();
  return {
    id,
    organization_id: provider.id,
    name,
    description: `${name}, in company`,
    url: 'https://example.org/service',
    email: 'service@example.org',
    status: 'active',
    minimum_age: 10 + index,
    maximum_age: 60 + index,
    assured_date: '2026-11-01',
    last_modified: '2026-11-02T09:30:00.000Z',
    schedules: [
      {
        id: anotherId(),
        service_id: id,
        valid_from: '2026-01-01',
        valid_to: '2026-12-31',
        dtstart: '2026-01-05',
        freq: 'WEEKLY',
        interval: 1,
        byday: 'MO,TH',
        opens_at: '10:00:00',
        closes_at: '12:30',
        schedule_link: 'https://example.org/times',
      },
    ],
    cost_options: [{ id: anotherId(), service_id: id, option: 'A visit', amount: 2.5 }],
    languages: [{ id: anotherId(), service_id: id, name: 'Bengali', code: 'bn' }],
    contacts: [{ id: anotherId(), service_id: id, name: 'The office' }],
    phones: [{ id: anotherId(), number: '020 7946 0100' }],
    organization: structuredClone(provider),
    attributes: [
      {
        id: anotherId(),
        link_id: id,
        link_type: 'service',
        taxonomy_term_id: subject.id,
        taxonomy_term: structuredClone(subject),
      },
    ],
  };
}

function serviceAtLocation(of: Item, index: number): Item {
  const locationId = anotherId();
  return {
    id: anotherId(),
    service_id: of.id,
    location_id: locationId,
    name: of.name,
    status: of.status,
    location: {
      id: locationId,
      location_type: 'physical',
      name: `Hall ${index}`,
      latitude: 51.5,
      longitude: -0.05,
      addresses: [
        {
          id: anotherId(),
          location_id: locationId,
          address_1: `${index} Example Street`,
          city: 'London',
          state_province: 'Greater London',
          postal_code: 'E3 4OA',
          country: 'GB',
          address_type: 'physical',
        },
      ],
      accessibility: [{ id: anotherId(), description: 'A ramp', url: 'https://example.org/access' }],
    },
    service: { id: of.id, name: of.name, status: of.status, organization_id: of.organization_id },
  };
}
