import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type * as schema from '@vcs/schema';
import { generatedTerms } from '../generate/terms.ts';
import { generatedTypes } from '../generate/types.ts';
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
  Same<sdk.AreaList, schema.AreaList>,
  Same<sdk.AreaLookup, schema.AreaLookup>,
  Same<sdk.AwardDetail, schema.AwardDetail>,
  Same<sdk.AwardPage, schema.AwardPage>,
  Same<sdk.AwardYearDetail, schema.AwardYearDetail>,
  Same<sdk.AwardYearPage, schema.AwardYearPage>,
  Same<sdk.EmergencyState, schema.EmergencyState>,
  Same<sdk.EventDetail, schema.EventDetail>,
  Same<sdk.EventPage, schema.EventPage>,
  Same<sdk.NearbyPage, schema.NearbyPage>,
  Same<sdk.OpportunityDetail, schema.OpportunityDetail>,
  Same<sdk.OpportunityPage, schema.OpportunityPage>,
  Same<sdk.OrganisationPage, schema.OrganisationPage>,
  Same<sdk.PartnerProfile, schema.PartnerProfile>,
  Same<sdk.PersonPage, schema.PersonPage>,
  Same<sdk.PremisesDetail, schema.PremisesDetail>,
  Same<sdk.PremisesPage, schema.PremisesPage>,
  Same<sdk.ProjectDetail, schema.ProjectDetail>,
  Same<sdk.ProjectPage, schema.ProjectPage>,
  Same<sdk.RoleDetail, schema.RoleDetail>,
  Same<sdk.RolePage, schema.RolePage>,
  Same<sdk.SpaceDetail, schema.SpaceDetail>,
  Same<sdk.SpacePage, schema.SpacePage>,
  Same<sdk.Statistics, schema.Statistics>,
  Same<sdk.StoryDetail, schema.StoryDetail>,
  Same<sdk.StoryPage, schema.StoryPage>,
  Same<sdk.SuggestionList, schema.SuggestionList>,
  Same<sdk.TermList, schema.TermList>,
  Same<sdk.AreaLookupQueryInput, schema.AreaLookupQueryInput>,
  Same<sdk.AreaQueryInput, schema.AreaQueryInput>,
  Same<sdk.AwardQueryInput, schema.AwardQueryInput>,
  Same<sdk.AwardYearQueryInput, schema.AwardYearQueryInput>,
  Same<sdk.EventQueryInput, schema.EventQueryInput>,
  Same<sdk.NearbyQueryInput, schema.NearbyQueryInput>,
  Same<sdk.OpportunityQueryInput, schema.OpportunityQueryInput>,
  Same<sdk.OrganisationQueryInput, schema.OrganisationQueryInput>,
  Same<sdk.PersonQueryInput, schema.PersonQueryInput>,
  Same<sdk.PremisesQueryInput, schema.PremisesQueryInput>,
  Same<sdk.ProjectQueryInput, schema.ProjectQueryInput>,
  Same<sdk.SpaceQueryInput, schema.SpaceQueryInput>,
  Same<sdk.StoryQueryInput, schema.StoryQueryInput>,
  Same<sdk.SuggestQueryInput, schema.SuggestQueryInput>,
  Same<sdk.TermQueryInput, schema.TermQueryInput>,
  Same<sdk.VolunteerRoleQueryInput, schema.VolunteerRoleQueryInput>,
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
