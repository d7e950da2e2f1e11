import type { WardSlug } from '@vcs/schema';
import type { Point } from './point.ts';
import { outwardCentre } from './outward-centres.ts';
import { readPostcode } from './postcode.ts';
import type { PostcodeLookup } from './postcode-lookup.ts';
import { wardAt } from './ward-at.ts';
import type { WardBoundaries } from './ward-boundaries.ts';

/** What is known of something typed as a postcode. `postcode` is as it is written: `E3 4PX`, `E3 4` or `E3`. */
export type PostcodeLocation =
  | {
      /** In the borough, as far as is known. */
      readonly outcome: 'found';
      readonly postcode: string;
      readonly point: Point;
      /** Absent where the point is approximate, and where neither the source nor boundaries say. */
      readonly ward?: WardSlug;
      readonly approximate: boolean;
      /** True where nothing places it and most of its district belongs to other boroughs. */
      readonly mayBeOutside: boolean;
    }
  | {
      /** A postcode, but not of the borough. */
      readonly outcome: 'outside';
      readonly postcode: string;
      /** If it is known: what is near may still be of use. */
      readonly point?: Point;
    }
  | {
      /** No postcode. */
      readonly outcome: 'unreadable';
    };

/**
 * Where something is that a person typed as a postcode. An approximate point never gives a ward, since that would be the
 * ward of the district's middle.
 *
 * @param boundaries tell the ward, and what is outside, where the source of the point does not
 */
export async function locatePostcode(
  typed: string,
  lookup: PostcodeLookup,
  boundaries?: WardBoundaries,
): Promise<PostcodeLocation> {
  const read = readPostcode(typed);
  if (!read) return { outcome: 'unreadable' };
  const postcode = read.text;
  const answer = await lookup.find(read);
  const district = outwardCentre(read.outward);
  if (!answer) return { outcome: 'outside', postcode };
  const { point, approximate } = answer;
  const ward = approximate ? undefined : (answer.ward ?? (boundaries && wardAt(boundaries, point)));
  const settled = answer.inBorough ?? (boundaries && !approximate ? ward !== undefined : undefined);
  if (!district || settled === false) return { outcome: 'outside', postcode, point };
  const mayBeOutside = settled === undefined && !district.mostlyInBorough;
  return { outcome: 'found', postcode, point, ...(ward && { ward }), approximate, mayBeOutside };
}
