import { serviceQuery } from '@vcs/schema';
import type {
  OrganisationDetail,
  Service,
  ServiceDetail,
  ServicePage,
  ServiceQuery,
  ServiceQueryInput,
  ServiceSummary,
} from '@vcs/schema';
import type { DatabaseSync } from 'node:sqlite';
import type { TermSetCount } from '../record/facets.ts';
import { categoryFacet, wardFacet } from '../record/facets.ts';
import { organisationDetailOf, serviceDetailOf } from '../record/views.ts';
import type { SearchPlan } from '../text/search-plan.ts';
import { planSearch } from '../text/search-plan.ts';
import type { Vocabulary } from '../text/suggestion.ts';
import { suggestText } from '../text/suggestion.ts';
import { datasetVersion, locationsOf, rowById, rowBySlug, rowsReferredTo } from './record-rows.ts';
import { searchStatement } from './search-statement.ts';
import { Statements } from './statements.ts';
import { TermSets } from './term-sets.ts';

/** Answers from what is committed. Each answer comes from one state of the database. */
export class SqliteReader {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  #version = -1;
  #termSets: TermSets | undefined;
  #vocabulary: Vocabulary | undefined;

  constructor(database: DatabaseSync, statements = new Statements(database)) {
    this.#database = database;
    this.#statements = statements;
  }

  version(): number {
    return datasetVersion(this.#statements);
  }

  search(input: ServiceQueryInput): ServicePage {
    const query = serviceQuery.parse(input);
    const plan = planSearch(query.q ?? '');
    return this.#atOneTime(() => {
      const page = this.#page(plan, query);
      if (page.total > 0 || plan.words.length === 0) return page;
      const didYouMean = this.#suggestion(plan, query);
      return didYouMean === undefined ? page : { ...page, didYouMean };
    });
  }

  service(idOrSlug: string): ServiceDetail | undefined {
    return this.#atOneTime(() => {
      const service = this.#find('service', idOrSlug);
      if (service?.publication !== 'published') return undefined;
      const [organisation] = rowsReferredTo(this.#statements, 'organisation', service.id, 'organisationId');
      if (organisation?.record.publication !== 'published') return undefined;
      const related = this.#servicesOf(service.organisationId).filter(({ id }) => id !== service.id);
      return serviceDetailOf(service, organisation.record, locationsOf(this.#statements, service as Service), related);
    });
  }

  organisation(idOrSlug: string): OrganisationDetail | undefined {
    return this.#atOneTime(() => {
      const organisation = this.#find('organisation', idOrSlug);
      if (organisation?.publication !== 'published') return undefined;
      return organisationDetailOf(organisation, this.#servicesOf(organisation.id));
    });
  }

  #find<K extends 'service' | 'organisation'>(kind: K, idOrSlug: string) {
    const found = rowById(this.#statements, kind, idOrSlug) ?? rowBySlug(this.#statements, kind, idOrSlug);
    return found?.record;
  }

  /** Running ones first, then by name. */
  #servicesOf(organisationId: string): ServiceSummary[] {
    return this.#statements
      .prepare(
        `SELECT service_summary.document FROM record_reference
         CROSS JOIN record ON record.id = from_id
         CROSS JOIN service_index ON service_index.row = record.row
         CROSS JOIN service_summary ON service_summary.row = record.row
         WHERE to_id = ? AND field = 'organisationId' ORDER BY running DESC, name_key, service_index.id`,
      )
      .all(organisationId)
      .map(({ document }) => JSON.parse(String(document)) as ServiceSummary);
  }

  #page(plan: SearchPlan, query: ServiceQuery): ServicePage {
    const sets = (this.#termSets ??= new TermSets(this.#statements));
    const { sql, values } = searchStatement(plan, query, sets);
    const items: { position: number; summary: ServiceSummary }[] = [];
    const counted: { category: TermSetCount[]; ward: TermSetCount[] } = { category: [], ward: [] };
    let total = 0;
    for (const { part, number, count, document } of this.#statements.prepare(sql).all(...values)) {
      if (part === 'item') {
        items.push({ position: Number(number), summary: JSON.parse(String(document)) as ServiceSummary });
      } else if (part === 'total') total = Number(count);
      else counted[part as keyof typeof counted].push({ terms: sets.terms(Number(number)), count: Number(count) });
    }
    return {
      items: items.sort((left, right) => left.position - right.position).map(({ summary }) => summary),
      total,
      page: query.page,
      per_page: query.per_page,
      pages: Math.ceil(total / query.per_page),
      facets: { category: categoryFacet(counted.category, query.category), ward: wardFacet(counted.ward, query.ward) },
    };
  }

  /** Other words that do find something under the same filters. */
  #suggestion(plan: SearchPlan, query: ServiceQuery): string | undefined {
    const suggestion = suggestText(query.q ?? '', plan.words, (this.#vocabulary ??= this.#readVocabulary()));
    if (suggestion === undefined) return undefined;
    return this.#page(planSearch(suggestion), { ...query, page: 1, per_page: 1 }).total > 0 ? suggestion : undefined;
  }

  #readVocabulary(): Vocabulary {
    const found = this.#statements
      .prepare(`SELECT substr(term, 3) AS word, doc FROM service_vocabulary WHERE term >= 'w:' AND term < 'w;'`)
      .all();
    return new Map(found.map(({ word, doc }) => [String(word), Number(doc)]));
  }

  #atOneTime<T>(read: () => T): T {
    // In memory there is one connection, and a change may be reading through it while it has its transaction open.
    if (this.#database.isTransaction) return this.#fresh(read);
    this.#database.exec('BEGIN');
    try {
      return this.#fresh(read);
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  #fresh<T>(read: () => T): T {
    const version = this.version();
    if (version !== this.#version) {
      this.#version = version;
      this.#termSets = undefined;
      this.#vocabulary = undefined;
    }
    return read();
  }
}
