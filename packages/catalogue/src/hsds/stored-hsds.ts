import type { Organisation, Service } from '@vcs/schema';
import { DatabaseBusyError, RecordsChangedError } from '../errors.ts';
import { distanceInMetres } from '../geography/distance.ts';
import type { PostcodeLocation } from '../geography/locate-postcode.ts';
import type { ReferringRecords, RelatedRecords, SearchRequest } from '../kinds/kind.ts';
import type { RecordTypes } from '../record/record-types.ts';
import type { Found } from '../search/searcher.ts';
import type { Hsds, HsdsListName, HsdsObject } from './feed.ts';
import { parentPrefix } from './identity.ts';
import { hsdsPage } from './page.ts';
import type { HsdsPage } from './page.ts';
import type { HsdsQuery } from './parameters.ts';
import { requestOf, serviceAtLocationsAsked, servicesAsked } from './plan.ts';
import type { AskedArea } from './plan.ts';
import { serviceAtLocationInFull, serviceAtLocationItem, serviceInFull, serviceItem } from './services.ts';
import type { ShownService } from './services.ts';
import { hsdsOrganization, shownService } from './shown-records.ts';
import type { ServicesTold } from './shown-records.ts';
import { sitesOf } from './sites.ts';
import type { Site } from './sites.ts';
import { taxonomyList, taxonomyObject } from './taxonomy-lists.ts';

type HsdsKind = 'service' | 'organisation';
type Make<K extends HsdsKind, T> = (
  record: RecordTypes[K],
  related: RelatedRecords,
  referring: ReferringRecords,
) => T | undefined;

/** What is read of the records, all of one version each time. */
export interface HsdsReading {
  find(kind: HsdsKind, request: SearchRequest, number?: string): Promise<Found>;
  /** What is made of each of the records, in this order; what makes nothing, or is not stored, is left out. */
  read<K extends HsdsKind, T>(
    kind: K,
    ids: readonly string[],
    make: Make<K, T>,
  ): Promise<{ version: number; made: T[] }>;
  idsBeginning(kind: HsdsKind, beginning: string): Promise<string[]>;
  locate(postcode: string): Promise<PostcodeLocation>;
}

const mostTries = 50;
const atATime = 200;
const everything = Number.MAX_SAFE_INTEGER;

/** What a list is made of: which records, by which request, and what becomes of each. */
interface Plan {
  readonly kind: HsdsKind;
  readonly request: SearchRequest;
  make(record: never, related: RelatedRecords, referring: ReferringRecords): HsdsObject[] | undefined;
}

/** The feed over any engine. */
export class StoredHsds implements Hsds {
  readonly #reading: HsdsReading;

  constructor(reading: HsdsReading) {
    this.#reading = reading;
  }

