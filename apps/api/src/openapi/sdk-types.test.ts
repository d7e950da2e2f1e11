import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { createApp } from '../app.ts';
import { openExamples } from '../testing/sample.ts';
import type { DocumentPart, SchemaPart } from './shape.ts';

/** A JSON Schema, as far as the document uses it. */
interface AnySchema extends SchemaPart {
  const?: unknown;
  anyOf?: readonly AnySchema[];
  oneOf?: readonly AnySchema[];
  additionalProperties?: AnySchema | boolean;
  propertyNames?: AnySchema;
  prefixItems?: readonly AnySchema[];
}

const sample = await openExamples();
const app = await createApp({ catalogue: sample.catalogue, reportError: () => undefined });
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const schemas = document.components.schemas as Readonly<Record<string, AnySchema>>;

/** The type that a schema describes. Written here anew, so that it shares no mistake with what made the types of the SDK. */
function typeOf(schema: AnySchema): string {
  const { $ref, anyOf, oneOf, enum: options, type, items, properties, required = [], additionalProperties } = schema;
  if ($ref !== undefined) return `Served.${$ref.split('/').at(-1)}`;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (anyOf ?? oneOf) return (anyOf ?? oneOf ?? []).map((one) => `(${typeOf(one)})`).join(' | ');
  if (options !== undefined) return options.map((one) => JSON.stringify(one)).join(' | ');
  switch (type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return `Array<${typeOf(items ?? {})}>`;
    case 'object': {
      const fields = Object.entries(properties ?? {}).map(
        ([name, one]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(one)};`,
      );
      if (typeof additionalProperties === 'object' && fields.length === 0) {
        const keys = schema.propertyNames?.enum === undefined ? 'string' : typeOf(schema.propertyNames);
        const values = `Record<${keys}, ${typeOf(additionalProperties)}>`;
        return keys === 'string' ? values : `Partial<${values}>`;
      }
      return `{ ${fields.join(' ')} }`;
    }
    default:
      return 'unknown';
  }
}

/** What the SDK names otherwise, or has no use for. */
const notInSdk = new Set(
  Object.keys(schemas).filter((name) =>
    /^(?:Health|Token|TokenList|NewToken|CreatedToken|Audit|Emergency(?:Switch)|StoredRecord|Written|Submission(?!Receipt)|PersonalExport|Erased)/.test(
      name,
    ),
  ),
);
const compared = Object.keys(schemas).filter((name) => !notInSdk.has(name));

/** The parameters of each list and question, by the type of the SDK that they are. */
const queries: Readonly<Record<string, string>> = {
  '/v1/services': 'ServiceQueryInput',
  '/v1/organisations': 'OrganisationQueryInput',
  '/v1/projects': 'ProjectQueryInput',
  '/v1/premises': 'PremisesQueryInput',
  '/v1/spaces': 'SpaceQueryInput',
  '/v1/roles': 'VolunteerRoleQueryInput',
  '/v1/events': 'EventQueryInput',
  '/v1/opportunities': 'OpportunityQueryInput',
  '/v1/stories': 'StoryQueryInput',
  '/v1/awards': 'AwardQueryInput',
  '/v1/award-years': 'AwardYearQueryInput',
  '/v1/people': 'PersonQueryInput',
  '/v1/suggest': 'SuggestQueryInput',
  '/v1/nearby': 'NearbyQueryInput',
  '/v1/areas': 'AreaQueryInput',
  '/v1/areas/lookup': 'AreaLookupQueryInput',
  '/v1/terms': 'TermQueryInput',
};

function queryType(path: string): string {
  const parameters = document.paths[path]?.['get']?.parameters ?? [];
  const fields = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, schema }) => `${JSON.stringify(name)}${required ? '' : '?'}: ${typeOf(schema)};`);
  return `{ ${fields.join(' ')} }`;
}

/** What a program sends. */
const requests: Readonly<Record<string, string>> = {
  '/v1/submissions/changes': 'ChangeRequestInput',
  '/v1/submissions/listings': 'ListingRequestInput',
  '/v1/submissions/nominations': 'NominationRequestInput',
};

function requestType(path: string): string {
  const operation = document.paths[path]?.['post'] as
    { requestBody?: { content: Record<string, { schema: AnySchema }> } } | undefined;
  return typeOf(operation?.requestBody?.content['application/json']?.schema ?? {});
}

/** What the compiler says, by line. */
function complaints(lines: readonly string[]): string[] {
  const path = join(import.meta.dirname, 'drift.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === path
      ? ts.createSourceFile(name, lines.join('\n'), ts.ScriptTarget.ES2023, true)
      : getSourceFile.call(host, name, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([path], options, host)).map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${lines[line]}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 600)}`;
  });
}

const head = [
  `import type * as sdk from '@vcs/sdk';`,
  // Each of the two may stand for the other.
  `type Same<A extends B, B extends C, C = A> = [A, B, C];`,
  // What could not be found is anything at all, which may stand for everything.
  `type IsAnything<A> = 0 extends 1 & A ? true : false;`,
];
const served = [
  'declare namespace Served {',
  ...Object.entries(schemas).map(([name, schema]) => `  export type ${name} = ${typeOf(schema)};`),
  '}',
];

describe('the document and the types of the SDK', () => {
  it('are the same in both directions', () => {
    const pairs = [
      ...compared.map((name) => [`sdk.${name}`, `Served.${name}`]),
      ...Object.entries(queries).map(([path, name]) => [`sdk.${name}`, queryType(path)]),
      ...Object.entries(requests).map(([path, name]) => [`sdk.${name}`, requestType(path)]),
    ];
    assert.ok(pairs.length > 80, `${pairs.length} pairs`);
    const lines = [
      ...head,
      ...served,
      ...pairs.flatMap(([one, other], index) => [
        `export type Drift${index} = Same<${one}, ${other}>;`,
        `export const known${index}: IsAnything<${one}> | IsAnything<${other}> = false;`,
      ]),
    ];
    assert.deepEqual(complaints(lines), []);
  });

  it('would not be taken for the same if they were not', () => {
    const wrong = [
      `export type Drift1 = Same<sdk.ServicePage, Served.RolePage>;`,
      `export type Drift2 = Same<sdk.Point, { latitude: number; longitude: number; height: number }>;`,
      `export type Drift3 = Same<sdk.ServiceQueryInput, { q?: number }>;`,
      `export const known: IsAnything<any> = false;`,
    ];
    assert.equal(complaints([...head, ...served, ...wrong]).length, wrong.length);
  });

  it('leave out only what is for administrators', () => {
    for (const name of notInSdk) {
      assert.match(name, /Health|Token|Audit|Emergency|StoredRecord|Written|Submission|Personal|Erased/, name);
    }
    const asked = Object.entries(document.paths)
      .filter(([path, methods]) => 'get' in methods && !path.includes('{') && methods['get']?.security === undefined)
      .map(([path]) => path)
      .filter((path) => path.startsWith('/v1/') && path !== '/v1/openapi.json');
    const withoutParameters = ['/v1/stats', '/v1/emergency'];
    assert.deepEqual(asked.sort(), [...Object.keys(queries), ...withoutParameters].sort());
  });
});
