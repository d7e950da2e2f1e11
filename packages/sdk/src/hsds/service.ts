import type { OrganisationIdentifier, PublicOrganisation, ServiceDetail, ServiceSummary } from '../types.generated.ts';
import { contactOf, costOf, languagesOf } from './contact.ts';
import { placesOf } from './places.ts';
import { allTexts, countOf, dayOf, fieldsOf, firstText, listOf, momentOf, numberOf, textOf } from './read.ts';
import type { Fields } from './read.ts';
import { openingOf } from './schedules.ts';

/** A term of the feed's own taxonomies. */
export interface HsdsTerm {
  id: string | undefined;
  name: string;
  /** Which taxonomy it is of, as the feed names it. */
  taxonomy: string | undefined;
}

/**
 * A service of another feed in the shape of ours. What such a feed cannot say is empty: `categories` and `wards` are none (see
 * `terms` and `areaNote`), `boroughWide` and `example` are false, `slug` is the id, and so is an organisation’s. `id` and `name`
 * of an organisation are empty where the feed does not tell them. Lists of most feeds have neither places nor times nor costs:
 * get the service for those.
 */
export interface HsdsService extends ServiceSummary {
  terms: HsdsTerm[];
}

/** An organisation of another feed. When it was made or changed is not known. */
export type HsdsOrganisation = Omit<PublicOrganisation, 'createdAt' | 'updatedAt'>;

/** A service of another feed with everything it tells. `related` and `facts` are empty. */
export type HsdsServiceDetail = Omit<ServiceDetail, 'createdAt' | 'updatedAt' | 'organisation'> & {
  terms: HsdsTerm[];
  /** UTC, where the feed tells it. */
  updatedAt: string | undefined;
  organisation: HsdsOrganisation;
};

/** What the feed does not say of itself. */
export interface Origin {
  lang: string;
  source: ServiceDetail['source'];
}

/** `temporarily closed`, which the standard writes with a space; what is no status of the standard counts as inactive. */
function statusOf(value: unknown): ServiceSummary['status'] {
  const status = (textOf(value) ?? 'active').toLowerCase().replace(/[\s_]+/g, '-');
  return status === 'active' || status === 'defunct' || status === 'temporarily-closed' ? status : 'inactive';
}

function termsOf(attributes: unknown): HsdsTerm[] {
  return listOf(attributes).flatMap((attribute) => {
    const term = fieldsOf(attribute['taxonomy_term']);
    const name = firstText(term['name'], attribute['label'], attribute['value']);
    if (name === undefined) return [];
    const id = firstText(term['id'], attribute['taxonomy_term_id']);
    return [{ id, name, taxonomy: firstText(fieldsOf(term['taxonomy_detail'])['name'], term['taxonomy']) }];
  });
}

/** The service; nothing where it has no id or no name, since nobody could be shown it. */
export function serviceOf(service: Fields, { lang }: Origin): HsdsService | undefined {
  const [id, name] = [textOf(service['id']), textOf(service['name'])];
  if (id === undefined || name === undefined) return undefined;
  const organisation = fieldsOf(service['organization']);
  const organisationId = firstText(organisation['id'], service['organization_id']) ?? '';
  const assured = dayOf(service['assured_date']);
  return {
    id,
    slug: id,
    lang,
    name,
    description: textOf(service['description']),
    status: statusOf(service['status']),
    alert: textOf(service['alert']),
    whoFor: textOf(service['eligibility_description']),
    boroughWide: false,
    areaNote: allTexts(
      ...listOf(service['service_areas']).map((area) => firstText(area['name'], area['service_area'])),
    ),
    ...placesOf(service),
    ...openingOf(service['schedules']),
    cost: costOf(service),
    spokenLanguages: languagesOf(service['languages']),
    contact: contactOf(service),
    assured: assured === undefined ? undefined : { date: assured },
    example: false,
    categories: [],
    wards: [],
    organisation: { id: organisationId, slug: organisationId, name: textOf(organisation['name']) ?? '' },
    terms: termsOf(service['attributes']),
  };
}

function identifierOf(identifier: Fields): OrganisationIdentifier[] {
  const [scheme, value] = [textOf(identifier['identifier_scheme']), textOf(identifier['identifier'])];
  return scheme === undefined || value === undefined ? [] : [{ scheme, value }];
}

/** The service in full; nothing where it has no id or no name. */
export function serviceDetailOf(service: Fields, origin: Origin): HsdsServiceDetail | undefined {
  const summary = serviceOf(service, origin);
  if (summary === undefined) return undefined;
  const organisation = fieldsOf(service['organization']);
  const accreditations = textOf(service['accreditations']);
  const funding = listOf(service['funding']).flatMap((one) => {
    const source = textOf(one['source']);
    return source === undefined ? [] : [{ source, amount: numberOf(one['amount']) }];
  });
  return {
    ...summary,
    minimumAge: countOf(service['minimum_age']),
    maximumAge: countOf(service['maximum_age']),
    howToGet: textOf(service['application_process']),
    interpreters: textOf(service['interpretation_services']),
    accreditations: accreditations === undefined ? undefined : [accreditations],
    funding,
    facts: [],
    source: origin.source,
    updatedAt: momentOf(service['last_modified']),
    organisation: {
      ...summary.organisation,
      lang: origin.lang,
      source: origin.source,
      example: false,
      description: textOf(organisation['description']),
      kinds: [],
      contact: contactOf(organisation),
      identifiers: listOf(organisation['organization_identifiers']).flatMap(identifierOf),
    },
    related: [],
  };
}
