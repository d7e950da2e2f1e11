import type { Answer } from '@vcs/sdk';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import type { ResourceState } from '../resource/resource-controller.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { BarPart } from './bar-part.ts';
import type { ListedPage } from './listed-page.ts';
import type { FiltersPart } from './filters-part.ts';
import type { LaterParts, ListedRecord, ListingKind } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';

/** What a visitor can do. */
export interface ListingActions<Summary extends ListedRecord> {
  type(words: string): void;
  submit(): void;
  /** Searches at a control that stays and keeps focus. */
  ask(query: ListingQuery): void;
  /** Searches at the press of a control that goes away with its reason. */
  search(query: ListingQuery): void;
  go(page: number): void;
  retry(): void;
  toggleFilters(): void;
  closeFilters(): void;
  /** Opens a record in place of the list. */
  open(record: Summary, from: HTMLElement): void;
  /** Does what the press of a record's name asks for. */
  follow(record: Summary, event: MouseEvent): void;
  back(): Promise<void>;
  retryDetail(): void;
  /** Moves focus once what is to be shown is there. */
  focus(selector: string): Promise<void>;
}

/** Everything the templates need: they are a pure function of it. */
export interface ListingView<Summary extends ListedRecord, Detail, Strings extends ListingStrings> {
  readonly kind: ListingKind<Summary, Detail, Strings>;
  readonly strings: Strings;
  readonly format: Format;
  /** Language that the strings are in; a record in another one says so. */
  readonly language: Language;
  readonly headingLevel: number;
  readonly query: ListingQuery;
  readonly words: string;
  readonly unknownPlace: string | undefined;
  readonly list: ResourceState<Answer<ListedPage<Summary>>>;
  /** When the last good list came. */
  readonly listedAt: Date | undefined;
  readonly selected: Summary | undefined;
  readonly detail: ResourceState<Detail>;
  readonly later: LaterParts<Summary, Detail, Strings> | undefined;
  /** What comes right after the first list. */
  readonly bar: BarPart | undefined;
  /** The filters, once there is room for them or somebody asked for them. */
  readonly filtersPart: FiltersPart | undefined;
  readonly filtersOpen: boolean;
  readonly now: Date;
  readonly client: ElementsClient | undefined;
  /** Address of the API, where the element knows one. */
  readonly api: string | undefined;
  /** Says something in the element's one live region. */
  announce(text: string): void;
  /** Where the same list is a page of its own, complete without script. */
  readonly pageAddress: string | undefined;
  /** Where a record has a page of its own; undefined where it has none. */
  readonly addressOf: (slug: string) => string | undefined;
  readonly actions: ListingActions<Summary>;
}

/** A view of any element, for templates that look at no record. */
export type AnyView = Omit<
  ListingView<ListedRecord, unknown, ListingStrings>,
  'kind' | 'later' | 'actions' | 'selected' | 'detail'
> & {
  readonly kind: Pick<
    ListingKind<ListedRecord, unknown, ListingStrings>,
    | 'path'
    | 'page'
    | 'detailExpects'
    | 'filters'
    | 'filterKinds'
    | 'placeless'
    | 'sorts'
    | 'otherList'
    | 'otherFilters'
    | 'viewOf'
  >;
  readonly actions: Omit<ListingActions<ListedRecord>, 'open' | 'follow'>;
};

/** The last good list, whatever is happening. */
export function shownPage<Summary>({
  list,
}: {
  readonly list: ResourceState<Answer<ListedPage<Summary>>>;
}): Answer<ListedPage<Summary>> | undefined {
  if (list.status === 'ready' || list.status === 'empty') return list.value;
  return list.status === 'loading' || list.status === 'error' ? list.previous : undefined;
}
