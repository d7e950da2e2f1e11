import * as schema from '@vcs/schema';
import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';
import { format } from 'prettier';
import ts from 'typescript';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the API gives, by the name that the SDK exports it under. A schema inside another is then referred to by its name. */
export const answers = {
  AccessFacts: schema.accessFacts,
  AccessMode: schema.service.shape.access.unwrap().element,
  AreaGeometry: schema.areaGeometry,
  AreaList: schema.areaList,
  AreaLookup: schema.areaLookup,
  AreaReference: schema.areaReference,
  AreaView: schema.areaView,
  AskedPlace: schema.askedPlace,
  Assurance: schema.assurance,
  AwardDetail: schema.awardDetail,
  AwardPage: schema.awardPage,
  AwardSummary: schema.awardSummary,
  AwardYearDetail: schema.awardYearDetail,
  AwardYearPage: schema.awardYearPage,
  AwardYearSummary: schema.awardYearSummary,
  CategoryReference: schema.categoryReference,
  CategorySlug: schema.categorySlug,
  ContactDetails: schema.contactDetails,
  Cost: schema.cost,
  CostOption: schema.costOption,
  Distance: schema.distance,
  EmergencyState: schema.emergencyState,
  EventDetail: schema.eventDetail,
  EventOccurrence: schema.eventOccurrence,
  EventPage: schema.eventPage,
  EventSummary: schema.eventSummary,
  FacetValue: schema.facetValue,
  Funding: schema.funding,
  HandOff: schema.handOff,
  InvalidParameter: schema.invalidParameter,
  ListedEvent: schema.listedEvent,
  ListStatistics: schema.listStatistics,
  NearbyItem: schema.nearbyItem,
  NearbyPage: schema.nearbyPage,
  OpeningExceptions: schema.openingExceptions,
  OpeningHours: schema.openingHours,
  OpportunityDetail: schema.opportunityDetail,
  OpportunityPage: schema.opportunityPage,
  OpportunitySummary: schema.opportunitySummary,
  OrganisationDetail: schema.organisationDetail,
  OrganisationIdentifier: schema.organisationIdentifier,
  OrganisationKind: schema.organisation.shape.kinds.unwrap().element,
  OrganisationPage: schema.organisationPage,
  OrganisationReference: schema.organisationReference,
  OrganisationSummary: schema.organisationSummary,
  PartnerProfile: schema.partnerProfile,
  PersonPage: schema.personPage,
  PersonSummary: schema.personSummary,
  Phone: schema.phone,
  Point: schema.point,
  PostalAddress: schema.postalAddress,
  PremisesDetail: schema.premisesDetail,
  PremisesPage: schema.premisesPage,
  PremisesSummary: schema.premisesSummary,
  Problem: schema.problem,
  ProjectDetail: schema.projectDetail,
  ProjectPage: schema.projectPage,
  ProjectSummary: schema.projectSummary,
  ProofOfWorkChallenge: schema.proofOfWorkChallenge,
  PublicLocation: schema.publicLocation,
  PublicOrganisation: schema.publicOrganisation,
  RecordReference: schema.recordReference,
  RecordSource: schema.recordSource,
  RoleDetail: schema.roleDetail,
  RolePage: schema.rolePage,
  RoleSummary: schema.roleSummary,
  ServiceDetail: schema.serviceDetail,
  ServicePage: schema.servicePage,
  ServiceStatus: schema.service.shape.status.unwrap(),
  ServiceSummary: schema.serviceSummary,
  SpaceDetail: schema.spaceDetail,
  SpacePage: schema.spacePage,
  SpaceSummary: schema.spaceSummary,
  Statistics: schema.statistics,
  StoryDetail: schema.storyDetail,
  StoryPage: schema.storyPage,
  StorySummary: schema.storySummary,
  SubmissionReceipt: schema.submissionReceipt,
  Suggestion: schema.suggestion,
  SuggestionList: schema.suggestionList,
  TermList: schema.termList,
  TermReference: schema.termReference,
  TermView: schema.termView,
  TextLanguage: schema.textLanguage,
  WardSlug: schema.wardSlug,
  Weekday: schema.openingHours.shape.days.element,
};

/** Records as they are kept, by the names of their types; what goes in has the same name with `Input` after it. */
const records = {
  AwardRecord: schema.award,
  AwardYearRecord: schema.awardYear,
  EmergencyNoticeRecord: schema.emergencyNotice,
  EventRecord: schema.event,
  LocationRecord: schema.location,
  OpportunityRecord: schema.opportunity,
  OrganisationRecord: schema.organisation,
  PartnerRecord: schema.partner,
  PersonRecord: schema.person,
  PremisesRecord: schema.premises,
  ProjectRecord: schema.project,
  ServiceRecord: schema.service,
  SpaceRecord: schema.space,
  StoryRecord: schema.story,
  VolunteerRoleRecord: schema.volunteerRole,
};

