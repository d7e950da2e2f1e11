// Generated from the schemas of @vcs/schema by `npm run generate`. Do not edit.

export type AccessMode = 'in-person' | 'phone' | 'online' | 'home-visit';
/** Ward of Tower Hamlets. Example: bow-east */
export type WardSlug =
  | 'bethnal-green-east'
  | 'bethnal-green-west'
  | 'blackwall-and-cubitt-town'
  | 'bow-east'
  | 'bow-west'
  | 'bromley-north'
  | 'bromley-south'
  | 'canary-wharf'
  | 'island-gardens'
  | 'lansbury'
  | 'limehouse'
  | 'mile-end'
  | 'poplar'
  | 'shadwell'
  | 'spitalfields-and-banglatown'
  | 'st-dunstans'
  | 'st-katharines-and-wapping'
  | 'stepney-green'
  | 'weavers'
  | 'whitechapel';
/** What a service is about. Example: food */
export type CategorySlug =
  | 'advice'
  | 'arts-and-culture'
  | 'business'
  | 'children-and-young-people'
  | 'community-safety'
  | 'digital-skills'
  | 'disability'
  | 'employment-and-skills'
  | 'environment'
  | 'faith'
  | 'food'
  | 'friendship'
  | 'health-and-wellbeing'
  | 'housing'
  | 'learning'
  | 'mental-health'
  | 'older-people'
  | 'sport'
  | 'support-for-groups'
  | 'volunteering';
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
export type OrganisationKind =
  | 'registered-charity'
  | 'community-group'
  | 'faith-group'
  | 'mutual-aid-group'
  | 'tenants-and-residents-association'
  | 'co-operative'
  | 'community-interest-company'
  | 'social-enterprise'
  | 'forum-or-partnership'
  | 'statutory-partner'
  | 'housing-partner'
  | 'business-network';
export type ServiceStatus = 'active' | 'inactive' | 'defunct' | 'temporarily-closed';

