import type { Organisation, Service } from '@vcs/schema';
import { slugify } from '../record-identity.ts';
import { mergeOrganisationFacts, mergeServiceFacts } from './merge-facts.ts';
import type { Disagreement } from './merge-facts.ts';
import type { OrganisationFacts, RowReading, ServiceFacts } from './read-row.ts';
import { nameKey } from './words.ts';

/** An organisation that the sheet is about: what is stored of it, and what the rows state. */
export interface OrganisationDraft {
  stored?: Organisation;
  facts: Partial<OrganisationFacts>;
  lines: number[];
  /** The names that the rows use. */
  spellings: Set<string>;
  services: Map<string, ServiceDraft>;
}

export interface ServiceDraft {
  stored?: Service;
  facts: ServiceFacts;
  lines: number[];
  inactive?: { column: string; term: string };
  disagreements: Disagreement[];
}

/**
 * The slug of a new service. It is made from both names, because many services share theirs ("Food hub partner") and
 * the slug must not depend on which sheet came first.
 */
export function serviceSlug(service: string, organisation: string): string {
  return slugify(`${service} ${organisation}`);
}

/** How a row's organisation was recognised: by its name, by a short name that we know the full one of, or the reverse. */
type Recognised = { draft: OrganisationDraft; by: 'name' | 'short-name' | 'full-name' };

/**
 * Which organisation a name means, stored or new in this sheet. Names are compared by {@link nameKey}. Another name
 * (initials, former name) is enough where it belongs to one organisation only; two organisations that merely share
 * initials stay two.
 */
export class OrganisationDrafts {
  readonly touched = new Set<OrganisationDraft>();
  readonly #byName = new Map<string, OrganisationDraft>();
  readonly #byAlternateName = new Map<string, OrganisationDraft | 'several'>();
  readonly #storedServices = new Map<string, Service[]>();

  constructor(organisations: readonly Organisation[], services: readonly Service[]) {
    const drafts = organisations.map((stored): OrganisationDraft => ({
      stored,
      facts: {},
      lines: [],
      spellings: new Set(),
      services: new Map(),
    }));
    for (const draft of drafts) this.#know(draft, draft.stored?.name, draft.stored?.alternateName);
    // A slug keeps the name an organisation had when it was first recorded.
    for (const draft of drafts) this.#know(draft, draft.stored?.slug.replaceAll('-', ' '), undefined);
    for (const service of services) {
      const siblings = this.#storedServices.get(service.organisationId) ?? [];
      this.#storedServices.set(service.organisationId, [...siblings, service]);
    }
  }

  /**
   * Once all rows are in: finds the stored record of each service, by its name within its organisation. A service that
   * was renamed since keeps the slug of its first name and is found by that, unless another row has its present name.
   */
  settle(): void {
    for (const draft of this.touched) {
      if (!draft.stored) continue;
      const siblings = new Set(this.#storedServices.get(draft.stored.id));
      const claim = (service: ServiceDraft, fits: (stored: Service) => boolean) => {
        const stored = service.stored ? undefined : [...siblings].find(fits);
        if (!stored) return;
        service.stored = stored;
        siblings.delete(stored);
      };
      const organisation = draft.stored.name;
      for (const [key, service] of draft.services) claim(service, ({ name }) => nameKey(name) === key);
      for (const service of draft.services.values()) {
        const slug = serviceSlug(service.facts.name, organisation);
        // A long name is cut in its slug, so two services may differ beyond the cut.
        if (slug.length < 80) claim(service, (stored) => stored.slug === slug);
      }
    }
  }

  /** Adds what a row states to the drafts of its organisation and service. */
  add(row: RowReading): { organisation: OrganisationDraft; service: ServiceDraft | undefined } {
    const draft = this.#draftOf(row.organisation);
    draft.lines.push(row.line);
    draft.spellings.add(row.organisation.name);
    this.touched.add(draft);
    return { organisation: draft, service: row.service ? this.#addService(draft, row, row.service) : undefined };
  }

  #draftOf(facts: OrganisationFacts): OrganisationDraft {
    const recognised = this.#recognise(facts);
    if (!recognised) {
      const draft: OrganisationDraft = { facts, lines: [], spellings: new Set(), services: new Map() };
      this.#know(draft, facts.name, facts.alternateName);
      return draft;
    }
    const { draft, by } = recognised;
    const settled = draft.facts;
    draft.facts = mergeOrganisationFacts(settled, facts);
    if (by === 'full-name' || (by === 'name' && settled.name === undefined)) draft.facts.name = facts.name;
    const alternateName = by === 'short-name' ? undefined : (settled.alternateName ?? facts.alternateName);
    if (alternateName !== undefined) draft.facts.alternateName = alternateName;
    this.#know(draft, draft.facts.name, draft.facts.alternateName);
    return draft;
  }

  #recognise({ name, alternateName }: OrganisationFacts): Recognised | undefined {
    const key = nameKey(name);
    const named = this.#byName.get(key);
    if (named) return { draft: named, by: 'name' };
    const short = this.#byAlternateName.get(key);
    if (short && short !== 'several') return { draft: short, by: 'short-name' };
    const full = alternateName === undefined ? undefined : this.#byName.get(nameKey(alternateName));
    return full ? { draft: full, by: 'full-name' } : undefined;
  }

  #know(draft: OrganisationDraft, name: string | undefined, alternateName: string | undefined): void {
    const key = name === undefined ? '' : nameKey(name);
    if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, draft);
    const alternateKey = alternateName === undefined ? '' : nameKey(alternateName);
    if (alternateKey === '') return;
    const known = this.#byAlternateName.get(alternateKey);
    this.#byAlternateName.set(alternateKey, known === undefined || known === draft ? draft : 'several');
  }

  #addService(draft: OrganisationDraft, row: RowReading, facts: ServiceFacts): ServiceDraft {
    const key = nameKey(facts.name);
    const earlier = draft.services.get(key);
    if (earlier) {
      earlier.facts = mergeServiceFacts(earlier.facts, facts, earlier.disagreements);
      earlier.lines.push(row.line);
      if (row.inactive) earlier.inactive ??= row.inactive;
      return earlier;
    }
    const service: ServiceDraft = {
      facts,
      lines: [row.line],
      ...(row.inactive ? { inactive: row.inactive } : {}),
      disagreements: [],
    };
    draft.services.set(key, service);
    return service;
  }
}
