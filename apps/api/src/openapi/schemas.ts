import { z } from '@hono/zod-openapi';
import {
  accessFacts,
  areaList,
  areaLookup,
  areaReference,
  areaView,
  askedPlace,
  assurance,
  awardDetail,
  awardPage,
  awardSummary,
  awardYearDetail,
  awardYearPage,
  awardYearSummary,
  categoryReference,
  contactDetails,
  cost,
  distance,
  emergencyState,
  eventDetail,
  eventOccurrence,
  eventPage,
  eventSummary,
  facetValue,
  invalidParameter,
  listStatistics,
  listedEvent,
  nearbyPage,
  openingExceptions,
  openingHours,
  opportunityDetail,
  opportunityPage,
  opportunitySummary,
  organisationDetail,
  organisationPage,
  organisationReference,
  organisationSummary,
  partnerProfile,
  personPage,
  personSummary,
  premisesDetail,
  premisesPage,
  premisesSummary,
  problem,
  projectDetail,
  projectPage,
  projectSummary,
  publicLocation,
  publicOrganisation,
  recordReference,
  recordSource,
  roleDetail,
  rolePage,
  roleSummary,
  serviceDetail,
  servicePage,
  serviceSummary,
  spaceDetail,
  spacePage,
  spaceSummary,
  statistics,
  storyDetail,
  storyPage,
  storySummary,
  suggestion,
  suggestionList,
  termList,
  termReference,
  termView,
} from '@vcs/schema';
import { moderationSchemas } from '../moderation/moderation-schemas.ts';
import { submissionSchemas } from '../submissions/submission-schemas.ts';
import { writingSchemas } from '../writing/schemas.ts';

/** What /health answers. */
export const health = z.object({ status: z.enum(['live', 'ready', 'started']) });

/** The schemas that the document names; a schema inside another is referred to by its name. */
const named = {
  AccessFacts: accessFacts,
  AreaList: areaList,
  AreaLookup: areaLookup,
  AreaReference: areaReference,
  AreaView: areaView,
  AskedPlace: askedPlace,
  Assurance: assurance,
  AwardDetail: awardDetail,
  AwardPage: awardPage,
  AwardSummary: awardSummary,
  AwardYearDetail: awardYearDetail,
  AwardYearPage: awardYearPage,
  AwardYearSummary: awardYearSummary,
  CategoryReference: categoryReference,
  ContactDetails: contactDetails,
  Cost: cost,
  Distance: distance,
  EmergencyState: emergencyState,
  EventDetail: eventDetail,
  EventOccurrence: eventOccurrence,
  EventPage: eventPage,
  EventSummary: eventSummary,
  FacetValue: facetValue,
  Health: health,
  InvalidParameter: invalidParameter,
  ListStatistics: listStatistics,
  ListedEvent: listedEvent,
  NearbyPage: nearbyPage,
  OpeningExceptions: openingExceptions,
  OpeningHours: openingHours,
  OpportunityDetail: opportunityDetail,
  OpportunityPage: opportunityPage,
  OpportunitySummary: opportunitySummary,
  OrganisationDetail: organisationDetail,
  OrganisationPage: organisationPage,
  OrganisationReference: organisationReference,
  OrganisationSummary: organisationSummary,
  PartnerProfile: partnerProfile,
  PersonPage: personPage,
  PersonSummary: personSummary,
  PremisesDetail: premisesDetail,
  PremisesPage: premisesPage,
  PremisesSummary: premisesSummary,
  Problem: problem,
  ProjectDetail: projectDetail,
  ProjectPage: projectPage,
  ProjectSummary: projectSummary,
  PublicLocation: publicLocation,
  PublicOrganisation: publicOrganisation,
  RecordReference: recordReference,
  RecordSource: recordSource,
  RoleDetail: roleDetail,
  RolePage: rolePage,
  RoleSummary: roleSummary,
  ServiceDetail: serviceDetail,
  ServicePage: servicePage,
  ServiceSummary: serviceSummary,
  SpaceDetail: spaceDetail,
  SpacePage: spacePage,
  SpaceSummary: spaceSummary,
  Statistics: statistics,
  StoryDetail: storyDetail,
  StoryPage: storyPage,
  StorySummary: storySummary,
  Suggestion: suggestion,
  SuggestionList: suggestionList,
  TermList: termList,
  TermReference: termReference,
  TermView: termView,
  ...submissionSchemas,
  ...moderationSchemas,
  ...writingSchemas,
} as const;

export type SchemaName = keyof typeof named;

/** The schema that an answer follows. */
export function schemaNamed(name: SchemaName): z.ZodType {
  return named[name];
}

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
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
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