export interface AreaReference {
  slug: WardSlug;
  name: string;
}
export interface Assurance {
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  date: string;
  /** Who confirmed it */
  by?: string | undefined;
}
export interface CategoryReference {
  slug: CategorySlug;
  label: string;
}
export interface ContactDetails {
  phones: Phone[];
  email?: string | undefined;
  /** Full web address. Example: https://example.org/ */
  website?: string | undefined;
  /** Anything a caller should know, in plain text */
  note?: string | undefined;
}
export interface Phone {
  /** As people write it. Example: 020 7946 0101 */
  number: string;
  /** When and for what to call it */
  description?: string | undefined;
  /** Items: BCP 47 language tag. Example: en */
  languages?: string[] | undefined;
}
export interface Cost {
  /** True where nobody pays */
  free?: boolean | undefined;
  description?: string | undefined;
  options: CostOption[];
}
export interface CostOption {
  /** Who or what the price is for. Example: Under 18 */
  name: string;
  /** Pounds sterling */
  amount?: number | undefined;
  description?: string | undefined;
}
export interface FacetValue {
  /** What to put into the filter */
  value: string;
  /** What to show */
  label: string;
  /** Records left if this were the only value of this filter */
  count: number;
}
export interface Funding {
  source: string;
  /** Pounds sterling */
  amount?: number | undefined;
}
export interface InvalidParameter {
  /** Parameter or field */
  name: string;
  expected: string;
  found: string;
  /** The valid value that comes closest */
  nearest?: string | undefined;
}
export interface OpeningHours {
  /** @minItems 1 */
  days: Weekday[];
  /** 24-hour time in Europe/London. Example: 09:30 */
  opens: string;
  /** 24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight. Example: 09:30 */
  closes: string;
  note?: string | undefined;
  /** First day on which these hours hold */
  validFrom?: string | undefined;
  /** Last day on which these hours hold */
  validTo?: string | undefined;
}
export interface OrganisationDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  /** Short or former name, such as initials */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kinds: OrganisationKind[];
  contact: ContactDetails;
  identifiers: OrganisationIdentifier[];
  communities?:
    | {
        relation: 'led-by' | 'run-for';
        community:
          | 'children'
          | 'young-people'
          | 'families'
          | 'women'
          | 'men'
          | 'older-people'
          | 'disabled-people'
          | 'people-with-a-learning-disability'
          | 'carers'
          | 'lgbt-people'
          | 'bangladeshi-community'
          | 'somali-community'
          | 'refugees-and-migrants'
          | 'faith-communities'
          | 'vcs-organisations';
        /** Who of the organisation said so */
        declaredBy: string;
        declaredOn: string;
      }[]
    | undefined;
  /** What it does for the climate and nature */
  greenFacts?: string[] | undefined;
  services: ServiceSummary[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: {
          /** BCP 47 language tag. Example: en */
          lang: string;
          /** True for a translation of an earlier text than the present one */
          stale?: boolean | undefined;
          /** True for a translation that no person has checked */
          machine?: boolean | undefined;
        };
      }
    | undefined;
}
export interface RecordSource {
  /** Who or what the record was taken from */
  name: string;
  /** Full web address. Example: https://example.org/ */
  url?: string | undefined;
  /** Licence of the content, SPDX identifier where one exists */
  licence?: string | undefined;
}
export interface OrganisationIdentifier {
  /** List code of org-id.guide. Example: GB-CHC */
  scheme: string;
  /** Number within that list. Example: 0000000 */
  value: string;
}
export interface ServiceSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  status: ServiceStatus;
  /** A short notice to show before anything else */
  alert?: string | undefined;
  /** Who may use it, in plain text */
  whoFor?: string | undefined;
  /** Left out where it is for everybody */
  audiences?:
    | (
        | 'children'
        | 'young-people'
        | 'families'
        | 'women'
        | 'men'
        | 'older-people'
        | 'disabled-people'
        | 'people-with-a-learning-disability'
        | 'carers'
        | 'lgbt-people'
        | 'bangladeshi-community'
        | 'somali-community'
        | 'refugees-and-migrants'
        | 'faith-communities'
        | 'vcs-organisations'
      )[]
    | undefined;
  /** Whether new people are taken; left out where not known */
  capacity?: ('open' | 'waiting-list' | 'assessment-first' | 'closed') | undefined;
  /** True where it is for residents of every ward */
  boroughWide: boolean;
  /** The area served, as the source words it */
  areaNote?: string | undefined;
  access: AccessMode[];
  openingHours: OpeningHours[];
  openingExceptions?:
    | {
        /** Bank holidays of England: closed, or open at the usual hours. Left out where it is not known */
        bankHolidays?: ('closed' | 'open') | undefined;
        days: {
          /** First day. Example: 2026-12-24 */
          from: string;
          /** Last day; left out where it is one day only */
          to?: string | undefined;
          /** Hours of each of these days; empty means closed */
          hours: {
            /** 24-hour time in Europe/London. Example: 09:30 */
            opens: string;
            /** 24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight. Example: 09:30 */
            closes: string;
          }[];
          /** Example: Closed for Eid */
          note?: string | undefined;
        }[];
      }
    | undefined;
  openingNote?: string | undefined;
  cost?: Cost | undefined;
  /** Items: BCP 47 language tag. Example: en */
  spokenLanguages: string[];
  contact: ContactDetails;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  categories: CategoryReference[];
  wards: AreaReference[];
  locations: PublicLocation[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: {
          /** BCP 47 language tag. Example: en */
          lang: string;
          /** True for a translation of an earlier text than the present one */
          stale?: boolean | undefined;
          /** True for a translation that no person has checked */
          machine?: boolean | undefined;
        };
      }
    | undefined;
  distance?:
    | {
        /** In a straight line */
        metres: number;
        /** At 80 m a minute, 1.3 times the straight line */
        walkingMinutes: number;
      }
    | undefined;
  organisation: OrganisationReference;
}
export interface PublicLocation {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  name: string;
  address?: PostalAddress | undefined;
  point?: Point | undefined;
  ward?: WardSlug | undefined;
  accessFacts?:
    | {
        /** No step from the street to where it happens */
        stepFree?: boolean | undefined;
        /** A lift to every floor in use */
        lift?: boolean | undefined;
        /** Narrowest door on the way in, centimetres */
        doorWidth?: number | undefined;
        /** A working hearing loop */
        hearingLoop?: boolean | undefined;
        /** A toilet a wheelchair user can use */
        accessibleToilet?: boolean | undefined;
        /** A registered Changing Places toilet */
        changingPlaces?: boolean | undefined;
        /** Parking for Blue Badge holders */
        blueBadgeParking?: boolean | undefined;
      }
    | undefined;
  /** Getting in and around, in plain text */
  accessibility?: string | undefined;
  /** Nearest stations, stops and parking */
  travel?: string | undefined;
}
export interface PostalAddress {
  /**
   * @minItems 1
   * @maxItems 4
   */
  lines: string[];
  city: string;
  postcode?: string | undefined;
}
export interface Point {
  latitude: number;
  longitude: number;
}
export interface OrganisationReference {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  name: string;
}
export interface Problem {
  /** Address of a page about this kind of problem. Example: /problems/invalid-parameter */
  type: string;
  title: string;
  status: number;
  /** What happened this time, and what to do */
  detail?: string | undefined;
  /** Identifier of the request, to quote when asking for help */
  instance?: string | undefined;
  invalidParameters?: InvalidParameter[] | undefined;
}
export interface PublicOrganisation {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  /** Short or former name, such as initials */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kinds: OrganisationKind[];
  contact: ContactDetails;
  identifiers: OrganisationIdentifier[];
  communities?:
    | {
        relation: 'led-by' | 'run-for';
        community:
          | 'children'
          | 'young-people'
          | 'families'
          | 'women'
          | 'men'
          | 'older-people'
          | 'disabled-people'
          | 'people-with-a-learning-disability'
          | 'carers'
          | 'lgbt-people'
          | 'bangladeshi-community'
          | 'somali-community'
          | 'refugees-and-migrants'
          | 'faith-communities'
          | 'vcs-organisations';
        /** Who of the organisation said so */
        declaredBy: string;
        declaredOn: string;
      }[]
    | undefined;
  /** What it does for the climate and nature */
  greenFacts?: string[] | undefined;
}
export interface ServiceDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  status: ServiceStatus;
  /** A short notice to show before anything else */
  alert?: string | undefined;
  /** Who may use it, in plain text */
  whoFor?: string | undefined;
  /** Left out where it is for everybody */
  audiences?:
    | (
        | 'children'
        | 'young-people'
        | 'families'
        | 'women'
        | 'men'
        | 'older-people'
        | 'disabled-people'
        | 'people-with-a-learning-disability'
        | 'carers'
        | 'lgbt-people'
        | 'bangladeshi-community'
        | 'somali-community'
        | 'refugees-and-migrants'
        | 'faith-communities'
        | 'vcs-organisations'
      )[]
    | undefined;
  /** Whether new people are taken; left out where not known */
  capacity?: ('open' | 'waiting-list' | 'assessment-first' | 'closed') | undefined;
  /** True where it is for residents of every ward */
  boroughWide: boolean;
  /** The area served, as the source words it */
  areaNote?: string | undefined;
  access: AccessMode[];
  openingHours: OpeningHours[];
  openingExceptions?:
    | {
        /** Bank holidays of England: closed, or open at the usual hours. Left out where it is not known */
        bankHolidays?: ('closed' | 'open') | undefined;
        days: {
          /** First day. Example: 2026-12-24 */
          from: string;
          /** Last day; left out where it is one day only */
          to?: string | undefined;
          /** Hours of each of these days; empty means closed */
          hours: {
            /** 24-hour time in Europe/London. Example: 09:30 */
            opens: string;
            /** 24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight. Example: 09:30 */
            closes: string;
          }[];
          /** Example: Closed for Eid */
          note?: string | undefined;
        }[];
      }
    | undefined;
  openingNote?: string | undefined;
  cost?: Cost | undefined;
  /** Items: BCP 47 language tag. Example: en */
  spokenLanguages: string[];
  contact: ContactDetails;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  categories: CategoryReference[];
  wards: AreaReference[];
  locations: PublicLocation[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: {
          /** BCP 47 language tag. Example: en */
          lang: string;
          /** True for a translation of an earlier text than the present one */
          stale?: boolean | undefined;
          /** True for a translation that no person has checked */
          machine?: boolean | undefined;
        };
      }
    | undefined;
  distance?:
    | {
        /** In a straight line */
        metres: number;
        /** At 80 m a minute, 1.3 times the straight line */
        walkingMinutes: number;
      }
    | undefined;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  needs?:
    | (
        | 'something-to-eat'
        | 'money-worries'
        | 'somewhere-to-live'
        | 'repairs-and-landlord'
        | 'someone-to-talk-to'
        | 'feeling-low'
        | 'keeping-well'
        | 'caring-for-someone'
        | 'finding-work'
        | 'learning-english'
        | 'getting-online'
        | 'immigration-advice'
        | 'feeling-safe'
        | 'help-at-home'
        | 'childcare-and-play'
        | 'getting-around'
      )[]
    | undefined;
  /** Who it is for, by what is true of them */
  circumstances?:
    | (
        | 'living-alone'
        | 'on-low-income'
        | 'new-to-the-uk'
        | 'homeless-or-at-risk'
        | 'pregnant-or-new-parent'
        | 'lone-parent'
        | 'unpaid-carer'
        | 'not-in-work-or-education'
        | 'bereaved'
        | 'long-term-condition'
        | 'housebound'
        | 'leaving-care-or-prison'
      )[]
    | undefined;
  /** What somebody must bring or fulfil */
  conditions?: string | undefined;
  /** Whether and how an interpreter can be had */
  interpreters?: string | undefined;
  accreditations?: string[] | undefined;
  referral?:
    | {
        method: 'self' | 'email' | 'phone' | 'form' | 'none';
        /** The form of the service. Example: https://example.org/ */
        url?: string | undefined;
        /** Where the service itself receives a hand-off by POST. Example: https://example.org/ */
        endpoint?: string | undefined;
        email?: string | undefined;
        /** As people write it. Example: 020 7946 0101 */
        phone?: string | undefined;
        criteria?: string | undefined;
        /** Working days until a reply, as a rule */
        replyDays?: number | undefined;
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        updated?: string | undefined;
      }
    | undefined;
  /** Booking, referral, what to bring */
  howToGet?: string | undefined;
  funding: Funding[];
  /** Figures and dates, as the source gives them */
  facts: string[];
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisation: PublicOrganisation;
  /** Other services of the same organisation */
  related: ServiceSummary[];
}
export interface ServicePage {
  items: ServiceSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    category: FacetValue[];
    ward: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
}
export interface ServiceQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  category?: CategorySlug[] | undefined;
  ward?: WardSlug[] | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
}