  async page(list: HsdsListName, query: HsdsQuery): Promise<HsdsPage<HsdsObject>> {
    if (list === 'taxonomies' || list === 'taxonomy_terms') return taxonomyList(list, query);
    if (list === 'services' && query.minimal) return this.#minimal(query);
    const plan = await this.#plan(list, query);
    if (plan === undefined) return hsdsPage([], 0, query.page ?? 1, requestOf(query).perPage);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { ids, total, skipped, version } = await this.#reading.find(plan.kind, plan.request);
      const read = await this.#reading.read(plan.kind, ids, plan.make as Make<HsdsKind, HsdsObject[]>);
      if (read.version !== version) continue;
      const { page, perPage } = plan.request;
      return hsdsPage(read.made.flat().slice(skipped, skipped + perPage), total, page, perPage);
    }
    throw new DatabaseBusyError(
      `The records changed ${mostTries} times while one page of them was put together. Try again when the changes are over.`,
    );
  }

  async one(list: HsdsListName, id: string, query: Pick<HsdsQuery, 'full_service'> = {}) {
    switch (list) {
      case 'services':
        return this.#make('service', [id], (record, related) => {
          const shown = shownService(record, related);
          return shown && serviceInFull(shown);
        });
      case 'organizations':
        return this.#make('organisation', [id], (record, related, referring) =>
          hsdsOrganization(record, related, referring, query.full_service ? 'full' : 'items'),
        );
      case 'service_at_locations': {
        const services = await this.#reading.idsBeginning('service', parentPrefix(id));
        return this.#make('service', services, (record, related) => {
          const shown = shownService(record, related);
          return (
            shown &&
            sitesWith(shown)
              .map((site) => serviceAtLocationInFull(shown, site))
              .find((one) => one.id === id)
          );
        });
      }
      default:
        return taxonomyObject(list, id);
    }
  }

  async *all(list: HsdsListName, query: HsdsQuery): AsyncGenerator<readonly HsdsObject[]> {
    if (list === 'taxonomies' || list === 'taxonomy_terms' || (list === 'services' && query.minimal)) {
      yield (await this.page(list, { ...query, page: 1, per_page: everything })).contents;
      return;
    }
    const plan = await this.#plan(list, query);
    if (plan === undefined) return;
    const found = await this.#reading.find(plan.kind, { ...plan.request, page: 1, perPage: everything });
    for (let from = 0; from < found.ids.length; from += atATime) {
      const ids = found.ids.slice(from, from + atATime);
      const read = await this.#reading.read(plan.kind, ids, plan.make as Make<HsdsKind, HsdsObject[]>);
      if (read.version !== found.version) {
        throw new RecordsChangedError(
          'The records changed while all of them were read. Read them again from the first.',
        );
      }
      yield read.made.flat();
    }
  }

  /** Ids and dates are in the index: no record is read. */
  async #minimal(query: HsdsQuery): Promise<HsdsPage<HsdsObject>> {
    const request = servicesAsked(query);
    const { ids, numbers, total } = await this.#reading.find('service', request, 'modified');
    const contents = ids.map((id, index) => {
      const modified = new Date(numbers[index]!).toISOString();
      // The published description of the parameter says modified_date, the standard's field is last_modified.
      return { id, last_modified: modified, modified_date: modified };
    });
    return hsdsPage(contents, total, request.page, request.perPage);
  }

  async #make<K extends HsdsKind, T>(kind: K, ids: readonly string[], make: Make<K, T>): Promise<T | undefined> {
    const { made } = await this.#reading.read(kind, ids, make);
    return made[0];
  }

  /** Nothing where nothing can be found. */
  async #plan(
    list: 'services' | 'service_at_locations' | 'organizations',
    query: HsdsQuery,
  ): Promise<Plan | undefined> {
    const { full = false, full_service = false } = query;
    if (list === 'organizations') {
      const told: ServicesTold = full_service ? 'full' : full ? 'items' : 'none';
      return {
        kind: 'organisation',
        request: requestOf(query),
        make: (record: Organisation, related, referring) => some(hsdsOrganization(record, related, referring, told)),
      };
    }
    if (list === 'services') {
      const told = full ? serviceInFull : serviceItem;
      return {
        kind: 'service',
        request: servicesAsked(query),
        make(record: Service, related) {
          const shown = shownService(record, related);
          return shown && [told(shown)];
        },
      };
    }
    const area = await this.#areaAsked(query);
    if (area === 'nowhere') return undefined;
    const told = full ? serviceAtLocationInFull : serviceAtLocationItem;
    return {
      kind: 'service',
      request: serviceAtLocationsAsked(query, area),
      make(record: Service, related) {
        const shown = shownService(record, related);
        return shown && sitesWith(shown, area).map((site) => told(shown, site));
      },
    };
  }

  async #areaAsked({ postcode, proximity }: HsdsQuery): Promise<AskedArea | 'nowhere' | undefined> {
    if (postcode === undefined) return undefined;
    const found = await this.#reading.locate(postcode);
    if (found.outcome === 'unreadable') return 'nowhere';
    if (proximity !== undefined)
      return found.point === undefined ? 'nowhere' : { point: found.point, metres: proximity };
    return found.outcome === 'outside' ? 'nowhere' : { ward: found.ward };
  }
}

const some = (one: HsdsObject | undefined) => one && [one];

/** The sites of a service, those near the point only where one is asked for: in step with what the search counts. */
function sitesWith({ service, places }: ShownService, area?: AskedArea): Site[] {
  const sites = sitesOf(service, places);
  if (area === undefined || !('metres' in area)) return sites;
  const isNear = (site: Site) =>
    site !== 'virtual' && site.point !== undefined && distanceInMetres(area.point, site.point) <= area.metres;
  return sites.filter(isNear);
}
