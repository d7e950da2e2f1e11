import type { Location, Organisation, Service } from '@vcs/schema';
import { generateLocation } from './location.ts';
import { generateOrganisation } from './organisation.ts';
import { Random } from './random.ts';
import { generateService } from './service.ts';

export interface GeneratedRecords {
  readonly organisations: readonly Organisation[];
  readonly locations: readonly Location[];
  /** One at a time: a hundred thousand at once would need a gigabyte. */
  readonly services: Iterable<Service>;
}

const servicesPerOrganisation = 2.5;
const servicesPerLocation = 5;

/** A sector with that many services. The same seed and size give the same records, on every machine. */
export function generateRecords(seed: string, size: number): GeneratedRecords {
  const organisations = Array.from({ length: Math.ceil(size / servicesPerOrganisation) }, (_, number) =>
    generateOrganisation(seed, number),
  );
  const locations = Array.from({ length: Math.ceil(size / servicesPerLocation) }, (_, number) =>
    generateLocation(seed, number),
  );
  return { organisations, locations, services: generateServices(seed, size, organisations, locations) };
}

function* generateServices(
  seed: string,
  size: number,
  organisations: readonly Organisation[],
  locations: readonly Location[],
): Generator<Service> {
  for (let number = 0; number < size; number += 1) {
    const random = new Random(`${seed} surroundings ${number}`);
    // Every organisation has one before any has a second; after that some have many.
    const owner = organisations[number] ?? organisations[Math.floor(organisations.length * random.next() ** 2)]!;
    const places = random.chance(0.12) ? 0 : random.chance(0.93) ? 1 : 2;
    yield generateService(seed, number, { organisationId: owner.id, locations: random.some(locations, places) });
  }
}
