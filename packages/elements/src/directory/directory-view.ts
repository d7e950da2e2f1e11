import type { Answer, ServiceDetail, ServicePage, ServiceSummary } from '@vcs/sdk';
import type { TemplateResult } from 'lit';
import type { Format } from '../language/format.ts';
import type { ResourceState } from '../resource/resource-controller.ts';
import type { DirectoryQuery, FilterName } from './directory-query.ts';
import type { DirectoryStrings } from './strings/en.ts';

/** Shows what only the detail tells; it is loaded when the first service is opened. */
export type DetailTemplate = (service: ServiceDetail, view: DirectoryView) => TemplateResult;

/** A service with everything known of it, and what shows it. */
export interface OpenedService {
  readonly service: ServiceDetail;
  readonly show: DetailTemplate;
}

/** What a visitor can do. */
export interface DirectoryActions {
  type(words: string): void;
  submit(): void;
  filter(filter: FilterName, value: string, ticked: boolean): void;
  removeFilter(filter: FilterName, value: string): void;
  clearFilters(): void;
  search(query: DirectoryQuery): void;
  go(page: number): void;
  retry(): void;
  toggleFilters(): void;
  closeFilters(): void;
  toggleValues(filter: FilterName): void;
  open(service: ServiceSummary, from: Element): void;
  back(): void;
  retryDetail(): void;
}

/** Everything the templates need: they are a pure function of it. */
export interface DirectoryView {
  readonly strings: DirectoryStrings;
  readonly format: Format;
  /** Language that the strings are in; a record in another one says so. */
  readonly language: string;
  readonly headingLevel: number;
  readonly query: DirectoryQuery;
  readonly words: string;
  readonly list: ResourceState<Answer<ServicePage>>;
  /** When the last good list came. */
  readonly listedAt: Date | undefined;
  readonly selected: ServiceSummary | undefined;
  readonly detail: ResourceState<OpenedService>;
  readonly filtersOpen: boolean;
  /** Filters that show all their values. */
  readonly unfolded: ReadonlySet<FilterName>;
  readonly now: Date;
  readonly label: (filter: FilterName, value: string) => string;
  readonly actions: DirectoryActions;
}

/** The last good list, whatever is happening. */
export function shownPage(view: DirectoryView): Answer<ServicePage> | undefined {
  const { list } = view;
  if (list.status === 'ready' || list.status === 'empty') return list.value;
  return list.status === 'loading' || list.status === 'error' ? list.previous : undefined;
}
