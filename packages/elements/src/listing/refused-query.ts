import type { InvalidParameter } from '@vcs/sdk';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { withFilter } from './changed-query.ts';
import { tickedValues } from './listing-query.ts';
import type { ListingQuery } from './listing-query.ts';

/** What of a query the API refused. */
export interface RefusedListener {
  wrongAttribute(fault: AttributeFault): void;
  /** The API does not know the place to look from. */
  unknownPlace(place: string, expected: string): void;
}

/** The query without what the API does not know; the same one where nothing of it can be left out. */
export function withoutRefused(
  asked: ListingQuery,
  refused: readonly InvalidParameter[],
  listener: RefusedListener,
): ListingQuery {
  let query = asked;
  for (const { name, expected, found, nearest } of refused) {
    if (name === 'near' && query.near) {
      listener.unknownPlace(query.near, expected);
      query = { ...query, near: undefined, radius: undefined, sort: undefined };
    }
    if ((name === 'from' || name === 'to') && query[name]) {
      listener.wrongAttribute({ attribute: name, expected, found: query[name], nearest });
      query = { ...query, [name]: undefined };
    }
    for (const value of tickedValues(query, name).filter((value) => found.split(',').includes(value))) {
      listener.wrongAttribute({ attribute: name, expected, found: value, nearest });
      query = withFilter(query, name, value, false);
    }
  }
  return query;
}

/** What of a query can be asked; the list and its element learn what cannot. */
export function acceptable(
  query: ListingQuery,
  refused: readonly InvalidParameter[],
  list: { readonly byVisitor: boolean; unknownPlace: string | undefined },
  { wrongAttribute, unknownPlace }: { wrongAttribute(fault: AttributeFault): void; unknownPlace(): void },
): ListingQuery {
  return withoutRefused(query, refused, {
    wrongAttribute,
    unknownPlace(place, expected) {
      // What the page asked for is for those who run it, what a visitor asked for is for the visitor.
      if (!list.byVisitor) return wrongAttribute({ attribute: 'near', expected, found: place });
      list.unknownPlace = place;
      unknownPlace();
    },
  });
}
