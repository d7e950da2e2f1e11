import { after } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { loadExamples } from '@vcs/catalogue/examples';
import { location, organisation, service } from '@vcs/schema';
import type { LocationInput, ServiceInput } from '@vcs/schema';

const base = {
  source: { name: 'Invented' },
  example: true,
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
};

const riverside = organisation.parse({
  ...base,
  id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a01',
  slug: 'riverside-neighbours',
  name: 'Riverside Neighbours',
  contact: { phones: [{ number: '020 7946 0101' }] },
});

const lunchClub = {
  ...base,
  id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a02',
  slug: 'tuesday-lunch-club',
  organisationId: riverside.id,
  name: 'Tuesday lunch club',
  description: 'Hot lunch and company, no booking.',
  categories: ['food'],
  wards: ['bow-east'],
} satisfies ServiceInput;

/** What the one service has beside, or other than, a name, a description, a category and a ward. */
export type Facts = Partial<Omit<ServiceInput, 'locationIds'>> & {
  readonly locations?: readonly Omit<LocationInput, keyof typeof base>[];
};

export interface Asked {
  /** `search`, `services.search`, `detail` … */
  readonly method: string;
  readonly arguments: readonly unknown[];
}

/** A real catalogue in memory, with one service of one organisation, that tells what it was asked and fails on demand. */
export class Sample {
  readonly catalogue: Catalogue;
  /** What every read rejects with while set. */
  failure: Error | undefined;
  /** Says with every look that the records have changed meanwhile. */
  restless = false;
  /** What was asked, latest last. */
  readonly asked: Asked[] = [];
  readonly #store: Catalogue;

  constructor(store: Catalogue) {
    this.#store = store;
    this.catalogue = this.#watched(store, '');
  }

  /** The arguments with which a method was called last. */
  lastOf(method: string): readonly unknown[] | undefined {
    return this.asked.findLast((one) => one.method === method)?.arguments;
  }

  /** Puts the one service in place of what it was. */
  async set({ locations = [], ...facts }: Facts = {}): Promise<void> {
    await this.#store.change(async (records) => {
      for (const place of locations) await records.locations.put(location.parse({ ...base, ...place }));
      const locationIds = locations.map(({ id }) => id);
      await records.services.put(service.parse({ ...lunchClub, ...facts, locationIds }));
    });
  }

  /** Puts as many more services as there are to be. */
  async grow(total: number): Promise<void> {
    await this.#store.change(async ({ services }) => {
      for (let number = 2; number <= total; number += 1) {
        const id = `0b5e7c1e-6f0c-4d0e-9a55-${String(number).padStart(12, '0')}`;
        const others = { id, slug: `lunch-club-${number}`, name: `Lunch club ${number}` };
        await services.put(service.parse({ ...lunchClub, ...others }));
      }
    });
  }

  /** Takes every service away. */
  async clear(): Promise<void> {
    await this.#store.change(async ({ services }) => {
      for await (const { id } of services.all()) await services.delete(id);
    });
  }

  #watched<Part extends object>(part: Part, path: string): Part {
    return new Proxy(part, {
      get: (from, name) => {
        const value: unknown = Reflect.get(from, name, from);
        const method = `${path}${String(name)}`;
        if (typeof value === 'function') {
          return (...given: unknown[]): unknown => {
            this.asked.push({ method, arguments: given });
            if (method === 'close') return Reflect.apply(value, from, given);
            if (method === 'recentTag' && (this.restless || this.failure)) return undefined;
            if (this.failure) return Promise.reject(this.failure);
            if (method === 'datasetTag' && this.restless) return Promise.resolve(`state-${this.asked.length}`);
            return Reflect.apply(value, from, given);
          };
        }
        return typeof value === 'object' && value !== null ? this.#watched(value, `${method}.`) : value;
      },
    });
  }
}

const clock = () => new Date('2026-11-20T12:00:00Z');

async function open(): Promise<Catalogue> {
  const store = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock });
  after(() => store.close());
  return store;
}

/** Opens a sample that holds the example data, and is closed once the tests of the file have ended. */
export async function openExamples(): Promise<Sample> {
  const store = await open();
  await loadExamples(store);
  return new Sample(store);
}

/** Opens a sample that is closed once the tests of the file have ended. */
export async function openSample(facts?: Facts): Promise<Sample> {
  const store = await open();
  const sample = new Sample(store);
  await store.change(async ({ organisations }) => void (await organisations.put(riverside)));
  await sample.set(facts);
  return sample;
}
