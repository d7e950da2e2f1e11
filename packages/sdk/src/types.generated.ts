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
export type EmergencyState =
  | {
      active: false;
    }
  | {
      active: true;
      /** By language; English is always there */
      messages: {
        [k: string]: {
          title: string;
          text: string;
        };
      };
      /** UTC */
      since?: string | undefined;
      /** What comes first, in this order */
      services: ServiceSummary[];
      roles: RoleSummary[];
    };
export type ServiceStatus = 'active' | 'inactive' | 'defunct' | 'temporarily-closed';
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
export type NearbyItem =
  | {
      kind: 'service';
      record: ServiceSummary;
    }
  | {
      kind: 'event';
      record: ListedEvent;
    }
  | {
      kind: 'role';
      record: RoleSummary;
    }
  | {
      kind: 'premises';
      record: PremisesSummary;
    }
  | {
      kind: 'space';
      record: SpaceSummary;
    };

export interface AccessFacts {
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
export interface AreaGeometry {
  type: 'MultiPolygon';
  coordinates: number[][][][];
}
export interface AreaList {
  items: AreaView[];
  /** What has to be said where outlines are shown; missing where no boundaries were imported */
  boundaries?:
    | {
        licence?: string | undefined;
        importedAt: string;
      }
    | undefined;
}
export interface AreaView {
  id: string;
  /** Unique among the areas of its kind: Mile End is a ward and a neighbourhood. Example: bow-lunch-club */
  slug: string;
  name: string;
  kind: 'ward' | 'neighbourhood';
  /** Code of the Office for National Statistics; wards alone have one */
  code?: string | undefined;
  /**
   * Wards it lies in; of a ward, itself
   *
   * @minItems 1
   */
  wards: WardSlug[];
  /** Slugs of the neighbourhoods that lie in it; of a ward */
  neighbourhoods: string[];
  /** Of a ward: place of its hexagon in a map of tiles; odd rows stand half a tile further east */
  tile?:
    | {
        column: number;
        row: number;
      }
    | undefined;
  geometry?: AreaGeometry | undefined;
}
export interface AreaLookup {
  /** `approximate` is the middle of a postcode district or sector; `outside` is not in the borough */
  precision: 'exact' | 'approximate' | 'outside';
  /** True where most of the postcode district is in other boroughs */
  mayBeOutside: boolean;
  /** As it is written. Example: E3 4PX */
  postcode?: string | undefined;
  point?: Point | undefined;
  ward?: AreaReference | undefined;
  neighbourhoods: {
    slug: string;
    name: string;
  }[];
  /** The same in words. Example: E3 4PX is in Bow East. */
  message: string;
}
export interface Point {
  latitude: number;
  longitude: number;
}
export interface AreaReference {
  slug: WardSlug;
  name: string;
}
export interface AreaLookupQueryInput {
  /** Postcode or its beginning. Example: E3 4PX */
  postcode?: string | undefined;
  /** Latitude, degrees (WGS 84) */
  lat?: number | undefined;
  /** Longitude, degrees (WGS 84) */
  lng?: number | undefined;
}
export interface AreaQueryInput {
  /** @maxItems 50 */
  kind?: ('ward' | 'neighbourhood')[] | undefined;
  /** Whether to send simplified outlines of wards, where boundaries were imported */
  outlines?: boolean | undefined;
}
export interface AskedPlace {
  point: Point;
  /** True where it is the middle of a postcode district or sector */
  approximate: boolean;
}
export interface Assurance {
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  date: string;
  /** Who confirmed it */
  by?: string | undefined;
}
export interface AwardDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  /** Who or what is nominated, as it is announced */
  name: string;
  standing: 'nominee' | 'finalist' | 'winner';
  citation?: string | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  category: {
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    subject: 'project' | 'organisation' | 'person';
  };
  awardYear: {
    id: string;
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    year: number;
  };
  project?: RecordReference | undefined;
  organisation?: OrganisationReference | undefined;
  person?:
    | {
        id: string;
        /** Readable name for use in addresses. Example: bow-lunch-club */
        slug: string;
        name: string;
        /** What they do there. Example: Lunch club co-ordinator */
        title?: string | undefined;
      }
    | undefined;
  story?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
}
export interface RecordReference {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  name: string;
}
export interface OrganisationReference {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  name: string;
}
export interface TextLanguage {
  /** BCP 47 language tag. Example: en */
  lang: string;
  /** True for a translation of an earlier text than the present one */
  stale?: boolean | undefined;
  /** True for a translation that no person has checked */
  machine?: boolean | undefined;
}
export interface RecordSource {
  /** Who or what the record was taken from */
  name: string;
  /** Full web address. Example: https://example.org/ */
  url?: string | undefined;
  /** Licence of the content, SPDX identifier where one exists */
  licence?: string | undefined;
}
export interface AwardPage {
  items: AwardSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    year: FacetValue[];
    category: FacetValue[];
    subject: FacetValue[];
    standing: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface AwardSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  /** Who or what is nominated, as it is announced */
  name: string;
  standing: 'nominee' | 'finalist' | 'winner';
  citation?: string | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  category: {
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    subject: 'project' | 'organisation' | 'person';
  };
  awardYear: {
    id: string;
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    year: number;
  };
  project?: RecordReference | undefined;
  organisation?: OrganisationReference | undefined;
  person?:
    | {
        id: string;
        /** Readable name for use in addresses. Example: bow-lunch-club */
        slug: string;
        name: string;
        /** What they do there. Example: Lunch club co-ordinator */
        title?: string | undefined;
      }
    | undefined;
  story?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface FacetValue {
  /** What to put into the filter */
  value: string;
  /** What to show */
  label: string;
  /** Language of the label, where a language was asked for. Example: en */
  lang?: string | undefined;
  /** Records left if this were the only value of this filter */
  count: number;
}
export interface AwardQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  year?: number[] | undefined;
  /**
   * Category of its year
   *
   * @maxItems 50
   *
   * Items: Readable name for use in addresses. Example: bow-lunch-club
   */
  category?: string[] | undefined;
  /** @maxItems 50 */
  subject?: ('project' | 'organisation' | 'person')[] | undefined;
  /** @maxItems 50 */
  standing?: ('nominee' | 'finalist' | 'winner')[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('year' | 'category' | 'subject' | 'standing')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface AwardRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  awardYearId: string;
  /** Slug of a category of that year. Example: bow-lunch-club */
  category: string;
  /** Who or what is nominated, as it is announced */
  name: string;
  standing: 'nominee' | 'finalist' | 'winner';
  citation?: string | undefined;
  projectId?: string | undefined;
  organisationId?: string | undefined;
  personId?: string | undefined;
  storyId?: string | undefined;
}
export interface AwardRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  awardYearId: string;
  /** Slug of a category of that year. Example: bow-lunch-club */
  category: string;
  /** Who or what is nominated, as it is announced */
  name: string;
  standing: 'nominee' | 'finalist' | 'winner';
  citation?: string | undefined;
  projectId?: string | undefined;
  organisationId?: string | undefined;
  personId?: string | undefined;
  storyId?: string | undefined;
}
export interface AwardYearDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  year: number;
  /** @minItems 1 */
  phases: {
    phase: 'announced' | 'nominations' | 'judging' | 'shortlist' | 'live' | 'after';
    from: string;
  }[];
  /** True where the record is invented to show the product */
  example: boolean;
  /** @minItems 1 */
  categories: {
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    subject: 'project' | 'organisation' | 'person';
    /** @minItems 1 */
    criteria: string[];
    /** Language of each text, by field */
    texts?:
      | {
          [k: string]: TextLanguage;
        }
      | undefined;
  }[];
  event?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  /** How and by whom it is judged */
  judging?: string | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  awards: AwardSummary[];
}
export interface AwardYearPage {
  items: AwardYearSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {};
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface AwardYearSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  year: number;
  /** @minItems 1 */
  phases: {
    phase: 'announced' | 'nominations' | 'judging' | 'shortlist' | 'live' | 'after';
    from: string;
  }[];
  /** True where the record is invented to show the product */
  example: boolean;
  /** @minItems 1 */
  categories: {
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    subject: 'project' | 'organisation' | 'person';
    /** @minItems 1 */
    criteria: string[];
    /** Language of each text, by field */
    texts?:
      | {
          [k: string]: TextLanguage;
        }
      | undefined;
  }[];
  event?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface AwardYearQueryInput {
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('year' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface AwardYearRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  year: number;
  /** The showcase event */
  eventId?: string | undefined;
  /** @minItems 1 */
  phases: {
    phase: 'announced' | 'nominations' | 'judging' | 'shortlist' | 'live' | 'after';
    from: string;
  }[];
  /** @minItems 1 */
  categories: {
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    subject: 'project' | 'organisation' | 'person';
    /** @minItems 1 */
    criteria: string[];
    /** Its name and criteria in other languages; criteria are one text with a line for each */
    translations?:
      | {
          [k: string]: {
            [k: string]: {
              text: string;
              /** Which source text it was made from; another than that of the present text means it is stale */
              revision: string;
              /** True where no person has checked it */
              machine: boolean;
            };
          };
        }
      | undefined;
  }[];
  /** How and by whom it is judged */
  judging?: string | undefined;
}
export interface AwardYearRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  year: number;
  /** The showcase event */
  eventId?: string | undefined;
  /** @minItems 1 */
  phases: {
    phase: 'announced' | 'nominations' | 'judging' | 'shortlist' | 'live' | 'after';
    from: string;
  }[];
  /** @minItems 1 */
  categories: {
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    subject: 'project' | 'organisation' | 'person';
    /** @minItems 1 */
    criteria: string[];
    /** Its name and criteria in other languages; criteria are one text with a line for each */
    translations?:
      | {
          [k: string]: {
            [k: string]: {
              text: string;
              /** Which source text it was made from; another than that of the present text means it is stale */
              revision: string;
              /** True where no person has checked it */
              machine?: boolean | undefined;
            };
          };
        }
      | undefined;
  }[];
  /** How and by whom it is judged */
  judging?: string | undefined;
}
export interface CategoryReference {
  slug: CategorySlug;
  label: string;
  /** Language of the label, where a language was asked for. Example: en */
  lang?: string | undefined;
}
export interface ChangeRequestInput {
  content: {
    /** The listing, where it is known */
    record?:
      | {
          kind:
            | 'organisation'
            | 'service'
            | 'project'
            | 'person'
            | 'premises'
            | 'space'
            | 'volunteer-role'
            | 'event'
            | 'opportunity'
            | 'story';
          /** Id or slug; kept as the id */
          id: string;
        }
      | undefined;
    /** The listing in words: a name or the address of a page */
    about?: string | undefined;
    /** @maxItems 10 */
    topics?:
      | ('name' | 'description' | 'times' | 'place' | 'contact' | 'cost' | 'who-for' | 'access' | 'closed' | 'other')[]
      | undefined;
    /** What is wrong, and what would be right */
    text: string;
    /** How the sender knows */
    grounds?: ('runs-it' | 'uses-it' | 'refers-to-it' | 'other') | undefined;
    /** Fields of the record with the values that they should have, for programs */
    proposed?:
      | {
          [k: string]: unknown;
        }
      | undefined;
  };
  sender?:
    | {
        name: string;
        email: string;
        phone?: string | undefined;
        /** On behalf of whom */
        organisation?: string | undefined;
      }
    | undefined;
  /** Needed where a sender is given */
  consent?: true | undefined;
  /** The words that the sender agreed to, as they were shown, in their language */
  consentWording?: string | undefined;
  /** Solution of the challenge in a 429 answer */
  proofOfWork?: string | undefined;
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
export interface Distance {
  /** In a straight line */
  metres: number;
  /** At 80 m a minute, 1.3 times the straight line */
  walkingMinutes: number;
}
export interface EmergencyNoticeRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  active: boolean;
  /** By language; English is always there */
  messages: {
    [k: string]: {
      title: string;
      text: string;
    };
  };
  /**
   * Services to show before all others
   *
   * @maxItems 10
   */
  firstServiceIds: string[];
  /**
   * Volunteer roles to show before all others
   *
   * @maxItems 10
   */
  firstRoleIds: string[];
  /** UTC */
  since?: string | undefined;
}
export interface EmergencyNoticeRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  active: boolean;
  /** By language; English is always there */
  messages: {
    [k: string]: {
      title: string;
      text: string;
    };
  };
  /**
   * Services to show before all others
   *
   * @maxItems 10
   */
  firstServiceIds?: string[] | undefined;
  /**
   * Volunteer roles to show before all others
   *
   * @maxItems 10
   */
  firstRoleIds?: string[] | undefined;
  /** UTC */
  since?: string | undefined;
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
  openingExceptions?: OpeningExceptions | undefined;
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
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
  organisation: OrganisationReference;
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
export interface OpeningExceptions {
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
export interface PublicLocation {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  name: string;
  address?: PostalAddress | undefined;
  point?: Point | undefined;
  ward?: WardSlug | undefined;
  accessFacts?: AccessFacts | undefined;
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
export interface RoleSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'volunteer' | 'trustee' | 'employee-team' | 'mutual-aid' | 'placement' | 'traineeship' | 'paid-job';
  commitment: {
    kind: 'one-off' | 'short-term' | 'regular' | 'flexible';
    hoursPerWeek?: number | undefined;
    /** Shortest time hoped for */
    weeks?: number | undefined;
    note?: string | undefined;
  };
  /**
   * When it happens; empty where any time will do
   *
   * Items: Part of a day of the week. Example: saturday-morning
   */
  dayParts: (
    | 'monday-morning'
    | 'monday-afternoon'
    | 'monday-evening'
    | 'tuesday-morning'
    | 'tuesday-afternoon'
    | 'tuesday-evening'
    | 'wednesday-morning'
    | 'wednesday-afternoon'
    | 'wednesday-evening'
    | 'thursday-morning'
    | 'thursday-afternoon'
    | 'thursday-evening'
    | 'friday-morning'
    | 'friday-afternoon'
    | 'friday-evening'
    | 'saturday-morning'
    | 'saturday-afternoon'
    | 'saturday-evening'
    | 'sunday-morning'
    | 'sunday-afternoon'
    | 'sunday-evening'
  )[];
  /** @minItems 1 */
  places: ('in-person' | 'remote' | 'from-home')[];
  boroughWide: boolean;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  /** Check needed; left out where not known */
  dbs?: ('none' | 'basic' | 'standard' | 'enhanced' | 'enhanced-barred-list') | undefined;
  /** What is paid back */
  expenses?: string | undefined;
  /** For a paid job or traineeship */
  pay?: string | undefined;
  accreditation?: string | undefined;
  englishLevel?: ('any' | 'basic' | 'conversational' | 'fluent') | undefined;
  teamSize?:
    | {
        minimum: number;
        maximum: number;
      }
    | undefined;
  publishFrom?: string | undefined;
  /** Last day it is shown */
  publishUntil?: string | undefined;
  /** Shown first while the emergency notice is on */
  emergencyCallOut: boolean;
  apply: {
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    email?: string | undefined;
    /** What happens after applying */
    note?: string | undefined;
  };
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC; the last time the content changed */
  updatedAt: string;
  causes: TermReference[];
  skills: TermReference[];
  wards: AreaReference[];
  location?: PublicLocation | undefined;
  organisation: OrganisationReference;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
}
export interface TermReference {
  slug: string;
  label: string;
}
export interface EventDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'activity' | 'training' | 'forum' | 'consultation' | 'showcase' | 'fundraiser' | 'celebration' | 'open-day';
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
  whoFor?: string | undefined;
  /** Where to join. Example: https://example.org/ */
  online?: string | undefined;
  boroughWide: boolean;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  starts: string;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  ends?: string | undefined;
  recurrence?:
    | {
        /** Repetition as in RFC 5545. Example: FREQ=WEEKLY;BYDAY=TU */
        rule: string;
        /** Items: Date and time in Europe/London. Example: 2026-11-24T18:00 */
        except: string[];
        overrides: {
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          occurrence: string;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          starts?: string | undefined;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          ends?: string | undefined;
          status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full') | undefined;
          note?: string | undefined;
        }[];
      }
    | undefined;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full';
  statusNote?: string | undefined;
  /** Raised when time, place or status change (RFC 5545). Default: 0 */
  sequence: number;
  booking?:
    | {
        required: boolean;
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  cost?: Cost | undefined;
  accessibility?: string | undefined;
  consultation?:
    | {
        opens: string;
        closes: string;
        /** What came of it */
        outcome?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        outcomeUrl?: string | undefined;
      }
    | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC; the last time the content changed */
  updatedAt: string;
  categories: CategoryReference[];
  wards: AreaReference[];
  location?: PublicLocation | undefined;
  organisation: PublicOrganisation;
  partOf?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** The times it happens from today on, at most 20 */
  occurrences: EventOccurrence[];
  /** The events that are a part of it, by start */
  programme: EventSummary[];
  /** Other events of the same organisation that are still to come, by their next time, at most 20 */
  related: EventSummary[];
  /** Services at the same place */
  services: ServiceSummary[];
  /** Rooms and other spaces at the same place */
  spaces: SpaceSummary[];
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
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface OrganisationIdentifier {
  /** List code of org-id.guide. Example: GB-CHC */
  scheme: string;
  /** Number within that list. Example: 0000000 */
  value: string;
}
export interface EventOccurrence {
  /** The start that the rule gives: with the event it names this occurrence for good, also when it is moved. Example: 2026-11-24T18:00 */
  key: string;
  starts: {
    /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
    local: string;
    /** UTC */
    instant: string;
  };
  ends?:
    | {
        /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
        local: string;
        /** UTC */
        instant: string;
      }
    | undefined;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full';
  /** True where it differs from the rest of its series */
  overridden: boolean;
  note?: string | undefined;
}
export interface EventSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'activity' | 'training' | 'forum' | 'consultation' | 'showcase' | 'fundraiser' | 'celebration' | 'open-day';
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
  whoFor?: string | undefined;
  /** Where to join. Example: https://example.org/ */
  online?: string | undefined;
  boroughWide: boolean;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  starts: string;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  ends?: string | undefined;
  recurrence?:
    | {
        /** Repetition as in RFC 5545. Example: FREQ=WEEKLY;BYDAY=TU */
        rule: string;
        /** Items: Date and time in Europe/London. Example: 2026-11-24T18:00 */
        except: string[];
        overrides: {
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          occurrence: string;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          starts?: string | undefined;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          ends?: string | undefined;
          status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full') | undefined;
          note?: string | undefined;
        }[];
      }
    | undefined;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full';
  statusNote?: string | undefined;
  /** Raised when time, place or status change (RFC 5545). Default: 0 */
  sequence: number;
  booking?:
    | {
        required: boolean;
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  cost?: Cost | undefined;
  accessibility?: string | undefined;
  consultation?:
    | {
        opens: string;
        closes: string;
        /** What came of it */
        outcome?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        outcomeUrl?: string | undefined;
      }
    | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC; the last time the content changed */
  updatedAt: string;
  categories: CategoryReference[];
  wards: AreaReference[];
  location?: PublicLocation | undefined;
  organisation: OrganisationReference;
  partOf?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
}
export interface SpaceSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  kind: 'hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building';
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** @minItems 1 */
  tenures: ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[];
  /** People, by layout of the room */
  capacity: {
    [k: string]: number;
  };
  /** Square metres */
  area?: number | undefined;
  rates: {
    /** Left out where everybody pays this */
    hirerClass?: ('resident' | 'community-group' | 'charity' | 'public-body' | 'business') | undefined;
    unit: 'hour' | 'half-day' | 'day' | 'week' | 'month' | 'year' | 'session';
    amount: number;
    note?: string | undefined;
  }[];
  occupation?:
    | {
        /** How long. Example: 5 years, break at 3 */
        term?: string | undefined;
        /** A scheme by which community groups pay less, and how to apply */
        rentReduction?: string | undefined;
        /** Use class of the Town and Country Planning Order. Example: F2(b) */
        useClass?: string | undefined;
        conditions?: string | undefined;
      }
    | undefined;
  /** Download speed, Mbps */
  broadband?: number | undefined;
  womenOnlySessions?: boolean | undefined;
  /** When it can be had; left out where it has to be asked */
  available: OpeningHours[];
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  availableFrom?: string | undefined;
  enquire?:
    | {
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        email?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  facilities: TermReference[];
  premises: {
    id: string;
    /** Readable name for use in addresses. Example: bow-lunch-club */
    slug: string;
    name: string;
    /** For a building still to come. Example: 2026-11-24 */
    opensIn?: string | undefined;
  };
  location?: PublicLocation | undefined;
  organisation: OrganisationReference;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
}
export interface EventPage {
  items: ListedEvent[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    kind: FacetValue[];
    category: FacetValue[];
    audience: FacetValue[];
    online: FacetValue[];
    free: FacetValue[];
    accessibility: FacetValue[];
    ward: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface ListedEvent {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'activity' | 'training' | 'forum' | 'consultation' | 'showcase' | 'fundraiser' | 'celebration' | 'open-day';
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
  whoFor?: string | undefined;
  /** Where to join. Example: https://example.org/ */
  online?: string | undefined;
  boroughWide: boolean;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  starts: string;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  ends?: string | undefined;
  recurrence?:
    | {
        /** Repetition as in RFC 5545. Example: FREQ=WEEKLY;BYDAY=TU */
        rule: string;
        /** Items: Date and time in Europe/London. Example: 2026-11-24T18:00 */
        except: string[];
        overrides: {
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          occurrence: string;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          starts?: string | undefined;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          ends?: string | undefined;
          status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full') | undefined;
          note?: string | undefined;
        }[];
      }
    | undefined;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full';
  statusNote?: string | undefined;
  /** Raised when time, place or status change (RFC 5545). Default: 0 */
  sequence: number;
  booking?:
    | {
        required: boolean;
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  cost?: Cost | undefined;
  accessibility?: string | undefined;
  consultation?:
    | {
        opens: string;
        closes: string;
        /** What came of it */
        outcome?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        outcomeUrl?: string | undefined;
      }
    | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC; the last time the content changed */
  updatedAt: string;
  categories: CategoryReference[];
  wards: AreaReference[];
  location?: PublicLocation | undefined;
  organisation: OrganisationReference;
  partOf?: RecordReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
  occurrence: EventOccurrence;
  /** With `dates=next`: the times that follow between the days asked for and that take place, at most 3 */
  following?: EventOccurrence[] | undefined;
}
export interface EventQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  kind?:
    | ('activity' | 'training' | 'forum' | 'consultation' | 'showcase' | 'fundraiser' | 'celebration' | 'open-day')[]
    | undefined;
  /** @maxItems 50 */
  category?: CategorySlug[] | undefined;
  /**
   * Whom it is made for; what is for everybody is found too
   *
   * @maxItems 50
   */
  audience?:
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
  /** Day in Europe/London. Example: 2026-11-24 */
  from?: string | undefined;
  /** Day in Europe/London. Example: 2026-11-24 */
  to?: string | undefined;
  /** Which times of an event that happens again are listed: all, or the next between the two days, with those that follow */
  dates?: ('all' | 'next') | undefined;
  /** Whether it can be joined online */
  online?: boolean | undefined;
  free?: boolean | undefined;
  /** Whether a place must be booked */
  booking?: boolean | undefined;
  /**
   * Of the occurrence
   *
   * @maxItems 50
   */
  status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full')[] | undefined;
  /**
   * Facts that must all hold of its place
   *
   * @maxItems 50
   */
  accessibility?:
    ('step-free' | 'hearing-loop' | 'accessible-toilet' | 'changing-places' | 'lift' | 'parking')[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /**
   * Id or slug of an event: what is in its programme. Example: showcase-2027
   *
   * @maxItems 50
   */
  'part-of'?: string[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /** Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84). Example: E3 4PX */
  near?: string | undefined;
  /** Most minutes to walk from `near`, at 80 m a minute and 1.3 times the straight line */
  radius?: number | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('start' | 'relevance' | 'distance' | 'name' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('kind' | 'category' | 'audience' | 'online' | 'free' | 'accessibility' | 'ward')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface EventRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId: string;
  locationId?: string | undefined;
  /** The event whose programme this is a part of */
  partOfId?: string | undefined;
  /** Where to join. Example: https://example.org/ */
  online?: string | undefined;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'activity' | 'training' | 'forum' | 'consultation' | 'showcase' | 'fundraiser' | 'celebration' | 'open-day';
  categories: CategorySlug[];
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
  whoFor?: string | undefined;
  wards: WardSlug[];
  boroughWide: boolean;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  starts: string;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  ends?: string | undefined;
  recurrence?:
    | {
        /** Repetition as in RFC 5545. Example: FREQ=WEEKLY;BYDAY=TU */
        rule: string;
        /** Items: Date and time in Europe/London. Example: 2026-11-24T18:00 */
        except: string[];
        overrides: {
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          occurrence: string;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          starts?: string | undefined;
          /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
          ends?: string | undefined;
          status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full') | undefined;
          note?: string | undefined;
        }[];
      }
    | undefined;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full';
  /** Raised when time, place or status change (RFC 5545). Default: 0 */
  sequence: number;
  statusNote?: string | undefined;
  booking?:
    | {
        required: boolean;
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  cost?: Cost | undefined;
  accessibility?: string | undefined;
  consultation?:
    | {
        opens: string;
        closes: string;
        /** What came of it */
        outcome?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        outcomeUrl?: string | undefined;
      }
    | undefined;
}
export interface EventRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId: string;
  locationId?: string | undefined;
  /** The event whose programme this is a part of */
  partOfId?: string | undefined;
  /** Where to join. Example: https://example.org/ */
  online?: string | undefined;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'activity' | 'training' | 'forum' | 'consultation' | 'showcase' | 'fundraiser' | 'celebration' | 'open-day';
  categories?: CategorySlug[] | undefined;
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
  whoFor?: string | undefined;
  wards?: WardSlug[] | undefined;
  boroughWide?: boolean | undefined;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  starts: string;
  /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
  ends?: string | undefined;
  recurrence?:
    | {
        /** Repetition as in RFC 5545. Example: FREQ=WEEKLY;BYDAY=TU */
        rule: string;
        /** Items: Date and time in Europe/London. Example: 2026-11-24T18:00 */
        except?: string[] | undefined;
        overrides?:
          | {
              /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
              occurrence: string;
              /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
              starts?: string | undefined;
              /** Date and time in Europe/London. Example: 2026-11-24T18:00 */
              ends?: string | undefined;
              status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full') | undefined;
              note?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  status?: ('scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'full') | undefined;
  /** Raised when time, place or status change (RFC 5545). Default: 0 */
  sequence?: number | undefined;
  statusNote?: string | undefined;
  booking?:
    | {
        required: boolean;
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  cost?:
    | {
        /** True where nobody pays */
        free?: boolean | undefined;
        description?: string | undefined;
        options?:
          | {
              /** Who or what the price is for. Example: Under 18 */
              name: string;
              /** Pounds sterling */
              amount?: number | undefined;
              description?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  accessibility?: string | undefined;
  consultation?:
    | {
        opens: string;
        closes: string;
        /** What came of it */
        outcome?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        outcomeUrl?: string | undefined;
      }
    | undefined;
}
export interface Funding {
  source: string;
  /** Pounds sterling */
  amount?: number | undefined;
}
export interface HandOff {
  /** The same for both sides, also when it is sent again. Example: K7M-4QX */
  reference: string;
  service: RecordReference;
  organisation: RecordReference;
  /** What they need, in the words of the worker */
  need: string;
  contact: {
    by: 'phone' | 'text' | 'email' | 'worker';
    /** Telephone number or e-mail address */
    at: string;
  };
  /** Language that they speak best. Example: en */
  language: string;
  /** Whether they need an interpreter */
  interpreter: boolean;
  accessNeeds: (
    'step-free' | 'hearing-loop' | 'sign-language' | 'large-print' | 'easy-read' | 'companion' | 'home-visit'
  )[];
  /** What else they need to take part */
  accessNote?: string | undefined;
  /** First part of the postcode; left out where there is none. Example: E3 */
  outwardCode?: string | undefined;
  consent: {
    /** What they agreed to, word for word */
    wording: string;
    /** Language of the wording. Example: en */
    lang: string;
    /** UTC */
    givenAt: string;
  };
}
export interface InvalidParameter {
  /** Parameter or field */
  name: string;
  expected: string;
  found: string;
  /** The valid value that comes closest */
  nearest?: string | undefined;
}
export interface ListStatistics {
  total: number;
  /** How many name the ward; what is for the whole borough is not counted here */
  byWard: {
    [k: string]: number;
  };
  boroughWide: number;
  withoutWard: number;
  /** By the kinds of the list itself, where it has some */
  byKind: {
    [k: string]: number;
  };
  /** By how long ago somebody last confirmed the record */
  byFreshness: {
    '3-months': number;
    '6-months': number;
    '12-months': number;
    older: number;
    never: number;
  };
}
export interface ListingRequestInput {
  content: {
    /** Name of the organisation */
    name: string;
    description?: string | undefined;
    /** @maxItems 12 */
    kinds?:
      | (
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
          | 'business-network'
        )[]
      | undefined;
    website?: string | undefined;
    /** Public e-mail address of the organisation */
    email?: string | undefined;
    /** Public telephone number of the organisation */
    phone?: string | undefined;
    /** @maxItems 10 */
    services?:
      | {
          name: string;
          description?: string | undefined;
          /** @maxItems 10 */
          categories?: CategorySlug[] | undefined;
          /** Days and times, in words */
          when?: string | undefined;
          /** Address or area, in words */
          where?: string | undefined;
          whoFor?: string | undefined;
          cost?: string | undefined;
          /** How to book, join or be referred */
          howToGet?: string | undefined;
        }[]
      | undefined;
  };
  sender: {
    name: string;
    email: string;
    phone?: string | undefined;
    /** On behalf of whom */
    organisation?: string | undefined;
  };
  /** The sender agrees that these details are kept */
  consent: true;
  /** The words that the sender agreed to, as they were shown, in their language */
  consentWording?: string | undefined;
  /** Solution of the challenge in a 429 answer */
  proofOfWork?: string | undefined;
}
export interface LocationRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  address?: PostalAddress | undefined;
  point?: Point | undefined;
  ward?: WardSlug | undefined;
  accessFacts?: AccessFacts | undefined;
  /** Getting in and around, in plain text */
  accessibility?: string | undefined;
  /** Nearest stations, stops and parking */
  travel?: string | undefined;
  /** True for a refuge or the like: its address, point and ward never leave through a public route */
  confidential: boolean;
}
export interface LocationRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  address?:
    | {
        /**
         * @minItems 1
         * @maxItems 4
         */
        lines: string[];
        city?: string | undefined;
        postcode?: string | undefined;
      }
    | undefined;
  point?:
    | {
        latitude: number;
        longitude: number;
      }
    | undefined;
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
  /** True for a refuge or the like: its address, point and ward never leave through a public route */
  confidential?: boolean | undefined;
}
export interface PremisesSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /**
   * How a community group gets to use it, one step each, in order
   *
   * @maxItems 12
   */
  accessSteps: string[];
  greenFacts: string[];
  /** For a building still to come. Example: 2026-11-24 */
  opensIn?: string | undefined;
  contact: ContactDetails;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  facilities: TermReference[];
  tenures: ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[];
  spaceKinds: ('hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building')[];
  location?: PublicLocation | undefined;
  organisation: OrganisationReference;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
}
export interface NearbyPage {
  items: NearbyItem[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    kind: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  near: AskedPlace;
}
export interface NearbyQueryInput {
  /** Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84). Example: E3 4PX */
  near: string;
  /** Most minutes to walk, at 80 m a minute and 1.3 times the straight line. Default: 15 */
  minutes?: number | undefined;
  /** @maxItems 50 */
  kind?: ('service' | 'event' | 'role' | 'premises' | 'space')[] | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface NominationRequestInput {
  content: {
    /** Id or slug of the year of the awards; kept as the id */
    year: string;
    /** One of the categories of that year. Example: bow-lunch-club */
    category: string;
    /** Who or what is nominated, as it would be announced */
    nominee: string;
    /** Id or slug of the project, organisation or person, where it is listed; kept as the id */
    nomineeId?: string | undefined;
    /** The organisation that the nominee belongs to */
    organisation?: string | undefined;
    /** Why they should win */
    reason: string;
    /** Whether the nominee knows and agrees. A person is only nominated where they do */
    agreed?: boolean | undefined;
  };
  sender: {
    name: string;
    email: string;
    phone?: string | undefined;
    /** On behalf of whom */
    organisation?: string | undefined;
  };
  nomineeContact?:
    | {
        email?: string | undefined;
        phone?: string | undefined;
      }
    | undefined;
  /** The sender agrees that these details are kept */
  consent: true;
  /** The words that the sender agreed to, as they were shown, in their language */
  consentWording?: string | undefined;
  /** Solution of the challenge in a 429 answer */
  proofOfWork?: string | undefined;
}
export interface OpportunityDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  /** Who gives, buys, offers or needs it */
  funder: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'grant' | 'contract' | 'social-value-offer' | 'social-value-need';
  opens?: string | undefined;
  /** Last day to apply */
  closes?: string | undefined;
  /** Days between the call and its closing */
  leadTime?: number | undefined;
  /** When applicants hear */
  decision?: string | undefined;
  /** Pounds sterling */
  minimumAmount?: number | undefined;
  /** Pounds sterling */
  maximumAmount?: number | undefined;
  /** Full web address. Example: https://example.org/ */
  applyUrl?: string | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  organisation?: OrganisationReference | undefined;
  categories: CategoryReference[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  eligibility?: string | undefined;
  /** Full web address. Example: https://example.org/ */
  guidanceUrl?: string | undefined;
  /** Who was funded. Example: https://example.org/ */
  outcomeUrl?: string | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  /** Other opportunities of the same organisation that are not closed */
  related: OpportunitySummary[];
}
export interface OpportunitySummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  /** Who gives, buys, offers or needs it */
  funder: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'grant' | 'contract' | 'social-value-offer' | 'social-value-need';
  opens?: string | undefined;
  /** Last day to apply */
  closes?: string | undefined;
  /** Days between the call and its closing */
  leadTime?: number | undefined;
  /** When applicants hear */
  decision?: string | undefined;
  /** Pounds sterling */
  minimumAmount?: number | undefined;
  /** Pounds sterling */
  maximumAmount?: number | undefined;
  /** Full web address. Example: https://example.org/ */
  applyUrl?: string | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  organisation?: OrganisationReference | undefined;
  categories: CategoryReference[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface OpportunityPage {
  items: OpportunitySummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    kind: FacetValue[];
    category: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface OpportunityQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  kind?: ('grant' | 'contract' | 'social-value-offer' | 'social-value-need')[] | undefined;
  /** @maxItems 50 */
  category?: CategorySlug[] | undefined;
  /** On the day asked about: `current` is open or coming */
  state?: ('current' | 'open' | 'coming' | 'closed' | 'all') | undefined;
  /** The day that `state` is for; today where it is left out. Example: 2026-11-24 */
  on?: string | undefined;
  /** A sum it can be for, pounds sterling */
  amount?: number | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('closes' | 'relevance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('kind' | 'category')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface OpportunityRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId?: string | undefined;
  /** Who gives, buys, offers or needs it */
  funder: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'grant' | 'contract' | 'social-value-offer' | 'social-value-need';
  categories: CategorySlug[];
  opens?: string | undefined;
  /** Last day to apply */
  closes?: string | undefined;
  /** Days between the call and its closing */
  leadTime?: number | undefined;
  /** When applicants hear */
  decision?: string | undefined;
  /** Pounds sterling */
  minimumAmount?: number | undefined;
  /** Pounds sterling */
  maximumAmount?: number | undefined;
  eligibility?: string | undefined;
  /** Full web address. Example: https://example.org/ */
  applyUrl?: string | undefined;
  /** Full web address. Example: https://example.org/ */
  guidanceUrl?: string | undefined;
  /** Who was funded. Example: https://example.org/ */
  outcomeUrl?: string | undefined;
}
export interface OpportunityRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId?: string | undefined;
  /** Who gives, buys, offers or needs it */
  funder: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'grant' | 'contract' | 'social-value-offer' | 'social-value-need';
  categories?: CategorySlug[] | undefined;
  opens?: string | undefined;
  /** Last day to apply */
  closes?: string | undefined;
  /** Days between the call and its closing */
  leadTime?: number | undefined;
  /** When applicants hear */
  decision?: string | undefined;
  /** Pounds sterling */
  minimumAmount?: number | undefined;
  /** Pounds sterling */
  maximumAmount?: number | undefined;
  eligibility?: string | undefined;
  /** Full web address. Example: https://example.org/ */
  applyUrl?: string | undefined;
  /** Full web address. Example: https://example.org/ */
  guidanceUrl?: string | undefined;
  /** Who was funded. Example: https://example.org/ */
  outcomeUrl?: string | undefined;
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
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  services: ServiceSummary[];
  projects: ProjectSummary[];
  premises: PremisesSummary[];
  roles: RoleSummary[];
  events: EventSummary[];
  opportunities: OpportunitySummary[];
  stories: StorySummary[];
  people: PersonSummary[];
  /** What it was put forward for */
  awards: AwardSummary[];
}
export interface ProjectSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Short or former name */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  boroughWide: boolean;
  funding: Funding[];
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  starts?: string | undefined;
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  ends?: string | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  categories: CategoryReference[];
  wards: AreaReference[];
  organisation: OrganisationReference;
  /** Other organisations that take part */
  partners: OrganisationReference[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface StorySummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  summary: string;
  /** When, in words. Example: March to October 2020 */
  happened?: string | undefined;
  /** Numbers worth setting large, with what they count */
  figures: {
    value: string;
    label: string;
  }[];
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisations: OrganisationReference[];
  categories: CategoryReference[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface PersonSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  role: 'service-contact' | 'award-nominee';
  /** What they do there. Example: Lunch club co-ordinator */
  title?: string | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  contact?:
    | {
        phones: Phone[];
        email?: string | undefined;
      }
    | undefined;
  organisation?: OrganisationReference | undefined;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface OrganisationPage {
  items: OrganisationSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    kind: FacetValue[];
    category: FacetValue[];
    ward: FacetValue[];
    'led-by': FacetValue[];
    'run-for': FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface OrganisationSummary {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
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
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  categories: CategoryReference[];
  wards: AreaReference[];
  boroughWide: boolean;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
}
export interface OrganisationQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  kind?:
    | (
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
        | 'business-network'
      )[]
    | undefined;
  /** @maxItems 50 */
  category?: CategorySlug[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /**
   * Communities that lead it, as it says itself
   *
   * @maxItems 50
   */
  'led-by'?:
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
  /**
   * Communities it is run for, as it says itself
   *
   * @maxItems 50
   */
  'run-for'?:
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
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('kind' | 'category' | 'ward' | 'led-by' | 'run-for')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface OrganisationRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
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
export interface OrganisationRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  /** Short or former name, such as initials */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kinds?:
    | (
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
        | 'business-network'
      )[]
    | undefined;
  contact?:
    | {
        phones?:
          | {
              /** As people write it. Example: 020 7946 0101 */
              number: string;
              /** When and for what to call it */
              description?: string | undefined;
              /** Items: BCP 47 language tag. Example: en */
              languages?: string[] | undefined;
            }[]
          | undefined;
        email?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        website?: string | undefined;
        /** Anything a caller should know, in plain text */
        note?: string | undefined;
      }
    | undefined;
  identifiers?:
    | {
        /** List code of org-id.guide. Example: GB-CHC */
        scheme: string;
        /** Number within that list. Example: 0000000 */
        value: string;
      }[]
    | undefined;
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
export interface PartnerProfile {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  preset: 'plain' | 'govuk' | 'nhs';
  /** Colour of links and buttons */
  accent?: string | undefined;
  /** Wards it opens with */
  wards: WardSlug[];
  /** Categories it opens with */
  categories: CategorySlug[];
  /** Sites that may show our pages in a frame */
  allowedOrigins: string[];
  /** True where the record is invented to show the product */
  example: boolean;
}
export interface PartnerRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  preset: 'plain' | 'govuk' | 'nhs';
  /** Colour of links and buttons */
  accent?: string | undefined;
  /** Wards it opens with */
  wards: WardSlug[];
  /** Categories it opens with */
  categories: CategorySlug[];
  /** Sites that may show our pages in a frame */
  allowedOrigins: string[];
}
export interface PartnerRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  preset?: ('plain' | 'govuk' | 'nhs') | undefined;
  /** Colour of links and buttons */
  accent?: string | undefined;
  /** Wards it opens with */
  wards?: WardSlug[] | undefined;
  /** Categories it opens with */
  categories?: CategorySlug[] | undefined;
  /** Sites that may show our pages in a frame */
  allowedOrigins?: string[] | undefined;
}
export interface PersonPage {
  items: PersonSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    role: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface PersonQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  role?: ('service-contact' | 'award-nominee')[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'name' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: 'role'[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface PersonRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  role: 'service-contact' | 'award-nominee';
  /** What they do there. Example: Lunch club co-ordinator */
  title?: string | undefined;
  organisationId?: string | undefined;
  contact: {
    phones: Phone[];
    email?: string | undefined;
  };
  consent: {
    /** The day they agreed to be shown */
    given: string;
    /** What they agreed to, word for word */
    wording: string;
  };
}
export interface PersonRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  role: 'service-contact' | 'award-nominee';
  /** What they do there. Example: Lunch club co-ordinator */
  title?: string | undefined;
  organisationId?: string | undefined;
  contact?:
    | {
        phones?:
          | {
              /** As people write it. Example: 020 7946 0101 */
              number: string;
              /** When and for what to call it */
              description?: string | undefined;
              /** Items: BCP 47 language tag. Example: en */
              languages?: string[] | undefined;
            }[]
          | undefined;
        email?: string | undefined;
      }
    | undefined;
  consent: {
    /** The day they agreed to be shown */
    given: string;
    /** What they agreed to, word for word */
    wording: string;
  };
}
export interface PremisesDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /**
   * How a community group gets to use it, one step each, in order
   *
   * @maxItems 12
   */
  accessSteps: string[];
  greenFacts: string[];
  /** For a building still to come. Example: 2026-11-24 */
  opensIn?: string | undefined;
  contact: ContactDetails;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  facilities: TermReference[];
  tenures: ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[];
  spaceKinds: ('hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building')[];
  location?: PublicLocation | undefined;
  organisation: PublicOrganisation;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  spaces: SpaceSummary[];
  /** Services at the same place */
  services: ServiceSummary[];
  /** Events at the same place that are still to come, by their next time, at most 20 */
  events: EventSummary[];
}
export interface PremisesPage {
  items: PremisesSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    tenure: FacetValue[];
    'space-kind': FacetValue[];
    facility: FacetValue[];
    accessibility: FacetValue[];
    ward: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface PremisesQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  tenure?:
    ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[] | undefined;
  /** @maxItems 50 */
  'space-kind'?: ('hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building')[] | undefined;
  /**
   * All must be there, in the building or in one of its spaces
   *
   * @maxItems 50
   */
  facility?:
    | (
        | 'kitchen'
        | 'halal-kitchen'
        | 'storage'
        | 'prayer-room'
        | 'washing-facilities'
        | 'wifi'
        | 'projector'
        | 'sound-system'
        | 'hearing-loop'
        | 'stage'
        | 'piano'
        | 'garden'
        | 'parking'
        | 'bicycle-parking'
        | 'baby-changing'
        | 'creche-room'
        | 'lockers'
        | 'printing'
        | 'heating'
        | 'showers'
      )[]
    | undefined;
  /**
   * Facts that must all hold
   *
   * @maxItems 50
   */
  accessibility?:
    ('step-free' | 'hearing-loop' | 'accessible-toilet' | 'changing-places' | 'lift' | 'parking')[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /** Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84). Example: E3 4PX */
  near?: string | undefined;
  /** Most minutes to walk from `near`, at 80 m a minute and 1.3 times the straight line */
  radius?: number | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'distance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('tenure' | 'space-kind' | 'facility' | 'accessibility' | 'ward')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface PremisesRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  /** Who runs it */
  organisationId: string;
  locationId: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** What everyone in the building can use */
  facilities: (
    | 'kitchen'
    | 'halal-kitchen'
    | 'storage'
    | 'prayer-room'
    | 'washing-facilities'
    | 'wifi'
    | 'projector'
    | 'sound-system'
    | 'hearing-loop'
    | 'stage'
    | 'piano'
    | 'garden'
    | 'parking'
    | 'bicycle-parking'
    | 'baby-changing'
    | 'creche-room'
    | 'lockers'
    | 'printing'
    | 'heating'
    | 'showers'
  )[];
  /**
   * How a community group gets to use it, one step each, in order
   *
   * @maxItems 12
   */
  accessSteps: string[];
  greenFacts: string[];
  /** For a building still to come. Example: 2026-11-24 */
  opensIn?: string | undefined;
  contact: ContactDetails;
}
export interface PremisesRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  /** Who runs it */
  organisationId: string;
  locationId: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** What everyone in the building can use */
  facilities?:
    | (
        | 'kitchen'
        | 'halal-kitchen'
        | 'storage'
        | 'prayer-room'
        | 'washing-facilities'
        | 'wifi'
        | 'projector'
        | 'sound-system'
        | 'hearing-loop'
        | 'stage'
        | 'piano'
        | 'garden'
        | 'parking'
        | 'bicycle-parking'
        | 'baby-changing'
        | 'creche-room'
        | 'lockers'
        | 'printing'
        | 'heating'
        | 'showers'
      )[]
    | undefined;
  /**
   * How a community group gets to use it, one step each, in order
   *
   * @maxItems 12
   */
  accessSteps?: string[] | undefined;
  greenFacts?: string[] | undefined;
  /** For a building still to come. Example: 2026-11-24 */
  opensIn?: string | undefined;
  contact?:
    | {
        phones?:
          | {
              /** As people write it. Example: 020 7946 0101 */
              number: string;
              /** When and for what to call it */
              description?: string | undefined;
              /** Items: BCP 47 language tag. Example: en */
              languages?: string[] | undefined;
            }[]
          | undefined;
        email?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        website?: string | undefined;
        /** Anything a caller should know, in plain text */
        note?: string | undefined;
      }
    | undefined;
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
  challenge?: ProofOfWorkChallenge | undefined;
}
export interface ProofOfWorkChallenge {
  algorithm: 'sha-256';
  /** Put it before a dot and a number of your choice */
  challenge: string;
  /** So many zero bits must lead the hash of `challenge.number` */
  bits: number;
  /** UTC */
  expiresAt: string;
}
export interface ProjectDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Short or former name */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  boroughWide: boolean;
  funding: Funding[];
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  starts?: string | undefined;
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  ends?: string | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  categories: CategoryReference[];
  wards: AreaReference[];
  organisation: OrganisationReference;
  /** Other organisations that take part */
  partners: OrganisationReference[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  services: ServiceSummary[];
  stories: StorySummary[];
  /** What it was put forward for */
  awards: AwardSummary[];
}
export interface ProjectPage {
  items: ProjectSummary[];
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
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface ProjectQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  category?: CategorySlug[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /**
   * The one that leads it, or one that takes part
   *
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** `current` has begun or will, and has not ended; where no end is known it counts as current */
  state?: ('all' | 'current' | 'ended') | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('category' | 'ward')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface ProjectRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  /** The organisation that leads it */
  organisationId: string;
  name: string;
  /** Short or former name */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** Other organisations that take part */
  partnerIds: string[];
  categories: CategorySlug[];
  wards: WardSlug[];
  boroughWide: boolean;
  funding: Funding[];
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  starts?: string | undefined;
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  ends?: string | undefined;
  serviceIds: string[];
  storyIds: string[];
}
export interface ProjectRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  /** The organisation that leads it */
  organisationId: string;
  name: string;
  /** Short or former name */
  alternateName?: string | undefined;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** Other organisations that take part */
  partnerIds?: string[] | undefined;
  categories?: CategorySlug[] | undefined;
  wards?: WardSlug[] | undefined;
  boroughWide?: boolean | undefined;
  funding?:
    | {
        source: string;
        /** Pounds sterling */
        amount?: number | undefined;
      }[]
    | undefined;
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  starts?: string | undefined;
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  ends?: string | undefined;
  serviceIds?: string[] | undefined;
  storyIds?: string[] | undefined;
}
export interface RoleDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'volunteer' | 'trustee' | 'employee-team' | 'mutual-aid' | 'placement' | 'traineeship' | 'paid-job';
  commitment: {
    kind: 'one-off' | 'short-term' | 'regular' | 'flexible';
    hoursPerWeek?: number | undefined;
    /** Shortest time hoped for */
    weeks?: number | undefined;
    note?: string | undefined;
  };
  /**
   * When it happens; empty where any time will do
   *
   * Items: Part of a day of the week. Example: saturday-morning
   */
  dayParts: (
    | 'monday-morning'
    | 'monday-afternoon'
    | 'monday-evening'
    | 'tuesday-morning'
    | 'tuesday-afternoon'
    | 'tuesday-evening'
    | 'wednesday-morning'
    | 'wednesday-afternoon'
    | 'wednesday-evening'
    | 'thursday-morning'
    | 'thursday-afternoon'
    | 'thursday-evening'
    | 'friday-morning'
    | 'friday-afternoon'
    | 'friday-evening'
    | 'saturday-morning'
    | 'saturday-afternoon'
    | 'saturday-evening'
    | 'sunday-morning'
    | 'sunday-afternoon'
    | 'sunday-evening'
  )[];
  /** @minItems 1 */
  places: ('in-person' | 'remote' | 'from-home')[];
  boroughWide: boolean;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  /** Check needed; left out where not known */
  dbs?: ('none' | 'basic' | 'standard' | 'enhanced' | 'enhanced-barred-list') | undefined;
  /** What is paid back */
  expenses?: string | undefined;
  /** For a paid job or traineeship */
  pay?: string | undefined;
  accreditation?: string | undefined;
  englishLevel?: ('any' | 'basic' | 'conversational' | 'fluent') | undefined;
  teamSize?:
    | {
        minimum: number;
        maximum: number;
      }
    | undefined;
  publishFrom?: string | undefined;
  /** Last day it is shown */
  publishUntil?: string | undefined;
  /** Shown first while the emergency notice is on */
  emergencyCallOut: boolean;
  apply: {
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    email?: string | undefined;
    /** What happens after applying */
    note?: string | undefined;
  };
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC; the last time the content changed */
  updatedAt: string;
  causes: TermReference[];
  skills: TermReference[];
  wards: AreaReference[];
  location?: PublicLocation | undefined;
  organisation: PublicOrganisation;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
  induction?: string | undefined;
  /** Whom a volunteer turns to with a worry */
  safeguarding?: string | undefined;
  training?: string | undefined;
  leadsTo?: string | undefined;
  contact: ContactDetails;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** Other roles of the same organisation */
  related: RoleSummary[];
}
export interface RolePage {
  items: RoleSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    kind: FacetValue[];
    cause: FacetValue[];
    skill: FacetValue[];
    'day-part': FacetValue[];
    place: FacetValue[];
    dbs: FacetValue[];
    expenses: FacetValue[];
    accreditation: FacetValue[];
    commitment: FacetValue[];
    accessibility: FacetValue[];
    ward: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
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
  openingExceptions?: OpeningExceptions | undefined;
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
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
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
    need: FacetValue[];
    audience: FacetValue[];
    circumstance: FacetValue[];
    'spoken-language': FacetValue[];
    access: FacetValue[];
    accessibility: FacetValue[];
    free: FacetValue[];
    capacity: FacetValue[];
    ward: FacetValue[];
    status: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface ServiceQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  category?: CategorySlug[] | undefined;
  /** @maxItems 50 */
  need?:
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
  /**
   * Whom it is made for; what is for everybody is found too
   *
   * @maxItems 50
   */
  audience?:
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
  /** @maxItems 50 */
  circumstance?:
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
  /**
   * @maxItems 50
   *
   * Items: BCP 47 language tag. Example: en
   */
  'spoken-language'?: string[] | undefined;
  /** @maxItems 50 */
  access?: ('in-person' | 'phone' | 'online' | 'home-visit')[] | undefined;
  /**
   * Facts that must all hold, each of one of its places
   *
   * @maxItems 50
   */
  accessibility?:
    ('step-free' | 'hearing-loop' | 'accessible-toilet' | 'changing-places' | 'lift' | 'parking')[] | undefined;
  free?: boolean | undefined;
  /** Years */
  age?: number | undefined;
  /** @maxItems 50 */
  capacity?: ('open' | 'waiting-list' | 'assessment-first' | 'closed')[] | undefined;
  /** Whether new people are taken, at once or after an assessment; not those on a waiting list */
  accepting?: boolean | undefined;
  /** @maxItems 50 */
  open?:
    | (
        | 'now'
        | 'monday'
        | 'tuesday'
        | 'wednesday'
        | 'thursday'
        | 'friday'
        | 'saturday'
        | 'sunday'
        | 'monday-morning'
        | 'monday-afternoon'
        | 'monday-evening'
        | 'tuesday-morning'
        | 'tuesday-afternoon'
        | 'tuesday-evening'
        | 'wednesday-morning'
        | 'wednesday-afternoon'
        | 'wednesday-evening'
        | 'thursday-morning'
        | 'thursday-afternoon'
        | 'thursday-evening'
        | 'friday-morning'
        | 'friday-afternoon'
        | 'friday-evening'
        | 'saturday-morning'
        | 'saturday-afternoon'
        | 'saturday-evening'
        | 'sunday-morning'
        | 'sunday-afternoon'
        | 'sunday-evening'
        | 'evening'
        | 'weekend'
      )[]
    | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /** @maxItems 50 */
  status?: ('active' | 'inactive' | 'defunct' | 'temporarily-closed')[] | undefined;
  /** Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84). Example: E3 4PX */
  near?: string | undefined;
  /** Most minutes to walk from `near`, at 80 m a minute and 1.3 times the straight line */
  radius?: number | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'distance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?:
    | (
        | 'category'
        | 'need'
        | 'audience'
        | 'circumstance'
        | 'spoken-language'
        | 'access'
        | 'accessibility'
        | 'free'
        | 'capacity'
        | 'ward'
        | 'status'
      )[]
    | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface ServiceRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  status: ServiceStatus;
  /** A short notice to show before anything else */
  alert?: string | undefined;
  categories: CategorySlug[];
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
  /** Who may use it, in plain text */
  whoFor?: string | undefined;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  /** Wards whose residents it is for or where it happens */
  wards: WardSlug[];
  /** True where it is for residents of every ward */
  boroughWide: boolean;
  /** The area served, as the source words it */
  areaNote?: string | undefined;
  locationIds: string[];
  access: AccessMode[];
  openingHours: OpeningHours[];
  openingExceptions?: OpeningExceptions | undefined;
  openingNote?: string | undefined;
  cost?: Cost | undefined;
  /** Items: BCP 47 language tag. Example: en */
  spokenLanguages: string[];
  /** Whether and how an interpreter can be had */
  interpreters?: string | undefined;
  accreditations?: string[] | undefined;
  /** Whether new people are taken; left out where not known */
  capacity?: ('open' | 'waiting-list' | 'assessment-first' | 'closed') | undefined;
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
  contact: ContactDetails;
  funding: Funding[];
  /** Figures and dates, as the source gives them */
  facts: string[];
}
export interface ServiceRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId: string;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  status?: ('active' | 'inactive' | 'defunct' | 'temporarily-closed') | undefined;
  /** A short notice to show before anything else */
  alert?: string | undefined;
  categories?: CategorySlug[] | undefined;
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
  /** Who may use it, in plain text */
  whoFor?: string | undefined;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  /** Wards whose residents it is for or where it happens */
  wards?: WardSlug[] | undefined;
  /** True where it is for residents of every ward */
  boroughWide?: boolean | undefined;
  /** The area served, as the source words it */
  areaNote?: string | undefined;
  locationIds?: string[] | undefined;
  access?: ('in-person' | 'phone' | 'online' | 'home-visit')[] | undefined;
  openingHours?:
    | {
        /** @minItems 1 */
        days: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
        /** 24-hour time in Europe/London. Example: 09:30 */
        opens: string;
        /** 24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight. Example: 09:30 */
        closes: string;
        note?: string | undefined;
        /** First day on which these hours hold */
        validFrom?: string | undefined;
        /** Last day on which these hours hold */
        validTo?: string | undefined;
      }[]
    | undefined;
  openingExceptions?:
    | {
        /** Bank holidays of England: closed, or open at the usual hours. Left out where it is not known */
        bankHolidays?: ('closed' | 'open') | undefined;
        days?:
          | {
              /** First day. Example: 2026-12-24 */
              from: string;
              /** Last day; left out where it is one day only */
              to?: string | undefined;
              /** Hours of each of these days; empty means closed */
              hours?:
                | {
                    /** 24-hour time in Europe/London. Example: 09:30 */
                    opens: string;
                    /** 24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight. Example: 09:30 */
                    closes: string;
                  }[]
                | undefined;
              /** Example: Closed for Eid */
              note?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  openingNote?: string | undefined;
  cost?:
    | {
        /** True where nobody pays */
        free?: boolean | undefined;
        description?: string | undefined;
        options?:
          | {
              /** Who or what the price is for. Example: Under 18 */
              name: string;
              /** Pounds sterling */
              amount?: number | undefined;
              description?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  /** Items: BCP 47 language tag. Example: en */
  spokenLanguages?: string[] | undefined;
  /** Whether and how an interpreter can be had */
  interpreters?: string | undefined;
  accreditations?: string[] | undefined;
  /** Whether new people are taken; left out where not known */
  capacity?: ('open' | 'waiting-list' | 'assessment-first' | 'closed') | undefined;
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
  contact?:
    | {
        phones?:
          | {
              /** As people write it. Example: 020 7946 0101 */
              number: string;
              /** When and for what to call it */
              description?: string | undefined;
              /** Items: BCP 47 language tag. Example: en */
              languages?: string[] | undefined;
            }[]
          | undefined;
        email?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        website?: string | undefined;
        /** Anything a caller should know, in plain text */
        note?: string | undefined;
      }
    | undefined;
  funding?:
    | {
        source: string;
        /** Pounds sterling */
        amount?: number | undefined;
      }[]
    | undefined;
  /** Figures and dates, as the source gives them */
  facts?: string[] | undefined;
}
export interface SpaceDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  kind: 'hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building';
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** @minItems 1 */
  tenures: ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[];
  /** People, by layout of the room */
  capacity: {
    [k: string]: number;
  };
  /** Square metres */
  area?: number | undefined;
  rates: {
    /** Left out where everybody pays this */
    hirerClass?: ('resident' | 'community-group' | 'charity' | 'public-body' | 'business') | undefined;
    unit: 'hour' | 'half-day' | 'day' | 'week' | 'month' | 'year' | 'session';
    amount: number;
    note?: string | undefined;
  }[];
  occupation?:
    | {
        /** How long. Example: 5 years, break at 3 */
        term?: string | undefined;
        /** A scheme by which community groups pay less, and how to apply */
        rentReduction?: string | undefined;
        /** Use class of the Town and Country Planning Order. Example: F2(b) */
        useClass?: string | undefined;
        conditions?: string | undefined;
      }
    | undefined;
  /** Download speed, Mbps */
  broadband?: number | undefined;
  womenOnlySessions?: boolean | undefined;
  /** When it can be had; left out where it has to be asked */
  available: OpeningHours[];
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  availableFrom?: string | undefined;
  enquire?:
    | {
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        email?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  facilities: TermReference[];
  premises: PremisesSummary;
  location?: PublicLocation | undefined;
  organisation: PublicOrganisation;
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  distance?: Distance | undefined;
  source: RecordSource;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  /** Other spaces of the same premises */
  related: SpaceSummary[];
}
export interface SpacePage {
  items: SpaceSummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    tenure: FacetValue[];
    kind: FacetValue[];
    facility: FacetValue[];
    accessibility: FacetValue[];
    ward: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface SpaceQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  tenure?:
    ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[] | undefined;
  /** @maxItems 50 */
  kind?: ('hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building')[] | undefined;
  /** Least number of people it must hold */
  capacity?: number | undefined;
  layout?: ('standing' | 'theatre' | 'classroom' | 'boardroom' | 'cabaret' | 'desks') | undefined;
  /** Least size, square metres */
  area?: number | undefined;
  /** What my group is */
  hirer?: ('resident' | 'community-group' | 'charity' | 'public-body' | 'business') | undefined;
  /** Most to pay, pounds sterling */
  most?: number | undefined;
  /** What `most` is paid for */
  unit?: ('hour' | 'half-day' | 'day' | 'week' | 'month' | 'year' | 'session') | undefined;
  /**
   * All must be there, in the space or in its building
   *
   * @maxItems 50
   */
  facility?:
    | (
        | 'kitchen'
        | 'halal-kitchen'
        | 'storage'
        | 'prayer-room'
        | 'washing-facilities'
        | 'wifi'
        | 'projector'
        | 'sound-system'
        | 'hearing-loop'
        | 'stage'
        | 'piano'
        | 'garden'
        | 'parking'
        | 'bicycle-parking'
        | 'baby-changing'
        | 'creche-room'
        | 'lockers'
        | 'printing'
        | 'heating'
        | 'showers'
      )[]
    | undefined;
  /**
   * Facts that must all hold
   *
   * @maxItems 50
   */
  accessibility?:
    ('step-free' | 'hearing-loop' | 'accessible-toilet' | 'changing-places' | 'lift' | 'parking')[] | undefined;
  /** Whether women-only sessions are possible */
  'women-only'?: boolean | undefined;
  /**
   * When it can be had; not where one has to ask
   *
   * @maxItems 50
   *
   * Items: Part of a day of the week. Example: saturday-morning
   */
  'day-part'?:
    | (
        | 'monday-morning'
        | 'monday-afternoon'
        | 'monday-evening'
        | 'tuesday-morning'
        | 'tuesday-afternoon'
        | 'tuesday-evening'
        | 'wednesday-morning'
        | 'wednesday-afternoon'
        | 'wednesday-evening'
        | 'thursday-morning'
        | 'thursday-afternoon'
        | 'thursday-evening'
        | 'friday-morning'
        | 'friday-afternoon'
        | 'friday-evening'
        | 'saturday-morning'
        | 'saturday-afternoon'
        | 'saturday-evening'
        | 'sunday-morning'
        | 'sunday-afternoon'
        | 'sunday-evening'
      )[]
    | undefined;
  /**
   * Id or slug of premises
   *
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  premises?: string[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /** Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84). Example: E3 4PX */
  near?: string | undefined;
  /** Most minutes to walk from `near`, at 80 m a minute and 1.3 times the straight line */
  radius?: number | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'distance' | 'name' | 'updated' | 'created' | 'price' | 'capacity') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: ('tenure' | 'kind' | 'facility' | 'accessibility' | 'ward')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface SpaceRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  premisesId: string;
  name: string;
  kind: 'hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building';
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** @minItems 1 */
  tenures: ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[];
  /** People, by layout of the room */
  capacity: {
    [k: string]: number;
  };
  /** Square metres */
  area?: number | undefined;
  rates: {
    /** Left out where everybody pays this */
    hirerClass?: ('resident' | 'community-group' | 'charity' | 'public-body' | 'business') | undefined;
    unit: 'hour' | 'half-day' | 'day' | 'week' | 'month' | 'year' | 'session';
    amount: number;
    note?: string | undefined;
  }[];
  occupation?:
    | {
        /** How long. Example: 5 years, break at 3 */
        term?: string | undefined;
        /** A scheme by which community groups pay less, and how to apply */
        rentReduction?: string | undefined;
        /** Use class of the Town and Country Planning Order. Example: F2(b) */
        useClass?: string | undefined;
        conditions?: string | undefined;
      }
    | undefined;
  /** Download speed, Mbps */
  broadband?: number | undefined;
  facilities: (
    | 'kitchen'
    | 'halal-kitchen'
    | 'storage'
    | 'prayer-room'
    | 'washing-facilities'
    | 'wifi'
    | 'projector'
    | 'sound-system'
    | 'hearing-loop'
    | 'stage'
    | 'piano'
    | 'garden'
    | 'parking'
    | 'bicycle-parking'
    | 'baby-changing'
    | 'creche-room'
    | 'lockers'
    | 'printing'
    | 'heating'
    | 'showers'
  )[];
  womenOnlySessions?: boolean | undefined;
  /** When it can be had; left out where it has to be asked */
  available: OpeningHours[];
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  availableFrom?: string | undefined;
  enquire?:
    | {
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        email?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
}
export interface SpaceRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  premisesId: string;
  name: string;
  kind: 'hall' | 'room' | 'desk' | 'kitchen' | 'outdoor' | 'whole-building';
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  /** @minItems 1 */
  tenures: ('hire' | 'co-working' | 'licence' | 'lease' | 'purchase' | 'meanwhile-use' | 'share' | 'coming')[];
  /** People, by layout of the room */
  capacity?:
    | {
        [k: string]: number;
      }
    | undefined;
  /** Square metres */
  area?: number | undefined;
  rates?:
    | {
        /** Left out where everybody pays this */
        hirerClass?: ('resident' | 'community-group' | 'charity' | 'public-body' | 'business') | undefined;
        unit: 'hour' | 'half-day' | 'day' | 'week' | 'month' | 'year' | 'session';
        amount: number;
        note?: string | undefined;
      }[]
    | undefined;
  occupation?:
    | {
        /** How long. Example: 5 years, break at 3 */
        term?: string | undefined;
        /** A scheme by which community groups pay less, and how to apply */
        rentReduction?: string | undefined;
        /** Use class of the Town and Country Planning Order. Example: F2(b) */
        useClass?: string | undefined;
        conditions?: string | undefined;
      }
    | undefined;
  /** Download speed, Mbps */
  broadband?: number | undefined;
  facilities?:
    | (
        | 'kitchen'
        | 'halal-kitchen'
        | 'storage'
        | 'prayer-room'
        | 'washing-facilities'
        | 'wifi'
        | 'projector'
        | 'sound-system'
        | 'hearing-loop'
        | 'stage'
        | 'piano'
        | 'garden'
        | 'parking'
        | 'bicycle-parking'
        | 'baby-changing'
        | 'creche-room'
        | 'lockers'
        | 'printing'
        | 'heating'
        | 'showers'
      )[]
    | undefined;
  womenOnlySessions?: boolean | undefined;
  /** When it can be had; left out where it has to be asked */
  available?:
    | {
        /** @minItems 1 */
        days: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
        /** 24-hour time in Europe/London. Example: 09:30 */
        opens: string;
        /** 24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight. Example: 09:30 */
        closes: string;
        note?: string | undefined;
        /** First day on which these hours hold */
        validFrom?: string | undefined;
        /** Last day on which these hours hold */
        validTo?: string | undefined;
      }[]
    | undefined;
  /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
  availableFrom?: string | undefined;
  enquire?:
    | {
        /** Full web address. Example: https://example.org/ */
        url?: string | undefined;
        email?: string | undefined;
        note?: string | undefined;
      }
    | undefined;
}
export interface Statistics {
  lists: {
    organisations: ListStatistics;
    services: ListStatistics;
    projects: ListStatistics;
    people: ListStatistics;
    premises: ListStatistics;
    spaces: ListStatistics;
    roles: ListStatistics;
    events: ListStatistics;
    opportunities: ListStatistics;
    stories: ListStatistics;
    awards: ListStatistics;
    'award-years': ListStatistics;
  };
}
export interface StoryDetail {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  name: string;
  summary: string;
  /** When, in words. Example: March to October 2020 */
  happened?: string | undefined;
  /** Numbers worth setting large, with what they count */
  figures: {
    value: string;
    label: string;
  }[];
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisations: OrganisationReference[];
  categories: CategoryReference[];
  /** Language of each text, by field */
  texts?:
    | {
        [k: string]: TextLanguage;
      }
    | undefined;
  /** Plain text; blank lines part paragraphs */
  body: string;
  source: RecordSource;
  /** Projects it tells of */
  projects: RecordReference[];
  /** Awards that it tells of */
  awards: AwardSummary[];
}
export interface StoryPage {
  items: StorySummary[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: {
    category: FacetValue[];
  };
  /** Words that would find something, where these found nothing */
  didYouMean?: string | undefined;
  /** With `sort=created` where more follow: what to put into `after` to get them, in place of a page */
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
export interface StoryQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  category?: CategorySlug[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?: 'category'[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface StoryRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  summary: string;
  /** Plain text; blank lines part paragraphs */
  body: string;
  organisationIds: string[];
  categories: CategorySlug[];
  /** When, in words. Example: March to October 2020 */
  happened?: string | undefined;
  /** Numbers worth setting large, with what they count */
  figures: {
    value: string;
    label: string;
  }[];
}
export interface StoryRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  name: string;
  summary: string;
  /** Plain text; blank lines part paragraphs */
  body: string;
  organisationIds?: string[] | undefined;
  categories?: CategorySlug[] | undefined;
  /** When, in words. Example: March to October 2020 */
  happened?: string | undefined;
  /** Numbers worth setting large, with what they count */
  figures?:
    | {
        value: string;
        label: string;
      }[]
    | undefined;
}
export interface SubmissionReceipt {
  /** To quote when asking about it. Example: 7KQMX3R9TD */
  reference: string;
  /** UTC */
  receivedAt: string;
}
export interface SuggestQueryInput {
  /** What was typed so far. Example: foo */
  q?: string | undefined;
  /**
   * Kinds to suggest; all where it is left out
   *
   * @maxItems 50
   */
  kind?:
    | (
        | 'category'
        | 'need'
        | 'ward'
        | 'neighbourhood'
        | 'organisation'
        | 'service'
        | 'event'
        | 'role'
        | 'project'
        | 'premises'
        | 'space'
        | 'opportunity'
        | 'story'
        | 'award'
        | 'award-year'
        | 'person'
      )[]
    | undefined;
  /** Most suggestions. Default: 8 */
  limit?: number | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface Suggestion {
  kind:
    | 'category'
    | 'need'
    | 'ward'
    | 'neighbourhood'
    | 'organisation'
    | 'service'
    | 'event'
    | 'role'
    | 'project'
    | 'premises'
    | 'space'
    | 'opportunity'
    | 'story'
    | 'award'
    | 'award-year'
    | 'person';
  /** To filter a list by, or to ask for the record. Example: food */
  slug: string;
  name: string;
  /** Language of the name. Example: en */
  lang: string;
  /** Of a record */
  id?: string | undefined;
  /** Name of the organisation that a record belongs to */
  organisation?: string | undefined;
}
export interface SuggestionList {
  items: Suggestion[];
}
export interface TermList {
  vocabularies: {
    name: 'category' | 'need' | 'circumstance' | 'audience' | 'cause' | 'skill' | 'facility';
    terms: TermView[];
  }[];
}
export interface TermView {
  id: string;
  slug: string;
  label: string;
  synonyms: string[];
  /** Language of `label`: English where there is none in the one asked for. Example: en */
  lang: string;
  /** By language; English is always there */
  labels: {
    [k: string]: string;
  };
}
export interface TermQueryInput {
  /**
   * Lists to send; all where it is left out
   *
   * @maxItems 50
   */
  vocabulary?: ('category' | 'need' | 'circumstance' | 'audience' | 'cause' | 'skill' | 'facility')[] | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface VolunteerRoleQueryInput {
  /** Words to look for. Example: food bank */
  q?: string | undefined;
  /** @maxItems 50 */
  kind?:
    ('volunteer' | 'trustee' | 'employee-team' | 'mutual-aid' | 'placement' | 'traineeship' | 'paid-job')[] | undefined;
  /** @maxItems 50 */
  cause?:
    | (
        | 'food-and-hunger'
        | 'older-people'
        | 'children-and-young-people'
        | 'advice-and-rights'
        | 'health'
        | 'mental-health'
        | 'disability'
        | 'homelessness'
        | 'environment'
        | 'animals'
        | 'arts-and-culture'
        | 'sport'
        | 'education'
        | 'refugees'
        | 'community-safety'
        | 'faith'
        | 'emergency-response'
        | 'community-building'
      )[]
    | undefined;
  /** @maxItems 50 */
  skill?:
    | (
        | 'administration'
        | 'advice-work'
        | 'befriending'
        | 'childcare'
        | 'communications'
        | 'cooking'
        | 'counselling'
        | 'digital'
        | 'driving'
        | 'events'
        | 'finance'
        | 'first-aid'
        | 'fundraising'
        | 'gardening'
        | 'governance'
        | 'human-resources'
        | 'languages'
        | 'law'
        | 'practical'
        | 'sports-coaching'
        | 'teaching'
        | 'warehouse'
      )[]
    | undefined;
  /**
   * When I can; roles at any time are found too
   *
   * @maxItems 50
   *
   * Items: Part of a day of the week. Example: saturday-morning
   */
  'day-part'?:
    | (
        | 'monday-morning'
        | 'monday-afternoon'
        | 'monday-evening'
        | 'tuesday-morning'
        | 'tuesday-afternoon'
        | 'tuesday-evening'
        | 'wednesday-morning'
        | 'wednesday-afternoon'
        | 'wednesday-evening'
        | 'thursday-morning'
        | 'thursday-afternoon'
        | 'thursday-evening'
        | 'friday-morning'
        | 'friday-afternoon'
        | 'friday-evening'
        | 'saturday-morning'
        | 'saturday-afternoon'
        | 'saturday-evening'
        | 'sunday-morning'
        | 'sunday-afternoon'
        | 'sunday-evening'
      )[]
    | undefined;
  /** @maxItems 50 */
  place?: ('in-person' | 'remote' | 'from-home')[] | undefined;
  /** Years; roles that name no ages are found too */
  age?: number | undefined;
  /** @maxItems 50 */
  dbs?: ('none' | 'basic' | 'standard' | 'enhanced' | 'enhanced-barred-list')[] | undefined;
  /** My English: roles that ask for at most this */
  english?: ('any' | 'basic' | 'conversational' | 'fluent') | undefined;
  /** Whether expenses are paid back */
  expenses?: boolean | undefined;
  /** Whether training is given */
  training?: boolean | undefined;
  accreditation?: boolean | undefined;
  /** @maxItems 50 */
  commitment?: ('one-off' | 'short-term' | 'regular' | 'flexible')[] | undefined;
  /** How many we are: roles for a team of that size */
  team?: number | undefined;
  /** Whether it is an emergency call-out */
  emergency?: boolean | undefined;
  /**
   * Facts that must all hold of its place
   *
   * @maxItems 50
   */
  accessibility?:
    ('step-free' | 'hearing-loop' | 'accessible-toilet' | 'changing-places' | 'lift' | 'parking')[] | undefined;
  /**
   * @maxItems 50
   *
   * Items: Id or slug of an organisation. Example: riverside-neighbours
   */
  organisation?: string[] | undefined;
  /** @maxItems 50 */
  ward?: WardSlug[] | undefined;
  /** Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84). Example: E3 4PX */
  near?: string | undefined;
  /** Most minutes to walk from `near`, at 80 m a minute and 1.3 times the straight line */
  radius?: number | undefined;
  /** Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them */
  sort?: ('relevance' | 'distance' | 'name' | 'updated' | 'created') | undefined;
  /** Page, counted from 1. Default: 1 */
  page?: number | undefined;
  /** Records on a page. Default: 20 */
  per_page?: number | undefined;
  /** `next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile */
  after?: string | undefined;
  /**
   * Filters to count; all where it is left out. The lists of those not asked for are empty
   *
   * @maxItems 50
   */
  facets?:
    | (
        | 'kind'
        | 'cause'
        | 'skill'
        | 'day-part'
        | 'place'
        | 'dbs'
        | 'expenses'
        | 'accreditation'
        | 'commitment'
        | 'accessibility'
        | 'ward'
      )[]
    | undefined;
  /** Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is. Example: bn */
  lang?: string | undefined;
}
export interface VolunteerRoleRecord {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang: string;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine: boolean;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication: 'published' | 'draft' | 'withdrawn';
  source: RecordSource;
  assured?: Assurance | undefined;
  /** True where the record is invented to show the product */
  example: boolean;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId: string;
  locationId?: string | undefined;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'volunteer' | 'trustee' | 'employee-team' | 'mutual-aid' | 'placement' | 'traineeship' | 'paid-job';
  causes: (
    | 'food-and-hunger'
    | 'older-people'
    | 'children-and-young-people'
    | 'advice-and-rights'
    | 'health'
    | 'mental-health'
    | 'disability'
    | 'homelessness'
    | 'environment'
    | 'animals'
    | 'arts-and-culture'
    | 'sport'
    | 'education'
    | 'refugees'
    | 'community-safety'
    | 'faith'
    | 'emergency-response'
    | 'community-building'
  )[];
  skills: (
    | 'administration'
    | 'advice-work'
    | 'befriending'
    | 'childcare'
    | 'communications'
    | 'cooking'
    | 'counselling'
    | 'digital'
    | 'driving'
    | 'events'
    | 'finance'
    | 'first-aid'
    | 'fundraising'
    | 'gardening'
    | 'governance'
    | 'human-resources'
    | 'languages'
    | 'law'
    | 'practical'
    | 'sports-coaching'
    | 'teaching'
    | 'warehouse'
  )[];
  commitment: {
    kind: 'one-off' | 'short-term' | 'regular' | 'flexible';
    hoursPerWeek?: number | undefined;
    /** Shortest time hoped for */
    weeks?: number | undefined;
    note?: string | undefined;
  };
  /**
   * When it happens; empty where any time will do
   *
   * Items: Part of a day of the week. Example: saturday-morning
   */
  dayParts: (
    | 'monday-morning'
    | 'monday-afternoon'
    | 'monday-evening'
    | 'tuesday-morning'
    | 'tuesday-afternoon'
    | 'tuesday-evening'
    | 'wednesday-morning'
    | 'wednesday-afternoon'
    | 'wednesday-evening'
    | 'thursday-morning'
    | 'thursday-afternoon'
    | 'thursday-evening'
    | 'friday-morning'
    | 'friday-afternoon'
    | 'friday-evening'
    | 'saturday-morning'
    | 'saturday-afternoon'
    | 'saturday-evening'
    | 'sunday-morning'
    | 'sunday-afternoon'
    | 'sunday-evening'
  )[];
  /** @minItems 1 */
  places: ('in-person' | 'remote' | 'from-home')[];
  wards: WardSlug[];
  boroughWide: boolean;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  /** Check needed; left out where not known */
  dbs?: ('none' | 'basic' | 'standard' | 'enhanced' | 'enhanced-barred-list') | undefined;
  induction?: string | undefined;
  /** Whom a volunteer turns to with a worry */
  safeguarding?: string | undefined;
  /** What is paid back */
  expenses?: string | undefined;
  /** For a paid job or traineeship */
  pay?: string | undefined;
  training?: string | undefined;
  accreditation?: string | undefined;
  leadsTo?: string | undefined;
  englishLevel?: ('any' | 'basic' | 'conversational' | 'fluent') | undefined;
  teamSize?:
    | {
        minimum: number;
        maximum: number;
      }
    | undefined;
  publishFrom?: string | undefined;
  /** Last day it is shown */
  publishUntil?: string | undefined;
  /** Shown first while the emergency notice is on */
  emergencyCallOut: boolean;
  apply: {
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    email?: string | undefined;
    /** What happens after applying */
    note?: string | undefined;
  };
  contact: ContactDetails;
}
export interface VolunteerRoleRecordInput {
  id: string;
  /** Readable name for use in addresses. Example: bow-lunch-club */
  slug: string;
  /** Language of the texts of this record. Example: en */
  lang?: string | undefined;
  translations?:
    | {
        [k: string]: {
          [k: string]: {
            text: string;
            /** Which source text it was made from; another than that of the present text means it is stale */
            revision: string;
            /** True where no person has checked it */
            machine?: boolean | undefined;
          };
        };
      }
    | undefined;
  /** Only published records leave through a public route */
  publication?: ('published' | 'draft' | 'withdrawn') | undefined;
  source: {
    /** Who or what the record was taken from */
    name: string;
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    /** Licence of the content, SPDX identifier where one exists */
    licence?: string | undefined;
  };
  assured?:
    | {
        /** Date (YYYY-MM-DD), or month (YYYY-MM) where the day is not known. Example: 2026-11-24 */
        date: string;
        /** Who confirmed it */
        by?: string | undefined;
      }
    | undefined;
  /** True where the record is invented to show the product */
  example?: boolean | undefined;
  /** UTC */
  createdAt: string;
  /** UTC; the last time the content changed */
  updatedAt: string;
  organisationId: string;
  locationId?: string | undefined;
  name: string;
  /** Plain text; blank lines part paragraphs */
  description?: string | undefined;
  kind: 'volunteer' | 'trustee' | 'employee-team' | 'mutual-aid' | 'placement' | 'traineeship' | 'paid-job';
  causes?:
    | (
        | 'food-and-hunger'
        | 'older-people'
        | 'children-and-young-people'
        | 'advice-and-rights'
        | 'health'
        | 'mental-health'
        | 'disability'
        | 'homelessness'
        | 'environment'
        | 'animals'
        | 'arts-and-culture'
        | 'sport'
        | 'education'
        | 'refugees'
        | 'community-safety'
        | 'faith'
        | 'emergency-response'
        | 'community-building'
      )[]
    | undefined;
  skills?:
    | (
        | 'administration'
        | 'advice-work'
        | 'befriending'
        | 'childcare'
        | 'communications'
        | 'cooking'
        | 'counselling'
        | 'digital'
        | 'driving'
        | 'events'
        | 'finance'
        | 'first-aid'
        | 'fundraising'
        | 'gardening'
        | 'governance'
        | 'human-resources'
        | 'languages'
        | 'law'
        | 'practical'
        | 'sports-coaching'
        | 'teaching'
        | 'warehouse'
      )[]
    | undefined;
  commitment: {
    kind: 'one-off' | 'short-term' | 'regular' | 'flexible';
    hoursPerWeek?: number | undefined;
    /** Shortest time hoped for */
    weeks?: number | undefined;
    note?: string | undefined;
  };
  /**
   * When it happens; empty where any time will do
   *
   * Items: Part of a day of the week. Example: saturday-morning
   */
  dayParts?:
    | (
        | 'monday-morning'
        | 'monday-afternoon'
        | 'monday-evening'
        | 'tuesday-morning'
        | 'tuesday-afternoon'
        | 'tuesday-evening'
        | 'wednesday-morning'
        | 'wednesday-afternoon'
        | 'wednesday-evening'
        | 'thursday-morning'
        | 'thursday-afternoon'
        | 'thursday-evening'
        | 'friday-morning'
        | 'friday-afternoon'
        | 'friday-evening'
        | 'saturday-morning'
        | 'saturday-afternoon'
        | 'saturday-evening'
        | 'sunday-morning'
        | 'sunday-afternoon'
        | 'sunday-evening'
      )[]
    | undefined;
  /** @minItems 1 */
  places: ('in-person' | 'remote' | 'from-home')[];
  wards?: WardSlug[] | undefined;
  boroughWide?: boolean | undefined;
  /** Years */
  minimumAge?: number | undefined;
  /** Years */
  maximumAge?: number | undefined;
  /** Check needed; left out where not known */
  dbs?: ('none' | 'basic' | 'standard' | 'enhanced' | 'enhanced-barred-list') | undefined;
  induction?: string | undefined;
  /** Whom a volunteer turns to with a worry */
  safeguarding?: string | undefined;
  /** What is paid back */
  expenses?: string | undefined;
  /** For a paid job or traineeship */
  pay?: string | undefined;
  training?: string | undefined;
  accreditation?: string | undefined;
  leadsTo?: string | undefined;
  englishLevel?: ('any' | 'basic' | 'conversational' | 'fluent') | undefined;
  teamSize?:
    | {
        minimum: number;
        maximum: number;
      }
    | undefined;
  publishFrom?: string | undefined;
  /** Last day it is shown */
  publishUntil?: string | undefined;
  /** Shown first while the emergency notice is on */
  emergencyCallOut?: boolean | undefined;
  apply: {
    /** Full web address. Example: https://example.org/ */
    url?: string | undefined;
    email?: string | undefined;
    /** What happens after applying */
    note?: string | undefined;
  };
  contact?:
    | {
        phones?:
          | {
              /** As people write it. Example: 020 7946 0101 */
              number: string;
              /** When and for what to call it */
              description?: string | undefined;
              /** Items: BCP 47 language tag. Example: en */
              languages?: string[] | undefined;
            }[]
          | undefined;
        email?: string | undefined;
        /** Full web address. Example: https://example.org/ */
        website?: string | undefined;
        /** Anything a caller should know, in plain text */
        note?: string | undefined;
      }
    | undefined;
}
