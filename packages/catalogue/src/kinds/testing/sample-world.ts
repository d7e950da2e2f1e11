import {
  award,
  awardYear,
  emergencyNotice,
  event,
  opportunity,
  partner,
  person,
  premises,
  project,
  space,
  story,
  volunteerRole,
} from '@vcs/schema';
import type { z } from 'zod';
import type { KindName, RecordTypes } from '../../record/record-types.ts';
import { sampleLocation, sampleOrganisation, sampleService } from '../../record/sample-records.ts';
import { recordId, slugify } from '../../record-identity.ts';
import type { IndexEntry, StoredRecord } from '../kind.ts';
import { kindNamed, kindsByName } from '../kinds.ts';
import type { NaiveEntry } from './naive-search.ts';

export { sampleLocation, sampleOrganisation, sampleService };

const schemas = { award, event, opportunity, partner, person, premises, project, space, story } as const;
const otherSchemas = {
  'award-year': awardYear,
  'emergency-notice': emergencyNotice,
  'volunteer-role': volunteerRole,
} as const;
const allSchemas = { ...schemas, ...otherSchemas };

const least: { [K in keyof typeof allSchemas]: object } = {
  award: { category: 'best-project', standing: 'finalist' },
  event: { kind: 'activity', starts: '2026-11-24T18:00' },
  opportunity: { kind: 'grant', funder: 'Example Fund' },
  partner: {},
  person: { role: 'service-contact', consent: { given: '2026-01-05', wording: 'Show my name.' } },
  premises: {},
  project: {},
  space: { kind: 'hall', tenures: ['hire'] },
  story: { summary: 'What was done.', body: 'What came of it.' },
  'award-year': {
    year: 2026,
    phases: [{ phase: 'nominations', from: '2026-09-01' }],
    categories: [{ slug: 'best-project', name: 'Best project', subject: 'project', criteria: ['Reach'] }],
  },
  'emergency-notice': { active: true, messages: { en: { title: 'Heat', text: 'Drink water.' } } },
  'volunteer-role': { kind: 'volunteer', commitment: { kind: 'regular' }, places: ['in-person'], apply: {} },
};

/** A whole record of a kind from a name and the fields that a test is about. */
export function sample<K extends keyof typeof allSchemas>(
  kind: K,
  name: string,
  fields: { readonly [field: string]: unknown } = {},
): RecordTypes[K] {
  const slug = slugify(name);
  const made = '2026-01-05T09:00:00.000Z';
  const whole = {
    id: recordId(kind, slug),
    slug,
    name,
    source: { name: 'Sample' },
    createdAt: made,
    updatedAt: made,
    ...least[kind],
    ...fields,
  };
  return (allSchemas[kind] as unknown as z.ZodType<RecordTypes[K]>).parse(whole);
}

export type SampleRecords = { readonly [K in KindName]?: readonly RecordTypes[K][] };

/** Records as a store would hand them to the kinds, without a store. */
export class SampleWorld {
  readonly #records = new Map<string, { readonly kind: KindName; readonly record: StoredRecord }>();

  constructor(records: SampleRecords) {
    for (const [kind, ofKind] of Object.entries(records)) {
      for (const record of ofKind) this.#records.set(record.id, { kind: kind as KindName, record });
    }
  }

  readonly #related = { get: (id: string) => this.#records.get(id)?.record };

  #referrers(kind: string, field: string, id: string): StoredRecord[] {
    return [...this.#records.values()]
      .filter((one) => one.kind === kind)
      .map(({ record }) => record)
      .filter((record) =>
        kindNamed(kind as KindName)
          .references(record)
          .some((reference) => reference.field === field && reference.to === id),
      );
  }

  entryOf(record: StoredRecord): IndexEntry | undefined {
    const { kind } = this.#records.get(record.id)!;
    return kindNamed(kind).entry(record, this.#related, {
      of: (referrer, field, id) => this.#referrers(referrer, field, id),
    });
  }

  detailOf(record: StoredRecord): unknown {
    const { kind } = this.#records.get(record.id)!;
    return kindNamed(kind).detail(record, this.#related, {
      get: (id) => {
        const found = this.#records.get(id);
        return found && this.entryOf(found.record)?.summary;
      },
      of: (referrer, field, id) =>
        this.#referrers(referrer, field, id)
          .map((found) => this.entryOf(found)?.summary)
          .filter((summary) => summary !== undefined),
    });
  }

  /** The entries of a kind, with the slug of each record as its id, so that a test can be read. */
  entriesOf(kind: KindName): NaiveEntry[] {
    return [...this.#records.values()]
      .filter((one) => one.kind === kind)
      .flatMap(({ record }) => {
        const entry = this.entryOf(record);
        return entry === undefined ? [] : [{ id: record.slug, entry }];
      });
  }

  /** Every record, with the name of its kind. */
  all(): readonly { readonly kind: KindName; readonly record: StoredRecord }[] {
    return [...this.#records.values()];
  }
}

export const kindNames = Object.keys(kindsByName) as KindName[];
