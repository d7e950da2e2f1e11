import * as schema from '@vcs/schema';
import { format } from 'prettier';
import { z } from 'zod';
import { banner } from './types.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What may be asked of each address, by its path after `/v1/`. */
const queries = {
  services: schema.serviceQuery,
  organisations: schema.organisationQuery,
  projects: schema.projectQuery,
  premises: schema.premisesQuery,
  spaces: schema.spaceQuery,
  roles: schema.volunteerRoleQuery,
  events: schema.eventQuery,
  opportunities: schema.opportunityQuery,
  stories: schema.storyQuery,
  awards: schema.awardQuery,
  'award-years': schema.awardYearQuery,
  people: schema.personQuery,
  suggest: schema.suggestQuery,
  nearby: schema.nearbyQuery,
  areas: schema.areaQuery,
  'areas/lookup': schema.areaLookupQuery,
  terms: schema.termQuery,
  record: z.strictObject(schema.answerLanguage),
  nothing: z.strictObject({}),
};

/** What a list shows of each record. */
const summaries = {
  services: schema.serviceSummary,
  organisations: schema.organisationSummary,
  projects: schema.projectSummary,
  premises: schema.premisesSummary,
  spaces: schema.spaceSummary,
  roles: schema.roleSummary,
  events: schema.listedEvent,
  opportunities: schema.opportunitySummary,
  stories: schema.storySummary,
  awards: schema.awardSummary,
  'award-years': schema.awardYearSummary,
  people: schema.personSummary,
};

const pages = {
  services: schema.servicePage,
  organisations: schema.organisationPage,
  projects: schema.projectPage,
  premises: schema.premisesPage,
  spaces: schema.spacePage,
  roles: schema.rolePage,
  events: schema.eventPage,
  opportunities: schema.opportunityPage,
  stories: schema.storyPage,
  awards: schema.awardPage,
  'award-years': schema.awardYearPage,
  people: schema.personPage,
};

/** One parameter, as far as JSON Schema can say it. */
function ruleOf(parameter: JsonSchema): object {
  const many = parameter.type === 'array';
  const value = (many ? parameter.items : parameter) as JsonSchema;
  const { type, enum: options, minimum, maximum, maxLength, pattern, format: kind, anyOf } = value;
  return {
    ...(many && { many }),
    ...(options ? { options } : anyOf ? { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' } : { type }),
    ...(kind === 'date' ? { type: 'date' } : pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum, maximum }),
    ...(maxLength !== undefined && { maxLength }),
    ...(!many && parameter.default !== undefined && { preset: String(parameter.default) }),
  };
}

function propertiesOf(type: z.ZodType, io: 'input' | 'output'): Record<string, JsonSchema> {
  return z.toJSONSchema(type, { io }).properties as Record<string, JsonSchema>;
}

const mapped = <Value, Result>(values: Record<string, Value>, make: (value: Value) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));

/** The text of src/testing/terms.generated.ts: the terms and rules that mocks know, as plain values. */
export async function generatedTerms(): Promise<string> {
  const { neighbourhoods, vocabularies, wards } = schema;
  const rules = mapped(queries, (query) => mapped(propertiesOf(query, 'input'), ruleOf));
  const labels = mapped(vocabularies, (terms) => Object.fromEntries(terms.map(({ slug, label }) => [slug, label])));
  const translated: Record<string, Readonly<Record<string, object>>> = {
    category: schema.categoryLabels,
    need: schema.needLabels,
  };
  const termLists = Object.entries(vocabularies).map(([name, terms]) => ({
    name,
    terms: terms.map((term) => ({
      ...term,
      lang: 'en',
      labels: { en: term.label, ...translated[name]?.[term.slug] },
    })),
  }));
  const names = Object.fromEntries(wards.map(({ slug, name }) => [slug, name]));
  const source = [
    banner,
    `import type { AreaView, CategorySlug, TermList, WardSlug } from '../types.generated.ts';`,
    `/** Labels of terms, by vocabulary and slug. */`,
    `export const termLabels = ${JSON.stringify(labels)} as const satisfies Record<TermList['vocabularies'][number]['name'], object>;`,
    `export const categoryLabels: Record<CategorySlug, string> = termLabels.category;`,
    `export const wardNames: Record<WardSlug, string> = ${JSON.stringify(names)};`,
    `/** The controlled lists, as the API gives them. */`,
    `export const termLists: TermList['vocabularies'] = ${JSON.stringify(termLists)};`,
    `type Place = Omit<AreaView, 'neighbourhoods' | 'tile' | 'geometry'>;`,
    `export const areas: readonly Place[] = ${JSON.stringify(schema.areas)};`,
    `export const neighbourhoodNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(neighbourhoods.map(({ slug, name }) => [slug, name])))};`,
    `/** What a parameter may be. */`,
    `export interface ParameterRule { readonly many?: boolean; readonly options?: readonly string[]; readonly type?: string; readonly pattern?: string; readonly minimum?: number; readonly maximum?: number; readonly maxLength?: number; readonly preset?: string }`,
    `/** The parameters of each address, by its path after /v1/. */`,
    `export const queryRules: Readonly<Record<${Object.keys(queries)
      .map((name) => `'${name}'`)
      .join(' | ')}, Readonly<Record<string, ParameterRule>>>> = ${JSON.stringify(rules)};`,
    `/** The properties of a record that its list shows. */`,
    `export const shownInLists: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(mapped(summaries, (type) => Object.keys(type.shape)))};`,
    `/** The filters that each list counts. */`,
    `export const countedFilters: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(mapped(pages, (type) => Object.keys(type.shape.facets.shape)))};`,
  ].join('\n\n');
  return format(source, { parser: 'typescript', printWidth: 120, singleQuote: true });
}
