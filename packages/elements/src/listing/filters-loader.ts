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

/** Gets the filters after the list: where some are ticked, where there is room, or where somebody asked for them. */
export class FiltersLoader implements ReactiveController {
  readonly #host: LitElement & FiltersHost;
  readonly #listener: FiltersListener;
  /** Tells of what is there and of what opens when its layout is known; asking sooner would make the browser lay out twice. */
  readonly #resized = new ResizeObserver(() => {
    const { status } = this.#listener.view().list;
    const filters = this.#host.renderRoot.querySelector('#filters');
    if ((status === 'ready' || status === 'empty') && filters?.checkVisibility()) this.#load();
  });

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
    const { query, filtersOpen, list } = this.#listener.view();
    // The list comes first, unless it takes long.
    if (list.status === 'loading' && !list.previous && !list.slow) return;
    if (filtersOpen || activeFilters(query) > 0) this.#load();
  }

  #load(): void {
    const { kind, filtersPart } = this.#listener.view();
    if (filtersPart) return;
    Promise.all([import('./filters-part.ts'), kind.loadOwnFilters?.()]).then(
      ([part, own]) => {
        if (this.#listener.view().filtersPart) return;
        // The filters change the height of the element, which its observer must not be told in the same frame.
        this.#resized.disconnect();
        this.#listener.adopt(part.filtersStyles);
        if (own?.styles) this.#listener.adopt(own.styles);
        this.#listener.filtersCame(new part.FiltersPart(this.#host, own, (fault) => this.#listener.report(fault)));
      },
      () => {
        // The search goes on without them, and the next change tries again.
        const { filtersOpen, announce, strings } = this.#listener.view();
        if (filtersOpen) announce(strings.unreachable);
      },
    );
  }
}
