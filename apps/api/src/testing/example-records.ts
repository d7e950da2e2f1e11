import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import * as schema from '@vcs/schema';
import { exampleRecords } from '@vcs/sdk/testing';
import type { PublicLocation } from '@vcs/sdk';

const slugs = (values: readonly { readonly slug: string }[]): string[] => values.map(({ slug }) => slug);
const ids = (values: readonly { readonly id: string }[]): string[] => values.map(({ id }) => id);

const origin = {
  source: { name: 'Invented' },
  example: true,
  createdAt: '2026-11-02T09:00:00.000Z',
  updatedAt: '2026-11-02T09:00:00.000Z',
};

/** A catalogue in memory that holds the example records of the SDK. */
export async function openExampleRecords(): Promise<Catalogue> {
  const store = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock: () => new Date(origin.updatedAt) });
  const { services, organisations, projects, premises, spaces, roles, events, opportunities, stories } = exampleRecords;
  const { people, awardYears, awards, partners } = exampleRecords;
  const places = new Map<string, PublicLocation>();
  for (const { locations } of services) for (const place of locations) places.set(place.id, place);
  for (const { location } of [...premises, ...roles, ...events]) if (location) places.set(location.id, location);
  await store.change(
    async (records) => {
      for (const one of organisations) await records.organisations.put(schema.organisation.parse(one));
      for (const one of places.values()) await records.locations.put(schema.location.parse({ ...origin, ...one }));
      for (const one of services) {
        const organisationId = one.organisation.id;
        const terms = { categories: slugs(one.categories), wards: slugs(one.wards), locationIds: ids(one.locations) };
        await records.services.put(schema.service.parse({ ...one, ...terms, organisationId }));
      }
      for (const one of premises) {
        const to = { organisationId: one.organisation.id, locationId: one.location?.id };
        await records.premises.put(schema.premises.parse({ ...one, ...to, facilities: slugs(one.facilities) }));
      }
      const buildings = new Map(premises.map((one) => [one.id, new Set(slugs(one.facilities))]));
      for (const one of spaces) {
        const ofBuilding = buildings.get(one.premises.id);
        const facilities = slugs(one.facilities).filter((slug) => ofBuilding?.has(slug) !== true);
        await records.spaces.put(schema.space.parse({ ...one, premisesId: one.premises.id, facilities }));
      }
      for (const one of roles) {
        const to = { organisationId: one.organisation.id, locationId: one.location?.id };
        const terms = { causes: slugs(one.causes), skills: slugs(one.skills), wards: slugs(one.wards) };
        await records.volunteerRoles.put(schema.volunteerRole.parse({ ...one, ...to, ...terms }));
      }
      for (const one of events) {
        const to = { organisationId: one.organisation.id, locationId: one.location?.id };
        const terms = { categories: slugs(one.categories), wards: slugs(one.wards) };
        await records.events.put(schema.event.parse({ ...one, ...to, ...terms }));
      }
      for (const one of opportunities) {
        const organisationId = one.organisation?.id;
        await records.opportunities.put(
          schema.opportunity.parse({ ...one, organisationId, categories: slugs(one.categories) }),
        );
      }
      for (const one of stories) {
        const organisationIds = ids(one.organisations);
        await records.stories.put(schema.story.parse({ ...one, organisationIds, categories: slugs(one.categories) }));
      }
      for (const one of projects) {
        const to = { organisationId: one.organisation.id, partnerIds: ids(one.partners) };
        const parts = { serviceIds: ids(one.services), storyIds: ids(one.stories) };
        const terms = { categories: slugs(one.categories), wards: slugs(one.wards) };
        await records.projects.put(schema.project.parse({ ...one, ...to, ...parts, ...terms }));
      }
      for (const one of people) {
        const consent = { given: '2026-10-01', wording: 'I agree to be shown.' };
        await records.people.put(
          schema.person.parse({ ...origin, ...one, consent, organisationId: one.organisation?.id }),
        );
      }
      for (const one of awardYears)
        await records.awardYears.put(schema.awardYear.parse({ ...one, eventId: one.event?.id }));
      for (const one of awards) {
        const to = { projectId: one.project?.id, organisationId: one.organisation?.id, personId: one.person?.id };
        const record = {
          ...one,
          ...to,
          storyId: one.story?.id,
          awardYearId: one.awardYear.id,
          category: one.category.slug,
        };
        await records.awards.put(schema.award.parse(record));
      }
      for (const one of partners) await records.partners.put(schema.partner.parse({ ...origin, ...one }));
    },
    { by: { actor: 'a test' } },
  );
  return store;
}
