import { z } from 'zod';
import * as field from './fields.ts';

/**
 * The objects of HSDS-UK 3.0. Every object may have further properties; those that only the wider HSDS names, such as phones,
 * are looked at too where they are there.
 */
type Shape = Record<string, z.ZodType>;

function object(required: Shape, optional: Shape): z.ZodType<Record<string, unknown>> {
  const maybe = Object.entries(optional).map(([name, type]) => [name, type.optional()] as const);
  return z.looseObject({ ...required, ...Object.fromEntries(maybe) });
}

const list = (item: z.ZodType): z.ZodType => z.array(item);

const term = object(
  { id: field.uuid, name: field.text, description: field.text },
  {
    parent_id: field.uuid,
    taxonomy: field.text,
    taxonomy_id: field.uuid,
    term_uri: field.uri,
    term: field.text,
  },
);

const attribute = object(
  { id: field.uuid },
  {
    link_id: field.uuid,
    link_type: field.text,
    taxonomy_term_id: field.uuid,
    taxonomy_term: term,
  },
);

const attributes = list(attribute);

const taxonomy = object(
  { id: field.uuid, name: field.text, description: field.text },
  { uri: field.uri, version: field.text, taxonomy_terms: list(term) },
);

const language = object(
  { id: field.uuid },
  { service_id: field.uuid, phone_id: field.uuid, name: field.text, code: field.text },
);

const phone = object({ id: field.uuid, number: field.text }, { description: field.text, languages: list(language) });

const contact = object(
  { id: field.uuid },
  { service_id: field.uuid, name: field.text, title: field.text, phones: list(phone), attributes },
);

const identifier = object(
  { id: field.uuid, identifier_type: field.text, identifier: field.text },
  { organization_id: field.uuid, identifier_scheme: field.text, attributes },
);

const addressType = z.enum(['physical', 'postal', 'virtual']);

const address = object(
  {
    id: field.uuid,
    address_1: field.text,
    city: field.text,
    state_province: field.text,
    postal_code: field.text,
    country: field.text,
    address_type: addressType,
  },
  { location_id: field.uuid, attention: field.text, region: field.text, attributes },
);

const accessibility = object(
  { id: field.uuid },
  { location_id: field.uuid, description: field.text, details: field.text, url: field.uri, attributes },
);

const location = object(
  { id: field.uuid, location_type: addressType },
  {
    name: field.text,
    description: field.text,
    latitude: field.latitude,
    longitude: field.longitude,
    external_identifier: field.text,
    external_identifier_type: field.text,
    addresses: list(address),
    accessibility: list(accessibility),
    phones: list(phone),
    attributes,
  },
).superRefine((value, context) => {
  const missing = ['latitude', 'longitude'].filter((name) => value[name] === undefined);
  if (missing.length === 1) field.complain(context, 'coordinates-half', 'both or neither', missing);
});

const schedule = object(
  { id: field.uuid },
  {
    service_id: field.uuid,
    service_at_location_id: field.uuid,
    valid_from: field.date,
    valid_to: field.date,
    dtstart: field.dateOrDateTime,
    freq: z.enum(['WEEKLY', 'MONTHLY']),
    interval: field.numberFromOne,
    byday: field.dayList,
    bymonthday: field.monthDayList,
    description: field.text,
    opens_at: field.time,
    closes_at: field.time,
    schedule_link: field.uri,
    attending_type: field.text,
    notes: field.text,
  },
).superRefine(datesInOrder);

const serviceArea = object(
  { id: field.uuid },
  {
    service_id: field.uuid,
    name: field.text,
    extent: field.text,
    extent_type: field.text,
    uri: field.text,
    service_area: field.text,
  },
);

const funding = object({ id: field.uuid }, { service_id: field.uuid, source: field.text });

const costOption = object(
  { id: field.uuid },
  {
    service_id: field.uuid,
    valid_from: field.date,
    valid_to: field.date,
    option: field.text,
    amount: field.numberFromZero,
    amount_description: field.text,
  },
).superRefine(datesInOrder);

const organization = object(
  { id: field.uuid, name: field.text, description: field.text },
  {
    email: field.email,
    website: field.uri,
    logo: field.text,
    uri: field.uri,
    parent_organization_id: field.uuid,
    organization_identifiers: list(identifier),
    phones: list(phone),
    attributes,
    // An organisation read in full has its services in it, and a service its organisation.
    services: list(z.lazy(() => service)),
  },
);

const serviceAtLocation = object(
  { id: field.uuid },
  {
    service_id: field.uuid,
    location_id: field.uuid,
    location,
    service: z.lazy(() => service),
    schedules: list(schedule),
    contacts: list(contact),
    phones: list(phone),
    attributes,
  },
);

const service: z.ZodType = object(
  {
    id: field.uuid,
    name: field.text,
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  },
  {
    organization_id: field.uuid,
    description: field.text,
    url: field.uri,
    email: field.email,
    fees: field.text,
    accreditations: field.text,
    minimum_age: field.numberFromZero,
    maximum_age: field.numberFromZero,
    assured_date: field.date,
    assurer_email: field.email,
    alert: field.text,
    last_modified: field.dateTime,
    schedules: list(schedule),
    service_areas: list(serviceArea),
    service_at_locations: list(serviceAtLocation),
    languages: list(language),
    organization,
    funding: list(funding),
    cost_options: list(costOption),
    contacts: list(contact),
    phones: list(phone),
    attributes,
  },
).superRefine((value, context) => {
  const { minimum_age: least, maximum_age: most } = value;
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    field.complain(context, 'ages-swapped', `at most the maximum age, ${most}`, ['minimum_age']);
  }
});

/** What `/` answers. */
const apiDetails = object({ version: field.text, profile: field.uri, openapi_url: field.uri }, {});

/** What a list answers, but for its items. */
const page = object(
  {
    total_items: field.wholeFromZero,
    total_pages: field.wholeFromZero,
    page_number: field.wholeFromZero,
    size: field.wholeFromZero,
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(z.unknown()),
  },
  {},
);

export const feedObjects = { apiDetails, page, service, serviceAtLocation, taxonomy, term, organization };

export type FeedObjectName = keyof typeof feedObjects;

function datesInOrder(value: Record<string, unknown>, context: z.RefinementCtx): void {
  const { valid_from: from, valid_to: to } = value;
  if (typeof from === 'string' && typeof to === 'string' && from.length === 10 && to.length === 10 && to < from) {
    field.complain(context, 'dates-swapped', `${from} or later`, ['valid_to']);
  }
}
