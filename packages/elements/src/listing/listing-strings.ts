import type { StringsOf } from '../language/strings-of.ts';
import type { enFilters } from './strings/en-filters.ts';
import type { enLater } from './strings/en-later.ts';
import type { enNotices } from './strings/en-notices.ts';
import type { enSuggestions } from './strings/en-suggestions.ts';
import type { en } from './strings/en.ts';

/** The texts of all elements that come with the filters, in any language. */
type SharedFiltersTexts = StringsOf<typeof enFilters>;

/** The texts that come with the filters, in any language. */
export type FiltersTexts = SharedFiltersTexts & {
  /** On the button that closes the filters: `Show 12 services`. */
  readonly showCount: (count: number) => string;
};

/** The texts that come with the suggestions, in any language. */
export type SuggestionsTexts = StringsOf<typeof enSuggestions>;

/** The texts that come after the first list, in any language. */
export type NoticesTexts = StringsOf<typeof enNotices>;

/** The texts that every element has from the start, with the filters, and later, in any language. */
export type AllListingTexts = StringsOf<typeof en> &
  NoticesTexts &
  SharedFiltersTexts &
  SuggestionsTexts &
  StringsOf<typeof enLater>;

/** What the shared parts say: their own texts, and those in which an element names what it lists. */
export type ListingStrings = StringsOf<typeof en> & {
  readonly heading: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  /** By the names that the API gives the filters: those of which the shared names do not tell enough. */
  readonly filterNames?: Readonly<Record<string, string>>;
  /** Names of values by filter, where the API's are not to be used or there are none. */
  readonly filterValues?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `12 services`. */
  readonly count: (count: number) => string;
  readonly looking: string;
};

/** The same with what comes with the filters. */
export type FiltersStrings = ListingStrings & FiltersTexts;

/** The same with what comes later. */
export type LaterListingStrings = ListingStrings &
  StringsOf<typeof enLater> & {
    readonly pagesLabel: string;
    readonly nothingYet: string;
    readonly nothingFor: (words: string) => string;
    readonly nothingWith: (filters: string) => string;
    readonly nothingForWith: (words: string, filters: string) => string;
    readonly showAll: string;
  };
