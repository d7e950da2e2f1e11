import type { CSSResult, TemplateResult } from 'lit';
import type { StringsLoaders } from '../language/strings-controller.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListingView } from './listing-view.ts';
import type { ListingStrings } from './listing-strings.ts';

/** What the parts that all elements share need to know of a record. */
export interface ListedRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Language of its own texts. */
  readonly lang: string;
}

/** The parts of an element that come when a visitor opens a record or finds nothing. */
export interface LaterParts<Summary extends ListedRecord, Detail, Strings extends ListingStrings> {
  readonly laterStyles: CSSResult;
  /** Everything that the list did not tell. */
  detailBodyTemplate(record: Detail, view: ListingView<Summary, Detail, Strings>): TemplateResult;
  /** Says that nothing fits what was looked for; the list's count makes way for it. */
  nothingFoundText(view: ListingView<Summary, Detail, Strings>): string;
  /** Every way out of a list with nothing in it. */
  nothingFoundTemplate(view: ListingView<Summary, Detail, Strings>, page: ListedPage<Summary>): TemplateResult;
  scrollTo(target: Element, top: number): void;
}

/** What makes an element that shows one list of the API: where it asks, what it filters by, and how a record looks. */
export interface ListingKind<Summary extends ListedRecord, Detail, Strings extends ListingStrings> {
  /** Name of the list in the API: `services`. */
  readonly path: string;
  /** A property that every right answer for one record has. */
  readonly detailExpects: string;
  /** Filters in the order in which they are shown, by the names that the API gives them. */
  readonly filters: readonly string[];
  /** Orders that a visitor may choose, by the names that the API gives them, the API's own first. */
  readonly sorts: readonly string[];
  /** Whether its records have places, so that the nearest can be looked for. */
  readonly placed: boolean;
  /** English texts; the others come one language at a time. */
  readonly english: Strings;
  readonly translations: StringsLoaders<Strings>;
  loadLater(): Promise<LaterParts<Summary, Detail, Strings>>;
  /** Who offers it, in its own words. */
  offeredBy(record: Summary): string | undefined;
  /** A record in the list, without its heading. */
  cardBodyTemplate(record: Summary, view: ListingView<Summary, Detail, Strings>): TemplateResult;
  /** What the list knew of a record, in place of details that cannot be had. */
  briefTemplate(record: Summary, view: ListingView<Summary, Detail, Strings>): TemplateResult;
}