/** What a caller gives: fields with a default may be left out. */
const questions = {
  AreaLookupQueryInput: schema.areaLookupQuery,
  AreaQueryInput: schema.areaQuery,
  AwardQueryInput: schema.awardQuery,
  AwardYearQueryInput: schema.awardYearQuery,
  CategorySlug: schema.categorySlug,
  ChangeRequestInput: schema.changeRequest,
  EventQueryInput: schema.eventQuery,
  ListingRequestInput: schema.listingRequest,
  NearbyQueryInput: schema.nearbyQuery,
  NominationRequestInput: schema.nominationRequest,
  OpportunityQueryInput: schema.opportunityQuery,
  OrganisationQueryInput: schema.organisationQuery,
  PersonQueryInput: schema.personQuery,
  PremisesQueryInput: schema.premisesQuery,
  ProjectQueryInput: schema.projectQuery,
  ServiceQueryInput: schema.serviceQuery,
  SpaceQueryInput: schema.spaceQuery,
  StoryQueryInput: schema.storyQuery,
  SuggestQueryInput: schema.suggestQuery,
  TermQueryInput: schema.termQuery,
  VolunteerRoleQueryInput: schema.volunteerRoleQuery,
  WardSlug: schema.wardSlug,
};

export const banner = '// Generated from the schemas of @vcs/schema by `npm run generate`. Do not edit.';

/** The text of src/types.generated.ts: plain interfaces with the schemas' descriptions as doc comments. */
export async function generatedTypes(): Promise<string> {
  const inputs = Object.fromEntries(Object.entries(records).map(([name, type]) => [`${name}Input`, type]));
  const definitions = {
    ...definitionsOf({ ...answers, ...records }, 'output'),
    ...definitionsOf({ ...questions, ...inputs }, 'input'),
  };
  const names = Object.keys(definitions).sort();
  const everything = { oneOf: names.map((name) => ({ $ref: `#/definitions/${name}` })), definitions };
  const source = await compile(everything as JSONSchema, 'Everything', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return format(`${banner}\n\n${allowUndefined(source).replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */')}`, {
    parser: 'typescript',
    printWidth: 120,
    singleQuote: true,
  });
}

function definitionsOf(schemas: Record<string, z.ZodType>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const names = z.registry<{ id: string }>();
  for (const [id, type] of Object.entries(schemas)) names.add(type, { id });
  const document = z.toJSONSchema(names, { io, uri: (id) => `#/definitions/${id}` });
  return Object.fromEntries(
    Object.entries(document.schemas).map(([name, definition]) => [name, documented(definition)]),
  );
}

/** The same schema with examples and defaults told in words, since TypeScript has no other place for them. */
function documented<T>(node: T): T {
  if (Array.isArray(node)) return node.map((item: unknown) => documented(item)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const { $id, $schema, description, example, default: preset, ...rest } = node as Record<string, unknown>;
  void [$id, $schema];
  // With words of its own a reference would become a second type of another name.
  if (typeof rest.$ref === 'string') return { $ref: rest.$ref } as T;
  const words = [
    typeof description === 'string' ? description : undefined,
    typeof example === 'string' ? `Example: ${example}` : undefined,
    typeof preset === 'number' ? `Default: ${preset}` : undefined,
  ].filter((part) => part !== undefined);
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'properties' ? mapValues(value) : documented(value)]),
  );
  return (words.length > 0 ? { ...inner, description: words.join('. ') } : inner) as T;
}

/** `properties` maps names to schemas: a property called `description` is a field, not documentation. */
function mapValues(properties: unknown): unknown {
  return Object.fromEntries(Object.entries(properties as object).map(([name, value]) => [name, documented(value)]));
}

/**
 * Adds `| undefined` to every optional property, so that the types mean the same with and without
 * `exactOptionalPropertyTypes` and a caller may write `{ q: maybe }`; drops the type that only held the others together.
 */
function allowUndefined(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken !== undefined && node.type !== undefined) {
      edits.push({ from: node.type.end, to: node.type.end, text: ' | undefined' });
    }
    if (ts.isTypeAliasDeclaration(node) && node.name.text === 'Everything') {
      edits.push({ from: node.getStart(), to: node.end, text: '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}
