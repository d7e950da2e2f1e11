import { location as locationSchema } from '@vcs/schema';
import type { WardSlug } from '@vcs/schema';
import { recordsAfter } from '../record/record-table.ts';
import type { Sql } from '../record/sql.ts';
import { wardAt } from './ward-at.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

/** A place whose own ward is not the one that its point lies in. */
export interface WardDisagreement {
  /** Slug of the place. */
  readonly location: string;
  /** What the record says; left out of a confidential place, whose ward must not get into a report. */
  readonly says?: WardSlug;
  /** Where its point lies; absent outside the borough, too. */
  readonly lies?: WardSlug;
  readonly confidential: boolean;
}

const recordsAtATime = 200;

/** The places, withdrawn ones aside, with a ward and a point that do not agree; in the order of their slugs. */
export async function* wardDisagreements(sql: Sql, boundaries: WardBoundaries): AsyncGenerator<WardDisagreement> {
  for (let last = ''; ;) {
    const page = await recordsAfter(sql, 'location', last, recordsAtATime);
    for (const record of page) {
      // One that does not follow its schema is somebody else's finding.
      const { data } = locationSchema.safeParse(record);
      if (!data?.ward || !data.point || data.publication === 'withdrawn') continue;
      const lies = wardAt(boundaries, data.point);
      if (lies === data.ward) continue;
      const { slug: location, confidential } = data;
      yield { location, ...(!confidential && { says: data.ward, ...(lies && { lies }) }), confidential };
    }
    if (page.length < recordsAtATime) return;
    last = page.at(-1)!.slug;
  }
}

/** A disagreement in words. */
export function disagreementText({ location, says, lies, confidential }: WardDisagreement): string {
  if (confidential) return `location ${location}: confidential; compare its ward and point in the record`;
  return `location ${location}: says ${says}, its point lies ${lies ? `in ${lies}` : 'outside the borough'}`;
}
