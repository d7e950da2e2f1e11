import type { RoleDetail, RoleSummary } from '@vcs/sdk';
import { ListingElement } from '../listing/listing-element.ts';
import type { ListStrings } from './strings/en.ts';
import { volunteerRolesKind } from './volunteer-roles-kind.ts';

/**
 * Finds something to do for others: search, filters, a list of volunteer roles and each role in detail, with how to apply
 * to the organisation itself.
 *
 * Every attribute below is where a visitor starts; each shows as a filter that the visitor may remove. Several values are
 * parted by spaces or commas.
 *
 * @tag vcs-volunteer-roles
 * @summary Volunteer roles, trustee posts, days for teams from work, placements and jobs
 * @attr {en | bn | so | ar} lang - Language of the element; that of the page where it is left out
 * @csspart emergency - Says that people are called on in an emergency
 * @csspart causes - What a role helps with
 * @csspart gains - What a person gets
 * @csspart apply - Links to apply to the organisation
 * @csspart day-parts - Table of days and parts of the day
 */
export class VcsVolunteerRoles extends ListingElement<RoleSummary, RoleDetail, ListStrings> {
  static override properties = {
    kind: {},
    cause: {},
    skill: {},
    dayPart: { attribute: 'day-part' },
    place: {},
    commitment: {},
    age: {},
    team: {},
    english: {},
    dbs: {},
    expenses: { type: Boolean },
    training: { type: Boolean },
    accreditation: { type: Boolean },
    emergency: { type: Boolean },
    organisation: {},
    accessibility: {},
    ward: {},
  };

  /** Kinds of role: `volunteer`, `trustee`, `employee-team`, `mutual-aid`, `placement`, `traineeship`, `paid-job`. */
  declare kind: string | null | undefined;

  /** What a role helps with, such as `food-and-hunger`. */
  declare cause: string | null | undefined;

  /** What a person can bring, such as `cooking`. */
  declare skill: string | null | undefined;

  /** When a person is free, such as `saturday-morning`. */
  declare dayPart: string | null | undefined;

  /** Where it is done: `in-person`, `remote` or `from-home`. */
  declare place: string | null | undefined;

  /** How long: `one-off`, `short-term`, `regular` or `flexible`. */
  declare commitment: string | null | undefined;

  /** Years of age: roles that ask for another age are left out. */
  declare age: string | null | undefined;

  /** How many people want to come: roles for a team of that size alone. */
  declare team: string | null | undefined;

  /**
   * The person's English: `any`, `basic`, `conversational` or `fluent`.
   * @type {'any' | 'basic' | 'conversational' | 'fluent'}
   */
  declare english: string | null | undefined;

  /** Criminal record checks: `none`, `basic`, `standard`, `enhanced` or `enhanced-barred-list`. */
  declare dbs: string | null | undefined;

  /** Roles alone that pay expenses. */
  declare expenses: boolean;

  /** Roles alone with training. */
  declare training: boolean;

  /** Roles alone that end with a certificate or an award. */
  declare accreditation: boolean;

  /** Roles alone for which people are called on in an emergency. */
  declare emergency: boolean;

  /** Organisations by slug or id. */
  declare organisation: string | null | undefined;

  /** What must hold of the place, such as `step-free`. */
  declare accessibility: string | null | undefined;

  /** Wards, such as `bow-east`. */
  declare ward: string | null | undefined;

  constructor() {
    super(volunteerRolesKind);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vcs-volunteer-roles': VcsVolunteerRoles;
  }
}
