import type { VolunteerRole, WardSlug } from '@vcs/schema';
import type { PlaceSlug } from '../places/places.ts';

export interface ExampleRole {
  readonly name: string;
  /** Slug of the organisation. */
  readonly by: string;
  /** A volunteer where left out. */
  readonly kind?: VolunteerRole['kind'];
  readonly about: string;
  /** Slugs of causes and skills, parted by spaces. */
  readonly causes: string;
  readonly skills: string;
  /** Such as `regular 3h 12w (note)`: kind, hours a week, weeks hoped for at least. */
  readonly commit: string;
  /** Such as `mon-fri morning, sat morning afternoon`; any time where left out. */
  readonly when?: string;
  readonly at?: PlaceSlug;
  /** In person where left out; parted by spaces. */
  readonly places?: string;
  /** That of its place where left out. */
  readonly wards?: readonly WardSlug[] | 'all';
  readonly ages?: readonly [minimum: number | null, maximum: number | null];
  readonly dbs?: VolunteerRole['dbs'];
  readonly induction?: string;
  readonly safeguarding?: string;
  readonly expenses?: string;
  readonly pay?: string;
  readonly training?: string;
  readonly accreditation?: string;
  readonly leadsTo?: string;
  readonly english?: VolunteerRole['englishLevel'];
  readonly team?: readonly [minimum: number, maximum: number];
  readonly shown?: readonly [from: string | null, until: string | null];
  readonly callOut?: true;
  /** What happens after applying. */
  readonly next?: string;
  readonly checked: string;
}

export const fares = 'Bus and Tube fares';
export const faresAndLunch = 'Fares, and lunch on days of four hours or more';
export const safeguardingLead = 'Tell the safeguarding lead, whose name and number you get on your first day.';
export const chat = 'We call you within a week for a chat of ten minutes.';
export const tryOut = 'Come for one session to see if you like it.';
