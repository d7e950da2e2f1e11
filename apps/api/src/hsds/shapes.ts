/** JSON Schema, as OpenAPI 3.1 has it. */
export type Schema = Readonly<Record<string, unknown>>;

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (name: string): Schema => ({ type: 'array', minItems: 1, items: reference(name) });

const text: Schema = { type: 'string', minLength: 1 };
const uuid: Schema = { type: 'string', format: 'uuid' };
const address: Schema = { type: 'string', format: 'uri' };
const email: Schema = { type: 'string', format: 'email' };
const day: Schema = { type: 'string', format: 'date' };
const number: Schema = { type: 'number' };
const clock: Schema = {
  type: 'string',
  pattern: '^[0-2]\\d:[0-5]\\d$',
  description: "A time on London's clocks, in winter and in summer.",
};
const ofHsds = (schema: Schema): Schema => ({ ...schema, description: 'Of HSDS itself, beside the UK profile.' });

interface Fields {
  readonly [name: string]: Schema;
}

function object(description: string, required: Fields, others: Fields = {}): Schema {
  return { type: 'object', description, properties: { ...required, ...others }, required: Object.keys(required) };
}

const serviceFields: Fields = {
  organization_id: uuid,
  description: text,
  url: address,
  email,
  fees: text,
  fees_description: ofHsds(text),
  accreditations: text,
  eligibility_description: ofHsds(text),
  application_process: ofHsds(text),
  interpretation_services: ofHsds(text),
  minimum_age: number,
  maximum_age: number,
  assured_date: day,
  alert: text,
  last_modified: {
    type: 'string',
    format: 'date-time',
    description: 'When the service, its organisation or one of its places last changed.',
  },
};

