import type { ListedRecord } from '../listing/listing-kind.ts';
import type { ListingStrings } from '../listing/listing-strings.ts';
import type { ListingView } from '../listing/listing-view.ts';

/** What any element shows now: all that these parts need of it, whatever it lists. */
export type AnyListing = ListingView<ListedRecord, unknown, ListingStrings>;

/**
 * The element as it is whenever that is asked for, but of the list of which it is now: it may show its other one later.
 * @param follow does what the press of a record's name asks for then, when its element cannot open it in its list
 */
export function listingNow(
  element: { view(): AnyListing },
  { kind, addressOf }: AnyListing,
  follow?: AnyListing['actions']['follow'],
): () => AnyListing {
  return () => {
    const now = element.view();
    if (now.kind.path === kind.path) return now;
    const { actions } = now;
    const focus = (selector: string) => actions.focus(selector);
    return { ...now, kind, addressOf, actions: { ...actions, focus, follow: follow ?? actions.follow } };
  };
}
