import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { publicListNames, publicLists, recordId } from '@vcs/catalogue';
import { award, awardYear, event, location, partner, person, premises, service, space, story } from '@vcs/schema';
import { feedsWorld, sampleOrganisation, sampleRole } from './testing/feeds-world.ts';
import type { FeedsWorld } from './testing/feeds-world.ts';

const canary = 'Canarybird';
const made = '2026-01-05T09:00:00.000Z';
const base = (kind: string, slug: string) => ({
  ...{ id: recordId(kind, slug), slug, name: `The ${slug}`, source: { name: 'Sample' } },
  ...{ createdAt: made, updatedAt: made },
});

const owner = sampleOrganisation('lantern');
const secretOwner = sampleOrganisation('canarybird-draft', { publication: 'draft', name: `${canary} draft` });
const refuge = location.parse({
  ...base('location', 'canarybird-house'),
  name: `${canary} house`,
  address: { lines: [`1 ${canary} Row`], postcode: 'E1 9ZZ' },
  point: { latitude: 51.51987, longitude: -0.05987 },
  travel: `${canary} station`,
  confidential: true,
});
const places = { organisationId: owner.id, locationId: refuge.id };
const nominee = person.parse({
  ...base('person', 'nominee'),
  role: 'award-nominee',
  contact: { email: 'canarybird@example.org', phones: [{ number: '020 7946 0199' }] },
  consent: { given: '2026-01-05', wording: `${canary} wording` },
});
const year = awardYear.parse({
  ...base('award-year', 'awards-2026'),
  year: 2026,
  phases: [{ phase: 'nominations', from: '2026-09-01' }],
  categories: [{ slug: 'best', name: 'Best', subject: 'person', criteria: ['Reach'] }],
});
const hall = premises.parse({ ...base('premises', 'hall'), ...places });

async function putWorld({ catalogue }: FeedsWorld): Promise<void> {
  await catalogue.change(async (writer) => {
    await writer.organisations.put(owner);
    await writer.organisations.put(secretOwner);
    await writer.locations.put(refuge);
    await writer.people.put(nominee);
    await writer.services.put(
      service.parse({ ...base('service', 'lunch'), organisationId: owner.id, locationIds: [refuge.id] }),
    );
    await writer.services.put(
      service.parse({ ...base('service', 'canarybird-service'), organisationId: secretOwner.id }),
    );
    await writer.premises.put(hall);
    const hire = { premisesId: hall.id, kind: 'hall', tenures: ['hire'] } as const;
    await writer.spaces.put(space.parse({ ...base('space', 'main'), ...hire }));
    await writer.events.put(
      event.parse({ ...base('event', 'evening'), ...places, kind: 'activity', starts: '2026-12-01T18:00' }),
    );
    await writer.volunteerRoles.put(sampleRole('cook', owner, { locationId: refuge.id, places: ['in-person'] }));
    await writer.volunteerRoles.put(sampleRole('canarybird-later', owner, { publishFrom: '2026-12-24' }));
    await writer.volunteerRoles.put(sampleRole('canarybird-over', owner, { publishUntil: '2026-10-24' }));
    const told = { summary: 'What was done.', body: 'What came of it.' };
    await writer.stories.put(
      story.parse({ ...base('story', 'told'), ...told, organisationIds: [owner.id, secretOwner.id] }),
    );
    await writer.stories.put(story.parse({ ...base('story', 'canarybird-story'), ...told, publication: 'withdrawn' }));
    await writer.awardYears.put(year);
    const nominated = { awardYearId: year.id, category: 'best', standing: 'finalist', personId: nominee.id } as const;
    await writer.awards.put(award.parse({ ...base('award', 'nominee-best'), ...nominated }));
    await writer.partners.put(partner.parse({ ...base('partner', 'canarybird-council') }));
    const updater = { name: `${canary} updater`, email: 'canarybird@example.org' };
    await writer.organisations.putPrivate({ recordId: owner.id, note: `${canary} note`, updater });
  });
}

describe('what nobody may know', () => {
  let world: FeedsWorld;
  before(async () => {
    world = await feedsWorld({ examples: false });
    await putWorld(world);
  });
  after(() => world.close());

  it('is in no feed, no linked data, no sitemap and on no page of terms', async () => {
    const addresses = [
      ...['rpde', 'volunteering.jsonld', 'opportunities.atom?state=all', 'stories.atom'].map(
        (path) => `/feeds/${path}`,
      ),
      ...['/terms/volunteering', '/terms/volunteering.jsonld', '/terms/record.jsonld'],
      ...['/sitemap.xml', '/robots.txt', '/licence'],
    ];
    const told = new Set<string>();
    for (const list of publicListNames) {
      addresses.push(`/feeds/rpde/${list}`);
      for (const { id, slug } of await world.catalogue.published(publicLists[list].kind, undefined, 100)) {
        if (slug.startsWith('canarybird')) continue;
        addresses.push(`/feeds/json-ld/${list}/${id}`);
        told.add(list);
      }
    }
    assert.deepEqual(
      [...told].sort(),
      publicListNames.filter((list) => !['locations', 'projects', 'opportunities'].includes(list)).sort(),
    );
    for (const address of addresses) {
      const response = await fetch(`${world.origin}${address}`);
      assert.equal(response.status, 200, address);
      const text = await response.text();
      for (const secret of [/canarybird/i, /E1 9ZZ/, /51\.51987/, /0199/]) {
        assert.doesNotMatch(text, secret, address);
      }
    }
  });

  it('cannot be had by its name', async () => {
    for (const path of [
      'organisations/canarybird-draft',
      'locations/canarybird-house',
      'services/canarybird-service',
      'roles/canarybird-later',
      'roles/canarybird-over',
      'stories/canarybird-story',
    ]) {
      assert.equal((await fetch(`${world.origin}/feeds/json-ld/${path}`)).status, 404, path);
    }
  });
});
