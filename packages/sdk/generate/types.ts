import * as schema from '@vcs/schema';
import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';
import { format } from 'prettier';
import ts from 'typescript';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the API gives, by the name that the SDK exports it under. A schema inside another is then referred to by its name. */
const answers = {
  AccessMode: schema.service.shape.access.unwrap().element,
  AreaReference: schema.areaReference,
  Assurance: schema.assurance,
  CategoryReference: schema.categoryReference,
  CategorySlug: schema.categorySlug,
  ContactDetails: schema.contactDetails,
  Cost: schema.cost,
  CostOption: schema.costOption,
  FacetValue: schema.facetValue,
  Funding: schema.funding,
  InvalidParameter: schema.invalidParameter,
  OpeningHours: schema.openingHours,
  OrganisationDetail: schema.organisationDetail,
  OrganisationIdentifier: schema.organisationIdentifier,
  OrganisationKind: schema.organisation.shape.kinds.unwrap().element,
  OrganisationReference: schema.organisationReference,
  Phone: schema.phone,
  Point: schema.point,
  PostalAddress: schema.postalAddress,
  Problem: schema.problem,
  PublicLocation: schema.publicLocation,
  PublicOrganisation: schema.serviceDetail.shape.organisation,
  RecordSource: schema.recordSource,
  ServiceDetail: schema.serviceDetail,
  ServicePage: schema.servicePage,
  ServiceStatus: schema.service.shape.status.unwrap(),
  ServiceSummary: schema.serviceSummary,
  WardSlug: schema.wardSlug,
  Weekday: schema.openingHours.shape.days.element,
};

/** What a caller gives: fields with a default may be left out. */
const questions = {
  CategorySlug: schema.categorySlug,
  ServiceQueryInput: schema.serviceQuery,
  WardSlug: schema.wardSlug,
};

const banner = '// Generated from the schemas of @vcs/schema by `npm run generate`. Do not edit.';

/** The text of src/types.generated.ts: plain interfaces with the schemas' descriptions as doc comments. */
export async function generatedTypes(): Promise<string> {
  const definitions = { ...definitionsOf(answers, 'output'), ...definitionsOf(questions, 'input') };
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

/** The text of src/testing/terms.generated.ts: the terms that mocks know, as plain values. */
export async function generatedTerms(): Promise<string> {
  const { categories, wards, serviceQuery } = schema;
  const labels = (terms: readonly (readonly [string, string])[]): string => JSON.stringify(Object.fromEntries(terms));
  const { page, per_page, q } = z.toJSONSchema(serviceQuery, { io: 'input' }).properties as Record<string, JsonSchema>;
  const limits = { page: page?.maximum, per_page: per_page?.maximum, q: q?.maxLength };
  const source = [
    banner,
    `import type { CategorySlug, WardSlug } from '../types.generated.ts';`,
    `export const categoryLabels: Record<CategorySlug, string> = ${labels(categories.map((one) => [one.slug, one.label]))};`,
    `export const wardNames: Record<WardSlug, string> = ${labels(wards.map((one) => [one.slug, one.name]))};`,
    `/** The most that a parameter may be or hold. */`,
    `export const limits = ${JSON.stringify(limits)};`,
  ].join('\n\n');
  return format(source, { parser: 'typescript', printWidth: 120, singleQuote: true });
}
