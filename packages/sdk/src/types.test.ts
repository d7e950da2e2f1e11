import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type * as schema from '@vcs/schema';
import { generatedTerms, generatedTypes } from '../generate/types.ts';
import type * as sdk from './types.generated.ts';

/** A type that is only valid where each of the two may stand for the other. */
type Same<A extends B, B extends C, C = A> = [A, B, C];

// Checked by the compiler, in both directions.
export type Drift = [
  Same<sdk.ServiceQueryInput, schema.ServiceQueryInput>,
  Same<sdk.ServicePage, schema.ServicePage>,
  Same<sdk.ServiceSummary, schema.ServiceSummary>,
  Same<sdk.ServiceDetail, schema.ServiceDetail>,
  Same<sdk.OrganisationDetail, schema.OrganisationDetail>,
  Same<sdk.OrganisationReference, schema.OrganisationReference>,
  Same<sdk.PublicLocation, schema.PublicLocation>,
  Same<sdk.OpeningHours, schema.OpeningHours>,
  Same<sdk.FacetValue, schema.FacetValue>,
  Same<sdk.Problem, schema.Problem>,
  Same<sdk.InvalidParameter, schema.InvalidParameter>,
  Same<sdk.WardSlug, schema.WardSlug>,
  Same<sdk.CategorySlug, schema.CategorySlug>,
  Same<sdk.ServiceStatus, schema.ServiceStatus>,
  Same<sdk.AccessMode, schema.AccessMode>,
  Same<sdk.Weekday, schema.Weekday>,
  Same<sdk.OrganisationKind, schema.OrganisationKind>,
];

for (const [file, generate] of [
  ['types.generated.ts', generatedTypes],
  ['testing/terms.generated.ts', generatedTerms],
] as const) {
  test(`${file} is what follows from the schemas`, async () => {
    const committed = readFileSync(new URL(file, import.meta.url), 'utf8');
    assert.equal(committed, await generate(), 'The schemas have changed: run `npm run generate -w @vcs/sdk`.');
  });
}
