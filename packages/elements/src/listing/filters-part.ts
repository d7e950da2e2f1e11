// One module, so that the filters take one request when there is room for them or somebody asks for them.
import type { LitElement, TemplateResult } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { chipsTemplate } from './chips.templates.ts';
import { FilterFolds } from './filter-folds.ts';
import { valueName, wordsOf } from './filter-names.ts';
import { filterListTemplate } from './filters.templates.ts';
import type { FiltersView } from './filters.templates.ts';
import type { ListedPage } from './listed-page.ts';
import type { OwnFilters } from './listing-kind.ts';
import type { AnyView } from './listing-view.ts';
import { WardChoice } from '../map/ward-choice.ts';
import { shownFilters } from './shown-filters.ts';
import { sortTemplate } from './sort.templates.ts';
import { enFilters } from './strings/en-filters.ts';

export { filtersStyles } from './filters.styles.ts';

export type FiltersHost = LitElement & { readonly filters: string | null | undefined };

/** The filters of one element, with what is folded away of them. */
export class FiltersPart {
  readonly #host: FiltersHost;
  readonly #own: OwnFilters | undefined;
  readonly #report: (fault: AttributeFault) => void;
  readonly #labels = new Map<string, string>();
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
    for (const [filter, values] of Object.entries(page.facets)) {
      for (const { value, label } of values) this.learn(filter, value, label);
    }
    return filterListTemplate(page, this.#complete(view));
  }

  chipsTemplate(view: AnyView): TemplateResult {
    return chipsTemplate(this.#complete(view));
  }

  sortTemplate(view: AnyView): TemplateResult {
    return sortTemplate(this.#complete(view));
  }

  /** What a value of a filter is called beside others. */
  valueName(filter: string, value: string, view: AnyView): string {
    return valueName(filter, value, this.#complete(view));
  }

  /** Remembers what a value of a filter is called. */
  learn(filter: string, value: string, name: string): void {
    this.#labels.set(`${filter} ${value}`, name);
  }

  /** A translation has these texts; for English only those of the list came with the element. */
  #complete(view: AnyView): FiltersView {
    return {
      ...view,
      strings: { ...enFilters, ...this.#own?.english, ...view.strings },
      shown: shownFilters(this.#host.filters, view.kind, this.#report),
      leftLists: this.#leftLists,
      folds: this.#folds,
      wards: this.#wards,
      own: this.#own,
      label: (filter, value) => this.#labels.get(`${filter} ${value}`) ?? wordsOf(value),
      refresh: () => this.#host.requestUpdate(),
    };
  }
}
