import { z } from '@hono/zod-openapi';
import {
  areaReference,
  categoryReference,
  contactDetails,
  facetValue,
  invalidParameter,
  openingHours,
  organisationDetail,
  organisationReference,
  problem,
  publicLocation,
  serviceDetail,
  servicePage,
  serviceSummary,
} from '@vcs/schema';

/** What /health answers. */
export const health = z.object({ status: z.enum(['live', 'ready']) });

/** The schemas that the document names; a schema inside another is referred to by its name. */
const named = {
  AreaReference: areaReference,
  CategoryReference: categoryReference,
  ContactDetails: contactDetails,
  FacetValue: facetValue,
  Health: health,
  InvalidParameter: invalidParameter,
  OpeningHours: openingHours,
  OrganisationDetail: organisationDetail,
  OrganisationReference: organisationReference,
  Problem: problem,
  PublicLocation: publicLocation,
  ServiceDetail: serviceDetail,
  ServicePage: servicePage,
  ServiceSummary: serviceSummary,
} as const;

export type SchemaName = keyof typeof named;

export function schemaReference(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * The named schemas as JSON Schema, as the API answers with them: what has a default is always there. Written by
 * zod itself, since the generator of the routes knows only what goes in.
 */
export function namedSchemas(): Record<string, Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // A field added later must not break a client that validates, and a default says nothing about an answer.
      delete jsonSchema.additionalProperties;
      delete jsonSchema.default;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
      if (jsonSchema['example'] !== undefined) {
        jsonSchema.examples = [jsonSchema['example']];
        delete jsonSchema['example'];
      }
    },
  });
  const ofTheFile = new Set(['$schema', '$id']);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      Object.fromEntries(Object.entries(schema).filter(([key]) => !ofTheFile.has(key))),
    ]),
  );
}
