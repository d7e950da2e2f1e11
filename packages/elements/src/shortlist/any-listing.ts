import type { ListedRecord } from '../listing/listing-kind.ts';
import type { ListingStrings } from '../listing/listing-strings.ts';
import type { ListingView } from '../listing/listing-view.ts';

/** What any element shows now: all that these parts need of it, whatever it lists. */
export type AnyListing = ListingView<ListedRecord, unknown, ListingStrings>;
