import type { LocationInput, OrganisationInput } from '@vcs/schema';
import type { SampleRecords } from './sample-world.ts';
import { sample, sampleLocation, sampleOrganisation, sampleService } from './sample-world.ts';

/** One record of each kind, all leading to one organisation and one place, with every field filled that leads anywhere. */
export function fullRecords(
  of: Partial<OrganisationInput> = {},
  at: Partial<LocationInput> = {},
  ownFields: { readonly [field: string]: unknown } = {},
) {
  const organisation = sampleOrganisation('Lantern Hall Association', { kinds: ['registered-charity'], ...of });
  const location = sampleLocation('Lantern Hall', {
    address: { lines: ['1 Example Street'], postcode: 'E3 4PX' },
    point: { latitude: 51.52, longitude: -0.02 },
    ward: 'bow-east',
    accessFacts: { stepFree: true, hearingLoop: true, lift: false },
    ...at,
  });
  const [organisationId, locationId] = [organisation.id, location.id];
  const service = sampleService('Lunch', organisation, {
    locationIds: [locationId],
    categories: ['food'],
    needs: ['something-to-eat'],
    wards: ['poplar'],
    ...ownFields,
  });
  const person = sample('person', 'Ama Lantern', {
    organisationId,
    role: 'award-nominee',
    contact: { email: 'ama@example.org' },
    ...ownFields,
  });
  const story = sample('story', 'How lunch began', { organisationIds: [organisationId], ...ownFields });
  const project = sample('project', 'Lunches together', {
    organisationId,
    partnerIds: [organisationId],
    serviceIds: [service.id],
    storyIds: [story.id],
    ...ownFields,
  });
  const premises = sample('premises', 'The Hall', { organisationId, locationId, ...ownFields });
  const space = sample('space', 'Main hall', { premisesId: premises.id, ...ownFields });
  const role = sample('volunteer-role', 'Cook', { organisationId, locationId, ...ownFields });
  const event = sample('event', 'Open evening', { organisationId, locationId, ...ownFields });
  const opportunity = sample('opportunity', 'Small grants', { organisationId, ...ownFields });
  const awardYear = sample('award-year', 'Awards 2026', { eventId: event.id, ...ownFields });
  const award = sample('award', 'Lunches together for the award', {
    awardYearId: awardYear.id,
    organisationId,
    projectId: project.id,
    personId: person.id,
    storyId: story.id,
    ...ownFields,
  });
  const partner = sample('partner', 'Example Council', ownFields);
  const notice = sample('emergency-notice', 'Heat', {
    firstServiceIds: [service.id],
    firstRoleIds: [role.id],
    ...ownFields,
  });
  return {
    organisation: [organisation],
    location: [location],
    service: [service],
    person: [person],
    story: [story],
    project: [project],
    premises: [premises],
    space: [space],
    'volunteer-role': [role],
    event: [event],
    opportunity: [opportunity],
    'award-year': [awardYear],
    award: [award],
    partner: [partner],
    'emergency-notice': [notice],
  } satisfies SampleRecords;
}
