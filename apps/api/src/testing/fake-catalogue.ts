import { organisationDetail, serviceDetail, servicePage } from '@vcs/schema';
import type { PublicLocation, ServiceInput, ServiceQueryInput } from '@vcs/schema';
import type { Catalogue } from '@vcs/catalogue';

const base = {
  source: { name: 'Invented' },
  example: true,
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
};

const organisation = {
  ...base,
  id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a01',
  slug: 'riverside-neighbours',
  name: 'Riverside Neighbours',
  contact: { phones: [{ number: '020 7946 0101' }] },
};

const service = {
  ...base,
  id: '0b5e7c1e-6f0c-4d0e-9a55-6a3a5f0f1a02',
  slug: 'tuesday-lunch-club',
  name: 'Tuesday lunch club',
  description: 'Hot lunch and company, no booking.',
  categories: [{ slug: 'food', label: 'Food' }],
  wards: [{ slug: 'bow-east', name: 'Bow East' }],
  locations: [],
};

type ServiceFacts = Partial<Omit<ServiceInput, 'categories' | 'wards' | 'locationIds'>> & {
  locations?: PublicLocation[];
};

function notServed(): never {
  throw new Error('These tests ask for services and organisations only.');
}

/** As PostgreSQL does. */
function refuseNul(text: string): void {
  if (text.includes('\0')) throw new Error('invalid byte sequence for encoding "UTF8": 0x00');
}

/** Records in memory whose state a test sets: one service of one organisation, or a catalogue that fails. */
export class FakeCatalogue implements Catalogue {
  /** What {@link version} gives; raise it to say that a record has changed. */
  currentVersion = 7;
  /** Thrown by every read while set. */
  failure: Error | undefined;
  /** What the one service has beside, or other than, a name, a description, a category and a ward. */
  facts: ServiceFacts = {};
  /** How many services are found; every page that exists shows the one. */
  total = 1;
  /** The queries that were searched for, latest last. */
  readonly searched: ServiceQueryInput[] = [];

  readonly services = {
    search: async (query: ServiceQueryInput) => {
      this.#failIfTold();
      this.searched.push(query);
      const { page = 1, per_page = 20 } = query;
      const summary = { ...service, ...this.facts, organisation };
      const pages = Math.ceil(this.total / per_page);
      const facets = {
        category: [{ value: 'food', label: 'Food', count: 1 }],
        ward: [{ value: 'bow-east', label: 'Bow East', count: 1 }],
      };
      return servicePage.parse({
        items: page <= pages ? [summary] : [],
        total: this.total,
        page,
        per_page,
        pages,
        facets,
      });
    },
    get: async (idOrSlug: string) => {
      this.#failIfTold();
      refuseNul(idOrSlug);
      if (idOrSlug !== service.id && idOrSlug !== service.slug) return undefined;
      return serviceDetail.parse({ ...service, ...this.facts, organisation, related: [] });
    },
  };

  readonly organisations = {
    get: async (idOrSlug: string) => {
      this.#failIfTold();
      refuseNul(idOrSlug);
      if (idOrSlug !== organisation.id && idOrSlug !== organisation.slug) return undefined;
      return organisationDetail.parse({ ...organisation, services: [{ ...service, organisation }] });
    },
  };

  readonly geography = {} as Catalogue['geography'];
  readonly tokens = {} as Catalogue['tokens'];
  readonly search = notServed;
  readonly detail = notServed;
  readonly changes = notServed;
  readonly change = notServed;
  readonly version = async () => this.currentVersion;
  readonly close = async () => undefined;

  readonly recentTag = () => undefined;
  readonly warm = async () => undefined;

  async datasetTag(): Promise<string> {
    this.#failIfTold();
    return `fake-${this.currentVersion}`;
  }

  #failIfTold(): void {
    if (this.failure) throw this.failure;
  }
}
