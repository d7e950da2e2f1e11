import { partner, partnerProfile } from '@vcs/schema';
import type { Partner, PartnerProfile } from '@vcs/schema';
import { entryOf } from './entry.ts';
import type { Kind } from './kind.ts';
import { isPublished } from './visible.ts';

/** The sites that show the directory. */
export const partnerKind: Kind<Partner, PartnerProfile, PartnerProfile> = {
  name: 'partner',
  schema: partner,
  entryReferrers: [],
  references: () => [],

  entry(record) {
    if (!isPublished(record)) return undefined;
    return entryOf<PartnerProfile>({
      record,
      summary: partnerProfile.parse(record),
      prominent: [],
      body: [],
      terms: {},
    });
  },

  facets: [],
  detail: (record) => (isPublished(record) ? partnerProfile.parse(record) : undefined),
};
