import type { CategorySlug, Event, EventInput, WardSlug } from '@vcs/schema';
import type { PlaceSlug } from '../places/places.ts';

export interface ExampleEvent {
  readonly name: string;
  readonly slug?: string;
  readonly lang?: string;
  /** Slug of the organisation. */
  readonly by: string;
  readonly kind: Event['kind'];
  readonly about: string;
  readonly categories: readonly CategorySlug[];
  /** Slug of the event whose programme it is a part of. */
  readonly partOf?: string;
  readonly at?: PlaceSlug;
  /** True where it can be joined by video, at the site of the organisation. */
  readonly online?: true;
  /** That of its place where left out. */
  readonly wards?: readonly WardSlug[] | 'all';
  readonly whoFor?: string;
  /** Slugs of those it is made for, parted by spaces; everybody where left out. */
  readonly audiences?: string;
  /** Local date and time. */
  readonly starts: string;
  /** Time on the same day, or a local date and time. */
  readonly ends?: string;
  /** RFC 5545 rule. */
  readonly repeats?: string;
  readonly except?: readonly string[];
  readonly overrides?: NonNullable<EventInput['recurrence']>['overrides'];
  readonly status?: Event['status'];
  readonly sequence?: number;
  readonly statusNote?: string;
  /** Where booking is needed, how. */
  readonly book?: string;
  readonly cost?: Event['cost'];
  readonly access?: string;
  readonly consultation?: { readonly opens: string; readonly closes: string; readonly outcome?: string };
  readonly checked: string;
}