const serviceStart: Fields = {
  id: uuid,
  name: text,
  status: { type: 'string', enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
};

const serviceParts: Fields = {
  schedules: listOf('Schedule'),
  service_areas: listOf('ServiceArea'),
  languages: listOf('Language'),
  funding: listOf('Funding'),
  cost_options: listOf('CostOption'),
  contacts: listOf('Contact'),
  phones: ofHsds(listOf('Phone')),
  attributes: listOf('Attribute'),
  service_at_locations: listOf('SiteOfService'),
  organization: reference('Organization'),
};

const organizationFields: Fields = { alternate_name: ofHsds(text), email, website: address };
const organizationStart: Fields = { id: uuid, name: text, description: text };
const locationStart: Fields = { id: uuid, location_type: { type: 'string', enum: ['physical', 'postal', 'virtual'] } };
const locationFields: Fields = { name: text, description: text, latitude: number, longitude: number };
const siteLinks: Fields = { id: uuid, service_id: uuid, location_id: uuid };
const siteStart: Fields = { ...serviceStart, ...siteLinks };
const term: Fields = {
  id: uuid,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: uuid,
  term: text,
  code: ofHsds(text),
};

/** Every shape of the feed, by the name of its component. Fields that have no value are left out. */
export const hsdsShapes: { readonly [name: string]: Schema } = {
  ApiDetails: object('What this feed is.', { version: text, profile: address, openapi_url: address }),
  ServiceItem: object('A service as lists have it.', serviceStart, {
    ...serviceFields,
    organization: reference('OrganizationItem'),
  }),
  Service: object('A service with everything.', serviceStart, { ...serviceFields, ...serviceParts }),
  MinimalService: object('What minimal=true gives of a service.', {
    id: uuid,
    last_modified: { type: 'string', format: 'date-time' },
    modified_date: { type: 'string', format: 'date-time', description: 'The same as last_modified.' },
  }),
  OrganizationItem: object('An organisation as lists have it.', organizationStart, organizationFields),
  Organization: object('An organisation with everything.', organizationStart, {
    ...organizationFields,
    organization_identifiers: listOf('OrganizationIdentifier'),
    phones: ofHsds(listOf('Phone')),
    services: { type: 'array', minItems: 1, items: { anyOf: [reference('Service'), reference('ServiceItem')] } },
  }),
  OrganizationIdentifier: object(
    'A number under which an organisation is registered.',
    { id: uuid, identifier_type: text, identifier: text },
    { organization_id: uuid, identifier_scheme: { ...text, description: 'Code of a list of org-id.guide.' } },
  ),
  LocationItem: object('A place, or that there is none, as lists have it.', locationStart, locationFields),
  Location: object('A place with everything, or that there is none.', locationStart, {
    ...locationFields,
    transportation: ofHsds(text),
    addresses: listOf('Address'),
    accessibility: listOf('Accessibility'),
  }),
  Address: object(
    'Where a place is.',
    {
      id: uuid,
      address_1: text,
      city: text,
      state_province: text,
      postal_code: text,
      country: text,
      address_type: { type: 'string', enum: ['physical', 'postal', 'virtual'] },
    },
    { location_id: uuid },
  ),
  Accessibility: object(
    'One thing to know before coming.',
    { id: uuid, description: text },
    { location_id: uuid, details: text },
  ),
  SiteOfService: object('Where a service is had.', { ...siteLinks, location: reference('Location') }),
  ServiceAtLocationItem: object('A service at a place, as lists have it. Name and status are those of the service.', {
    ...siteStart,
    location: reference('LocationItem'),
    service: reference('ServiceItem'),
  }),
  ServiceAtLocation: object('A service at a place with everything.', {
    ...siteStart,
    location: reference('Location'),
    service: reference('Service'),
  }),
  Schedule: object(
    'Hours that repeat. Each part of a split day, each season and each span of special hours is one.',
    { id: uuid, service_id: uuid },
    {
      valid_from: day,
      valid_to: day,
      dtstart: day,
      freq: { type: 'string', enum: ['WEEKLY', 'MONTHLY'] },
      byday: { type: 'string', pattern: '^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$' },
      opens_at: clock,
      closes_at: { ...clock, description: `${String(clock['description'])} Not later than opens_at: on the next day.` },
      description: text,
      notes: { ...text, description: 'Closures, bank holidays and other hours, in words.' },
    },
  ),
  ServiceArea: object(
    'Whose residents a service is for.',
    { id: uuid, service_id: uuid, name: text },
    { uri: address },
  ),
  Language: object(
    'A language that is spoken.',
    { id: uuid, name: ofHsds(text), code: ofHsds(text) },
    { service_id: uuid, phone_id: uuid },
  ),
  Funding: object('Who pays for a service.', { id: uuid, service_id: uuid, source: text }),
  CostOption: object(
    'A price.',
    { id: uuid, service_id: uuid, option: text },
    { amount: number, currency: ofHsds({ type: 'string', const: 'GBP' }), amount_description: text },
  ),
  Contact: object('Whom to call.', { id: uuid, service_id: uuid, name: text }, { phones: ofHsds(listOf('Phone')) }),
  Phone: object(
    'A telephone number.',
    { id: uuid, number: text },
    { service_id: uuid, organization_id: uuid, description: text, languages: listOf('Language') },
  ),
  Attribute: object('What a service is about, or whom it is for.', {
    id: uuid,
    link_id: uuid,
    link_type: text,
    taxonomy_term_id: uuid,
    taxonomy_term: reference('TaxonomyTerm'),
  }),
  TaxonomyItem: object('A controlled list.', { id: uuid, name: text, description: text }),
  Taxonomy: object('A controlled list with its terms.', {
    id: uuid,
    name: text,
    description: text,
    taxonomy_terms: listOf('TaxonomyTerm'),
  }),
  TaxonomyTerm: object('A word of a controlled list.', term),
  Problem: object('What was wrong, as RFC 9457 has it.', {
    type: { type: 'string' },
    title: text,
    status: { type: 'integer' },
    detail: text,
  }),
};

const whole: Schema = { type: 'integer', minimum: 0 };

/** One page of a list whose records have one of these shapes. */
export function pageOf(...names: readonly string[]): Schema {
  return object('One page.', {
    total_items: whole,
    total_pages: whole,
    page_number: { type: 'integer', minimum: 1 },
    size: { ...whole, description: 'How many records this page has.' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean', description: 'Whether this page has none.' },
    contents: { type: 'array', items: names.length === 1 ? reference(names[0]!) : { anyOf: names.map(reference) } },
  });
}
