import { location, organisation, service } from '@vcs/schema';
import type { ContactDetails, Location, Organisation, Service, WardSlug } from '@vcs/schema';
import type { ExampleContact, ExampleOrganisation, ExamplePlace, ExampleService } from './authoring.ts';
import { places } from './places/places.ts';
import type { PlaceSlug } from './places/places.ts';
import { readAccessFacts } from './places/read-access-facts.ts';
import { dates, inventedOn, known, source } from './provenance.ts';
import { readHours } from './read-hours.ts';
import { words } from './words.ts';
import { recordId, slugify } from '../record-identity.ts';

/** Organisations with their services and places. */
export interface OrganisationRecords {
  organisations: Organisation[];
  services: Service[];
  locations: Location[];
}

export function contactOf({ phone, phoneNote, site, mailbox, contactNote }: ExampleContact): ContactDetails {
  return known({
    phones: phone ? [known({ number: `020 7946 0${phone}`, description: phoneNote })] : [],
    email: site && mailbox ? `${mailbox}@${site}.example.org` : undefined,
    website: site ? `https://${site}.example.org/` : undefined,
    note: contactNote,
  });
}

function expandPlace([slug, place]: [string, ExamplePlace]): Location {
  return location.parse(
    known({
      id: recordId('location', slug),
      slug,
      name: place.name,
      address: place.street && known({ lines: [place.street], postcode: place.postcode }),
      point: place.point && { latitude: place.point[0], longitude: place.point[1] },
      ward: place.ward,
      accessFacts: place.facts === undefined ? undefined : readAccessFacts(place.facts),
      accessibility: place.access,
      travel: place.travel,
      confidential: place.confidential,
      source,
      example: true,
      createdAt: inventedOn,
      updatedAt: inventedOn,
    }),
  );
}

function expandOrganisation(written: ExampleOrganisation): { organisation: Organisation; services: Service[] } {
  const slug = written.slug ?? slugify(written.name);
  const record = organisation.parse(
    known({
      id: recordId('organisation', slug),
      slug,
      lang: written.lang,
      name: written.name,
      alternateName: written.alternateName,
      description: written.about,
      kinds: [...written.kinds],
      contact: contactOf(written),
      communities: communitiesOf(written),
      greenFacts: written.green && [...written.green],
      assured: { date: written.checked, by: written.name },
      source,
      example: true,
      ...dates(written.checked),
    }),
  );
  return { organisation: record, services: written.services.map((item) => expandService(item, written, record.id)) };
}

function communitiesOf({ name, communities, checked }: ExampleOrganisation) {
  return words(communities)?.map((tag) => {
    const [relation, community] = tag.split(':');
    return { relation, community, declaredBy: `The committee of ${name}`, declaredOn: checked };
  });
}

function expandService(written: ExampleService, owner: ExampleOrganisation, organisationId: string): Service {
  const slug = written.slug ?? slugify(written.name);
  const at: readonly PlaceSlug[] = written.at === undefined ? [] : [written.at].flat();
  const checked = written.checked === undefined ? owner.checked : written.checked;
  return service.parse(
    known({
      id: recordId('service', slug),
      slug,
      lang: written.lang ?? owner.lang,
      organisationId,
      name: written.name,
      description: written.about,
      status: written.status,
      alert: written.alert,
      categories: [...written.categories],
      needs: words(written.needs),
      audiences: words(written.audiences),
      circumstances: words(written.circumstances),
      conditions: written.conditions,
      whoFor: written.whoFor,
      minimumAge: written.ages?.[0] ?? undefined,
      maximumAge: written.ages?.[1] ?? undefined,
      wards: written.wards === 'all' ? [] : [...(written.wards ?? wardsOf(at))],
      boroughWide: written.wards === 'all',
      areaNote: written.areaNote,
      locationIds: at.map((place) => recordId('location', place)),
      access: [...(written.access ?? (at.length > 0 ? (['in-person'] as const) : []))],
      openingHours: written.hours?.map(readHours),
      openingExceptions: written.exceptions && { days: [], ...written.exceptions },
      openingNote: written.hoursNote,
      cost: written.cost,
      spokenLanguages: words(written.languages),
      interpreters: written.interpreters,
      accreditations: written.accreditations && [...written.accreditations],
      capacity: written.capacity,
      referral: written.referral,
      howToGet: written.howToGet,
      contact: contactOf(reachOf(written, owner)),
      assured: checked === null ? undefined : { date: checked, by: owner.name },
      source,
      example: true,
      ...dates(checked ?? owner.checked),
    }),
  );
}

/** What a service says of itself goes before what its organisation says; a note belongs to its number. */
function reachOf(written: ExampleService, owner: ExampleOrganisation): ExampleContact {
  const { phone, phoneNote } = written.phone === undefined ? owner : written;
  const { site, mailbox, contactNote } = { ...reachable(owner), ...reachable(written) };
  return known({ phone, phoneNote, site, mailbox, contactNote });
}

function reachable({ site, mailbox, contactNote }: ExampleContact): ExampleContact {
  return known({ site, mailbox, contactNote });
}

/** A confidential place tells no ward. */
function wardsOf(at: readonly PlaceSlug[]): WardSlug[] {
  const wards = at.flatMap((slug) => {
    const place: ExamplePlace = places[slug];
    return place.ward !== undefined && place.confidential !== true ? [place.ward] : [];
  });
  return [...new Set(wards)];
}

/** Makes full records of what is written, with identifiers that never change. */
export function expand(written: readonly ExampleOrganisation[]): OrganisationRecords {
  const expanded = written.map(expandOrganisation);
  return {
    organisations: expanded.map((item) => item.organisation),
    services: expanded.flatMap((item) => item.services),
    locations: Object.entries(places).map(expandPlace),
  };
}
