import type { Answer } from '@vcs/sdk';
import type { FacetValue } from '@vcs/sdk';
import type { CSSResult, LitElement, nothing, TemplateResult } from 'lit';
import type { StringsLoaders } from '../language/strings-controller.ts';
import type { FiltersView } from './filters.templates.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingView } from './listing-view.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { OpenedCard } from './record-focus.ts';
import type { ToldRecord } from './text-language.ts';

/** What the parts that all elements share need to know of a record. */
export interface ListedRecord extends ToldRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** The parts of an element that come when there is more than one page, or when a visitor opens a record or finds nothing. */
export interface LaterParts<Summary extends ListedRecord, Detail, Strings extends ListingStrings> {
  readonly laterStyles: CSSResult | readonly CSSResult[];
  /** One record in the place of the list. */
  detailTemplate(view: ListingView<Summary, Detail, Strings>): TemplateResult | typeof nothing;
  /** Steps through the pages of the list. */
  pagingTemplate(
    view: ListingView<Summary, Detail, Strings>,
    page: ListedPage<Summary>,
  ): TemplateResult | typeof nothing;
  /** Everything that the list did not tell. */
  detailBodyTemplate(record: Detail, view: ListingView<Summary, Detail, Strings>): TemplateResult;
  /** Says that nothing fits what was looked for; the list's count makes way for it. */
  nothingFoundText(view: ListingView<Summary, Detail, Strings>): string;
  /** Every way out of a list with nothing in it. */
  nothingFoundTemplate(view: ListingView<Summary, Detail, Strings>, page: ListedPage<Summary>): TemplateResult;
  /** Moves focus to the record that was opened, and back to its card. */
  focusRecord(host: LitElement): Promise<void>;
  focusCard(opened: OpenedCard): void;
}

/** What a list is asked by, as the API names it. */
export type ListParameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Asks for one page of a list. */
export type Ask<Summary> = (parameters: ListParameters) => Promise<Answer<ListedPage<Summary>>>;

/**
 * How a filter is set that is no list of values with their counts: `yes` is ticked or not, `number` is a number of years,
 * of the values of an array one is chosen, of `times` one that most people ask for, and a `preset` is set by the page: visitors may only remove it.
 */
export type FilterKind = 'yes' | 'number' | 'preset' | 'times' | readonly string[];

/** What one element's filters have that others do not; it comes with the filters. */
export interface OwnFilters {
  readonly styles?: CSSResult;
  /** The English names of filters and values that no card says; a translation has them beside its other texts. */
  readonly english?: Pick<ListingStrings, 'filterNames' | 'filterValues'>;
  /** By filter, in place of the usual controls. */
  readonly templates?: Readonly<
    Record<string, (facet: readonly FacetValue[], view: FiltersView) => TemplateResult | typeof nothing>
  >;
  /** What a value is called, where the element knows better than the API. */
  valueName?(filter: string, value: string, view: FiltersView): string | undefined;
}

/** What makes an element that shows one list of the API: where it asks, what it filters by, and how a record looks. */
export interface ListingKind<Summary extends ListedRecord, Detail, Strings extends ListingStrings> {
  /** Name of the list in the API, as `services`; each record has a page beside that: `/services/{slug}`. */
  readonly path: string;
  /** Name of its page beside the API: `directory`. */
  readonly page: string;
  /** A property that every right answer for one record has. */
  readonly detailExpects: string;
  /** Filters in the order in which they are shown, by the names that the API gives them. */
  readonly filters: readonly string[];
  /** Those of them that the API does not count. */
  readonly filterKinds?: Readonly<Record<string, FilterKind>>;
  /** Orders that a visitor may choose, by the names that the API gives them, the API's own first. */
  readonly sorts: readonly string[];
  /** Whether its records have no places, so that none is nearest and none on a map. */
  readonly placeless?: boolean;
  /** English texts; the others come one language at a time. */
  readonly english: Strings;
  readonly translations: StringsLoaders<Strings>;
  /** What its other list is filtered by, in the order in which it is shown. */
  readonly otherFilters?: readonly string[];
  /** The kind of the other list that a query names; undefined where it names none. */
  otherList?(query: ListingQuery): Promise<ListingKind<Summary, Detail, Strings> | undefined>;
  /** For another list than the element's own: the view with what that says and where its records are. */
  viewOf?(
    view: ListingView<Summary, Detail, Strings>,
    linkTemplate: string | null | undefined,
  ): ListingView<Summary, Detail, Strings>;
  loadOwnFilters?(): Promise<OwnFilters>;
  loadLater(): Promise<LaterParts<Summary, Detail, Strings>>;
  /** Asks otherwise than for one page of the list; `ask` is one question. */
  search?(parameters: ListParameters, ask: Ask<Summary>): Promise<Answer<ListedPage<Summary>>> | undefined;
  /** The query of a visitor without what means nothing any more, as a price once nobody says who would pay it. */
  settled?(query: ListingQuery): ListingQuery;
  /** Shows the list otherwise than as cards with pages below them; the page is missing until there is one. */
  ownListTemplate?(
    view: ListingView<Summary, Detail, Strings>,
    page: Answer<ListedPage<Summary>> | undefined,
  ): TemplateResult;
  /** Who offers it, in its own words. */
  offeredBy(record: Summary): string | undefined;
  /** A record in the list, without its heading. */
  cardBodyTemplate(record: Summary, view: ListingView<Summary, Detail, Strings>): TemplateResult;
  /** What the list knew of a record, in place of details that cannot be had. */
  briefTemplate(record: Summary, view: ListingView<Summary, Detail, Strings>): TemplateResult;
}
