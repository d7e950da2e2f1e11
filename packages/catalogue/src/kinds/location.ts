import { location, publicLocation } from '@vcs/schema';
import type { Location, PublicLocation } from '@vcs/schema';
import { accessibilityTerms, entryOf, placeTexts, wardTerms } from './entry.ts';
import type { Kind } from './kind.ts';
import { wardFacet } from './labels.ts';
import type { Kept } from './visible.ts';
import { isPublished, kept } from './visible.ts';

const canBeTold = (record: Location): boolean => isPublished(record) && !record.confidential;

/** Places. A confidential one is known to nobody. */
export const locationKind: Kind<Location, PublicLocation, Kept<PublicLocation>> = {
  name: 'location',
  schema: location,
  entryReferrers: [],

  references: () => [],

  entry(record) {
    if (!canBeTold(record)) return undefined;
    const place = publicLocation.parse(record);
    return entryOf<PublicLocation>({
      record,
      summary: place,
      prominent: [],
      body: [...placeTexts([place]), record.accessibility, record.travel],
      terms: {
        accessibility: accessibilityTerms([place]),
        ward: wardTerms(record.ward === undefined ? [] : [record.ward], false),
      },
      points: [record.point],
    });
  },

  facets: [wardFacet],

  detail: (record) => (canBeTold(record) ? kept(publicLocation.parse(record), record) : undefined),
};
