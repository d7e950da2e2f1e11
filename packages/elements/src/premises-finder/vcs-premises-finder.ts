import type { SpaceDetail, SpaceSummary } from '@vcs/sdk';
import { ListingElement } from '../listing/listing-element.ts';
import { premisesFinderKind } from './premises-finder-kind.ts';
import type { ListStrings } from './strings/en.ts';

/**
 * Finds a room or a building for a group: search, filters, a list of spaces with the price that the group would pay, and
 * each space in detail, with how to get it.
 *
 * Every attribute below is where a visitor starts; each shows as a filter that the visitor may remove. Several values are
 * parted by spaces or commas.
 *
 * @tag vcs-premises-finder
 * @summary Rooms, halls, desks and whole buildings that groups can hire, share, rent or buy
 * @attr {en | bn | so | ar} lang - Language of the element; that of the page where it is left out
 * @csspart enquire - Links that ask for the space
 * @csspart prices - Table of prices
 * @csspart steps - Steps by which a group gets the space
 * @csspart building-about - About the building
 */
export class VcsPremisesFinder extends ListingElement<SpaceSummary, SpaceDetail, ListStrings> {
  static override properties = {
    hirer: {},
    most: {},
    capacity: {},
    layout: {},
    dayPart: { attribute: 'day-part' },
    tenure: {},
    kind: {},
    facility: {},
    accessibility: {},
    ward: {},
    womenOnly: { attribute: 'women-only', type: Boolean },
    premises: {},
    organisation: {},
  };

  /**
   * What the group is, so that its own price is told: `community-group`, `charity`, `resident`, `public-body` or `business`.
   * @type {'community-group' | 'charity' | 'resident' | 'public-body' | 'business'}
   */
  declare hirer: string | null | undefined;

  /** The most to pay, in whole pounds, such as `20/hour` or `400/month`; an hour where the unit is left out. Needs `hirer`. */
  declare most: string | null | undefined;

  /** How many people it must hold. */
  declare capacity: string | null | undefined;

  /**
   * How they sit or stand: `standing`, `theatre`, `classroom`, `boardroom`, `cabaret` or `desks`.
   * @type {'standing' | 'theatre' | 'classroom' | 'boardroom' | 'cabaret' | 'desks'}
   */
  declare layout: string | null | undefined;

  /** When it must be free: a day, a part of the day, or both, such as `saturday`, `evening` or `saturday-morning`. */
  declare dayPart: string | null | undefined;

  /** How a group would use it: `hire`, `share`, `co-working`, `licence`, `lease`, `meanwhile-use`, `purchase` or `coming`. */
  declare tenure: string | null | undefined;

  /** Kinds of space: `hall`, `room`, `desk`, `kitchen`, `outdoor` or `whole-building`. */
  declare kind: string | null | undefined;

  /** What must be there, such as `kitchen wifi`. */
  declare facility: string | null | undefined;

  /** What the building must have, such as `step-free accessible-toilet`. */
  declare accessibility: string | null | undefined;

  /** Wards, such as `bow-east`. */
  declare ward: string | null | undefined;

  /** Only where sessions for women alone are possible. */
  declare womenOnly: boolean;

  /** Buildings by slug or id. */
  declare premises: string | null | undefined;

  /** Organisations that run the buildings, by slug or id. */
  declare organisation: string | null | undefined;

  constructor() {
    super(premisesFinderKind);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vcs-premises-finder': VcsPremisesFinder;
  }
}
