import type { ListedRecord } from '../listing/listing-kind.ts';
import type { ListingStrings } from '../listing/listing-strings.ts';
import type { ListingView } from '../listing/listing-view.ts';

/** What any element shows now: all that these parts need of it, whatever it lists. */
export type AnyListing = ListingView<ListedRecord, unknown, ListingStrings>;

/** The element as it is whenever that is asked for, but of the list of which it is now: it may show its other one later. */
export function listingNow(element: { view(): AnyListing }, { kind, addressOf }: AnyListing): () => AnyListing {
  return () => {
    const now = element.view();
    return now.kind === kind ? now : { ...now, kind, addressOf };
  };
}
