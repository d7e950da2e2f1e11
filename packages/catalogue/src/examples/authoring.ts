import type {
  AccessMode,
  CategorySlug,
  OpeningExceptionsInput,
  OrganisationKind,
  Service,
  ServiceStatus,
  WardSlug,
} from '@vcs/schema';
import type { PlaceSlug } from './places/places.ts';

/** A place as it is written down here; its key in the list of places is its slug. */
export interface ExamplePlace {
  readonly name: string;
  readonly ward?: WardSlug;
  readonly street?: string;
  /** Real outward code, invented inward part: two letters of which one is C, I, K, M, O or V, as no real one has. */
  readonly postcode?: string;
  /** Latitude and longitude in degrees (WGS 84). */
  readonly point?: readonly [number, number];
  /** Such as `step-free lift door-90 no-hearing-loop`. What is not known is left out. */
  readonly facts?: string;
  readonly access?: string;
  readonly travel?: string;
  readonly confidential?: boolean;
}

/** Ways to get in touch. A service has those of its organisation where it gives none; `null` means it has none. */
export interface ExampleContact {
  /** The last three digits of 020 7946 0xxx, the range kept for invented numbers. */
  readonly phone?: string | null;
  readonly phoneNote?: string;
  /** First label of the site: `lantern` stands for https://lantern.example.org/. */
  readonly site?: string | null;
  /** What stands before the @ of the organisation's site. */
  readonly mailbox?: string | null;
  readonly contactNote?: string;
}

export interface ExampleService extends ExampleContact {
  readonly name: string;
  /** Needed where the name is not in Latin letters, is long, or is used twice. */
  readonly slug?: string;
  readonly lang?: string;
  readonly about?: string;
  readonly categories: readonly CategorySlug[];
  /** Slugs of needs, audiences and circumstances, parted by spaces. */
  readonly needs?: string;
  readonly audiences?: string;
  readonly circumstances?: string;
  readonly conditions?: string;
  readonly capacity?: NonNullable<Service['capacity']>;
  readonly referral?: NonNullable<Service['referral']>;
  readonly interpreters?: string;
  readonly accreditations?: readonly string[];
  /** Days on which the usual hours do not hold. */
  readonly exceptions?: OpeningExceptionsInput;
  readonly at?: PlaceSlug | readonly PlaceSlug[];
  /** The wards it is for, where they are not those of its places. */
  readonly wards?: readonly WardSlug[] | 'all';
  readonly areaNote?: string;
  /** In person where it has a place, unless given. */
  readonly access?: readonly AccessMode[];
  /** Each such as `mon-fri 09:30-17:00`, `tue thu 18:00-20:00 (term time)`. */
  readonly hours?: readonly string[];
  readonly hoursNote?: string;
  readonly cost?: Service['cost'];
  /** BCP 47 tags parted by spaces. */
  readonly languages?: string;
  readonly whoFor?: string;
  readonly ages?: readonly [minimum: number | null, maximum: number | null];
  readonly howToGet?: string;
  readonly status?: ServiceStatus;
  readonly alert?: string;
  /** When it was last confirmed, where that differs from its organisation; `null` where nobody ever did. */
  readonly checked?: string | null;
}

export interface ExampleOrganisation extends ExampleContact {
  readonly name: string;
  readonly slug?: string;
  readonly lang?: string;
  readonly alternateName?: string;
  readonly kinds: readonly OrganisationKind[];
  readonly about?: string;
  /** What it says of itself, such as `led-by:somali-community run-for:women`. */
  readonly communities?: string;
  readonly green?: readonly string[];
  /** When it was last confirmed: YYYY-MM-DD, or YYYY-MM. */
  readonly checked: string;
  readonly services: readonly ExampleService[];
}

/** Nobody pays. */
export const free: Service['cost'] = { free: true, options: [] };

/** Nobody has to pay, and those who can may give. */
export function donation(description: string): Service['cost'] {
  return { free: true, description, options: [] };
}

/** What each group of people pays, in pounds. */
export function prices(options: Readonly<Record<string, number>>, description?: string): Service['cost'] {
  return {
    free: false,
    ...(description === undefined ? {} : { description }),
    options: Object.entries(options).map(([name, amount]) => ({ name, amount })),
  };
}
