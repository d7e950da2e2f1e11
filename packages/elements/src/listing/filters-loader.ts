import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import type { FiltersHost, FiltersPart } from './filters-part.ts';
import { activeFilters } from './listing-query.ts';

interface FiltersListener {
  view(): AnyListing;
  adopt(styles: CSSResult): void;
  report(fault: AttributeFault): void;
  filtersCame(part: FiltersPart): void;
}

/** Gets the filters where some are ticked, and else, after the list, where there is room or somebody asked for them. */
export class FiltersLoader implements ReactiveController {
  readonly #host: LitElement & FiltersHost;
  readonly #listener: FiltersListener;
  readonly #resized = new ResizeObserver(() => this.hostUpdated());

  constructor(host: LitElement & FiltersHost, listener: FiltersListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  hostUpdated(): void {
    const { list, query, kind, filtersPart } = this.#listener.view();
    const listed = list.status === 'ready' || list.status === 'empty';
    const shown = () => this.#host.renderRoot.querySelector('#filters')?.checkVisibility();
    if (filtersPart || !(activeFilters(query) > 0 || (listed && shown()))) return;
    void Promise.all([import('./filters-part.ts'), kind.loadOwnFilters?.()]).then(([part, own]) => {
      if (this.#listener.view().filtersPart) return;
      // The filters change the height of the element, which its observer must not be told in the same frame.
      this.#resized.disconnect();
      this.#listener.adopt(part.filtersStyles);
      if (own?.styles) this.#listener.adopt(own.styles);
      this.#listener.filtersCame(new part.FiltersPart(this.#host, kind, own, (fault) => this.#listener.report(fault)));
    });
  }
}
