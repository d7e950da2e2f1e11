import { hsdsEndpoints, hsdsParameters } from '@vcs/catalogue';
import type { HsdsParameterName } from '@vcs/catalogue';
import { apiVersion } from '../places.ts';
import { hsdsShapes, pageOf } from './shapes.ts';
import type { Schema } from './shapes.ts';

interface Endpoint {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly HsdsParameterName[];
  readonly schema: Schema;
  /** The profile asks for the details of the feed and for services; the rest is optional. */
  readonly optional?: true;
}

const shape = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const endpoints: readonly Endpoint[] = [
  { path: '/', operationId: 'getApiDetails', summary: 'What this feed is', schema: shape('ApiDetails') },
  {
    path: '/services',
    operationId: 'listServices',
    summary: 'Services, a page at a time',
    parameters: hsdsEndpoints.services,
    schema: pageOf('Service', 'ServiceItem', 'MinimalService'),
  },
  { path: '/services/{id}', operationId: 'getService', summary: 'A service', schema: shape('Service') },
  {
    path: '/service_at_locations',
    operationId: 'listServiceAtLocations',
    summary: 'Services at their places, a page at a time',
    parameters: hsdsEndpoints.service_at_locations,
    schema: pageOf('ServiceAtLocation', 'ServiceAtLocationItem'),
    optional: true,
  },
  {
    path: '/service_at_locations/{id}',
    operationId: 'getServiceAtLocation',
    summary: 'A service at a place',
    schema: shape('ServiceAtLocation'),
    optional: true,
  },
  {
    path: '/organizations',
    operationId: 'listOrganizations',
    summary: 'Organisations, a page at a time',
    parameters: hsdsEndpoints.organizations,
    schema: pageOf('Organization', 'OrganizationItem'),
    optional: true,
  },
  {
    path: '/organizations/{id}',
    operationId: 'getOrganization',
    summary: 'An organisation',
    parameters: hsdsEndpoints.organization,
    schema: shape('Organization'),
    optional: true,
  },
  {
    path: '/taxonomies',
    operationId: 'listTaxonomies',
    summary: 'Taxonomies, a page at a time',
    parameters: hsdsEndpoints.taxonomies,
    schema: pageOf('TaxonomyItem'),
    optional: true,
  },
  {
    path: '/taxonomies/{id}',
    operationId: 'getTaxonomy',
    summary: 'A taxonomy',
    schema: shape('Taxonomy'),
    optional: true,
  },
  {
    path: '/taxonomy_terms',
    operationId: 'listTaxonomyTerms',
    summary: 'Terms of taxonomies, a page at a time',
    parameters: hsdsEndpoints.taxonomy_terms,
    schema: pageOf('TaxonomyTerm'),
    optional: true,
  },
  {
    path: '/taxonomy_terms/{id}',
    operationId: 'getTaxonomyTerm',
    summary: 'A term',
    schema: shape('TaxonomyTerm'),
    optional: true,
  },
];

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: shape('Problem') } },
});

function operation({ path, operationId, summary, parameters = [], schema, optional }: Endpoint) {
  const lines = parameters.includes('format') ? { 'application/x-ndjson': { schema: { type: 'string' } } } : {};
  const withId = path.endsWith('{id}');
  return {
    operationId,
    summary,
    ...(optional && { tags: ['Optional'] }),
    parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    responses: {
      200: { description: summary, content: { 'application/json': { schema }, ...lines } },
      304: { description: 'Nothing has changed since the answer that If-None-Match names.' },
      ...(parameters.length > 0 && { 400: problem('A parameter that cannot be read, and what was expected.') }),
      ...(withId && { 404: problem('There is nothing with this id.') }),
    },
  };
}

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id, as lists give it.',
  schema: { type: 'string', format: 'uuid' },
};

/**
 * The feed as OpenAPI 3.1. The profile's own description calls itself 3.0.0, has what only 3.1 has and types that neither
 * has, so that strict readers refuse it.
 * @param base where the feed is, without a slash at the end
 */
export function hsdsDocument(base: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tower Hamlets voluntary sector: Open Referral UK',
      version: apiVersion,
      description:
        'The services of the directory as HSDS-UK 3.0, open to everybody without a key. Filters are cumulative: what is found meets all of them. Parameters that are unknown, or have no value, are passed over. Fields without a value are left out. Times are those of clocks in London. What has no id of its own has one made from that of the record it is part of, which stays the same.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base }],
    tags: [{ name: 'Optional', description: 'What the profile does not demand of every feed.' }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [
        endpoint.path,
        { ...(endpoint.path.endsWith('{id}') && { parameters: [idParameter] }), get: operation(endpoint) },
      ]),
    ),
    components: {
      parameters: Object.fromEntries(
        Object.entries(hsdsParameters).map(([name, { description, schema, repeats }]) => [
          name,
          {
            name,
            in: 'query',
            required: false,
            description,
            schema: repeats ? { type: 'array', items: schema } : schema,
            ...(repeats && { style: 'form', explode: false }),
          },
        ]),
      ),
      schemas: hsdsShapes,
    },
  };
}
