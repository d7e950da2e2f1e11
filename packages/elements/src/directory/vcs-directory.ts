import type { OrganisationDetail, OrganisationSummary, ServiceDetail, ServiceSummary } from '@vcs/sdk';
import { ListingElement } from '../listing/listing-element.ts';
import { directoryKind } from './directory-kind.ts';
import type { ListStrings } from './strings/en.ts';

/**
 * Finds help near home: search, filters, a list of services or of organisations, and each of them in detail.
 *
 * @tag vcs-directory
 * @summary Directory of the voluntary sector's services and organisations
 * @attr {en | bn | so | ar} lang - Language of the element; that of the page where it is left out
 * @csspart referral - Hands somebody on to a service
 * @csspart referral-start - Opens the form of the referral
 * @csspart referral-form - What is filled in
 * @csspart referral-sheet - The referral as it will be read, and ways to hand it on
 * @csspart referral-send - Sends it to the service
 * @csspart referral-message - What came of it
 * @csspart offers - Roles, events and rooms of the organisation
 */
export class VcsDirectory extends ListingElement<
  ServiceSummary | OrganisationSummary,
  ServiceDetail | OrganisationDetail,
  ListStrings
> {
  static override properties = {
    list: {},
    ward: {},
    category: {},
    need: {},
    audience: {},
    spokenLanguage: { attribute: 'spoken-language' },
    access: {},
    accessibility: {},
    open: {},
    age: {},
    free: { type: Boolean },
    accepting: { type: Boolean },
    organisation: {},
    kind: {},
    ledBy: { attribute: 'led-by' },
    runFor: { attribute: 'run-for' },
  };

  /**
   * What to start with: `services`, or `organisations`. Visitors may change it.
   * @type {'services' | 'organisations'}
   */
  declare list: string | null | undefined;

  /** Wards to start with, parted by spaces or commas. Visitors may remove them. */
  declare ward: string | null | undefined;

  /** Kinds of help to start with, parted by spaces or commas. Visitors may remove them. */
  declare category: string | null | undefined;

  /** Needs to start with, such as `somewhere-to-stay`, parted the same way. */
  declare need: string | null | undefined;

  /** Whom it is for, to start with, such as `carers`. */
  declare audience: string | null | undefined;

  /** Languages spoken, to start with, as tags such as `bn` or `so`. */
  declare spokenLanguage: string | null | undefined;

  /** Ways to use it, to start with: `in-person`, `phone`, `online`, `home-visit`. */
  declare access: string | null | undefined;

  /** What the place must have, to start with, such as `step-free`. */
  declare accessibility: string | null | undefined;

  /** When it must be open, to start with: `now`, a weekday, `evening` or `weekend`. */
  declare open: string | null | undefined;

  /** Age in years that it must take, to start with, 0 to 120. */
  declare age: string | null | undefined;

  /** Only what is free, to start with. */
  declare free: boolean;

  /** Only what takes new people, to start with. */
  declare accepting: boolean;

  /** Only what these organisations offer, by slug or id, to start with. */
  declare organisation: string | null | undefined;

  /** Kinds of organisation to start with, such as `registered-charity`, where the list is that of organisations. */
  declare kind: string | null | undefined;

  /** Communities that lead an organisation, as it says itself, such as `women`; to start with, in the same list. */
  declare ledBy: string | null | undefined;

  /** Communities that an organisation is run for, as it says itself, such as `carers`; to start with, in the same list. */
  declare runFor: string | null | undefined;

  constructor() {
    super(directoryKind);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vcs-directory': VcsDirectory;
  }
}
