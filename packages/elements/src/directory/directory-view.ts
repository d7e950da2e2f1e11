import type { Answer, ServiceDetail, ServicePage, ServiceSummary } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import type { ResourceState } from '../resource/resource-controller.ts';
import type * as later from './later.ts';
import type { DirectoryQuery, FilterName } from './directory-query.ts';
import type { DirectoryStrings, ListStrings } from './strings/en.ts';

/** The parts of the element that come when a visitor opens a service or finds nothing. */
export type LaterParts = typeof later;

/** What a visitor can do. */
export interface DirectoryActions {
  type(words: string): void;
  submit(): void;
  filter(filter: FilterName, value: string, ticked: boolean): void;
  removeFilter(filter: FilterName, value: string): Promise<void>;
  clearFilters(): void;
  search(query: DirectoryQuery): void;
  go(page: number): void;
  retry(): void;
  toggleFilters(): void;
  closeFilters(): void;
  toggleValues(filter: FilterName): void;
  open(service: ServiceSummary, from: HTMLElement): void;
  back(): Promise<void>;
  retryDetail(): void;
}

/** Everything the templates need: they are a pure function of it. */
export interface DirectoryView {
  readonly strings: ListStrings;
  readonly format: Format;
  /** Language that the strings are in; a record in another one says so. */
  readonly language: Language;
  readonly headingLevel: number;
  readonly query: DirectoryQuery;
  readonly words: string;
  readonly list: ResourceState<Answer<ServicePage>>;
  /** When the last good list came. */
  readonly listedAt: Date | undefined;
  readonly selected: ServiceSummary | undefined;
  readonly detail: ResourceState<ServiceDetail>;
  readonly later: LaterParts | undefined;
  readonly filtersOpen: boolean;
  /** Filters that show all their values. */
  readonly unfolded: ReadonlySet<FilterName>;
  readonly now: Date;
  readonly label: (filter: FilterName, value: string) => string;
  readonly actions: DirectoryActions;
}

/** What the templates of the detail need: the same, with all texts. */
export interface DetailView extends DirectoryView {
  readonly strings: DirectoryStrings;
}

/** The last good list, whatever is happening. */
export function shownPage(view: DirectoryView): Answer<ServicePage> | undefined {
  const { list } = view;
  if (list.status === 'ready' || list.status === 'empty') return list.value;
  return list.status === 'loading' || list.status === 'error' ? list.previous : undefined;
}
