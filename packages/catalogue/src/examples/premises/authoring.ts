import type { Space } from '@vcs/schema';
import type { PlaceSlug } from '../places/places.ts';

export interface ExampleSpace {
  readonly name: string;
  readonly kind: Space['kind'];
  readonly about?: string;
  /** Tenures parted by spaces; hire where left out. */
  readonly tenures?: string;
  /** People by layout, such as `standing 120 theatre 80`. */
  readonly holds?: string;
  /** Square metres. */
  readonly area?: number;
  /** Each such as `community-group 12/hour`, or `30/hour (after 6 pm)` for everybody. Pounds. */
  readonly rates?: readonly string[];
  readonly occupation?: Space['occupation'];
  /** Download speed, Mbps. */
  readonly broadband?: number;
  readonly has?: string;
  readonly womenOnly?: true;
  /** Each such as `mon-fri 09:30-17:00`. */
  readonly hours?: readonly string[];
  readonly from?: string;
  readonly ask?: string;
}

export interface ExamplePremises {
  readonly name: string;
  /** Slug of the organisation that runs it; its contact is that of the premises. */
  readonly by: string;
  readonly at: PlaceSlug;
  readonly about: string;
  /** Facilities of the building, parted by spaces. */
  readonly has?: string;
  readonly steps: readonly string[];
  readonly green?: readonly string[];
  readonly opensIn?: string;
  readonly checked: string;
  readonly spaces: readonly ExampleSpace[];
}

/** How groups get into a hall that is hired by the hour. */
export const hireSteps = [
  'Ask for your date by email or phone.',
  'We reply within three working days with a price.',
  'Send your safeguarding policy if children or adults at risk will be there.',
  'Pay a deposit of £50, which you get back.',
  'Collect the key from the caretaker on the day.',
] as const;

/** How groups come by a desk or a room of their own. */
export const workspaceSteps = [
  'Come and look round on any working day.',
  'Fill in a two-page form about your group.',
  'Sign a licence; there is no deposit for groups with an income under £50,000.',
  'Move in on the first of the month.',
] as const;

/** How groups come by a lease, a licence or a sale. */
export const propertySteps = [
  'Read the particulars and visit on a viewing day.',
  'Send a short plan: what you will do, who for, and how it pays for itself.',
  'A panel with two community members decides within six weeks.',
  'Agree heads of terms. We pay your legal costs up to £1,500.',
] as const;

export const communityRent =
  'Groups with an income under £250,000 can have up to 80% off the rent for what they do for residents. Apply with last year’s accounts.';
