// One module, so that the filters take one request when there is room for them or somebody asks for them.
import { isServer } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { chipsTemplate } from './chips.templates.ts';
import { FilterFolds } from './filter-folds.ts';
import { filterName, valueName } from './filter-names.ts';
import { filterListTemplate } from './filters.templates.ts';
import type { FiltersView } from './filters.templates.ts';
import type { ListedPage } from './listed-page.ts';
import type { OwnFilters } from './listing-kind.ts';
import { shownPage } from './listing-view.ts';
import type { AnyView } from './listing-view.ts';
import { WardChoice } from '../map/ward-choice.ts';
import { shownFilters } from './shown-filters.ts';
import { isLocation } from './visitor-location.ts';
import { findWaysOut } from './ways-out.ts';
import type { WayOut } from './ways-out.ts';
import { sortTemplate } from './sort.templates.ts';
import { namesTemplate } from './told-names.ts';
import type { ToldName } from './told-names.ts';
import { enFilters, showCounted } from './strings/en-filters.ts';

export { filtersStyles } from './filters.styles.ts';

export type FiltersHost = LitElement & { readonly filters: string | null | undefined };

interface Owner {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What a record may say of what it belongs to; each list has some of it. */
interface BelongingRecord {
  readonly lang?: string | undefined;
  readonly organisation?: Owner;
  readonly premises?: Owner;
  readonly partOf?: Owner;
}

/** Where to go from one empty list. */
interface Ways {
  readonly from: ListedPage<unknown>;
  found?: readonly WayOut[];
}

/** The filters of one element, with what is folded away of them. */
export class FiltersPart {
  readonly namesTemplate = namesTemplate;
  readonly #host: FiltersHost;
  readonly #own: OwnFilters | undefined;
  readonly #report: (fault: AttributeFault) => void;
  readonly #labels = new Map<string, ToldName>();
  #learnt: ListedPage<unknown> | undefined;
  #ways: Ways | undefined;
  readonly #folds = new FilterFolds();
  readonly #leftLists: FiltersView['leftLists'] = new Map();
  readonly #wards: WardChoice;

  constructor(host: FiltersHost, own: OwnFilters | undefined, report: (fault: AttributeFault) => void) {
    this.#host = host;
    this.#own = own;
    this.#report = report;
    this.#wards = new WardChoice(host);
  }

  /** The filters with their values and counts, and the button that closes them where there is no room. */
  listTemplate(page: ListedPage<unknown>, view: AnyView): TemplateResult {
    return filterListTemplate(page, this.#complete(view));
  }

  chipsTemplate(view: AnyView): TemplateResult {
    return chipsTemplate(this.#complete(view));
  }

  sortTemplate(view: AnyView): TemplateResult {
    return sortTemplate(this.#complete(view));
  }

  /** What a value of a filter is called beside others; where nobody knows, as the API and addresses have it. */
  valueName(filter: string, value: string, view: AnyView): string {
    const complete = this.#complete(view);
    const { strings } = complete;
    return valueName(filter, value, complete) ?? strings.filterIs(filterName(filter, complete), value);
  }

  /** What it is called from where, and how far from there, is looked. */
  placeNames(view: AnyView): string[] {
    const { near, radius } = view.query;
    if (near === undefined || view.kind.placeless) return [];
    const { strings } = this.#complete(view);
    const place = isLocation(near) ? strings.nearYou : strings.nearPlace(near);
    return radius === undefined ? [place] : [place, strings.within(radius)];
  }

  /** Ways out of an empty list; undefined until it is known where they lead. */
  waysOut(view: AnyView, page: ListedPage<unknown>): readonly WayOut[] | undefined {
    if (this.#ways?.from !== page && view.client && !isServer) {
      const ways: Ways = (this.#ways = { from: page });
      void findWaysOut(view).then((found) => {
        ways.found = found;
        this.#host.requestUpdate();
      });
    }
    return this.#ways?.found;
  }

  /** What a value of a filter is called, where that has been learnt. */
  knownName(filter: string, value: string): ToldName | undefined {
    return this.#labels.get(`${filter} ${value}`);
  }

  /** Remembers what a value of a filter is called. */
  learn(filter: string, value: string, name: string, lang?: string | undefined): void {
    this.#labels.set(`${filter} ${value}`, { name, lang });
  }

  /** Learns names from the list that is shown: of values that were counted, and of what its records belong to. */
  #learnFrom(page: ListedPage<unknown> | undefined): void {
    if (!page || page === this.#learnt) return;
    this.#learnt = page;
    for (const [filter, values] of Object.entries(page.facets)) {
      for (const { value, label, lang } of values) this.learn(filter, value, label, lang);
    }
    for (const record of page.items as readonly BelongingRecord[]) {
      for (const [filter, owner] of [
        ['organisation', record.organisation],
        ['premises', record.premises],
        ['part-of', record.partOf],
      ] as const) {
        if (!owner) continue;
        this.learn(filter, owner.slug, owner.name, record.lang);
        this.learn(filter, owner.id, owner.name, record.lang);
      }
    }
  }

  /** A translation has these texts; for English only those of the list came with the element. */
  #complete(view: AnyView): FiltersView {
    this.#learnFrom(shownPage(view));
    const showCount = (count: number) => showCounted(view.strings.count(count));
    return {
      ...view,
      strings: { ...enFilters, showCount, ...this.#own?.english, ...view.strings },
      shown: shownFilters(this.#host.filters, view.kind, this.#report),
      leftLists: this.#leftLists,
      folds: this.#folds,
      wards: this.#wards,
      own: this.#own,
      label: (filter, value) => this.knownName(filter, value),
      refresh: () => this.#host.requestUpdate(),
    };
  }
}
